/**
 * Values that stand in an answer though they are not the writer's: what he denies (「… ではありません」), what belongs to somebody or
 * something else (「母のは …」, 「別のファンクラブの会員番号なら …」), what he only supposes (「もし … なら …ですが、たぶん違います」).
 */
import type { ItemKey } from '../../record.js';
import { isNothing, withoutRemarks } from '../../text/answer.js';
import { Pattern } from '../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import { nfkc } from '../../text/width.js';
import { withEachInAnswer } from '../prose/whose/each-his-own.js';
import type { Answer } from './answers.js';
import { withOtherText } from './stand-ins.js';

const ITEMS_OF_NUMBERS: ReadonlySet<ItemKey> = new Set(['phone', 'email', 'billingId', 'plusMemberId', 'memberNumber']);
const WORDS = new Pattern(
  new RegExp(
    `(?:では|じゃ)(?:ない|あり|ござい|な[かさく])|${FRIEND}|${RELATIVE}|親|別の|他の|ほかの|違うサ|もし|仮に|わから|分から|不明|忘れ|サービスの|サイトの|ません|ない|本名|グッズ|商品|チケット|荷物|宅配|伝票|追跡|整理券`,
    'u',
  ),
);
/** Of brackets only those of a phone number stand in a value: 03(1111)2222. */
const VALUE =
  '[「『"“(]?[A-Za-z0-9+](?:[A-Za-z0-9@._+ -]|\\(\\d{1,4}\\)(?=[\\s-]?\\d)|\\)(?=[\\s-]?\\d)){2,60}[」』"”)]?';
const STRANGER = `(?:${FRIEND}|彼氏|彼女|別の人|他人|他の人)`;
/** 友達のは hana_sakura12 です; what a clause says is registered stays. */
const valueOfThe = (whose: string): RegExp =>
  new RegExp(
    `${whose}の(?:分|もの|ほう|方|番号|ID|アドレス|会員番号)?は[、\\s]*${VALUE}(?![^。、]*登録)[^。、）)]*[。、]?`,
    'gu',
  );
/** A relative may be the member: his value is set aside only where the writer says that he has none (「母のは … ですが私のはない」). */
const OF_RELATIVE = valueOfThe(RELATIVE);
const HAS_NONE =
  /(?:私|自分|わたし|わたくし|本人|僕|ぼく)(?:の(?:分|もの|ほう|方)?)?(?:は|も)[^。]{0,10}(?:ない|無い|なし|ありません|わから|分から|不明|忘れ|持って)/u;
const NOT = '(?:では|じゃ)(?:ない|ありません|ございません|なさそう|なかった)';
/** Each up to the end of its clause. */
const NOT_HIS = [
  // 090-…（090-… ではありません。前回間違えました）
  new RegExp(`(?<=\\S\\s?)\\(\\s*${VALUE}\\s*(?:${NOT}|(?:では?|じゃ)なく(?=\\)))[^()]*\\)`, 'gu'),
  // 090-… ではありません。
  new RegExp(`${VALUE}\\s*\\(?${NOT}[^。、]*[。、]?`, 'gu'),
  valueOfThe(STRANGER),
  // ※携帯 090-9917-3346 は登録していません
  new RegExp(
    `(?:※\\s*)?[^、。※()（）]{0,8}${VALUE}\\s*は登録(?:は)?して(?:い)?(?:ません|ない)(?!かも|と(?:出|表示|言)|[^、。]*か(?:[?？。]|$))[^、。]*`,
    'gu',
  ),
  // 別のファンクラブの会員番号なら FC1203381 ですが
  new RegExp(
    `(?:別の|他の|ほかの|違う)(?:ファンクラブ|FC|サイト|サービス|アプリ|会員|アカウント|ショップ)[^。]{0,14}?(?:なら|は|だと)[、\\s]*${VALUE}[^。、]*[。、]?`,
    'gu',
  ),
  // グッズの注文番号なら 40028811937 です
  new RegExp(
    `(?:グッズ|商品|チケット|荷物|宅配便?|伝票|追跡|当選|整理券|領収書)の?[^。、]{0,8}番号(?:なら|は|が|だと)[、\\s]*${VALUE}[^。、]*[。、]?`,
    'gu',
  ),
];
/** 動画サービスの継続課金IDは … と出ていますが、こちらのサイトの分は見つかりませんでした */
const OF_A_SERVICE = new RegExp(
  `(?:動画|音楽|配信|通販|チケット|ゲーム|電子書籍|アプリ)(?:の)?(?:サービス|サイト)?の[^。]{0,14}は[、\\s]*${VALUE}[^。]*(?:こちら|この|そちら|Plus|本サイト)[^。]*(?:ない|ません|見つか|不明|わか)[^。]*`,
  'u',
);
/** 私のIDではありません, 登録した番号ではありません: said of all of it. */
const DENIED = new RegExp(
  `(?:私|自分|わたし|本人|ぼく|僕)の(?:ID|番号|アドレス|メール|電話|もの|会員番号)?${NOT}|登録(?:した|して(?:い)?る|済みの)(?:番号|アドレス|ID|電話|もの|の)?${NOT}|(?:です|ます|だ)(?:が|けど|けれど)[、,]?(?:これ|こちら|それ|この(?:番号|アドレス))は[^。]{0,6}登録(?:は|を)?(?:して|されて)(?:い|お)?(?:ません|ない|りません)`,
  'u',
);
/** 登録したのは自分の番号ですが、解約して番号がわかりません */
const REGISTERED_UNKNOWN =
  /登録(?:した|して(?:い)?る)(?:の|もの|番号|アドレス)は[^。A-Za-z0-9]{0,30}(?:わかり|分かり|わから|分から|不明|忘れ|思い出せ|覚えて(?:い)?ません)/u;
const SUPPOSED =
  /^(?<first>[^。]{1,24})[。、]\s*(?:もし|もしかし|仮に|ひょっと)[^。]*(?:違(?:い|う)|かもしれ|自信|わかりません|分かりません)/u;
/** 登録していません, ありません: all that is left. */
const ENDS_IN_NONE =
  /(?:登録|設定)(?:は|を)?して(?:い)?(?:ません|ない(?:です)?)[。\s]*$|(?:持って|見つかり|あり)(?:い)?ませ(?:ん|んでした)[。\s]*$/u;
const SENDERS = new RegExp(`(?:この|こちらの|今の|いまの|送信元の|これの)(?:メール)?アドレス${NOT}`, 'u');
const NO_REAL_NAME =
  /ニックネーム(?:です|しか|のみ|だけ)|本名(?:は|では|を)[^。]{0,12}(?:ない|ません|たくない|違|控え)/u;

/** （妻の携帯は 080-… です。登録は妻の携帯です） tells more than whose it is. */
const OTHERS_BRACKET = new RegExp(
  `[(（](?![^()（）]*登録)\\s*(?:${FRIEND}|${RELATIVE})(?:の(?:分|もの|ほう|方|番号|携帯|ID)?)?(?:は|[:：])[^()（）]*[)）]`,
  'gu',
);

/** 090-1174-8836（娘は 080-5523-9917）: what stands in brackets is hers, where his own stands before it. */
function withoutOthersBracket(text: string): string {
  const left = text.replace(OTHERS_BRACKET, '').trim();
  return left !== text && /[A-Za-z0-9@._+-]{4,}/u.test(left) ? left : text;
}

/** What the answer says of the writer's own; '' where nothing is left of it. */
function claimedIn(text: string, key: ItemKey): string {
  if (key === 'paymentMethod' || key === 'carrier') return withEachInAnswer(text);
  if (key === 'nameKanji') return NO_REAL_NAME.test(text) ? '' : text;
  if (!ITEMS_OF_NUMBERS.has(key) || !WORDS.test(text)) return text;
  const plain = nfkc(text);
  const supposed = SUPPOSED.exec(plain)?.groups?.first;
  if (supposed !== undefined && isNothing(supposed)) return '';
  // 娘はなし（母の私は 00318827）
  const outside = withoutRemarks(plain).trim();
  if (outside !== plain.trim() && isNothing(outside.replace(/^[^、。は]{1,8}は/u, ''))) return '';
  if (OF_A_SERVICE.test(plain) || (key === 'email' && !plain.includes('@') && SENDERS.test(plain))) return '';
  let left = withoutOthersBracket(plain);
  for (const pattern of NOT_HIS) left = left.replace(pattern, '');
  if (HAS_NONE.test(plain)) left = left.replace(OF_RELATIVE, '');
  const values = new Set(left.match(/[A-Za-z0-9+][A-Za-z0-9@._+-]{4,}/gu));
  if (values.size === 1 && (DENIED.test(left) || REGISTERED_UNKNOWN.test(left))) return '';
  if (values.size === 0 && (left !== plain || ENDS_IN_NONE.test(left))) return '';
  return left === plain ? text : left.trim();
}

/** The answers without what is not the writer's in them. */
export function withoutDisclaimed(answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer) => {
    const inline = claimedIn(answer.inline, answer.key);
    const below = answer.below.map((line) => claimedIn(line, answer.key));
    if (inline === answer.inline && below.every((line, i) => line === answer.below[i])) return answer;
    return withOtherText(
      answer,
      inline,
      below.filter((line) => line !== ''),
    );
  });
}
