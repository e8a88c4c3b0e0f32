/** A case judged anew: after a mail came, after a join, or when the members are there at last. */
import type { State } from '../case.js';
import type { JudgeOptions } from '../judge.js';
import type { DeskStore } from '../store/desk/index.js';
import { type Judged, judgeCase } from './judge-case.js';

/** Judges a case anew by all its mails. Writes nothing. */
export function rejudge(caseId: number, desk: Pick<DeskStore, 'cases' | 'mails'>, options: JudgeOptions): Judged {
  return judgeCase(desk.mails.of(caseId), options, (memberId) =>
    desk.cases.attempts(memberId).filter((one) => one.caseId !== caseId),
  );
}

/** Writes what judging has found. */
export function writeJudged(caseId: number, judged: Judged, state: State, desk: Pick<DeskStore, 'cases'>): void {
  const { attempt, ...data } = judged;
  desk.cases.replace(caseId, { ...data, state });
  desk.cases.setAttempt(caseId, data.aimsAt, attempt);
}
