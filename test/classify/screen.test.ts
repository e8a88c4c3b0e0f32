import { expect, it } from 'vitest';
import { screen } from '../../src/classify/index.js';
import { decodeMessage } from '../../src/decode/index.js';
import { plusMember } from '../../src/profile/index.js';
import { nfkc } from '../../src/text/width.js';

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

const ASKED = 'パスワード再設定不可のお問い合わせ';
const OPENED = `宛先: desk@example.jp\n件名: ${ASKED}\n\nは 2026年11月1日 11:00 に開封されました。`;

it.each<[subject: string, body: string, expected: string | null]>([
  [`開封済み: ${ASKED}`, OPENED, 'auto-reply'],
  [`Read: ${ASKED}`, `Your message\n\nSubject: ${ASKED}\n\nwas read on Sunday, November 1, 2026.`, 'auto-reply'],
  [`開封確認: Re: ${ASKED}`, `「Re: ${ASKED}」は開封されました。`, 'auto-reply'],
  [`既読: ${ASKED}`, '', 'auto-reply'],
  [`開封確認：${ASKED}`, FORM, null],
  [`Read: ${ASKED}`, '氏名：山本 花子\n生年月日：1990/5/5', null],
  [`既読: ${ASKED}`, '山本花子\nヤマモトハナコ\n090-1234-5678', null],
  [`開封済み: ${ASKED}`, 'IDはhana_7です。', null],
  [`未開封: ${ASKED}`, '先日のメールが未開封のようなので再送します。パスワードが再設定できません。', null],
])('a receipt, unless somebody writes under its subject: %s %s', async (subject, body, expected) => {
  const encoded = `=?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`;
  const message = await mail(`From: hana@example.jp\nSubject: ${encoded}`, '');
  expect(screen(message, nfkc(body), plusMember)).toBe(expected);
});
