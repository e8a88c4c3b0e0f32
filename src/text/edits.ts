/** Slips of the hand: how many edits lie between two texts. */

/**
 * The least number of insertions, deletions, replacements and transpositions of neighbours (each stretch edited once)
 * that turns one text into the other, by code points. Counting stops at `limit`: beyond it the answer is `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const [x, y] = [lettersOf(a), lettersOf(b)];
  if (Math.abs(x.length - y.length) > limit) return limit + 1;
  // What both begin with and what both end with costs nothing in one of the best ways.
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start++;
  let [xEnd, yEnd] = [x.length, y.length];
  while (xEnd > start && yEnd > start && x[xEnd - 1] === y[yEnd - 1]) {
    xEnd--;
    yEnd--;
  }
  return Math.min(editsBetween(x.slice(start, xEnd), y.slice(start, yEnd), limit), limit + 1);
}

// A text without surrogates is its own list of letters.
function lettersOf(text: string): string | string[] {
  return /[\ud800-\udfff]/.test(text) ? [...text] : text;
}

function editsBetween(x: string | string[], y: string | string[], limit: number): number {
  if (x.length === 0 || y.length === 0) return x.length + y.length;
  let older: number[] = [];
  let old = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= y.length; j++) {
      let best = Math.min(
        (old[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (old[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    older = old;
    old = row;
  }
  return old[y.length] ?? 0;
}

/** Contract section 6: a slip is one edit, two in strings of six characters or more (the shorter one counts). */
export function isSlip(a: string, b: string): boolean {
  const limit = Math.min(lettersOf(a).length, lettersOf(b).length) >= 6 ? 2 : 1;
  return editDistance(a, b, limit) <= limit;
}

/** One edit, no more; for strings of a length, without building tables. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length <= 1 && y.length <= 1) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}
