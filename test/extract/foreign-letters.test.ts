/** An identifier with letters of another alphabet is not the one that is left without them. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const LOST = 'パスワードを忘れました。\n';
const AMBIGUOUS = { invalid: 'ambiguous' };

describe('letters of another alphabet in an identifier', () => {
  it.each([
    ['plusMemberId', 'Plus member ID：кkoto77'],
    ['plusMemberId', 'Plus member ID：koto77й'],
    ['plusMemberId', 'Plus member ID：kotú77'],
    ['plusMemberId', 'Plus member ID：οkoto77'],
    ['plusMemberId', 'Plus member ID：kоto77'],
    ['plusMemberId', 'Plus member IDはкkoto77です。'],
    ['plusMemberId', 'Plus member ID：koto7٧'],
    ['plusMemberId', 'Plus member ID：koto\u0301_77'],
    ['memberNumber', '会員番号：К1234567'],
    ['billingId', 'キャリア：ソフトバンク\n注文番号：А01-1234-5678'],
    ['billingId', 'キャリア：ソフトバンク\n注文番号：A01-12З4-5678901234'],
    ['email', 'メールアドレス：аkoto@example.com'],
  ] as const)('%s: %s', (key, text) => {
    expect(givenIn(LOST + text)[key]).toEqual(AMBIGUOUS);
  });
});

describe('words of other tongues beside it', () => {
  it.each([
    ['plusMemberId', 'Plus member ID：koto77です', 'koto77'],
    ['plusMemberId', 'Plus member ID：ｋｏｔｏ77（小文字）', 'koto77'],
    ['plusMemberId', 'Plus member ID：IDはkoto77と思います', 'koto77'],
    ['plusMemberId', 'Plus member ID：koto77입니다', 'koto77'],
    ['plusMemberId', 'Plus member ID：我的ID是koto77', 'koto77'],
    ['plusMemberId', 'Olvidé mi contraseña. ID: koto77', 'koto77'],
    ['plusMemberId', 'ニックネーム：Zoé\nPlus member ID：zoe_77', 'zoe_77'],
    ['billingId', 'キャリア：ソフトバンク\n注文番号：番号はA01-1234-5678901234です', 'A01-1234-5678901234'],
    ['billingId', 'キャリア：ソフトバンク\n注文番号：Ａ０１－１２３４－５６７８', 'A01-1234-5678'],
  ] as const)('%s: %s', (key, text, value) => {
    expect(givenIn(LOST + text)[key]).toBe(value);
  });
});
