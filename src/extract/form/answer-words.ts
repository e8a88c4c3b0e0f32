/** What an answer says, without what leads to it, the form's boxes and examples, and options that nobody chose. */

import type { ItemKey } from '../../record.js';
import { opensAt } from '../../text/units.js';
import { nfkc } from '../../text/width.js';
import type { Answer } from './answers.js';
import { chosenOption, isUntouchedOptions } from './options.js';

/** The words of an answer: beside the label, else in its brackets, else below. */
export function answerTextOf(answer: Answer): string {
  const plain = (text: string): string => bare(text, isOptions(answer.key));
  for (const text of [plain(answer.inline), answer.bracketed ?? '', answer.below.map(plain).join(' / ')]) {
    const words = optionOf(text, answer.key).trim();
    if (words !== '') return words;
  }
  return '';
}

/** 「例：19900101 → 19950824」: an example that was left standing is no answer. */
export function withoutExample(text: string): string {
  if (!text.includes('例')) return text;
  return text.replace(/^\s*[(（【]?\s*(?:記入)?例[^→⇒➡]*[→⇒➡]\s*/u, '');
}

/** Without what leads to an answer (→, └, A.), and the line that it is written on (＿＿＿). */
export function bare(text: string, keepsBoxes = false): string {
  const led = !LED_BY.includes(text.charAt(opensAt(text)) || ' ')
    ? text
    : text.replace(
        /^\s*(?:[→⇒➡►▶»=:：←└┗╰↳⤷>＞]\ufe0f?|[-–•*](?=\s+\S)|A(?:\d{1,2}[.:：．、)]|[:：]|[.．、)](?=\s))|(?:答え?|回答)[:：])\s*/u,
        '',
      );
  const drawn =
    (led.includes('_') || led.includes('＿')) && /[_＿]{2}/u.test(led)
      ? led.replace(/^[_＿]{2,}\s*|\s*[_＿]{2,}$/gu, '')
      : led;
  const boxless =
    !keepsBoxes && (drawn.includes('☑') || drawn.includes('☐'))
      ? drawn.replace(/^\s*[☑☐]\s*(?=\S)|\s*[☑☐]\s*$/gu, '')
      : drawn;
  return boxless.replace(BOXED, (whole, inner: string) => (HINT_IN_BOX.test(inner) ? whole : inner));
}

/** 【山田 花子】: an answer written into the form's brackets. */
const BOXED = /^\s*[【〔［＜《]([^【】〔〕［］＜＞《》]*)[】〕］＞》]\s*$/u;

const HINT_IN_BOX = /^\s*(?:必須|任意|全角|半角|同上|〃|本人|会員|漢字|カナ|例|ここに|ご?記入|ご?入力)/u;

const LED_BY = '→⇒➡►▶»=:：←└┗╰↳⤷>＞-–•*A答回';

export function isOptions(key: ItemKey): boolean {
  return key === 'paymentMethod' || key === 'carrier';
}

/** An untouched option list is no answer; of a marked one the marked option is. */
export function optionOf(text: string, key: ItemKey): string {
  if (key !== 'paymentMethod' && key !== 'carrier') return text;
  const t = nfkc(text);
  if (isUntouchedOptions(t, key)) return '';
  const { options, chosen } = chosenOption(t, key);
  // [ ] クレジットカード決済: the box is empty.
  if (options === 1 && chosen === null) return '';
  // (x) is a tick to some, and a cross to others: the desk has to ask.
  if (options > 1 && chosen === null && /\(x\)/iu.test(t)) return '';
  return options > 1 && chosen !== null ? chosen : text;
}
