/** Running text: lines → paragraphs → sentences. */
import type { VoicedLine } from '../../mail.js';
import { isClosing } from '../../text/answer.js';
import { GOES_ON } from '../../text/asked-aside.js';
import { joinedTo } from '../../text/join.js';
import { kindsIn, PICTURE } from '../../text/units.js';
import type { LaidLine } from '../open-text.js';
import { inStandard } from './names/dialect.js';
import { withoutSeenElsewhere } from './registered/seen-elsewhere.js';
import { type Contrast, withoutOther } from './whose/contrast.js';

export interface Sentence {
  /** In standard words, and without what is told of others. */
  text: string;
  /** As it stands in the lines, folded. */
  written: string;
  /** The line that it begins in. */
  line: VoicedLine;
  /** It puts a value in the place of one that was written before. */
  anew: boolean;
}

/** Lines that follow each other, of one voice. */
export function paragraphsOf(lines: readonly LaidLine[]): LaidLine[][] {
  const paragraphs: LaidLine[][] = [];
  let open: LaidLine[] = [];
  let last = -1;
  for (const laid of lines) {
    const { line } = laid;
    const blank = line.text.trim() === '';
    const gap = blank || (last >= 0 && line.number !== last + 1) || (open[0] && open[0].line.voice !== line.voice);
    if (gap && open.length > 0) {
      paragraphs.push(open);
      open = [];
    }
    if (!blank) open.push(laid);
    last = line.number;
  }
  if (open.length > 0) paragraphs.push(open);
  return paragraphs;
}

/** かなで。です（…）, 決済番号？ってやつ: what goes on behind its full stop or its mark is no end. */
const ENDED = new RegExp(
  `\\n|(?<=[。!！?？])(?![」』）)"”!！?？]|です[（(。、]|でした|という|と(?:登録|設定))(?!(?<=[?？])\\s?${GOES_ON})`,
  'u',
);
/** A period before a capital, or before a word that people begin with who write none. */
const ENDED_IN_LATIN = new RegExp(
  `${ENDED.source}|(?<=(?:[a-z)"”ぁ-んァ-ヶー\\u4e00-\\u9fff]|[a-z]\\d{1,6}|\\d{4})\\.)\\s+(?=[A-Z])|(?<=(?:[a-z"”ぁ-んァ-ヶー]{3}|\\d{4}|_[a-z0-9]{1,8})\\.)\\s+(?=(?:i|my|the|nick ?name|name|phone|e?-?mail|born|address|plus|and|also|it|that|thanks?|please|sorry|payment|prefecture)\\b)`,
  'u',
);

/**
 * Sentences run over line ends (mailers wrap), so lines are joined until one closes; Latin lines by a space.
 * @param own leaves of a sentence what is the writer's (see `besideOwn`)
 */
export function sentencesOf(
  paragraph: readonly LaidLine[],
  contrast: Contrast,
  own: ((sentence: string, before: string) => string) | null = null,
): Sentence[] {
  const sentences: Sentence[] = [];
  let text = '';
  let first: VoicedLine | null = null;
  let above = '';
  const byLine = isSaidByLine(paragraph);
  const ofWriter = (written: string, before: string): string => {
    const text = withoutSeenElsewhere(withoutOther(written, contrast));
    return own === null ? text : own(text, before);
  };
  const told = (written: string, line: VoicedLine): Sentence => ({
    text: inStandard(ofWriter(written, sentences.at(-1)?.written ?? '')),
    written,
    line,
    anew: false,
  });
  for (const [i, { line, folded }] of paragraph.entries()) {
    const t = folded.text.trim();
    first ??= line;
    text = isBrokenAt(text === '' ? '' : above, t) ? text + t : joinedTo(text, t);
    above = t;
    const parted = isEndedByPictures(text) ? text.replace(BEHIND_PICTURE, '\n') : text;
    const pieces = parted.split(parted.includes('. ') ? ENDED_IN_LATIN : ENDED);
    const rest = pieces.at(-1) ?? '';
    const next = paragraph[i + 1]?.folded.text ?? '';
    const closed =
      !leadsOn(rest, t, next) &&
      (BEGINS_SAYING.test(next) ||
        (isClosing(next) && !/[、,はがをにのでと]\s*$/u.test(rest)) ||
        (BEGINS_VALUE.test(next) && !/[、,はがをにのでと]\s*$/u.test(rest)) ||
        byLine ||
        text.length > 400 ||
        closesSentence(rest, t) ||
        BULLET.test(next));
    for (const p of closed ? pieces : pieces.slice(0, -1)) if (p.trim() !== '') sentences.push(told(p.trim(), first));
    text = closed ? '' : rest;
    first = closed ? null : line;
  }
  if (text.trim() !== '' && first) sentences.push(told(text.trim(), first));
  return sentences;
}

/** 「ニックネームはゆめちょ⏎2005年7月7日生まれ、…」 */
const BEGINS_VALUE = /^\s*(?:(?:19|20)\d\d\s*[年/.-]|(?:昭和|平成|令和)\s*\d|0\d{1,4}-\d)/u;

/** 21:12 母 …: the next saying of a chat. */
const BEGINS_SAYING = /^\s*\d{1,2}:\d\d(?::\d\d)?\s/u;

/** 登録メールアドレスは⏎hana.1130⏎@example.net: the value is still to come, or its end. */
function leadsOn(rest: string, line: string, next: string): boolean {
  return ((LEADS.test(rest) || FOUND.test(rest)) && BEGINS_LATIN.test(next)) || isBrokenAddress(line, next.trim());
}
const LEADS = /(?:アドレス|メール|メアド|番号|ID|id|電話|携帯)(?:は|が|も|:)[、\s]*$/u;
/** 「IDでございますが、孫に調べてもらいましたところ、⏎hana_7 とのことです」 */
const FOUND = /(?:ところ|たら)、\s*$/u;
const BEGINS_LATIN = /^\s*[「『"“]?[A-Za-z0-9+@]/u;

function isBrokenAddress(line: string, next: string): boolean {
  return /^@[\w-]+\.[\w.-]+/u.test(next) && /[\w-]$/u.test(line) && !line.includes('@');
}

/** A number or an address that a mailer broke at its line width: 昭和41年11月2⏎2日, kumi@docomo.ne⏎.jp. */
function isBrokenAt(line: string, next: string): boolean {
  if (isBrokenAddress(line, next)) return true;
  if (line.length < LEAST_BROKEN) return false;
  if (/月\s?\d$/u.test(line)) return /^\d日/u.test(next);
  if (/[\d-]$/u.test(line)) return /^-?\d+(?:-\d|日(?![前間後以])|\s?です|[、。]|$)/u.test(next);
  return (/[\w.@-]$/u.test(line) && /^[.@]\w/u.test(next)) || /[@.]$/u.test(line);
}
const LEAST_BROKEN = 17;

/** So many lines without a mark that ends a sentence: the line ends do, unless a mailer broke them all at one width. */
const LEAST_BY_LINE = 3;

function isSaidByLine(paragraph: readonly LaidLine[]): boolean {
  if (
    paragraph.length < LEAST_BY_LINE ||
    paragraph.some(({ folded }) => ENDS.test(folded.text)) ||
    paragraph.some(({ folded }) => folded.text.includes('.') && folded.text.replace(ADDRESS, '').includes('.'))
  )
    return false;
  const lengths = paragraph.slice(0, -1).map(({ folded }) => folded.text.trim().length);
  const longest = Math.max(...lengths);
  return lengths.filter((length) => length > longest - 3).length * 2 <= lengths.length;
}

const ENDS = /[。!！?？]/u;
const ADDRESS = /[\w.+-]+@[\w.-]+|\d\.\d/gu;

/** よみは、オダジママリナ🐬 ニックネームは…: pictures that end sentences, where a text has so many. */
function isEndedByPictures(text: string): boolean {
  return (kindsIn(text) & PICTURE) !== 0 && (text.match(BEHIND_PICTURE)?.length ?? 0) >= 3;
}
const BEHIND_PICTURE = /(?<=[^\s\p{Extended_Pictographic}]\p{Extended_Pictographic}{1,3}\ufe0f?)\s+(?=[\p{L}(（])/gu;

/** ・, - my name is …, 2. my name is … */
const BULLET = /^\s*(?:[・･■◆●○◇□◎]|[-–—*•‣+]\s+(?=\p{L})|\d{1,2}[.)]\s+(?=\p{L}))/u;

/** Does a sentence end with this line, `rest` being what it holds of the line? */
export function closesSentence(rest: string, line: string): boolean {
  return /(?:[。!！?？.…♪]|\p{Extended_Pictographic}\ufe0f?)\s*$/u.test(rest) || [...line].length < 22;
}
