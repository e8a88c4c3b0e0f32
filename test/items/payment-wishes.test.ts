/** Ways to pay that are wished, planned or refused are not how somebody pays. */
import { describe, expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';

const paidIn = (text: string): [unknown, unknown] => {
  const { paymentMethod, carrier } = givenIn(text);
  return [paymentMethod, carrier];
};

describe('a way to pay that he does not have', () => {
  it.each([
    '支払いはd払いにしたいです。',
    '支払い方法をクレジットカードに変えたいです。',
    'これからはauかんたん決済でお願いしたいです。',
    '支払い方法はドコモ払い希望です。',
    '会費の支払いはd払いがいいです。',
    '来月からソフトバンクまとめて支払いになります。',
    '支払いを楽天カードに切り替えたいのですが。',
    'まとめて払いにしたいです。',
  ])('%s', (text) => {
    expect(paidIn(`パスワードを忘れました。${text}`)).toEqual([undefined, undefined]);
  });

  it.each<[string, [unknown, unknown]]>([
    ['今はd払いですが、クレジットに変えたいです。', ['carrier', 'docomo']],
    ['支払いは今はauで、来月ドコモにします。', ['carrier', 'au']],
    ['クレジットカードは使いたくないです。支払いはd払いです。', ['carrier', 'docomo']],
    ['ドコモ払いは嫌です。クレジットで払っています。', ['credit', undefined]],
    ['カードが嫌で、d払いにしています。', ['carrier', 'docomo']],
    ['支払い方法：ドコモ払い（クレジットカードに変更したい）', ['carrier', 'docomo']],
  ])('beside the one that he has: %s', (text, paid) => {
    expect(paidIn(text)).toEqual(paid);
  });

  it('puts nothing in the place of the answer in a form', () => {
    const form =
      '・氏名：石橋 聡子\n・お支払い方法：キャリア決済\n・キャリア：au\n・決済情報番号：44101234567\n・電話番号：090-5555-0122';
    for (const words of ['支払いはd払いに変更したいと思っています。', '支払いはクレジットカードに変更希望です。'])
      expect(givenIn(`${form}\n\n${words}`)).toMatchObject({ carrier: 'au', billingId: '44101234567' });
  });
});

describe('a way to pay that he has', () => {
  it.each<[string, [unknown, unknown]]>([
    ['支払いは引き続きd払いを希望します。', ['carrier', 'docomo']],
    ['d払いにしたいと思って、先月変えました。', ['carrier', 'docomo']],
    ['支払いはd払いで、パスワードの再設定を希望します。', ['carrier', 'docomo']],
    ['auかんたん決済を使っていますが、パスワードを変更したいです。', ['carrier', 'au']],
    ['d払いをやめたいです。', ['carrier', 'docomo']],
    ['10月からauかんたん決済になりました。', ['carrier', 'au']],
    ['支払いはd払いにしています。', ['carrier', 'docomo']],
    ['支払いはキャリア決済(au)でお願いします。', ['carrier', 'au']],
    ['毎月10日にd払いで払います。', ['carrier', 'docomo']],
  ])('%s', (text, paid) => {
    expect(paidIn(`パスワードを忘れました。${text}`)).toEqual(paid);
  });

  it('is told in a form by the answer, whatever it says besides', () => {
    expect(paidIn('支払い方法：クレジットカード希望\n氏名：石橋 聡子')).toEqual(['credit', undefined]);
  });
});

it('hostile letters are no burden', () => {
  expect(() => {
    givenIn('d払いに変更希望カードa'.repeat(20_000));
    givenIn(`支払いは${'カード'.repeat(60_000)}にしたい`);
  }).not.toThrow();
});
