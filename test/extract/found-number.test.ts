/** A billing ID that its writer has looked for and found, and docomo's own word for paying with its bill. */
import { describe, expect, it } from 'vitest';
import { readPayment } from '../../src/extract/payment.js';
import { extractionOf, givenIn } from './letters.js';

describe('a number that was found', () => {
  it.each<[string, Record<string, string>]>([
    ['ドコモの番号、やっと見つかりました。337120984455 です。', { carrier: 'docomo', billingId: '337120984455' }],
    [
      'ドコモの12桁の番号がわかりました。明細のページにありました。\n8月分が 337120984455、9月分が 337120991201 です。',
      { carrier: 'docomo', billingId: '337120984455' },
    ],
    ['auの11桁の番号を見つけました。60711829934でした。', { carrier: 'au', billingId: '60711829934' }],
    ['ソフトバンクの例の番号ですが判明しました。', {}],
    ['ソフトバンクの番号が判明しました。5512-0098-231 です。', { carrier: 'softbank', billingId: '5512-0098-231' }],
  ])('%s', (text, items) => {
    const { carrier, billingId } = givenIn(`パスワードの再設定の件です。\n${text}`);
    expect({ carrier, billingId }).toEqual({ carrier: undefined, billingId: undefined, ...items });
  });

  it('keeps the further ones', () => {
    const text = 'ドコモの番号、見つけました。8月分が 337120984455、9月分が 337120991201 です。';
    expect(extractionOf(text).readings.billingId).toMatchObject({ others: ['337120991201'] });
  });

  it.each([
    'ドコモのお客様番号が見つかりました。337120984455 です。',
    'ドコモの番号は見つかりませんでした。337120984455 は何の番号ですか。',
    'ドコモの番号、見つけました。会員番号は 337120984455 です。',
    'ドコモの番号がわかりました。090-3371-2098 です。',
    'auの番号がわかりました。09033712098 です。',
    'ドコモの番号、見つけました。でも 3371209844 は違う気がします。',
    '母のドコモの番号が見つかりました。337120984455 です。',
    'ドコモの番号は見つかりました。Netflixのほうですが 337120984455 です。',
    'auの番号がわかりました。auじぶん銀行の口座 60711829934 です。',
    'ソフトバンクの番号がわかりました。契約時の書類に 5512009823 と書いてあります。',
  ])('is no billing ID in %s', (text) => {
    expect(givenIn(`パスワードの再設定の件です。\n${text}`).billingId).toBeUndefined();
  });
});

describe('電話料金合算払い', () => {
  it.each([
    '支払いは電話料金合算払いです。',
    '会費は電話料金合算払いにしています。',
    '支払い方法：電話料金合算払い',
    '毎月、電話料金合算払いで払っています。',
  ])('is docomo’s: %s', (text) => {
    expect(givenIn(text)).toMatchObject({ paymentMethod: 'carrier', carrier: 'docomo' });
  });

  it.each<[string, string | undefined]>([
    ['支払いはauの電話料金合算払いです。', 'au'],
    ['支払い方法：電話料金合算払い\nキャリア：au', 'au'],
    ['スマホはソフトバンクを使っていて、それで困っています。\n支払いは電話料金合算払いです。', undefined],
    ['支払いは楽天モバイルの電話料金合算払いです。', undefined],
    ['支払いは電話料金と合算です。', undefined],
    ['支払いを電話料金合算払いに変えたいです。', undefined],
  ])('unless another carrier is named: %s', (text, carrier) => {
    expect(givenIn(text).carrier).toBe(carrier);
  });

  it('leaves a card what it is', () => {
    const answers = { carrier: { text: '', rank: 0 }, billingLabels: [], prose: null };
    const method = { text: 'クレジットカード（電話料金合算払いではない）', rank: 2 };
    expect(readPayment({ ...answers, method }).carrier).toEqual({ is: 'nothing' });
  });
});
