/**
 * Folding for reading: labels and phrases are looked for in a folded copy of a line (NFKC, one kind of space, nothing
 * invisible), and values are cut from the line as written. So every folded place knows where it stood.
 */
import { withoutInvisible } from './invisible.js';
import { CHANGING, INVISIBLE, kindsAt, kindsIn, UNFOLDED } from './units.js';
import { nfkc } from './width.js';

export interface Folded {
  /** NFKC without invisible characters; every space but a tab is U+0020. */
  text: string;
  /** The line as written. */
  source: string;
  /** For each UTF-16 unit of `text`, and its end, the offset in `source`. */
  at: readonly number[];
}

const HALF_WIDTH_KANA_VOICED = /[\uff66-\uff9d][\uff9e\uff9f]/u;
const CLUSTER =
  /[\uff66-\uff9d][\uff9e\uff9f]|[\u3046-\u307b\u309d\u30a6-\u30f2\u30fd\uff66-\uff9d][\u309b\u309c]|.[\u0300-\u036f\u3099\u309a\ufe00-\ufe0f]+|./gsu;

/** Folds one line. */
export function fold(source: string): Folded {
  if ((kindsIn(source) & UNFOLDED) === 0) return { text: source, source, at: identity(source.length) };
  return foldedByUnits(source) ?? foldedByClusters(source);
}

/** Folds a line in which every unit stands alone; null for any other. */
function foldedByUnits(source: string): Folded | null {
  let text = '';
  let from = 0;
  // Null as long as every unit folds to one unit.
  let at: number[] | null = null;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit !== WAVE_DASH && (kindsAt(source, i) & (UNFOLDED | CHANGING)) === 0) {
      at?.push(i);
      continue;
    }
    const folded = foldedUnit(unit);
    if (folded === null) return null;
    if (folded.length !== 1) at ??= identity(i).slice(0, i);
    if (at) for (let k = 0; k < folded.length; k++) at.push(i);
    text += source.slice(from, i) + folded;
    from = i + 1;
  }
  at?.push(source.length);
  return { text: text + source.slice(from), source, at: at ?? identity(source.length) };
}

// Left as it is in a line that holds nothing else to fold, and so are U+3036, U+3038 to U+303A and U+309F.
const WAVE_DASH = 0x301c;
const FOLDED_UNITS = new Map<number, string | null>();

/** What a unit folds to by itself; null where it makes a cluster with its neighbours, or may. */
function foldedUnit(unit: number): string | null {
  let folded = FOLDED_UNITS.get(unit);
  if (folded === undefined) {
    const c = String.fromCharCode(unit);
    folded = /[\ud800-\udfff\u309b\u309c\uff66-\uff9f]|\p{M}/u.test(c) ? null : foldCluster(c);
    FOLDED_UNITS.set(unit, folded);
  }
  return folded;
}

function foldedByClusters(source: string): Folded {
  let text = '';
  const at: number[] = [];
  for (const m of source.matchAll(CLUSTER)) {
    const piece = foldCluster(m[0]);
    for (let i = 0; i < piece.length; i++) at.push(m.index);
    text += piece;
  }
  at.push(source.length);
  return { text, source, at };
}

function foldCluster(cluster: string): string {
  if (cluster === '\t') return '\t';
  if (cluster !== '\ufeff' && /^[\s\u3000\u00a0]$/u.test(cluster)) return ' ';
  if (HALF_WIDTH_KANA_VOICED.test(cluster)) return cluster.normalize('NFKC');
  const piece = nfkc(withoutInvisible(cluster));
  return piece === '〜' ? '~' : piece;
}

const IDENTITY: number[] = [0];
function identity(length: number): readonly number[] {
  for (let i = IDENTITY.length; i <= length; i++) IDENTITY.push(i);
  return IDENTITY;
}

/** What stands, as written, between two places of the folded text. */
export function sliceSource(folded: Folded, from: number, to = folded.text.length): string {
  const start = folded.at[from] ?? folded.source.length;
  const end = folded.at[to] ?? folded.source.length;
  return folded.source.slice(start, to >= folded.text.length ? folded.source.length : end);
}

/** The same, and what nobody sees right before it: it came with the text behind it. */
export function sliceWithUnseen(folded: Folded, from: number, to?: number): string {
  const end = folded.at[from] ?? folded.source.length;
  let start = end;
  while (start > 0 && (kindsAt(folded.source, start - 1) & INVISIBLE) !== 0 && !isSelector(folded.source, start - 1))
    start--;
  return folded.source.slice(start, end) + sliceSource(folded, from, to);
}

/** It belongs to the emoji before it. */
function isSelector(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0xfe0e || unit === 0xfe0f;
}
