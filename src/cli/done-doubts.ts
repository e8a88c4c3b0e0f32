/** What speaks against it that this case's password was reset: said by whoever is about to record it, or has recorded it. */
import type { DeskCase } from '../case.js';
import { conditionsOfReady } from '../present/advice.js';
import { DESK_WORDS } from '../present/desk-words.js';
import type { Words } from '../present/words.js';
import { WORK_WORDS } from '../present/work-words.js';
import { filled } from './desk-messages.js';

/** Sentences, the verdict first; none where the case is ready. */
export function doubtsOfDone(one: DeskCase, words: Words): string[] {
  const { ask } = WORK_WORDS[words.lang];
  const { merged, assignedMember, memberId } = one;
  const match = merged?.match ?? null;
  const nobody = match?.candidates.length === 0;
  const failed =
    merged === null || match === null
      ? []
      : conditionsOfReady({ ...merged, match, flags: one.flags }, words)
          .filter(({ bad }) => bad)
          // That nobody was found says it of all that would be compared with him.
          .filter(({ which }) => !nobody || which === 'items' || which === 'outcome' || which === 5);
  return [
    ...(one.verdict === 'ready' ? [] : [filled(ask.doneReview, { s: words.dispositions[one.verdict].short })]),
    ...(failed.length === 0 ? [] : [filled(ask.doneRules, { s: failed.map(({ short }) => short).join(words.comma) })]),
    ...(merged === null || merged.conflicts.length === 0
      ? []
      : [
          `${DESK_WORDS[words.lang].card.conflicts}${words.colon} ${merged.conflicts.map((key) => words.items[key].short).join(words.comma)}`,
        ]),
    ...(assignedMember === null || memberId === null || assignedMember === memberId
      ? []
      : [filled(ask.doneOther, { a: assignedMember, b: memberId })]),
    ...((assignedMember ?? memberId) === null ? [ask.doneNobody] : []),
  ];
}
