/** UTF-7 (RFC 2152): `+` and base64 of UTF-16, ended by `-` or by anything outside base64; `+-` is a plus. */
export function decodeUtf7(latin1: string): string {
  return latin1.replace(/\+([A-Za-z0-9+/]*)(-?)/g, (_, encoded: string, end: string) => {
    if (encoded === '') return end === '' ? '+' : '+';
    const bytes = Buffer.from(encoded, 'base64');
    // Up to six padding bits make a spare byte at most.
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le');
  });
}
