import { describe, expect, it } from 'vitest';
import { optionsOf, UnusableOption } from '../../bench/mail/options.js';

describe('options of the mail benchmark', () => {
  it.each<[string, string[], object]>([
    ['none', [], { mixes: ['standard', 'text', 'attachments'], count: 20_000, front: 4000, rounds: 5, large: 100_000 }],
    ['small numbers', ['--quick'], { count: 2000, front: 400, rounds: 1, large: 6000 }],
    ['small numbers, but for one', ['--quick', '--rounds', '3'], { count: 2000, rounds: 3 }],
    ['a front that is no longer than the whole', ['--count', '1000'], { count: 1000, front: 1000 }],
    ['lists', ['--mix', 'text', '--parts', 'start,scale'], { mixes: ['text'], parts: ['start', 'scale'] }],
  ])('takes %s', (_, args, expected) => {
    expect(optionsOf(args)).toMatchObject(expected);
  });

  it('has help', () => {
    expect(optionsOf(['--help'])).toBeNull();
  });

  it.each<[string, string[]]>([
    ['a mix that is none', ['--mix', 'text,foo']],
    ['no number', ['--count', 'many']],
    ['no rounds', ['--rounds', '0']],
    ['an option that is none', ['--fast']],
  ])('refuses %s', (_, args) => {
    expect(() => optionsOf(args)).toThrow(UnusableOption);
  });
});
