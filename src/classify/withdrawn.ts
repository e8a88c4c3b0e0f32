/** What takes a request back, or an earlier mail: 「取り消してください」, 「前のメールは無視して…」; not what is said of a value or of an answer. */
import { Pattern } from '../text/pattern.js';
import { clausesOf } from './clauses.js';

/** 取り消してください, 取り消させてください, キャンセルします, 無視してください, 返信は不要です, "please ignore", "no longer need" */
export const WITHDRAWN = new Pattern(
  /(?:取り?消し|取り?消させて|取り下げ|キャンセル(?:し|させて|を|で)|撤回|破棄|無視して|スルーして|削除して|再設定(?:は|も)もう(?:大丈夫|結構)|なかったことに|お忘れください)(?:て)?[^。\n]{0,20}(?:ください|下さい|いただいて|頂いて|お願い|ます|たい|大丈夫|結構)?|(?:対応|返信|返事|再設定|手続き?|連絡)(?:の)?(?:ご対応|ご返信)?(?:は|も)?(?:もう)?(?:不要|必要(?:ありません|ない|なくなり)|いりません|要りません|結構です|無用|なくて(?:も)?(?:大丈夫|結構|いい))|please (?:ignore|disregard|cancel)|(?:ignore|disregard|cancel) (?:this|that|it|my (?:request|e-?mail|mail|inquiry|message))|no longer need|not needed any ?more|never ?mind/iu,
);
/** 「docomoのほうは解約済みなので…」, 「上の番号は古いので…」 before the word that takes back: it is said of what he gave. */
const OF_VALUE =
  /(?:上|先|前|さっき|さきほど|[(（]?\d{1,2}[)）桁]|書い(?:た|て)|記入し(?:た|て))[^。\n]{0,24}(?:番号|\d桁|桁|アドレス|住所|名前|ID|値)[^。\n]{0,40}$|(?:番号|アドレス|メアド|住所|名前|氏名|ID|キャリア|docomo|ドコモ|au|softbank|ソフトバンク|楽天|カード|プラン|コース|契約|電話|携帯|スマホ|署名|欄|項目|行|支払い?|決済|課金|値|データ)(?:の(?:ほう|方|分|欄))?(?:は|を|も|って|については|に関しては)[^。\n]{0,40}$/iu;
/** What is taken back there is the request. */
const OF_REQUEST = /メール(?!アド)|問い?合わ?せ|依頼|の件|再設定|リセット|申請|連絡|お願い|mail|request|inquiry/iu;

/** No answer is needed, or none by phone: who has filled in the form says so, too. */
const NO_ANSWER =
  /(?:返信|返事|連絡|電話|回答)(?:の)?(?:ご対応|ご返信|連絡)?(?:は|も)?(?:もう)?(?:不要|必要(?:ありません|ない)|いりません|要りません|結構です|無用|なくて(?:も)?(?:大丈夫|結構|いい))/gu;

/** Is the request taken back, and not a value? */
export function isWithdrawn(prose: string, filled: boolean): boolean {
  const text = filled ? prose.replace(NO_ANSWER, '') : prose;
  if (!WITHDRAWN.test(text)) return false;
  return clausesOf(text).some((clause) => withdraws(clause) && (!filled || !ofNothingElse(clause)));
}

/** 「消せないので無視してください」 beside a form is said of what stands there, unless it names the request. */
function ofNothingElse(clause: string): boolean {
  const back = WITHDRAWN.exec(clause);
  return (
    back !== null && /^(?:無視|スルー|破棄|削除|お忘れ)/u.test(back[0]) && !OF_REQUEST.test(clause.slice(0, back.index))
  );
}

export function withdraws(clause: string): boolean {
  for (let back = WITHDRAWN.exec(clause); back !== null; back = WITHDRAWN.exec(clause, back.index + 1)) {
    if (isUnmeant(clause, back)) continue;
    const before = clause.slice(0, back.index);
    return !OF_VALUE.test(before) || OF_REQUEST.test(before.slice(-40));
  }
  return false;
}

/** 「破棄しないでください」, 「取り消しはしていません」, 「取り消しのメールは受け取っていません」, 「取り下げになった前回の申請」 */
const NOT_TAKEN =
  /^(?:取り?消し|取り?消させて|取り下げ|キャンセル(?:し|させて|を|で)?|撤回|破棄|無視して|スルーして|削除して|なかったことに|お忘れ)(?:(?:を|は|に|も|と)?(?:し(?:た(?:覚え|つもり|記憶|わけ)(?:は|では|も)?(?:あり)?|て(?:い|お)?(?:り)?)?|さ|せ|され(?:て(?:い)?)?|なら)?(?:ないで|ません|ない(?!でしょうか|か|です)|なく|たくな|たくあり|ずに)|に?な(?:った|っていた|っている)[^。\n]{0,8}(?:前回|以前|件|申請|依頼|問|かも)|の(?:メール|ご?連絡|通知|ご?案内|お知らせ)(?:は|が)|料|待ち|(?:し|され)?た(?=[一-鿿]))/u;
/** 「対応不要の場合は」, 「対応不要とならないよう」, 「返信は不要でしょうか」 */
const ONLY_IF =
  /^(?:の|な|である|となる|になった)?(?:場合|際|とき|時|なら|でしたら|であれば|ようでしたら)|^とな|^(?:です|でしょう)か/u;
/** 「重複していたら破棄してください」: only what may be is taken back, and why is not told. */
const IF_NEEDLESS =
  /(?:重複|二重|[2二]通|複数|何通|不要|必要(?:が|で|の)?な|対応済|解決|間違|誤|行き違|入れ違|届い|不備|該当|対象外|同じ|だぶ|ダブ|既に|すでに|違|扱い)[^。\n]{0,16}(?:場合|たら|れば|なら|際|時|とき)(?![^。\n]*(?:ので|ため|から))[^。\n]{0,40}$/u;

function isUnmeant(clause: string, back: RegExpExecArray): boolean {
  if (NOT_TAKEN.test(clause.slice(back.index, back.index + 60))) return true;
  const end = /不要|無用|結構です|いりません|ありません|必要ない/u.exec(back[0]);
  const behind =
    end === null ? clause.slice(back.index + back[0].length) : clause.slice(back.index + end.index + end[0].length);
  return (end !== null && ONLY_IF.test(behind)) || IF_NEEDLESS.test(clause.slice(0, back.index));
}

/** 「前のは電話が古かったので無視してください」 */
export const IGNORES_EARLIER =
  /(?:前|前回|先ほど|さきほど|さっき|最初|以前|[1一]通目|先日|昨日|昨夜|今朝|先に)(?:の|に|お?送|出し|書い)[^。\n]{0,40}(?:。[^。\n]{0,12})?(?:無視|スルー|破棄|削除|取り?消|取り下げ|なかったこと)|(?:ignore|disregard)[^.\n]{0,20}(?:first|previous|earlier|last|other) (?:e-?)?(?:mail|message|one)/iu;
