/** Mails that go on with an inquiry that was made before: one item in them makes an inquiry (contract, section 3: a reply that carries items). */
import type { Profile } from '../profile/index.js';
import { Pattern } from '../text/pattern.js';

const EARLIER_MAIL = new Pattern(
  /(?:先日|先ほど|さきほど|さっき|前回|昨日|昨夜|今朝|以前|前)(?:に|の|お?送り?(?:した|しました)?)?[^。\n]{0,10}(?:メール|問い?合わ?せ|お?送(?:った|りました|りした)|お?伝え)/u,
);
const WAS_WRONG = /間違|まちが|誤|訂正|違って|打ち損|抜け|漏れ|書き忘れ|記入忘れ/u;

/** 「先日のメールの生年月日を打ち間違えていました」 */
export function correctsEarlier(text: string): boolean {
  return (
    EARLIER_MAIL.test(text) &&
    text.split(/[。\n]/u).some((sentence) => EARLIER_MAIL.test(sentence) && WAS_WRONG.test(sentence))
  );
}

/** Does it answer a mail of the desk? Told by the Message-ID (RFC 5322, section 3.6.4) that it names. */
export function answersDeskMail(inReplyTo: string | null, profile: Profile): boolean {
  if (inReplyTo === null) return false;
  const id = inReplyTo.toLowerCase().replace(/>\s*$/u, '');
  return profile.deskAddresses.some((desk) => id.endsWith(desk.slice(desk.indexOf('@')).toLowerCase()));
}
