/**
 * One mail, end to end: read → decode → screen → extract → classify → validate → match → decide. The only place that knows the order;
 * presenting is the command's.
 */
import type { Readable } from 'node:stream';
import { kindByItems, ownText, screen } from './classify/index.js';
import { inOrder, messageFlags, RunMemory } from './decide/index.js';
import { boundLines } from './decode/bounds.js';
import { decodeMessage, UndecodableError } from './decode/index.js';
import { voicesOf } from './decode/quotes.js';
import type { Details } from './details.js';
import { type Extraction, extract } from './extract/index.js';
import { judge } from './judge.js';
import type { Message, RawMessage, VoicedLine } from './mail.js';
import type { MemberLookups } from './match/index.js';
import type { Profile } from './profile/index.js';
import { readMessages } from './read/index.js';
import type { Defect, Kind, MessageSummary, TriageRecord } from './record.js';

export interface TriageOptions {
  paths: readonly string[];
  stdin: Readable;
  /** YYYY-MM-DD: what counts as today. */
  today: string;
  profile: Profile;
  /** Null: no matching. */
  members: MemberLookups | null;
  /** Put the terms of each candidate's score into the record. */
  explain?: boolean;
  /** A larger message is a record with its error. */
  maxBytes: number;
  warn(warning: Warning): void;
  progress?(bytes: number): void;
}

/** Something that is passed over without a record. */
export interface Warning {
  code: 'no-mail';
  path: string;
}

export interface Triaged {
  record: TriageRecord;
  details: Details;
  raw: RawMessage;
  /** Null where nothing could be decoded. */
  message: Message | null;
  /** Null but for an inquiry. */
  extraction: Extraction | null;
}

/** Triage of all messages of the paths, one record each, in the order of the input. */
export async function* triage(options: TriageOptions): AsyncGenerator<Triaged> {
  const memory = new RunMemory();
  const { paths, stdin, maxBytes, warn, progress } = options;
  for await (const raw of readMessages(paths, { stdin, maxBytes, warn, ...(progress ? { progress } : {}) })) {
    yield await triageMessage(raw, options, memory);
  }
}

async function triageMessage(raw: RawMessage, options: TriageOptions, memory: RunMemory): Promise<Triaged> {
  if (raw.content === null) return unreadable(raw, raw.defect ?? { code: 'unreadable', message: 'no content' });
  let message: Message;
  try {
    message = await decodeMessage(raw.content);
  } catch (error) {
    if (!(error instanceof UndecodableError)) throw error;
    return unreadable(raw, { code: error.code, message: error.message });
  }
  return decideOn(raw, message, options, memory);
}

function decideOn(raw: RawMessage, message: Message, options: TriageOptions, memory: RunMemory): Triaged {
  const { profile, today } = options;
  const lines = voicedLines(message, profile);
  const text = ownText(lines);
  const written = lines
    .filter((line) => line.voice === 'own' || line.voice === 'forwarded')
    .map((line) => line.text)
    .join('\n');
  const flags = messageFlags(message);
  const duplicate = memory.isDuplicate({ id: message.id, from: message.from, subject: message.subject, text });
  if (duplicate) flags.push('duplicate');
  const base = {
    schema: 'madoguchi.record/1',
    source: sourceOf(raw),
    message: summaryOf(message),
    error: raw.defect,
  } as const;
  const unrelated = (kind: Kind): Triaged => ({
    record: {
      ...base,
      kind,
      disposition: 'unrelated',
      course: null,
      fields: null,
      missing: null,
      invalid: null,
      match: null,
      flags: inOrder(flags),
    },
    details: { member: null, lines: {}, failedRules: [], text: written },
    raw,
    message,
    extraction: null,
  });
  const screened = screen(message, text, profile);
  if (screened !== null) return unrelated(screened);
  const extraction = extract(lines, {
    today,
    from: message.from?.address ?? null,
    extraLabels: profile.labels,
    paymentWords: profile.payments,
  });
  const kind = kindByItems(message, extraction, profile);
  if (kind !== 'inquiry') return unrelated(kind);
  const judged = judge(
    extraction,
    { from: message.from, replyTo: message.replyTo, flags },
    options,
    (memberId, fields) => !duplicate && memory.isRepeatAttempt(memberId, fields),
  );
  const { course, fields, missing, invalid, match, disposition } = judged;
  const record: TriageRecord = {
    ...base,
    kind,
    disposition,
    course,
    fields,
    missing,
    invalid,
    match,
    flags: inOrder(judged.flags),
  };
  const { member, failedRules, waterfall } = judged;
  const details: Details = { member, lines: extraction.lines, failedRules, text: written };
  if (waterfall) details.waterfall = waterfall;
  return { record, details, raw, message, extraction };
}

/** The body with its voices; attached messages follow as what the writer passes on. */
function voicedLines(message: Message, profile: Profile): VoicedLine[] {
  const isDesk = (text: string): boolean => namesDesk(text, profile);
  const lines = voicesOf({ subject: message.subject, lines: boundLines(message.lines) }, { isDesk });
  for (const attached of message.attached) {
    const fromDesk = isDesk(attached.from?.address ?? '');
    const inner = voicedLines(attached, profile);
    for (const line of inner)
      lines.push({
        ...line,
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

function unreadable(raw: RawMessage, error: Defect): Triaged {
  const record: TriageRecord = {
    schema: 'madoguchi.record/1',
    source: sourceOf(raw),
    message: null,
    kind: 'unreadable',
    disposition: 'unreadable',
    course: null,
    fields: null,
    missing: null,
    invalid: null,
    match: null,
    flags: [],
    error,
  };
  return {
    record,
    details: { member: null, lines: {}, failedRules: [], text: '' },
    raw,
    message: null,
    extraction: null,
  };
}

function sourceOf({ path, index, offset, bytes }: RawMessage): TriageRecord['source'] {
  return { path, index, offset, bytes };
}

function summaryOf({ id, subject, from, to, date, inReplyTo, attachments }: Message): MessageSummary {
  return { id, subject, from, to, date, inReplyTo, attachments };
}
