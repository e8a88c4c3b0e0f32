/**
 * A mail to report: every personal value replaced by a made-up one of the same shape, the mail as it was built. What was misread in
 * the original is misread in it too.
 */
import type { Message } from '../mail.js';
import type { Profile } from '../profile/index.js';
import type { Fields } from '../record.js';
import { Disguise } from './disguise.js';
import { scrubEntity } from './entity.js';
import { foldedKey } from './glyphs.js';
import { knownOf, personalTexts } from './known.js';
import { MadeUp } from './made-up.js';

export interface ScrubOptions {
  /** What was read of the mail: values that the text alone would not give away. Null where nothing was. */
  message: Message | null;
  fields: Fields | null;
  profile: Profile;
  /** Random bytes that nobody keeps: with them, the made-up values lead back. The same seed gives the same mail. */
  seed: Buffer;
}

/**
 * The scrubbed mail, in the charset and transfer encoding of the original. Replaced are all names, addresses, numbers and dates, and every
 * word that is not the letter's own (vocabulary.ts); attachments become a note. Routing and signatures are left out.
 */
export function scrub(raw: Buffer, { message, fields, profile, seed }: ScrubOptions): Buffer {
  const isDesk = (text: string) => {
    const t = text.toLowerCase();
    return profile.deskAddresses.some((desk) => {
      const d = desk.toLowerCase();
      return d.startsWith('@') ? t.endsWith(d) || t === d.slice(1) : t === d;
    });
  };
  const mine = message && {
    ...message,
    to: message.to.filter((one) => !isDesk(one.address ?? '')),
    replyTo: message.replyTo.filter((one) => !isDesk(one.address ?? '')),
  };
  const texts = personalTexts(mine, fields);
  const made = new MadeUp(
    seed,
    [...texts.names.flatMap((name) => [name, ...name.split(/[\s\u3000]+/u)]), ...texts.numbers].map(foldedKey),
  );
  return scrubEntity(raw, { disguise: new Disguise(made, knownOf(texts, made), { isDesk }), made }, '');
}
