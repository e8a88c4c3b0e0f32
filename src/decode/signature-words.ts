/** What lines of a signature hold: contact data, a firm, a notice; and what only a form does. */
import type { VoicedLine } from '../mail.js';
import { Pattern } from '../text/pattern.js';
import { rememberedCopies } from '../text/remember.js';
import { nfkc } from '../text/width.js';

/** What a line of contact data has. */
const CONTACT =
  /(?:^|[\s|/])(?:tel|fax|phone|mobile|携帯|電話|℡|☎|e-?mail|mail|メール|url|web|hp|https?|〒|住所|address)\s*[:：.]?|〒\s*\d{3}|https?:\/\/|www\.|株式会社|有限会社|合同会社|\(株\)|\(有\)|㈱|大学|学部|学校|病院|事務所|営業|総務|inc\.|co\.,? ?ltd|部$|課$|担当|代表|店$|@[a-z0-9.-]+\.[a-z]+/iu;
/** What a firm or its address is told by. */
const FIRM = new Pattern(/株式会社|有限会社|合同会社|\(株\)|tel|fax|〒|https?:|co\.,? ?ltd|inc\./iu);
/** サンプル大学, 見本病院; not the bearer of an address: 大学前町, 病院前ハイツ, 大学通. */
const INSTITUTE = /(?:大学|学校|病院|事務所)(?![前通町寮裏横東西南北])/u;
/** 住所：…, 〒108-0001 …, 東京都…, …市見本町1-2: a line that tells where, whatever stands near it. */
const WHERE =
  /^[\s・･■◆●○□*-]*(?:(?:ご?(?:登録)?(?:の)?住所|所在地|address)|〒?\s*\d{3}-?\d{4}|東京都|北海道|(?:京都|大阪)府|\p{sc=Han}{2,3}県)|[市区町村郡]\S{0,12}\d/iu;
/** Items that no signature holds. */
const FORM_ONLY =
  /ニックネーム|ﾆｯｸﾈｰﾑ|生年月日|誕生日|nickname|birth|plus\s*member\s*id|会員(?:id|番号)|支払|決済|キャリア|ｷｬﾘｱ|注文番号|継続課金|フリガナ|ふりがな|カナ\)|payment/iu;

/** What firms, lists and programs put below a mail, whatever it speaks of. */
const NOTICE =
  /機密(?:保持|情報)|名宛人|誤って(?:受信|お?受け取り|届)|免責|confidential|intended (?:only|solely)|disclaimer|mailing list|メーリングリスト|の投稿(?:です)?$|登録解除|配信停止|unsubscribe/iu;
/** Of the form or a correction, and of no notice: 「フリガナ：…」, 「電話番号の訂正です」. */
const TELLS_ITEM =
  /訂正|書き忘れ|書き間違|(?:氏名|お名前|フリガナ|ふりがな|生年月日|ニックネーム|(?:電話|携帯)番号)\s*[:：]/u;
/** 「よみ：」, 「うまれた日：」: labels in words of the writer's own that no signature has; so many lines of them make a form. */
const OWN_LABEL =
  /^[\s・･■◆●○□*-]*(?:お?(?:名前|なまえ)|氏名|よみ|読み|よびな|呼び名|ふりがな|ニック|あだ[な名]|う?[ま生]まれ|うまれ|たんじょう|(?:す|住)んで|(?:お?住まいの)?県|けん|(?:お?支払い?|はらい|払い)(?:かた|方|方法)|会費|けっさい|けーぞく|課金|どこの|(?:会員|プラス|ぷらす)(?:番号|ID|ばんごう)|ID|アイディー?)[^:：。]{0,16}[:：](?!\/\/)\s*\S/iu;

/** What a line holds of a signature, as bits. */
export const HOLDS_CONTACT = 1;
export const HOLDS_FIRM = 2;
export const HOLDS_ITEM = 4;
export const HOLDS_NOTICE = 8;
export const HOLDS_TOLD = 16;
export const HOLDS_OWN_LABEL = 32;
export const heldIn = rememberedCopies((line) => {
  const text = nfkc(line);
  return (
    (CONTACT.test(text.trim()) ? HOLDS_CONTACT : 0) |
    (FIRM.test(text) || isInstitute(text) ? HOLDS_FIRM : 0) |
    (FORM_ONLY.test(text) ? HOLDS_ITEM : 0) |
    (NOTICE.test(text) ? HOLDS_NOTICE : 0) |
    (TELLS_ITEM.test(text) ? HOLDS_TOLD : 0) |
    (OWN_LABEL.test(text) ? HOLDS_OWN_LABEL : 0)
  );
});

/** Is it the name of a school, a hospital, an office? An address near one is none. */
export function isInstitute(folded: string): boolean {
  return INSTITUTE.test(folded) && !WHERE.test(folded);
}

/** What all the lines hold together. */
export function heldBetween(lines: readonly VoicedLine[], from: number, to: number): number {
  let held = 0;
  for (let i = from; i < to; i++) held |= heldIn(lines[i]?.text ?? '');
  return held;
}
