import { describe, expect, it } from 'vitest';
import type { VoicedLine } from '../../src/mail.js';
import type { Letter } from '../../src/passage/index.js';
import { packed, unpacked } from '../../src/workers/packed-letter.js';

const lines: VoicedLine[] = [
  { text: '', depth: 0, voice: 'own', number: 1 },
  { text: '・ニックネーム：ﾐｽﾞｷ\u0000\n😀', depth: 0, voice: 'forwarded', number: 3 },
  { text: '', depth: 2, voice: 'desk', number: 4 },
  { text: 'quoted\ttext', depth: 1, voice: 'quoted', number: 5 },
  { text: '-- ', depth: 0, voice: 'aside', number: 900 },
];
const address = { name: '水野', address: 'nao@example.jp' };
const letter: Letter = {
  raw: { path: 'box', index: 7, offset: 1234, bytes: 99, defect: null },
  message: { id: 'i', subject: null, from: address, to: [address], date: null, inReplyTo: null, attachments: 2 },
  replyTo: [address],
  bulk: true,
  encrypted: false,
  lines,
  flags: ['has-attachments'],
  sending: [5, 6],
  open: null,
};

describe('a letter that has crossed to another thread', () => {
  it('is what it was', () => {
    expect(unpacked(structuredClone(packed(letter)))).toEqual(letter);
  });

  it('leaves the content of its message behind', () => {
    const raw = { ...letter.raw, content: Buffer.alloc(10) };
    expect(unpacked(structuredClone(packed({ ...letter, raw })))).toEqual(letter);
  });

  it('may be empty', () => {
    const empty = { ...letter, lines: [] };
    expect(unpacked(structuredClone(packed(empty)))).toEqual(empty);
  });
});
