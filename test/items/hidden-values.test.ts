/** Values with letters hidden, copied from a page or a letter that shows them so, are none; stars elsewhere change nothing. */
import { describe, expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';

const mail = (lines: string) =>
  `パスワードを再設定できません。\n\n・ご生年月日：19900105\n・ご登録の住所：京都府\n${lines}`;
const REST = { birthDate: '1990-01-05', prefecture: '京都府' };

describe('hidden', () => {
  it.each<[string, Record<string, unknown>]>([
    ['・ご登録のメールアドレス：r***@example.com', { email: { invalid: 'not-an-email-address' } }],
    ['・ご登録のメールアドレス：ri**uu@example.com', { email: { invalid: 'not-an-email-address' } }],
    ['・氏名フルネーム(漢字)：早＊＊＊', { nameKanji: { invalid: 'not-a-name' } }],
    ['・氏名フルネーム(漢字)：長＊ ＊', { nameKanji: { invalid: 'not-a-name' } }],
    ['・氏名フルネーム(漢字)：早川●●', { nameKanji: { invalid: 'not-a-name' } }],
    ['・氏名フルネーム(カナ)：ハ＊＊＊ ＊＊＊', { nameKana: { invalid: 'not-kana' } }],
    ['・Plus member ID：***-s', {}],
    ['・会員番号：****56', {}],
    ['・キャリア：ソフトバンク\n・注文番号：SB-****-01', { billingId: { invalid: 'not-digits' } }],
  ])('%s', (lines, expected) => {
    const { carrier: _, paymentMethod: __, ...given } = givenIn(mail(lines));
    expect(given).toEqual({ ...REST, ...expected });
  });
});

describe('in full', () => {
  it.each<[string, Record<string, string>]>([
    ['・ご設定のニックネーム：り＊＊', { nickname: 'り＊＊' }],
    ['・ご設定のニックネーム：**mina**', { nickname: '**mina**' }],
    ['・ご登録のメールアドレス：ri_uu@example.com *必ずこちらへ', { email: 'ri_uu@example.com' }],
    ['* 氏名フルネーム(漢字)：早川 千尋', { nameKanji: '早川 千尋' }],
    ['・氏名フルネーム(漢字)：早川 千尋 ** 旧姓 **', { nameKanji: '早川 千尋' }],
    ['・Plus member ID：rio-s ** 大文字なし **', { plusMemberId: 'rio-s' }],
  ])('%s', (lines, expected) => {
    expect(givenIn(mail(lines))).toEqual({ ...REST, ...expected });
  });
});
