/** Figures of a run of inquiries, and how they are shown. */

/** The value that the share `p` of all do not exceed. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

const EDGES = [0, 0.1, 0.5, 0.8, 0.95, 0.99, 0.999, 1] as const;

/** How often candidates of a probability are the right one. */
export class Calibration {
  readonly #bins = EDGES.slice(1).map(() => ({ count: 0, right: 0, sum: 0 }));

  add(probability: number, right: boolean): void {
    const at = EDGES.findIndex((edge, i) => i > 0 && probability <= edge) - 1;
    const bin = this.#bins[Math.max(at, 0)];
    if (!bin) return;
    bin.count++;
    bin.sum += probability;
    if (right) bin.right++;
  }

  lines(): string[] {
    return this.#bins.flatMap(({ count, right, sum }, i) =>
      count === 0
        ? []
        : [
            `  ${EDGES[i]} to ${EDGES[i + 1]}`.padEnd(18) +
              String(count).padStart(8) +
              (sum / count).toFixed(4).padStart(12) +
              (right / count).toFixed(4).padStart(12),
          ],
    );
  }
}

/** What came of the inquiries, kind by kind. */
export class Outcomes {
  readonly #kinds = new Map<string, { count: number; right: number; top: number; topOf: number }>();
  readyGiven = 0;
  readyRight = 0;
  readyWanted = 0;
  readyHit = 0;
  absent = 0;
  absentRight = 0;
  top = 0;
  topOf = 0;

  add(
    kind: string,
    wanted: string,
    memberId: string | null,
    got: string,
    gotId: string | null,
    first: string | null,
  ): void {
    const row = this.#kinds.get(kind) ?? { count: 0, right: 0, top: 0, topOf: 0 };
    this.#kinds.set(kind, row);
    row.count++;
    if (got === wanted && (got !== 'ready' || gotId === memberId)) row.right++;
    if (got === 'ready') {
      this.readyGiven++;
      if (wanted === 'ready' && gotId === memberId) this.readyRight++;
    }
    if (wanted === 'ready') {
      this.readyWanted++;
      if (got === 'ready' && gotId === memberId) this.readyHit++;
    }
    if (memberId === null) {
      this.absent++;
      if (got === 'no-match') this.absentRight++;
      return;
    }
    row.topOf++;
    this.topOf++;
    if (first === memberId) {
      row.top++;
      this.top++;
    }
  }

  lines(): string[] {
    return [...this.#kinds].map(
      ([kind, { count, right, top, topOf }]) =>
        `  ${kind.padEnd(44)}${String(count).padStart(6)}${share(right, count).padStart(9)}${(topOf === 0 ? '-' : share(top, topOf)).padStart(9)}`,
    );
  }
}

function share(part: number, of: number): string {
  return of === 0 ? '-' : (part / of).toFixed(4);
}
