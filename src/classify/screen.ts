/** What a message shows of its kind before any item is read from it. */
import type { Message } from '../mail.js';
import type { Profile } from '../profile/index.js';
import type { Kind } from '../record.js';
import { isAutoReply, isBounce } from './automatic.js';

/**
 * The kind of a mail that no person wrote to the desk, whatever items its text holds: a bounce, an auto-reply, mail of the desk itself.
 * Null for any other; `classify` tells its kind once the items are read.
 * @param text the writer's own words (see `ownText`)
 */
export function screen(
  message: Message,
  text: string,
  profile: Profile,
): Extract<Kind, 'bounce' | 'auto-reply' | 'other'> | null {
  if (isBounce(message, text)) return 'bounce';
  if (isFromDesk(message.from?.address ?? null, profile)) return 'other';
  return isAutoReply(message, text) ? 'auto-reply' : null;
}

function isFromDesk(address: string | null, profile: Profile): boolean {
  const from = address?.toLowerCase() ?? '';
  return profile.deskAddresses.some((desk) => (desk.startsWith('@') ? from.endsWith(desk) : from === desk));
}
