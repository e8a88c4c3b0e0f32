/** A decoded message on its way through the stages: screen → extract → classify → validate → match → decide. */
import { FORM, itemsDecide, kindByItems, ownText, screen } from './classify/index.js';
import { attemptOf, inOrder, messageFlags, type RunKeys, sendingKeys } from './decide/index.js';
import type { Details, Waterfall } from './details.js';
import { type Extraction, extract, mayGive, OpenText } from './extract/index.js';
import { type Judgement, judge } from './judge.js';
import type { Message, RawMessage, VoicedLine } from './mail.js';
import type { MemberLookups } from './match/index.js';
import type { Profile } from './profile/index.js';
import type { Flag, Kind, MessageSummary, TriageRecord } from './record.js';
import { voicedLines } from './voiced-lines.js';

/** What the triage of a message rests on besides the message. */
export interface Basis {
  /** YYYY-MM-DD: what counts as today. */
  today: string;
  profile: Profile;
  /** Null: no matching. */
  members: MemberLookups | null;
  /** Put the terms of each candidate's score into the record. */
  explain: boolean;
}

export interface Triaged {
  record: TriageRecord;
  details: Details;
  raw: RawMessage;
  /** Null where nothing could be decoded. */
  message: Message | null;
  /** Null but for an inquiry. */
  extraction: Extraction | null;
  /** By which the run knows it again; the flags that need the run are not in the record yet. */
  keys: RunKeys;
}

/** The methods are the stages, in their order; each does nothing where an earlier one has told what the message is. */
export class Passage {
  private readonly lines: VoicedLine[];
  private readonly flags: Flag[];
  private sending: number[] = [];
  private kind: Kind | null = null;
  private open: OpenText | null = null;
  private extraction: Extraction | null = null;
  private judgement: Judgement | null = null;
  private itemsDecide = false;

  constructor(
    private readonly raw: RawMessage,
    private readonly message: Message,
    private readonly basis: Basis,
  ) {
    this.lines = voicedLines(message, basis.profile);
    this.flags = messageFlags(message);
  }

  /** What shows before any item is read. */
  screen(): void {
    const { message, lines } = this;
    const { profile, today } = this.basis;
    const text = ownText(lines);
    this.sending = sendingKeys({ id: message.id, from: message.from, subject: message.subject, text });
    this.kind = screen(message, text, profile);
    if (this.kind !== null) return;
    this.itemsDecide = itemsDecide(message, text, profile);
    this.open = new OpenText(lines, {
      today,
      from: message.from?.address ?? null,
      extraLabels: profile.labels,
      paymentWords: profile.payments,
    });
  }

  /** Where nothing but its items makes it an inquiry: could its text hold so many? */
  weigh(): void {
    const { open } = this;
    if (open !== null && this.itemsDecide && !mayGive(FORM, open.voiced, open.context, open)) this.kind = 'other';
  }

  extract(): void {
    if (this.kind !== null || this.open === null) return;
    this.extraction = extract(this.open.voiced, this.open.context, this.open);
    this.kind = kindByItems(this.message, this.extraction, this.basis.profile);
  }

  judge(): void {
    if (this.kind !== 'inquiry' || this.extraction === null) return;
    const { from, replyTo } = this.message;
    this.judgement = judge(this.extraction, { from, replyTo, flags: this.flags }, this.basis);
  }

  triaged(): Triaged {
    const { raw, message, lines, sending, judgement, extraction } = this;
    if (judgement === null || extraction === null) return this.unrelated(this.kind ?? 'other');
    const { course, fields, missing, invalid, match, disposition, flags, member, failedRules, waterfall } = judgement;
    const details = new MessageDetails(lines, extraction.lines);
    details.member = member;
    details.failedRules = failedRules;
    if (waterfall) details.waterfall = waterfall;
    const record: TriageRecord = {
      schema: 'madoguchi.record/1',
      source: sourceOf(raw),
      message: summaryOf(message),
      error: raw.defect,
      kind: 'inquiry',
      disposition,
      course,
      fields,
      missing,
      invalid,
      match,
      flags: inOrder(flags),
    };
    const [aim] = match?.candidates ?? [];
    const attempt = aim ? attemptOf(aim.memberId, fields) : null;
    return { record, details, raw, message, extraction, keys: { sending, attempt } };
  }

  private unrelated(kind: Kind): Triaged {
    const { raw, message, lines, sending } = this;
    const record: TriageRecord = {
      schema: 'madoguchi.record/1',
      source: sourceOf(raw),
      message: summaryOf(message),
      error: raw.defect,
      kind,
      disposition: 'unrelated',
      course: null,
      fields: null,
      missing: null,
      invalid: null,
      match: null,
      flags: inOrder(this.flags),
    };
    const details = new MessageDetails(lines, {});
    return { record, details, raw, message, extraction: null, keys: { sending, attempt: null } };
  }
}

/** Only cards show the text, so that it is put together when they ask. */
class MessageDetails implements Details {
  member: Details['member'] = null;
  failedRules: Details['failedRules'] = [];
  waterfall?: Waterfall;

  constructor(
    private readonly voiced: readonly VoicedLine[],
    readonly lines: Details['lines'],
  ) {}

  get text(): string {
    return this.voiced
      .filter((line) => line.voice === 'own' || line.voice === 'forwarded')
      .map((line) => line.text)
      .join('\n');
  }
}

export function sourceOf({ path, index, offset, bytes }: RawMessage): TriageRecord['source'] {
  return { path, index, offset, bytes };
}

function summaryOf({ id, subject, from, to, date, inReplyTo, attachments }: Message): MessageSummary {
  return { id, subject, from, to, date, inReplyTo, attachments };
}
