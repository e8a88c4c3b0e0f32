/** What the writer asks for in his own words: a reset, something else, nothing any more. */
import { Pattern } from '../text/pattern.js';
import { FRIEND, RELATIVE } from '../text/people.js';
import { asksElsewhere, TOPIC } from './elsewhere.js';
import { isOnlyThanks } from './only-thanks.js';
import { TROUBLE } from './trouble.js';
import { confirmsOrder, isUnsolicited } from './unsolicited.js';

/**
 * `reset`: help with the password. `elsewhere`: something else only. `withdrawn`, `thanks`: nothing any more. `replaces`: an earlier mail
 * is to be ignored. `none`: he does not say.
 */
export type Request = 'reset' | 'elsewhere' | 'withdrawn' | 'replaces' | 'thanks' | 'none';

/** What else may be remembered, where no trouble is told of: 「先ほどの件、思い出しました。」 */
const REMEMBERED =
  /(?<!(?:ニックネーム|id|番号|アドレス|電話|名前|住所|日)[^。\n]{0,8})思い出し(?:ました|た(?:ので|ため|から))/iu;
/** The password stands in it; who fills in the form found there what he registered. */
const MEMO_FOUND = /(?:メモ|控え)が(?:出て(?:き|来)|見つか(?:り|っ)|みつか(?:り|っ))/u;
/** 「再設定ありがとうございました。おかげさまで…」: of what the desk did, where all is well. */
const RESET_FOR_HIM =
  /(?:再設定|リセット)[^。\n]{0,16}(?:ありがとう|有難う)ございました|(?:再設定|リセット|変更)して(?:(?:いただけ|頂け|もらえ)(?:まし)?|(?:いただき|頂き|もらい)まし)た/u;
const WENT_WELL = /無事|おかげ|お陰/u;
const NOT_WELL =
  /使え(?:な|ま)|使えず|届[かいき](?:て(?:い)?)?(?:な|ま)|期限|また|もう一度|再度|止ま|違[いう]|エラー|でき(?:な|ず|ませ)|出来(?:な|ず|ませ)|入れ(?:な|ず|ませ)/u;
/** Trouble that is told of as over. */
const SOLVED = new Pattern(
  /変更(?:は|が|も)?(?:無事)?(?:に)?(?:でき|出来)ました|(?:再設定|ログイン|解決|リセット|サインイン)(?:は|が|も|を)?(?:無事)?(?:に)?(?:でき(?:ました|ています|るようになりました|た(?:ので|ため|から))|出来(?:ました|た(?:ので|ため)|るようになりました)|完了(?:しました|いたしました)|しました(?:ので|。|！|!)|されました|いたしました|済み)|解決(?:しました|いたしました|済み|できました|した)|パスワードが(?:出て(?:き|来)|見つか(?:り|っ)|みつか(?:り|っ))|自己解決|新しい(?:パスワード|PW)に(?:でき|変え|なり)(?:ました|られました)|パスワード(?:を|が)(?:無事)?(?:設定|変更|再設定)(?:でき|出来)ました|ログイン(?:が)?(?:できる|出来る)(?:こと|の|ように)(?:を|が|も)?[^。\n]{0,6}(?:確認|なりました)|(?:パスワード|PW|パス)[^。\n]{0,16}思い出し(?:ました|た)|思い出し(?:て|たら)(?:ログイン|入れ)|(?<!(?:[きりをみとど」』”"]|(?:件名|本文|引用|欄|中|なか|下|上|横|後ろ|後|間|字|色)[にで]|(?:[」』”"）)]|カナ|漢字|ローマ字|名前|本名|旧姓|番号|アドレス|ID)で))入れました|入れるようになりました|(?<!not )(?<!n'?t )(?:was|were|have been|been) able to|solved|resolved|i found (?:my|the)|(?:it|now) works|works? (?:perfectly|fine|great|well|now|again)|figured (?:it )?out/iu,
);
const WITHDRAWN = new Pattern(
  /(?:取り?消し|取り下げ|キャンセル(?:し|を|で)|撤回|破棄|無視して|スルーして|削除して|再設定(?:は|も)もう(?:大丈夫|結構)|なかったことに|お忘れください)(?:て)?[^。\n]{0,20}(?:ください|下さい|いただいて|頂いて|お願い|ます|たい|大丈夫|結構)?|(?:対応|返信|返事|再設定|手続き?|連絡)(?:の)?(?:ご対応|ご返信)?(?:は|も)?(?:もう)?(?:不要|必要(?:ありません|ない|なくなり)|いりません|要りません|結構です|無用|なくて(?:も)?(?:大丈夫|結構|いい))|please (?:ignore|disregard|cancel)|(?:ignore|disregard|cancel) (?:this|that|it|my (?:request|e-?mail|mail|inquiry|message))|no longer need|not needed any ?more|never ?mind/iu,
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
function isWithdrawn(prose: string, filled: boolean): boolean {
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

function withdraws(clause: string): boolean {
  const back = WITHDRAWN.exec(clause);
  if (back === null) return false;
  const before = clause.slice(0, back.index);
  return !OF_VALUE.test(before) || OF_REQUEST.test(before.slice(-40));
}

/** 「前のは電話が古かったので無視してください」 */
const IGNORES_EARLIER =
  /(?:前|前回|先ほど|さきほど|さっき|最初|以前|[1一]通目|先日|昨日|昨夜|今朝|先に)(?:の|に|お?送|出し|書い)[^。\n]{0,40}(?:。[^。\n]{0,12})?(?:無視|スルー|破棄|削除|取り?消|なかったこと)|(?:ignore|disregard)[^.\n]{0,20}(?:first|previous|earlier|last|other) (?:e-?)?(?:mail|message|one)/iu;
const THANKS = new Pattern(
  /(?:ありがとうございま(?:した|す)|有難うございま|ありがとう(?:ござい)?|感謝|助かりました|thank(?:s| you))/iu,
);
const STILL = new Pattern(
  /(?:しかし|でも|ですが|けど|だけど|が、|ところが|また|やっぱり|やはり|再度|もう一度|改めて|再び|but|however|again|still)[^。\n]{0,60}(?:できない|できません|出来ません|出来ない|忘れ|届かない|届きません|入れない|入れません|お願い|わからなく|分からなく|can'?t|cannot|unable|forgot|not)/iu,
);
const ASKS_RESET = new Pattern(
  /(?:再設定(?!では|じゃ|でな|の必要(?:は|も)?(?:あり|な)|(?:は|も)(?:もう)?(?:大丈夫|不要|結構|いりません|必要))|リセット|再発行|初期化|パスワード(?!の再設定(?:は|も)(?:もう)?(?:大丈夫|不要|結構|いりません|必要)))[^。\n]{0,40}(?:お願い|して(?:ください|下さい|ほしい|欲しい|もらえ|いただけ|頂け|いただき|頂き)|したい|希望|頼|たのみ|方法|どうすれば|どうしたら|please|できますか)|(?:please|could you|can you|would you)[^.\n]{0,60}(?:reset|password)/iu,
);
const NOT_PASSWORD = new Pattern(
  /パスワード(?:は|も|のほうは|の方は)(?:もう|ちゃんと|変えたばかりで|別に|特に)?(?:大丈夫|問題(?:あり|な)|困って(?:い)?(?:ない|ません)|無事|わかって(?:い)?ます|覚えて(?:い)?ます(?!が|けど|のに|し)|覚えて(?:い)?(?:て|ます(?:し)?)[、\s]*ログイン(?:も|は)?でき(?:て|ます)|変えて(?:い|お)?(?:ない|ません|りません)(?!の|ん|です|が|けど)|関係)|(?:パスワード|ログイン)(?:など|等)?(?:に|で)(?:は|も)?(?:特に)?困って(?:い)?(?:る(?:わけ|の)(?:では|じゃ)|ない|ません)|パスワード(?:の|に関する|について)?(?:件|こと|再設定|お問い?合わせ|話)?(?:で(?:は|も)?(?:ない|ありません|なく)|と(?:は)?(?:別|関係|無関係)|とは違)|(?:not|isn'?t|nothing) (?:about|to do with|related)[^.\n]{0,20}password|件名(?:は|が)?(?:違|間違|関係|無視|別|そのまま|適当です[。\n])/iu,
);
/** Who has filled in the form may say so of another account. */
const CAN_LOG_IN = new Pattern(
  /(?:マイページ|サイト)(?:は|には|も)[^。\n]{0,6}入れて(?:い|お)?(?:ます|る|ります)(?!が|けど|のに|ん)|ログイン(?:は|も)?(?:普通に|問題なく)?(?:でき(?:て(?:い|お)?(?:ます|る|ります)|ます|るの)|出来て|出来ます)/u,
);
/**
 * Who gives so many items has filled in the form: a word about something else is no wish for it alone. Those that any form asks for, an
 * application as well, are six.
 */
const FILLED = 7;
const FILLED_UNDER_PASSWORD = 6;

/**
 * Reads the request off the writer's own text and the subject (folded both).
 * @param given how many items he gives besides
 */
export function requestOf(text: string, subject: string, given = 0): Request {
  const body = text.trim();
  const prose = withoutOthers(body.slice(0, 6000));
  const filled = given >= FILLED || (given >= FILLED_UNDER_PASSWORD && NAMES_PASSWORD.test(subject));
  if (!NAMES_PASSWORD.test(subject) && confirmsOrder(subject, prose) && !ASKS_RESET.test(prose)) return 'elsewhere';
  if (!filled && CHANGES_NICKNAME.test(subject) && !MAY_BE_LOGIN.test(`${subject} ${prose}`)) return 'elsewhere';
  if (!filled && isUnsolicited(prose)) return 'elsewhere';
  // 「パスワード」 for a subject, and 「忘れました。」 below it.
  const trouble =
    TROUBLE.test(prose) || (prose.length < 100 && !TROUBLE.test(subject) && TROUBLE.test(`${subject} ${prose}`));
  if (!filled && !trouble && IS_STRANGER.test(prose) && WANTS_NO_MAIL.test(prose)) return 'elsewhere';
  if (given === 0 && isOnlyThanks(prose, subject)) return 'thanks';
  const asks = ASKS_RESET.test(prose) && clausesOf(prose).some(asksStraight);
  const solved =
    SOLVED.test(prose) ||
    (RESET_FOR_HIM.test(prose) && WENT_WELL.test(prose) && !NOT_WELL.test(prose)) ||
    (!filled && MEMO_FOUND.test(prose)) ||
    (!trouble && REMEMBERED.test(prose));
  const withdrawn = isWithdrawn(prose, filled);
  const still = (): boolean => STILL.test(prose) || /(?:また|再び)[^。\n]{0,20}(?:忘れ|できなく|入れなく)/u.test(prose);
  const isOther =
    NOT_PASSWORD.test(prose) || (!(filled && (trouble || NAMES_PASSWORD.test(subject))) && CAN_LOG_IN.test(prose));
  if (isOther && !(stillTrouble(prose) && asks))
    return TOPIC.test(prose) || !trouble || !stillTrouble(prose) ? 'elsewhere' : 'reset';
  if ((solved || withdrawn) && asksAfterwards(prose)) return 'reset';
  if ((solved || withdrawn) && !(still() && (stillTrouble(prose) || asks))) {
    if (withdrawn && (solved || !asks)) return !solved && IGNORES_EARLIER.test(prose) ? 'replaces' : 'withdrawn';
    if (solved && TOPIC.test(prose) && !THANKS.test(prose.replace(TOPIC.source, ''))) return 'elsewhere';
    if (solved && THANKS.test(prose) && !asksStill(prose)) return 'thanks';
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
  if (trouble || (TROUBLE.test(subject) && /パスワード|password|再設定|reset/iu.test(prose))) return 'reset';
  if (body === '') return TROUBLE.test(subject) ? 'reset' : 'none';
  if (THANKS.test(prose) && (given > 0 ? ENDED : ENDED_OR_ANSWERED).test(prose) && !asks) return 'thanks';
  if (asksElsewhere(prose, NAMES_PASSWORD.test(subject), filled)) return 'elsewhere';
  if (asks) return 'reset';
  return TROUBLE.test(subject) ? 'reset' : 'none';
}

/** 「妹はログインできています」, 「私の分の再設定は不要です」 of who writes for another; 「取り消し線を引きました」. */
const OF_OTHERS = new Pattern(
  new RegExp(
    `(?:${FRIEND}|${RELATIVE})(?:[(（][^()（）]*[)）])?(?:のほう|の方|の分)?は(?![^。\\n]*(?:忘れ|届か|入れな|できな|できま|困))[^。\\n]*(?:でき(?:て|る|ま)|入れ|解決|問題(?:は)?(?:な|あり)|思い出|困って(?:い)?(?:ない|ません))[^。\\n]*[。\\n]?|(?:私|自分|母|父|親)(?:自身)?の(?:分|アカウント|ほう|方|もの)(?:の|は)[^。\\n]{0,14}(?:不要|必要(?:ありません|ない)|大丈夫|結構)[^。\\n]*[。\\n]?|取り?消し線`,
    'u',
  ),
);

function withoutOthers(prose: string): string {
  return OF_OTHERS.test(prose) ? prose.replace(new RegExp(OF_OTHERS.source, 'gu'), ' ') : prose;
}

/** Thanks for an answer close the matter, unless he answers in his turn: 「届きました。電話番号は…」. */
const ENDED = /無事(?!.{0,4}届)|できました|出来ました|解決/u;
const ENDED_OR_ANSWERED = /無事|助かり|できました|出来ました|届きました|解決/u;

/** Does a clause ask for the reset, and not only take back that it was asked for? 「【1】は無視して、【2】で再設定をお願いします」 */
function asksStraight(clause: string): boolean {
  const back = withdraws(clause) ? WITHDRAWN.exec(clause) : null;
  // What is taken back goes before the word for it.
  const asked = ASKS_RESET.exec(clause, back === null ? 0 : back.index + 2);
  // 「今朝、再設定のお願いをお送りしましたが、…」 tells of it.
  return asked !== null && !TOLD_OF.test(clause.slice(asked.index + asked[0].length));
}

const TOLD_OF =
  /^(?:の(?:メール|件|ご?連絡))?を?(?:お?送り(?:し|いたし)?(?:まし)?|出し|送っ|書い|差し上げ(?:まし)?)た|^(?:の(?:メール|件|ご?連絡)|を)?[^。、]{0,10}(?:しました|ました|いたしました|した)(?:が|けど|けれど|者|件|の)/u;

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

/** Does the last word of the text ask for a reset, after telling that it was solved or withdrawn? */
function asksAfterwards(prose: string): boolean {
  const sentences = clausesOf(prose);
  const over = sentences.findLastIndex(
    (s) => SOLVED.test(s) || RESET_FOR_HIM.test(s) || MEMO_FOUND.test(s) || withdraws(s),
  );
  if (isRefusedAfter(sentences.slice(over))) return true;
  return sentences
    .slice(over + 1)
    .some(
      (s) =>
        (ASKS_RESET.test(s) || TROUBLE.test(s)) &&
        /パスワード|再設定|リセット|ログイン|password|log ?in|reset/iu.test(s) &&
        !/ありがとう|しました(?:が|けど)/u.test(s),
    );
}

const REFUSED = new Pattern(
  /違(?:う|って|い(?:ます|まし))|エラー|弾かれ|はじかれ|だめ|ダメ|駄目|入れ(?:ない|ません|ず)/u,
);

/** 「思い出したので入れましたが違いました」: what was found or set does not work. */
function isRefusedAfter([over = '', ...rest]: string[]): boolean {
  const solved = SOLVED.exec(over) ?? MEMO_FOUND.exec(over);
  if (solved === null) return false;
  return [over.slice(solved.index + solved[0].length), ...rest].some((s) => REFUSED.test(s) && !TOPIC.test(s));
}

/** Sentences, parted at clauses that turn: 「前回は解決しましたが、またパスワードを忘れて…」. */
function clausesOf(prose: string): string[] {
  return prose.split(/(?<=[。!！?？\n])|(?<=(?:が|けど|けれど|のに|ところ)[、,])|(?= but )/u);
}

/** Trouble in a sentence that does not tell of its end. */
function stillTrouble(prose: string): boolean {
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

function asksStill(prose: string): boolean {
  return prose
    .split(/[。!！?？\n]/u)
    .some(
      (s) =>
        ASKS_RESET.test(s) &&
        !SOLVED.test(s) &&
        !RESET_FOR_HIM.test(s) &&
        !withdraws(s) &&
        !/(?:しました|しまして|いただき、?ありがとう|した(?:件|者|山|.{1,6}です))/u.test(s),
    );
}
