/** The card at the end of a letter: a name by itself, and below it nothing but how to reach who bears it. */
import { beginsWithPrefecture } from '../../../items/prefecture.js';
import type { VoicedLine } from '../../../mail.js';
import { isClosing } from '../../../text/answer.js';
import { collapseSpaces, nfkc } from '../../../text/width.js';
import { isFullName } from '../names/full-name.js';

export interface SignedCard {
  /** The numbers of its first and its last line. */
  from: number;
  to: number;
  /** 山本 太郎, without what stands behind or in brackets. */
  name: string;
  /** All of it, folded. */
  text: string;
  /** It tells a date. */
  dated: boolean;
  /** 「※保護者」: who signs is not the member. */
  ofParent: boolean;
}

/** In lines. */
const LONGEST = 7;

/** 山本 太郎, 山本太郎（ヤマモト タロウ）, 鶴田 剛 Tsuyoshi Tsuruta, 山本 太郎（父）; not a label with its answer. */
const NAME =
  /^([\p{sc=Han}々ヶ]{1,4} ?[\p{sc=Han}々ぁ-んァ-ヶー]{1,6})(?: ?\([^()]{1,24}\)| [A-Za-z]{2,14}(?: [A-Za-z]{2,14}){0,2}| ?(?:より|拝))?$/u;
const PARENT = /保護者|\((?:父|母|親|祖父|祖母|代筆|代理(?:人)?)\)|※\s*(?:父|母|親|代筆|代理)/u;

/** 090-1234-5678, TEL 03-…, taro@example.com, https://…, 〒108-0001 … */
const CONTACT =
  /0\d{1,4}[-‐−－ (（]?\d{1,4}[-‐−－ )）]?\d{3,4}(?!\d)|@[a-z0-9.-]+\.[a-z]|https?:|www\.|〒\s*\d{3}|^(?:tel|fax|携帯|電話|mail|e-?mail)/iu;
/** 1980/2/2, 生年月日 1980年2月2日 */
const DATE =
  /^(?:ご?生年月日|誕生日)?\s*[:：]?\s*(?:(?:19|20)\d\d|昭和[\d元]{1,2}|平成[\d元]{1,2}|[SH]\d{1,2})\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}日?(?:\s*生(?:まれ)?)?(?:\s*(?:※|\().{1,12})?$/iu;
const FIRM = /株式会社|有限会社|合同会社|\(株\)|\(有\)|大学|学校|病院|事務所/u;
/** What is written for the desk, and no part of a card. */
const ANSWERS =
  /登録|ニックネーム|会員|plus|(?<!mail[\s:]{0,3})\bid\b|支払|決済|キャリア|注文番号|課金|カナ|かな|氏名|名前|です|ます|。|[?？]|ません/iu;

/** The card that closes what the writer says; null where he closes with anything else. */
export function signedCard(lines: readonly VoicedLine[]): SignedCard | null {
  const last = lines.findLastIndex(
    ({ voice, text }) => voice === 'own' && text.trim() !== '' && !/[-=＝*_]{3}/u.test(text),
  );
  if (last < 0) return null;
  let first = last;
  while (first > 0 && belongs(lines[first - 1]) && last - first < LONGEST) first--;
  const head = lines[first];
  // A card stands below something.
  if (head === undefined || !lines.slice(0, first).some(({ voice, text }) => voice === 'own' && text.trim() !== ''))
    return null;
  const parts =
    first === last ? partsOf(head.text) : lines.slice(first, last + 1).map(({ text }) => collapseSpaces(nfkc(text)));
  const [top = '', ...below] = parts;
  const name = NAME.exec(top)?.[1];
  if (name === undefined || !isFullName(name, true) || beginsWithPrefecture(name)) return null;
  const text = parts.join('\n');
  const dated = below.some((part) => DATE.test(part));
  if (!below.some((part) => CONTACT.test(part) || DATE.test(part)) || !below.every(isOfCard)) return null;
  return { from: head.number, to: lines[last]?.number ?? head.number, name, text, dated, ofParent: PARENT.test(text) };
}

/** 「登録の電話は下のとおりです」, 「すみません、登録は姉でした」, 「ほかの情報：」: what stands below is an answer; 「連絡先は下記です」 is said of who signs. */
const ANNOUNCES = /以下|下記|下の|登録|正しくは|[:：]$/u;
const REACHES_WRITER = /連絡先|勤務先|職場|差出人|返信先/u;

/**
 * Does the line above, closing words aside, say that the values below are answers?
 * @param from the number of the first line below
 * @param answers the numbers of lines that are answers themselves: 「ご登録の電話番号：…」
 */
export function isAnnounced(lines: readonly VoicedLine[], from: number, answers: ReadonlySet<number>): boolean {
  const above = lines.findLast(
    ({ number, voice, text }) => number < from && voice === 'own' && text.trim() !== '' && !isClosing(text),
  );
  if (above === undefined || answers.has(above.number)) return false;
  const text = nfkc(above.text).trim();
  return ANNOUNCES.test(text) && !REACHES_WRITER.test(text);
}

/** A line of the same paragraph, below the word that closes the letter: 「よろしくお願いします。⏎山本 太郎⏎090-…」. */
function belongs(line: VoicedLine | undefined): boolean {
  return line?.voice === 'own' && line.text.trim() !== '' && !isClosing(line.text);
}

/** 山本 太郎 / 1980/2/2 / 090-1234-5678 */
function partsOf(row: string): string[] {
  return collapseSpaces(nfkc(row)).split(/ [/|] |[|]|、/u);
}

function isOfCard(part: string): boolean {
  if (DATE.test(part)) return true;
  if (ANSWERS.test(part)) return false;
  return CONTACT.test(part) || FIRM.test(part) || beginsWithPrefecture(part) || PARENT.test(part);
}
