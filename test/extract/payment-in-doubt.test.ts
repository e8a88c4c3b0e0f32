/** How somebody pays, where he denies a way, does not know which it is, or speaks of his phone as well. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Given = ReturnType<typeof givenIn>;
const AMBIGUOUS = { invalid: 'ambiguous' } as const;

function isPaid(text: string, paymentMethod: Given['paymentMethod'], carrier?: Given['carrier']): void {
  const given = givenIn(text);
  expect([given.paymentMethod, given.carrier]).toEqual([paymentMethod, carrier]);
}

describe('what is denied is no way to pay', () => {
  it.each<[string, Given['paymentMethod'], Given['carrier']?]>([
    ['クレジットカードもキャリア決済も使っていません。', undefined],
    ['クレジットカードでも、キャリアでもない支払いです', undefined],
    ['支払いはPayPayです。クレジットカードもキャリア決済も使っていません。', { invalid: 'unknown-choice' }],
    ['クレジットカードは持っていません。コンビニで払っています。', { invalid: 'unknown-choice' }],
    ['クレジットカードは持っていないのでドコモ払いです。', 'carrier', 'docomo'],
    ['お支払い　クレカ（キャリア決済ではないです）', 'credit'],
    ['・会費のお支払い方法：クレジットカード（VISA）ではなくキャリア決済', 'carrier'],
    ['・会費のお支払い方法：クレジットカードでキャリア決済は使っていません', 'credit'],
    ['・会費のお支払い方法：docomo（auではない）', 'carrier', 'docomo'],
  ])('%s', isPaid);
});

describe('one of two', () => {
  it.each([
    '支払いがカードなのかauなのか分かりません。',
    'お支払い方法：auかクレジットカードだったはずです',
    'お支払い方法：クレジットカードもしくはau',
    'お支払い方法：カード or au',
    '支払方法：クレジットカード（VISA）またはau',
    'お支払い方法：クレジットカード？au？',
    '支払いは、たぶんカード、もしかしたらauです。',
    '支払いはdカードかdocomoの電話料金合算か覚えていません',
  ])('%s', (text) => {
    expect(givenIn(text).paymentMethod).toEqual(AMBIGUOUS);
  });

  it.each<[string, Given['paymentMethod'], Given['carrier']?]>([
    ['支払いはカードかauか忘れましたが、明細を見たらauでした', 'carrier', 'au'],
    ['支払いはカードかauか忘れましたが、今確認したらカードでした。', 'credit'],
  ])('until he looks it up: %s', isPaid);
});

describe('the fee, and not the phone', () => {
  it.each<[string, Given['carrier']]>([
    [
      '支払いについてですが、スマホ自体は去年auからahamoに乗り換えました。ただ会費は今もauかんたん決済のままです。',
      'au',
    ],
    ['支払いについて：スマホはドコモですが、会費はauかんたん決済です。', 'au'],
    ['支払方法：今はドコモですが、会費はソフトバンクまとめて支払いのままです', 'softbank'],
    ['支払方法：携帯はドコモですが会費はauかんたん決済です', 'au'],
    ['支払い方法：docomo（会費はauで払っています）', 'au'],
  ])('%s', (text, carrier) => {
    isPaid(text, 'carrier', carrier);
  });
});

describe('ways named only to say that he does not know', () => {
  it.each([
    '会費のことは主人まかせで、カードなのか携帯なのか私には分かりません。',
    '支払いはクレジットカードなのかコンビニなのか、ちょっとわからないです。',
    '支払いはカードかどうか分かりません。',
  ])('%s', (text) => {
    expect(givenIn(text).paymentMethod).toBeUndefined();
  });

  it.each(['支払い方法：携帯料金なのかカードなのか不明です', '会費は携帯と一緒なのかクレカなのか、母しか知りません。'])(
    'in the form, or of two that the service has: %s',
    (text) => {
      expect(givenIn(text).paymentMethod).toEqual(AMBIGUOUS);
    },
  );

  it.each([
    '支払いはカードですが、VISAかJCBか分かりません。',
    '支払いはカードで、主人のか私のか覚えていません。',
    'カードで払っているのですが、携帯を替えたのが原因か分かりません。',
    '支払いはカードか携帯か分からなかったのですが、明細を見たらカードでした。',
  ])('but: %s', (text) => {
    expect(givenIn(text).paymentMethod).toBe('credit');
  });
});
