/** 「電話番号の最後は3ではなく8でした」: of a value in the form so many letters are taken back. Where they cannot be told, the value holds no more. */

import { ITEMS, type ReadContext } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import type { Claim } from '../../claims.js';
import { namedAt } from '../../labels/label-spans.js';
import type { LaidLine } from '../../open-text.js';

const KEYS = ['phone', 'billingId', 'plusMemberId', 'memberNumber', 'email', 'birthDate'] as const;
const PLACE =
  /(最後|末尾|おしり|語尾|下|最初|頭|先頭|はじめ)(?:の)?(?:\d{1,2}(?:桁|けた|ケタ|文字))?(?:の)?(?:数字|番号|桁|けた|文字)?(?:は|が|だけ)?[、\s]*["「『“]?([A-Za-z0-9_.-]{1,20})["」』”]?\s*(?:では|じゃ|で)なく(?:て)?[、\s]*["「『“]?([A-Za-z0-9_.-]{1,40})(?![A-Za-z0-9_.@-])/u;
/** すみません会員番号の最後は3354でした 00812-3354: what was wrong is not told, but the whole of the right one is. */
const RIGHT_AND_WHOLE =
  /(?:最後|末尾|おしり|語尾|下|最初|頭|先頭|はじめ)(?:の)?(?:\d{1,2}(?:桁|けた|ケタ|文字))?(?:の)?(?:数字|番号|桁|けた|文字)?(?:は|が)[、\s]*["「『“]?(?<part>[A-Za-z0-9_.-]{1,20})["」』”]?\s*(?:でした|です|が正し[いか]\S{0,6})[。、!！…\s]*(?:正しくは|→|つまり)?[、\s]*["「『“]?(?<whole>[A-Za-z0-9_.@-]{5,40})["」』”]?\s*(?:です|でした|になります)?[。!！]*\s*$/u;
const MAY_CORRECT = new Pattern(/(?:では|じゃ|で)なく/u);
/** Asked, told by others, or said of what was changed. */
const NO_CORRECTION = /[?？]|ですか|でしょうか|(?:と|って)言(?:い|わ|っ)|変わりまし|合って/u;
const AT_END = /最後|末尾|おしり|語尾|下/u;

/** Claims that correct those of the form. */
export function digitCorrections(lines: readonly LaidLine[], claims: readonly Claim[], context: ReadContext): Claim[] {
  const found: Claim[] = [];
  for (const { line, folded } of lines) {
    const whole = wholeCorrection(folded.text, context);
    if (whole !== null) {
      found.push({ ...whole, line: line.number, voice: line.voice, from: 'correction', label: '' });
      continue;
    }
    if (!MAY_CORRECT.test(folded.text)) continue;
    for (const sentence of folded.text.split(/(?<=[。!！])/u)) {
      const m = PLACE.exec(sentence);
      if (m === null || NO_CORRECTION.test(sentence)) continue;
      const [, place = '', wrong = '', right = ''] = m;
      const key = lastNamed(sentence.slice(0, m.index));
      const told = claims.find((c) => c.key === key && c.from === 'form' && c.reading.is === 'value');
      if (key === null || told?.reading.is !== 'value') continue;
      const { value } = told.reading;
      const isAt = (letters: string): boolean =>
        AT_END.test(place) ? value.endsWith(letters) : value.startsWith(letters);
      // The form has it right.
      if (isAt(right) && !isAt(wrong)) continue;
      const corrected = isAt(wrong) ? withLetters(key, value, AT_END.test(place), wrong, right) : null;
      const reading = corrected === null ? null : ITEMS[key].read(corrected, context);
      const raw = `${told.reading.raw}\n${sentence.trim()}`;
      found.push({
        key,
        reading: reading?.is === 'value' ? { ...reading, raw } : ambiguous(raw),
        line: line.number,
        voice: line.voice,
        from: 'correction',
        label: '',
      });
    }
  }
  return found;
}

function wholeCorrection(text: string, context: ReadContext): Pick<Claim, 'key' | 'reading'> | null {
  const m = text.length < LONGEST_LINE && MAY_TELL_WHOLE.test(text) ? RIGHT_AND_WHOLE.exec(text) : null;
  if (m?.groups === undefined || NO_CORRECTION.test(text)) return null;
  const { part = '', whole = '' } = m.groups;
  const key = lastNamed(text.slice(0, m.index));
  // The whole has the part where he says that it is.
  const bare = (letters: string): string => letters.replace(/-/gu, '');
  const fits = AT_END.test(m[0].slice(0, 4)) ? bare(whole).endsWith(bare(part)) : bare(whole).startsWith(bare(part));
  const reading = key === null || !fits ? null : ITEMS[key].read(whole, context);
  return key !== null && reading?.is === 'value' ? { key, reading: { ...reading, raw: text.trim() } } : null;
}
const LONGEST_LINE = 120;
const MAY_TELL_WHOLE = new Pattern(/(?:最後|末尾|おしり|語尾|下|最初|頭|先頭|はじめ)/u);

/** The value with the right letters in place of the wrong ones; null where they are too many for that, and not all of the value either. */
function withLetters(key: ItemKey, value: string, atEnd: boolean, wrong: string, right: string): string | null {
  const rest = atEnd ? value.slice(0, value.length - wrong.length) : value.slice(wrong.length);
  // hana0506: 「最後は0506じゃなくてhana1990」, the whole of it. 電話番号の最後は2222ではなく090-1111-3333
  const isWhole = rest.length > 1 && (atEnd ? right.startsWith(rest) : right.endsWith(rest));
  if (isWhole || (key === 'phone' && ITEMS.phone.likeness(right) > 0)) return right;
  if (right.length > Math.max(5, wrong.length)) return null;
  return atEnd ? `${rest}${right}` : `${right}${rest}`;
}

function lastNamed(text: string): ItemKey | null {
  let named: ItemKey | null = null;
  let end = -1;
  for (const key of KEYS) {
    const at = namedAt(text, key, true);
    if (at > end) {
      named = key;
      end = at;
    }
  }
  return named;
}
