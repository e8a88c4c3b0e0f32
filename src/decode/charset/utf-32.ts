/** The byte order of UTF-32 by its mark; null where none stands. */
function markedOrder(bytes: Buffer): 'le' | 'be' | null {
  if (bytes.length < 8 || bytes[1] !== (bytes[0] === 0xff ? 0xfe : 0)) return null;
  const mark = bytes.readUInt32BE(0);
  return mark === 0x0000feff ? 'be' : mark === 0xfffe0000 ? 'le' : null;
}

/** The text where the bytes are UTF-32, by mark or by label; null where they are not. */
export function decodeUtf32(bytes: Buffer, charset: string | null): string | null {
  const order =
    markedOrder(bytes) ?? (charset === 'utf-32' && bytes.length > 3 ? (bytes[0] === 0 ? 'be' : 'le') : null);
  if (order === null) return null;
  let text = '';
  let bad = 0;
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const code = order === 'be' ? bytes.readUInt32BE(i) : bytes.readUInt32LE(i);
    if (code > 0x10ffff) {
      // What is no character at all is damage; where most is none, this is something else.
      if (charset !== 'utf-32') return null;
      text += '\ufffd';
      bad++;
    } else if (code !== 0xfeff || i > 0) text += String.fromCodePoint(code);
  }
  return bad * 8 > bytes.length ? null : text;
}
