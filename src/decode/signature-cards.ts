/** Blocks that are a signature by all that stands in them, whatever stands above: a firm's card, or a name and how to reach it below `--`. */
import type { VoicedLine } from '../mail.js';
import { nfkc } from '../text/width.js';
import { HOLDS_CONTACT, HOLDS_ITEM, HOLDS_OWN_LABEL, HOLDS_TOLD, heldBetween, heldIn } from './signature-words.js';

/** 株式会社サンプル 総務部; not an address or a number, which a person has as well. */
const FIRM_NAME = /株式会社|有限会社|合同会社|\(株\)|\(有\)|大学|学校|病院|事務所|co\.,? ?ltd|\binc\./iu;
/** How a firm is reached: TEL, FAX, an address, a page. */
const REACHED = /\b(?:tel|fax)\b|電話|℡|☎|0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}|@[a-z0-9.-]+\.[a-z]|https?:|www\.|〒/iu;
/** 1990/2/2, ヤマダ ハナコ: no card has these in lines of their own. */
const OF_FORM_ALONE =
  /^(?:(?:(?:19|20)\d\d|昭和|平成|[SH]\d)[\d年月日./元\s-]*(?:生まれ)?|(?:19|20)\d{6}|[ぁ-んァ-ヶー\s・]{3,})$/u;
const SENTENCE = /。|(?:です|ます|ました|ません|ください|下さい|でした)[!！]?$/u;
/** 山本 花, Hana Yamamoto */
const NAME = /^[\p{sc=Han}々ぁ-んァ-ヶーA-Za-z .]{2,24}$/u;
/** 東京都港区見本1-1: a prefecture alone is an answer. */
const ADDRESS = /^(?:東京都|北海道|(?:京都|大阪)府|\p{sc=Han}{2,3}県)[^、。]{2,40}\d/u;
/** In lines. */
const LONGEST_CARD = 8;

/** A firm by its name at the top, and below it how to reach it: at least two lines of such data, below something that he writes. */
export function isFirmsCard(lines: readonly VoicedLine[], from: number, start: number, end: number): boolean {
  if (!lines.slice(from, start).some(({ voice, text }) => voice !== 'aside' && text.trim() !== '')) return false;
  const card = writtenBetween(lines, start, end);
  if (!card.slice(0, 2).some((text) => FIRM_NAME.test(text)) || holdsForm(lines, start, end, card)) return false;
  return card.filter((text) => REACHED.test(text)).length >= 2;
}

/** A name, a postal code with its address, and a number, below a letter that closes with よろしく. */
export function isPostalCard(lines: readonly VoicedLine[], from: number, start: number, end: number): boolean {
  const above = lines.slice(from, start).findLast(({ voice, text }) => voice !== 'aside' && text.trim() !== '');
  if (above === undefined || !/(?:よろしく|宜しく)[^。]{0,16}[。!！\s]*$/u.test(above.text)) return false;
  const card = writtenBetween(lines, start, end);
  if (holdsForm(lines, start, end, card)) return false;
  const rest = card.filter((text) => !/〒\s*\d{3}/u.test(text));
  return (
    rest.length < card.length &&
    rest.some((text) => NAME.test(text)) &&
    rest.some((text) => REACHED.test(text)) &&
    rest.every((text) => NAME.test(text) || REACHED.test(text) || ADDRESS.test(text))
  );
}

/** A name, and nothing else than how to reach it. */
export function isPlainCard(lines: readonly VoicedLine[], start: number, end: number): boolean {
  const card = writtenBetween(lines, start, end);
  const [name = '', ...below] = card;
  if (!NAME.test(name) || below.length === 0 || holdsForm(lines, start, end, card)) return false;
  return below.every((text) => (heldIn(text) & HOLDS_CONTACT) !== 0 || REACHED.test(text) || ADDRESS.test(text));
}

function writtenBetween(lines: readonly VoicedLine[], start: number, end: number): string[] {
  return lines
    .slice(start, end)
    .filter(({ voice }) => voice !== 'aside')
    .map(({ text }) => nfkc(text).trim())
    .filter((text) => text !== '');
}

function holdsForm(lines: readonly VoicedLine[], start: number, end: number, card: readonly string[]): boolean {
  return (
    card.length > LONGEST_CARD ||
    (heldBetween(lines, start, end) & (HOLDS_ITEM | HOLDS_TOLD | HOLDS_OWN_LABEL)) !== 0 ||
    card.some((text) => OF_FORM_ALONE.test(text) || SENTENCE.test(text))
  );
}
