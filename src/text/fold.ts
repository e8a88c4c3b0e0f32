/**
 * Folding for reading: labels and phrases are looked for in a folded copy of a line (NFKC, one kind of space, nothing
 * invisible), and values are cut from the line as written. So every folded place knows where it stood.
 */
import { withoutInvisible } from './invisible.js';
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
const CLUSTER = /[\uff66-\uff9d][\uff9e\uff9f]|.[\u0300-\u036f\u3099\u309a\ufe00-\ufe0f]+|./gsu;
// Characters that fold to themselves, one unit each: the most of any line.
const PLAIN = /^[\t\x20-\x7e\u3001-\u3098\u309d-\u30fa\u30fb-\u30fe\u4e00-\u9fff]*$/u;

/** Folds one line. */
export function fold(source: string): Folded {
  if (PLAIN.test(source)) return { text: source, source, at: identity(source.length) };
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
