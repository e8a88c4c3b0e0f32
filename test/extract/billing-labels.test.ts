/** Carriers that the label of the billing ID names, or leaves out. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const ID = '123456789012';

describe('a carrier that the label leaves out', () => {
  it.each([
    `・各キャリアの決済情報番号（au以外）\n【誤】123456789013\n【正】${ID}`,
    `・決済情報番号（auを除く）\n誤）123456789013\n正）${ID}`,
    `・決済情報番号（au以外）：${ID}`,
    `・決済情報番号（auの方以外）：${ID}`,
    `・決済情報番号（auではない）：${ID}`,
  ])('%s', (text) => {
    expect(givenIn(text)).toEqual({ billingId: ID });
  });

  it.each<[string, object]>([
    [`・決済情報番号（docomo）\n【誤】123456789013\n【正】${ID}`, { carrier: 'docomo', billingId: ID }],
    [`・決済情報番号（ドコモ）：${ID}`, { carrier: 'docomo', billingId: ID }],
    ['・決済情報番号（au）\n【誤】12345678913\n【正】12345678912', { carrier: 'au', billingId: '12345678912' }],
  ])('and one that it names: %s', (text, given) => {
    expect(givenIn(text)).toMatchObject(given);
  });
});
