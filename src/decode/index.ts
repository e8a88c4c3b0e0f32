/** The `decode` stage: a stored message becomes headers and the lines that a reader sees. */
import type { Message } from '../mail.js';
import type { Address } from '../record.js';
import { mailboxKey } from '../text/mailbox.js';
import { parseAddresses } from './address.js';
import { isBinary } from './binary.js';
import { type Body, readBody } from './body.js';
import { boundSubject } from './bounds.js';
import { parseDate } from './date.js';
import { decodeHeaderText } from './encoded-words.js';
import { Fields } from './fields.js';
import { type RawFields, splitHead, withPlainLineEnds } from './head.js';
import { readParts } from './mime.js';
import { mimeFieldsOf } from './mime-fields.js';
import type { Parameterized } from './parameters.js';
import { type Scan, scanParts } from './scan-parts.js';
import { unwrapped } from './smime.js';
import { UndecodableError } from './undecodable.js';

export { UndecodableError } from './undecodable.js';

/** Forwards within forwards are read this deep. */
const MAX_NESTING = 5;

/**
 * Decodes a message in RFC 5322 form. Damage costs what is damaged and nothing else.
 * @param scan finds a multipart's parts fast; what it is not sure of, mailparser finds
 * @throws UndecodableError where there is nothing to read at all.
 */
export function decodeMessage(content: Buffer, scan: Scan = scanParts): Message | Promise<Message> {
  return decode(content, 0, scan);
}

/** At once wherever that can be done: a promise for each of a million messages costs more than their headers. */
function decode(content: Buffer, nesting: number, scan: Scan): Message | Promise<Message> {
  const head = splitHead(withPlainLineEnds(content));
  if (head.fields.count === 0) refuse(head.body);
  const { fields } = head;
  const { mime, body: entity, encrypted } = unwrapped(mimeFieldsOf(fields), head.body);
  const body = readParts(mime, entity, readBody, scan);
  return body instanceof Promise
    ? body.then((late) => assembled(fields, mime.type, late, encrypted, nesting, scan))
    : assembled(fields, mime.type, body, encrypted, nesting, scan);
}

function assembled(
  fields: RawFields,
  type: Parameterized,
  body: Body,
  encrypted: boolean,
  nesting: number,
  scan: Scan,
): Message | Promise<Message> {
  const hint = type.parameters.get('charset') ?? null;
  const addresses = (name: string) => {
    const value = fields.first(name);
    return value === null ? [] : parseAddresses(value, hint);
  };
  const authors = allAddresses(fields, 'from', hint);
  const from = sender(authors);
  const subject = fields.first('subject');
  const decodedSubject = subject === null ? null : decodeHeaderText(subject, hint);
  const message: Message = {
    id: messageIds(fields.first('message-id'))[0] ?? null,
    subject: decodedSubject === null ? null : boundSubject(decodedSubject.text.trim()),
    from,
    replyTo: [...allAddresses(fields, 'reply-to', hint), ...authors.filter((author) => !isSameMailbox(author, from))],
    to: addresses('to'),
    date: dateOf(fields.first('date'), hint),
    inReplyTo: messageIds(fields.first('in-reply-to'))[0] ?? null,
    references: messageIds(fields.first('references')),
    headers: new Fields(fields, hint),
    mediaType: type.value || 'text/plain',
    reportType: type.parameters.get('report-type')?.toLowerCase() ?? null,
    lines: body.lines,
    attachments: body.attachments,
    attached: [],
    encrypted,
    charsetDoubtful: body.charsetDoubtful || (decodedSubject?.doubtful ?? false),
  };
  if (body.messages.length === 0 || nesting >= MAX_NESTING) return message;
  const decoded = decodeAttached(body.messages, 0, nesting + 1, scan, message.attached);
  return decoded === null ? message : decoded.then(() => message);
}

/** No header at all: text may still be read as a body, anything else cannot. */
function refuse(content: Buffer): void {
  if (content.length === 0) throw new UndecodableError('empty');
  if (isBinary(content)) throw new UndecodableError('binary');
}

/** Decodes `contents` from `from` on into `into`: at once (null), or by and by where one of them takes the slow lane. */
function decodeAttached(
  contents: readonly Buffer[],
  from: number,
  nesting: number,
  scan: Scan,
  into: Message[],
): Promise<void> | null {
  for (let i = from; i < contents.length; i++) {
    try {
      const message = decode(contents[i] as Buffer, nesting, scan);
      if (message instanceof Promise) {
        return message.then(async (late) => {
          into.push(late);
          await decodeAttached(contents, i + 1, nesting, scan, into);
        });
      }
      into.push(message);
    } catch (error) {
      if (!(error instanceof UndecodableError)) throw error;
    }
  }
  return null;
}

/** Of every field of that name: a forger writes a second one, since not all programs show the same one. */
function allAddresses(fields: RawFields, name: string, hint: string | null): Address[] {
  const found: Address[] = [];
  for (let i = fields.indexOf(name); i >= 0; i = fields.indexOf(name, i + 1))
    found.push(...parseAddresses(fields.valueAt(i), hint));
  return found;
}

function isSameMailbox(one: Address, other: Address | null): boolean {
  return one === other || (one.address !== null && mailboxKey(one.address) === mailboxKey(other?.address ?? null));
}

function sender(addresses: Address[]): Address | null {
  return addresses.find((address) => address.address !== null) ?? addresses[0] ?? null;
}

function dateOf(value: string | null, hint: string | null): string | null {
  return value === null ? null : parseDate(value, hint);
}

/** The `<…>` tokens as written; a value without any is taken whole. */
function messageIds(value: string | null): string[] {
  if (value === null) return [];
  const tokens = value.match(/<[^<>\s]+>/g);
  if (tokens) return tokens;
  return value.trim() === '' ? [] : [value.trim()];
}
