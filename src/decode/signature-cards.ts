/** Blocks that are a signature by all that stands in them, whatever stands above: a firm's card, or a name and how to reach it below `--`. */
import type { VoicedLine } from '../mail.js';
import { nfkc } from '../text/width.js';
import {
  HOLDS_CONTACT,
  HOLDS_ITEM,
  HOLDS_OWN_LABEL,
  HOLDS_TOLD,
  heldBetween,
  heldIn,
  isInstitute,
} from './signature-words.js';

/** 株式会社サンプル 総務部; not an address or a number, which a person has as well. */
const FIRM_NAME = /株式会社|有限会社|合同会社|\(株\)|\(有\)|co\.,? ?ltd|\binc\./iu;
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
/** d払い, au, クレジットカード払い: how the fee is paid, which is an answer. */
const PAYMENT =
  /^(?:(?:docomo|ドコモ|au|softbank|ソフトバンク|(?:y!?|ワイ)モバイル|ahamo|uq(?:モバイル| ?mobile)?|povo|linemo|visa|mastercard|jcb)(?:です)?|クレ(?:ジット(?:カード)?|カ)|キャリア|\S{0,12}(?:払い|決済))$/iu;
/** 「登録情報は下記です」, 「以下のとおりです」: what stands below is an answer, unless answers stand between. */
const POINTS_BELOW = /以下|下記|下の|次の(?:とおり|通り)|登録(?:情報|内容)(?=[はを:です\s。、]|の(?:とおり|通り)|$)/u;
const ANSWERED = /[:：]\s*\S/u;
/** In lines. */
const LONGEST_CARD = 8;

/** A firm by its name at the top, and below it how to reach it: at least two lines of such data, below something that he writes. */
export function isFirmsCard(lines: readonly VoicedLine[], from: number, start: number, end: number): boolean {
  if (!lines.slice(from, start).some(({ voice, text }) => voice !== 'aside' && text.trim() !== '')) return false;
  const card = writtenBetween(lines, start, end);
  if (!card.slice(0, 2).some((text) => FIRM_NAME.test(text) || isInstitute(text))) return false;
  if (holdsForm(lines, start, end, card) || isPointedAt(lines, from, start)) return false;
  return card.filter((text) => REACHED.test(text)).length >= 2;
}

/** A name, a postal code with its address, and a number, below a letter that closes with よろしく. */
export function isPostalCard(lines: readonly VoicedLine[], from: number, start: number, end: number): boolean {
  const above = lines.slice(from, start).findLast(({ voice, text }) => voice !== 'aside' && text.trim() !== '');
  if (above === undefined || !/(?:よろしく|宜しく)[^。]{0,16}[。!！\s]*$/u.test(above.text)) return false;
  const card = writtenBetween(lines, start, end);
  if (holdsForm(lines, start, end, card) || isPointedAt(lines, from, start)) return false;
  const [name = '', ...below] = card;
  const rest = below.filter((text) => !/〒\s*\d{3}/u.test(text));
  return (
    NAME.test(name) &&
    rest.length < below.length &&
    rest.some((text) => REACHED.test(text)) &&
    rest.every((text) => REACHED.test(text) || ADDRESS.test(text))
  );
}

/** Does the text above say that its answers stand here? */
function isPointedAt(lines: readonly VoicedLine[], from: number, start: number): boolean {
  const above = writtenBetween(lines, from, start);
  const points = above.findLastIndex((text) => POINTS_BELOW.test(text));
  return points >= 0 && !above.slice(points + 1).some((text) => ANSWERED.test(text));
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
    card.some((text) => OF_FORM_ALONE.test(text) || SENTENCE.test(text) || PAYMENT.test(text))
  );
}
