/** Complaints that are no matter of the password: a fee that was drawn twice, a member's card that is not shown. */
import { Pattern } from '../text/pattern.js';
import { isCourtesy, isName, partsOf } from './courtesy.js';

/**
 * 「会費が二重に引き落とされています。」, 「会員証の画像が表示されません。」: a sentence that tells of nothing else, and asks by telling; not one
 * that gives a reason (「…ので番号がわかりません」).
 */
const COMPLAINS = new Pattern(
  /(?:(?<![\d一-鿿])[2二]重|[2二]回|重複)(?:に|で|して|も)?[^。、\n]{0,8}(?:引き?落と|引落|引かれ|請求|課金)(?![^。\n]*(?:ので|ため|から|けど|が、))[^。\n]{0,12}(?:ます|ました|です|る|た|ようです)(?=[。!！\s]|$)|会員証(?:の(?:画像|写真|QR ?コード|バーコード))?(?:が|は)(?:まだ|ずっと)?(?:表示され|表示でき|出(?:て(?:き|来))?|映ら|写ら|開け|見られ|見れ)(?:ません|ない(?:です)?)(?=[。!！\s]|$)/u,
);

/** Who speaks of these as well may want the reset, or tells why he leaves an item blank. */
const OF_ACCOUNT = new Pattern(
  /パスワ|PW|ログイン|サインイン|再設定|リセット|入れ|入ら|はいれ|番号|\bID|アカウント|登録|アドレス|メール|生年月日|誕生日|本人|認証|手続|進め|不明|空欄|分か|わか|忘れ|password|log ?in/iu,
);

/** 「確認してください」, 「お調べいただけますか」, 「どうすればいいですか」, 「よろしくお願いします」: asked of the complaint. */
const ASKS_TO_CHECK =
  /^(?:(?:大変)?(?:恐れ入りますが|お手数ですが|お手数をおかけしますが|すみませんが)[、,]?)?(?:至急|早急に)?(?:(?:ご|お)?(?:確認|調査|対応|調べ|返金|処理)(?:を|の(?:ほど|程)(?:を)?)?[、]?(?:よろしく|宜しく|どうぞ)?(?:お願い|して|いただ|頂|くださ|下さ|て(?:くださ|下さ|いただ|頂))[^。、\n]{0,12}|どう(?:すれば|したら)(?:いい|よい|よろしい)(?:です|でしょう)か|(?:どうぞ|何卒)?(?:よろしく|宜しく)お願い(?:し|いたし|致し|申し上げ)ます)[?？]?$/u;
/** So many items are a form, which is filled in for a complaint as well; who gives fewer answers the desk. */
const LEAST_OF_FORM = 3;

/**
 * Does he complain of such a thing, and say nothing else but that it be checked, a courtesy and his name?
 * @param given how many items he gives besides
 */
export function isOnlyComplaint(prose: string, given: number): boolean {
  if (!COMPLAINS.test(prose) || OF_ACCOUNT.test(prose)) return false;
  const parts = partsOf(prose);
  const items = parts.some(isName) ? given - 1 : given;
  if (items > 0 && items < LEAST_OF_FORM) return false;
  return parts.every((part) => COMPLAINS.test(part) || ASKS_TO_CHECK.test(part) || isCourtesy(part));
}
