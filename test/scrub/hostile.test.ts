/** What no person writes costs no more than its length: each of these would take minutes were a rule to look back over the whole. */
import { describe, expect, it } from 'vitest';
import { plusMember } from '../../src/profile/index.js';
import { scrub } from '../../src/scrub/index.js';

const SIZE = 300_000;

describe('a hostile body', () => {
  it.each([
    ['letters without an end', 'text/plain', 'a'.repeat(SIZE)],
    ['digits', 'text/plain', '7'.repeat(SIZE)],
    ['kanji that nobody knows', 'text/plain', '鰺'.repeat(SIZE / 3)],
    ['hiragana', 'text/plain', 'ので'.repeat(SIZE / 6)],
    ['dots and @', 'text/plain', 'a.@'.repeat(SIZE / 3)],
    ['spaces', 'text/plain', `april${' '.repeat(SIZE)}1`],
    ['digits and spaces', 'text/plain', '1 '.repeat(SIZE / 2)],
    ['comments that do not end', 'text/html', '<!--'.repeat(SIZE / 4)],
    ['styles that do not end', 'text/html', '<style>'.repeat(SIZE / 7)],
    ['tags that do not end', 'text/html', '<a '.repeat(SIZE / 3)],
    ['references', 'text/html', '&#26085;'.repeat(SIZE / 8)],
    ['boundaries', 'multipart/mixed; boundary=b', '--b\r\n'.repeat(5000)],
  ])(
    '%s',
    (_why, type, body) => {
      const mail = Buffer.from(`From: a@example.com\r\nContent-Type: ${type}\r\n\r\n${body}`);
      const out = scrub(mail, { message: null, fields: null, profile: plusMember, seed: Buffer.from('s') });
      expect(out.length).toBeGreaterThan(100);
    },
    20_000,
  );

  it.each([
    ['nothing', ''],
    ['no header', 'just text'],
    ['a header alone', 'From: a@example.com'],
    ['bytes of no charset', 'From: a@example.com\n\n\xff\xfe\x81'],
    [
      'a part within itself',
      'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n--b--\n',
    ],
  ])('%s is not refused', (_why, text) => {
    const out = scrub(Buffer.from(text, 'latin1'), {
      message: null,
      fields: null,
      profile: plusMember,
      seed: Buffer.from('s'),
    });
    expect(out).toBeInstanceOf(Buffer);
  });
});
