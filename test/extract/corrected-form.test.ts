/** An item that stands once more below words for a correction. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const FORM = '氏名：林 莉央\nニックネーム：りお\n生年月日：19980405\n電話番号：090-1111-2222\n\n';
const GIVEN = { nameKanji: '林 莉央', nickname: 'りお', birthDate: '1998-04-05', phone: '09011112222' };

describe('takes the place of the one above', () => {
  it.each([
    '【訂正】\n電話番号：090-9999-8888',
    'すみません、電話番号を間違えました。\n電話番号：090-9999-8888',
    '誤りがありましたので訂正します。\n\n電話番号：090-9999-8888',
    '（訂正）電話番号：090-9999-8888',
    '訂正：電話番号 090-9999-8888',
    '正しい電話番号：090-9999-8888',
    'I made a mistake, sorry.\nPhone: 090-9999-8888',
  ])('%j', (said) => {
    expect(givenIn(`${FORM}${said}`)).toEqual({ ...GIVEN, phone: '09099998888' });
  });

  it('item by item', () => {
    const said = '【訂正】\nニックネーム：りおん\n生年月日：19980504\n電話番号：090-9999-8888';
    expect(givenIn(`${FORM}${said}`)).toEqual({
      ...GIVEN,
      nickname: 'りおん',
      birthDate: '1998-05-04',
      phone: '09099998888',
    });
  });

  it('the carrier and its number, too', () => {
    const paid = 'お支払い方法：キャリア決済\nキャリア：docomo\n決済番号：123456789012\n\n';
    expect(givenIn(`${FORM}${paid}訂正します。\nキャリア：au\n継続課金ID：12345678901`)).toEqual({
      ...GIVEN,
      paymentMethod: 'carrier',
      carrier: 'au',
      billingId: '12345678901',
    });
  });
});

describe('does not', () => {
  it.each([
    ['where nothing is said', '電話番号：090-9999-8888'],
    ['where nothing is wrong', '内容に間違いはありません。\n電話番号：090-9999-8888'],
    ['where another item is', 'ニックネームを間違えました。\n電話番号：090-9999-8888'],
  ])('%s', (_, said) => {
    expect(givenIn(`${FORM}${said}`).phone).toEqual({ invalid: 'ambiguous' });
  });
});
