/** Members as they are listed on terminals of any width. */
import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/member.js';
import { cellWidth } from '../../src/present/cells.js';
import { WORDS } from '../../src/present/languages.js';
import { memberLines } from '../../src/present/member-list.js';

const MEMBER: Member = {
  memberId: 'M0001',
  plusMemberId: 'kiri-yu',
  memberNumber: '220011',
  nameKanji: '桐生 か\u3099夕',
  nameKana: 'キリュウ ガユウ',
  nickname: '👩‍👩‍👧ﾋﾟｺ',
  birthDate: '1990-01-05',
  prefecture: '京都府',
  phone: '0755550109',
  email: 'kiri@example.com',
  course: 'docomo',
  billingIds: ['120055550011', '120055550012'],
  active: true,
};
const BARE: Member = {
  ...MEMBER,
  memberId: 'M0002',
  active: false,
  email: null,
  phone: null,
  course: null,
  billingIds: [],
};

describe.each(['ja', 'en'] as const)('%s', (lang) => {
  it.each([40, 60, 66, 80, 120])('%i columns: no day or number is broken, and nothing runs over the edge', (width) => {
    const lines = memberLines([MEMBER, BARE], { words: WORDS[lang], width, color: false });
    expect(lines.filter((line) => cellWidth(line) > width)).toEqual([]);
    const text = lines.join('\n');
    for (const whole of ['M0001', '1990-01-05', '京都府', '0755550109', WORDS[lang].active.inactive])
      expect(text).toContain(whole);
  });

  it('a narrow terminal says what each value is', () => {
    const lines = memberLines([MEMBER], { words: WORDS[lang], width: 40, color: false });
    const line = lines.find((one) => one.includes('220011')) ?? '';
    expect(line).toContain(WORDS[lang].items.memberNumber.short);
    expect(lines.filter((one) => one.includes(WORDS[lang].items.billingId.short))).toHaveLength(2);
  });
});
