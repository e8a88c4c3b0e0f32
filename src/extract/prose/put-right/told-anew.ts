/** 「すみません、生年月日1998/4/6でした」, 「やっぱりIDは taro_2 です」: an item told once more, in place of what stands. */
import { ITEMS } from '../../../items/index.js';
import type { ItemKey } from '../../../record.js';

const OPENER =
  '(?:(?:すみません(?:でした)?|すいません|ごめん(?:なさい|ね)?|申し訳(?:ありません|ございません|ないです)|失礼(?:しました|いたしました|致しました)?|やっぱり?|やはり)[、,。:：!！…〜\\s]*|あっ?[、,。:：!！…〜\\s]+)';
/** 追記 adds rather than takes back, unless it says でした. */
const ADDS = '(?:追記(?:です)?|追伸|補足(?:です)?)[、,。:：!！…〜\\s]+';
const OPENS = new RegExp(`^\\s*(?:${OPENER}){1,3}(?=[^、。\\s])`, 'u');
const OPENS_ADDING = new RegExp(`^\\s*${ADDS}(?=[^。]*でした[。!！\\s]*$)`, 'u');
const OPENED = new RegExp(`^\\s*(?:${OPENER}){1,3}$`, 'u');
/** Between the label and the value: nothing, or は. */
const LEADS = /^\s*(?:の(?:番号|アドレス))?(?:は|が|、|[:：])?\s*[「『"“]?[A-Za-z0-9+昭平令大正〇一二三四五六七八九]/u;
const ENDS = /(?:です|でした)[。!！\s]*$/u;
const IN_DOUBT = /かも|たぶん|多分|おそらく|でしょうか|ですか/u;

/** Does the sentence tell this item anew, by its bare label (not 仕事中の電話, 返信用メール)? @param before the sentence before it */
export function tellsAnew(key: ItemKey, sentence: string, before = ''): boolean {
  const rest = anew(sentence, before);
  if (rest === null || key === 'billingId') return false;
  const { labels } = ITEMS[key];
  labels.lastIndex = 0;
  const label = labels.exec(rest)?.[0];
  return label !== undefined && LEADS.test(rest.slice(label.length));
}

/** すみません、支払いはauです; キャリアはauでした */
const OF_PAYMENT = /^(?:会費の)?(?:お?支払い?(?:方法)?|決済方法|キャリア|携帯会社)(?:は|が|、)/u;

/** Does the sentence tell the payment anew? */
export function tellsPaymentAnew(sentence: string): boolean {
  const rest = anew(sentence, '');
  return rest !== null && OF_PAYMENT.test(rest);
}

/** What stands behind the words that open such a sentence; null where none do. */
function anew(sentence: string, before: string): string | null {
  if (IN_DOUBT.test(sentence) || !ENDS.test(sentence)) return null;
  const opener = (OPENS.exec(sentence) ?? OPENS_ADDING.exec(sentence))?.[0];
  if (opener === undefined) return OPENED.test(before) ? sentence.trim() : null;
  return sentence.slice(opener.length).replace(/^(?:正しい|本当の)/u, '');
}
