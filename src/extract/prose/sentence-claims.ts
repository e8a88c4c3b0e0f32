/** What one sentence tells of the items. */
import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import { isClosing } from '../../text/answer.js';
import { withoutEnglishLead } from '../../text/english-lead.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import { remembered } from '../../text/remember.js';
import { withoutWithdrawn } from '../../text/withdrawn.js';
import type { Claim } from '../claims.js';
import { registeredOne } from '../form/of-two/registered-one.js';
import { bracketedIn, isNamed, labelSpans, valuesBefore } from '../labels/label-spans.js';
import { behindSaidOfItem } from '../labels/said-of-item.js';
import { asksAbout } from './asked-about.js';
import { nicknameBefore } from './before-label.js';
import { BORN_WORDS, bornIn, partedDate } from './birth.js';
import { placeIn } from './lives.js';
import { dateAlone, eitherDate } from './lone-dates.js';
import { typedCorrections, typedMentions } from './mentions.js';
import { NAMED_ITEMS } from './named-items.js';
import { readingIn } from './names/name-reading.js';
import { personsIn } from './names/person.js';
import { SAID_WRONG, THOUGHT_FIRST, THOUGHT_WRONG, TOLD_BEHIND, WROTE_WRONG } from './put-right/correction-words.js';
import { takenBack, whatCounts, withoutWritten } from './put-right/turns.js';
import { readFragment } from './read-fragment.js';
/** What a sentence tells of an item. */
export type Found = Pick<Claim, 'key' | 'reading'>;

/** Anybody, at any time: a sentence may say that the mail's own address is the one, or be a date of birth. */
const ANYBODY: ReadContext = { today: '9999-12-31', from: 'anybody@example.com' };

/** Does the sentence say nothing of any item, whoever writes it and when? Greetings and requests are the same from mail to mail. */
export const saysNothing = remembered(
  (sentence) =>
    labelSpans(sentence).length === 0 &&
    !BORN_WORDS.test(sentence) &&
    claimsOf(sentence, ANYBODY, false, null, new Map()).length === 0,
  500,
  60,
);

/**
 * @param corrects the paragraph says that something written was wrong
 * @param open the item that the sentence before named without its value
 * @param ranks takes up, for each name, how much says that it is the member's
 */
export function claimsOf(
  told: string,
  context: ReadContext,
  corrects: boolean,
  open: ItemKey | null,
  ranks: Map<string, number>,
): Found[] {
  const found: Found[] = [];
  const add = (key: ItemKey, reading: Reading): void => {
    if (
      !found.some(
        (f) => f.key === key && f.reading.is === 'value' && reading.is === 'value' && f.reading.value === reading.value,
      )
    )
      found.push({ key, reading });
  };
  if (THOUGHT_FIRST.test(told)) return found;
  const standing = withoutWithdrawn(told);
  const sentence = standing.includes('思って') ? standing.replace(THOUGHT_WRONG, '') : standing;
  const said = whatCounts(corrects ? withoutWritten(sentence).replace(WROTE_WRONG, '') : sentence);
  for (const { key, text } of bracketedIn(said)) {
    const reading = ITEMS[key].hints.test(text) ? null : ITEMS[key].read(text, context);
    if (reading?.is === 'value' && (key !== 'nameKanji' || ITEMS.nameKanji.likeness(text) >= 2)) add(key, reading);
  }
  const spans = labelSpans(said).filter((span) => !found.some((f) => f.key === span.key));
  if (spans.length === 0 && open !== null && !SAID_WRONG.test(said)) {
    // 「決済情報番号も違いました。正しくは 110… です。」: the sentence before named the item.
    const english = withoutEnglishLead(said) ?? ENGLISH_BEFORE.exec(said)?.groups?.value ?? null;
    const text = english ?? said.replace(/^.*(?:正しくは|正しいのは|本当は)[、\s]*/u, '');
    const answers = english === null || NUMBERED.has(open) ? answersOpen(open, text, corrects) : text.length <= 24;
    const value = answers ? readFragment(open, text, context) : null;
    if (value?.is === 'value' || (value?.is === 'invalid' && open === 'billingId')) add(open, value);
  }
  for (const [i, span] of spans.entries()) {
    if (span.key === 'nameKanji' && IN_KANA.test(said)) continue;
    if (asksAbout(span.key, said)) continue;
    if (span.key === 'billingId' && GOODS_OF.test(said.slice(0, span.start))) continue;
    if ((span.key === 'nameKanji' || span.key === 'nameKana') && OF_A_FRIEND.test(said.slice(0, span.start))) continue;
    const next = spans[i + 1];
    const upTo = said.slice(span.end, next ? next.start : undefined);
    // …でニックネームはホリケイでPlus member IDは…
    const whole = next && upTo.endsWith('で') ? `${upTo}、` : upTo;
    const behind = behindSaidOfItem(whole);
    if (behind !== null && !isStated(span.key, behind)) continue;
    const stated = behind ?? whole;
    const fragment = corrects ? stated.replace(/^.*(?:正しくは|正しいのは|本当は)[、\s]*/u, '') : stated;
    const reading = takenBack(span.key, fragment, context) ?? readFragment(span.key, fragment, context);
    if (reading && reading.is !== 'nothing')
      add(span.key, span.key === 'plusMemberId' ? withEnding(reading, said) : reading);
  }
  if (spans.length === 0 && open === null) {
    const told = TOLD_BEHIND.exec(said);
    const behind = told === null ? '' : said.slice(told.index + told[0].length);
    if (told !== null && behind !== '')
      for (const key of NAMED_ITEMS)
        if (isNamed(said.slice(0, told.index), key)) {
          const value = answersOpen(key, behind, corrects) ? readFragment(key, behind, context) : null;
          if (value?.is === 'value') add(key, value);
          break;
        }
  }
  for (const { key, text } of valuesBefore(said)) {
    // Nicknames are any word: they have a rule of their own, below.
    if (key === 'nickname' || found.some((f) => f.key === key)) continue;
    const value = readFragment(key, text, context);
    if (value?.is === 'value') add(key, value);
  }
  const called = nicknameBefore(said);
  if (called && !found.some((f) => f.key === 'nickname')) add('nickname', ITEMS.nickname.read(called, context));
  // ミチルンバです: the answer, and no reading of a name.
  const reading = open === 'nickname' && found.some((f) => f.key === 'nickname') ? null : readingIn(said);
  if (reading !== null) add('nameKana', { is: 'value', value: reading, raw: said });
  const persons = personsIn(said);
  for (const person of persons) {
    const told = spans.some((s) => s.key === 'nameKanji' && s.start <= person.at);
    const labelled = told && found.some((f) => f.key === 'nameKanji');
    if (!labelled) ranks.set(person.name, person.rank);
    const same = found.some((f) => f.reading.is === 'value' && f.reading.value === person.name);
    // 「名前は三雲みゆう、ミクモ ミユウです」, My full name is …: the reading stands beside the answer.
    if (same && person.kana !== null && !found.some((f) => f.key === 'nameKana'))
      add('nameKana', { is: 'value', value: person.kana, raw: said });
    if (labelled || same) continue;
    add(
      'nameKanji',
      person.kana === null
        ? { is: 'value', value: person.name, raw: person.name }
        : { is: 'value', value: person.name, raw: person.name, kana: person.kana },
    );
  }
  if (BORN_WORDS.test(said)) {
    const unread = found.findIndex(
      (f) => f.key === 'birthDate' && f.reading.is === 'invalid' && f.reading.reason === 'not-a-date',
    );
    const born = unread < 0 && found.some((f) => f.key === 'birthDate') ? null : bornIn(said, context);
    // 「平成2年5月5日生まれ（1990年）です」: the date stands before what a label has behind it.
    if (unread >= 0 && born !== null && born.is !== 'nothing') found.splice(unread, 1);
    if (born !== null && born.is !== 'nothing' && !found.some((f) => f.key === 'birthDate')) add('birthDate', born);
    const parted = partedDate(said, context);
    const lacksDay = found.findIndex((f) => f.key === 'birthDate' && f.reading.is === 'invalid');
    if (parted !== null && (lacksDay >= 0 || !found.some((f) => f.key === 'birthDate'))) {
      if (lacksDay >= 0) found.splice(lacksDay, 1);
      add('birthDate', parted);
    }
  }
  const date =
    spans.length === 0 && found.length === 0 ? (dateAlone(said, context) ?? eitherDate(said, context)) : null;
  if (date !== null) add('birthDate', date);
  if (!found.some((f) => f.key === 'prefecture')) {
    const place = placeIn(said, spans.length === 0);
    if (place !== null) add('prefecture', place);
  }
  typedMentions(said, add, found, context);
  if (corrects) typedCorrections(said, add, found, context);
  return registeredOnly(said, found, context);
}

/** 「漢字だと「雅」なんですけど登録はひらがなにしました」 */
const IN_KANA =
  /漢字(?:で書くと|にすると|だと|やと|なら|では)[^。]*登録(?:名)?は(?:全部)?(?:ひらがな|カタカナ|ローマ字|かな|カナ)/u;
const ENDING =
  /(?:うしろ|後ろ|最後|末尾|お尻)に[「『"“]?([A-Za-z0-9._-]{1,6})[」』"”]?(?:が|を)?(?:(?:つ|付)(?:きます|いて(?:い)?ます|けて(?:い)?ます)|入(?:ります|って(?:い)?ます))(?!か)/u;

/** 「IDも junjun ですが、うしろに05がつきます」 */
function withEnding(reading: Reading, said: string): Reading {
  const ending = reading.is === 'value' && !/パスワード|パス/u.test(said) ? ENDING.exec(said)?.[1] : undefined;
  if (reading.is !== 'value' || ending === undefined || reading.value.endsWith(ending)) return reading;
  return { ...reading, value: `${reading.value}${ending}` };
}

/** 「ニックネームが違うとのことですが「はな」です」; not 「…とのことですが、前に書きました」. */
function isStated(key: ItemKey, behind: string): boolean {
  if (key !== 'nickname' && key !== 'nameKanji' && key !== 'nameKana') return behind !== '';
  return /^[「『"“]|^[^、。はがを][^、。がを]{0,13}(?:です(?!が)|でした|で(?:間違い|合って|登録))/u.test(behind);
}

/** グッズの注文番号 */
const GOODS_OF = /(?:グッズ|商品|品物|物販|チケット|通販|荷物)の\s*$/u;

/** 「友人の登録名は…」: a relative may be the member for whom somebody writes, a friend is not. */
const OF_A_FRIEND = new RegExp(`${FRIEND}(?:\\s*[(（][^()（）]*[)）])?の?\\s*$`, 'u');

export const OTHER_NUMBER = new RegExp(
  `(?:お客様|顧客|契約者?|会員|電話|受付|伝票|追跡|予約|申込)番号|(?:${RELATIVE}|${FRIEND})の(?:番号|携帯|電話)`,
  'u',
);

const NUMBERED: ReadonlySet<ItemKey> = new Set(['plusMemberId', 'memberNumber', 'billingId']);
/** My husband wrote it for me: 森 クリスティナ */
const ENGLISH_BEFORE = /^[A-Za-z][A-Za-z ,'’]{2,60}: *(?<value>[^\x00-\x7f]+(?: [^\x00-\x7f]+)*)(?: [A-Z]|[.!]?$)/u;

/** 「hana_7 です」 */
const ID_ALONE =
  /^[\s「『"“]*(?=\S*[\d._-])[A-Za-z0-9][A-Za-z0-9._-]{3,31}(?: \d{2,6}){0,2}[」』"”]?\s*(?:です|でした|になります|だと思います)?\s*(?:[(（][^()（）]*[)）])?[。.!！\s]*$/u;

/** Can the sentence be the value of the item that the one before named? Of words only those in quotation marks, or a few with です. */
function answersOpen(key: ItemKey, sentence: string, corrects: boolean): boolean {
  if (!corrects && (key === 'plusMemberId' || key === 'memberNumber')) return ID_ALONE.test(sentence);
  // ドコモのお客様番号なら 004471829930 とわかりますが
  if (key === 'billingId' && OTHER_NUMBER.test(sentence)) return false;
  if (key !== 'nickname' && key !== 'nameKanji' && key !== 'nameKana') return true;
  return (
    !isClosing(sentence) &&
    // 「名前を間違えないでください。お願いです。」
    !/^\s*(?:お願い|おねがい)/u.test(sentence) &&
    (/^[「『"“][^「」『』"“”]{1,20}[」』"”]/u.test(sentence) ||
      /^[^、。][^、。はがを]{0,13}(?:です|でした|だと思います)[。!！\s]*$/u.test(sentence))
  );
}

/** Of several numbers or addresses in one sentence the one that he says is registered. */
function registeredOnly(sentence: string, found: Found[], context: ReadContext): Found[] {
  if (!sentence.includes('登録')) return found;
  let left = found;
  for (const key of ['phone', 'email'] as const) {
    if (left.filter((f) => f.key === key).length < 2) continue;
    const reading = registeredOne(key, sentence, context);
    if (reading?.is !== 'value') continue;
    const said = left.find((f) => f.key === key && f.reading.is === 'value' && f.reading.value === reading.value);
    left = [...left.filter((f) => f.key !== key), said ?? { key, reading }];
  }
  return left;
}
