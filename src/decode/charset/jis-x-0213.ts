/** JIS X 0213:2004, as ISO-2022-JP-3 and -2004, EUC-JIS-2004 and Shift_JIS-2004 carry it. */
import { decodeEucJp } from './euc-jp.js';
import { RUNS } from './jis-x-0213-table.js';

let cells: Map<number, string> | undefined;

/** The letter of a cell, or undefined where JIS X 0208 has it, or nobody. Rows and cells count from 1. */
export function cellOf0213(plane: number, row: number, cell: number): string | undefined {
  cells ??= new Map(
    RUNS.flatMap(([of, in_, first, letters]) =>
      // A letter alone, or one with its mark.
      [...letters.matchAll(/\0(..)|./gsu)].map((m, i): [number, string] => [keyOf(of, in_, first + i), m[1] ?? m[0]]),
    ),
  );
  return cells.get(keyOf(plane, row, cell));
}

function keyOf(plane: number, row: number, cell: number): number {
  return (plane * 100 + row) * 100 + cell;
}

/** The text of EUC-JIS-2004; null where the bytes are none such. */
export function decodeEucJis2004(bytes: Uint8Array): string | null {
  let out = '';
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    const plane = byte === 0x8f ? 2 : 1;
    const [row, cell] = plane === 2 ? [bytes[i + 1], bytes[i + 2]] : [byte, bytes[i + 1]];
    if (byte < 0x80) {
      out += String.fromCharCode(byte);
      i++;
    } else if (byte === 0x8e) {
      out += decodeEucJp(bytes.subarray(i, i + 2));
      i += 2;
    } else {
      const letter = letterOf(plane, (row ?? 0) - 0xa0, (cell ?? 0) - 0xa0);
      if (letter === null) return null;
      out += letter;
      i += plane + 1;
    }
  }
  return out;
}

/** Rows of the second plane that share a lead byte, from F0 on. */
const PAIRED_ROWS: readonly (readonly [number, number])[] = [
  [1, 8],
  [3, 4],
  [5, 12],
  [13, 14],
  [15, 78],
];

/** The text of Shift_JIS-2004; null where the bytes are none such. */
export function decodeShiftJis2004(bytes: Uint8Array): string | null {
  let out = '';
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      out += String.fromCharCode(lead);
      i++;
      continue;
    }
    if (lead >= 0xa1 && lead <= 0xdf) {
      out += String.fromCharCode(0xff61 + lead - 0xa1);
      i++;
      continue;
    }
    const trail = bytes[i + 1] ?? 0;
    const lower = trail >= 0x9f;
    const cell = lower ? trail - 0x9e : trail - 0x3f - (trail > 0x7f ? 1 : 0);
    const index = lead - 0xf0;
    const pair = PAIRED_ROWS[index] ?? [79 + (index - 5) * 2, 80 + (index - 5) * 2];
    const row = index >= 0 ? pair[lower ? 1 : 0] : (lead - (lead < 0xe0 ? 0x81 : 0xc1)) * 2 + (lower ? 2 : 1);
    const letter = letterOf(index >= 0 ? 2 : 1, row ?? 0, cell);
    if (letter === null) return null;
    out += letter;
    i += 2;
  }
  return out;
}

function letterOf(plane: number, row: number, cell: number): string | null {
  if (row < 1 || row > 94 || cell < 1 || cell > 94) return null;
  const letter = cellOf0213(plane, row, cell);
  if (letter !== undefined || plane === 2) return letter ?? null;
  const plain = decodeEucJp(new Uint8Array([row + 0xa0, cell + 0xa0]));
  return plain.includes('\ufffd') ? null : plain;
}
