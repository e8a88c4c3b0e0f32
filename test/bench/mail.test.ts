/** The mailbox that the benchmark makes up: always the same bytes, and mail of the kinds that it means to be. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { mboxOf, mboxPiece } from '../../bench/mail/box.js';
import { type Charset, encoded } from '../../bench/mail/charset.js';
import { mailMaker } from '../../bench/mail/generate.js';
import { quotedPrintable, words } from '../../bench/mail/mime.js';
import { BLOCK, deckOf, MIXES, type Mix } from '../../bench/mail/mix.js';
import { messagesOf } from '../../bench/peers/split.js';
import { plusMember } from '../../src/profile/index.js';
import { triage } from '../../src/triage.js';

const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-box-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the generator', () => {
  // Changed on purpose? Then raise VERSION in bench/mail/box.ts, or old mailboxes are taken for new ones.
  it.each<[Mix, string]>([
    ['standard', 'afde83c4180426a2'],
    ['text', '2114642cbab6ea0f'],
    ['attachments', '808a94cfd5292170'],
  ])('makes the same %s mailbox everywhere', (mix, digest) => {
    const make = mailMaker(mix, 1);
    const hash = createHash('sha256');
    for (let i = 0; i < 100; i++) hash.update(make(i).content);
    expect(hash.digest('hex').slice(0, 16)).toBe(digest);
  });

  it('makes a message of its index, whatever was made before', () => {
    const [make, again] = [mailMaker('text', 7), mailMaker('text', 7)];
    const all = Array.from({ length: 250 }, (_, i) => make(i));
    for (const i of [249, 3, 200, 199]) expect(again(i)).toEqual(all[i]);
    expect(mailMaker('text', 8)(3).content).not.toEqual(all[3]?.content);
  });

  it.each<[Mix, number, number]>([
    ['standard', 1 / 12, 300_000],
    ['text', 0, 0],
    ['attachments', 2 / 5, 300_000],
  ])('deals each deck of %s alike', (mix, share, size) => {
    for (const block of [0, 1, 9]) {
      const deck = deckOf(mix, block, 1);
      expect(deck.filter(({ what }) => what === 'inquiry').length).toBe(BLOCK / 4);
      const sizes = deck.map(({ attached }) => attached).filter((bytes) => bytes > 0);
      expect(sizes.length).toBe(Math.round(share * BLOCK));
      if (sizes.length > 0) expect(sizes.reduce((a, b) => a + b) / sizes.length / size).toBeCloseTo(1, 1);
    }
    expect(deckOf(mix, 0, 1)).not.toEqual(deckOf(mix, 1, 1));
  });
});

describe('its mailbox', () => {
  it.each<[string, string, string]>([
    ['a line that looks like a From_ line', 'a\nFrom here on\n', 'a\n>From here on\n'],
    ['a quoted one', 'a\n>>From b\n', 'a\n>>>From b\n'],
    ['the very first line', 'From a\n', '>From a\n'],
    ['no line of its own', 'a\nnot From here\nFromage\n', 'a\nnot From here\nFromage\n'],
  ])('quotes %s', (_, content, expected) => {
    const piece = mboxPiece(Buffer.from(content), 'a@example.com', new Date(Date.UTC(2026, 10, 1, 3, 4, 5)));
    expect(piece.toString()).toBe(`From a@example.com Sun Nov  1 03:04:05 2026\n${expected}\n`);
  });

  it.each(MIXES)('of %s is split into the messages it was made of', (mix) => {
    const make = mailMaker(mix, 3);
    const parts = [...messagesOf(mboxOf(folder, { mix, seed: 3, count: 60 }))];
    const pieces = Array.from({ length: 60 }, (_, i) => mboxPiece(make(i).content, '', new Date(0)));
    expect(parts.map((part) => part.toString('latin1'))).toEqual(
      pieces.map((piece) => piece.toString('latin1', piece.indexOf('\n') + 1, piece.length - 1)),
    );
  });
});

describe('its encoders', () => {
  it.each<[Charset, string]>([
    ['iso-2022-jp', 'ASCII, 漢字とｶﾅ\nラスト'],
    ['shift_jis', '表示 ソース 髙橋\n'],
    ['euc-jp', '漢字 ABC ｶﾅ'],
    ['utf-8', '髙橋 🌸'],
  ])('say in %s what was meant', (charset, text) => {
    const bytes = encoded(text, charset);
    expect(bytes).not.toBeNull();
    expect(new TextDecoder(charset).decode(bytes ?? undefined)).toBe(text);
  });

  it.each<[Charset, string]>([
    ['iso-2022-jp', '🌸'],
    ['shift_jis', '🌸'],
    ['us-ascii', 'é'],
  ])('do not say in %s what it cannot', (charset, text) => {
    expect(encoded(text, charset)).toBeNull();
  });

  it('break quoted-printable softly, and encoded words between letters', () => {
    const lines = quotedPrintable(Buffer.from('あ=\n'.repeat(40) + '長い'.repeat(40)))
      .toString()
      .split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(quotedPrintable(Buffer.from('a \nb=c')).toString()).toBe('a=20\nb=3Dc');
    const folded = words('Re: パスワード再設定不可のお問い合わせにつきまして', 'iso-2022-jp').split('\n ');
    expect(folded.length).toBeGreaterThan(1);
    for (const word of folded) expect(word).toMatch(/^=\?ISO-2022-JP\?B\?[\w+/]+=*\?=$/u);
  });
});

describe('triage of it', () => {
  it('sees the kinds that were meant', async () => {
    const count = 1000;
    const make = mailMaker('text', 1);
    const wrong: string[] = [];
    let i = 0;
    const mbox = mboxOf(folder, { mix: 'text', seed: 1, count });
    for await (const { record } of triage({
      paths: [mbox],
      stdin: Readable.from([]),
      today: '2026-11-22',
      profile: plusMember,
      members: null,
      maxBytes: 50_000_000,
      warn: () => {},
    })) {
      const { kind, what } = make(i);
      if (record.kind !== kind) wrong.push(`${i}: ${what} as ${record.kind}: ${record.message?.subject}`);
      i++;
    }
    expect(i).toBe(count);
    if (wrong.length > count / 100) expect(wrong).toEqual([]);
  });
});
