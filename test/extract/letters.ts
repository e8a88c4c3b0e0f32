/** Small mails, and what is read off them. */
import { undoubled } from '../../src/decode/doubled-lines.js';
import { plainLines } from '../../src/decode/plain.js';
import { withPlainSpaces } from '../../src/decode/plain-spaces.js';
import { voicesOf } from '../../src/decode/quotes.js';
import { type Extraction, extract, withoutHardWraps, withoutSpeakers } from '../../src/extract/index.js';
import type { Message, VoicedLine } from '../../src/mail.js';
import { plusMember } from '../../src/profile/index.js';
import { ITEM_KEYS, type ItemKey } from '../../src/record.js';
import { CONTEXT, type Said, said } from '../items/reading.js';

export const DESK = 'desk@plusmember.jp';

export interface Letter {
  subject?: string | null;
  from?: string | null;
  fromName?: string | null;
  text?: string;
  headers?: Record<string, string>;
  mediaType?: string;
  reportType?: string | null;
}

export function messageOf({
  subject = null,
  from = 'sender@example.com',
  fromName = null,
  text = '',
  ...more
}: Letter): Message {
  return {
    id: '<1@example.com>',
    subject,
    from: from === null ? null : { name: fromName, address: from },
    replyTo: [],
    to: [{ name: null, address: DESK }],
    date: null,
    inReplyTo: null,
    references: [],
    headers: new Map(Object.entries(more.headers ?? {}).map(([name, value]) => [name, [value]])),
    mediaType: more.mediaType ?? 'text/plain',
    reportType: more.reportType ?? null,
    lines: plainLines(text),
    attachments: 0,
    attached: [],
    encrypted: false,
    charsetDoubtful: false,
  };
}

export function voicedOf(message: Pick<Message, 'lines' | 'subject'>): VoicedLine[] {
  const { subject, lines } = message;
  const shown = undoubled(withPlainSpaces(lines));
  const voiced = voicesOf(
    { subject, lines: shown },
    { isDesk: (attribution) => attribution.toLowerCase().includes('@plusmember.jp') },
  );
  return withoutHardWraps(voiced, plusMember.labels);
}

export function extractionOf(letter: Letter | string): Extraction {
  const message = messageOf(typeof letter === 'string' ? { text: letter } : letter);
  const from = message.from?.address ?? null;
  return extract(withoutSpeakers(voicedOf(message), plusMember.labels), {
    ...CONTEXT,
    from,
    fromName: message.from?.name ?? null,
    subject: message.subject,
    extraLabels: plusMember.labels,
  });
}

/** The items that a mail gives, and what they say. */
export function givenIn(letter: Letter | string): Partial<Record<ItemKey, Said>> {
  const { readings } = extractionOf(letter);
  return Object.fromEntries(
    ITEM_KEYS.map((key) => [key, said(readings[key])] as const).filter(([, what]) => what !== null),
  );
}
