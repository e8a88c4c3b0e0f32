/** One label, and under it what each of several people has. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const ME = '小野香織です。パスワードを忘れました。\n';
const OPEN = { invalid: 'ambiguous' };

describe('the writer has his own', () => {
  it.each<[string, object]>([
    ['ニックネームは妹がしおりん、わたしがかおりんです。', { nickname: 'かおりん' }],
    ['ニックネームは、私がかおりん、母がはなちゃんです。', { nickname: 'かおりん' }],
    ['ニックネームは姉のほうが「しおりん」、わたしのほうが「かおりん」です。', { nickname: 'かおりん' }],
    ['ニックネームは姉がしおりん、妹がさおりん、私がかおりんです。', { nickname: 'かおりん' }],
    [
      'IDは姉が shiori_1、私が kaori_7 です。電話番号は姉が080-1111-2222、私が080-3333-4444です。',
      { plusMemberId: 'kaori_7', phone: '08033334444' },
    ],
    ['ニックネームは妹が「しおりん」で私が「かおりん」です。', { nickname: 'かおりん' }],
    ['ニックネームは妹が「しおりん」、私がたしか「かおりん」です。', { nickname: 'かおりん' }],
    ['会員番号は母が 11112222、わたしが 33334444 です。', { memberNumber: '33334444' }],
    ['誕生日は妹が2001年3月4日、私が1999年2月3日です。', { birthDate: '1999-02-03' }],
    ['都道府県は夫が富山県、私が石川県です。', { prefecture: '石川県' }],
    ['住所は実家が富山、私が石川です。', { prefecture: '石川県' }],
    ['メールアドレスは夫が a1@example.jp で、私が b1@example.jp です。', { email: 'b1@example.jp' }],
  ])('%s', (text, expected) => {
    expect(givenIn(`${ME}${text}`)).toEqual({ nameKanji: '小野香織', ...expected });
  });
});

describe('whose is asked for is not plain', () => {
  it.each([
    ['both of them', '夫婦そろってパスワードを忘れました。\nニックネームは夫がたろちゃん、私がかおりんです。'],
    ['for a relative', '母の代わりに書いています。\nニックネームは私がかおりん、母がはなちゃんです。'],
  ])('%s', (_, text) => {
    expect(givenIn(text).nickname).toEqual(OPEN);
  });
});

describe('who chose it, or likes it, has no part in it', () => {
  it.each<[string, string | object]>([
    ['ニックネームは友達がつけてくれた、かおりんです。', 'かおりん'],
    ['ニックネームは妹が考えたかおりんです。私が気に入っています。', 'かおりん'],
    ['ニックネームは孫がつけてくれまして「かおばあ」と申します。', 'かおばあ'],
    ['ニックネームは友達がつけたたっちゃんです。', 'たっちゃん'],
    ['ニックネームは母が決めたもので、かおりんです。', 'かおりん'],
    ['ニックネームは「妹がいちばん」です。', '妹がいちばん'],
    ['ニックネームは私が気に入っているかおりんです。', OPEN],
  ])('%s', (text, expected) => {
    expect(givenIn(`${ME}${text}`).nickname).toEqual(expected);
  });
});

describe('how each of them pays', () => {
  it.each<[string, object]>([
    ['支払いは夫がドコモ、私がauです。', { paymentMethod: 'carrier', carrier: 'au' }],
    ['支払いは私がau、夫がドコモです。', { paymentMethod: 'carrier', carrier: 'au' }],
    ['支払いは夫がクレジットカード、私がドコモ払いです。', { paymentMethod: 'carrier', carrier: 'docomo' }],
    ['支払い方法は友人がソフトバンクで、自分はクレジットカードです。', { paymentMethod: 'credit' }],
    // No way to pay of his own.
    ['支払いは夫がドコモ、手続きは私がしています。', { paymentMethod: 'carrier', carrier: 'docomo' }],
    ['支払いは夫がドコモで、私が払っているわけではありません。', { paymentMethod: 'carrier', carrier: 'docomo' }],
    ['支払いは夫と私で別々です。私の会費はau払いです。', { paymentMethod: 'carrier', carrier: 'au' }],
  ])('%s', (text, expected) => {
    expect(givenIn(`${ME}${text}`)).toEqual({ nameKanji: '小野香織', ...expected });
  });

  it.each([
    '母の代わりに書いています。支払いは母がドコモ、私がauです。',
    '母の代わりに書いています。支払いは私がau、母がドコモです。',
    '氏名：小野 香織\n会費のお支払い方法：夫がドコモ、私がau',
    '支払いはau または ドコモです。',
  ])('open: %s', (text) => {
    expect(givenIn(`パスワードを忘れました。\n${text}`).carrier).toEqual(OPEN);
  });

  it('a card of one of them in the form', () => {
    expect(givenIn('氏名：小野 香織\n会費のお支払い方法：夫はクレジットカード、私はドコモ').paymentMethod).toEqual(
      OPEN,
    );
    expect(givenIn('氏名：小野 香織\n会費のお支払い方法：夫名義のクレジットカード').paymentMethod).toBe('credit');
  });
});
