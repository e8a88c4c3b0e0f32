/** The first stages of a decoded message: whose words its lines hold, what shows of its kind, whether its items have to be read. */
import { FORM, isBulk, itemsDecide, ownText, quotesDesk, screen } from '../classify/index.js';
import { messageFlags, sendingKeys } from '../decide/index.js';
import { mayGive, type OpenText, withMarkedForm, withoutHardWraps } from '../extract/index.js';
import type { Message, RawMessage, VoicedLine } from '../mail.js';
import type { Flag, Kind, MessageSummary } from '../record.js';
import { type Basis, type Letter, openText } from './letter.js';
import { type Outcome, unrelated } from './outcome.js';
import { voicedLines } from './voiced-lines.js';

/** The methods are the stages, in their order; each does nothing where an earlier one has told what the message is. */
export class Screening {
  private readonly lines: VoicedLine[];
  private readonly flags: Flag[];
  private sending: number[] = [];
  private kind: Exclude<Kind, 'inquiry' | 'unreadable'> | null = null;
  private bulk = false;
  private itemsDecide = false;
  private open: OpenText | null = null;

  constructor(
    private readonly raw: RawMessage,
    private readonly message: Message,
    private readonly basis: Basis,
  ) {
    const lines = withoutHardWraps(voicedLines(message, basis.profile), basis.profile.labels);
    this.flags = messageFlags(message);
    // A mail that answers another quotes it.
    this.lines = this.flags.includes('follow-up')
      ? lines
      : withMarkedForm(lines, openText(lines, message, basis).context);
  }

  /** What shows before any item is read. */
  screen(): void {
    const { message, lines } = this;
    const { profile } = this.basis;
    const text = ownText(lines);
    this.sending = sendingKeys({ id: message.id, from: message.from, subject: message.subject, text });
    const passesOn = lines.some(({ voice }) => voice === 'forwarded');
    this.kind = screen(message, text, profile, passesOn ? ownText(lines, false) : text);
    if (this.kind !== null) return;
    this.bulk = isBulk(message);
    this.itemsDecide = itemsDecide(message, text, profile);
  }

  /** Where nothing but its items makes it an inquiry: could its text hold so many? */
  weigh(): void {
    if (this.kind !== null) return;
    this.open = openText(this.lines, this.message, this.basis);
    if (!this.itemsDecide || quotesDesk(this.lines) || this.message.encrypted) return;
    if (!mayGive(FORM, this.open.voiced, this.open.context, this.open)) this.kind = 'other';
  }

  /** The letter whose items have to be read, or what the message is where they need not. */
  screened(): Screened {
    const { raw, lines, flags, sending, bulk, open, kind } = this;
    const { replyTo, encrypted } = this.message;
    const message = summaryOf(this.message);
    if (kind !== null) return { letter: null, outcome: unrelated({ raw, message, lines, flags, sending }, kind) };
    return { letter: { raw, message, replyTo, bulk, encrypted, lines, flags, sending, open }, outcome: null };
  }
}

export type Screened = { letter: Letter; outcome: null } | { letter: null; outcome: Outcome };

function summaryOf({ id, subject, from, to, date, inReplyTo, attachments }: Message): MessageSummary {
  return { id, subject, from, to, date, inReplyTo, attachments };
}
