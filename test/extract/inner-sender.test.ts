/** Whose address 「このアドレス」 is in what somebody passes on. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const FORM = '・お名前(漢字)：山田 花子\n・Plus member ID：hana_01\n・メールアドレス：このアドレスです';
const forwarded = (head: string): string =>
  `転送します。\n\n---------- Forwarded message ----------\n${head}\nSubject: パスワードを忘れました\n\n${FORM}`;

describe('the address of an inquiry that is passed on', () => {
  it.each<[string, string, unknown]>([
    ['the inner From', forwarded('From: 山田花子 <hanako@example.jp>'), 'hanako@example.jp'],
    ['in Japanese', forwarded('差出人: hanako@example.jp'), 'hanako@example.jp'],
    ['none shows', forwarded('From: 山田花子'), { invalid: 'ambiguous' }],
    ['two show', forwarded('From: a@example.jp, b@example.jp'), { invalid: 'ambiguous' }],
    ['the writer’s own form', `転送ではありません。\n\n${FORM}`, 'boss@example.com'],
    [
      'what the writer says himself',
      `メールアドレスはこのアドレスです。\n\n${forwarded('From: a@example.jp')}`,
      'boss@example.com',
    ],
  ])('%s', (_, text, expected) => {
    expect(givenIn({ from: 'boss@example.com', text }).email).toEqual(expected);
  });
});
