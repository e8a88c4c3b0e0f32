import { describe, expect, it } from 'vitest';
import { isBrokenWithinWord, withoutServerBreaks } from '../../src/decode/server-breaks.js';

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

  it('of ISO-2022-JP, where `!` is half of a character', () => {
    const line = `${'x'.repeat(980)}\x1b$B;3ED!`;
    expect(read(`${line}\r\n !$5$/$i\x1b(B<br>`)).toContain(';3ED!!$5$/$i');
    expect(read(`${line}\r\n $5$/$i\x1b(B<br>`)).toContain(';3ED$5$/$i');
  });

  it.each<[string, string, boolean]>([
    ['a word', broken(998, '\r\n'), true],
    ['a tag', broken(998, '\r\n').replace('midori', '....<b'), true],
    ['a shorter line', broken(900, '\r\n'), false],
    ['behind a tag', broken(998, '\r\n').replace('midori', 'xx<br>'), false],
    ['before one', broken(998, '\r\n', '\t<br>'), false],
    ['ISO-2022-JP', `${'x'.repeat(981)}\x1b$B;3ED\r\n5-G/$G$9\x1b(B<br>`, false],
    ['ISO-2022-JP before what may be figures', `${'x'.repeat(981)}\x1b$B;3ED\r\n5-\x1b(B<br>`, true],
  ])('in doubt where a line end may stand within a word: %s', (_, text, expected) => {
    expect(isBrokenWithinWord(Buffer.from(text))).toBe(expected);
  });

  it.each<[string, string]>([
    ['no escape', ''],
    ['one escape', '\x1b$B'],
  ])('does not look back over the text from each of many lines: %s', (_, before) => {
    const content = Buffer.from(`${before}\r\n${`${'あ'.repeat(330)}!\r\n `.repeat(12_000)}`);
    expect(isBrokenWithinWord(withoutServerBreaks(content))).toBe(false);
  });
});
