import { describe, expect, it } from 'vitest';
import { plusMember } from '../../src/profile/index.js';
import { profileSchema } from '../../src/profile/schema.js';
import type { Course } from '../../src/record.js';

const ALL = ['nameKanji', 'nameKana', 'nickname', 'birthDate', 'prefecture', 'phone', 'email', 'plusMemberId'];
const CARRIER = ['paymentMethod', 'carrier', 'billingId'];

describe('the built-in profile', () => {
  it('passes its schema', () => {
    expect(profileSchema.parse(plusMember)).toEqual(plusMember);
  });

  it.each<[Course, string[]]>([
    ['bundle', [...ALL, 'memberNumber']],
    ['credit', [...ALL, 'paymentMethod']],
    ['docomo', [...ALL, ...CARRIER]],
    ['au', [...ALL, ...CARRIER]],
    ['softbank', [...ALL, ...CARRIER]],
    ['unknown', [...ALL, 'paymentMethod']],
  ])('%s needs what the contract says', (course, required) => {
    expect([...plusMember.courses[course].required].sort()).toEqual([...required].sort());
  });

  it('has the rules of the billing IDs', () => {
    expect(plusMember.billing).toEqual({
      docomo: { digits: 12, refusesMobileNumbers: false },
      au: { digits: 11, refusesMobileNumbers: true },
      softbank: { digits: null, refusesMobileNumbers: false },
    });
  });

  it("has the desk's subject, and asks for possession", () => {
    expect(plusMember.subjects).toContain('パスワード再設定不可のお問い合わせ');
    expect(plusMember.readyNeeds).toBe('possession');
  });
});
