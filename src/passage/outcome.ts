/** What the stages make of a message: its record, what a card shows beyond it, and by what the run knows it again. */
import type { RunKeys } from '../decide/index.js';
import { inOrder } from '../decide/index.js';
import type { Details, Waterfall } from '../details.js';
import type { RawMessage, VoicedLine } from '../mail.js';
import type { Defect, Kind, TriageRecord } from '../record.js';
import type { Letter } from './letter.js';

export interface Outcome {
  record: TriageRecord;
  details: Details;
  /** The flags that need the run are not in the record yet. */
  keys: RunKeys;
}

/** Of a message that is no inquiry. */
export function unrelated(
  { raw, message, lines, flags, sending }: Pick<Letter, 'raw' | 'message' | 'lines' | 'flags' | 'sending'>,
  kind: Exclude<Kind, 'inquiry' | 'unreadable'>,
): Outcome {
  const record: TriageRecord = {
    schema: 'madoguchi.record/1',
    source: sourceOf(raw),
    message,
    error: raw.defect,
    kind,
    disposition: 'unrelated',
    course: null,
    fields: null,
    missing: null,
    invalid: null,
    match: null,
    flags: inOrder(flags),
  };
  return { record, details: new MessageDetails(lines, {}), keys: { sending, attempt: null } };
}

/** Of a message that could not be decoded, or in which a stage failed. */
export function unreadable(raw: Letter['raw'], error: Defect): Outcome {
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
  const details = { member: null, lines: {}, failedRules: [], text: '' };
  return { record, details, keys: { sending: [], attempt: null } };
}

/** Only cards show the text, so that it is put together when they ask. */
export class MessageDetails implements Details {
  member: Details['member'] = null;
  failedRules: Details['failedRules'] = [];
  replyTo?: string[];
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

export function sourceOf({ path, index, offset, bytes }: Omit<RawMessage, 'content'>): TriageRecord['source'] {
  return { path, index, offset, bytes };
}
