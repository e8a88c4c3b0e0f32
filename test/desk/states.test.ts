import { describe, expect, it } from 'vitest';
import { FINISHED, STATES } from '../../src/case.js';
import { moveOf, stateAfter, TRANSITIONS } from '../../src/desk/states.js';

describe('who may go where', () => {
  it.each([
    ['what lacks something is asked for', 'new', 'ask', 'waiting'],
    ['and may be asked again', 'waiting', 'ask', 'waiting'],
    ['the answer completes it', 'waiting', 'mail-ready', 'ready'],
    ['the answer still lacks something', 'waiting', 'mail-incomplete', 'new'],
    ['the answer is for a person', 'waiting', 'mail-review', 'review'],
    ['a ready one takes a contradiction', 'ready', 'mail-review', 'review'],
    ['what is ready may be reset', 'ready', 'done', 'done'],
    ['what a person has looked at may be reset', 'review', 'done', 'done'],
    ['what lacks something may not', 'new', 'done', null],
    ['nor what waits for an answer', 'waiting', 'done', null],
    ['a reset is not done twice', 'done', 'done', null],
    ['nor is a rejected one reset', 'rejected', 'done', null],
    ['mail does not wake a finished case', 'closed', 'mail-ready', null],
  ] as const)('%s', (_, from, move, expected) => {
    expect(stateAfter(from, move)).toBe(expected);
  });

  it('finished cases lead nowhere, open ones take every verdict', () => {
    for (const state of STATES) {
      const moves = Object.keys(TRANSITIONS[state]).filter((move) => move.startsWith('mail-'));
      expect(moves).toHaveLength(FINISHED.includes(state) ? 0 : 3);
    }
  });

  it.each([
    ['ready', false, 'mail-ready'],
    ['ready', true, 'mail-review'],
    ['incomplete', false, 'mail-incomplete'],
    ['incomplete', true, 'mail-review'],
    ['review', false, 'mail-review'],
    ['no-match', false, 'mail-review'],
  ] as const)('verdict %s, contradicted %s: %s', (verdict, contradicted, expected) => {
    expect(moveOf(verdict, contradicted)).toBe(expected);
  });
});
