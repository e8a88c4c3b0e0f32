/** Answers that take back what they said first. */

import { ITEMS, type ReadContext, type Reading } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { foldVariants } from '../../../text/variants.js';
import { nfkc, withoutSpaces } from '../../../text/width.js';
import { putRightIn } from '../../prose/put-right/written-wrong.js';
import { isOptions } from '../answer-words.js';
import { isPart, remarkedValue } from './letter-remarks.js';
import { standingInFront } from './stands-in-front.js';
import { describesName } from './told-letters.js';

/** 神奈川県→引っ越す前なので山梨県: why it is corrected. */
const BEFORE_IT =
  /[→⇒➡][^→⇒➡]{0,12}(?:引っ?越[すし]?|転居|結婚|離婚|改姓)(?:する|した|を)?(?:より)?前(?:な|だった|だ)?(?:ので|から|ため)/u;
const CHANGED = /結婚|改姓|離婚|引っ?越|転居|(?:名字|苗字|姓)が変/u;
/** 間違えました, は間違いで、; but not 間違えられます, 間違いないです, 間違い：佐藤, 間違って送りました. */
const MISTAKEN =
  'は?間違(?!え(?:られ|やす)|い(?:な|あり|ござ|多|やす|\\s*[:：])|って(?!(?:い|お)?(?:り?まし)?た))(?:[えい]|って)?(?:て(?:い|お)?|い|お)?(?:(?:り?まし|でし)?た|です|で(?=[、,。\\s]))?';
const CORRECTED = new RegExp(
  `(?:→|⇒|➡\\ufe0f?|※?\\s*(?:あ[っ、]*\\s*違(?:った(?!ら)|いました|います|う)|(?<![とは]\\s*)違いました|すみません|すいません|失礼|${MISTAKEN}|まちがい|訂正|正しくは|誤りで|[\\s\\u3000、,]正(?:しい)?\\s*[)）:：])|(?:では?|じゃ)なく(?:て)?[、,]?)`,
  'u',
);
const CORRECTS = new Pattern(
  /違(?:いま|った)|→|⇒|➡|すみません|すいません|失礼|間違|まちがい|訂正|正しくは|誤りで|では?なく|じゃなく|正\s*[)）:：]/u,
);
/** 間違えてたらすみません、hana7かも: he supposes it only. */
const IF_WRONG = /違(?:え|っ)(?:て(?:い)?)?たら/u;

/** 「19680909※すみません19680919でした」, 「優子→裕子」: what stands behind takes back what stands before. */
export function correctedReading(key: ItemKey, text: string, context: ReadContext): Reading | null {
  if (key === 'nickname' || isOptions(key)) return null;
  const put = putRightIn(key, text, context);
  if (put !== null) return put;
  if (!CORRECTS.test(text) || IF_WRONG.test(text)) return null;
  // このアドレス(PC)ではなくスマホのほう: which one that is, nothing says.
  if (key === 'email' && !/[@＠]/u.test(text)) return null;
  const front = standingInFront(text);
  const stands = front === null ? null : ITEMS[key].read(front, context);
  if (stands?.is === 'value') return { ...stands, raw: text.trim() };
  const remarked = remarkedValue(
    key,
    text,
    (part) => correctedReading(key, part, context) ?? ITEMS[key].read(part, context),
  );
  if (remarked !== null) return remarked;
  const parts = text.replace(SLIP_OF, '').split(CORRECTED);
  const before = (parts[0] ?? '').replace(/^\s*誤(?:り)?\s*[)）:：]\s*/u, '');
  const after = parts.at(-1)?.replace(/^[^\p{L}\p{N}+〒(（]+/u, '') ?? '';
  // a@docomo.ne.jp→解約済、新しいのは b@example.com: that there is a new one takes nothing back.
  if (/解約|使え[なま]|新しい|(?:今|いま|現在)は/u.test(text) && !/訂正|間違|まちがい|正しく|誤り/u.test(text))
    return null;
  // 19900229ではなく19920229です: what is taken back may have been no date.
  const taken = ITEMS[key].read(before, context);
  if (taken.is !== 'value' && !(taken.is === 'invalid' && key === 'birthDate')) return null;
  // 埼玉→東京に引っ越し: what changed since, and nothing says whether that is registered.
  const raw = text.trim();
  const open: Reading = ambiguous(raw);
  if (/[→⇒➡]/u.test(text) && CHANGED.test(text) && !BEFORE_IT.test(text)) return open;
  if (taken.is === 'value' && UNCHANGED.test(after)) return { ...taken, raw };
  const told = after.replace(/(?:でした|です|が正しい.*|のほうです.*)[。]?$/u, '');
  const reading = ITEMS[key].read(/[(（]/u.test(told) ? told : told.replace(/[)）][。\s]*$/u, ''), context);
  if (reading.is !== 'value' || (key === 'nameKanji' && ITEMS.nameKanji.likeness(reading.value) < 2)) return null;
  // 佐藤花子→今の名字です: which one that is, nothing says.
  if (key === 'nameKanji' && describesName(reading.value)) return open;
  if (taken.is !== 'value' || !WRITTEN_WHOLE.has(key)) return { ...reading, raw };
  const isName = key === 'nameKanji' || key === 'nameKana';
  // hana_7 ※すみません、数字の7です: words for a letter are no ID.
  if (!isName && ASCII.test(taken.value) && !ASCII.test(reading.value)) return null;
  const [instead, whole] = [withoutSpaces(reading.value), withoutSpaces(taken.value)];
  const isOnlyPart = isName ? !/\s/u.test(reading.value) && isPart(instead, whole) : isPartOfId(instead, whole, text);
  if (!isOnlyPart) return { ...reading, raw };
  // 高橋花子 正しくは髙橋です: he has no 髙 to type.
  return isName && foldVariants(taken.value).includes(foldVariants(reading.value)) ? { ...taken, raw } : open;
}

/** 「hana_1990 すみません、1991です」: letters too few to be an ID, or digits too few to be this one; what an arrow points to may well be. */
function isPartOfId(letters: string, whole: string, text: string): boolean {
  if (letters.length < 4) return isPart(letters, whole);
  return /^\d+$/u.test(letters) && (letters.length < 5 || !/[→⇒➡]/u.test(text)) && isPart(letters, whole);
}

/** 佐藤 花子→変更なし */
const UNCHANGED =
  /^(?:(?:変更|訂正|修正|変わり)(?:は|も)?(?:な[しい]|無し?|ありません)|(?:今も|現在も)?(?:同じ|そのまま)|変わら(?:ず|ない|ん))/u;
const ASCII = /^[\x21-\x7e]+$/u;
/** Of these a few letters alone are no value that takes the place of another: 渡辺優子→裕子. */
const WRITTEN_WHOLE: ReadonlySet<ItemKey> = new Set([
  'nameKanji',
  'nameKana',
  'billingId',
  'plusMemberId',
  'memberNumber',
]);

/** a@exmaple.com → a@example.com の打ち間違いです: what the arrow points to is meant. */
const SLIP_OF =
  /(?<=[→⇒➡].{3,80})\s*の\s*(?:打ち|うち|書き|かき|入力|記入)?(?:間違い|まちがい|ミス|誤り)(?:です|でした|だ)?[。\s]*$/u;

const SORRY = /すみません|すいません|スミマセン|スイマセン|間違|まちがい|訂正|ちがう|違い|違った|では?なく|じゃなく|←/u;

/** 「1996年7月21日 ←スミマセン22日です！7月22日」: month and day once more, and the year stays. */
export function correctedDay(key: ItemKey, text: string, context: ReadContext): Reading | null {
  if (key !== 'birthDate' || !SORRY.test(text)) return null;
  const plain = nfkc(text);
  const at = plain.search(SORRY);
  const before = ITEMS.birthDate.read(plain.slice(0, at), context);
  const days = new Set([...plain.slice(at).matchAll(/(\d{1,2})月\s?(\d{1,2})日/gu)].map((m) => `${m[1]}月${m[2]}日`));
  const [day, second] = days;
  if (before.is !== 'value' || day === undefined) return null;
  const reading = second === undefined ? ITEMS.birthDate.read(`${before.value.slice(0, 4)}年${day}`, context) : null;
  return reading?.is === 'value' ? { ...reading, raw: text.trim() } : ambiguous(text.trim());
}
