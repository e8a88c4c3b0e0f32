/** Words in which people say that they made a slip in what they wrote: a digit that was left out, one too many, a wrong key. */
import { Pattern } from '../../../text/pattern.js';

const LETTERS =
  '(?:数字|番号|文字|桁|けた|ケタ|[1１一ひと二2２]つ?字|記号|ハイフン|ピリオド|ドット|アンダーバー|末尾|最後|最初|頭|先頭|ゼロ|途中|ID|アドレス)';
/** As the source of a pattern. What is left of the sentence behind it says whether it is so: see `isSaidSo`. */
export const SLIP = `(?:${LETTERS}[^。、A-Za-z@]{0,10}(?:抜け|ぬけ|欠け|足り(?:な|ま|て)|落ち|漏れ|もれ|消え|切れ|多[かくい]|余[っ分計]|余って|入れ替わ|逆(?:に|で|だ))|(?:[打書入記](?:[ちき力]|入力)?)?(?:間違|まちが)(?:え|い|って)|誤(?:り|って|記|字|入力|植)|(?:入力|記入|記載|タイプ|タイピング|打ち|書き)ミス|ミス(?:でし|です|して|りまし)|違(?:って(?:い)?(?:まし)?た|いました))`;
export const MAY_SLIP = new Pattern(
  /抜け|ぬけ|欠け|足り|落ち|漏れ|もれ|消え|切れ|多[かくい]|余[っ分計]|入れ替わ|逆|間違|まちが|誤|ミス|違[いっ]/u,
);

/** 間違いありません, 違っていると出ます, 誤りでしょうか, 間違ったかもしれません: what stands behind the words takes them back, asks, or tells what others say. */
const NOT_SO =
  /な[いくか]|ませ(?!んでした)|ござ|と[いで言表]|って[言出]|か[。\s]*$|[?？]|かも|でしょう|たら|れば|場合/u;

/** Is the slip told as one, by the words behind the one for it? */
export function isSaidSo(behind: string): boolean {
  return !NOT_SO.test(behind);
}

const WHEN_REGISTERING =
  /(?:登録|入会|申し?込み?)(?:し(?:た|て(?:い|あ)る)|する|の)?(?:時|とき|際|当時|頃|ころ)[^。]*(?:間違|まちが|誤)|(?:間違え?て?|間違って|まちがえて|誤って)[^。、]{0,6}登録/u;

/** 登録するとき生年月日を間違えて … と入れました: what is registered is the wrong one, and that one counts (contract, section 4). */
export function registersWrong(text: string): boolean {
  return MAY_SLIP.test(text) && WHEN_REGISTERING.test(text);
}
