/** A case of the desk: what several mails of one inquiry have said, where it stands, and what was done. Plain data. */
import type { Details, Waterfall } from './details.js';
import type { Reading } from './items/index.js';
import type { Member } from './member.js';
import type { Address, Course, Disposition, Fields, Flag, ItemKey, Kind, Match } from './record.js';

/** `waiting`: the sender was asked; `done`: the password was reset. The last three are finished. */
export const STATES = ['new', 'waiting', 'ready', 'review', 'done', 'rejected', 'closed'] as const;
export type State = (typeof STATES)[number];

export const FINISHED: readonly State[] = ['done', 'rejected', 'closed'];

/** What is known of a case by looking at all others; the number says how many members or senders there are. */
export const DESK_NOTES = ['sender-has-many-members', 'member-has-many-senders'] as const;
export type DeskNote = (typeof DESK_NOTES)[number];

/** How a mail belongs to its case. Only `first` and `follow-up` have items that count. */
export type MailRole = 'first' | 'follow-up' | 'duplicate' | 'other';

/** What one mail says: as extracted, and judged alone. */
export interface Said {
  readings: Record<ItemKey, Reading>;
  bundle: boolean;
  severalPeople: boolean;
  lines: Partial<Record<ItemKey, number>>;
  fields: Fields;
}

export interface CaseMail {
  /** Position in the case, from 1. */
  number: number;
  role: MailRole;
  kind: Kind;
  /** SHA-256 of the message as stored, hex. */
  hash: string;
  messageId: string | null;
  from: Address | null;
  replyTo: Address[];
  subject: string | null;
  /** By its header; ISO 8601, UTC. */
  date: string | null;
  /** What counts for ages and order: the header's date, or the day it was taken in where that is absent or yet to come. */
  receivedAt: string;
  inReplyTo: string | null;
  references: string[];
  /** Those of the message itself. */
  flags: Flag[];
  /** Null for a mail that is no inquiry. */
  said: Said | null;
  /** The writer's own text. */
  text: string;
  source: { path: string; index: number };
}

/** What a mail says of an item. */
export interface Saying {
  /** `CaseMail.number` */
  mail: number;
  line: number | null;
  /** Normal form; null where it cannot be used. */
  value: string | null;
  raw: string | null;
}

/** Why another case may have to do with this one. */
const LINK_REASONS = ['other-sender', 'authentication-failed', 'same-sender', 'finished'] as const;
export type LinkReason = (typeof LINK_REASONS)[number];

/** Another case that a person should look at: this mail may belong there, or follows what is finished there. */
export interface CaseLink {
  caseId: number;
  reason: LinkReason;
}

/** All that the mails of a case say together, judged. */
export interface Merged {
  fields: Fields;
  missing: ItemKey[];
  invalid: ItemKey[];
  match: Match | null;
  member: Member | null;
  failedRules: Details['failedRules'];
  waterfall?: Waterfall;
  /** Who said what, in the order of the mails; items that nobody gave are not there. */
  provenance: Partial<Record<ItemKey, Saying[]>>;
  /** Identifying items of which two mails say different things. */
  conflicts: ItemKey[];
}

/** A row of the queue. */
export interface CaseSummary {
  id: number;
  state: State;
  verdict: Disposition;
  course: Course;
  flags: Flag[];
  notes: Partial<Record<DeskNote, number>>;
  missing: ItemKey[];
  invalid: ItemKey[];
  /** The one member whom the items point at. */
  memberId: string | null;
  /** The member whom an agent has chosen. */
  assignedMember: string | null;
  name: string | null;
  sender: string | null;
  /** ISO 8601, UTC: when the first and the last mail came. */
  openedAt: string;
  lastMailAt: string;
  mails: number;
  /** Counts up with every change. */
  version: number;
  /** When the personal values were taken out. */
  purgedAt: string | null;
  lock: Lock | null;
}

/** A case with everything that belongs to it. */
export interface DeskCase extends CaseSummary {
  /** Null after a purge. */
  merged: Merged | null;
  mailList: CaseMail[];
  links: CaseLink[];
  /** Cases whose links lead here. */
  linkedFrom: CaseLink[];
  drafts: Draft[];
  history: AuditEntry[];
}

/** A reply that was drafted: mails that answer it carry its Message-ID. */
export interface Draft {
  messageId: string;
  at: string;
}

/** A process, known again: a number alone may be another one's by now. */
export interface ProcessId {
  host: string;
  pid: number;
  /** When it began, as the system tells; empty where it does not. */
  started: string;
}

export interface Lock extends ProcessId {
  agent: string;
  /** ISO 8601, UTC. */
  since: string;
}

/** What an entry of the audit may say happened. */
const ACTIONS = [
  'open',
  'follow-up',
  'duplicate',
  'attach',
  'match',
  'ask',
  'done',
  'reject',
  'close',
  'note',
  'assign',
  'draft',
  'join',
  'steal',
  'reveal',
  'undo',
  'purge',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface AuditEntry {
  /** From 1, without gaps. */
  seq: number;
  /** ISO 8601, UTC. */
  at: string;
  agent: string;
  action: Action;
  caseId: number | null;
  stateBefore: State | null;
  stateAfter: State | null;
  /** The entry that this one undoes. */
  undoes: number | null;
  /** Null after a purge. */
  details: AuditDetails | null;
  hash: string;
}

/** What else is to be known of a step; may hold personal values, which a purge takes out. */
export interface AuditDetails {
  /** A note, or the reason of a reveal. */
  text?: string;
  /** Values of the items (and the chosen member) that the step has changed. */
  before?: Readonly<Record<string, string | null>>;
  after?: Readonly<Record<string, string | null>>;
  /** SHA-256 of the mail. */
  mail?: string;
  messageId?: string;
  /** Whose lock was taken. */
  from?: string;
  /** The other case of a join. */
  other?: number;
  /** SHA-256 of the mails that a join moved. */
  mails?: readonly string[];
  /** Message-IDs of the drafted replies that a join moved. */
  drafts?: readonly string[];
  /** Links that the step has made and ended. */
  linked?: readonly Link[];
  unlinked?: readonly Link[];
  /** Of what the step left: the mails, and all that was judged by them (verdict, flags, items, match, who said what). */
  digest?: string;
  /** A joined case as it stood, so that the join can be undone. It is shown nowhere. */
  was?: CaseRows;
}

/** A link by its two ends. */
export interface Link extends CaseLink {
  /** The case that `caseId` is shown in. */
  of: number;
}

/** The rows of a case, by table: the store's own, kept as they are. */
export type CaseRows = Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>;

/** `C-000123` */
export function caseNumber(id: number): string {
  return `C-${String(id).padStart(6, '0')}`;
}

/** The case that a person means by `C-000123`, `c-123` or `123`; null for none. */
export function caseIdOf(text: string): number | null {
  const [, digits] = /^\s*(?:c-?)?(\d{1,12})\s*$/iu.exec(text.normalize('NFKC')) ?? [];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}
