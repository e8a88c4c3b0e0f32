import { expect, it } from 'vitest';
import { screen } from '../../src/classify/index.js';
import { decodeMessage } from '../../src/decode/index.js';
import { plusMember } from '../../src/profile/index.js';

const mail = (head: string, body: string) => decodeMessage(Buffer.from(`${head}\n\n${body}\n`));
const FORM = '氏名：山田 花子\n生年月日：19900101\n電話番号：090-1234-5678\nパスワードを忘れました。';

it.each<[why: string, head: string, body: string, expected: string | null]>([
  ['a person with a form', 'From: hana@example.jp\nSubject: test', FORM, null],
  ['a person without one', 'From: hana@example.jp\nSubject: test', 'チケットについて教えてください。', null],
  [
    'a bounce with a form in it',
    'From: MAILER-DAEMON@example.jp\nSubject: Undelivered Mail Returned to Sender',
    FORM,
    'bounce',
  ],
  [
    'an auto-reply with a form in it',
    'From: hana@example.jp\nSubject: test\nAuto-Submitted: auto-replied',
    FORM,
    'auto-reply',
  ],
  [
    'the desk itself',
    `From: ${plusMember.deskAddresses.find((a) => !a.startsWith('@')) ?? `x${plusMember.deskAddresses[0]}`}\nSubject: test`,
    FORM,
    'other',
  ],
])('%s', async (_why, head, body, expected) => {
  expect(screen(await mail(head, body), body, plusMember)).toBe(expected);
});
