import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPairs, firstUnits, hasUnit } from '../../src/text/first-units.js';
import { Pattern, PatternSet } from '../../src/text/pattern.js';

describe('firstUnits', () => {
  it.each<[why: string, pattern: RegExp, begins: string, not: string]>([
    ['words', /忘れ|紛失/u, '忘紛', 'れ失'],
    ['what may be missing, and what follows it', /(?:ご|お)?(?:登録)?の?住所/u, 'ご登の住', '録所'],
    ['either letter case, and the letters that fold to k and s', /kddi|sb/iu, 'kK\u212asS\u017f', 'dDb'],
    ['letters and ranges', /[a-cー]x|[・-]y/u, 'abcー・-', 'xy'],
    ['classes by name', /\d\s|\s/u, '0 \u3000', 'a'],
    ['what only looks around is no part of it', /(?<![a-z])au(?!x)|(?=b)c|^d/u, 'acd', 'xb'],
    ['repetitions', /a*b+|c{0,2}d|e{1,2}f/u, 'abcde', 'f'],
    ['the first half of a letter of two units', /📞/u, '\ud83d', '\udcde'],
  ])('%s', (_why, pattern, begins, not) => {
    const units = firstUnits(pattern);
    expect(units).not.toBeNull();
    if (units === null) return;
    expect([...Array(begins.length).keys()].filter((i) => !hasUnit(units, begins.charCodeAt(i)))).toEqual([]);
    expect([...not].filter((c) => hasUnit(units, c.charCodeAt(0)))).toEqual([]);
  });

  it.each([[/a?/u], [/.b/u], [/[^a]b/u], [/\p{L}/u], [/a|b*/u]])(
    '%s may begin anywhere, or match nothing',
    (pattern) => {
      expect(firstUnits(pattern)).toBeNull();
    },
  );
});

describe('firstPairs', () => {
  it.each<[why: string, pattern: RegExp, alone: string, pairs: string[]]>([
    ['words', /忘れ|紛失/u, '', ['忘れ', '紛失']],
    ['what may be missing', /(?:お|ご)?住所?/u, '住', ['お住', 'ご住', '住所']],
    ['either letter case', /no/iu, '', ['no', 'nO', 'No', 'NO']],
    ['what stands behind is told only where it matters', /a[^b]/u, 'a', []],
    ['repetitions', /ab*c|d+e/u, '', ['ab', 'ac', 'dd', 'de']],
    ['what only looks around is no part of it', /a(?=b)c|(?<!d)e(?![f-h]*i)/u, 'e', ['ac']],
    ['a letter of two units', /📞\ufe0f?|[☎📱]/u, '☎', ['📞', '📱']],
    ['letters by their numbers', /\u304b|[\u3042-\u3044\x61]b|\ud83d\udcde/u, 'か', ['あb', 'ぃb', 'いb', 'ab', '📞']],
    ['groups within groups', /(?:(?:a|bc)?d|e)f/u, '', ['ad', 'bc', 'df', 'ef']],
  ])('%s', (_why, pattern, alone, pairs) => {
    const found = firstPairs(pattern);
    expect([...(found?.alone ?? [])].map((unit) => String.fromCharCode(unit)).join('')).toBe(alone);
    const told = [...(found?.pairs ?? [])].map((pair) => String.fromCharCode(...pair));
    expect(told.sort()).toEqual([...pairs].sort());
  });

  it('knows the first two units of every match', () => {
    const patterns = [/(?:ab|ba?)+c?/u, /(?<!a)b|c+a?/iu, /a[^c]{0,3}?c|bb/u, /(?:a{2,3}|b|📞)(?:c|A)?/u];
    fc.assert(
      fc.property(
        fc.constantFrom(...patterns),
        fc.array(fc.constantFrom('a', 'b', 'c', 'A', '📞')),
        (source, letters) => {
          const text = letters.join('');
          const found = firstPairs(source);
          const match = source.exec(text)?.[0] ?? '';
          if (found === null || match === '') return;
          const [first, second] = [match.charCodeAt(0), match.charCodeAt(1)];
          const told = [...found.pairs].some((pair) => pair[0] === first && pair[1] === second);
          expect(told || [...found.alone].includes(first)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('says nothing of a pattern that may begin anywhere', () => {
    expect(firstPairs(/.a/u)).toBeNull();
  });
});

/** After so many texts that it goes by its starts. */
function used(source: RegExp): Pattern {
  const pattern = new Pattern(source);
  for (let i = 0; i < 500; i++) pattern.test('');
  return pattern;
}

describe('Pattern', () => {
  const patterns = [/(?:ab|ba)+c?/u, /(?<!a)b|ca/iu, /a[^c]{0,3}?c|bb/u, /(?:^|[ ])a|cb$/u, /\bab\b|📞/iu];

  it('finds what the engine finds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...patterns),
        fc.array(fc.constantFrom('a', 'b', 'c', 'A', ' ', '📞', 'あ')),
        (source, letters) => {
          const text = letters.join('');
          const expected = source.exec(text);
          for (const pattern of [new Pattern(source), used(source)]) {
            expect(pattern.test(text)).toBe(source.test(text));
            expect(pattern.exec(text)).toEqual(expected);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['at first', new Pattern(/忘れ/u)],
    ['later', used(/忘れ/u)],
  ])('finds the next one, %s', (_when, pattern) => {
    expect(pattern.exec('忘れ、忘れ', 1)?.index).toBe(3);
    expect(pattern.exec('忘れ、忘れ', 4)).toBeNull();
  });

  it('refuses a pattern that may begin anywhere', () => {
    expect(() => used(/.*a/u)).toThrow('may begin anywhere');
  });
});

describe('PatternSet', () => {
  const sources = { repeated: /(?:ab|ba)+c?/u, looking: /(?<!a)b|ca/iu, words: /あa|📞b/u, opening: /(?:^|[ ])a|cb$/u };
  const names = ['repeated', 'looking', 'words', 'opening'] as const;

  it('holds of a text what each pattern finds by itself', () => {
    const set = new PatternSet({
      repeated: new Pattern(sources.repeated),
      looking: new Pattern(sources.looking),
      words: new Pattern(sources.words),
      opening: new Pattern(sources.opening),
    });
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'A', ' ', '📞', 'あ')), (letters) => {
        const text = letters.join('');
        const expected = names.filter((name) => sources[name].test(text));
        expect(set.heldBy(text)).toBe(set.bits(...expected));
      }),
      { numRuns: 500 },
    );
  });
});
