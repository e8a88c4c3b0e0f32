import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/desk/agent.js';
import { openCase, releaseCase } from '../../src/desk/locks.js';
import { openNext, peekNext } from '../../src/desk/queue.js';
import { act, type Step } from '../../src/desk/steps.js';
import { undo } from '../../src/desk/undo.js';
import type { DeskStore } from '../../src/store/desk/index.js';
import { agent, caseOf, HAYASE, mail, newDesk, take } from './desk.js';

const SATO = agent('sato');
const KATO = agent('kato', { pid: 200 });

/** A desk with so many cases in review. */
async function desk(cases = 1): Promise<DeskStore> {
  const made = newDesk();
  await take(
    made,
    Array.from({ length: cases }, (_, i) => mail({ from: `s${i}@example.com`, day: 10 + i })),
  );
  return made;
}

const refusedAs = (code: string) => ({ ok: false, refusal: { code } });

describe('steps', () => {
  it('are in the audit, with who, when, what, before and after', async () => {
    const at = await desk();
    expect(act(at, 1, { do: 'done', note: '電話で確認' }, SATO)).toMatchObject({ ok: true, case: { state: 'done' } });
    expect(at.audit.list({ caseId: 1 }).at(-1)).toMatchObject({
      seq: 2,
      at: '2026-11-22T12:00:00.000Z',
      agent: 'sato',
      action: 'done',
      stateBefore: 'review',
      stateAfter: 'done',
      details: { text: '電話で確認' },
    });
    at.close();
  });

  it.each([
    ['no such case', 7, {}, 'no-such-case'],
    ['changed since it was looked at', 1, { seen: 99 }, 'changed-meanwhile'],
    ['held, but the lock is gone', 1, { holding: true }, 'lock-lost'],
  ])('are refused: %s', async (_, id, options, code) => {
    const at = await desk();
    expect(act(at, id, { do: 'done' }, SATO, options)).toMatchObject(refusedAs(code));
    expect(at.audit.list({})).toHaveLength(1);
    at.close();
  });

  it('a finished case takes notes and nothing else', async () => {
    const at = await desk();
    act(at, 1, { do: 'reject' }, SATO);
    expect(act(at, 1, { do: 'done' }, SATO)).toMatchObject(refusedAs('not-allowed'));
    expect(act(at, 1, { do: 'note', note: '後日電話あり' }, SATO)).toMatchObject({
      ok: true,
      case: { state: 'rejected' },
    });
    at.close();
  });
});

describe('locks', () => {
  it.each([
    ['another agent is told who has it', KATO, {}, refusedAs('locked')],
    ['he may take it', KATO, { steal: true }, { ok: true }],
    ['another window of the same agent is another holder', agent('sato', { pid: 300 }), {}, refusedAs('locked')],
    [
      'after a quarter of an hour it ends',
      agent('kato', { pid: 200, at: '2026-11-22T12:15:00.000Z' }),
      {},
      { ok: true },
    ],
    [
      'a moment before it does not',
      agent('kato', { pid: 200, at: '2026-11-22T12:14:59.000Z' }),
      {},
      refusedAs('locked'),
    ],
    ['it ends with its process', agent('kato', { pid: 200, running: false }), {}, { ok: true }],
  ])('%s', async (_, who, options, expected) => {
    const at = await desk();
    expect(openCase(at, 1, SATO)).toMatchObject({ ok: true, lock: { agent: 'sato' } });
    expect(openCase(at, 1, who, options)).toMatchObject(expected);
    at.close();
  });

  it('a step on a case that another agent has is refused, with his name and the time', async () => {
    const at = await desk();
    openCase(at, 1, SATO);
    expect(act(at, 1, { do: 'done' }, KATO)).toEqual({
      ok: false,
      refusal: { code: 'locked', caseId: 1, agent: 'sato', since: '2026-11-22T12:00:00.000Z' },
    });
    expect(act(at, 1, { do: 'done' }, agent('sato', { pid: 300 })).ok).toBe(true);
    at.close();
  });

  it('stealing is on record, and whoever lost the case is told', async () => {
    const at = await desk();
    openCase(at, 1, SATO);
    expect(act(at, 1, { do: 'note', note: 'mine' }, KATO, { steal: true }).ok).toBe(true);
    expect(at.audit.list({}).map(({ action, agent: who, details }) => [action, who, details?.from])).toEqual([
      ['open', 'intake', undefined],
      ['steal', 'kato', 'sato'],
      ['note', 'kato', undefined],
    ]);
    expect(act(at, 1, { do: 'done' }, SATO, { holding: true })).toMatchObject(refusedAs('lock-lost'));
    at.close();
  });

  it('the next case is the readiest and oldest that nobody has', async () => {
    const at = await desk(3);
    const next = (who: Actor, skip: number[] = []) => openNext(at, who, { skip: new Set(skip) }).next?.id ?? null;
    expect(next(SATO)).toBe(1);
    expect(next(KATO)).toBe(2);
    expect(next(agent('abe', { pid: 300 }), [3])).toBeNull();
    releaseCase(at, 1, KATO);
    expect(next(agent('abe', { pid: 300 }), [3])).toBeNull();
    releaseCase(at, 1, SATO);
    expect(next(agent('abe', { pid: 300 }), [3])).toBe(1);
    act(at, 3, { do: 'close' }, SATO);
    expect(next(SATO, [1])).toBeNull();
    at.close();
  });

  it('who has the cases before it is told, with what is asked for', async () => {
    const at = await desk(3);
    openCase(at, 1, KATO);
    expect(peekNext(at, SATO)).toMatchObject({
      next: { id: 2, lock: null },
      held: [{ caseId: 1, lock: { agent: 'kato' } }],
    });
    expect(openNext(at, SATO, { filter: { states: ['waiting'] } })).toEqual({ next: null, held: [] });
    expect(openNext(at, SATO, { filter: { flags: ['follow-up'] } })).toEqual({ next: null, held: [] });
    at.close();
  });
});

describe('undo', () => {
  it.each([
    ['a reset', { do: 'done' }],
    ['a rejection', { do: 'reject' }],
    ['a question', { do: 'ask' }],
    ['a closing', { do: 'close' }],
    ['a chosen member', { do: 'assign', memberId: 'M2' }],
  ] as [string, Step][])('of %s leads back', async (_, step) => {
    const at = await desk();
    const before = at.cases.get(1);
    act(at, 1, step, SATO);
    expect(at.cases.get(1)).not.toMatchObject({ state: before?.state, assignedMember: before?.assignedMember });
    expect(undo(at, {}, SATO)).toMatchObject({ ok: true, entry: { action: 'undo', undoes: 2 } });
    expect(at.cases.get(1)).toMatchObject({ state: before?.state, assignedMember: before?.assignedMember });
    expect(at.audit.verify().problems).toEqual([]);
    at.close();
  });

  it("takes the agent's own last step, on a case where one is given", async () => {
    const at = await desk(2);
    act(at, 1, { do: 'done' }, SATO);
    act(at, 2, { do: 'done' }, SATO);
    act(at, 2, { do: 'note', note: 'x' }, KATO);
    expect(undo(at, { caseId: 1 }, SATO)).toMatchObject({ ok: true, entry: { undoes: 3 } });
    expect(undo(at, {}, SATO)).toMatchObject({ ok: true, entry: { undoes: 4 } });
    expect(undo(at, {}, SATO)).toMatchObject(refusedAs('nothing-to-undo'));
    at.close();
  });

  it('of an earlier step, once the later one is undone', async () => {
    const at = await desk();
    act(at, 1, { do: 'ask' }, SATO);
    act(at, 1, { do: 'close' }, KATO);
    expect(undo(at, { seq: 2 }, SATO)).toMatchObject({ ok: false, refusal: { code: 'built-upon', seq: 2, later: 3 } });
    expect(undo(at, { seq: 3 }, SATO).ok).toBe(true);
    expect(undo(at, { seq: 3 }, SATO)).toMatchObject({ ok: false, refusal: { code: 'undone-already', by: 4 } });
    expect(undo(at, { seq: 2 }, SATO)).toMatchObject({ ok: true, case: { state: 'review' } });
    at.close();
  });

  it('is refused where mail has come since', async () => {
    const at = newDesk();
    await take(at, [mail({ id: '<m1@example.com>', form: { ...HAYASE, nickname: null } })]);
    act(at, 1, { do: 'ask' }, SATO);
    await take(at, [mail({ headers: ['In-Reply-To: <m1@example.com>'], form: { nickname: 'みお' } })]);
    expect(undo(at, {}, SATO)).toMatchObject({ ok: false, refusal: { code: 'built-upon', action: 'follow-up' } });
    at.close();
  });

  it.each([
    ['intake', { seq: 1 }, SATO, 'not-undoable'],
    ['a step that is not there', { seq: 99 }, SATO, 'no-such-step'],
    ['a step of another case', { seq: 2, caseId: 9 }, SATO, 'no-such-step'],
    ['a step of the day before yesterday', { seq: 2 }, agent('sato', { at: '2026-11-23T12:00:01.000Z' }), 'too-old'],
    ['what somebody else did last', {}, KATO, 'nothing-to-undo'],
  ])('is refused: %s', async (_, which, who, code) => {
    const at = await desk();
    act(at, 1, { do: 'done' }, SATO);
    expect(undo(at, which, who)).toMatchObject(refusedAs(code));
    expect(caseOf(at, 1).state).toBe('done');
    at.close();
  });
});
