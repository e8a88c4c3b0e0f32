/** What the stages found out beyond the record, for a card that a person reads. */
import type { Member } from './member.js';
import type { EvidenceKey, Flag, ItemKey } from './record.js';

export interface Details {
  /** The top candidate. */
  member: Member | null;
  /** 1-based line of the body where a value stood. */
  lines: Partial<Record<ItemKey, number>>;
  /** Which rules of `ready` do not hold (contract section 6), and what makes them fail. */
  failedRules: { rule: 1 | 2 | 3 | 4 | 5; items: EvidenceKey[]; flags: Flag[] }[];
  /** The writer's own text. */
  text: string;
}
