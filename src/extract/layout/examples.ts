/** 例）山田 花子: what a form shows as an example is nobody's answer. */
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { fold } from '../../text/fold.js';
import { Pattern } from '../../text/pattern.js';
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

const MAY_HOLD = new Pattern(/例|見本|[Ee]x|e\.g/u);

function mayHold(text: string): boolean {
  return MAY_HOLD.test(text);
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

const ADORNED = '[■●◆○◇□・※＊*★☆▼▽↓⇓=＝~〜─━―–—_\\-\\s]*';
const BRACKETS = '[(（【[〔<＜《〈≪「『]?';
const CLOSED = '[)）】\\]〕>＞》〉≫」』]?';
const SHOWN = `(?:${WORD}|サンプル|(?:書き|書く)方(?:の例)?|${LATIN})`;
/** 【記入例】, ----- 記入例 -----, 《ご記入例》, ↓記入例ここから, in a line of its own. */
const BLOCK_HEAD = new RegExp(
  `^${ADORNED}${BRACKETS}\\s*${SHOWN}(?:\\s*(?:です|ここから|は(?:以下|下記|次)の?(?:とおり|通り)?(?:です)?|はじまり|始まり|開始))?\\s*${CLOSED}\\s*[:：。]?${ADORNED}$`,
  'iu',
);
/** 「以下は記入例です。」, 「下のは見本ですが、その下に書きました」 */
const SAYS_BELOW = new RegExp(
  `^[^。]{0,8}(?:以下|下記|次|下)(?:の(?:もの|欄|方|ほう)?)?(?:は|が)${SHOWN}(?:です|になります|となります)`,
  'u',
);
/** 「上は記入例です。私の分は下です」 */
const SAYS_ABOVE = new RegExp(
  `^[^。]{0,8}(?:上記?|ここまで)(?:の(?:もの|欄|方|ほう)?)?(?:は|が)${SHOWN}(?:です|になります|となります)`,
  'u',
);
/** 《ここまで記入例》, （記入例ここまで）, ↑記入例, 以上、例です */
const BLOCK_END = new RegExp(
  `^${ADORNED}${BRACKETS}\\s*(?:(?:ここまで|以上)(?:は|が|、)?\\s*${SHOWN}(?:です)?|${SHOWN}(?:は)?\\s*(?:ここまで|以上|終わ?り|おわり|終了)(?:です)?)\\s*${CLOSED}[。]?${ADORNED}$|^\\s*[↑⬆].*(?:例|見本|サンプル)`,
  'iu',
);
/** The form's items that stand in such a block and again outside it: the writer's own answers. */
const LEAST_AGAIN = 2;

/** The lines without the filled form that a heading says is an example, where the writer's own stands beside it, or a line says where it ends. */
export function withoutExampleBlock(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  if (!lines.some(({ text }) => mayHead(text))) return lines;
  const opens = lines.findIndex(({ text }) => mayHead(text) && (BLOCK_HEAD.test(text) || SAYS_BELOW.test(text)));
  const said = lines.findIndex(
    ({ text }, i) => i > opens && mayHead(text) && (BLOCK_END.test(text) || SAYS_ABOVE.test(text)),
  );
  if (opens < 0 && said < 0) return lines;
  const hits = lines.map(({ text }) => labelAt(fold(text).text, 0, true, extra));
  const head = opens < 0 ? hits.findIndex((hit) => hit !== null) : opens;
  if (head < 0) return lines;
  const end = said < 0 ? endOfBlock(lines, head, hits) : said + 1;
  // A heading and a closing line leave no doubt.
  if (opens < 0 || said < 0) {
    const shown = new Set(hits.slice(head, end).map((hit) => hit?.key));
    const again = new Set<ItemKey>();
    // Above it the template may stand with nothing filled in.
    for (const [i, hit] of hits.entries())
      if (hit && shown.has(hit.key) && (i >= end || (i < head && isFilled(lines[i] as VoicedLine, hit.answerAt))))
        again.add(hit.key);
    if (again.size < LEAST_AGAIN) return lines;
  }
  return lines.map((line, i) => (i >= head && i < end ? withText(line, '') : line));
}

/** It ends with a blank line behind its labels, an arrow up, or where its first label comes again. */
function endOfBlock(lines: readonly VoicedLine[], head: number, hits: readonly ({ key: ItemKey } | null)[]): number {
  let first: ItemKey | null = null;
  for (let i = head + 1; i < lines.length; i++) {
    const { text } = lines[i] as VoicedLine;
    if (/^\s*[↑⬆]/u.test(text) || (first !== null && text.trim() === '')) return i;
    const key = hits[i]?.key ?? null;
    if (key !== null && key === first) return i;
    first ??= key;
  }
  return lines.length;
}

function isFilled(line: VoicedLine, answerAt: number): boolean {
  return fold(line.text).text.slice(answerAt).trim() !== '';
}

const MAY_HEAD = new Pattern(/例|見本|サンプル|書き方|xample/u);

function mayHead(text: string): boolean {
  return text.length <= 60 && MAY_HEAD.test(text);
}
