/** A draft as a mail file that mail programs open for editing. */
import { createHash } from 'node:crypto';
import type { AddressedDraft } from './draft.js';

export interface Eml {
  /** In angle brackets: mails that answer the draft name it. */
  messageId: string;
  content: Buffer;
}

/**
 * The draft in RFC 5322 form, CRLF line ends. Bytes depend on nothing but the draft and `date`.
 *
 * UTF-8, not ISO-2022-JP: names hold letters that JIS X 0208 lacks (髙, 﨑), and no mail program that is still in use wants the latter.
 */
export async function emlOf(draft: AddressedDraft, date: Date): Promise<Eml> {
  // Takes longer to load than a draft to write.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const domain = draft.from.address.slice(draft.from.address.lastIndexOf('@') + 1);
  const hash = createHash('sha256')
    .update(JSON.stringify([draft, date.getTime()]))
    .digest('hex');
  const messageId = `<draft.${hash.slice(0, 32)}@${domain}>`;
  const composer = new MailComposer({
    from: draft.from,
    // As it is: written in quotes where it has to be, and holding no name.
    headers: [
      // Mail programs open it as something to send. It has no Auto-Submitted: a person reads and sends it (RFC 3834 section 5).
      { key: 'X-Unsent', value: '1' },
    ],
    to: { name: '', address: draft.to },
    subject: draft.subject,
    ...(draft.inReplyTo === null ? {} : { inReplyTo: draft.inReplyTo }),
    references: draft.references,
    date,
    messageId,
    text: draft.text.replaceAll('\n', '\r\n'),
    textEncoding: 'base64',
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return { messageId, content: await composer.compile().build() };
}
