/** A nickname in one line with the name, or right behind its label. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('beside the name', () => {
  const NAMES = { nameKanji: '山本 花', nickname: 'はなたん' };
  const READ = { ...NAMES, nameKana: 'ヤマモト ハナ' };

  it.each<[string, object]>([
    ['氏名：山本 花（ニックネーム：はなたん）', NAMES],
    ['山本 花（ニックネーム　はなたん）', NAMES],
    ['山本 花　ヤマモト ハナ　（ニックネーム：はなたん）', READ],
    ['氏名：山本 花（ヤマモト ハナ、ニックネーム：はなたん）', READ],
    ['山本 花（ヤマモト ハナ）ニックネーム：はなたん', READ],
    ['氏名　山本 花（ヤマモト ハナ）　ニックネーム　はなたん', READ],
    ['山本 花（ヤマモト ハナ）　ﾆｯｸﾈｰﾑ　はなたん', READ],
    ['氏名：山本 花（ニックネーム：なし）', { nameKanji: '山本 花' }],
    ['氏名：山本 花（旧姓：佐藤、ニックネーム：はなたん）', NAMES],
  ])('%s', (line, given) => {
    expect(givenIn(line)).toEqual(given);
  });

  it('is not a friend’s', () => {
    expect(givenIn('氏名：山本 花\n友達の佐藤 舞（ニックネーム：まいまい）')).not.toMatchObject({
      nickname: 'まいまい',
    });
  });

  it.each(['山本 花です（ニックネームははなたん）です。', 'ニックネーム：はなたん）'])(
    'without a bracket of the text’s: %s',
    (text) => {
      expect(givenIn(text).nickname).toBe('はなたん');
    },
  );

  it('a face’s bracket is the nickname’s', () => {
    expect(givenIn('ニックネーム：はな(^^)').nickname).toBe('はな(^^)');
    expect(givenIn('ニックネーム：はな:)').nickname).toBe('はな:)');
  });
});

describe('right behind its label', () => {
  it.each([
    ['ニックネームすずらん', 'すずらん'],
    ['ﾆｯｸﾈｰﾑくみくみ', 'くみくみ'],
    ['・ご設定のニックネームムーミン', 'ムーミン'],
    ['ニックネームsora_1', 'sora_1'],
    ['ニックネームゆず', 'ゆず'],
    ['ニックネームももか', 'ももか'],
    ['ニックネームすみれ♪', 'すみれ♪'],
  ])('%s', (line, nickname) => {
    expect(givenIn(`氏名：山本 花\n${line}`)).toEqual({ nameKanji: '山本 花', nickname });
  });

  it('in a row of values', () => {
    const text =
      '片岡 すず（カタオカ スズ）、ニックネームすずらん、2004年8月8日生まれ、登録は香川県、電話087-555-0108、クレジットカード払いです。';
    expect(givenIn(text)).toMatchObject({ nameKanji: '片岡 すず', nickname: 'すずらん', phone: '0875550108' });
  });

  it.each([
    ['ニックネームまりっぺ、メールはmari@example.jp、ID mari_77', { email: 'mari@example.jp' }],
    ['クレジットカード払い、ニックネームまりっぺ。', {}],
    ['電話090-1234-5678、ID mari_77、ニックネームまりっぺ。', { phone: '09012345678' }],
  ])('with further items beside it: %s', (line, given) => {
    expect(givenIn(`氏名：山本 花\n${line}`)).toMatchObject({ nickname: 'まりっぺ', ...given });
  });

  it.each(['まだ', 'なし', 'うろおぼえ', 'とカナ', 'わすれました'])(
    'no nickname with further items beside it: %s',
    (words) => {
      const given = givenIn(`氏名：山本 花\nニックネーム${words}、メールはmari@example.jp、ID mari_77`);
      expect(given).toEqual({ nameKanji: '山本 花', email: 'mari@example.jp', plusMemberId: 'mari_77' });
    },
  );

  it.each([
    'ニックネームうろおぼえ',
    'ニックネーム何だっけ',
    'ニックネームまだ',
    'ニックネームさっぱり',
    'ニックネームだめ',
    'ニックネームもだめ',
    'ニックネーム決めず',
    'ニックネームなんでもいい',
    'ニックネーム全部ひらがな',
    'ニックネーム英語',
    'ニックネーム付き',
    'ニックネームご確認下さい',
    'ニックネーム照合お願い',
    'ニックネーム照会',
    'ニックネーム検索可',
    'ニックネームとなまえ',
    'ニックネームつけわすれ',
    'ニックネームわからず',
    'ニックネームわかりません',
    'ニックネームだけ変えました',
    'ニックネーム変更済み',
    'ニックネームしか覚えてません',
    'ニックネーム未設定',
    'ニックネームとID',
    'ニックネームも同じです',
    'ニックネームなど変更なし',
    'ニックネーム欄',
    'ニックネームちがうかも',
  ])('no nickname: %s', (line) => {
    expect(givenIn(`氏名：山本 花\n${line}`)).toEqual({ nameKanji: '山本 花' });
  });
});

describe('behind は, which may be the name’s first letter', () => {
  it.each([
    ['ニックネームはるこ', { invalid: 'ambiguous' }],
    ['ニックネームはなたん', { invalid: 'ambiguous' }],
    ['ニックネームはるこです', 'るこ'],
    ['ニックネームは、るこ', 'るこ'],
    ['ニックネームは るこ', 'るこ'],
    ['ニックネームははるこ', 'はるこ'],
    ['ニックネームはぽんた', 'ぽんた'],
    ['ニックネームはむっきー', 'むっきー'],
    ['ニックネームはなし', undefined],
  ])('%s', (line, nickname) => {
    expect(givenIn(`氏名：山本 花\n${line}`).nickname).toEqual(nickname);
  });
});

describe('behind other words for a nickname', () => {
  it.each<[string, string | undefined]>([
    ['あだ名かおりん', 'かおりん'],
    ['愛称かおりん', 'かおりん'],
    ['ハンネかおりん', 'かおりん'],
    ['あだ名わすれた', undefined],
    ['あだ名つけてない', undefined],
    ['あだ名とおなじ', undefined],
  ])('%s', (line, nickname) => {
    expect(givenIn(`氏名：小野 香織\n${line}\nID：kaori_7`).nickname).toBe(nickname);
  });
  it('in a list of values', () => {
    const given = givenIn(
      '谷 由紀\nﾀﾆ ﾕｷ\nあだ名ゆうきち\nS60.9.9\n愛媛\n090-2284-0000\nyuki.t@example.jp\nﾄﾞｺﾓ払い\n5519 0726 4481',
    );
    expect(given.nickname).toBe('ゆうきち');
  });
});
