/** EUC-JP with NEC's and IBM's extensions (as CP51932 and eucJP-ms have them) and JIS X 0212. */
import { TextDecoder } from 'node:util';

let decoder: TextDecoder | undefined;

/** The text; what is undefined becomes U+FFFD. */
export function decodeEucJp(bytes: Uint8Array): string {
  decoder ??= new TextDecoder('euc-jp', { ignoreBOM: true });
  return holdsIbmRows(bytes) ? decodeWithIbmRows(bytes) : decoder.decode(bytes);
}

/** 8F F3 or 8F F4, which no other character holds but half of a kanji before half of another. */
function holdsIbmRows(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x8f); at >= 0; at = bytes.indexOf(0x8f, at + 1)) {
    const row = bytes[at + 1];
    if (row === 0xf3 || row === 0xf4) return true;
  }
  return false;
}

/** eucJP-ms has the IBM extensions that JIS X 0212 lacks in three bytes, from 8F F3 F3 to 8F F4 FE. */
function decodeWithIbmRows(bytes: Uint8Array): string {
  decoder ??= new TextDecoder('euc-jp', { ignoreBOM: true });
  ibm ??= ibmExtensions();
  let out = '';
  let done = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte !== 0x8f) {
      i += byte < 0xa1 && byte !== 0x8e ? 1 : 2;
      continue;
    }
    const row = bytes[i + 1] ?? 0;
    const char = row === 0xf3 || row === 0xf4 ? ibm[(row - 0xf3) * 94 + (bytes[i + 2] ?? 0) - 0xf3] : undefined;
    if (char !== undefined) {
      out += decoder.decode(bytes.subarray(done, i)) + char;
      done = i + 3;
    }
    i += 3;
  }
  return out + decoder.decode(bytes.subarray(done));
}

let ibm: string[] | undefined;

/**
 * In the order of CP932's rows FA to FC: the numerals, four signs, and the kanji that are not in JIS X 0212. glibc's EUC-JP-MS has the
 * same ones in the same cells.
 */
function ibmExtensions(): string[] {
  const supplement = new Set(decodeCells(0xa1, 0xfe, 0xa1, 0xfe, 'euc-jp', [0x8f]));
  const kanji = decodeCells(0xfa, 0xfc, 0x40, 0xfc, 'shift_jis', []).filter(
    (char) => char >= '\u4e00' && char <= '\ufaff' && !supplement.has(char),
  );
  return [...'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ＇＂㈱№℡', ...kanji];
}

/** All characters of those lead and trail bytes. */
function decodeCells(
  lead: number,
  leadEnd: number,
  trail: number,
  trailEnd: number,
  charset: string,
  prefix: number[],
) {
  const bytes: number[] = [];
  for (let first = lead; first <= leadEnd; first++)
    for (let second = trail; second <= trailEnd; second++) bytes.push(...prefix, first, second, 0x0a);
  return new TextDecoder(charset).decode(new Uint8Array(bytes)).split('\n');
}
