/** A way to pay that is told before a question, and the numbers of payments by their months. */
import { describe, expect, it } from 'vitest';
import { extractionOf, givenIn } from './letters.js';

describe('what is told before a question', () => {
  it.each<[string, object]>([
    ['わたしはクレジットカードで払っておりますが、それでも書く必要がありますでしょうか。', { paymentMethod: 'credit' }],
    ['支払いはクレジットカードですが、番号も要りますか？', { paymentMethod: 'credit' }],
    ['クレカ払いなんですけど、決済番号って書かなきゃだめですか', { paymentMethod: 'credit' }],
    ['私はドコモ払いなのですが、決済番号はどこで見られますか？', { carrier: 'docomo' }],
    ['auで払っていますけど、カードでも大丈夫ですか？', { paymentMethod: 'carrier', carrier: 'au' }],
    ['会費はauかんたん決済で払っていますが、番号はどこにありますか。', { carrier: 'au' }],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });

  it.each([
    'クレジットカードで払えますか',
    'クレジットカードでしたでしょうか',
    'クレジットカードで払うつもりですが、可能でしょうか。',
    'クレジットカードの場合ですが、番号は要りますか？',
    'カード決済とありますが、何のことですか？',
    '夫はクレジットカードで払っていますが、私の分はどうなりますか？',
    '昔はカードで払っていましたが、今はどうなっていますか？',
    'ドコモ払いにしたいのですが、どうしたらいいですか？',
  ])('but: %s', (text) => {
    expect(givenIn(text)).not.toHaveProperty('paymentMethod');
    expect(givenIn(text)).not.toHaveProperty('carrier');
  });
});

describe('numbers by their months', () => {
  it.each<[string, string]>([
    ['ドコモ払いです。二つ書きます。\n10月分 330817745209\n9月分 330702216684', '330817745209'],
    ['d払いなので決済番号、月ごとに違うので書いておきます。\n10月：330817745209\n9月：330702216684', '330817745209'],
    ['毎月docomoで引かれています。\n11月 771002938840\n10月 771002938841', '771002938840'],
    ['ソフトバンクまとめて支払いです。\n9月分：SB-4410-2290873\n10月分：SB-4410-3317826', 'SB-4410-2290873'],
  ])('%j', (text, billingId) => {
    expect(extractionOf(text).readings.billingId).toMatchObject({ value: billingId, others: [expect.any(String)] });
  });

  it.each<[string, unknown]>([
    ['ドコモ払いです。友人の分もあります。\n11月 771002938840\n10月 771002938841', undefined],
    ['クレジットカードです。\n11月 771002938840', undefined],
    ['9月分 330702216684 を振り込みました。', undefined],
  ])('but: %j', (text, billingId) => {
    expect(givenIn(text).billingId).toEqual(billingId);
  });
});
