import { describe, expect, it } from 'vitest';
import { paymentFacts } from '../../src/items/payment.js';
import { type Said, sayingOf } from './reading.js';

/** `credit`, `carrier`, the carriers, `bundle` and `unknown`, as far as the text says so. */
function toldBy(text: string): string[] {
  const facts = paymentFacts(text);
  return [
    ...(facts.credit ? ['credit'] : []),
    ...(facts.carrierPayment ? ['carrier'] : []),
    ...facts.carriers,
    ...(facts.bundle ? ['bundle'] : []),
    ...(facts.unknown ? ['unknown'] : []),
  ];
}

describe('a payment service names its carrier', () => {
  it.each([
    [
      'docomo',
      [
        'd払い',
        'ｄ払い',
        'D払い',
        'ドコモ払い',
        'ドコモ',
        'docomo',
        'NTT DOCOMO',
        'ahamo',
        'アハモ',
        'ドコモまとめて払い',
      ],
    ],
    [
      'au',
      [
        'auかんたん決済',
        'auまとめて払い',
        'au',
        'ＡＵ',
        'AU',
        'UQ',
        'UQモバイル',
        'UQ mobile',
        'povo',
        'エーユー',
        'KDDI',
      ],
    ],
    [
      'softbank',
      [
        'ソフトバンクまとめて支払い',
        'ソフトバンクまとめて払い',
        'SoftBank',
        'softbank',
        'ソフトバンク',
        'ワイモバイル',
        'Y!mobile',
        'LINEMO',
        'ラインモ',
        'ｿﾌﾄﾊﾞﾝｸ',
      ],
    ],
  ] as const)('%s', (carrier, texts) => {
    for (const text of texts) {
      expect([text, paymentFacts(text).carriers]).toEqual([text, [carrier]]);
      expect([text, sayingOf('carrier', text)]).toEqual([text, carrier]);
    }
  });

  it.each(['auto', 'August', 'Paula', 'ausgezeichnet', 'beau'])('no au in %s', (text) => {
    expect(paymentFacts(text).carriers).toEqual([]);
  });
});

describe('a card is a credit card, even where a carrier is named too', () => {
  it.each([
    'クレジットカード決済',
    'クレジットカード',
    'クレジット',
    'クレカ',
    'ｸﾚｼﾞｯﾄ',
    'VISA',
    'Visaカード',
    'ＶＩＳＡ',
    'JCB',
    'Mastercard',
    'マスターカード',
    'AMEX',
    'アメリカン・エキスプレスのクレジットカード',
    'dカード',
    'ｄカード',
    'dカード GOLD',
    'au PAY カード',
    '楽天カード',
    'イオンカード',
    'ソフトバンクカード',
    'PayPayカード',
    'カード払い',
    'credit card',
    'Credit',
  ])('%s', (text) => {
    expect(paymentFacts(text).credit).toBe(true);
    expect(sayingOf('paymentMethod', text)).toBe('credit');
  });

  it.each(['クレジットカード(ドコモ)', 'ドコモのdカード', 'auのクレジットカード払い'])('%s', (text) => {
    expect(sayingOf('paymentMethod', text)).toBe('credit');
  });
});

describe('what a text says of the payment', () => {
  it.each<[string, string, string[]]>([
    ['the method alone', 'キャリア決済', ['carrier']],
    ['with the phone bill', '携帯料金と一緒に払い', ['carrier']],
    ['the course', '月会費まとめて払いコース', ['bundle']],
    ['まとめて払い alone', 'まとめて払い', ['bundle']],
    ['まとめて支払い alone', 'まとめて支払い', ['bundle']],
    ["a carrier's name makes it the carrier's", 'auまとめて払い', ['au']],
    ["a carrier's name makes it the carrier's", 'ソフトバンクまとめて支払い', ['softbank']],
    ['the course and a card', 'まとめて払い クレジットカード', ['credit', 'bundle']],
    ['another way', 'コンビニ払い', ['unknown']],
    ['two carriers', 'ドコモとau', ['docomo', 'au']],
    ['nothing of it', '花が好きです', []],
    ['nothing', '', []],
  ])('%s: %s', (_, text, expected) => {
    expect(toldBy(text)).toEqual(expected);
  });
});

describe('paymentMethod', () => {
  it.each<[string, string, Said]>([
    ['credit', 'クレジットカード決済', 'credit'],
    ['carrier', 'キャリア決済', 'carrier'],
    ['a service', 'd払い', 'carrier'],
    ['a carrier', 'ソフトバンク', 'carrier'],
    ['the course says nothing of the method', '月会費まとめて払い', null],
    ['convenience store', 'コンビニ', { invalid: 'unknown-choice' }],
    ['PayPay', 'PayPay', { invalid: 'unknown-choice' }],
    ['bank', '銀行振込', { invalid: 'unknown-choice' }],
    ['another carrier', '楽天モバイル', { invalid: 'unknown-choice' }],
    ['words', 'いつものやつ', { invalid: 'unknown-choice' }],
    ['not given', '忘れました', null],
    ['nothing', '', null],
  ])('%s', (_, answer, expected) => {
    expect(sayingOf('paymentMethod', answer)).toEqual(expected);
  });
});

describe('carrier', () => {
  it.each<[string, string, Said]>([
    ['with です', 'ドコモです', 'docomo'],
    ['with a remark', 'au（auかんたん決済）', 'au'],
    ['one of two carriers', 'docomo / au', { invalid: 'ambiguous' }],
    ['another line in brackets', 'docomo（家族の回線はau）', 'docomo'],
    ['a second phone', 'au（サブ機はソフトバンク）', 'au'],
    ['the net at home', 'ドコモ、自宅のネットはソフトバンク光です', 'docomo'],
    ['the one before', 'ソフトバンク（旧：au）', 'softbank'],
    ['who pays by the other', 'ドコモ（父の携帯はauで、そちらで払っています）', { invalid: 'ambiguous' }],
    ['which of them', 'docomo（今はau）', { invalid: 'ambiguous' }],
    ['another carrier', '楽天モバイル', { invalid: 'unknown-choice' }],
    ['another carrier', 'mineo', { invalid: 'unknown-choice' }],
    ['a card names none', 'クレジットカード', null],
    ['the method names none', 'キャリア決済', null],
    ['not applicable', '対象外', null],
    ['nothing', '', null],
  ])('%s: %s', (_, answer, expected) => {
    expect(sayingOf('carrier', answer)).toEqual(expected);
  });
});

describe('cards by their names', () => {
  it.each([
    'アメリカン・エキスプレス',
    'アメリカンエクスプレスカード',
    'アメックス',
    'ダイナース',
    '銀聯',
    '銀聯カード',
    'UnionPay',
  ])('%s', (text) => {
    expect(toldBy(text)).toEqual(['credit']);
  });

  it.each(['エキスプレス', 'アメリカンドッグ', '銀行'])('no card: %s', (text) => {
    expect(paymentFacts(text).credit).toBe(false);
  });
});
