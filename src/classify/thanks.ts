/** Thanks for what the desk did: beside other words, or with nothing else, 「早速のご対応ありがとうございました！」 in answer to its mail. */
import { Pattern } from '../text/pattern.js';
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

/** Is all that he writes thanks, in answer to the desk? */
export function isOnlyThanks(prose: string, subject: string): boolean {
  if (!ANSWERS.test(subject) || prose.length > 300) return false;
  let thanks = false;
  for (const part of partsOf(prose)) {
    if (CLOSES_WITH_THANKS.test(part) && !GOES_ON.test(part)) thanks = true;
    else if (!isCourtesy(part)) return false;
  }
  return thanks;
}
