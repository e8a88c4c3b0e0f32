/** The twelve items, in the template's order. */
import type { ItemKey } from '../record.js';
import { billingId } from './billing-id.js';
import { birthDate } from './birth-date.js';
import { carrier } from './carrier.js';
import { email } from './email.js';
import type { Item } from './item.js';
import { memberNumber } from './member-number.js';
import { nameKana } from './name-kana.js';
import { nameKanji } from './name-kanji.js';
import { nickname } from './nickname.js';
import { paymentMethod } from './payment-method.js';
import { phone } from './phone.js';
import { plusMemberId } from './plus-member-id.js';
import { prefecture } from './prefecture.js';

export const ITEMS: Record<ItemKey, Item> = {
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
};

export type { Item, ReadContext, Reading } from './item.js';
