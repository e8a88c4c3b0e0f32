/** Shift_JIS as the Mac OS of before Unicode had it (x-mac-japanese): a few single bytes of its own, and numbers in the rows that NEC has elsewhere. */
import { decodeShiftJis } from './shift-jis.js';

const SINGLE = new Map([
  [0x80, '\\'],
  [0xa0, ' '],
  [0xfd, '©'],
  [0xfe, '™'],
  [0xff, '…'],
]);
const ROW_9 = 0x85;
/** Of rows 9 and 10: the first cell, the last one and what stands in the first. Cells count on from one row to the next. */
const NUMBERS: readonly (readonly [first: number, last: number, char: number])[] = [
  [1, 20, 0x2460],
  [31, 50, 0x2474],
  [61, 69, 0x2776],
  [82, 90, 0x2488],
  [95, 106, 0x2160],
  [115, 126, 0x2170],
  [155, 180, 0x249c],
];

/** The text; null where the bytes are none such, or hold nothing that only the Mac has. */
export function decodeMacJapanese(bytes: Uint8Array): string | null {
  let out = '';
  let done = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    const single = SINGLE.get(byte);
    const isPair = single === undefined && byte > 0x80 && (byte < 0xa1 || byte > 0xdf);
    const trail = bytes[i + 1] ?? 0;
    if (isPair && (trail < 0x40 || trail === 0x7f || trail > 0xfc)) return null;
    const own = byte === ROW_9 && isPair ? numberAt(trail) : single;
    const length = isPair ? 2 : 1;
    if (own !== undefined) {
      out += decodeShiftJis(bytes.subarray(done, i)) + own;
      done = i + length;
    }
    i += length;
  }
  return done === 0 ? null : out + decodeShiftJis(bytes.subarray(done));
}

function numberAt(trail: number): string | undefined {
  const cell = trail - 0x3f - (trail > 0x7f ? 1 : 0);
  const range = NUMBERS.find(([first, last]) => cell >= first && cell <= last);
  return range && String.fromCharCode(range[2] + cell - range[0]);
}
