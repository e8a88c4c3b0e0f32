/** What the stages found out beyond the record, for a card that a person reads. */
import type { Member } from './member.js';
import type { BitKey, EvidenceKey, Flag, ItemKey, Level, PartLevel } from './record.js';

export interface Details {
  /** The top candidate. */
  member: Member | null;
  /** 1-based line of the body where a value stood. */
  lines: Partial<Record<ItemKey, number>>;
  /** Which rules of `ready` do not hold (contract section 6), and what makes them fail. */
  failedRules: { rule: 1 | 2 | 3 | 4 | 5; items: EvidenceKey[]; flags: Flag[] }[];
  /** The writer's own text. */
  text: string;
  /** Where an answer would go besides From, as addresses or as written; not there where it goes to From alone. */
  replyTo?: string[];
  /** Why the first candidate is it; not there without one. */
  waterfall?: Waterfall;
}

/** One term of a candidate's score. */
export interface WaterfallTerm {
  key: BitKey;
  level: WaterfallLevel;
  /** For the candidate where positive, against him where negative. */
  bits: number;
  /** The value whose frequency counts, folded. */
  value?: string;
  /** One in so many members has that value. */
  oneIn?: number;
  /** A birth date that was perhaps put where none was known. */
  placeholder?: boolean;
}

export type WaterfallLevel = 'prior' | Level | PartLevel | 'month-and-day-swapped' | 'same-local-part';

/** What the first candidate's score is made of. */
export interface Waterfall {
  terms: WaterfallTerm[];
  /** The next candidate, and the bits by which the first one leads; null where there is no other. */
  runnerUp: { memberId: string; margin: number } | null;
}
