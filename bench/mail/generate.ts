/** The mail of a desk's mailbox, made up: each message from seed, mix and its index alone. */
import type { Kind } from '../../src/record.js';
import { type Town, townOf } from '../members.js';
import { madeUpNames } from '../names.js';
import { type Random, randomOf } from '../random.js';
import { newsletter, spam } from './bulk.js';
import { type Draft, headCharset } from './draft.js';
import { inquiry } from './inquiries.js';
import { autoReply, bounce } from './machines.js';
import { assembled, mailbox, multipart, type Part, textPart, words } from './mime.js';
import { BLOCK, type Card, deckOf, type Mix, type What } from './mix.js';
import { attachment, token } from './noise.js';
import { attachedMessage, odd, withLogo } from './oddities.js';
import { business, reply } from './office.js';
import { mailDate, trace } from './trace.js';

/** So many members the people who write are drawn from. */
export const MEMBERS = 100_000;
/** One message in five minutes from here on: 100,000 are a year's. */
const START = Date.UTC(2025, 10, 25);

export interface MadeMail {
  what: What;
  /** The kind that triage should see in it. */
  kind: Kind;
  /** As it was sent: no From_ line, nothing quoted. Lines end in LF. */
  content: Buffer;
  /** The envelope's sender; '' for reports. */
  sender: string;
  date: Date;
}

export function townFor(seed: number): Town {
  return townOf(madeUpNames(), seed);
}

/** Makes the messages of a mailbox; the n-th is the same whatever was asked for before. */
export function mailMaker(mix: Mix, seed: number): (index: number) => MadeMail {
  const town = townFor(seed);
  let block = -1;
  let deck: readonly Card[] = [];
  return (index) => {
    if (Math.floor(index / BLOCK) !== block) {
      block = Math.floor(index / BLOCK);
      deck = deckOf(mix, block, seed);
    }
    const card = deck[index % BLOCK];
    if (!card) throw new RangeError(`no card for ${index}`);
    const random = randomOf(Math.imul(index + 1, 0x27d4eb2f) ^ Math.imul(seed + 1, 0x165667b1));
    const date = new Date(START + index * 300_000 + random.below(300) * 1000);
    const draft = draftOf(card.what, town, random, date);
    return {
      what: card.what,
      kind: kindOf(card.what),
      content: contentOf(draft, card, random, date),
      sender: draft.sender ?? draft.from.address,
      date,
    };
  };
}

function kindOf(what: What): Kind {
  return what === 'inquiry' || what === 'bounce' || what === 'auto-reply' ? what : 'other';
}

function draftOf(what: What, town: Town, random: Random, date: Date): Draft {
  switch (what) {
    case 'inquiry':
      return inquiry(town, MEMBERS, random, date);
    case 'newsletter':
      return newsletter(random);
    case 'business':
      return business(town, random);
    case 'reply':
      return reply(town, random, date);
    case 'bounce':
      return bounce(town, random, date);
    case 'auto-reply':
      return autoReply(town, random);
    case 'spam':
      return spam(random);
  }
}

function contentOf(draft: Draft, { attached, what }: Card, random: Random, date: Date): Buffer {
  const charset = headCharset(draft.form);
  const sender = draft.sender ?? draft.from.address;
  const { to, signed, sealed, hops } = draft;
  const host = draft.from.address.split('@')[1] ?? 'example.com';
  const head =
    trace(random, { sender, to, date, signed, sealed, hops }) +
    `Message-ID: <${token(random, 24)}.${Math.floor(date.getTime() / 1000)}@${host}>\nDate: ${mailDate(date)}\n` +
    `From: ${mailbox(draft.from.name, draft.from.address, charset)}\nTo: ${to}\nSubject: ${words(draft.subject, charset)}\n` +
    (draft.head ?? '');
  let part = draft.special ?? textOf(draft, random);
  if (!draft.special && random.chance(0.03)) part = odd(part, random);
  if (draft.passesOn) part = multipart('mixed', [part, attachedMessage(draft.passesOn)], token(random, 22));
  if (attached > 0)
    part = multipart(
      'mixed',
      [part, attachment(random, attached, what === 'inquiry')],
      `----=_Part_${token(random, 20)}`,
      random.chance(0.5) ? 'This is a multi-part message in MIME format.\n' : '',
    );
  return assembled(head, part);
}

function textOf(draft: Draft, random: Random): Part {
  const { text, html, htmlOnly, form } = draft;
  // Mailers say that the lines may flow, and end none of them so.
  const flowed = form.charset === 'us-ascii' && random.chance(0.4) ? '; format=flowed' : '';
  if (html === undefined) return textPart(text, form, 'plain', flowed);
  // Web mailers write HTML in the text's charset; 8-bit lines of it would be too long for SMTP.
  const dense = form.transfer === '8bit' ? ({ ...form, transfer: 'quoted-printable' } as const) : form;
  const page = textPart(html, dense, 'html');
  const rich = draft.logo === true ? withLogo(page, random) : page;
  if (htmlOnly === true) return rich;
  return multipart('alternative', [textPart(text, form, 'plain', flowed), rich], `0000000000${token(random, 18)}`);
}
