/**
 * One mail, end to end: read → decode → screen → extract → classify → validate → match → decide. The only place that knows the order;
 * presenting is the command's.
 */
import { FORM, itemsDecide, kindByItems, ownText, screen } from './classify/index.js';
import { attemptOf, inOrder, messageFlags, type RunKeys, sendingKeys } from './decide/index.js';
import { boundLines } from './decode/bounds.js';
import { decodeMessage, UndecodableError } from './decode/index.js';
import { voicesOf } from './decode/quotes.js';
import type { Details } from './details.js';
import { type Extraction, extract, mayGive, OpenText } from './extract/index.js';
import { judge } from './judge.js';
import type { Message, RawMessage, VoicedLine } from './mail.js';
import type { MemberLookups } from './match/index.js';
import type { Profile } from './profile/index.js';
import type { Defect, Kind, MessageSummary, TriageRecord } from './record.js';

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

/** Triage of one message. Nothing about it is thrown: what cannot be read is a record that says so. */
export function triageMessage(raw: RawMessage, basis: Basis): Triaged | Promise<Triaged> {
  if (raw.content === null) return unreadable(raw, raw.defect ?? { code: 'unreadable', message: 'no content' });
  try {
    const message = decodeMessage(raw.content);
    if (!(message instanceof Promise)) return decideOn(raw, message, basis);
    return message.then(
      (late) => decideOn(raw, late, basis),
      (error: unknown) => undecodable(raw, error),
    );
  } catch (error) {
    return undecodable(raw, error);
  }
}

function undecodable(raw: RawMessage, error: unknown): Triaged {
  if (!(error instanceof UndecodableError)) throw error;
  return unreadable(raw, { code: error.code, message: error.message });
}

function decideOn(raw: RawMessage, message: Message, basis: Basis): Triaged {
  const { profile, today } = basis;
  const lines = voicedLines(message, profile);
  const text = ownText(lines);
  const flags = messageFlags(message);
  const sending = sendingKeys({ id: message.id, from: message.from, subject: message.subject, text });
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
    details: detailsOf(lines, {}),
    raw,
    message,
    extraction: null,
    keys: { sending, attempt: null },
  });
  const screened = screen(message, text, profile);
  if (screened !== null) return unrelated(screened);
  const context = {
    today,
    from: message.from?.address ?? null,
    extraLabels: profile.labels,
    paymentWords: profile.payments,
  };
  const open = new OpenText(lines, context);
  if (itemsDecide(message, text, profile) && !mayGive(FORM, lines, context, open)) return unrelated('other');
  const extraction = extract(lines, context, open);
  const kind = kindByItems(message, extraction, profile);
  if (kind !== 'inquiry') return unrelated(kind);
  const judged = judge(extraction, { from: message.from, replyTo: message.replyTo, flags }, basis);
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
  const details = detailsOf(lines, extraction.lines);
  details.member = member;
  details.failedRules = failedRules;
  if (waterfall) details.waterfall = waterfall;
  const [aim] = match?.candidates ?? [];
  const attempt = aim ? attemptOf(aim.memberId, fields) : null;
  return { record, details, raw, message, extraction, keys: { sending, attempt } };
}

/** Only cards show the text, so that it is put together when they ask. */
function detailsOf(lines: readonly VoicedLine[], at: Details['lines']): Details {
  return {
    member: null,
    lines: at,
    failedRules: [],
    get text() {
      return lines
        .filter((line) => line.voice === 'own' || line.voice === 'forwarded')
        .map((line) => line.text)
        .join('\n');
    },
  };
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
    keys: { sending: [], attempt: null },
  };
}

function sourceOf({ path, index, offset, bytes }: RawMessage): TriageRecord['source'] {
  return { path, index, offset, bytes };
}

function summaryOf({ id, subject, from, to, date, inReplyTo, attachments }: Message): MessageSummary {
  return { id, subject, from, to, date, inReplyTo, attachments };
}
