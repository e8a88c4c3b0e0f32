/** The twelve items, in the template's order. */
import { ITEM_KEYS, type ItemKey } from '../record.js';
import { billingId } from './billing-id.js';
import { birthDate } from './birth-date.js';
import { carrier } from './carrier.js';
import { email } from './email.js';
import type { Item } from './item.js';
import { memberNumber } from './member-number.js';
import { nameKana } from './name-kana.js';
import { nameKanji } from './name-kanji.js';
import { nickname } from './nickname.js';
import { inNormalForm } from './normal-form.js';
import { paymentMethod } from './payment-method.js';
import { phone } from './phone.js';
import { plusMemberId } from './plus-member-id.js';
import { prefecture } from './prefecture.js';

/** The items; what their readers give is in normal form, or said to be unusable. */
export const ITEMS = guarded({
  nameKanji,
  nameKana,
  nickname,
  birthDate,
  prefecture,
  phone,
  email,
  paymentMethod,
  carrier,
  billingId,
  plusMemberId,
  memberNumber,
});

function guarded(items: Record<ItemKey, Item>): Record<ItemKey, Item> {
  const out = { ...items };
  for (const key of ITEM_KEYS) {
    const item = items[key];
    out[key] = { ...item, read: (answer, context) => inNormalForm(key, item.read(answer, context)) };
  }
  return out;
}

export type { Item, ReadContext, Reading } from './item.js';
export { inNormalForm } from './normal-form.js';
