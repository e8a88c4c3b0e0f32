/** 「妹のIDは imo_11 で、私のIDは ane_22 です」: of two people's the writer's own, where he asks for himself. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const given = (text: string): ReturnType<typeof givenIn> => givenIn(`${text}\nパスワードを忘れました。`);

describe("the writer's own beside somebody else's", () => {
  it.each([
    ['妹のIDは imo_11 で、わたしのIDは ane_22 です。', 'ane_22'],
    ['母のIDは haha_11、私のIDは ko_22 です。', 'ko_22'],
    ['妹のIDはimo_11で私のIDはane_22です。', 'ane_22'],
    ['夫のIDはotto_11です。私のIDはtsuma_22です。', 'tsuma_22'],
    ['息子も会員で、IDはmusuko_11だそうです。私のIDはhaha_22です。', 'haha_22'],
    ['友達のIDはtomo_11ですが、私のIDはjibun_22です。', 'jibun_22'],
    ['私のIDはane_22です。妹のIDはimo_11です。', 'ane_22'],
    ['妹の紹介で登録しました。妹のIDは imo_11、私のIDは ane_22 です。', 'ane_22'],
    ['私の妹のIDは imo_11 です。私のIDは ane_22 です。', 'ane_22'],
    ['夫のIDは otto_11 ですが、私のIDは忘れました。', undefined],
  ])('%s', (text, id) => {
    expect(given(text).plusMemberId).toBe(id);
  });

  it.each([
    ['前回のメールでPlus member IDをotto_1と書きましたが、それは夫のIDでした。私のものは tsuma_22 です。', 'tsuma_22'],
    ['妹のIDは imo_11 です。私のほうは ane_22 です。', 'ane_22'],
    ['先日IDを mago_1 とお伝えしましたが、孫のものでした。私のは sofu_22 です。', 'sofu_22'],
    ['夫のIDはotto_11です。私のものは忘れました。', undefined],
    // He asks for her, not for himself.
    ['娘のIDは ko_11 です。私のものは oya_22 です。娘がログインできません。', 'ko_11'],
    // Of which of the two, it does not say; and a phone number is no ID.
    ['電話番号もIDも妹のものとは別です。私のものは ane_22 です。', undefined],
    ['妹のIDは秘密です。私のものは 080-3333-4444 です。', undefined],
  ])('by what was named before: %s', (text, id) => {
    expect(given(text).plusMemberId).toBe(id);
  });

  it.each([
    ['妹の電話は080-1111-2222です。私の電話は080-3333-4444です。', { phone: '08033334444' }],
    ['妹のニックネームはゆりりん、私のニックネームはさくらんです。', { nickname: 'さくらん' }],
    [
      '夫のIDはotto_11ですが、私のIDはtsuma_22です。生年月日は1980年5月5日です。',
      { plusMemberId: 'tsuma_22', birthDate: '1980-05-05' },
    ],
    ['妹のIDは imo_11 で、私の電話番号は080-3333-4444です。', { phone: '08033334444' }],
  ])('%s', (text, items) => {
    expect(given(text)).toMatchObject(items);
  });

  it.each([
    ['妹の会員番号は11112222です。私のは33334444です。', { memberNumber: '33334444' }],
    ['妹の電話は080-1111-2222です。私のは080-3333-4444です。', { phone: '08033334444' }],
    ['電話は夫の電話番号は090-1111-2222で登録、私の電話番号は090-3333-4444です。', { phone: '09011112222' }],
    ['私のIDは ane_11 ではなく、妹のIDは imo_22 が登録されています。', { plusMemberId: 'imo_22' }],
  ])('%s', (text, items) => {
    expect(given(text)).toMatchObject(items);
  });

  it('each item by its own word', () => {
    const text = '妹の電話は080-1111-2222、私は080-3333-4444です。決済番号は私のは 551738294406 です。d払いです。';
    expect(given(text)).toMatchObject({ phone: '08033334444', billingId: '551738294406' });
  });

  it('takes what goes on behind his for his', () => {
    const text = '夫のIDはotto_11で、生年月日は1980年5月5日です。私のIDはtsuma_22で、生年月日は1982年6月6日です。';
    expect(given(text)).toMatchObject({ plusMemberId: 'tsuma_22', birthDate: '1982-06-06' });
  });
});

describe('of two contacts neither, where it is not plain which is registered', () => {
  it.each<[string, 'email' | 'phone']>([
    ['母のメールは haha@example.com、私のメールは ko@example.com、どちらかで登録したと思います。', 'email'],
    ['私のメールは ko@example.com で、母のメールは haha@example.com、どちらかで登録したと思います。', 'email'],
    ['友達の電話番号は090-1111-2222、私の電話番号は090-3333-4444です。友達の番号を登録したかもしれません。', 'phone'],
  ])('%s', (text, key) => {
    expect(given(text)[key]).toEqual({ invalid: 'ambiguous' });
  });

  it.each<[string, object]>([
    ['母のメールは haha@example.com、私のメールは ko@example.com です。', { email: 'ko@example.com' }],
    [
      '夫のメールは otto@example.com で、私のメールは ko@example.com です。夫のメールに送ってください。',
      { email: 'ko@example.com' },
    ],
    [
      '私のメールは ko@example.com です。夫のメールは otto@example.com で、会員登録はこちらです。',
      { email: 'otto@example.com' },
    ],
  ])('but: %s', (text, items) => {
    expect(given(text)).toMatchObject(items);
  });
});

describe('of whom the letter asks, or for whom it is written, is not plain', () => {
  it.each([
    '娘のIDは ko_11 で、私のIDは oya_22 です。娘のパスワードが分かりません。',
    '娘に頼まれて書いています。娘のIDは ko_11 です。私のIDは oya_22 です。',
    '妹のIDはimo_11で、私のIDはane_22です。二人とも再設定をお願いします。',
    '母が高齢なので、娘の私が書いています。母のIDは haha_11 です。私のIDは ko_22 です。',
    '父は目が悪いので私が打っています。父のIDは chichi_1、私のIDは ko_2 です。',
    '父から連絡するよう言われました。父のIDは chichi_1 です。私のIDは ko_2 で、こちらは使えています。',
    '妹のIDは imo_22、私のIDは ane_11 です。再設定してほしいのは妹です。',
    '娘も会員で、IDは ko_11、どうしても入れないそうです。私のIDは oya_22 です。',
    '彼女のIDは kano_1、僕のIDは kare_2 です。彼女のほうが困っています。',
    '以前は私のIDは ane_11 で、妹のIDは imo_22 でしたが、入れ替えました。',
    '私のIDは ane_11 で妹のIDは imo_22 かもしれませんし、逆かもしれません。',
    '妹のIDは imo_22、私のIDは ane_11 だと聞きましたが、逆に登録したような気もします。',
    '息子のIDは ko_11 です。私のIDは oya_22 です。息子は小学生なので私が管理しています。',
    '祖母のIDは sobo_1、私のIDは mago_2 です。祖母はメールが使えないので。',
    '妹のIDは imo_22 です。私のIDは ane_11 でしたが退会しました。',
    '妹のIDは imo_22 です。以前は私のIDは ane_11 でした。',
    '夫のIDは otto_11 で登録していて、私のIDは tsuma_22 です。',
    '会員の娘のIDは ko_11 です。私のIDは oya_22 です。',
    '妹のIDは imo_22 です。私のIDは妹のIDの imo を ane に変えたものです。',
    // Nothing says that the second one is not the brother's.
    '弟のIDはotouto_11です。IDは ani_22 です。',
  ])('%s', (text) => {
    expect(given(text).plusMemberId).toEqual({ invalid: 'ambiguous' });
  });
});
