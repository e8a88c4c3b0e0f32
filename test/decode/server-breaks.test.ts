import { describe, expect, it } from 'vitest';
import { withoutServerBreaks } from '../../src/decode/server-breaks.js';

const broken = (length: number, mark: string, after = 'ari@example.jp') =>
  `first\r\n${'x'.repeat(length - 6)}midori${mark}${after}<br>\r\n`;
const read = (text: string) => withoutServerBreaks(Buffer.from(text)).toString();

describe('Decode: breaks that a server put into a long line', () => {
  it.each<[string, string]>([
    ['Postfix at 998', broken(998, '\r\n ')],
    ['Postfix at 990, LF', broken(990, '\n ')],
    ['sendmail', broken(990, '!\r\n ')],
  ])('%s', (_, text) => {
    expect(read(text)).toContain('midoriari@example.jp<br>');
  });

  it.each<[string, string]>([
    ['a shorter line', broken(900, '\r\n ')],
    ['a longer one', broken(1200, '\r\n ')],
    ['an indentation', broken(998, '\r\n  ')],
    ['a line end', broken(998, '\r\n')],
    ['an exclamation', broken(990, '!\r\n')],
    ['nothing of note', 'a\r\n b\r\n'],
  ])('not %s', (_, text) => {
    expect(read(text)).toBe(text);
  });
});
