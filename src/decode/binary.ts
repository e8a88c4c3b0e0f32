/** Is that no text? One byte in ten of what is compressed or compiled is a control character; of text, hardly any. */
export function isBinary(content: Buffer): boolean {
  const sample = content.subarray(0, 8192);
  const controls = sample.reduce((n, byte) => n + (byte < 0x09 || (byte > 0x0d && byte < 0x1b) ? 1 : 0), 0);
  return controls * 25 > sample.length;
}
