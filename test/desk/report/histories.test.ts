/** What the audit tells of cases; steps as rows, without a desk. */
import { describe, expect, it } from 'vitest';
import type { Action, State } from '../../../src/case.js';
import { answerTimes, comeBackOf, historiesOf } from '../../../src/desk/report/histories.js';
import type { CaseRow, StepRow } from '../../../src/store/desk/index.js';

const OPENED = '2026-11-10T00:00:00.000Z';

function row(id: number, change: Partial<CaseRow> = {}): CaseRow {
  return {
    id,
    openedAt: OPENED,
    state: 'new',
    verdict: 'incomplete',
    course: 'au',
    flags: [],
    purged: false,
    ...change,
  };
}

/** Steps of case 1, an hour apart from the day after its first mail on. */
function steps(...all: [action: Action, stateAfter: State | null, more?: Partial<StepRow>][]): StepRow[] {
  return all.map(([action, stateAfter, more], i) => ({
    seq: i + 1,
    at: `2026-11-11T${String(i).padStart(2, '0')}:00:00.000Z`,
    agent: 'sato',
    action,
    caseId: 1,
    stateAfter,
    undoes: null,
    ...more,
  }));
}

describe('the first answer and the end', () => {
  it.each([
    ['asked, then reset', steps(['open', 'new'], ['ask', 'waiting'], ['done', 'done']), 'done', 25, 26],
    ['rejected at once', steps(['open', 'review'], ['reject', 'rejected']), 'rejected', 25, 25],
    ['closed: nobody was answered', steps(['open', 'new'], ['close', 'closed']), 'closed', null, 25],
    ['asked only', steps(['open', 'new'], ['ask', 'waiting']), 'waiting', 25, null],
    [
      'asked, and that undone',
      steps(['open', 'new'], ['ask', 'waiting'], ['undo', 'new', { undoes: 2 }]),
      'new',
      null,
      null,
    ],
    [
      'reset, undone, rejected',
      steps(['open', 'ready'], ['done', 'done'], ['undo', 'ready', { undoes: 2 }], ['reject', 'rejected']),
      'rejected',
      27,
      27,
    ],
    ['notes are no answer', steps(['open', 'new'], ['note', 'new']), 'new', null, null],
  ] as const)('%s', (_, all, state, answer, end) => {
    const cases = [row(1, { state })];
    const times = answerTimes(cases, historiesOf(cases, all).histories);
    expect([times.firstAnswer.median, times.resolution.median]).toEqual([answer, end]);
  });

  it('never take less than no time', () => {
    const cases = [row(1, { state: 'done', openedAt: '2026-11-12T00:00:00.000Z' })];
    const { histories } = historiesOf(cases, steps(['open', 'ready'], ['done', 'done']));
    expect(answerTimes(cases, histories).resolution).toEqual({ cases: 1, median: 0, p90: 0 });
  });
});

describe('what became of incomplete cases', () => {
  const nothing = {
    incompleteAtFirst: 0,
    asked: 0,
    wroteAgain: 0,
    complete: 0,
    afterMails: { one: 0, two: 0, more: 0 },
  };

  it.each([
    ['complete from the start', steps(['open', 'ready']), 'ready', {}],
    [
      'never heard of again',
      steps(['open', 'new'], ['ask', 'waiting']),
      'incomplete',
      { incompleteAtFirst: 1, asked: 1 },
    ],
    [
      'one mail made it whole',
      steps(['open', 'new'], ['ask', 'waiting'], ['follow-up', 'ready']),
      'ready',
      { incompleteAtFirst: 1, asked: 1, wroteAgain: 1, complete: 1, afterMails: { one: 1, two: 0, more: 0 } },
    ],
    [
      'the second did; a third came after it',
      steps(['open', 'new'], ['follow-up', 'new'], ['follow-up', 'review'], ['follow-up', 'review']),
      'review',
      { incompleteAtFirst: 1, wroteAgain: 1, complete: 1, afterMails: { one: 0, two: 1, more: 0 } },
    ],
    [
      'a mail without items, then two',
      steps(['open', 'new'], ['attach', 'review'], ['follow-up', 'new'], ['follow-up', 'ready']),
      'ready',
      { incompleteAtFirst: 1, wroteAgain: 1, complete: 1, afterMails: { one: 0, two: 0, more: 1 } },
    ],
    [
      'it wrote, and still lacks something',
      steps(['open', 'new'], ['attach', 'review']),
      'incomplete',
      { incompleteAtFirst: 1, wroteAgain: 1 },
    ],
    [
      'a join that was undone brought no mail',
      steps(['open', 'new'], ['join', 'ready'], ['undo', 'new', { undoes: 2 }]),
      'incomplete',
      { incompleteAtFirst: 1 },
    ],
    [
      'the same mail again is none',
      steps(['open', 'new'], ['duplicate', 'new']),
      'incomplete',
      { incompleteAtFirst: 1 },
    ],
  ] as const)('%s', (_, all, verdict, expected) => {
    const cases = [row(1, { verdict })];
    expect(comeBackOf(cases, historiesOf(cases, all).histories)).toEqual({ ...nothing, ...expected });
  });
});

describe('who did what', () => {
  it('counts standing steps on these cases, the busiest agent first', () => {
    const all = steps(
      ['open', 'new', { agent: 'intake' }],
      ['ask', 'waiting', { agent: 'kato' }],
      ['done', 'done'],
      ['undo', 'review', { undoes: 3 }],
      ['reject', 'rejected'],
      ['ask', 'waiting'],
      ['close', 'closed', { caseId: 2, agent: 'of another period' }],
    );
    expect(historiesOf([row(1)], all).agents).toEqual([
      { agent: 'sato', ask: 1, done: 0, reject: 1, close: 0 },
      { agent: 'kato', ask: 1, done: 0, reject: 0, close: 0 },
    ]);
  });
});
