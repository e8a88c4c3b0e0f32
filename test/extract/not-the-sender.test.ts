/** The sender's own address, where it is only denied. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const FROM = 'rin@example.com';

describe('an address that is not the one of the mail', () => {
  it.each<[string, object]>([
    [
      '登録したときのものは、今送っているこのアドレスではなく、学生時代のものです。\n下に書きます。\n\nrin@univ.example.ac.jp',
      { email: 'rin@univ.example.ac.jp' },
    ],
    [
      '登録のメールはこのアドレスじゃなくて、前のプロバイダのものです。\nrin@old.example.ne.jp',
      { email: 'rin@old.example.ne.jp' },
    ],
    [
      'メールアドレスですが、今このメールを送っているアドレスではなく前の携帯のもので登録しています。rin_k@docomo.ne.jp です。',
      { email: 'rin_k@docomo.ne.jp' },
    ],
    ['メールアドレスがこのアドレスではなく、b1@example.jp です。', { email: 'b1@example.jp' }],
    ['登録メールアドレスは、差出人のアドレスではなく前の職場のものでした。思い出せません。', {}],
    ['登録しているアドレスはこのメールアドレスではなくて、母のパソコンのものです。', {}],
    ['このアドレスで登録したのではなく、実家のもので登録しました。', {}],
  ])('%s', (text, expected) => {
    expect(givenIn({ text, from: FROM })).toEqual(expected);
  });

  it.each<[string, object]>([
    ['以前の会社のアドレスではなく、このアドレスで登録しています。', { email: 'rin@example.com' }],
    ['登録メールアドレスは会社のではなく、送信元のアドレスです。', { email: 'rin@example.com' }],
    ['登録メールアドレスは b1@example.jp ではなくこのアドレスです。', { email: 'rin@example.com' }],
    ['登録のメールアドレスはこのアドレスです。会社のものではありません。', { email: 'rin@example.com' }],
  ])('but: %s', (text, expected) => {
    expect(givenIn({ text, from: FROM })).toEqual(expected);
  });
});

describe('another address, told by this one', () => {
  it.each([
    '登録のメールはこのアドレスの前に使っていたものです。',
    '登録メールはこのアドレスに転送されるアドレスです。',
    'メールはこのアドレスに一文字足したものです。',
    '登録はこのアドレスのgmailじゃないほうです。',
    'メールアドレス：このアドレス（PC）ではなくスマホのほう\n氏名：山田 凛\n電話：090-5555-0122',
    'メールアドレス：これ以外\n氏名：山田 凛\n電話：090-5555-0122',
    'メールアドレス：このアドレス（昔のもの）とは別\n氏名：山田 凛\n電話：090-5555-0122',
  ])('%s', (text) => {
    expect(givenIn({ text, from: FROM }).email).toBeUndefined();
  });

  it.each([
    '登録メールはこのアドレスに変更しました。',
    'このアドレスで登録したはずです。以前のとは違います。',
    'メールアドレス：このアドレス（スマホ）\n氏名：山田 凛\n電話：090-5555-0122',
    'メールアドレス：このアドレス（以前から同じです）\n氏名：山田 凛\n電話：090-5555-0122',
    'メールアドレス：前のメールと同じこのアドレス\n氏名：山田 凛\n電話：090-5555-0122',
  ])('but: %s', (text) => {
    expect(givenIn({ text, from: FROM }).email).toBe(FROM);
  });
});
