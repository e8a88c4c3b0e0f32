/** 例）山田 花子: what a form shows as an example is nobody's answer. */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';

const WORD = '(?:ご?(?:記入|入力|回答)|記載)?(?:例|見本)';
const LATIN = '(?:ex(?:ample)?|e\\.g)';
const OPEN = '[(（【[〔<＜]';
const CLOSE = '[)）】\\]〕>＞]';
/** The sign that an example follows: 例）, 例：, （例）, 記入例, ex. */
const SIGN = `(?:${OPEN}\\s*(?:${WORD}|${LATIN})\\s*${CLOSE}|[※＊]\\s*${WORD}[\\s:：)）]|${WORD}\\s*[)）】\\]:：]|${WORD}\\s|${LATIN}(?:[.．]?\\s*[)）:：]|[.．]\\s))`;
const EXAMPLE = new RegExp(`^\\s*${SIGN}`, 'iu');
/** （例：19900101）, wherever it stands. */
const BRACKETED = `${OPEN}\\s*(?:${WORD}(?![)）】\\]〕>＞のえ外年会題文示])|${LATIN}[.．:：])[^()（）【】[\\]〔〕<>＜＞]{1,60}${CLOSE}`;
const IN_BRACKETS = new RegExp(BRACKETED, 'iu');
const ALL_BRACKETS = new RegExp(BRACKETED, 'giu');
/** An example behind something else: behind a label, behind the answer. */
const BEHIND = new RegExp(`^(.*?\\S)(?:\\s+|(?<=[:：)）])\\s*|(?=${OPEN}))${SIGN}.*$`, 'iu');
/** 例：19900101 → 19950824: the answer behind its example. */
const ARROW = /[→⇒➡]/u;

/** The line without the cells, the brackets, or what stands behind its label or answer, that are an example. */
export function withoutExamples(text: string, extra: ExtraLabels): string {
  if (!mayHold(text)) return text;
  const plain = IN_BRACKETS.test(text) ? withoutBrackets(text, extra) : text;
  if (ARROW.test(plain)) return plain;
  if (plain.includes('\t')) {
    const cells = plain.split('\t');
    // The label comes first.
    const kept = cells.filter((cell, i) => i === 0 || !EXAMPLE.test(cell));
    return kept.length < cells.length ? kept.join('\t') : plain;
  }
  const before = BEHIND.exec(plain)?.[1];
  return before !== undefined && labelAt(fold(before).text, 0, true, extra) !== null ? before : plain;
}

function mayHold(text: string): boolean {
  return (
    text.includes('例') || text.includes('見本') || text.includes('ex') || text.includes('Ex') || text.includes('e.g')
  );
}

/** In running text brackets are the writer's. */
function withoutBrackets(text: string, extra: ExtraLabels): string {
  const without = text.replace(ALL_BRACKETS, '\u3000').trimEnd();
  return labelAt(fold(without).text, 0, true, extra) === null ? text : without;
}

/** Does the line show an example and nothing else? */
export function isExample(text: string): boolean {
  return mayHold(text) && !ARROW.test(text) && (EXAMPLE.test(text) || text.replace(ALL_BRACKETS, '').trim() === '');
}

/** The cell that heads a column of examples. */
const EXAMPLES_HEAD = /^[\s\u3000]*(?:ご?(?:記入|入力|回答)?(?:例|見本)|サンプル|example)[\s\u3000]*$/iu;

/** The lines of a table without its column of examples, where its first row names one. */
export function withoutExampleColumn(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  let column = -1;
  let out: VoicedLine[] | null = null;
  for (const [i, line] of lines.entries()) {
    const cells = line.text.includes('\t') ? line.text.split('\t') : null;
    // The column ends with the table.
    if (cells === null && line.text.trim() !== '') column = -1;
    if (cells !== null && column < 0) column = cells.findIndex((cell, at) => at > 0 && EXAMPLES_HEAD.test(cell));
    if (cells !== null && column > 0 && cells.length > column) {
      out ??= lines.slice(0, i);
      out.push(withText(line, cells.filter((_, at) => at !== column).join('\t')));
    } else out?.push(line);
  }
  return out ?? lines;
}
