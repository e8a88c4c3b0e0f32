import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { ambiguousIsWide, defaultMembersFile, languageOf, wantsColor, widthOf } from '../../src/cli/environment.js';

const out = (more: { isTTY?: boolean; columns?: number } = {}) => Object.assign(new Writable(), more);
const tty = out({ isTTY: true, columns: 100 });

describe('language', () => {
  test.each([
    ['Japanese', { LANG: 'ja_JP.UTF-8' }, 'ja'],
    ['short', { LANG: 'ja' }, 'ja'],
    ['LC_ALL goes first', { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'en'],
    ['then LC_MESSAGES', { LC_MESSAGES: 'ja_JP', LANG: 'en_US' }, 'ja'],
    ['an empty one is not set', { LC_ALL: '', LANG: 'ja_JP' }, 'ja'],
    ['another language', { LANG: 'de_DE' }, 'en'],
    ['a language that begins alike', { LANG: 'jav_ID' }, 'en'],
    ['none', {}, 'en'],
  ])('%s', (_why, env, expected) => {
    expect(languageOf(env)).toBe(expected);
  });
});

describe('colours', () => {
  test.each([
    ['a terminal', {}, tty, true],
    ['a pipe', {}, out(), false],
    ['NO_COLOR', { NO_COLOR: '1' }, tty, false],
    ['an empty NO_COLOR is not set', { NO_COLOR: '' }, tty, true],
    ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, out(), true],
    ['FORCE_COLOR goes before NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, out(), true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, tty, false],
    ['a dumb terminal', { TERM: 'dumb' }, tty, false],
  ])('%s', (_why, env, stream, expected) => {
    expect(wantsColor(env, stream)).toBe(expected);
  });
});

describe('width', () => {
  test.each([
    ['of the terminal', { COLUMNS: '60' }, tty, 100],
    ['COLUMNS in a pipe', { COLUMNS: '60' }, out(), 60],
    ['nonsense in COLUMNS', { COLUMNS: 'wide' }, out(), 120],
    ['a tiny terminal', {}, out({ columns: 10 }), 40],
    ['none known', {}, out(), 120],
  ])('%s', (_why, env, stream, expected) => {
    expect(widthOf(env, stream)).toBe(expected);
  });

  test('ambiguous characters are narrow unless told otherwise', () => {
    expect([{}, { RUNEWIDTH_EASTASIAN: '1' }, { VTE_CJK_WIDTH: 'wide' }].map(ambiguousIsWide)).toEqual([
      false,
      true,
      true,
    ]);
  });
});

test.each([
  ['by XDG', { XDG_DATA_HOME: '/data' }, '/data/madoguchi/members.db'],
  ['without it', {}, '/home/desk/.local/share/madoguchi/members.db'],
  ['a relative one is invalid', { XDG_DATA_HOME: 'data' }, '/home/desk/.local/share/madoguchi/members.db'],
])('the members are kept: %s', (_why, env, expected) => {
  expect(defaultMembersFile({ env, home: '/home/desk' })).toBe(expected);
});
