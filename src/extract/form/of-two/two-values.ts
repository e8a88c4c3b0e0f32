/** 旧 090-…／新 080-…, 東京→大阪, taro_1 と taro_2（登録は後者）: an answer with two values, and the words by which a writer says which he means. */
import { ITEMS, type ReadContext, type Reading } from '../../../items/index.js';
import type { ItemKey } from '../../../record.js';
import { remarksOf, withoutRemarks } from '../../../text/answer.js';
import { NOW, THEN } from '../../prose/registered/times.js';

type Time = 'old' | 'new';
/** By its time, or by its place among the two. */
export type Which = Time | 'first' | 'second';
export type TwoValues = Partial<Record<Which, Reading>>;

/** 東京都から大阪府に引っ越しました, too. */
const ARROW = /→|⇒|➡\ufe0f?|⇨|から(?=[^、。]{2,40}[にへ](?:引|転|変|移))/u;
const PARTER =
  /[/／\n→⇒、,，|｜;；。]|から(?=[^、。]{2,40}[にへ](?:引|転|変|移))|\s{2,}|\u3000|\s(?=[旧新前今現])|(?<=[)）])|\s*と\s*(?=[A-Za-z0-9+])/u;
/** 大阪に引越し, 大阪府に引っ越しました */
const MOVED = /[にへ](?:引っ?越し?|転居|転勤|移り?)[ぁ-ん]*\s*$/u;
/** ※登録は旧番号です */
const NOTE = /※[^※\n]*/gu;
const FIRST =
  /前者|左(?:側|の|が|は|です)|(?:[1１一]つ|ひとつ|[1１一]番)(?:め|目)|(?<!以)(?:最初|先|上)の(?:ほう|方|もの|番号|アドレス|メール|ID)/iu;
const SECOND =
  /後者|右(?:側|の|が|は|です)|(?:[2２二]つ|ふたつ|[2２二]番)(?:め|目)|(?:(?<!最)後|あと|下)の(?:ほう|方|もの|番号|アドレス|メール|ID)/iu;

/** Which of two the words mean by their places. */
export function placeAmong(words: string): 'first' | 'second' | null {
  const first = FIRST.test(words);
  if (first === SECOND.test(words)) return null;
  return first ? 'first' : 'second';
}

/** Which of two the words mean; null where they mean neither, or could mean both. */
export function whichIn(words: string): Which | null {
  return timeIn(words) ?? placeAmong(words);
}

function timeIn(words: string): Time | null {
  const then = THEN.test(words);
  if (then === NOW.test(words)) return null;
  return then ? 'old' : 'new';
}

/** May the text hold two values that words tell apart? */
export function mayTellOfTwo(text: string): boolean {
  return (THEN.test(text) && NOW.test(text)) || ARROW.test(text) || FIRST.test(text) || SECOND.test(text);
}

/** The two values of the text, by their places, and by their times where they have some; null where it holds another number of them. */
export function twoValuesIn(key: ItemKey, text: string, context: ReadContext): TwoValues | null {
  const found: { reading: Reading; time: Time | null }[] = [];
  const said = withoutSaying(text);
  let open = '';
  for (const whole of said.split(PARTER)) {
    const part = key === 'prefecture' ? whole.replace(MOVED, '') : whole;
    // 旧：␣090-…, 090-…␣（旧）: what says so may stand apart from the value.
    const words = `${open} ${part}`;
    const reading = ITEMS[key].read(part, context);
    if (reading.is !== 'value' || !holdsValue(key, part)) {
      open = words;
      continue;
    }
    found.push({ reading, time: timeIn(words) });
    open = '';
  }
  const [one, other, more] = found;
  if (one === undefined || other === undefined || more !== undefined || isSame(one.reading, other.reading)) return null;
  const two: TwoValues = { first: one.reading, second: other.reading };
  const timeOfOne = one.time ?? opposite(other.time) ?? (ARROW.test(said) ? 'old' : null);
  const timeOfOther = other.time ?? opposite(one.time) ?? (ARROW.test(said) ? 'new' : null);
  if (timeOfOne === null || timeOfOther === null || timeOfOne === timeOfOther) return two;
  return { ...two, [timeOfOne]: one.reading, [timeOfOther]: other.reading };
}

/** What the answer itself says beside its values: remarks, notes, and parts without a value. */
export function sayingsIn(key: ItemKey, text: string, context: ReadContext): string[] {
  const notes = text.match(NOTE) ?? [];
  const parts = withoutSaying(text)
    .split(/[\n/／]|\s{2,}|\u3000|。/u)
    .filter((part) => part.includes('登録') && ITEMS[key].read(part, context).is !== 'value');
  return [...remarksOf(text.replace(NOTE, ' ')), ...notes, ...parts];
}

/** （登録は旧のほう）, ※登録は旧のほうです: not to be read as a value's. */
function withoutSaying(text: string): string {
  return text.replace(NOTE, ' ').replace(SAYING, ' ');
}
const SAYING = /[(（](?=[^()（）]*(?:登録|未変更|変更して|変えて|手続き))[^()（）]*[)）]/gu;

/** Of a place a word is enough, where the whole part is one. */
function holdsValue(key: ItemKey, part: string): boolean {
  if (/[\d@]|[都道府県]/u.test(part)) return true;
  if (key === 'plusMemberId') return /[A-Za-z]{3}/u.test(part);
  return (
    key === 'prefecture' && /^(?:[旧新前今]|現在|以前)?\s*[:：はが]?\s*\p{sc=Han}{2,4}\s*$/u.test(withoutRemarks(part))
  );
}

function isSame(a: Reading, b: Reading): boolean {
  return a.is === 'value' && b.is === 'value' && a.value === b.value;
}

function opposite(time: Time | null): Time | null {
  if (time === null) return null;
  return time === 'old' ? 'new' : 'old';
}
