/** A sentence that is the name of a carrier or of a card. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const ASKED =
  '\n\n2026年11月16日 10:00 Plus member <desk@plusmember.jp>:\n> 会費のお支払い方法が空欄でしたので、お知らせください。\n';
const AU = { paymentMethod: 'carrier', carrier: 'au' };
const DOCOMO = { paymentMethod: 'carrier', carrier: 'docomo' };

describe("a carrier's name beside the number of a payment", () => {
  it.each<[string, object]>([
    ['auです。いくら探しても、この番号です。\n決済情報番号　731904425518', { ...AU, billingId: '731904425518' }],
    ['私はauです。番号を書きます。\n決済情報番号：44102273996', { ...AU, billingId: '44102273996' }],
    [
      'ソフトバンクになります。番号は下です。\n注文番号　SB-1234-55',
      { paymentMethod: 'carrier', carrier: 'softbank', billingId: 'SB-1234-55' },
    ],
    [
      'ドコモです。お願いします。\n決済番号：123456789012',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '123456789012' },
    ],
    ['決済番号は 123456789012 でした。キャリアは docomo です。', { ...DOCOMO, billingId: '123456789012' }],
    ['携帯会社は au です。電話番号は 090-1234-5678 です。', { ...AU, phone: '09012345678' }],
    ['電話番号は090-1234-5678、キャリアはドコモです。', { ...DOCOMO, phone: '09012345678' }],
    ['支払→ドコモのケータイ払い\n番号(12桁のやつ)→123456789012', { ...DOCOMO, billingId: '123456789012' }],
    ['d払いです。12桁の番号は 123456789012 です。', { ...DOCOMO, billingId: '123456789012' }],
    [`It's au.${ASKED}`, AU],
    [`ahamoです。よろしくお願いします。${ASKED}`, { paymentMethod: 'carrier', carrier: 'docomo' }],
    ['携帯はauです。支払いはd払いです。', { paymentMethod: 'carrier', carrier: 'docomo' }],
    [
      'auです。ドコモです。\n決済情報番号：44102273996',
      { paymentMethod: 'carrier', carrier: { invalid: 'ambiguous' }, billingId: '44102273996' },
    ],
    [
      '・キャリア決済の場合：docomo\n・決済情報番号：123456789012\n\nauです。',
      { paymentMethod: 'carrier', carrier: { invalid: 'ambiguous' }, billingId: '123456789012' },
    ],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['スマホはauです。会費はクレジットカードで払っています。', { paymentMethod: 'credit' }],
    ['支払いはクレジットカードです。auです。', { paymentMethod: 'credit' }],
    ['・会費のお支払い方法：クレジットカード\nauです。', { paymentMethod: 'credit' }],
    ['auです。パスワードを忘れました。', {}],
    ['妹のキャリアは docomo です。電話番号は 090-1234-5678 です。', { phone: '09012345678' }],
    ['キャリアは docomo ですか。電話番号は 090-1234-5678 です。', { phone: '09012345678' }],
    ['以前のキャリアは au でした。電話番号は 090-1234-5678 です。', { phone: '09012345678' }],
    [
      '支払いはカードです。電話は 090-1234-5678、キャリアは docomo です。',
      { paymentMethod: 'credit', phone: '09012345678' },
    ],
    ['番号(11桁)：09012345678', { phone: '09012345678' }],
    ['auでしょうか。\n決済情報番号：44102273996', { billingId: '44102273996' }],
    ['娘はauです。\n決済情報番号：44102273996', { billingId: '44102273996' }],
    [
      'ドコモです。いまはauです。\n決済情報番号：44102273996',
      { paymentMethod: 'carrier', carrier: { invalid: 'ambiguous' }, billingId: '44102273996' },
    ],
    ['auからのメールです。\n決済情報番号：44102273996', { billingId: '44102273996' }],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe("a card's name", () => {
  it.each<[string, object]>([
    ['支払いはカード払いですねん。丸井カードですわ。', { paymentMethod: 'credit' }],
    [`三井住友カードです。${ASKED}`, { paymentMethod: 'credit' }],
    [`イオンカードになります。${ASKED}`, { paymentMethod: 'credit' }],
    [`JCBです！${ASKED}`, { paymentMethod: 'credit' }],
    [`うちはdカードです。${ASKED}`, { paymentMethod: 'credit' }],
    ['お世話になります。三井住友カードです。', {}],
    ['スマホは楽天モバイルです。', {}],
    [`三井住友です。${ASKED}`, {}],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    [`ポイントカードです。${ASKED}`, {}],
    [`なくしたのは会員カードです。${ASKED}`, {}],
    [`友達は楽天カードです。${ASKED}`, {}],
    [`楽天カードの財前です。${ASKED}`, {}],
    ['三井住友カードの財前りんと申します。', { nameKanji: '財前りん' }],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});
