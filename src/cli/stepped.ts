/** What a step has done, or why it was refused, in one line. */
import { caseNumber } from '../case.js';
import type { Stepped } from '../desk/steps.js';
import { DESK_WORDS } from '../present/desk-words.js';
import type { Lang } from '../present/words.js';
import { refusalLine } from './desk-messages.js';
import type { Io } from './io.js';

/** @returns whether it was done */
export function steppedLine(stepped: Stepped, lang: Lang, io: Pick<Io, 'stdout' | 'stderr'>): boolean {
  if (!stepped.ok) {
    io.stderr.write(`madoguchi: ${refusalLine(stepped.refusal, lang)}\n`);
    return false;
  }
  const { entry, case: one } = stepped;
  const { states, actions } = DESK_WORDS[lang];
  const undone = entry.undoes === null ? '' : ` #${entry.undoes}`;
  const other = entry.details?.other === undefined ? '' : ` ${caseNumber(entry.details.other)}`;
  io.stdout.write(
    `${caseNumber(one.id)}  ${states[one.state]}  #${entry.seq} ${actions[entry.action]}${undone}${other}\n`,
  );
  return true;
}
