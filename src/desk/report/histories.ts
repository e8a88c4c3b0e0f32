/** What was done to each case, from the audit: who answered, when, and what a case that lacked something became. */
import type { Action } from '../../case.js';
import { ANSWERS, type Answer, type ComeBack, type Figures } from '../../figures.js';
import type { CaseRow, StepRow } from '../../store/desk/index.js';
import { isFinished } from '../states.js';
import { timesOf } from './quantiles.js';

/** The steps that tell of it. */
export const TELLING: readonly Action[] = [...ANSWERS, 'open', 'follow-up', 'attach', 'join', 'undo'];

interface History {
  lackedAtFirst: boolean;
  asked: boolean;
  /** Further mails, and how many of them it took until nothing was lacking. */
  mails: number;
  mailsUntilWhole: number | null;
  firstAnswer: string | null;
  resolved: string | null;
}

export type Histories = ReadonlyMap<number, History>;

/**
 * One history for each case; `agents`: who did what to these cases. What was undone was not done.
 * @param steps in their order; of other cases too
 */
export function historiesOf(
  cases: readonly Pick<CaseRow, 'id'>[],
  steps: Iterable<StepRow>,
): { histories: Histories; agents: Figures['agents'] } {
  const histories = new Map(cases.map(({ id }): [number, History] => [id, newHistory()]));
  const agents = new Map<string, Figures['agents'][number]>();
  const standing: StepRow[] = [];
  const undone = new Set<number>();
  for (const step of steps) {
    if (step.undoes !== null) undone.add(step.undoes);
    else if (histories.has(step.caseId)) standing.push(step);
  }
  for (const step of standing) {
    const history = histories.get(step.caseId);
    if (history === undefined || undone.has(step.seq)) continue;
    note(history, step);
    if (isAnswer(step.action)) {
      const { agent } = step;
      const row = agents.get(agent) ?? { agent, ask: 0, done: 0, reject: 0, close: 0 };
      row[step.action]++;
      agents.set(agent, row);
    }
  }
  return { histories, agents: [...agents.values()].sort(byWork) };
}

function newHistory(): History {
  return { lackedAtFirst: false, asked: false, mails: 0, mailsUntilWhole: null, firstAnswer: null, resolved: null };
}

function note(history: History, { action, at, stateAfter }: StepRow): void {
  switch (action) {
    case 'open':
      history.lackedAtFirst = stateAfter === 'new';
      return;
    case 'follow-up':
    case 'attach':
    case 'join':
      history.mails++;
      // A mail without items makes a case one to be looked at, whatever is lacking.
      if (action !== 'attach' && (stateAfter === 'ready' || stateAfter === 'review'))
        history.mailsUntilWhole ??= history.mails;
      return;
    case 'ask':
      history.asked = true;
      history.firstAnswer ??= at;
      return;
    case 'done':
    case 'reject':
      history.firstAnswer ??= at;
      history.resolved = at;
      return;
    case 'close':
      // Nobody was answered.
      history.resolved = at;
  }
}

/** Hours from the first mail to the first answer, and to the end of cases that are finished. */
export function answerTimes(cases: readonly CaseRow[], histories: Histories): Figures['times'] {
  const firstAnswer: number[] = [];
  const resolution: number[] = [];
  for (const { id, openedAt, state } of cases) {
    const { firstAnswer: answered = null, resolved = null } = histories.get(id) ?? {};
    if (answered !== null) firstAnswer.push(hoursBetween(openedAt, answered));
    if (resolved !== null && isFinished(state)) resolution.push(hoursBetween(openedAt, resolved));
  }
  return { firstAnswer: timesOf(firstAnswer), resolution: timesOf(resolution) };
}

export function comeBackOf(cases: readonly CaseRow[], histories: Histories): ComeBack {
  const found: ComeBack = {
    incompleteAtFirst: 0,
    asked: 0,
    wroteAgain: 0,
    complete: 0,
    afterMails: { one: 0, two: 0, more: 0 },
  };
  for (const { id, verdict } of cases) {
    const history = histories.get(id);
    if (!history?.lackedAtFirst) continue;
    found.incompleteAtFirst++;
    if (history.asked) found.asked++;
    if (history.mails > 0) found.wroteAgain++;
    if (verdict === 'incomplete') continue;
    found.complete++;
    const mails = history.mailsUntilWhole ?? history.mails;
    if (mails > 0) found.afterMails[mails === 1 ? 'one' : mails === 2 ? 'two' : 'more']++;
  }
  return found;
}

/** A clock that is ahead of the desk's makes no time negative. */
function hoursBetween(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from)) / 3_600_000;
}

function isAnswer(action: Action): action is Answer {
  return (ANSWERS as readonly Action[]).includes(action);
}

type Row = Figures['agents'][number];
const work = ({ ask, done, reject, close }: Row) => ask + done + reject + close;
function byWork(a: Row, b: Row): number {
  return work(b) - work(a) || (a.agent < b.agent ? -1 : 1);
}
