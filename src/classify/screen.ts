/** What a message shows of its kind before any item is read from it. */
import type { Message, VoicedLine } from '../mail.js';
import type { Profile } from '../profile/index.js';
import type { Kind } from '../record.js';
import { nfkc } from '../text/width.js';
import { isAutoReply, isBounce, isBulk } from './automatic.js';
import { answersDeskMail, correctsEarlier } from './earlier.js';
import { mayAskReset } from './request.js';
import { isDeskSubject } from './subject.js';

/**
 * The kind of a mail that no person wrote to the desk, whatever items its text holds: a bounce, an auto-reply, mail of the desk itself.
 * Null for any other; `classify` tells its kind once the items are read.
 * @param text the writer's own words and those he passes on (see `ownText`)
 * @param own the former alone: an auto-reply may be what he passes on
 */
export function screen(
  message: Message,
  text: string,
  profile: Profile,
  own = text,
): Extract<Kind, 'bounce' | 'auto-reply' | 'other'> | null {
  if (isBounce(message, text)) return 'bounce';
  if (isFromDesk(message.from?.address ?? null, profile)) return 'other';
  return isAutoReply(message, own) ? 'auto-reply' : null;
}

/**
 * Does nothing but its items make this mail an inquiry: the subject is not the desk's, and neither it nor the text asks for help with a
 * password? Of bulk mail items alone do.
 * @param text the writer's own words (see `ownText`)
 */
export function itemsDecide(message: Message, text: string, profile: Profile): boolean {
  if (isBulk(message)) return true;
  const subject = nfkc(message.subject ?? '');
  return (
    !isDeskSubject(subject, profile) &&
    !mayAskReset(text, subject) &&
    !answersDeskMail(message.inReplyTo, profile) &&
    !correctsEarlier(text)
  );
}

/** Does it quote the desk? Who answers its questions may give one item. */
export function quotesDesk(lines: readonly VoicedLine[]): boolean {
  return lines.some((line) => line.voice === 'desk');
}

function isFromDesk(address: string | null, profile: Profile): boolean {
  const from = address?.toLowerCase() ?? '';
  return profile.deskAddresses.some((desk) => (desk.startsWith('@') ? from.endsWith(desk) : from === desk));
}
