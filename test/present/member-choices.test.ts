import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/member.js';
import { cellWidth } from '../../src/present/cells.js';
import { WORDS } from '../../src/present/languages.js';
import { memberChoices } from '../../src/present/member-evidence.js';

const member = (changes: Partial<Member>): Member =>
  ({
    memberId: 'M1',
    nameKanji: '森 直',
    nameKana: null,
    nickname: null,
    birthDate: '1980-05-14',
    prefecture: null,
    phone: null,
    email: 'a@example.com',
    plusMemberId: null,
    memberNumber: null,
    billingIds: [],
    course: 'credit',
    active: true,
    ...changes,
  }) as Member;

describe('members to choose from', () => {
  const look = { words: WORDS.ja, width: 80, color: false } as Parameters<typeof memberChoices>[1];

  it.each<[string, Partial<Member>]>([
    ['a longer name and number', { memberId: 'M10000', nameKanji: '五十嵐 小百合' }],
    ['what is not registered', { nameKanji: null, birthDate: null, course: null }],
    ['who has left', { active: false }],
    ['a name of letters', { nameKanji: 'Anna Schmidt' }],
  ])('stand below each other: %s', (_why, changes) => {
    const lines = memberChoices([member({}), member({ ...changes, email: 'bb@example.com' })], look);
    const places = lines.map((line) => cellWidth(line.slice(0, line.search(/\S+@/u))));
    expect(new Set(places).size).toBe(1);
  });

  it('nobody pushes the others aside', () => {
    const [line = ''] = memberChoices([member({ nameKanji: 'あ'.repeat(200) })], look);
    expect(cellWidth(line)).toBeLessThan(90);
  });
});
