/** Two ways to pay of which the writer does not know which it is. */
import { withoutRemarks } from '../text/answer.js';
import { OR } from '../text/or.js';

const WAY =
  '(?:クレジット(?:カード)?|クレカ|[a-zァ-ヶー]{0,6}カード|キャリア|携帯(?:料金)?|ケータイ|au|ドコモ|docomo|d|ソフトバンク|softbank|まとめて|credit(?: ?card)?|d[ -]?barai|carrier(?: billing| payment)?|(?:mobile )?phone bill)(?:かんたん|簡単|まとめて)?(?:決済|支?払い)?';
const UNSURE = '(?:わか[らり]|分か[らり]|不明|忘れ|覚えて|思い出せ|自信|教えて|はっきり)';
/** クレジット・キャリアどちらかわかりません, カードかauか覚えていません, カードかauのどちらか, カードもしくはau, カード？au？ */
const IN_DOUBT = new RegExp(
  [
    `${WAY}(?:なの|だった(?:の)?)?か[、,\\s]*[^、。\\s]{2,24}?(?:か(?:が|は|を)?[、,\\s]*[^、。]{0,8}${UNSURE}|(?:の|か)?(?:どちら|どっち)か)`,
    `${WAY}か[、,\\s]*${WAY}(?:です|だった?(?:です)?|でした|だ)?(?:と思い?ます|はず(?:です)?|かと)?(?:。|\\s*$)`,
    `${WAY}\\s*(?:${OR}|か、?もしかし(?:たら|て)|or|[?？])\\s*${WAY}`,
    `(?:たぶん|多分|おそらく)[、\\s]*${WAY}(?:です|だと)?[^。]{0,6}[、。](?:もしかし(?:たら|て)|ひょっと(?:したら|して))[、\\s]*${WAY}`,
    `(?:どちら|どっち)[^、。]{0,10}${UNSURE}`,
    "(?:not sure|don'?t know|forgot) which",
  ].join('|'),
  'iu',
);
const CARD = '(?:クレジット(?:カード)?|クレカ|カード)(?:払い|決済)?';
const NO_CARD =
  '(?:携帯|ケータイ|けーたい|スマホ|電話|通信料?|キャリア|口座|銀行|コンビニ|引き?落とし|振り?込み?|現金|請求書|プリペイド|それ以外|ほか|他|別|何か)';
const ASKED =
  '(?:の(?:料金|電話代)|料金|代|払い|決済|(?:と|に)(?:一緒|合算))?(?:なの|だった(?:の)?|で払ってるの|です)?か';
/** カードなのか携帯なのか私には分かりません, カードかどうか知りません: named to say that he does not know; not 「カードですが、VISAかJCBか分かりません」. */
const NAMED_UNKNOWN = new RegExp(
  `(?:${CARD}${ASKED}[、,\\s]*${NO_CARD}[^、。]{0,12}?か?|${NO_CARD}${ASKED}[、,\\s]*${CARD}[^、。]{0,12}?か?|${CARD}(?:なの)?か(?:どうか|何か|なにか))[、,はがもを]*[^。]{0,20}(?:${UNSURE}|知りま|知らな|聞いて(?:み|い)?(?:な|ま)|把握して(?:い)?(?:な|ま|お))`,
  'u',
);

/** Are ways to pay named only to say that he does not know which it is? */
export function namesUnknownWay(text: string): boolean {
  return text.length <= LONGEST && text.includes('か') && NAMED_UNKNOWN.test(withoutSettledDoubt(text));
}
/** A longer one is no sentence. */
const LONGEST = 240;

/** カードかauか忘れましたが、明細を見たらauでした: what settles it stands behind. */
const DOUBTED_FIRST = new RegExp(
  `^[^。]*か[^、。]{0,4}${UNSURE}[^、。]*(?:が|けど|けれど)[、,]?\\s*(?=[^。]*(?:見たら|見ると|確認し?たら|確認すると|調べたら|調べると)[^。]*(?:です|でし|だった|になって))`,
  'u',
);

/** クレジットカード（VISA）またはau, too. */
export function isInDoubt(method: string): boolean {
  return IN_DOUBT.test(method) || IN_DOUBT.test(withoutRemarks(method));
}

/** The text without a doubt that it settles itself. */
export function withoutSettledDoubt(method: string): string {
  return method.replace(DOUBTED_FIRST, '');
}
