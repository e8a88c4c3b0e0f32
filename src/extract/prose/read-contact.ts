/** A telephone number or an address behind its label in running text. */

import { addressesIn, namesSenderOr } from '../../items/email.js';
import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { ambiguous } from '../../items/item.js';
import { numberInPieces, phoneNumbersIn } from '../../items/phone.js';
import { OR } from '../../text/or.js';
import { RELATIVE } from '../../text/people.js';
import { registeredOne } from '../form/of-two/registered-one.js';
import { OWN_NUMBER } from './mentions.js';

/**
 * Of several numbers the registered one; where nothing tells which that is, `ambiguous`.
 * @param clause what of the fragment may be the answer
 */
export function readPhone(fragment: string, clause: string, context: ReadContext): Reading | null {
  const numbers = [
    ...new Set(
      phoneNumbersIn(fragment.split('。')[0] ?? '')
        .map((p) => p.value)
        .filter((v) => v !== null),
    ),
  ];
  const kept = KEPT_NUMBER.exec(fragment)?.[1];
  if (kept !== undefined && numbers.length > 1) return ITEMS.phone.read(kept, context);
  if (numbers.length === 1 && numbers[0]) return { is: 'value', value: numbers[0], raw: clause };
  const own = numbers.length > 1 ? OWN_NUMBER.exec(fragment)?.[1] : undefined;
  if (own !== undefined) return ITEMS.phone.read(own, context);
  if (numbers.length > 1)
    return registeredOne('phone', fragment.split('。')[0] ?? '', context) ?? ambiguous(fragment.trim());
  const pieces = numberInPieces(fragment.split('。')[0] ?? '');
  if (pieces !== null) return { is: 'value', value: pieces, raw: fragment.trim() };
  // 090-442-7718: a number with its label that lacks a digit, or has one too many.
  return SPOILT_NUMBER.test(clause) ? ITEMS.phone.read(clause, context) : null;
}

/** 「前の090-…のまま」, 「080-…に訂正します」 */
const KEPT_NUMBER = /(0[\d-]{8,14}\d)(?=\s*(?:(?:の|を)?まま|に(?:訂正|修正)|が正しい))/u;

const SPOILT_NUMBER = /^0[\d() -]{7,14}$/u;

/** @param clause what of the fragment may be the answer */
export function readEmail(fragment: string, clause: string, context: ReadContext): Reading | null {
  const sentence = fragment.split(/。/u)[0] ?? '';
  const [first, second] = new Set(addressesIn(sentence));
  if (second !== undefined)
    return EITHER_ADDRESS.test(sentence) ||
      BOTH_ADDRESSES.test(sentence) ||
      FORMER_FIRST.test(sentence) ||
      ONE_EACH.test(sentence)
      ? ambiguous(clause)
      : (registeredOne('email', sentence, context) ?? { is: 'value', value: first ?? '', raw: clause });
  // このアドレスか、a@example.jp です
  if (first !== undefined && namesSenderOr(sentence)) return ambiguous(clause);
  if (first !== undefined) return { is: 'value', value: first, raw: clause };
  const reading = ITEMS.email.read(clause, context);
  return reading.is === 'value' || WITHOUT_AT.test(clause) ? reading : null;
}

/** a@example.jp と b@example.com です */
const BOTH_ADDRESSES =
  /@[A-Za-z0-9.-]+\s*(?:と|、|,|・|\/|および|及び)\s*[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+(?![A-Za-z0-9.-]|\s*[はもが])(?![^。]*登録)/u;

/** 私が a@example.jp、娘が b@example.jp です: one of each. */
const ONE_EACH = new RegExp(
  `^\\s*(?:私|わたし|僕|ぼく|俺|自分|本人|${RELATIVE})(?:の(?:ほう|方|分)?)?(?:が|は)[、\\s]*[\\w.+-]+@[\\w.-]+[^、。@]{0,8}[、,]\\s*(?:私|わたし|僕|ぼく|俺|自分|本人|${RELATIVE})(?:の(?:ほう|方|分)?)?(?:が|は)[、\\s]*[\\w.+-]+@(?![^。]*登録)`,
  'u',
);

/** a@example.jp でしたが、b@example.jp に変更しました: nothing says whether it is registered. */
const FORMER_FIRST =
  /@[A-Za-z0-9.-]+\s*(?:でした|だった)[^@。]{0,20}(?:が|けど|ので)[、,]?[^@。]{0,12}[A-Za-z0-9._+-]+@[^。]*(?:変更|変わ|変え|切り?替)(?![^。]*登録)/u;

/** hanako.example.jp: an address that lacks its @. */
const WITHOUT_AT = /^[a-z0-9][\w.+-]*\.(?:com|net|org|info|jp)$/iu;

/** One address or another. */
const EITHER_ADDRESS = new RegExp(`[a-z]\\s*(?:(?:なの|だったの?|です)?か|${OR}|\\bor\\b)\\s*[a-z0-9]`, 'iu');
