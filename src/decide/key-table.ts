import { hash } from 'node:crypto';

/** Half full at most, so that a search ends soon. */
const FIRST_ROWS = 1024;

/**
 * Rows of numbers by a key, in flat memory: a run over millions of messages remembers a few for each, and an object for each would be
 * gigabytes. A row's first cell is its key.
 */
export class KeyTable {
  cells: Float64Array;
  readonly #width: number;
  #rows = 0;

  /** @param width cells of a row, its key included. */
  constructor(width: number) {
    this.#width = width;
    this.cells = new Float64Array(FIRST_ROWS * width);
  }

  has(key: number): boolean {
    return this.cells[this.#find(key)] === key;
  }

  /** Index in `cells` of the row with that key; a new one holds zeros. Good until the next row is asked for. */
  row(key: number): number {
    let at = this.#find(key);
    if (this.cells[at] === key) return at;
    if (2 * ++this.#rows * this.#width > this.cells.length) {
      this.#grow();
      at = this.#find(key);
    }
    this.cells[at] = key;
    return at;
  }

  #find(key: number): number {
    const rows = this.cells.length / this.#width;
    let row = key % rows;
    for (;;) {
      const at = row * this.#width;
      const held = this.cells[at];
      if (held === key || held === 0) return at;
      row = row + 1 === rows ? 0 : row + 1;
    }
  }

  #grow(): void {
    const old = this.cells;
    this.cells = new Float64Array(2 * old.length);
    for (let from = 0; from < old.length; from += this.#width) {
      const key = old[from] ?? 0;
      if (key !== 0) this.cells.set(old.subarray(from, from + this.#width), this.#find(key));
    }
  }
}

/**
 * A key for texts: 53 bits of their SHA-256, so that a run's memory holds no personal data. Of a million messages two different ones
 * share a key in one run of ten thousand.
 */
export function keyOf(...parts: readonly string[]): number {
  const digest = hash('sha256', JSON.stringify(parts), 'buffer');
  const key = (digest.readUInt32BE(0) & 0x1fffff) * 0x1_0000_0000 + digest.readUInt32BE(4);
  // Zero stands for an empty row.
  return key === 0 ? 1 : key;
}
