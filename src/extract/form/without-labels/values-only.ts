/** Values alone, in the template's order: one a line, numbered, or all on one line. */
import { ITEMS } from '../../../items/index.js';
import { mayNameWay } from '../../../items/payment.js';
import { ANY_OFFICIAL } from '../../../items/prefecture.js';
import { ITEM_KEYS } from '../../../record.js';
import { isClosing, isNothing, withoutRemarks } from '../../../text/answer.js';
import { fold } from '../../../text/fold.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { rememberedCopies } from '../../../text/remember.js';
import { DIGIT, kindsAt, ODD_SPACE, PARTING } from '../../../text/units.js';
import { labelAt } from '../../labels/index.js';
import { labelSpans } from '../../labels/label-spans.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isSure } from '../../labels/sure.js';
import { isExample } from '../../layout/examples.js';
import { isMine } from '../../mine.js';
import { isFullName } from '../../prose/names/full-name.js';
import { isReadingOf } from '../../prose/names/name-alone.js';
import { numbersBelow } from '../number-below.js';
import { alignedAnswers, answerOf, type ValuesOnly } from './aligned-values.js';
import { lettered, type Token, tokenOf, withoutNumber } from './value-tokens.js';

/** Values without labels are told by two at least that can be hardly anything but their item; the others go by those. */
export function mayHoldValues(lines: readonly string[]): boolean {
  let sure = 0;
  for (const line of lines) {
    sure += sureValuesIn(line);
    if (sure >= 2) return true;
  }
  return false;
}

/** How many such values a line holds: two where they may stand in a row. */
const sureValuesIn = rememberedCopies((line) => {
  // A link is one value, whatever stands in it.
  const text = line.includes('://') ? line.replace(LINK, '_') : line;
  let values = numbersIn(text);
  if (ADDRESS_MARK.test(line)) values++;
  if (ANY_OFFICIAL.test(text)) values++;
  if (mayNameWay(text)) values++;
  if (values === 0) return 0;
  // （１）山田花子（２）…: numbers part them, too.
  if (values >= 2 && (hasGaps(text) || (values >= 3 && text.length >= 40))) return 2;
  return !isSentence(line) && isSure(withoutNumber(line)) ? 1 : 0;
});

const LINK = /https?:\/\/[^\s。、]+/giu;
const ADDRESS_MARK = /[@★([]/u;

/** How many dates and numbers may stand in a row, two at most: the shortest date has two digits, two such values have twelve. */
function numbersIn(line: string): number {
  let digits = 0;
  for (let i = 0; i < line.length; i++) if ((kindsAt(line, i) & DIGIT) !== 0) digits++;
  return digits >= 12 ? 2 : digits >= 2 ? 1 : 0;
}

/** Answers read off values without labels, or null where the text is none such. */
export function valuesOnly(lines: readonly ScannedLine[]): ValuesOnly | null {
  const own: ScannedLine[] = [];
  const texts: string[] = [];
  const below = numbersBelow(lines);
  for (const [i, scanned] of lines.entries()) {
    if (!isMine(scanned.line) || below.has(i)) continue;
    const text = scanned.folded.text.trim();
    if (scanned.hits.length > 0 || text === '' || isExample(text)) continue;
    own.push(scanned);
    texts.push(text);
  }
  if (!mayHoldValues(texts)) return null;
  const answers = answersIn(byLine(own));
  if (answers) return answers;
  for (const line of own) {
    const inRow = answersIn(byGap(line));
    if (inRow) return inRow;
  }
  return null;
}

function answersIn(tokens: Token[]): ValuesOnly | null {
  return tokens.length < 4 ? null : (numberedAnswers(tokens) ?? alignedAnswers(tokens));
}

function byLine(own: ScannedLine[]): Token[] {
  const lines = nameFirst(own);
  const tokens = lines.flatMap((line, i) => {
    const { text } = line.folded;
    if (isClosing(text) || LEADS_ON.test(text.trim())) return [];
    if (!isSentence(outsideRemarks(text))) return [tokenOf(line)];
    const kana = readingSaid(text, lines[i - 1]);
    return kana === null ? [] : [{ ...tokenOf(line), text: kana }];
  });
  return lettered(tokens) ?? tokens;
}

/** さとうけんとです⏎佐藤健斗: in the template's order. */
function nameFirst(lines: ScannedLine[]): ScannedLine[] {
  const at = lines.findIndex(
    ({ folded }, i) =>
      readingSaid(folded.text, lines[i + 1]) !== null && readingSaid(folded.text, lines[i - 1]) === null,
  );
  const [kana, name] = lines.slice(at, at + 2);
  return at < 0 || kana === undefined || name === undefined
    ? lines
    : [...lines.slice(0, at), name, kana, ...lines.slice(at + 2)];
}

/** 佐藤健斗⏎さとうけんとです: the reading of the name in the next line, as one says it. */
function readingSaid(text: string, beside: ScannedLine | undefined): string | null {
  const kana = READING_SAID.exec(text.trim())?.[1];
  const name = beside?.folded.text.trim() ?? '';
  return kana !== undefined && WHOLE_NAME.test(name) && isFullName(name, true) && isReadingOf(kana, name) ? kana : null;
}
const READING_SAID =
  /^([ぁ-んァ-ヶー]{2,12}(?:[ ・][ぁ-んァ-ヶー]{2,9})?)\s?(?:です|と(?:読み|よみ|申し|いい)ます)[。.!！]?$/u;
const WHOLE_NAME = /^[\p{sc=Han}々ヶケノ]{1,5} ?[\p{sc=Han}々ぁ-んァ-ヶー]{1,6}$/u;

/** ほかは、; 登録内容は: a line that the values follow. Of は alone names end, too: 山田 いろは. */
const LEADS_ON =
  /^[^\d@]{1,16}(?:は[、,:：…]|[→⇒:：])$|^[^\d@]{0,12}(?:ほか|他|あと|残り|以下|下記|内容|情報|事項|項目|詳細|回答|答え)は$/u;

function byGap(line: ScannedLine): Token[] {
  if (!hasGaps(line.line.text)) return [];
  const behind = sentenceWithGaps(line.line.text.trim());
  // 「登録内容は、1982年10月6日生まれ、石川県、…」
  const text = behind.replace(/^[^、。,\s\d]{2,14}は[、,:：]\s*/u, '');
  // 「生年月日 2000年7月14日、登録住所 広島県、…」: values with their labels, which running text tells.
  if (text.split(/\s*[,，、]\s*/u).filter(isLabelled).length >= 2) return [];
  const splitters = [
    /\t/u,
    /\s+[/／|｜]\s+/u,
    /\s*[／｜|]\s*/u,
    /\s*[,，、]\s*/u,
    /\s*[・･]\s*/u,
    /\s*[/]\s*/u,
    /\u3000+|\s{2,}/u,
    /[\s\u3000]+(?![^(（]*[)）])/u,
  ];
  for (const s of splitters) {
    const parts = text.split(s);
    if (parts.length < (s.source.startsWith('\\u3000') ? 4 : 5)) continue;
    // 「電話 023-…、メール …、ニックネーム …」: values with their labels, which running text tells.
    if (parts.filter(isLabelled).length >= 2) return [];
    return parts
      .filter((part) => !FILLER.test(part.trim()))
      .map((p) => {
        const value = p.trim();
        const running = /。./u.test(value) || labelAt(fold(value).text, 0, true)?.separator === 'topic';
        return { text: value, line, number: null, running };
      });
  }
  return [];
}

/** 「再設定できません。片岡志保／…／kata_8 です。よろしくお願いします」: the sentence that holds the values, where one alone can. */
function sentenceWithGaps(text: string): string {
  const [only, second] = text.split(/(?<=。)/u).filter(hasGaps);
  if (only === undefined || second !== undefined) return text;
  // 「…、hana@example.jp。ニックネームははなです。」: running text, which tells both.
  if (labelSpans(fold(text.replace(only, '')).text).length > 0) return text;
  // …／kata_8。これは母のです。 友人の片岡志保／…
  if (OF_OTHERS.test(text.replace(only, '')) || OF_OTHERS.test(only.slice(0, LED_IN)) || DENIED.test(text)) return '';
  return only.trim().replace(/\s*(?:です|でした|になります)?。$/u, '');
}

const LED_IN = 12;
const OF_OTHERS = new RegExp(`(?:${RELATIVE}|${FRIEND})の`, 'u');
const DENIED = /(?:では|じゃ)(?:な[いく]|ありません|ございません)/u;

function isLabelled(part: string): boolean {
  return labelAt(fold(part).text.trim(), 0, true)?.separator === 'space';
}

const FILLER = /^(?:ほか|あと|他|その他|残り|以下|下記)(?:は|の)?$/u;

/** Are there so many gaps that a value may stand on either side of four of them? */
function hasGaps(text: string): boolean {
  let gaps = 0;
  for (let i = 0; i < text.length && gaps < 4; i++)
    if ((kindsAt(text, i) & (PARTING | ODD_SPACE)) !== 0 || text[i] === '、') gaps++;
  return gaps === 4;
}

/** おおば せいこ（名前はひらがなです）: a value, whatever is said of it. */
function outsideRemarks(text: string): string {
  const bare = withoutRemarks(text).trim();
  return bare === '' ? text : bare;
}

function isSentence(text: string): boolean {
  return (
    /[。!！?？]\s*$/u.test(text) ||
    /(?:ます|ました|ません|です|でした|ください|下さい|致します|します)(?:が|けど|ので|よね|か(?=$|ね|な)|。|、|\s|$)/u.test(
      text,
    ) ||
    /(?:ます|ました|ません|です|ください|ちゃった|ちゃって|れない|せない|困って(?:い)?る)[\p{Extended_Pictographic}\ufe0f♪〜～ーっwｗ笑^()（）…]*$/u.test(
      text,
    ) ||
    [...text.trim()].length > 60
  );
}

/** 1. … 12.: the numbers are the template's; blank ones are blank. */
function numberedAnswers(tokens: Token[]): ValuesOnly | null {
  const numbered = tokens.filter((t) => t.number !== null && t.number >= 1 && t.number <= 12);
  if (numbered.length < 5 || new Set(numbered.map((t) => t.number)).size !== numbered.length) return null;
  const answers = numbered.map((t) => answerOf(ITEM_KEYS[(t.number ?? 1) - 1] ?? 'nameKanji', t));
  const fits = answers.filter((a) => isNothing(a.inline) || ITEMS[a.key].likeness(a.inline) >= 1).length;
  const sure = answers.filter((a) => !isNothing(a.inline) && ITEMS[a.key].likeness(a.inline) >= 2).length;
  if (fits < numbered.length * 0.7 || sure < 3) return null;
  return { answers, lines: numbered.map((t) => t.line) };
}
