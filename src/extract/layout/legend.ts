/** 1 氏名(漢字)　2 氏名(カナ) … and 1→山田 花子 below: numbered labels in a row, and answers that name them by their numbers. */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { CHANGING, DIGIT, kindsIn, ORNAMENT, PICTURE } from '../../text/units.js';
import { nfkc } from '../../text/width.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

/** So many labels make a legend, and so many answers are given by one. */
const LEAST = 3;
const MOST_NUMBER = 20;
/** From this length on a line may hold a legend by itself. */
const LONG_ROW = 20;

const NUMBER = '(?:[(（[【]?([0-9０-９]{1,2})[)）\\]】.．:：、,]?|([①-⑳⑴-⒇⒈-⒛❶-❿]|(?:[0-9]\\ufe0f?\\u20e3){1,2}|🔟))';
/** A number in a row of labels, each behind a gap. */
const IN_ROW = new RegExp(`(?:(?<=^|[\\s、,，/／|｜・])${NUMBER})[ \\u3000]*(?=[^\\s0-9０-９])`, 'gu');
/** 1→, 1. , (1), ①, No.1：, 1番は; a bare number needs a mark or a gap. */
const OPENING = new RegExp(
  `^[\\s・>＞]*(?:No[.．]?|#|＃|Q|項目)?\\s*(?:${NUMBER})(?:番目?は?|\\s*[→⇒➡►:：=＝.．、,)）]|[ \\u3000]+|(?<=[)）\\]】.．:：、,①-⑳⑴-⒇⒈-⒛❶-❿\\u20e3🔟]))[\\s→⇒➡►:：=＝、]*(\\S.*)$`,
  'iu',
);
const MAY_OPEN = /^[\s・>＞(（[【#＃]*(?:No|Q|項目)?[.．\s]*[0-9０-９①-⑳⑴-⒇⒈-⒛❶-❿🔟]/iu;

/** Kinds of which each of its numbers has one: 1, １, ①, ❶, 🔟. */
const NUMBERING = DIGIT | CHANGING | ORNAMENT | PICTURE;

/** Could the text have one? */
function mayHaveLegend(lines: readonly VoicedLine[]): boolean {
  let opened = 0;
  for (const line of lines) {
    if (!isMine(line) || (kindsIn(line.text) & NUMBERING) === 0 || !MAY_OPEN.test(line.text)) continue;
    opened += line.text.length >= LONG_ROW ? LEAST : 1;
    if (opened >= LEAST) return true;
  }
  return false;
}

/** The answers with their labels before them, and the writer's own legend away; the lines themselves where there is none. */
export function withLegend(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  if (!mayHaveLegend(lines)) return lines;
  const labels = new Map<number, string>();
  const rows = new Map<number, Numbered[]>();
  for (const [i, line] of lines.entries()) {
    if (line.voice === 'aside' || line.text.length > 200) continue;
    const row = rowOf(line.text, extra);
    if (!row) continue;
    // 8→キャリア決済: an answer in words that are a label, too; two legends tell nothing.
    if (row.some(({ number }) => labels.has(number))) {
      if (row.length > 1) return lines;
      continue;
    }
    for (const { number, label } of row) labels.set(number, label);
    rows.set(i, row);
  }
  if (labels.size < LEAST) return lines;
  const given = answersBy(labels, lines, rows, extra);
  return lines.flatMap((line, i) => {
    const text = given?.get(i);
    if (text !== undefined) return withText(line, text);
    const row = isMine(line) ? rows.get(i) : undefined;
    if (row === undefined || (given === null && row.length === 1)) return line;
    // Labels alone, where nothing names their numbers.
    return given === null ? row.map(({ label }) => withText(line, label)) : withText(line, '');
  });
}

/** The answers that name the labels' numbers, by their lines; null where they are too few or not told apart. */
function answersBy(
  labels: ReadonlyMap<number, string>,
  lines: readonly VoicedLine[],
  rows: ReadonlyMap<number, unknown>,
  extra: ExtraLabels,
): ReadonlyMap<number, string> | null {
  const given = new Map<number, string>();
  const numbers = new Set<number>();
  for (const [i, line] of lines.entries()) {
    if (rows.has(i) || !isMine(line)) continue;
    const answer = answerOf(line.text);
    const label = answer ? labels.get(answer.number) : undefined;
    if (!answer || label === undefined || labelAt(fold(answer.text).text, 0, true, extra)?.separator === 'mark')
      continue;
    if (numbers.has(answer.number)) return null;
    numbers.add(answer.number);
    given.set(i, `${label}：${answer.text}`);
  }
  return given.size < LEAST ? null : given;
}

interface Numbered {
  number: number;
  label: string;
}

/** The labels of a line that holds nothing but numbered ones. */
function rowOf(text: string, extra: ExtraLabels): Numbered[] | null {
  if (!MAY_OPEN.test(text)) return null;
  const marks = [...text.matchAll(IN_ROW)].filter((m) => numberOf(m[1] ?? m[2]) <= MOST_NUMBER);
  if (marks.length === 0 || text.slice(0, marks[0]?.index).trim() !== '') return null;
  const row: Numbered[] = [];
  for (const [i, m] of marks.entries()) {
    const label = text
      .slice(m.index + m[0].length, marks[i + 1]?.index)
      .replace(/^[\s.．、:：→]+|[\s、,，/／|｜・:：=＝→]+$/gu, '');
    const hit = labelAt(fold(label).text, 0, true, extra);
    if (hit?.separator !== 'end' || hit.bracketed !== null) return null;
    row.push({ number: numberOf(m[1] ?? m[2]), label });
  }
  return row;
}

function answerOf(text: string): { number: number; text: string } | null {
  if (!MAY_OPEN.test(text)) return null;
  const [, plain, signed, answer] = OPENING.exec(text) ?? [];
  return answer === undefined ? null : { number: numberOf(plain ?? signed), text: answer };
}

function numberOf(mark: string | undefined): number {
  return mark === '🔟' ? 10 : Number(nfkc(mark ?? '').replace(/\D/gu, ''));
}
