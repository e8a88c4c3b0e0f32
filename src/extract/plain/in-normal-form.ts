/** Answers that are in the item's normal form as they stand, but for blanks and hyphens: most of those in a filled template. */

import type { ItemKey } from '../../record.js';
import { PREFECTURES } from '../../text/prefectures.js';

/** The normal form (contract, section 4); null where the item's reader has to tell. Every letter counts: what is let through here is asked nothing more. */
export function normalFormOf(key: ItemKey, answer: string, today: string): string | null {
  switch (key) {
    case 'nameKanji':
      return NAME.test(answer) ? answer.replace('\u3000', ' ') : null;
    case 'nameKana':
      return KANA.test(answer) ? answer.replace('\u3000', ' ') : null;
    case 'nickname':
      return NICKNAME.test(answer) ? answer : null;
    case 'birthDate':
      return dateOf(answer, today);
    case 'prefecture':
      return PREFECTURES.includes(answer) ? answer : null;
    case 'phone':
      return MOBILE.test(answer) ? `0${answer.slice(answer.startsWith('+') ? 3 : 1).replace(/[ -]/gu, '')}` : null;
    case 'email':
      return ADDRESS.test(answer) ? answer : null;
    case 'billingId':
      return BILLING.test(answer) ? answer : null;
    case 'plusMemberId':
      return ID.test(answer) ? answer : null;
    case 'memberNumber':
      return NUMBER.test(answer) ? answer : null;
    default:
      return null;
  }
}

const NAME = /^[\u4e00-\u9fa5々]{1,3}[ \u3000][\u4e00-\u9fa5々]{1,3}$/u;
const KANA = /^[ァ-ヴ][ァ-ヴー]{1,6}[ \u3000][ァ-ヴ][ァ-ヴー]{1,6}$/u;
const NICKNAME = /^[a-z]{3,12}\d{1,6}$/u;
const MOBILE = /^(?:0[789]0(?:-\d{4}-\d{4}|[1-9]\d{7})|\+81[ -][789]0-\d{4}-\d{4})$/u;
const ADDRESS = /^[a-z0-9]+(?:[._-][a-z0-9]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,4}$/u;
const BILLING = /^(?:[1-9]\d{10,11}|A\d{2}-\d{4}-\d{10})$/u;
const ID = /^[a-z]{3,10}_?\d{2,10}$/u;
const NUMBER = /^[1-9]\d{7,9}$/u;
/** Days that every month has, of years about which no calendar is in doubt. */
const DATE =
  /^((?:19[3-9]|20[01])\d)(?:年(1[0-2]|[1-9])月([12]?\d)日|(0[1-9]|1[0-2])([0-2]\d)|\/(1[0-2]|0?[1-9])\/([012]?\d))$/u;

function dateOf(answer: string, today: string): string | null {
  const found = DATE.exec(answer);
  if (found === null) return null;
  const [, year = '', ...parts] = found;
  const [month = '', day = ''] = parts.filter((part) => part !== undefined);
  if (Number(day) < 1 || Number(day) > 28) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return date > today ? null : date;
}
