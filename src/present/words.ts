/**
 * Codes in the core, words here: every code of the record has its words in every language. They are tables over the
 * code types, so a code without words does not compile.
 */
import type { WaterfallLevel } from '../details.js';
import type {
  Carrier,
  Course,
  Disposition,
  Flag,
  ItemKey,
  Kind,
  Level,
  Outcome,
  Proof,
  Reason,
  Status,
} from '../record.js';

export type Lang = 'ja' | 'en';

export type Condition = 'items' | 'outcome' | 1 | 2 | 3 | 4 | 5;

/** A short form for tables, and a sentence for cards. */
interface Term {
  short: string;
  long: string;
}

export interface Words {
  lang: Lang;
  /** Between the members of a list. */
  comma: string;
  /** Between a label and what belongs to it. */
  colon: string;
  items: Record<ItemKey, Term>;
  statuses: Record<Status, string>;
  /** The sentence says to a customer what is wrong. */
  reasons: Record<Reason, Term>;
  /** What a billing ID of this carrier is called, and what it must look like. */
  billingIds: Record<Carrier, Term>;
  /** What to ask the customer for. */
  ask: Record<ItemKey, string>;
  /** Where the customer finds the billing ID; the carrier's customer data alone is never enough. */
  askBillingId: Record<Carrier, string>;
  courses: Record<Course, Term>;
  kinds: Record<Kind, string>;
  dispositions: Record<Disposition, Term>;
  outcomes: Record<Outcome, Term>;
  proofs: Record<Proof, Term>;
  levels: Record<Level, string>;
  flags: Record<Flag, Term>;
  /** The conditions of `ready` (contract section 6): that nothing lacks, that it is one member, and its five rules. */
  rules: Record<Condition, Term>;
  /** Defects of a message, by their code; one without words here is shown with its own message. */
  defects: Record<DefectCode, string>;
  table: Record<'number' | 'sender' | 'name' | 'course' | 'problems' | 'member' | 'verdict' | 'flags', string>;
  card: Record<CardWord, string>;
  waterfall: {
    title: string;
    keys: Record<'prior' | 'familyName' | 'givenName' | 'name', string>;
    levels: Record<WaterfallLevel, string>;
    /** `%n`: how many members there are. */
    prior: string;
    /** `%v`: a value that one in `%n` members has. */
    oneIn: string;
    placeholder: string;
    sum: string;
    against: string;
    nothing: string;
    /** `%s`: a member ID; `%n`: bits. */
    runnerUp: string;
    alone: string;
  };
  values: Record<'credit' | 'carrier', string>;
  active: Record<'active' | 'inactive', string>;
  summary: Record<'messages' | 'message' | 'none', string>;
  notices: Record<NoticeCode, string>;
}

type CardWord =
  | 'sender'
  | 'replyTo'
  | 'subject'
  | 'date'
  | 'source'
  | 'messageId'
  | 'kind'
  | 'noSender'
  | 'item'
  | 'line'
  | 'status'
  | 'value'
  | 'raw'
  | 'inferred'
  | 'others'
  | 'wrong'
  | 'ask'
  | 'match'
  | 'memberId'
  | 'probability'
  | 'outcome'
  | 'proof'
  | 'inMail'
  | 'inDatabase'
  | 'level'
  | 'otherCandidates'
  | 'noMatching'
  | 'ready'
  | 'flags'
  | 'text'
  | 'error'
  | 'more'
  | 'state';

/** Notices on standard error; `%s` stands for the path. */
type NoticeCode = 'no-mail';

/** Codes of `record.error` that have words. */
export type DefectCode =
  | 'not-found'
  | 'fifo'
  | 'socket'
  | 'device'
  | 'unreadable'
  | 'vanished'
  | 'read-error'
  | 'empty'
  | 'stdin-folder'
  | 'stdin-closed'
  | 'too-large'
  | 'compressed'
  | 'binary'
  | 'encrypted'
  | 'failed';
