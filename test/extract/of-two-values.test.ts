/** Two values in one answer, or in a sentence, and the writer's word for which of them is registered. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Given = ReturnType<typeof givenIn>;

describe('the one that he says is registered', () => {
  it.each<[string, Given]>([
    ['・住所：旧：長崎県　新：福岡県　※登録は旧住所です', { prefecture: '長崎県' }],
    ['・電話：旧：095-812-3456 新：092-712-3456　※登録は旧番号です', { phone: '0958123456' }],
    ['・メールアドレス　旧：a@example.jp　新：b@example.com　登録は旧のほうです', { email: 'a@example.jp' }],
    ['・住所：長崎県→福岡県（登録は引っ越し前のままです）', { prefecture: '長崎県' }],
    ['・電話番号：095-812-3456→092-712-3456（未変更）', { phone: '0958123456' }],
    ['・住所：東京→大阪に引越し（登録は変更していません）', { prefecture: '東京都' }],
    ['・住所：東京都から大阪府に引っ越しました。登録は前のままです。', { prefecture: '東京都' }],
    ['・住所：現在大阪、登録時東京', { prefecture: '東京都' }],
    ['・電話番号：090-1111-2222、080-3333-4444　登録は前者', { phone: '09011112222' }],
    ['・電話番号：090-1111-2222、080-3333-4444\n登録してあるのは1つ目の番号です。', { phone: '09011112222' }],
    ['・Plus member ID：taro_1 と taro_2（登録は後者）', { plusMemberId: 'taro_2' }],
    ['・電話：090-1111-2222と080-3333-4444（登録は後者ではない）', { phone: '09011112222' }],
    ['・電話：090-1111-2222、080-3333-4444（登録は前者ではなく）', { phone: '08033334444' }],
    ['・メール：旧a1@example.jp 新b1@example.jp ※新しい方に登録変更できていません', { email: 'a1@example.jp' }],
    [
      '・メール：b1@example.com（登録時は a1@example.com でしたが、昨年こちらに変更済みです）',
      { email: 'b1@example.com' },
    ],
    ['電話は090-1111-2222と080-3333-4444があります。登録は前者ではありません。', { phone: '08033334444' }],
    [
      'メールアドレスは a@example.jp と b@example.com の二つを持っていて、会員登録に使ったのは後のほうです。',
      { email: 'b@example.com' },
    ],
    ['a@example.jp と b@example.com の二つを持っています。登録したのは2つ目です。', { email: 'b@example.com' }],
    [
      '左が登録してある古いほうです。\n住所：岩手県→宮城県\n電話：019-622-1234→022-222-1234',
      { prefecture: '岩手県', phone: '0196221234' },
    ],
  ])('%s', (text, items) => {
    expect(givenIn(`パスワードを忘れました。\n\n${text}`)).toMatchObject(items);
  });
});

describe('the first one, with a note where to write', () => {
  it('※もう使えません', () => {
    const given = givenIn('・メール：momo.old@example.jp ※もう使えません。連絡は momo@example.com へ');
    expect(given.email).toBe('momo.old@example.jp');
  });
});

describe('nothing to choose by', () => {
  it.each([
    'メールアドレスは a@example.jp と b@example.com です。',
    'メールアドレスは a@example.jp、b@example.com です。登録がどちらか覚えていません。',
  ])('%s', (text) => {
    expect(givenIn(`パスワードを忘れました。${text}`).email).toEqual({ invalid: 'ambiguous' });
  });

  it.each([
    '・電話：090-1111-2222、080-3333-4444（2番目は妻、登録は私の）',
    '・電話：090-1111-2222（旧） 080-3333-4444（新、未登録）',
  ])('%s', (text) => {
    expect(givenIn(text).phone).toEqual({ invalid: 'ambiguous' });
  });

  it('an old and a new number', () => {
    expect(givenIn('・電話：旧：095-812-3456 新：092-712-3456').phone).toEqual({ invalid: 'ambiguous' });
  });
});
