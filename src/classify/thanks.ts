/** Thanks for what the desk did: beside other words, or with nothing else, 「早速のご対応ありがとうございました！」 in answer to its mail. */
import { Pattern } from '../text/pattern.js';
import { FRIEND, RELATIVE } from '../text/people.js';
import { isCourtesy, partsOf } from './courtesy.js';

/** Thanks, beside whatever else. */
export const GIVES_THANKS = new Pattern(
  /(?:ありがとうございま(?:した|す)|有難うございま|ありがとう(?:ござい)?|感謝|助かりました|thank(?:s| you))/iu,
);
/** Thanks for an answer close the matter, unless he answers in his turn: 「届きました。電話番号は…」. */
export const ENDED =
  /無事(?!.{0,4}届)(?![^。\n]{0,14}(?:ますよう|れば|たら|ません|な[いく]|ず[、。]))|(?:でき|出来)ました(?!ら)|解決(?:し(?!て(?:い|お)?(?:な|ま?せ|り?ません)|て(?:いた|頂|くださ|下さ|ほし|欲し)|ない|ません|な[いく]|たい|ま?すよう|そう|なけ)|済)/u;
export const ENDED_OR_ANSWERED =
  /無事(?![^。\n]{0,14}(?:ません|な[いく]|ず[、。]))|助かり|できました|出来ました|届きました|解決/u;

/** Re:, as the subject of an answer begins. */
const ANSWERS = /^\s*(?:re|aw|sv|返信)\s*:/iu;

/** 「ご対応ありがとうございました」, 「お世話になりました」, 「助かりました」, "Thank you so much for your help" */
const CLOSES_WITH_THANKS =
  /(?:(?:ありがと|有り?難)う(?:ござい|御座い)ました|(?:お世話|御世話)(?:さま|様)?(?:に)?なりました|助かりました|(?:感謝|[お御]礼)(?:を)?(?:申し上げます|いたします|致します|しております))$|^(?:many thanks|thanks?(?: you)?(?: (?:so|very) much| a lot)?)(?: for (?:your|the|all your) (?:kind |quick |prompt )?(?:help|support|reply|response|assistance))?$/iu;
/** What tells that the matter goes on, or asks. */
const GOES_ON =
  /ない|ません|ず(?:に|、)|けど|けれど|が[、,]|(?:です|ます|した)が|のに|まだ|また|もう一度|再度|待|忘れ|エラー|期限|ください|下さい|ほしい|欲しい|添付|記入|下記|以下|[?？]/u;

/** 「再設定のメール、届きました」: what the desk sent has come. */
const RECEIVED =
  /^(?:先ほど|本日|今日|昨日|今朝)?[、]?(?:パスワード(?:の|を)?)?(?:再設定|リセット|再発行|変更)(?:用|手続き)?の?(?:ご?案内の?)?(?:メール|URL|リンク|ご?案内)[、がはを\s]*(?:先ほど|無事に?|確かに|ちゃんと)?[、\s]*(?:届きました|受け取りました|受取りました|いただきました|頂きました|拝受しました|来ました)$/u;
/** 「孫にやってもらって入ることができました」 */
const GOT_IN = new RegExp(
  `^(?:(?:${RELATIVE}|${FRIEND}|家族|職場の[^、。]{1,6})に[^。、]{0,10}?(?:もらって|もらい|いただいて|頂いて|くれて)[、]?)?(?:おかげさまで|お陰様で|無事に?|すぐに?|ちゃんと|問題なく|やっと)?[、]?(?:(?:サイト|マイページ|(?:会員)?ページ)(?:に|へ))?(?:入る|ログインする|サインインする)(?:こと|事)(?:が|も)(?:でき|出来)ました$`,
  'u',
);

/** Is all that he writes thanks, in answer to the desk? 「再設定のメール、届きました。ありがとうございます！」, too. */
export function isOnlyThanks(prose: string, subject: string): boolean {
  if (!ANSWERS.test(subject) || prose.length > 300) return false;
  const parts = partsOf(prose);
  const tells = (part: string): boolean => RECEIVED.test(part) || GOT_IN.test(part);
  const closes = parts.some(tells) ? GIVES_THANKS : CLOSES_WITH_THANKS;
  let thanks = false;
  for (const part of parts) {
    if (closes.test(part) && !GOES_ON.test(part) && (closes === CLOSES_WITH_THANKS || THANKS_ALONE.test(part)))
      thanks = true;
    else if (!tells(part) && !isCourtesy(part)) return false;
  }
  return thanks;
}

/** 「ご親切にありがとうございます」, and nothing asked. */
const THANKS_ALONE =
  /^[^、。]{0,16}(?:(?:ありがと|有り?難)う(?:(?:ござい|御座い)(?:ました|ます))?|助かりました|感謝(?:して|いたし|致し|申し上げ)[ぁ-ん]{0,6}|(?:thanks?(?: you)?)[a-z ]{0,30})$/iu;
