import { hash } from 'node:crypto';

const FIRST_ROWS = 1024;
/** Fuller than that, searches get long; emptier, memory is. */
const FULLEST = 0.8;

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
    if (++this.#rows * this.#width > FULLEST * this.cells.length) {
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
 * share a key in one run of ten thousand. Of the `loose` ones a run of white space counts as a space, and none at the ends.
 */
export function keyOf(exact: readonly string[], loose: readonly string[] = []): number {
  let end = 0;
  for (const text of exact) end = put(text, end, false);
  for (const text of loose) end = put(text, end, true);
  return numberOf(hash('sha256', bytes.subarray(0, 2 * end), 'binary'));
}

/** The key of one text alone. */
export function keyOfText(text: string): number {
  return numberOf(hash('sha256', text, 'binary'));
}

/** The first 53 bits of a digest, a unit for each byte. */
function numberOf(digest: string): number {
  let key = digest.charCodeAt(0) & 0x1f;
  for (let i = 1; i < 7; i++) key = key * 0x100 + digest.charCodeAt(i);
  // Zero stands for an empty row.
  return key === 0 ? 1 : key;
}

// The texts that are hashed, one behind the other: filled in one pass, which takes half as long as making a string of them.
let units = new Uint16Array(1 << 14);
let bytes = Buffer.from(units.buffer);
/** Larger ones are not kept. */
const MOST_KEPT = 1 << 20;
const LENGTH = 2;

/** Puts a text behind `at`, after its length, so that no two lists of texts look alike; gives where it ends. */
function put(text: string, at: number, loose: boolean): number {
  makeRoom(at, at + LENGTH + text.length);
  const start = at + LENGTH;
  const end = loose ? copyLoosely(text, units, start) : copy(text, units, start);
  units[at] = (end - start) & 0xffff;
  units[at + 1] = (end - start) >>> 16;
  return end;
}

function copy(text: string, to: Uint16Array, start: number): number {
  for (let i = 0; i < text.length; i++) to[start + i] = text.charCodeAt(i);
  return start + text.length;
}

function copyLoosely(text: string, to: Uint16Array, start: number): number {
  let end = start;
  let spaced = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isSpace(unit)) {
      to[end++] = unit;
      spaced = false;
    } else if (!spaced) {
      to[end++] = 0x20;
      spaced = true;
    }
  }
  return spaced && end > start ? end - 1 : end;
}

// The white space of regular expressions.
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  if (unit <= 0x3000)
    return (
      unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000
    );
  return unit === 0xfeff;
}

function makeRoom(used: number, needed: number): void {
  if (needed <= units.length && (used > 0 || units.length <= MOST_KEPT)) return;
  const larger = new Uint16Array(Math.max(1 << 14, needed));
  larger.set(units.subarray(0, used));
  units = larger;
  bytes = Buffer.from(units.buffer);
}
