import { describe, expect, it } from 'vitest';
import { CHANGING, INVISIBLE, kindsIn, ODD_SPACE, UNFOLDED } from '../../src/text/units.js';

const ALL = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
const without = (kind: number): string[] => ALL.filter((c) => (kindsIn(c) & kind) === 0);

describe('kinds of all units', () => {
  it('NFKC leaves what is not said to change', () => {
    expect(without(CHANGING).filter((c) => c.normalize('NFKC') !== c)).toEqual([]);
  });

  it('what is not said to change joins with nothing before it', () => {
    expect(without(CHANGING).filter((c) => /\p{M}/u.test(c))).toEqual([]);
    expect(without(CHANGING).filter((c) => `か${c}`.normalize('NFKC') !== `か${c}`)).toEqual([]);
  });

  it('all white space but U+0020 is odd', () => {
    expect(without(ODD_SPACE).filter((c) => /\s/u.test(c))).toEqual([' ']);
  });

  it('what is folded as it is, is seen', () => {
    expect(without(UNFOLDED).filter((c) => (kindsIn(c) & INVISIBLE) !== 0)).toEqual([]);
  });
});
