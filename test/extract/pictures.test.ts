/** Pictures behind the end of a sentence. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('a picture behind a full stop', () => {
  it.each<[string, object]>([
    [
      '山田花子と申します。😊やまだはなこと読みます。😊電話は090-1111-2222です。',
      { nameKanji: '山田花子', nameKana: 'ヤマダハナコ', phone: '09011112222' },
    ],
    [
      '決済番号は 123456789012 でした。🙏キャリアは docomo です。🙏',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '123456789012' },
    ],
    [
      'パスワードを忘れました！😭😭ニックネームはるりんです！✨IDはruri_7です。',
      { nickname: 'るりん', plusMemberId: 'ruri_7' },
    ],
  ])('belongs to no value behind it: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['ニックネーム：🌙るな🌙', { nickname: '🌙るな🌙' }],
    ['ニックネーム：やった！🎉', { nickname: 'やった！🎉' }],
    ['ニックネームは「はな。🌸」です。', { nickname: 'はな。🌸' }],
  ])('but is part of a nickname: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});
