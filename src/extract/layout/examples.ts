/** 例）山田 花子: what a form shows as an example is nobody's answer. */
import { type VoicedLine, withText } from '../../mail.js';

/** The sign that an example follows: 例）, 例：, （例）, 記入例. */
const EXAMPLE = /^[\s\u3000]*[(（【[「]?(?:ご?(?:記入|入力|回答))?例(?:[)）】\]」]|[:：]|[\s\u3000])/u;
/** The same behind the colon of a label. */
const BEHIND_COLON = /([:：])[\s\u3000]*(?:[(（【[]?(?:ご?(?:記入|入力|回答))?例(?:[)）】\]]|[:：])[^\t]*)$/u;
/** 例：19900101 → 19950824: the answer behind its example. */
const ARROW = /[→⇒➡]/u;

/** The line without the cells, or without the answer behind its label, that are an example. */
export function withoutExamples(text: string): string {
  if (!text.includes('例') || ARROW.test(text)) return text;
  if (text.includes('\t')) {
    const cells = text.split('\t');
    // The label comes first.
    const kept = cells.filter((cell, i) => i === 0 || !EXAMPLE.test(cell));
    if (kept.length < cells.length) return kept.join('\t');
  }
  return text.replace(BEHIND_COLON, '$1');
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
