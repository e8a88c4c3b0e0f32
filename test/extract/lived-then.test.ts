/** Where somebody lives, as people say it, and where he lived when he joined; this address in old spelling. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('a place', () => {
  it.each<[string, string]>([
    ['住んでんのは福岡の北九州市。', '福岡県'],
    ['いま住んどるのは広島県です。', '広島県'],
    ['私が住んでるのは静岡の浜松市です。', '静岡県'],
    ['夏に埼玉へ引っ越しましたが、登録をした時はまだ札幌市でしたので、そちらだと思います。', '北海道'],
    ['去年まで千葉でした。会員登録したときは神戸市でしたので、今も神戸のままのはずです。', '兵庫県'],
    ['登録した頃はまだ新潟に住んでいました。', '新潟県'],
  ])('%s', (text, place) => {
    expect(givenIn(text).prefecture).toBe(place);
  });

  it.each([
    '友人が住んでるのは福岡です。',
    '登録は東京で、住んでるのはアパートです。',
    '登録した時はまだ高校生でした。',
    '登録をした時は東京ドームの公演の前でした。',
    '登録をしたときは大阪のドコモショップでした。',
  ])('is not told, or another, in %s', (text) => {
    expect(['東京都', undefined]).toContain(givenIn(text).prefecture);
    if (!text.startsWith('登録は')) expect(givenIn(text).prefecture).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['登録をした際は仙台市でしたが、去年住所変更の手続きをしたので今は千葉県です。', '千葉県'],
    ['登録した時は札幌市でしたが、引っ越して登録も神戸市に変更しました。', undefined],
    ['登録した時は札幌市で、その後変更していませんので札幌のはずです。', '北海道'],
  ])('where it was changed since, it is not that of then: %s', (text, place) => {
    expect(givenIn(text).prefecture).toEqual(place);
  });

  it('of two the registered one', () => {
    expect(givenIn('住んでるのは京都で、登録は大阪のままです。').prefecture).toBe('大阪府');
  });
});

describe('this address in old spelling', () => {
  const FROM = 'sender@example.com';

  it.each([
    'メールは此のアドレスで登録してあります',
    'メールアドレスは此れと同じです。',
    'メールアドレス：此のアドレスです',
  ])('%s', (text) => {
    expect(givenIn(text).email).toBe(FROM);
  });

  it.each([
    'メールは此のアドレスではありません。',
    'メールは此れとは別です。',
    '此の件、其の後いかがでしょうか。',
    '住所は大阪市此花区です。',
  ])('but not in %s', (text) => {
    expect(givenIn(text).email).not.toBe(FROM);
  });
});

describe('where somebody else lives', () => {
  it.each([
    '私と母の分です。母が住んでるのは福岡です。',
    '推しが住んでるのは東京です。',
    '両親の住んでいるのは福岡県です。',
    '石井聡子です。母が福岡に住んでいます。',
    '石井聡子です。彼氏が福岡県に住んでいます。',
  ])('is not his own: %s', (text) => {
    expect(givenIn(`パスワードを忘れました。${text}`).prefecture).toBeUndefined();
  });

  it.each<[string, string]>([
    ['母も会員です。母が住んでるのは福岡で、私が住んでるのは熊本です。', '熊本県'],
    ['東京都に母と住んでいます。', '東京都'],
    ['母と二人暮らしで、福岡県に住んでいます。', '福岡県'],
    ['妻の実家の福岡県に住んでいます。', '福岡県'],
    ['夫の転勤で福岡県に住んでいます。', '福岡県'],
    ['家族は4人で福岡県に住んでいます。', '福岡県'],
    ['実家の福岡県に住んでいます。', '福岡県'],
    ['母と住んでいるのは東京です。', '東京都'],
    ['母は東京に住んでいますが、私の住所は神奈川県です。', '神奈川県'],
    ['父の代わりに書いています。父が住んでいるのは長崎県です。', '長崎県'],
    ['母のパスワードです。母は福岡県に住んでいます。', '福岡県'],
    ['祖母に頼まれて書いています。祖母が住んどるのは長崎です。', '長崎県'],
  ])('but: %s', (text, place) => {
    expect(givenIn(`パスワードを忘れました。${text}`).prefecture).toBe(place);
  });
});

describe('what was registered once, and changed since', () => {
  const FORM =
    '・氏名：石橋 聡子\n・お電話番号：090-5555-0122\n・メールアドレス：ishi@example.com\n・ニックネーム：さと';

  it.each<[string, 'phone' | 'email']>([
    ['登録した時の電話番号は080-5555-0133でしたが、変更手続き済みです。', 'phone'],
    ['登録時の電話番号は080-5555-0133でしたが、マイページで変更しました。', 'phone'],
    ['登録したときのメールは old@example.com でしたが、今は変更してあります。', 'email'],
  ])('%s', (words, key) => {
    expect(givenIn(`${FORM}\n\n${words}`)).toMatchObject({ phone: '09055550122', email: 'ishi@example.com' });
    expect(givenIn(`パスワードを忘れました。${words}`)[key]).toEqual({ invalid: 'ambiguous' });
  });

  it.each([
    '登録した時は熊本県、そのあと福岡県に引っ越して住所も直しました。',
    '登録した時は熊本県でしたが、住所変更したと思います。',
    '登録した時は熊本の友達の家にいました。',
    '登録した時は熊本に旅行中でした。',
  ])('tells no place: %s', (words) => {
    expect(givenIn(`パスワードを忘れました。${words}`).prefecture).toBeUndefined();
  });

  it.each<[string, object]>([
    ['登録時の電話番号は080-5555-0133でしたが、番号が変わりました。', { phone: '08055550133' }],
    ['登録時の電話番号は080-5555-0133で、変更していません。', { phone: '08055550133' }],
    ['登録時の電話番号は080-5555-0133です。変更したいです。', { phone: '08055550133' }],
  ])('but: %s', (words, items) => {
    expect(givenIn(`パスワードを忘れました。${words}`)).toMatchObject(items);
  });
});
