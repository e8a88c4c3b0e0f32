/** Lines that tell an item without its label in front: ways to pay with a number, lists, headings, cities. */
import { describe, expect, it } from 'vitest';
import { extractionOf, givenIn } from './letters.js';

const WHO = '名前：寺内 史（テラウチ フミ）\nID：fumi_t\n';

describe('a way to pay and its number', () => {
  it.each<[string, string, string]>([
    ['d払い　993301827001', 'docomo', '993301827001'],
    ['ドコモ払い　993301827001です。', 'docomo', '993301827001'],
    ['ahamo: 9933 0182 7001', 'docomo', '993301827001'],
    ['auかんたん決済：48820175001', 'au', '48820175001'],
    ['・ソフトバンク　5520-7713-0001', 'softbank', '5520-7713-0001'],
  ])('%s', (line, carrier, billingId) => {
    expect(givenIn(WHO + line)).toMatchObject({ paymentMethod: 'carrier', carrier, billingId });
  });

  it.each([
    'ドコモ　090-1234-5678',
    'ソフトバンク株式会社　5520-7713-0001',
    'ドコモショップ 1234567890',
    'クレジットカード　4111 1111 1111 1111',
  ])('but not: %s', (line) => {
    expect(givenIn(WHO + line).billingId).toBeUndefined();
  });
});

describe('what it is not, before a label', () => {
  it.each<[string, object]>([
    ['本籍ではなく登録の県　福井', { prefecture: '福井県' }],
    ['旧住所じゃなくて登録の住所：福井県敦賀市', { prefecture: '福井県' }],
    ['今の番号ではなく登録の電話番号：070-1182-9001', { phone: '07011829001' }],
    ['会社のではなく登録したアドレス　fumi@example.jp', { email: 'fumi@example.jp' }],
  ])('%s', (line, expected) => {
    expect(givenIn(WHO + line)).toMatchObject(expected);
  });

  it('a sentence stays one', () => {
    expect(givenIn('本名ではなくニックネームで登録しています')).toEqual({});
    expect(givenIn('住所は東京ではなく福井です。')).toEqual({ prefecture: '福井県' });
  });
});

describe('numbers of several payments below their label', () => {
  it.each([
    '    a) 9月：700183344001\n    b) 10月：700199120001',
    '9月：700183344001\n10月：700199120001',
    '2026/9: 700183344001\n2026/10: 700199120001',
    ' ① 700183344001\n ② 700199120001',
    ' 1) 700183344001\n 2) 700199120001',
    '先月：700183344001\n今月：700199120001',
  ])('%j', (list) => {
    const { billingId } = extractionOf(`1-1. 支払い：ドコモ\n1-2. 決済番号\n${list}\n1-3. ID：fumi_t`).readings;
    expect(billingId).toMatchObject({ value: '700183344001', others: ['700199120001'] });
  });
});

describe('several values behind one heading', () => {
  it.each(['・ご登録　福井県敦賀市　0770-29-8001', '登録情報：0770-29-8001／福井県', '登録内容→福井 0770-29-8001'])(
    '%s',
    (line) => {
      expect(givenIn(`${WHO}生年月日：1950/11/11\nニックネーム：ふみ\nメール：a@example.jp\n${line}`)).toMatchObject({
        prefecture: '福井県',
        phone: '0770298001',
      });
    },
  );

  it('a place of work is none', () => {
    expect(givenIn(`${WHO}勤務先　福井県敦賀市　0770-29-8001`)).not.toHaveProperty('phone');
  });
});

describe('a city that tells its prefecture', () => {
  it('in a line of its own, and it is no nickname', () => {
    const text = '平松 透\nヒラマツトオル\n高松市\n1990.4.30\nクレカ\n電話は 087-899-2001\nID → toru430';
    expect(givenIn(text)).toMatchObject({ prefecture: '香川県' });
    expect(givenIn(text)).not.toHaveProperty('nickname');
  });

  it.each<[string, string]>([
    ['平松 透（ヒラマツ トオル）、平成2年2月23日、盛岡市。', '岩手県'],
    ['平松 透、ヒラマツ トオル、横浜市西区、1990年4月30日、090-7714-5001', '神奈川県'],
  ])('in a row: %s', (text, prefecture) => {
    expect(givenIn(text)).toMatchObject({ prefecture });
  });

  it.each(['平松 透です。横浜市の会社で働いています。', '平松 透です。友人が横浜市に住んでいます。'])(
    'but not: %s',
    (text) => {
      expect(givenIn(text)).not.toHaveProperty('prefecture');
    },
  );
});

describe('a way to pay that is denied', () => {
  it.each([
    'カードや携帯払いではなく、まとめて払いで入会しております。',
    'クレカじゃなくてまとめて払いです。',
    'カードでも携帯払いでもなく、月会費まとめて払いコースです。',
    '携帯決済は使わず、まとめて払いにしています。',
    'カード決済やキャリア決済ではありません。まとめて払いコースに入っています。',
    'お支払い方法：クレジットカード決済でもキャリア決済でもなく、まとめて払い',
    'お支払い方法：カード払いはしておらず、まとめて払い',
  ])('%s', (text) => {
    const { bundle, readings } = extractionOf(text);
    expect([bundle, readings.paymentMethod.is]).toEqual([true, 'nothing']);
  });

  it.each<[string, string]>([
    ['まとめて払いではなくクレジットカードで払っています。', 'credit'],
    ['まとめて払いではないので会員番号はありません。支払いはドコモです。', 'carrier'],
  ])('the course itself: %s', (text, value) => {
    const { bundle, readings } = extractionOf(text);
    expect([bundle, readings.paymentMethod]).toMatchObject([false, { value }]);
  });
});
