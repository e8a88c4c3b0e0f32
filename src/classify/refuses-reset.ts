/**
 * Who asks that nothing be reset, or says that it was not he who asked: 「絶対に再設定しないでください」, 「私からの依頼ではありません」,
 * 「第三者が私の名前で依頼しているようです」. He fills in the form to say who he is. To reset for such a mail hands the account to whom he
 * warns of; it asks for something else, as one that takes a request back does.
 */
import { Pattern } from '../text/pattern.js';
import { FRIEND, RELATIVE } from '../text/people.js';
import { asksReset } from './asks-reset.js';
import { TROUBLE } from './trouble.js';

/** Some word that each of the rules below has, so that other texts are not looked through. */
const GATE = new Pattern(
  /ないで|ないよう|なくて|せずに|ずにお|やめて|止めて|控え|見合わせ|お断り|拒否|却下|ではな|じゃな|ではあり|じゃあり|でな[いく]|おりません|いません|いない|おらず|した(?:覚え|記憶)|覚えの?[がはな]|心当たり|成りすま|なりすま|装っ|騙っ|偽っ|勝手に|無断|おそれ|恐れ|かもしれ|誰か|だれか|第三者|他人|何者|悪意|知らない|見知らぬ|名義|名前|元[夫妻彼カ交恋]|凍結|停止|中止|n[o'’]?t |never|no reset|no one|some(?:one|body)|impersonat|pretend|reject|refuse|deny|block|不要|[请請]勿|[别別]|마[세시라]|말아/iu,
);

/** をしないでください, しないようお願いします, せずにおいて, しなくていいです; not しないで、電話で…, しないと, しなくていい方法. */
const NOT_DONE =
  '(?:ないで(?:おいて|いて)?[、\\s]?(?:くださ|下さ|くだされ|ほし|欲し|いただ|頂|もらえ|もらい|くれ|お願い|願い|ね?[!！。\\s]|ね?$)|ない(?:よう|こと)(?:に)?[^。\\n]{0,12}(?:お願い|願い|願う|頼|くださ|下さ|して|ほし|欲し|希望)|ずに(?:おいて|いて|お)[^。\\n]{0,6}(?:くださ|下さ|ほし|欲し|いただ|頂|願)|なくて(?:も)?(?:いい|良い|よい|結構|大丈夫|かまいま|構いま)(?:です)?(?!です?か|でしょうか|よう|方法|なら|と|か))';
/** What is done to a password: する, 行う, 進める, 受け付ける, 変える. */
const DOING =
  '(?:(?:し|なさら|せ|行わ|おこなわ|進め|すすめ|実施し|実行し|対応し|処理し|変更し|変え|かえ|書き換え|再設定し|リセットし|初期化し|受け付け|受けつけ|受付け|受理し|受け入れ|承認し|許可し|認め|応じ|触ら|さわら|いじら))';
const ENDS_DOING =
  '(?:を)?(?:は|も)?(?:絶対に?|決して|一切|今は|まだ|当面)?[、]?(?:を)?(?:(?:お)?(?:やめ|止め|控え|見合わせ)(?:て)?(?:くださ|下さ|いただ|頂|ほし|欲し|もらえ|お願い)|中止|拒否し?|却下し|(?:お)?断(?:り|って)(?:くださ|下さ|します|いたします|ほし)?|(?:ご)?遠慮(?:くださ|下さ|願))';
/** 再設定, パスワードの変更, 再設定の依頼: what is not to be done. */
const RESET =
  '(?:(?:パスワ(?:ード)?|PW|password)(?:の|を)?(?:再設定|リセット|変更|再発行|初期化)?|再設定|リセット|再発行|初期化)(?:の)?(?:ご?(?:依頼|申請|申し?込み|要求|請求|手続き?|処理|対応|作業))?';
const ADVERB = '(?:(?:絶対|勝手|決し|一切|今|まだ|当面|どうか|もう|けっし|むやみ|安易)[^、。\\nをはが]{0,4}[、]?){0,2}';

/** 「再設定しないでください」, 「パスワードは絶対に変更しないよう…」, 「再設定の依頼には応じないで」 */
const RESET_REFUSED = new Pattern(
  new RegExp(
    `${RESET}(?:には?|を|は|も|が(?:来|あ)[^。\\n]{0,8}(?:も|ば|ら|合は?)、?)?${ADVERB}[、]?(?:${DOING}${NOT_DONE}|${ENDS_DOING})`,
    'iu',
  ),
);
/** What else is refused beside a word of it: 「応じないでください」, 「何もしないで」, 「対応しないで…」. */
const REFUSED_BARELY = new Pattern(
  new RegExp(
    `(?:応じ|取り合わ|とりあわ|相手にし|真に受け|信じ|受け付け|受理し|何も(?:し|なさら)|(?:(?:ご)?対応|処理|手続き?|返答|許可|承認)(?:を|は)?(?:し|なさら|進め|せ))${NOT_DONE}`,
    'u',
  ),
);
const IN_ENGLISH = new Pattern(
  /(?:do(?:es)? ?n[o'’]?t|never|must ?n[o'’]t|should ?n[o'’]t)(?: (?:please|ever|under any circumstances))? (?:reset|re-set|process|change (?:my|the|this|our) password|honou?r|approve|accept (?:any|the|this|that)|act on|respond to|comply)|no (?:password )?reset (?:please|is wanted|wanted|needed)|(?:reject|refuse|deny|block) (?:any|the|this|that|all|every)[^.\n]{0,20}(?:reset|request)|(?:不要|请勿|請勿|别|別)(?:帮|幫)?[^。\n]{0,6}(?:重[置设設]|更改|修改)[^。\n]{0,6}密[码碼]|(?:비밀번호|패스워드)[^.\n]{0,10}(?:재설정|변경|초기화)[^.\n]{0,3}하지 ?(?:마|말)/iu,
);

/** Refused in one way, of one account, or if something holds: 「メールでの…」, 「haru_2のほうは…」, 「古いアドレスには…」, 「違っていたら…」. */
const IN_PART =
  /(?:での|による|(?:ほう|方|分)(?:の[^、。\n]{0,8})?(?:は|を|には|に)|(?:アドレス|メアド|番号|端末|スマホ|携帯|ドコモ|docomo|au|ソフトバンク|softbank)[^、。\n]{0,6}(?:は|に|へ|には|宛)|[a-z0-9_]{4,}(?:の[^、。\n]{0,10})?(?:は|を|には|に)|(?:もう一つ|別|他|ほか|[2二]つ目)の(?:アカウント|ID)[^。\n]*|(?:もの|値|仮)に)[^。\n]{0,14}$/iu;
const IF_SO =
  /(?:場合|たら|なら|であれば|れば|際|時|とき|限り)(?:に|は|には)?[^。\n]{0,24}$|\b(?:if|unless|when)\b[^.\n]{0,60}$/iu;
/** 「依頼が来た場合は応じないでください」 is no condition of his own request. */
const IF_ASKED = /(?:依頼|問い?合わ?せ|連絡|申請|申し?込み?|メール|電話|要求|請求|人)(?:が|など)[^。\n]{0,24}$/u;
const OTHERS_THAN_ME =
  /(?:本人|私|わたし|自分|僕|俺|当人|このアドレス)(?:から)?(?:以外|でない|ではない|じゃない)|第三者|他人|他の(?:人|方|誰)|別人|誰か/u;
/** 「…しないでください」と表示されます, しないでくださいとは言っていません */
const TOLD =
  /^[^。\n]{0,4}(?:[」』”"]|、?と(?:は)?(?:[^。、\n]{0,8}(?:言|申し|表示|出て|出ま|出る|書かれ|書いて)|い[わっ]|表示|出|書|あ[りる]|の|か))/u;

/** 「私からの依頼ではありません」, 「依頼した覚えはありません」, 「身に覚えのない再設定メール」, "I did not request this" */
const NOT_MINE = new Pattern(
  /(?:私|わたし|わたくし|自分|僕|俺|本人|当方|こちら)(?:自身)?(?:から|が|は|で|本人)?(?:の|に?よる)?(?:[^、。\n]{0,16})(?:依頼|申請|申し?込み?|問い?合わ?せ|請求|送信?|連絡|メール|手続き?)(?:を)?(?:し|った|出し)?(?:た)?(?:もの|の|わけ|こと|メール|依頼)?(?:では|じゃ|で)(?:あり(?:ません|ませぬ)|ない|なく|ございません)|(?:依頼|申請|申し?込み|問い?合わ?せ|再設定)(?:を|など|は|も)?[^、。\n]{0,8}(?:の|者|人|主|送り主)(?:は|が)(?:私|わたし|自分|僕|俺|本人)(?:では|じゃ)(?:あり|な)|(?:私|わたし|自分|僕|俺|本人|当方|こちら)(?:から)?(?:は|も|では|からは|で)(?:何も|一切|絶対に|まったく|全く|再設定|リセット|パスワード|そのような|そんな|この|、|の|を|など){0,5}(?:依頼|申請|申し?込み?|申し込んで|問い?合わ?せ|請求|頼んで|お願い)(?:を|は|など|も)?(?:して|で)?(?:い|お)?(?:りません|ません|ない|おらず)|(?:再設定|リセット|パスワード|こ)[^。\n]{0,16}(?:依頼|申請|申し?込み?|申し込んだ|問い?合わ?せ|請求)(?:を)?(?:した|をした)?(?:覚え|記憶|心当たり)(?:は|が|も)?(?:全く|まったく|一切)?(?:あり|な|ござ)|(?:身に覚え|心当たり|覚え)の?(?:が)?な(?:い|かった)[^。\n]{0,12}(?:再設定|リセット|パスワード(?:の)?変更|依頼|問い?合わ?せ|申請)|(?:再設定|リセット|依頼|問い?合わ?せ|申請)(?![^。\n]{0,30}(?:完了|され))[^。\n]{0,30}(?:身に覚え|心当たり)(?:は|が|も)?(?:全く|まったく|一切)?(?:あり|な|ござ)|i (?:did ?n[o'’]?t|never|have ?n[o'’]?t) (?:request|ask(?:ed)? for|ask|submit|make|made|order)[^.\n]{0,30}|(?:not|n['’]?t) (?:requested|made|sent|submitted|asked for|written) by me|(?:it|this|that) (?:was|is) ?n[o'’]?t me\b/iu,
);
const STRANGER =
  '(?:誰か|だれか|何者か?|第三者|他人|(?:他|ほか|別|知らない|見知らぬ|面識のない)の?(?:人|方|者)|悪意(?:の|を|あ)[^、。\\n]{0,6}|詐欺|偽者|偽物|ニセ者|ストーカー|元(?:夫|妻|彼女?|カレ|カノ|旦那|嫁|交際相手|恋人|配偶者|パートナー|同居人)|(?:以前|昔)[^、。\\n]{0,6}(?:交際|付き合))';
const ASKING =
  '(?:依頼|申請|申し?込|申し出|要求|請求|お願い|問い?合わ?せ|連絡|しよう|再設定(?:さ|し)|変更(?:さ|し)|リセット(?:さ|し)|変えよう|メール(?:を|が)|電話を)';
/** 「第三者が私の名前で再設定を依頼しているようです」, 「なりすまして申し込む恐れがあります」 */
const BY_ANOTHER = new Pattern(
  new RegExp(
    [
      `${STRANGER}(?:など)?(?:が|から|に|は|も|による|の|で|、)[^。\\n]{0,40}(?:再設定|リセット|パスワード|問い?合わ?せ)[^。\\n]{0,12}(?:${ASKING})`,
      `(?:成りすま|なりすま|装っ|装い|騙っ|偽っ|(?:私|自分|本人)(?:の名前|の名|名義|を名乗)|無断で|勝手に|(?:知|し)らない(?:間|うち))[^。\\n]{0,40}(?:${ASKING})`,
      `(?:${FRIEND}|${RELATIVE})(?:が|から)[^。\\n]{0,40}(?:再設定|リセット|パスワード)[^。\\n]{0,16}(?:${ASKING})[^。\\n]{0,12}(?:おそれ|恐れ|かもしれ|可能性|つもり|と言って)`,
      '(?:some(?:one|body)(?: else)?|a stranger|(?:my|an) ex(?:-\\w+)?|(?:the|an?) (?:impostor|imposter|hacker|scammer)|anyone else)[^.\\n]{0,40}(?:ask|request|contact|email|e-mail|writ|wrote|pretend|impersonat|claim|trying to (?:reset|steal|take))[^.\\n]{0,40}',
    ].join('|'),
    'iu',
  ),
);
/** 「アカウントを凍結してください」: the account is to stand still. */
const FREEZE = new Pattern(
  /(?:アカウント|会員(?:登録|資格)?|ID|利用|ログイン)(?:の|を|は)?(?:一時(?:的に)?|至急|すぐに?|いったん|一旦)?(?:の)?(?:利用)?(?:凍結|停止|使えなく|利用停止)(?:を|に|の(?:手続き?|処理)を?)?(?:し(?:て)?|お|する)[^。\n]{0,6}(?:くださ|下さ|ほし|欲し|いただ|頂|願|希望|もらえ)|(?:freeze|lock|suspend) (?:my|the|this) account/iu,
);

/** 「第三者がパスワードを変更したようで、ログインできません」: what befell him is told for his own sake. */
const SHUT_OUT =
  /(?:パスワード|PW)[^。\n]{0,12}(?:違(?:う|い)|エラー|無効)[^。\n]{0,6}[とに](?:出|表示|言|な)|(?:ログイン|サインイン)(?:が|も|は)?でき(?:な|ま|ず)|入れ(?:ない|ません|なく|ず)|使え(?:な[いく]|ません|ず)|忘れ|乗っ取|助けて/u;

/**
 * Does he refuse a reset, and ask for none? A plain refusal stands unless he asks for a reset behind it; that others ask, and that others
 * are to be refused, is also told by who wants one himself.
 * @param prose his running text
 */
export function refusesReset(prose: string): boolean {
  if (!GATE.test(prose)) return false;
  const sentences = prose.split(/(?<=[。!！?？\n])|(?<=[^.]\. )/u);
  let plain = -1;
  let warned = false;
  const rest: string[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const says = saysOf(sentence);
    if (says === 'barely' && OF_EARLIER.test(`${sentences[at - 1] ?? ''}${sentence}`)) rest[at] = sentence;
    else if (says === 'refuses') plain = at;
    else if (says === 'warns' || says === 'barely') warned = true;
    else rest[at] = sentence;
  }
  if (plain >= 0) return !asksReset(rest.slice(plain + 1).join(''));
  return warned && !asksOrSuffers(rest.join(''));
}

function asksOrSuffers(text: string): boolean {
  return asksReset(text) || TROUBLE.test(text.replace(NO_TROUBLE, ' '));
}
/** パスワードを忘れたことはありません */
const NO_TROUBLE =
  /[^、。\n]{0,24}(?:忘れ(?:た(?:こと|わけ|覚え)(?:は|では|も|など)|て(?:い|など)?(?:お)?(?:ま?せん|ない|りません))|覚えて(?:い|お)(?:り?ます)|わかって(?:い)?ます)[^、。\n]{0,12}/gu;

/** 「前回のメールは無視してください。対応しなくて結構です」: of another mail of his. */
const OF_EARLIER =
  /(?:前回|先ほど|さきほど|さっき|先日|以前|昨日|きのう|(?<![一-龠])前の|最初の|[1１一]通目の)[^。\n]{0,14}(?:メール|もの|分|問い?合|ご?連絡|送)/u;
/** 退会処理, 解約の手続き: another thing is not to be done. */
const OF_ANOTHER_THING =
  /(?:退会|解約|更新|課金|請求|支払い?|払い?戻し?|返金|配送|発送|キャンセル|住所|氏名|名義|ニックネーム|メール|電話|会社|学校|家族|連絡)(?:の|など)?(?:変更)?(?:の)?$/u;
/** 変更しなくていいので、忘れたパスワードを教えてください, 今のパスワードを知りたいです: the wish stands behind it. */
const WANTS_TO_KNOW = /(?:パスワード|PW|password)[^。\n]{0,8}(?:知りた|教え|確認した|見た[いく])/iu;
const NOT_NEEDED = /なくて(?:も)?(?:いい|良い|よい|結構|大丈夫|かまいま|構いま)/u;
/** 本人からの依頼ではありませんが（母の代わりです）、再設定してください */
const BUT = /^(?:です)?(?:が|けど|けれど(?:も)?)[、,\s(（]/u;

/** What a sentence says: plainly that nothing is to be reset; that something, unnamed, is not to be done; that others ask, or are to be refused; or something else. */
function saysOf(sentence: string): 'refuses' | 'barely' | 'warns' | null {
  for (const rule of [RESET_REFUSED, REFUSED_BARELY, IN_ENGLISH]) {
    const found = rule.exec(sentence);
    if (found === null) continue;
    const before = sentence.slice(0, found.index);
    if (TOLD.test(sentence.slice(found.index + found[0].length))) continue;
    if (OTHERS_THAN_ME.test(before.slice(-60))) return 'warns';
    if (rule === REFUSED_BARELY && OF_ANOTHER_THING.test(before.slice(-16))) continue;
    const behind = sentence.slice(found.index + found[0].length);
    if (NOT_NEEDED.test(found[0]) && (asksOrSuffers(behind) || WANTS_TO_KNOW.test(behind))) continue;
    if (IN_PART.test(before.slice(-40))) continue;
    if (IF_SO.test(before.slice(-60)) && !IF_ASKED.test(before.slice(-60))) continue;
    return rule === REFUSED_BARELY ? 'barely' : 'refuses';
  }
  if (SHUT_OUT.test(sentence)) return null;
  const notMine = NOT_MINE.exec(sentence);
  if (notMine !== null) {
    const behind = sentence.slice(notMine.index + notMine[0].length);
    return BUT.test(behind) && asksReset(behind) ? null : 'warns';
  }
  return BY_ANOTHER.test(sentence) || FREEZE.test(sentence) ? 'warns' : null;
}
