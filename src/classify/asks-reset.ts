/** Wishes for a reset in so many words, and whether they still stand where the text tells of an end as well. */
import { Pattern } from '../text/pattern.js';
import { FRIEND, RELATIVE } from '../text/people.js';
import { clausesOf } from './clauses.js';
import { isBackAgain } from './meant.js';
import { CAN_LOG_IN, NOT_PASSWORD } from './not-password.js';
import { isRefusedAfter, MEMO_FOUND, RESET_FOR_HIM, SOLVED, WENT_WELL } from './solved.js';
import { TROUBLE } from './trouble.js';
import { WITHDRAWN, withdraws } from './withdrawn.js';

/** 「再設定をお願いします」, 「パスワードを教えてほしい」, "please reset" */
export const ASKS_RESET = new Pattern(
  /(?:再設定(?!では|じゃ|でな|の必要(?:は|も)?(?:あり|な)|(?:は|も)(?:もう)?(?:大丈夫|不要|結構|いりません|必要))|リセット|再発行|初期化|パスワード(?!の再設定(?:は|も)(?:もう)?(?:大丈夫|不要|結構|いりません|必要)))[^。\n]{0,40}(?:お願い|して(?:ください|下さい|ほしい|欲しい|もらえ|いただけ|頂け|いただき|頂き)|したい|希望|頼|たのみ|方法|どうすれば|どうしたら|please|できますか)|(?:please|could you|can you|would you)[^.\n]{0,60}(?:reset|password)/iu,
);

/** Is the reset asked for in any clause? */
export function asksReset(prose: string): boolean {
  return ASKS_RESET.test(prose) && clausesOf(prose).some(asksStraight);
}

/** Does a clause ask for the reset, and not only take back that it was asked for? 「【1】は無視して、【2】で再設定をお願いします」 */
function asksStraight(clause: string): boolean {
  const back = withdraws(clause) ? WITHDRAWN.exec(clause) : null;
  // What is taken back goes before the word for it.
  const asked = ASKS_RESET.exec(clause, back === null ? 0 : back.index + 2);
  if (asked === null || TOLD_OF_BEFORE.test(clause.slice(0, asked.index))) return false;
  // 「今朝、再設定のお願いをお送りしましたが、…」 tells of it.
  return !TOLD_OF.test(clause.slice(asked.index + asked[0].length));
}

/** 「今朝お送りした再設定のお願いですが」 */
const TOLD_OF_BEFORE = /(?:送り(?:した|しました|いたしました|致しました)|送った|出した|差し上げた)[^。、\n]{0,8}$/u;
const TOLD_OF =
  /^(?:の(?:メール|件|ご?連絡))?を?(?:お?送り(?:し|いたし)?(?:まし)?|出し|送っ|書い|差し上げ(?:まし)?)た|^(?:の(?:メール|件|ご?連絡)|を)?[^。、]{0,10}(?:しました|ました|いたしました|した)(?:が|けど|けれど|者|件|の|[^。、\n]{1,8}です)|^ん(?:だ|でいた)(?:が|けど|けれど|者|件|の|[^。、\n]{1,8}です)/u;

/** 「でもまだ届きません」, 「もう一度お願いします」 */
const STILL = new Pattern(
  /(?:しかし|でも|ですが|けど|だけど|が、|ところが|また|やっぱり|やはり|再度|もう一度|改めて|再び|but|however|again|still)[^。\n]{0,60}(?:できない|できません|出来ません|出来ない|忘れ|届かない|届きません|入れない|入れません|お願い|わからなく|分からなく|can'?t|cannot|unable|forgot|not)/iu,
);
const AGAIN = /(?:また|再び)[^。\n]{0,20}(?:忘れ|できなく|入れなく)/u;

/** Does it go on after all? */
export function goesOn(prose: string): boolean {
  return STILL.test(prose) || AGAIN.test(prose);
}

/** 「妹のぶんもお願いできますか」, 「弟も同じ状況です」; not 「妹も喜んでおり、今後ともよろしくお願いします」, 「妹の分はお願いしていました」. */
const ASKS_FOR_ANOTHER = new Pattern(
  new RegExp(
    `(?:${FRIEND}|${RELATIVE})[のも](?![^。\\n]*(?:今後|これから|喜))[^。\\n]{0,30}(?:お?(?:願い|頼み)(?!(?:を|い)?(?:し|いたし|致し)(?:て|た|まし))|して(?:ください|下さい|ほしい|欲しい|もらえ|いただけ|頂け)|でき(?:ます|ない(?:です|でしょう))か|同じ(?:状況|状態|よう|こと)|同様)`,
    'u',
  ),
);

/** Does the last word of the text ask for a reset, after telling that it was solved or withdrawn? */
export function asksAfterwards(prose: string): boolean {
  const sentences = clausesOf(prose);
  const over = sentences.findLastIndex(
    (s) => SOLVED.test(s) || RESET_FOR_HIM.test(s) || MEMO_FOUND.test(s) || withdraws(s),
  );
  const last = sentences[over] ?? '';
  const solved = SOLVED.exec(last);
  if (solved !== null && isBackAgain(last.slice(solved.index) + sentences.slice(over + 1).join(''))) return true;
  if (isRefusedAfter(sentences.slice(over))) return true;
  return sentences
    .slice(over + 1)
    .some(
      (s) =>
        ASKS_FOR_ANOTHER.test(s) ||
        ((ASKS_RESET.test(s) || TROUBLE.test(s)) &&
          /パスワード|再設定|リセット|ログイン|password|log ?in|reset/iu.test(s) &&
          !/ありがとう|しました(?:が|けど)/u.test(s)),
    );
}

/** Trouble in a sentence that does not tell of its end. */
export function stillTrouble(prose: string): boolean {
  return clausesOf(prose).some(
    (s) =>
      TROUBLE.test(s) &&
      !SOLVED.test(s) &&
      !(RESET_FOR_HIM.test(s) && WENT_WELL.test(s)) &&
      !withdraws(s) &&
      !NOT_PASSWORD.test(s) &&
      !CAN_LOG_IN.test(s) &&
      !UNASKED.test(s) &&
      /(?:ない|ません|忘れ|ず|不可|can'?t|cannot|forgot|unable|お願い)/iu.test(s),
  );
}

/** 「申し込んでいないのに再設定のメールが届きました」 */
const UNASKED = /(?:申し?込んで|依頼して|請求して|頼んで)(?:い|お)?(?:ない|ません|りません)|身に覚え/u;

/** Is it asked for in a sentence that does not tell of its end? */
export function asksStill(prose: string): boolean {
  return prose
    .split(/[。!！?？\n]/u)
    .some(
      (s) =>
        ASKS_RESET.test(s) &&
        !SOLVED.test(s) &&
        !RESET_FOR_HIM.test(s) &&
        !withdraws(s) &&
        !/(?:しました|しまして|いただき、?ありがとう|(?:した|頼んだ)(?:件|者|.{1,8}です))/u.test(s),
    );
}
