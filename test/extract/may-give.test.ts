/** What `mayGive` and `itemsDecide` turn away is no inquiry by the long way either. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mailMaker } from '../../bench/mail/generate.js';
import { type Random, randomOf } from '../../bench/random.js';
import { FORM, isBulk, itemsDecide, kindByItems, ownText, quotesDesk, screen } from '../../src/classify/index.js';
import { boundLines } from '../../src/decode/bounds.js';
import { decodeMessage } from '../../src/decode/index.js';
import { voicesOf } from '../../src/decode/quotes.js';
import { extract, mayGive } from '../../src/extract/index.js';
import type { Line, Message } from '../../src/mail.js';
import { plusMember } from '../../src/profile/index.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/mail/', import.meta.url));

async function mails(): Promise<Message[]> {
  const contents: Buffer[] = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(path.join(FIXTURES, name)));
  const make = mailMaker('text', 17);
  for (let i = 0; i < 400; i++) contents.push(make(i).content);
  return Promise.all(contents.map(async (content) => decodeMessage(Buffer.from(content))));
}

/** Lines lost, doubled, moved, cut, without their labels or the marks behind those. */
function changed(lines: readonly Line[], random: Random): Line[] {
  const all = lines.map((line) => ({ ...line }));
  for (let n = random.below(6); n >= 0 && all.length > 0; n--) {
    const at = random.below(all.length);
    const line = all[at];
    if (!line) continue;
    const changes = [
      () => all.splice(at, 1),
      () => all.splice(random.below(all.length), 0, { ...line }),
      () => all.splice(random.below(all.length), random.below(8)),
      () => Object.assign(line, { text: line.text.replace(/[:：]/u, ' ') }),
      () => Object.assign(line, { text: line.text.replace(/^[^:：]*[:：]/u, '') }),
      () => Object.assign(line, { text: line.text.slice(0, random.below(line.text.length + 1)) }),
    ];
    random.pick(changes)();
  }
  return all;
}

const isDesk = (text: string) => plusMember.deskNames.some((name) => text.includes(name));

/** Null: not turned away; else what the long way says. */
function turnedAway(message: Message): string | null {
  const lines = voicesOf({ subject: message.subject, lines: boundLines(message.lines) }, { isDesk });
  const text = ownText(lines);
  const context = {
    today: '2026-11-22',
    from: message.from?.address ?? null,
    extraLabels: plusMember.labels,
    paymentWords: plusMember.payments,
  };
  if (screen(message, text, plusMember) !== null) return null;
  if (!itemsDecide(message, text, plusMember) || quotesDesk(lines) || mayGive(FORM, lines, context)) return null;
  return kindByItems(
    { subject: message.subject, inReplyTo: message.inReplyTo, bulk: isBulk(message) },
    extract(lines, context),
    plusMember,
  );
}

describe('what is turned away without reading its items', () => {
  it('is a good part of the mail that is no inquiry', async () => {
    const kinds = (await mails()).map(turnedAway);
    expect(kinds.filter((kind) => kind === 'other').length).toBeGreaterThan(100);
    expect(kinds.filter((kind) => kind === 'inquiry')).toEqual([]);
  });

  it('is no inquiry, whatever was done to its lines and subject', { timeout: 120_000 }, async () => {
    const random = randomOf(23);
    const all = await mails();
    const wrong: string[] = [];
    let away = 0;
    for (let i = 0; i < 6000; i++) {
      const message = all[i % all.length];
      if (!message) continue;
      const lines = changed(message.lines, random);
      const subject = random.below(2) === 0 ? 'お知らせ' : message.subject;
      const kind = turnedAway({ ...message, lines, subject });
      if (kind !== null) away++;
      if (kind === 'inquiry') wrong.push(lines.map((line) => line.text).join('\n'));
    }
    expect(wrong).toEqual([]);
    expect(away).toBeGreaterThan(500);
  });
});
