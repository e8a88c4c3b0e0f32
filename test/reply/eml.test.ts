import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../src/decode/index.js';
import { emlOf } from '../../src/reply/eml.js';
import { ANSWERED, draftOf } from './inputs.js';

const DATE = new Date('2026-11-22T03:04:05Z');

describe('a draft as a mail file', () => {
  const draft = draftOf({
    answered: { ...ANSWERED, references: ['<zero@example.com>'] },
  });

  it('is read back as it was meant, by a parser that is not ours and by ours', async () => {
    const { content: eml, messageId } = await emlOf(draft, DATE);
    const theirs = await simpleParser(eml);
    expect(theirs.from?.value).toEqual([
      { name: 'Plus member ID お問い合わせ窓口', address: 'reset-desk@cc.plusmember.jp' },
    ]);
    expect(theirs.to).toMatchObject({ value: [{ name: '', address: 'chihiro.h@example.com' }] });
    expect(theirs.subject).toBe('Re: パスワード再設定不可のお問い合わせ');
    expect(theirs.inReplyTo).toBe('<one@example.com>');
    expect(theirs.references).toEqual(['<zero@example.com>', '<one@example.com>']);
    expect(theirs.date).toEqual(DATE);
    expect(theirs.text?.trimEnd()).toBe(draft.text.trimEnd());
    const ours = await decodeMessage(eml);
    expect(ours.from).toEqual({ name: 'Plus member ID お問い合わせ窓口', address: 'reset-desk@cc.plusmember.jp' });
    expect(ours.to).toEqual([{ name: null, address: 'chihiro.h@example.com' }]);
    expect(ours.subject).toBe(draft.subject);
    expect(ours.references).toEqual(draft.references);
    expect(
      ours.lines
        .map((line) => line.text)
        .join('\n')
        .trimEnd(),
    ).toBe(draft.text.trimEnd());
    // A person looks at it and sends it: it is no automatic answer (RFC 3834 section 5).
    expect(ours.headers.get('auto-submitted')).toBeUndefined();
    expect(ours.headers.get('x-unsent')).toEqual(['1']);
    expect(ours.id).toBe(messageId);
    expect(messageId).toMatch(/^<draft\.[0-9a-f]{32}@cc\.plusmember\.jp>$/u);
  });

  it('has CRLF line ends, none of them longer than mail allows, and ASCII only', async () => {
    const eml = (await emlOf(draft, DATE)).content.toString('latin1');
    expect(eml).not.toMatch(/(?<!\r)\n|\r(?!\n)|[^\x09\x0a\x0d\x20-\x7e]/u);
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });

  it('is the same for the same draft and time, and another for another', async () => {
    const eml = await emlOf(draft, DATE);
    expect(await emlOf(draft, DATE)).toEqual(eml);
    expect(await emlOf(draft, new Date(DATE.getTime() + 1000))).not.toEqual(eml);
  });

  it('writes an old carrier address in quotes', async () => {
    const quoted = draftOf({ answered: { ...ANSWERED, from: { name: null, address: 'a..b.@docomo.ne.jp' } } });
    const { content: eml } = await emlOf(quoted, DATE);
    expect(eml.toString()).toContain('\r\nTo: <"a..b."@docomo.ne.jp>\r\n');
    expect((await decodeMessage(eml)).to).toEqual([{ name: null, address: 'a..b.@docomo.ne.jp' }]);
  });
});
