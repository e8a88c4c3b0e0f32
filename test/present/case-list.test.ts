/** The queue on terminals of any width: nothing runs over the edge, and no row is torn by blank lines. */
import { describe, expect, it } from 'vitest';
import type { CaseSummary } from '../../src/case.js';
import { caseLines } from '../../src/present/case-list.js';
import { cellWidth } from '../../src/present/cells.js';
import { WORDS } from '../../src/present/languages.js';

const NOW = new Date('2026-11-25T00:00:00Z');

const row = (changes: Partial<CaseSummary>): CaseSummary => ({
  id: 7,
  state: 'new',
  verdict: 'incomplete',
  course: 'softbank',
  flags: [],
  notes: {},
  missing: [],
  invalid: [],
  memberId: 'M0105',
  assignedMember: null,
  name: '園＊＊＊',
  sender: 's***@example.com',
  openedAt: '2026-11-21T12:00:00.000Z',
  lastMailAt: '2026-11-21T12:00:00.000Z',
  mails: 1,
  version: 1,
  purgedAt: null,
  lock: null,
  ...changes,
});

const ROWS = [
  row({ missing: ['nameKana', 'nickname', 'birthDate', 'plusMemberId'], invalid: ['billingId'] }),
  row({ flags: ['sender-authentication-failed', 'follow-up'], name: 'か\u3099＊＊ ﾊﾟ＊', memberId: null }),
  row({ state: 'done', verdict: 'ready', name: null, sender: null }),
];

describe.each(['ja', 'en'] as const)('%s', (lang) => {
  it.each([40, 55, 66, 72, 80, 100, 160])('at %i columns', (width) => {
    const lines = caseLines(ROWS, NOW, { words: WORDS[lang], width, color: false });
    expect(lines.filter((line) => cellWidth(line) > width || line.trim() === '')).toEqual([]);
    const numbers = lines.filter((line) => line.includes('C-000007'));
    expect(numbers).toHaveLength(ROWS.length);
    const all = lines.join('').replace(/\s/gu, '');
    for (const word of ['M0105', '園＊＊＊', 's***@']) expect(all).toContain(word);
  });

  it('a narrow terminal still tells all that is missing', () => {
    const lines = caseLines(ROWS, NOW, { words: WORDS[lang], width: 40, color: false });
    const all = lines.join('').replace(/\s/gu, '');
    for (const key of ROWS[0]?.missing ?? []) expect(all).toContain(WORDS[lang].items[key].short.replace(/\s/gu, ''));
  });
});
