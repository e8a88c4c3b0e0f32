/**
 * Values that a sentence holds though they are not the writer's, or not to be used: 「66019384775 は忘れてください」, 「友達の登録アドレスは …」,
 * 「推しは2001年5月3日生まれ」, what an error message says.
 */
import type { Reading } from '../../../items/index.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';

const NOT_THIS = new Pattern(
  /[\dA-Za-z]\s*[」』"”)]?\s*(?:のほう|の方)?は(?:、)?(?:もう)?(?:忘れて(?:ください|下さい|もら|いただ)|無視し|破棄し|消して|削除し|なかったことに|(?:昔|以前|前に|もう)[^。、]{0,4}使って(?:い)?た(?:もの|ID|アドレス|番号)?(?:で|です)|登録(?:は|に(?:は)?)?(?:して|使って)(?:い|お)?(?:ません|ない|りません)(?!か|と(?:出|表示|言)))|という(?:ID|アドレス|番号|もの)は[^。]{0,16}(?:関係(?:あり|な)|退会|解約|使って(?:い)?(?:ませ|な))|(?:です|ます|だ)(?:が|けど|けれど|けれども)[、,]?(?:これ|こちら|それ|この(?:番号|アドレス))は[^。]{0,6}登録(?:は|を)?(?:して|されて)(?:い|お)?(?:ません|ない|りません)|(?:です|ます)(?:が|けど|けれど)[、,]?登録は(?:添付|転送|引用|下|以下)[^。]{0,12}(?:方|ほう|もの|とおり|通り|書)|(?:登録(?:の|した|している)(?:番号|アドレス|もの|電話)?では?(?:ありません|ないです|ございません))|(?:please )?(?:ignore|forget|disregard) (?:the )?[\w@.+-]{6,}/iu,
);
/** (中国語の読みは チェン・スーユー ですが、これは登録していません) */
const NOT_REGISTERED =
  /(?:です|ます|だ)(?:が|けど|けれど|けれども)[、,]?(?:これ|こちら|それ|この(?:名前|読み))は[^。]{0,6}登録(?:は|を)?(?:して|されて)(?:い|お)?(?:ません|ない|りません)/u;
/** 「妻の会員番号は 71004453 ですが、妻のほうは問題なく入れております」 */
const OF_WHO_IS_IN = new RegExp(
  `${RELATIVE}\\s*[(（][^()（）]*[\\dA-Za-z]{3}[^()（）]*[)）](?:のほう|の方)?は(?![^。]*(?:まで|以前|(?<!問題(?:は|が|も)?)な[いくか]|ません|アプリ))[^。]*(?:(?:入れ|使え|ログインでき)(?:て(?:い|お)?)?(?:ます|る|ります)(?!か|よう)|問題(?:は|が|も)?な)|(${RELATIVE})の[^。、]{0,14}[\\dA-Za-z]{3}[^。]*\\1(?:のほう|の方)?は[^。]*(?:入れて(?:い|お|る|ます)|ログインでき(?:て|る|ます)|問題(?:は|が|も)?(?:な|あり)|使え(?:て|る|ます))`,
  'u',
);
const OF_A_FRIEND = new Pattern(
  new RegExp(
    `${FRIEND}(?:[(（][^()（）]*[)）])?の[^。、]{0,14}(?:アドレス|メール|ID|番号|電話|携帯)[^。、]{0,8}[\\dA-Za-z]{3}`,
    'iu',
  ),
);
/** 友達は香川県に住んでいます, and nothing of himself behind it */
const LIVES_ELSEWHERE = new Pattern(
  new RegExp(
    `(?:${FRIEND}|彼氏|彼女)(?:[(（][^()（）]*[)）])?(?:は|が|も|の(?:お?住まい|住所|家)は)(?![^。]*(?:私|わたし|自分)[はの])`,
    'u',
  ),
);
/** お電話は息子の私 090-… にいただけると助かります */
const CALL_THERE =
  /電話(?:番号)?は[^。]{0,24}\d\s*(?:に|へ|まで|のほうに|の方に)(?:いただ|頂|くだ|下さ|お願い|もらえ|かけ|ご連絡)|\d\s*(?:に|へ|まで)(?:お|ご)?(?:電話|連絡)(?:を)?(?:ください|下さい|いただ|頂|お願い)/u;
/** お姉ちゃんの電話は080-…だけど、私は電話番号は登録してないです */
const NONE_REGISTERED = new RegExp(
  `(?:${RELATIVE}|${FRIEND})の(?:電話|携帯|スマホ|番号)[^。]*電話(?:番号)?は登録して(?:い)?(?:ない|ません)(?!か)`,
  'u',
);
const BORN_OTHER = new Pattern(
  new RegExp(
    `推し\\s*[(（][^()（）]*\\d[^()（）]*(?:生まれ|うまれ)|(?:推し|(?<!プラス|Plus ?|会員)メンバー|アイドル|グループ|${FRIEND})(?:の[^、。]{1,10}?)?(?:は|の(?:お?誕生日|生年月日|バースデー)(?:は|が|の)?)[^。]{0,8}\\d|(?:猫|ねこ|犬|いぬ|愛犬|愛猫|ペット|うさぎ|ハムスター|インコ)(?:の[^、。()]{1,8})?(?:\\([^()]*\\d[^()]*(?:生まれ|歳)|(?:は|が)[^。]{0,8}\\d[^。]*(?:生まれ|歳))`,
    'u',
  ),
);
/** What a page said: 「「入力された生年月日 1990年1月1日 は登録内容と一致しません」と表示されます」. */
const ERROR_MESSAGE =
  /[「『"“][^「」『』"“”]*(?:一致しません|違います|間違って|正しくありません|エラー|見つかりません|無効|存在しません)[^「」『』"“”]*[」』"”]/gu;
const SAID_BY_PAGE = new Pattern(
  /一致しません|違います|間違って|正しくありません|エラー|見つかりません|無効|存在しません/u,
);
const NUMBERS: ReadonlySet<ItemKey> = new Set(['phone', 'email', 'billingId', 'plusMemberId', 'memberNumber']);

/** Is what the sentence tells of this item not the writer's, or one that does not hold? */
export function isDisowned(key: ItemKey, sentence: string, reading: Reading): boolean {
  if (key === 'birthDate' && BORN_OTHER.test(sentence)) return !isHisBehind(sentence, reading);
  if (key === 'prefecture' && LIVES_ELSEWHERE.test(sentence)) return true;
  if (key === 'phone' && sentence.includes('電話') && !sentence.includes('登録') && CALL_THERE.test(sentence))
    return true;
  if (key === 'phone' && NONE_REGISTERED.test(sentence)) return true;
  if ((key === 'nameKanji' || key === 'nameKana') && NOT_REGISTERED.test(sentence)) return true;
  if (NUMBERS.has(key) && isUnregistered(sentence, reading)) return true;
  if (NUMBERS.has(key) && (NOT_THIS.test(sentence) || OF_A_FRIEND.test(sentence) || OF_WHO_IS_IN.test(sentence)))
    return true;
  return SAID_BY_PAGE.test(sentence) && isOfMessage(key, sentence, reading);
}

/** 「今の電話は +86 138 0013 8000 ですけど、登録してないです」 */
const UNREGISTERED =
  /(?<token>[A-Za-z0-9+][A-Za-z0-9@._+ ()-]{3,40}?)\s*(?:です|だ|(?:が|も)あります|(?:を|も)持って(?:い)?ます|を使って(?:い)?ます)(?:が|けど|けれど(?:も)?)[、,\s]*(?:まだ|そちら(?:に|へ)は|サイトには)?登録(?:は|を)?(?:して|されて)(?:い|お)?(?:ません|ない|りません)(?!か|と(?:出|表示|言))/u;

function isUnregistered(sentence: string, reading: Reading): boolean {
  if (reading.is !== 'value' || !sentence.includes('登録')) return false;
  const token = UNREGISTERED.exec(sentence)?.groups?.token;
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/gu, '');
  return token !== undefined && letters(token) === letters(reading.value);
}

/** 「推しの誕生日が2003年5月9日、わたしは1993年5月9日生まれです」: his own stands behind the word for him. */
function isHisBehind(sentence: string, reading: Reading): boolean {
  const at = sentence.search(/(?:わたし|私|自分|僕|ぼく|俺)(?:は|の(?:誕生日|生年月日))/u);
  return (
    at >= 0 &&
    reading.is === 'value' &&
    sentence.slice(at).includes(reading.value.slice(0, 4)) &&
    !sentence.slice(0, at).includes(reading.value.slice(0, 4))
  );
}

/** The text without what a page is quoted to have said. */
export function withoutErrorMessages(text: string): string {
  return SAID_BY_PAGE.test(text) ? text.replace(ERROR_MESSAGE, '') : text;
}

/** The text without what it says is not registered. */
export function withoutUnregistered(text: string): string {
  return text.includes('登録') ? text.replace(UNREGISTERED, ' ') : text;
}

/** Does the value stand in such a message, and nowhere else in the sentence? */
function isOfMessage(key: ItemKey, sentence: string, reading: Reading): boolean {
  if (reading.is !== 'value' || (!NUMBERS.has(key) && key !== 'birthDate')) return false;
  const outside = withoutErrorMessages(sentence);
  if (outside === sentence) return false;
  const digits = (text: string): string => text.replace(/[^\dA-Za-z]/gu, '');
  return !digits(outside).includes(digits(key === 'birthDate' ? reading.value.slice(0, 4) : reading.value));
}
