/** Whether a line goes on with the value above it. */
import { isBrokenNumber } from '../../items/billing-id.js';
import { addressesIn, joinedAddress } from '../../items/email.js';
import { ITEMS } from '../../items/index.js';
import { partName } from '../../items/name.js';
import { mayNameWay, paymentFacts, saysNothingOfPayment } from '../../items/payment.js';
import { phoneNumbersIn } from '../../items/phone.js';
import { prefecturesIn } from '../../items/prefecture.js';
import { ITEM_KEYS, type ItemKey } from '../../record.js';
import { isNamed } from '../labels/label-spans.js';
import { beginsNoWord, restOf } from './broken-words.js';

const POINTS_UP =
  /^[\s\u3000]*[↑⬆▲△][^。]*?(?:まちがい|間違|誤|違い|違う|違って|別の|他の|無視|消せ|ちがい|ちがう|ちがって)/u;

/** 「↑まちがい」: is the line said of the value above it? */
export function pointsUp(line: string): boolean {
  return POINTS_UP.test(line);
}

/** May a line be the rest of the value above it? */
export function goesOn(key: ItemKey, value: string, next: string): boolean {
  if (pointsUp(next) || restOf(key, value, next) !== null) return true;
  switch (key) {
    case 'email':
      return joinedAddress(value, next) !== null || addressesIn(next).length > 0;
    case 'phone':
      return (
        phoneNumbersIn(next).some((p) => p.value !== null) ||
        (phoneNumbersIn(value).every((p) => p.value === null) && /^[\d\s-]+$/u.test(next))
      );
    case 'billingId':
      return (
        ITEMS.billingId.likeness(next) > 0 ||
        /(?:^|[\s　:：])\d[\d -]{8,}/u.test(next) ||
        isBrokenNumber(`${value}\n${next}`)
      );
    case 'prefecture':
      return ITEMS.prefecture.likeness(next) > 0 || prefecturesIn(value).length === 0;
    case 'nameKanji':
    case 'nameKana': {
      // A bullet begins another item, and so does the word for one in kana: ニックネームちがうかも; a sentence about the registered name is read as one.
      // 山田 花子／ヤマダ ハナコ is whole.
      if (partName(value).kana !== null) return false;
      if (/^\s*[・･■◆●○□]|ニックネー?ム|ﾆｯｸﾈｰ?ﾑ|(?:ちゃん|くん|たん|チャン|クン)\s*$/u.test(next) || isStatement(next))
        return false;
      if (key === 'nameKana' && beginsNoWord(next)) return true;
      const bare = next.replace(/^\s*[(（](.*)[)）]\s*$/u, '$1');
      return ITEMS[key].likeness(next) > 0 || ITEMS.nameKana.likeness(bare) > 0;
    }
    case 'birthDate':
      // 1978⏎1126, 1993年⏎2月11日
      return (
        ITEMS.birthDate.likeness(next) > 0 ||
        (ITEMS.birthDate.likeness(value) < 2 && ITEMS.birthDate.likeness(`${value.trim()}${next.trim()}`) === 3)
      );
    case 'paymentMethod':
    case 'carrier':
      // クレジッ⏎トカード決済
      return (
        (value.trim().length >= 2 || beginsNoWord(next)) &&
        !/[:：]/u.test(next) &&
        saysNothingOfPayment(paymentFacts(value)) &&
        mayNameWay(`${value.trim()}${next.trim()}`)
      );
    default:
      return false;
  }
}

/** What is said of the value above, or of which of two counts. */
const OF_VALUE = /登録|旧|以前|前の|昔|今[はの]|現在|正し|訂正|間違|まちがい|違|↑|⬆/u;
const TOLD_BY_LOOKS = ['email', 'phone', 'birthDate', 'prefecture', 'paymentMethod', 'carrier'] as const;

/**
 * Does a line below an answer tell another item, or something else? 門奈R⏎クレカ払い below ニックネーム：; such lines are running text.
 * @param next folded
 */
export function tellsElse(key: ItemKey, value: string, next: string): boolean {
  if (key === 'paymentMethod' || key === 'carrier' || goesOn(key, value, next)) return false;
  if (TOLD_BY_LOOKS.some((other) => other !== key && ITEMS[other].likeness(next) >= 2)) return true;
  if (ITEM_KEYS.some((other) => other !== key && isNamed(next, other))) return !isNamed(next, key);
  return isStatement(next) && !OF_VALUE.test(next);
}

/** Does a line hold a value of the item, whatever is said of it? */
export function holdsAnother(key: ItemKey, line: string): boolean {
  switch (key) {
    case 'email':
      return addressesIn(line).length > 0;
    case 'phone':
      return phoneNumbersIn(line).some((p) => p.value !== null);
    case 'plusMemberId':
    case 'memberNumber':
    case 'billingId':
      return ITEMS[key].likeness(line.trim()) > 1 || /\d{6}|(?<![@\w.])\w+_\w+(?![@\w])/u.test(line);
    default:
      return ITEMS[key].likeness(line.trim()) > 1;
  }
}

/** A sentence that goes on about something is no rest of the value above it. */
export function isStatement(text: string): boolean {
  return (
    /(?:です|ます|ました|ません|でした|ください|下さい|たい|ですが|ますが|けど)[。、!！?？\s\p{Extended_Pictographic}\ufe0f]*$/u.test(
      text,
    ) || /[。!！?？]\s*$/u.test(text)
  );
}
