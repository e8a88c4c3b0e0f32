/**
 * The card below a letter that told in a sentence how to reach the member: 「電話は090-1111-2222です」, and at the end 「株式会社例示 営業部⏎佐藤 花子⏎
 * TEL 03-9999-0001」. It neither replaces nor disputes what was told.
 */
import { beginsWithPrefecture } from '../../../items/prefecture.js';
import type { VoicedLine } from '../../../mail.js';
import type { ItemKey } from '../../../record.js';
import { isClosing } from '../../../text/answer.js';
import { collapseSpaces, nfkc } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import { isFullName } from '../names/full-name.js';
import { isAnnounced } from './signed-card.js';

const REACHES: ReadonlySet<ItemKey> = new Set(['phone', 'email', 'prefecture']);
/** In lines. */
const LONGEST = 8;
/** A firm, its department, a name. */
const MOST_ABOVE_CONTACT = 3;

/** TEL 03-9999-0001, 090-1111-2222, taro@example.com, https://…, 〒108-0001 …; not 「電話番号：…」, an answer. */
const CONTACT =
  /^(?:(?:tel|fax|phone|mobile|携帯|電話|℡|☎|e-?mail|mail|メール|url|web|hp)\s*[:：.]?\s*)?(?:\(?0\d{1,4}[-( ]?\d{1,4}[-) ]?\d{3,4}|\S+@[a-z0-9.-]+\.[a-z]|https?:|www\.|〒\s*\d{3})/iu;
/** A firm, a name: letters, and no sentence. */
const NAME = /^[\p{L}\p{N} ・.,&()'-]{2,40}$/u;
const NO_NAME =
  /登録|ニックネーム|会員|支払|払い|決済|キャリア|カナ|かな|氏名|名前|です|ます|ません|\d{4}|^(?:au|docomo|ドコモ|softbank|ソフトバンク)$/iu;
/** 株式会社例示, 総務部, ケアステーション */
const OFFICE =
  /株式会社|有限会社|合同会社|\(株\)|\(有\)|大学|学校|病院|事務所|ステーション|センター|クリニック|サービス|ホーム|ストア|ショップ|サロン|スクール|営業|総務|[部課店室園局院社]$/u;
const KANA_ALONE = /^[ぁ-んァ-ヶー・ ]+$/u;
/** 「電話は…でしたが、変わりました」: what is told there may be over. */
const MAY_BE_OVER =
  /変わ|変更|以前|昔|前の|古い|旧|当時|使え|使って(?:い)?(?:な|ま)|解約|でした|だった|新し|今は|現在|間違|訂正/u;

/** The numbers of the lines of such a card, without its bearer's name; none where there is no such card, or it is announced. */
export function officeLines(lines: readonly VoicedLine[], claims: readonly Claim[]): ReadonlySet<number> {
  const none: ReadonlySet<number> = new Set();
  const card = closingParagraph(lines);
  const first = card[0]?.number;
  if (first === undefined || isAnnounced(lines, first, none)) return none;
  const texts = card.map(({ text }) => collapseSpaces(nfkc(text)));
  const reach = texts.findIndex(isContact);
  if (reach < 1 || reach > MOST_ABOVE_CONTACT || !texts.slice(reach).every(isContact)) return none;
  const head = texts.slice(0, reach);
  if (!head.every(isOfHead)) return none;
  const told = claims.filter(
    ({ key, from, line, reading }) => REACHES.has(key) && from === 'prose' && line < first && reading.is === 'value',
  );
  if (told.length === 0 || told.some(({ line }) => MAY_BE_OVER.test(textOf(lines, line)))) return none;
  const isOffice = head.some((text) => OFFICE.test(text));
  if (!isOffice && !told.some((claim) => isDisputed(claim, texts))) return none;
  return new Set(card.flatMap(({ number }, i) => (isBearer(texts[i] ?? '') ? [] : [number])));
}

/** The last paragraph of what the writer says, below a blank line or a closing word, and something above it. */
function closingParagraph(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  const last = lines.findLastIndex(({ voice, text }) => voice === 'own' && text.trim() !== '');
  let first = last + 1;
  while (first > 0 && last - first < LONGEST && isOfParagraph(lines[first - 1])) first--;
  const above = lines[first - 1];
  return above === undefined || isOfParagraph(above) ? [] : lines.slice(first, last + 1);
}

function isOfParagraph(line: VoicedLine | undefined): boolean {
  return line?.voice === 'own' && line.text.trim() !== '' && !isClosing(line.text);
}

function isContact(text: string): boolean {
  return CONTACT.test(text) || (beginsWithPrefecture(text) && !/です|ます|。/u.test(text));
}

/** A firm or a name; ヤマモト ハナ is a reading, with which the lines are values. */
function isOfHead(text: string): boolean {
  return NAME.test(text) && !NO_NAME.test(text) && (OFFICE.test(text) || !KANA_ALONE.test(text));
}

function isBearer(text: string): boolean {
  return !OFFICE.test(text) && isFullName(text, true) && !isContact(text);
}

/** Does the card have another number, address or place than the one told? */
function isDisputed({ key, reading }: Claim, texts: readonly string[]): boolean {
  if (reading.is !== 'value') return false;
  if (key === 'prefecture') return texts.some((text) => beginsWithPrefecture(text) && !text.startsWith(reading.value));
  const all = texts.join('\n').toLowerCase();
  if (key === 'email') return all.includes('@') && !all.includes(reading.value);
  const digits = texts.filter((text) => CONTACT.test(text)).map((text) => text.replace(/\D/gu, ''));
  return digits.some((number) => number.length >= 10) && !digits.some((number) => number.includes(reading.value));
}

function textOf(lines: readonly VoicedLine[], number: number): string {
  return lines.find((line) => line.number === number)?.text ?? '';
}
