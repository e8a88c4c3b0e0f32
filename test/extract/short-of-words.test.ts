/** Values told with signs, in rows, in hiragana or with a slip of the label; and the same signs and words where they mean another thing. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Case = [why: string, text: string, expected: object];

function holds(cases: Case[]): void {
  it.each<Case>(cases)('%s', (_, text, expected) => {
    expect(givenIn(text)).toMatchObject(expected);
  });
}

describe('of two values the one that is marked as right', () => {
  holds([
    ['marks behind, with arrows', 'ID：sora_n ← ×　sora-n ← ○', { plusMemberId: 'sora-n' }],
    ['the right one first', 'ID：sora-n ← ○　sora_n ← ×', { plusMemberId: 'sora-n' }],
    ['marks in brackets', 'ID：sora_n（×）→ sora-n（○）', { plusMemberId: 'sora-n' }],
    ['marks before', 'ID：✕sora_n　〇sora-n', { plusMemberId: 'sora-n' }],
    ['words', 'ID：sora_n（誤）→ sora-n（正）', { plusMemberId: 'sora-n' }],
    ['bare', '電話番号：090-1234-5678 × 090-1234-5687 ○', { phone: '09012345687' }],
  ]);
  holds([
    ['a sign of multiplication', 'ニックネーム：そら×うみ', { nickname: 'そら×うみ' }],
    ['one value and its mark', 'ID：sora_n ○', { plusMemberId: 'sora_n' }],
    ['a circle in a nickname', 'ニックネーム：そら○', { nickname: 'そら○' }],
  ]);
});

describe('a name, its reading and a nickname in one line', () => {
  holds([
    [
      'slashes',
      '黒川日向／くろかわひなた／ひよっこ🐥\n電話：08011112222',
      { nameKanji: '黒川日向', nameKana: 'クロカワヒナタ', nickname: 'ひよっこ🐥' },
    ],
    [
      'spaces',
      '黒川日向　くろかわひなた　ひよっこ\n電話：08011112222',
      { nameKanji: '黒川日向', nameKana: 'クロカワヒナタ', nickname: 'ひよっこ' },
    ],
    [
      'commas',
      '黒川 日向、クロカワ ヒナタ、ひよっこ\n電話：08011112222',
      { nameKanji: '黒川 日向', nameKana: 'クロカワ ヒナタ', nickname: 'ひよっこ' },
    ],
  ]);
  holds([
    [
      'a reading in two words',
      '黒川日向　くろかわ　ひなた\n電話：08011112222',
      { nameKanji: '黒川日向', nameKana: 'クロカワ ヒナタ' },
    ],
    [
      'below its label',
      '氏名：柏原蓮 かしわばら れん\n電話：08011112222',
      { nameKanji: '柏原蓮', nameKana: 'カシワバラ レン' },
    ],
  ]);
  it('is no nickname where it is a way to pay', () => {
    expect(givenIn('黒川日向／くろかわひなた／クレカ\n電話：08011112222').nickname).toBeUndefined();
  });
});

describe('labels in hiragana', () => {
  const FORM =
    'なまえ　おの はな\nけん　みえ\nでんわ　07011112222\nめあど　hana@example.com\nはらい　auのやつ\nけいぞくかきんあいでぃー　30192844000';
  const EXPECTED = {
    nameKanji: 'おの はな',
    prefecture: '三重県',
    phone: '07011112222',
    email: 'hana@example.com',
    paymentMethod: 'carrier',
    carrier: 'au',
    billingId: '30192844000',
  };
  holds([
    ['spaces behind them', FORM, EXPECTED],
    ['colons', FORM.replaceAll('　', '：'), EXPECTED],
    ['below a name', '本名　小野 華（おの はな）\nけん　ぐんま\n', { nameKana: 'オノ ハナ', prefecture: '群馬県' }],
  ]);
  it('けん may be a name', () => {
    expect(givenIn('氏名：小野 健\nけん　たろう\n').prefecture).toBeUndefined();
    expect(givenIn('ニックネーム：けん\n電話：07011112222')).toEqual({ nickname: 'けん', phone: '07011112222' });
    expect(givenIn('けんのはらいをきかれました').paymentMethod).toBeUndefined();
  });
});

describe('slips in labels, and short ones', () => {
  holds([
    [
      '決裁',
      'キャリア決裁の場合：au\n各キャリアの決裁情報番号：50198830000',
      { carrier: 'au', billingId: '50198830000' },
    ],
    ['決裁番号', 'お支払い：au\n決裁番号：50198830000', { billingId: '50198830000' }],
    ['決剤', 'お支払い：au\n決剤情報番号：50198830000', { billingId: '50198830000' }],
    ['誕生', '氏名：小野 華\n誕生　　２０００・１１・２３', { birthDate: '2000-11-23' }],
  ]);
  it('but not in other words', () => {
    expect(givenIn('上司の決裁が50198830000円おりました').billingId).toBeUndefined();
    expect(givenIn('娘が誕生　うれしいです').birthDate).toBeUndefined();
    expect(givenIn('氏名：小野 華\n誕生　日本').birthDate).toBeUndefined();
  });
});

describe('a number beside the way to pay', () => {
  const PHONE = '電話：0985-55-0100\n';
  const EXPECTED = { phone: '0985550100', carrier: 'softbank', billingId: '0093-8800-11' };
  holds([
    ['in its row', `${PHONE}お支払い：キャリア決済 / SoftBank / 0093-8800-11`, EXPECTED],
    ['below the label', `${PHONE}お支払い：\nキャリア決済 / SoftBank / 0093-8800-11`, EXPECTED],
    ['behind the carrier', `${PHONE}お支払い：ソフトバンク 0093-8800-11`, EXPECTED],
  ]);
  it('is a phone number where it looks like one', () => {
    expect(givenIn('お支払い：ソフトバンク 090-1234-5678').billingId).toBeUndefined();
    expect(givenIn('ソフトバンク / 090-1234-5678 / 大阪府').phone).toBe('09012345678');
    expect(givenIn('電話：0081-90-1234-5678').phone).toBe('09012345678');
  });
});

describe('what is not known, or not for certain', () => {
  it('is nothing', () => {
    expect(givenIn('氏名：小野 華\nメールアドレス：softbankの時のアドレスですが忘れました').email).toBeUndefined();
    expect(givenIn('氏名：小野 華\nお支払い方法：お母さんがしてるので聞いてみます').paymentMethod).toBeUndefined();
  });
  holds([
    ['an address all the same', 'メールアドレス：hana@example.com（忘れましたが多分）', { email: 'hana@example.com' }],
    ['a way to pay', 'お支払い方法：クレジットカードです。聞いてみました', { paymentMethod: 'credit' }],
    ['no choice of the service', 'お支払い方法：コンビニ', { paymentMethod: { invalid: 'unknown-choice' } }],
    [
      'two dates',
      '生年月日：1994年1月2日生まれですが、1994年2月1日で登録した可能性があります',
      { birthDate: { invalid: 'ambiguous' } },
    ],
    ['a move that explains the correction', '都道府県：神奈川県→引っ越す前なので山梨県', { prefecture: '山梨県' }],
    [
      'a move that may be registered or not',
      '都道府県：神奈川県→引っ越して山梨県',
      { prefecture: { invalid: 'ambiguous' } },
    ],
  ]);
});
