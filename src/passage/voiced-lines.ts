/** Whose words the lines of a message hold, the messages attached to it included. */
import { boundLines } from '../decode/bounds.js';
import { undoubled } from '../decode/doubled-lines.js';
import { withPlainSpaces } from '../decode/plain-spaces.js';
import { voicesOf } from '../decode/quotes.js';
import type { Message, VoicedLine } from '../mail.js';
import type { Profile } from '../profile/index.js';

/** Of the body and what is attached together; steps of reading look from one line at the others. */
const MOST_LINES = 2000;

/** The body with its voices; attached messages follow as what the writer passes on. */
export function voicedLines(message: Message, profile: Profile): VoicedLine[] {
  const isDesk = (text: string): boolean => namesDesk(text, profile);
  const shown = undoubled(withPlainSpaces(boundLines(message.lines)));
  const sender = message.from?.address?.toLowerCase();
  const isSender = (text: string): boolean => sender !== undefined && text.toLowerCase().includes(sender);
  const lines = voicesOf({ subject: message.subject, lines: shown }, { isDesk, isSender });
  for (const attached of message.attached) {
    if (lines.length >= MOST_LINES) break;
    const fromDesk = isDesk(attached.from?.address ?? '');
    const inner = voicedLines(attached, profile);
    // As an inline forward shows it: 「このアドレスです」 in the attached message means its sender.
    const { from } = attached;
    if (from?.address)
      lines.push({ text: `From: ${from.address}`, depth: 0, voice: 'aside', number: lines.length + 1 });
    for (const line of inner.slice(0, MOST_LINES - lines.length))
      lines.push({
        text: line.text,
        depth: line.depth,
        voice: line.voice === 'own' ? (fromDesk ? 'desk' : 'forwarded') : line.voice,
        number: lines.length + 1,
      });
  }
  return lines;
}

function namesDesk(text: string, profile: Profile): boolean {
  const t = text.toLowerCase();
  return (
    profile.deskAddresses.some((a) => t.includes(a.toLowerCase())) ||
    profile.deskNames.some((name) => t.includes(name.toLowerCase()))
  );
}
