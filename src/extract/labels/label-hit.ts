/** What is known of a label that stands in a line. */
import type { ItemKey } from '../../record.js';

/** What parts a label from its answer: a mark (: = →), white space, the topic は, the line's end, or nothing. */
export type Separator = 'mark' | 'space' | 'topic' | 'end' | 'none';

export interface LabelHit {
  key: ItemKey;
  /** The label's own words, folded. */
  label: string;
  /** In the folded line: where the label (its bullet too) starts, and where the answer begins. */
  start: number;
  labelAt: number;
  answerAt: number;
  separator: Separator;
  /** What stands in brackets behind the label and is no hint: an answer written into the brackets; '' where they are empty. */
  bracketed: string | null;
  /** 契約者の生年月日：: perhaps of somebody else than the member. */
  isAnothers?: true;
}
