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
