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
