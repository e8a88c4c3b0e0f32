/**
 * Is this UTF-8 that was cut or damaged here and there? True where well-formed sequences of three bytes or more (which hardly
 * ever arise in Shift_JIS or EUC-JP) outnumber what is malformed by ten to one.
 */
export function isNearlyUtf8(bytes: Uint8Array): boolean {
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
    if (length > 1 && have === length) {
      if (length > 2) good++;
    } else bad++;
    i += have;
  }
  return good > 0 && good >= bad * 10;
}
