/** A sentence that names an item anywhere, or by its kind alone, and holds one value of it. */
import { addressesIn, namesSender } from '../../items/email.js';
import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { phoneNumbersIn } from '../../items/phone.js';
import type { ItemKey } from '../../record.js';
import { hasDigit } from '../../text/digits.js';
import { Pattern } from '../../text/pattern.js';
import type { Claim } from '../claims.js';
import { isNamed } from '../labels/label-spans.js';
import { idBefore } from './before-label.js';
import { SAID_WRONG } from './put-right/correction-words.js';
import { withoutAsked } from './whose/asked-numbers.js';

type Found = Pick<Claim, 'key' | 'reading'>;

/** The phone's number where the payment's is told, which validation refuses: 「…払いで、番号は 090-… です」. */
const PAID_BY_NUMBER = /(?:払い|決済|課金)[^。]{0,20}[、,]\s*番号は\s*(0[789]0-?\d{4}-?\d{4})(?!\d)/u;
/** d払い（番号 118830277456） */
const NUMBER_BESIDE_PAYMENT =
  /(?:払い|決済|課金)\s*[(（]\s*(?:決済|注文|課金)?(?:の)?番号[はが:：\s]*(\d[\d-]{8,16}\d)\s*[)）]/u;
/** 支払いはドコモのd払いで、番号は1019 2837 4655です; …、番号は画面に 101928374655 と出ています */
const NUMBER_BEHIND_PAYMENT =
  /(?:払い|決済|課金)[^。、]{0,8}で?[、,]\s*(?:決済|注文)?番号は\s*(?:(?:(?:au|ドコモ|docomo|ソフトバンク|softbank)の)?(?:画面|明細|ページ|アプリ|サイト|履歴|一覧|メール)(?:に(?:は)?|では?|を見ると)[、\s]*)?(\d(?:[\d -]{8,16})\d)\s*(?:です|でした|になります|。|$|(?:と|っ?て)(?:出|表示|書|記|載|あり|ござ))/u;
const QUOTED_NUMBER = /[「『"“](\d[\d-]{7,})[」』"”]/u;
export const OWN_ID = new Pattern(/id\s*の\s*[「『"“]?([A-Za-z0-9][A-Za-z0-9._-]{2,31})/iu);

/** The sentence without 継続課金ID, whose end reads like the label of the Plus member ID; places stay. */
export function withoutBilled(sentence: string): string {
  return sentence.includes('課金')
    ? sentence.replace(/継続課金(?:の)?\s*ID/giu, (label) => ' '.repeat(label.length))
    : sentence;
}

/** Where he wants to be called is not what he registered. */
const CALL_ME = /電話(?:を|は)?(?:いただ|頂|くだ|下さ|もらえ|する(?:場合|とき|時))|call me/iu;
/** Nor is the number that he called. */
const CALLED = /(?<!登録[^。]{0,12})電話(?:を|も)?\s*(?:し(?:た|て|まし)|かけ|\([^()]*\)\s*し)/u;
const SERVICE_NUMBER = /^0(?:120|570|800|990)/u;

/** 「080-… がわたしの番号で、090-… は姉の番号です」 */
export const OWN_NUMBER =
  /(0\d[\d-]{8,12})\s*(?:が|は)(?:わたし|わたくし|私|自分|本人|僕|俺|うち)の(?:番号|携帯|電話|ほう|方|もの|分|(?=で[、,]))(?!でした|だった|ですが|ではな|じゃな)/u;

/** A sentence that names the item anywhere and holds one value of it: 「Plus member IDの taku11 を入れて…」. */
export function typedMentions(
  sentence: string,
  add: (key: ItemKey, reading: Reading) => void,
  found: readonly Found[],
  context: ReadContext,
): void {
  const names = (key: ItemKey): boolean => !found.some((f) => f.key === key) && isNamed(sentence, key);
  if (hasDigit(sentence) && !CALL_ME.test(sentence) && !CALLED.test(sentence) && names('phone')) {
    const phones = [
      ...new Set(
        phoneNumbersIn(withoutAsked(sentence))
          .map((p) => p.value)
          .filter((v) => v !== null && !SERVICE_NUMBER.test(v)),
      ),
    ];
    const own = phones.length > 1 ? phoneNumbersIn(OWN_NUMBER.exec(sentence)?.[1] ?? '')[0]?.value : phones[0];
    if (own) add('phone', { is: 'value', value: own, raw: sentence });
  }
  const [only, second] = new Set(addressesIn(sentence));
  if (only !== undefined && second === undefined && names('email'))
    add('email', { is: 'value', value: only, raw: sentence });
  else if (
    only === undefined &&
    /登録|同じ/u.test(sentence) &&
    namesSender(sentence) &&
    !found.some((f) => f.key === 'email')
  ) {
    // このアドレスで登録しました
    const reading = ITEMS.email.read(sentence, context);
    if (reading.is === 'value') add('email', reading);
  }
  const number = QUOTED_NUMBER.exec(sentence)?.[1];
  const paid = PAID_BY_NUMBER.exec(sentence)?.[1] ?? NUMBER_BESIDE_PAYMENT.exec(sentence)?.[1];
  const behind = paid === undefined ? NUMBER_BEHIND_PAYMENT.exec(sentence)?.[1]?.replace(/[ -]/gu, '') : undefined;
  if (paid && !found.some((f) => f.key === 'billingId')) add('billingId', { is: 'value', value: paid, raw: paid });
  if (behind && !found.some((f) => f.key === 'billingId'))
    add('billingId', { is: 'value', value: behind, raw: sentence });
  if (number && names('billingId')) add('billingId', { is: 'value', value: number, raw: number });
  const unbilled = withoutBilled(sentence);
  const id = OWN_ID.exec(unbilled)?.[1] ?? idBefore(unbilled);
  if (id && !found.some((f) => f.key === 'plusMemberId') && isNamed(unbilled, 'plusMemberId'))
    add('plusMemberId', { is: 'value', value: id, raw: id });
}

const WHOLE_DATE = /(?:19|20)\d\d\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}(?!\d)日?/gu;
/** 「IDの最後の数字が抜けていて、hanako_7 が正しいです」 */
const RIGHT_ID =
  /([A-Za-z0-9][A-Za-z0-9._-]{3,31})\s*(?:の(?:ほう|方))?が正し|[、,]\s*([A-Za-z0-9][A-Za-z0-9._-]{3,31})\s*(?:です|でした|になります)/u;
const LONG_NUMBER = /(?:正しい(?:の|番号)?は|正しくは|本当は)[^\d。]{0,20}([1-9]\d{10,13})(?!\d)/u;

/** 「上の番号は間違いで、080-… が正しいです」 names the item by its kind alone. */
export function typedCorrections(
  sentence: string,
  add: (key: ItemKey, reading: Reading) => void,
  found: readonly Found[],
  context: ReadContext,
): void {
  if (
    !found.some((f) => f.key === 'phone' || f.key === 'billingId') &&
    /番号|電話|携帯|phone|telepon|tele?fon|téléphone|号码|號碼|手机|手機|전화/iu.test(sentence) &&
    !/会員|注文|決済|課金/u.test(sentence)
  ) {
    const phones = phoneNumbersIn(sentence).filter((p) => p.value !== null);
    if (phones.length === 1 && phones[0]?.value)
      add('phone', { is: 'value', value: phones[0].value, raw: phones[0].raw });
  }
  if (!found.some((f) => f.key === 'plusMemberId') && isNamed(withoutBilled(sentence), 'plusMemberId')) {
    const id = RIGHT_ID.exec(sentence)?.slice(1).find(Boolean);
    if (id !== undefined && ITEMS.plusMemberId.likeness(id) === 2)
      add('plusMemberId', { is: 'value', value: id, raw: id });
  }
  // 「上に書いた10桁は伝票の番号でした。正しいのは 447192038815 です」: so many digits have no other item.
  const long = LONG_NUMBER.exec(sentence)?.[1];
  if (long !== undefined && found.length === 0) add('billingId', { is: 'value', value: long, raw: long });
  // 「あ、間違えた。4月19日です2005年4月19日！」
  const dates = found.some((f) => f.key === 'birthDate') ? [] : (sentence.match(WHOLE_DATE) ?? []);
  if (dates.length === 1 && dates[0] !== undefined && found.length === 0 && !SAID_WRONG.test(sentence)) {
    const reading = ITEMS.birthDate.read(dates[0], context);
    if (reading.is === 'value') add('birthDate', { ...reading, raw: sentence });
  }
  if (!found.some((f) => f.key === 'email') && /アドレス|メール|メアド|mail/iu.test(sentence)) {
    const [only, second] = addressesIn(sentence);
    if (only !== undefined && second === undefined) add('email', { is: 'value', value: only, raw: only });
  }
}
