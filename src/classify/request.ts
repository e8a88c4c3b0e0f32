/** What the writer asks for in his own words: a reset, something else, nothing any more. */
import { Pattern } from '../text/pattern.js';
import { ASKS_RESET, asksAfterwards, asksReset, asksStill, goesOn, stillTrouble } from './asks-reset.js';
import { asksChangeOnly } from './changes-item.js';
import { asksElsewhere, GOODS, TOPIC } from './elsewhere.js';
import { asMeant } from './meant.js';
import { CAN_LOG_IN, NOT_PASSWORD, SUBJECT_ASIDE, withoutOthers } from './not-password.js';
import { tellsOnceHelped } from './once-helped.js';
import { wantsElseOnly } from './password-fine.js';
import { refusesReset } from './refuses-reset.js';
import { MEMO_FOUND, REFUSED, SOLVED, tellsSolved } from './solved.js';
import { ENDED, ENDED_OR_ANSWERED, GIVES_THANKS, isOnlyThanks } from './thanks.js';
import { MINE, TROUBLE } from './trouble.js';
import { confirmsOrder, isNotice, isUnsolicited } from './unsolicited.js';
import { IGNORES_EARLIER, isWithdrawn } from './withdrawn.js';

/**
 * `reset`: help with the password. `elsewhere`: something else only. `withdrawn`, `thanks`: nothing any more. `replaces`: an earlier mail
 * is to be ignored. `none`: he does not say.
 */
export type Request = 'reset' | 'elsewhere' | 'withdrawn' | 'replaces' | 'thanks' | 'none';

/**
 * Who gives so many items has filled in the form: a word about something else is no wish for it alone. Those that any form asks for, an
 * application as well, are six.
 */
const FILLED = 7;
const FILLED_UNDER_PASSWORD = 6;
/** So many make a form (contract, section 3): a word that no answer is needed is no end of it. */
const FORM_UNDER_PASSWORD = 3;

/**
 * Reads the request off the writer's own text and the subject (folded both).
 * @param given how many items he gives besides
 * @param labels how many labels of the template stand there
 */
export function requestOf(text: string, subject: string, given = 0, labels = 0): Request {
  const body = text.trim();
  const prose = withoutOthers(body.slice(0, 6000));
  // Whoever asks that nothing be reset must not get a reset, whatever stands in his form.
  if (refusesReset(prose) || refusesReset(subject)) return 'withdrawn';
  const filled = given >= FILLED || (given >= FILLED_UNDER_PASSWORD && NAMES_PASSWORD.test(subject));
  if (!NAMES_PASSWORD.test(subject) && confirmsOrder(subject, prose) && !ASKS_RESET.test(prose)) return 'elsewhere';
  if (!filled && CHANGES_NICKNAME.test(subject) && !MAY_BE_LOGIN.test(`${subject} ${prose}`)) return 'elsewhere';
  if (!filled && isUnsolicited(prose)) return 'elsewhere';
  if (!filled && !CANNOT_RESET.test(subject) && isNotice(prose) && !asksReset(prose.replace(ASKS_ALL, ' ')))
    return 'elsewhere';
  if (
    !NAMES_PASSWORD.test(subject) &&
    !TROUBLE.test(subject) &&
    (wantsElseOnly(prose) || asksChangeOnly(prose, subject))
  )
    return 'elsewhere';
  // 「パスワード」 for a subject, and 「忘れました。」 below it.
  const trouble =
    TROUBLE.test(prose) ||
    // 「妹のはログインできました。私のはまだできません」
    (NOT_FOR_HIM.test(prose) && TROUBLE.test(body.slice(0, 6000))) ||
    (prose.length < 100 && !TROUBLE.test(subject) && TROUBLE.test(`${subject} ${prose}`));
  if (!filled && !trouble && IS_STRANGER.test(prose) && WANTS_NO_MAIL.test(prose)) return 'elsewhere';
  if (given === 0 && isOnlyThanks(prose, subject)) return 'thanks';
  const asks = asksReset(prose);
  const meant = asMeant(prose);
  const asForm = filled || (given >= FORM_UNDER_PASSWORD && NAMES_PASSWORD.test(subject));
  const solved = tellsSolved(meant, asForm, trouble, given, labels);
  const withdrawn = isWithdrawn(meant, asForm);
  const isOther =
    NOT_PASSWORD.test(meant) ||
    (SUBJECT_ASIDE.test(prose) && (TOPIC.test(prose) || GOODS.test(prose) || (given === 0 && !trouble && !asks))) ||
    (!(filled && (trouble || NAMES_PASSWORD.test(subject))) &&
      CAN_LOG_IN.test(prose) &&
      !(NOT_FOR_HIM.test(prose) && !TOPIC.test(prose)));
  if (isOther && !(stillTrouble(prose) && asks))
    return TOPIC.test(prose) || !trouble || !stillTrouble(prose) ? 'elsewhere' : 'reset';
  if ((solved || withdrawn) && asksAfterwards(meant)) return 'reset';
  if ((solved || withdrawn) && !(goesOn(prose) && (stillTrouble(prose) || asks))) {
    if (withdrawn && (solved || !asks)) return !solved && IGNORES_EARLIER.test(prose) ? 'replaces' : 'withdrawn';
    if (solved && TOPIC.test(prose) && !GIVES_THANKS.test(prose.replace(TOPIC.source, ''))) return 'elsewhere';
    if (solved && GIVES_THANKS.test(prose) && !asksStill(prose)) return 'thanks';
    if (solved && !asksStill(prose)) return TOPIC.test(prose) ? 'elsewhere' : 'withdrawn';
  }
  // A subject of its own, and the form to say who asks: 「会費が二重に引かれています」.
  if (
    !trouble &&
    !asks &&
    (!filled || OF_MONEY.test(prose) || (APPLIES.test(prose) && !NAMES_LOGIN.test(prose))) &&
    TOPIC.test(subject) &&
    TOPIC.test(prose) &&
    !NAMES_PASSWORD.test(subject) &&
    !TROUBLE.test(subject)
  )
    return 'elsewhere';
  if (trouble && !TROUBLE.test(subject) && !NAMES_PASSWORD.test(subject) && tellsOnceHelped(prose, given, labels))
    return 'thanks';
  if (trouble || (TROUBLE.test(subject) && /パスワード|password|再設定|reset/iu.test(prose))) return 'reset';
  if (body === '') return TROUBLE.test(subject) ? 'reset' : 'none';
  if (GIVES_THANKS.test(prose) && (given > 0 ? ENDED : ENDED_OR_ANSWERED).test(meant) && !asks) return 'thanks';
  if (asksElsewhere(prose, NAMES_PASSWORD.test(subject), filled, given)) return 'elsewhere';
  if (asks) return 'reset';
  return TROUBLE.test(subject) ? 'reset' : 'none';
}

/** 「パソコンからはログインできるのですが、スマホだとだめです」 */
const NOT_FOR_HIM = new Pattern(new RegExp(MINE, 'u'));

const NAMES_PASSWORD =
  /パス(?:ワ|$)|ぱす|PW|ログイン|サインイン|リセット|設定|password|passcode|log ?in|sign ?in|reset/iu;

/** 「応募します」, 「住所の変更をお願いします」: what its form is for is said. */
const APPLIES =
  /応募(?:し|いたし|させて|を?希望)|申し?込(?:みます|みたい|みいたし|ませて)|(?:住所|電話番号|氏名|名義|メールアドレス)[^。\n]{0,16}(?:変更|更新)(?:手続き)?(?:を|の)?[^。\n]{0,8}(?:お願い|希望|したい)|退会(?:を)?(?:し|希望|お願い)/u;
/** Who fills in the form and speaks of these may want the reset as well. */
const NAMES_LOGIN = /パスワード|パスワ|入れ(?:な|ま|ず)|(?:ログイン|サインイン)(?!(?:は|も)でき(?:ます|て|る))/u;
/** 「どこにも問い合わせをしておりませんし、会員にもなっておりません」 */
const IS_STRANGER =
  /(?:問い?合わ?せ|会員(?:登録)?|入会)[^。\n]{0,12}(?:(?:して|なって)(?:おりません|い(?:ません|ない)|おらず)|した(?:覚え|記憶)(?:は|が)?(?:な|あり))/u;
const WANTS_NO_MAIL = /送らないで|(?:お?間違い|人違い|誤送信)(?:では|じゃ|だと|です|か)|身に覚え/u;

/** What a filled-in form may be sent for besides the password. */
const OF_MONEY = /二重|[2２二]回|重複|返金|払い?戻|誤請求/u;

/** The desk's own subject, and others like it: who sends a notice under it may mean his own trouble. */
const CANNOT_RESET = /再設定(?:が|は)?(?:不可|でき(?:な|ま)|出来(?:な|ま))|お?問い?合わ?せ/u;

/** What a service asks of all its customers. */
const ASKS_ALL = /[^。\n]*(?:お願い(?:して(?:おり|い)ます|しております|申し上げ)|いただきますよう)[^。\n]*/gu;

const CHANGES_NICKNAME = /(?:ニックネーム|表示名|ハンドルネーム)[^。]{0,6}(?:変え|変更)/u;
/** 「ニックネーム変更後、ログインできない」 */
const MAY_BE_LOGIN =
  /パスワ|ぱすわ|再設定|再発行|リセット|ログイン|サインイン|入れ(?:な|ま|ず)|忘れ|password|log ?in/iu;

/** Without this, `requestOf` never says `reset`. */
export function mayAskReset(text: string, subject: string): boolean {
  return (
    TROUBLE.test(text) ||
    ASKS_RESET.test(text) ||
    NAMES_PASSWORD.test(subject) ||
    TROUBLE.test(subject) ||
    (REFUSED.test(text) && (SOLVED.test(text) || MEMO_FOUND.test(text)))
  );
}
