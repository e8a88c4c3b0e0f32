import { describe, expect, test } from 'vitest';
import type { Details } from '../../src/details.js';
import { card } from '../../src/present/card.js';
import { cellWidth } from '../../src/present/cells.js';
import { WORDS } from '../../src/present/languages.js';
import type { Lang } from '../../src/present/words.js';
import type { TriageRecord } from '../../src/record.js';
import { ALL, DETAILS, INCOMPLETE, NO_DETAILS, READY, UNREADABLE } from './samples.js';

const look = (lang: Lang, width: number) => ({ words: WORDS[lang], width, color: false });
const text = (...args: Parameters<typeof card>) => card(...args).join('\n');

/** Nobody was found. */
const NOBODY: TriageRecord = {
  ...READY,
  disposition: 'no-match',
  match: { outcome: 'none', memberId: null, proof: null, candidates: [] },
};

test('where an answer would go besides the sender shows below him', () => {
  const details = { ...NO_DETAILS, replyTo: ['x@evil.example', '<>'] };
  expect(text(READY, details, 1, look('en', 200))).toMatch(/^ {2}Replies to +x@evil\.example, <>$/mu);
  expect(text(READY, details, 1, look('ja', 200))).toMatch(/^ {2}返信先 +x@evil\.example, <>$/mu);
  expect(text(READY, NO_DETAILS, 1, look('en', 200))).not.toContain('Replies to');
});

describe('the conditions of a reset', () => {
  const marks = (record: TriageRecord, details: Details) => {
    const lines = card(record, details, 1, look('en', 200));
    const from = lines.indexOf('Conditions of a reset') + 1;
    return lines.slice(from, from + 7).map((line) => line.trim().split(/ {2,}/u));
  };

  test('are all met where the verdict is ready', () => {
    expect(marks(READY, NO_DETAILS).map(([mark]) => mark)).toEqual(Array(7).fill('ok'));
  });

  test('are not met by nobody, but for what rests on the mail alone', () => {
    const shown = marks(NOBODY, NO_DETAILS);
    expect(shown.map(([mark]) => mark)).toEqual(['ok', 'x', 'x', 'x', 'x', 'x', 'ok']);
    expect(shown[1]?.[1]).toBe('the items point at one member (no candidate)');
    expect(shown[5]?.[1]).toBe('there is proof by possession (no candidate)');
  });

  test('name what is missing, that two stand equally, and an alarm where nobody was compared', () => {
    const [items, outcome] = marks(INCOMPLETE, DETAILS);
    expect(items).toEqual(['x', 'every required item is ok (nickname, birth date, phone, billing ID)']);
    expect(outcome).toEqual(['x', 'the items point at one member (ambiguous)']);
    expect(marks({ ...NOBODY, flags: ['several-people'] }, NO_DETAILS)[6]).toEqual([
      'x',
      'no alarm (!) stands (several people)',
    ]);
  });
});

describe('card', () => {
  test.each([40, 60, 76, 80, 120, 200])('at %i cells no line is wider than the terminal', (width) => {
    const lines = (['ja', 'en'] as const).flatMap((lang) =>
      ALL.flatMap((record) => card(record, DETAILS, 1, look(lang, width))),
    );
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => cellWidth(line) > width)).toEqual([]);
  });

  test('shows value, line and what was written side by side', () => {
    const lines = card(READY, DETAILS, 1, look('ja', 100));
    expect(lines.find((line) => line.includes('やまだ たろう'))).toMatch(
      /^ {2}氏名\(カナ\) +4 {2}可 +ヤマダ タロウ +やまだ たろう$/u,
    );
  });

  test('shows the evidence with what the member has registered', () => {
    const lines = card(READY, DETAILS, 1, look('ja', 100));
    expect(lines.find((line) => line.includes('相違'))).toMatch(/^ {2}電話番号 +相違 +09012345678 +09087654321$/u);
  });

  test.each([
    ['what is wrong', '"09012345678" 電話番号が記入されているようです。'],
    ['the rule of the carrier', '「継続課金ID」は半角数字11桁です'],
    ['what to ask for, with the place to look', 'auかんたん決済メニュー > 継続利用サービス一覧 > 継続課金ID'],
    ['an item that is missing', 'ご設定のニックネーム: 不足'],
    [
      'the rule of ready that failed, and by what',
      'x   ニックネーム、都道府県、電話番号、メールのうち、相違は1つまで (電話番号)',
    ],
    ['a rule that holds', 'ok  会員が有効で'],
    ['flags explained', '!  複数人: 複数の方の記入が含まれています。'],
    ['other candidates', 'ほかの照合候補: M0002 (50.00%)'],
    ["the writer's text", '| 山田です。'],
  ])('says %s', (_what, expected) => {
    expect(text(INCOMPLETE, DETAILS, 2, look('ja', 200))).toContain(expected);
  });

  test('says why there is no match, and why a message cannot be read', () => {
    expect(text({ ...READY, match: null }, NO_DETAILS, 1, look('en', 80))).toContain('no member database was given');
    expect(text(UNREADABLE, NO_DETAILS, 1, look('en', 80))).toContain('A FIFO (named pipe)');
    const unheardOf = { ...UNREADABLE, error: { code: 'new-defect', message: 'something\x1b new' } };
    expect(text(unheardOf, NO_DETAILS, 1, look('en', 80))).toContain('new-defect: something\\x1b new');
  });
});
