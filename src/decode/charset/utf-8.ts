/**
 * Is this UTF-8 that was cut or damaged here and there? True where well-formed sequences of three bytes or more (which hardly
 * ever arise in Shift_JIS or EUC-JP) outnumber what is malformed by ten to one.
 */
export function isNearlyUtf8(bytes: Uint8Array): boolean {
  const { good, bad } = wellFormed(bytes);
  return good > 0 && good >= bad * 10;
}

/** The same of a single line or a text whose damage may be mended: more is well-formed than malformed. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { good, bad } = wellFormed(bytes);
  return good > 1 && good > bad;
}

function wellFormed(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = byte >= 0xc2 && byte <= 0xdf ? 2 : (byte & 0xf0) === 0xe0 ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 1;
    let have = 1;
    while (have < length && ((bytes[i + have] ?? 0) & 0xc0) === 0x80) have++;
    // Beyond U+10FFFF, or longer than it has to be: F4 A2 is 槇 in EUC-JP.
    const second = bytes[i + 1] ?? 0;
    if ((byte === 0xf4 && second > 0x8f) || (byte === 0xf0 && second < 0x90) || (byte === 0xe0 && second < 0xa0)) {
      bad++;
      i++;
      continue;
    }
    if (length > 1 && have === length) {
      if (length > 2) good++;
    } else bad++;
    i += have;
  }
  return { good, bad };
}

const SURROGATES = /\xed([\xa0-\xaf])([\x80-\xbf])\xed([\xb0-\xbf])([\x80-\xbf])/g;

/**
 * The bytes with what CESU-8 writes as two surrogates of three bytes each (some databases do, for characters beyond U+FFFF) written as
 * UTF-8 does; null where none stand there.
 */
export function withoutSurrogates(bytes: Buffer): Buffer | null {
  if (!bytes.includes(0xed)) return null;
  const latin1 = bytes.toString('latin1');
  const mended = latin1.replace(SURROGATES, (_, a: string, b: string, c: string, d: string) => {
    const high = ((a.charCodeAt(0) & 0x0f) << 6) | (b.charCodeAt(0) & 0x3f);
    const low = ((c.charCodeAt(0) & 0x0f) << 6) | (d.charCodeAt(0) & 0x3f);
    return Buffer.from(String.fromCodePoint(0x10000 + (high << 10) + low)).toString('latin1');
  });
  return mended.length === latin1.length ? null : Buffer.from(mended, 'latin1');
}
