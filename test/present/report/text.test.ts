import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/present/languages.js';
import { reportLines } from '../../../src/present/report/text.js';
import type { Lang } from '../../../src/present/words.js';
import { FIGURES, NOTHING } from './figures.js';

const look = (width: number, lang: Lang = 'ja', more: { color?: boolean; ambiguousWide?: boolean } = {}) => ({
  words: WORDS[lang],
  width,
  color: false,
  ambiguousWide: false,
  ...more,
});
const SIZES = [60, 80, 120].flatMap((width) =>
  (['ja', 'en'] as const).flatMap((lang) =>
    [false, true].map((ambiguousWide) => [width, lang, ambiguousWide] as const),
  ),
);
/** The lines from a heading to the next one. */
function part(lines: readonly string[], heading: string): string[] {
  const from = lines.indexOf(heading);
  const to = lines.findIndex((line, i) => i > from && line === '' && /^\S/u.test(lines[i + 1] ?? ''));
  return lines.slice(from, to < 0 ? undefined : to);
}

describe('the report as text', () => {
  it.each(SIZES)('keeps to %i columns and its bars in line (%s, wide: %s)', (width, lang, ambiguousWide) => {
    const lines = reportLines(FIGURES, look(width, lang, { ambiguousWide }));
    const cells = (text: string) => stringWidth(text, { ambiguousIsNarrow: !ambiguousWide });
    expect(lines.filter((line) => cells(line) > width)).toEqual([]);
    for (const heading of [lang === 'ja' ? '判定' : 'Verdicts', lang === 'ja' ? '注意事項' : 'Flags']) {
      const bars = part(lines, heading).filter((line) => /[█▏▎▍▌▋▊▉]/u.test(line));
      expect(bars.length).toBeGreaterThan(2);
      const begins = bars.map((line) => cells(line.slice(0, line.search(/[█▏▎▍▌▋▊▉]/u))));
      expect(new Set(begins).size).toBe(1);
    }
  });

  it('says what each figure counts', () => {
    const lines = reportLines(FIGURES, look(110, 'en'));
    expect(lines.slice(0, 2)).toEqual(['Report of the desk', 'Period: 2026-11-01 to 2026-11-14']);
    expect(part(lines, 'Verdicts')).toEqual([
      'Verdicts',
      '  Cases of the period by the verdict on all that their mails say by now.',
      '',
      '  verdict     cases  share',
      '  ready         450    38%  ████████████████████████████████████',
      '  incomplete    500    42%  ████████████████████████████████████████',
      '  review        249    21%  ███████████████████▉',
      '  no match        1    <1%  ▏',
    ]);
    expect(part(lines, 'What first mails lacked').slice(-10)).toEqual([
      '  item        mails  share',
      '  nickname      300    50%  ████████████████████████████████████████',
      '                            missing 300',
      '                            credit 300',
      '  billing ID    250    42%  █████████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒',
      '                            missing 100, invalid 150 (phone number 90, wrong length 50, not digits 10)',
      '                            au 200, docomo 50',
      '  birth date      1    <1%  ▒',
      '                            invalid 1 (not in the calendar 1)',
      '                            credit 1',
    ]);
    expect(part(lines, 'How long it took').slice(-3)).toEqual([
      '  time to          cases  median  90th percentile',
      '  first answer       900   3.3 h             48 h',
      '  end of the case    500     2 d             17 d',
    ]);
  });

  it('draws the days of the period, those without a case too', () => {
    const lines = part(reportLines(FIGURES, look(100, 'en')), 'What came in');
    const chart = lines.slice(lines.indexOf('  Cases a day') + 1);
    expect(chart[0]).toMatch(/^ {3}700 \| {13}█{5}$/u);
    expect(chart[5]).toMatch(/^ {7}\| ▁{5} {7}█{5} {37}█{5}$/u);
    expect(chart[6]).toMatch(/^ {5}0 \+-{85}$/u);
    expect(chart[7]).toMatch(/^ {9}2026-11-01 {64}2026-11-14$/u);
  });

  it('says that there is nothing', () => {
    const lines = reportLines(NOTHING, look(80, 'en'));
    expect(lines).toContain('  There is no case on the desk yet.');
    expect(lines.filter((line) => /^\S/u.test(line))).toHaveLength(6);
    const quiet = { ...NOTHING, backlog: FIGURES.backlog };
    expect(reportLines(quiet, look(80)).join('\n')).toMatch(
      /この期間に受け付けた案件はありません。[\s\S]*未完了の案件/u,
    );
  });

  it('shows what a terminal would obey', () => {
    for (const color of [true, false]) {
      const text = reportLines(FIGURES, look(120, 'en', { color })).join('\n');
      expect(text).not.toMatch(/\u001b\[2J|\u202e/u);
      expect(text).toContain('<script>');
    }
  });

  it('has colours that mean what they mean elsewhere, and says the same without', () => {
    const colored = reportLines(FIGURES, look(80, 'ja', { color: true }));
    // biome-ignore lint/complexity/useRegexLiterals: an escape sequence.
    const plain = colored.map((line) => line.replace(new RegExp('\u001b\\[[0-9;]*m', 'gu'), ''));
    expect(plain.map((line) => line.trimEnd())).toEqual(reportLines(FIGURES, look(80)).map((line) => line.trimEnd()));
    expect(colored.find((line) => line.includes('再設定可') && line.includes('█'))).toContain('\u001b[32m');
  });
});
