/** Answers that leave nothing to ask: of their item's usual form, without a word that tells more of them. */
import { isOfDesk } from '../../items/email.js';
import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import { personBeside } from '../../text/firm-words.js';
import { KANJI_WORDS } from '../../text/kanji-words.js';
import { rememberedLines } from '../../text/remember.js';
import { nfkc } from '../../text/width.js';
import { isStandIn } from '../form/stand-ins.js';
import { normalFormOf } from './in-normal-form.js';

const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const MONTH = '(?:1[0-2]|0?[1-9])';
/** Folded. The two parts of a name may stand apart; its letters are those of a word, not of signs. */
const USUAL: Record<ItemKey, RegExp> = {
  nameKanji:
    /^\p{sc=Han}[\p{sc=Han}々ヶケ]{0,3}(?: {1,2}| ?(?=\p{sc=Han}))(?:[\p{sc=Han}々]{1,3}|[ぁ-ん]{2,4}|[ァ-ヶー]{2,4})$/u,
  nameKana: /^(?:[ァ-ヶ][ァ-ヶー]{0,7} {1,2}[ァ-ヶ][ァ-ヶー]{0,7}|[ぁ-ん][ぁ-んー]{0,7} {1,2}[ぁ-ん][ぁ-んー]{0,7})$/u,
  nickname:
    /^(?:[A-Za-z][A-Za-z0-9_]{1,14}|[ぁ-んァ-ヶー\p{sc=Han}々A-Za-z0-9_][ぁ-んァ-ヶー\p{sc=Han}々A-Za-z0-9_☆★♪♡]{0,7})$/u,
  birthDate: new RegExp(
    `^(?:19[2-9]\\d|20[01]\\d)(?:年${MONTH}月${DAY}日|(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])|/${MONTH}/${DAY}|-${MONTH}-${DAY}|\\.${MONTH}\\.${DAY})$`,
    'u',
  ),
  prefecture:
    /^(?:\p{sc=Han}{2,3}|(?:北海道|東京都|京都府|大阪府|\p{sc=Han}{2,3}県)(?:[\p{sc=Han}ァ-ヶー]{1,10}(?:\d{1,4}(?:-\d{1,4}){0,3})?)?)$/u,
  phone: /^(?:0\d{9,10}|0\d{1,4}([- ])\d{1,4}\1\d{3,4}|\(0\d{1,4}\)\d{1,4}-\d{4}|\+81[ -]\d{1,4}-\d{1,4}-\d{4})$/u,
  email: /^[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u,
  paymentMethod:
    /^(?:クレジット(?:カード)?(?:決済|払い)?|クレカ|キャリア決済|(?:月会費)?まとめて払い(?:コース)?|d払い|ドコモ払い)$/u,
  carrier: /^(?:docomo|ドコモ|au|softbank|ソフトバンク|ahamo|linemo)$/iu,
  billingId: /^(?:\d{8,16}|[A-Z]{1,3}\d{0,2}-\d{4}-\d{4,10}|[A-Z]{2}\d{8,14})$/u,
  plusMemberId: /^(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9][\w.-]{3,19}$/u,
  memberNumber: /^[A-Z]{0,2}\d{6,12}$/u,
};
/** Words that say something of a value, or that stand for one. */
const TELLS_MORE =
  /旧|姓|[君氏殿]$|登録|設定|記[入載]|名義|様|氏名|名前|本人|本名|同[上じ様]|不明|忘|わす|変更|誤|訂正|正し|父|母|兄|弟|姉|妹|娘|息子|孫|妻|主人|旦那|家族|友[人達だ]|代理|担当|漢字|カナ|かな|全角|半角|例|見本|サンプル|前回|前の|今[はの]|現在|省略|公開|な[しいく]|無[しい]|秘密|匿名|たぶん|多分|だった|です|ます|ません|かも|とか|どちら|または|もしく|じゃ|では|まだ|おぼ|覚|わか|分か|しら|不要|該当|ニック|未[記入]|空[欄白]|会員|番号|住所|電話|メール|生年|誕生|パス|決済|支払|お願|おねが|教え|確認|以上|上記|下記|その|あとで|後で|別途|至急|学生|未定|間違|[員者](?:$|[ \u3000])|^[男女氏殿][ \u3000]|[ \u3000][男女]$|リセット|ログイン|(?:サ[マン]|クン|チャン|ママ|パパ)$/u;
const NONE = new Set(['', 'なし', '無し', '忘れました', '不明', 'わかりません', '分かりません', '未設定', '-']);

/** Null for an answer of any other form. */
export function usualReading(key: ItemKey, answer: string, context: ReadContext): Reading | null {
  if (NONE.has(answer)) return { is: 'nothing' };
  if (answer.length > LONGEST) return null;
  if (key === 'paymentMethod' || key === 'carrier') return PAYMENT[key](answer);
  // Who copies the desk's address gives none.
  if (key === 'email' && isOfDesk(answer.toLowerCase(), context.deskAddresses ?? [])) return null;
  const ofWords = OF_WORDS.has(key);
  const normal = normalFormOf(key, answer, context.today);
  if (normal !== null) return ofWords && tellsMore(key, answer) ? null : { is: 'value', value: normal, raw: answer };
  const folded = nfkc(answer).replaceAll('\u2212', '-');
  if (!USUAL[key].test(folded) || (ofWords && tellsMore(key, folded))) return null;
  const reading = ITEMS[key].read(answer, context);
  return reading.is === 'value' && reading.kana === undefined && reading.others === undefined ? reading : null;
}

function tellsMore(key: ItemKey, text: string): boolean {
  if (TELLS_MORE.test(text) || isStandIn(text, key)) return true;
  if (key === 'nameKanji' && personBeside(text).is !== 'no-firm') return true;
  const [first = '', second] = text.split(/[ \u3000]+/u);
  return KANJI_WORDS.has(first) || (second !== undefined && (second === first || KANJI_WORDS.has(second)));
}

const LONGEST = 40;
const OF_WORDS: ReadonlySet<ItemKey> = new Set(['nameKanji', 'nameKana', 'nickname', 'prefecture']);
/** Few, and the same from mail to mail. まとめて払い is a course, and no method. */
const PAYMENT = {
  paymentMethod: rememberedLines((answer) => ofPayment('paymentMethod', answer)),
  carrier: rememberedLines((answer) => ofPayment('carrier', answer)),
};

function ofPayment(key: 'paymentMethod' | 'carrier', answer: string): Reading | null {
  if (!USUAL[key].test(nfkc(answer))) return null;
  const reading = ITEMS[key].read(answer, { today: '', from: null });
  return reading.is === 'invalid' ? null : reading;
}
