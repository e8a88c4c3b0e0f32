/**
 * 項目｜現在｜登録時: a table with two columns of values whose heads say which is the registered one. The lines below become those of a form with that
 * one; where nothing says which counts, with both, so that the item is `ambiguous`.
 */
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { isNothing } from '../../text/answer.js';
import { fold } from '../../text/fold.js';
import { nfkc, withoutSpaces } from '../../text/width.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';
import { mayTellTimes, Sayings, type Told, toldBy } from './times-told.js';

const PARTERS = [/\t/u, /[|｜│┃]/u, /[,，]/u, /[;；]/u, /[ ]{2,}|[ ]*\u3000[ \u3000]*/u];
const RULER = /^[\s|｜│┃:：+\-=─━┼├┤┌┐└┘]*$/u;
const LONGEST_HEAD = 60;
/** So many rows with a label make a table. */
const LEAST_ROWS = 2;
/** A form has a row or two for each item, and a mail hardly two such tables: each is read beside all other lines. */
const MOST_ROWS = 60;
const MOST_TABLES = 3;
/** So many blank cells below a head say that the other column's value stands for both. */
const LEAST_BLANK = 2;
/** 同左, 〃: the same as beside it. */
export const DITTO =
  /^(?:[〃″”"々]|[同左右]{2}|[左右](?:[にと])?(?:同じ|おなじ)|同じ|おなじ|同様|同一|一緒|いっしょ|←|→|⇐|⇒|変更(?:は)?(?:な[しい]|無し)|変わら(?:ず|ない)|変わりな[しい])(?:です)?[。]?$/u;
/** How he paid when he registered is no answer to how he pays. */
const OF_PAYMENT: ReadonlySet<ItemKey> = new Set(['paymentMethod', 'carrier', 'billingId']);

interface Head {
  at: number;
  parter: RegExp;
  cells: readonly string[];
  /** What each of its cells says of the column below it. */
  told: readonly (Told | null)[];
}

interface Row {
  at: number;
  key: ItemKey;
  cells: readonly string[];
}

/** The lines with the value that counts behind each label of such a table; numbers and voices stay. */
export function withColumnThatCounts(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let out: VoicedLine[][] | null = null;
  let tables = 0;
  for (const [at, line] of lines.entries()) {
    const head = tables < MOST_TABLES ? headOf(line, at) : null;
    if (head === null) continue;
    const rows = rowsBelow(lines, head, extra);
    if (rows.length < LEAST_ROWS) continue;
    tables++;
    out ??= lines.map((each) => [each]);
    const table = new Set([at, ...rows.map((row) => row.at)]);
    const beside = lines.flatMap((each, i) => (isMine(each) && !table.has(i) ? [withoutAgreed(each.text, head)] : []));
    const said = new Sayings(beside);
    out[at] = [withText(line, '')];
    for (const row of rows)
      out[row.at] = textsOf(row, rows, head, said).map((text) => withText(lines[row.at] as VoicedLine, text));
  }
  return out?.flat() ?? lines;
}

function headOf(line: VoicedLine, at: number): Head | null {
  if (!isMine(line) || line.text.length > LONGEST_HEAD || !mayTellTimes(line.text)) return null;
  for (const parter of PARTERS) {
    const cells = cellsOf(line.text, parter);
    const told = cells.map(toldBy);
    const [one, other, more] = told.filter((each) => each !== null);
    if (one !== undefined && other !== undefined && more === undefined && one !== other)
      return { at, parter, cells, told };
  }
  return null;
}

/** The cells of a row without a frame's bars at its ends and the quotation marks of CSV. */
function cellsOf(text: string, parter: RegExp): string[] {
  const row = /[|｜│┃]/u.test(text) ? text.replace(/^\s*[|｜│┃]|[|｜│┃]\s*$/gu, '') : text;
  return row.split(parter).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/u, '$1')
      .trim(),
  );
}

function rowsBelow(lines: readonly VoicedLine[], head: Head, extra: ExtraLabels): Row[] {
  const rows: Row[] = [];
  for (let at = head.at + 1; at < lines.length && at <= head.at + MOST_ROWS; at++) {
    const line = lines[at] as VoicedLine;
    if (!isMine(line)) break;
    if (RULER.test(line.text)) {
      if (line.text.trim() === '' && rows.length > 0 && !isRow(lines[at + 1], head)) break;
      continue;
    }
    if (!isRow(line, head)) break;
    const cells = cellsOf(line.text, head.parter);
    const hit = labelAt(fold(cells[0] ?? '').text, 0, true, extra);
    if (hit !== null && hit.separator === 'end') rows.push({ at, key: hit.key, cells });
  }
  return rows;
}

function isRow(line: VoicedLine | undefined, head: Head): boolean {
  return line !== undefined && isMine(line) && cellsOf(line.text, head.parter).length >= 2;
}

/** The value below each head, and what stands in other columns. */
function valuesOf({ cells }: Row, { told }: Head): { of: Map<Told, string>; more: string[] } {
  // A head without a cell above the labels is one cell short.
  const shift = told[0] === null ? 0 : 1;
  const of = new Map<Told, string>();
  const more: string[] = [];
  for (const [i, cell] of cells.entries()) {
    if (i === 0) continue;
    const time = told[i - shift] ?? null;
    if (time !== null) of.set(time, cell);
    else if (cell !== '') more.push(cell);
  }
  return { of, more };
}

function textsOf(row: Row, rows: readonly Row[], head: Head, said: Sayings): string[] {
  const [one, other] = head.told.filter((told) => told !== null) as [Told, Told];
  const label = row.cells[0] ?? '';
  const { of, more } = valuesOf(row, head);
  const counts = said.countsOf(row.key, [one, other], head.cells);
  const chosen = counts === 'registered' && OF_PAYMENT.has(row.key) ? (one === counts ? other : one) : counts;
  const text = (value: string): string => [label, value, ...more].join('\t');
  const first = of.get(one) ?? '';
  const second = of.get(other) ?? first;
  if (DITTO.test(second) || isSame(first, second)) return [text(first)];
  if (DITTO.test(first)) return [text(second)];
  if (chosen !== null) {
    const [value, unchosen] = chosen === one ? [first, second] : [second, first];
    // 変更希望：なし
    if (chosen !== counts && isNothing(value)) return [text(unchosen)];
    const isBlankAlike =
      value === '' &&
      (chosen !== counts || rows.filter((each) => valuesOf(each, head).of.get(chosen) === '').length >= LEAST_BLANK);
    return [text(isBlankAlike ? first + second : value)];
  }
  if (first === '' || second === '') return [text(first + second)];
  const isFirstNew = one === 'now';
  return [`${label}（${isFirstNew ? '新' : '旧'}）：${first}`, `${label}（${isFirstNew ? '旧' : '新'}）：${second}`];
}

function isSame(one: string, other: string): boolean {
  return withoutSpaces(nfkc(one)) === withoutSpaces(nfkc(other));
}

const SIDE =
  /(?<side>[左右])(?:側|の列|の欄|の[方ほ]う?)?(?:が|は)(?<head>[^、。がは左右]{1,10}?)(?:です|で|、|。|$)/gu;

/** 「左が現在、右が登録時です」 says what the heads say. */
function withoutAgreed(text: string, { told }: Head): string {
  if (!/[左右]/u.test(text)) return text;
  const columns = told.filter((each) => each !== null);
  return text.replace(SIDE, (words, side: string, head: string) =>
    toldBy(head) === columns[side === '左' ? 0 : 1] ? '' : words,
  );
}
