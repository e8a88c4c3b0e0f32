/** Who wants something else, and says beside it that the password works: 「退会の手続きを…。パスワードは入れられましたが、その先でエラーに」. */
import { Pattern } from '../text/pattern.js';

/** To leave, or the card of a member once more. */
const WISH = new Pattern(
  /退会(?!し(?:た(?!い)|て(?:い|お)))[^。\n]{0,16}(?:したい|希望|手続|方法|仕方|考えて)|(?:会員証|会員カード|メンバーズカード|会員ステッカー)[^。\n]{0,10}(?:再発行|再送|紛失|なくし|失くし|届(?:か|き|い))/u,
);
const FINE = new Pattern(
  /パスワード[^。\n]{0,24}(?:入れられ(?:た|まし|て)|通(?:り(?:ます|まし)|って(?:い)?(?:ます|る)|った)|合って(?:い)?(?:ます|る|て)|問題(?:は|も)?(?:なく(?:使|入|ログイン)|ありません|ない(?:です|の))|わかって(?:い)?(?:ます|る)|分かって(?:い)?(?:ます|る))(?!か|はず|と思)/u,
);
/** Any word of trouble with it: then it is the password's matter, too. */
const NOT_FINE =
  /忘れ|再設定|リセット|思い出|(?:ログイン|サインイン)(?:が|も|は)?(?:でき|出来)(?:な|ま|ず)|入れ(?:な[いく]|ません|ず)|届(?:かな|きませ|いていな)|期限|ロック|ログイン(?:が)?したい|入れても|進(?:み|め)?(?:ま|な)|弾か|はじか|戻(?:され|って)|わからな|分からな|パスワード[^。\n]{0,16}(?:違|間違|エラー|弾か|はじか)/u;

/** Does he want such a thing, and nothing of the password? */
export function wantsElseOnly(prose: string): boolean {
  return WISH.test(prose) && FINE.test(prose) && !NOT_FINE.test(prose);
}
