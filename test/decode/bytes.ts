/** Bytes in the charsets of Japanese mail, for tests. */
import iconv from 'iconv-lite';

export const shiftJis = (text: string): Buffer => iconv.encode(text, 'cp932');
export const eucJp = (text: string): Buffer => iconv.encode(text, 'euc-jp');

/** ISO-2022-JP, made from EUC-JP: two-byte runs between `ESC $ B` and `close`. */
export function jis(text: string, close = '\x1b(B'): Buffer {
  const out: number[] = [];
  let wide = false;
  const euc = eucJp(text);
  for (const byte of euc) {
    const isWide = byte >= 0x80;
    if (isWide !== wide) out.push(...Buffer.from(isWide ? '\x1b$B' : close));
    wide = isWide;
    out.push(byte & 0x7f);
  }
  if (wide) out.push(...Buffer.from(close));
  return Buffer.from(out);
}

export const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
