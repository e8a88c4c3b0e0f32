/** Brackets behind a label: hints on how to fill it in, or an answer written into them. */
import { ITEMS } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import { chosenOption, LISTED } from '../form/options.js';
import { spacesEnd } from './delimiters.js';

const HINT_GROUP = /\s*[([【〔]([^()[\]【】〔〕]*(?:\([^()]*\)[^()[\]【】〔〕]*)*)[)\]】〕]/uy;
const GROUP_OPENS = '([【〔';
/** An area code, a postal code. */
const OPENS_NUMBER = /^(?:〒[\d-]*|\+?\d{2,5})$/u;
/** ( )docomo: a box to tick, and more of them behind it. */
const BOX = /^\s*\p{L}[^()[\]]*[([]\s*[*xX○●✓レ]?\s*[)\]]\s*\p{L}/u;

/** Behind a label: where its brackets end, and what stands in them that is no hint. */
export function readGroups(text: string, from: number, key: ItemKey): { end: number; bracketed: string | null } {
  let end = from;
  let bracketed: string | null = null;
  for (;;) {
    if (!GROUP_OPENS.includes(text.charAt(spacesEnd(text, end)) || ' ')) break;
    HINT_GROUP.lastIndex = end;
    const group = HINT_GROUP.exec(text);
    if (!group) break;
    const content = (group[1] ?? '').trim();
    // ( )docomo ( )au ( )SoftBank: boxes to tick, and not the label's brackets.
    if (
      (key === 'paymentMethod' || key === 'carrier') &&
      content.length < 2 &&
      BOX.test(text.slice(HINT_GROUP.lastIndex))
    )
      break;
    const after = HINT_GROUP.lastIndex;
    if (!isHint(content, key)) {
      // (078) 933-2245, (株)…: brackets that open the answer, not the label's; 【電話】(070) 4471-… has no space before them.
      if (content !== '' && text.slice(after).trim() !== '' && (/^\s/u.test(group[0]) || OPENS_NUMBER.test(content)))
        break;
      bracketed = content === '' ? (bracketed ?? '') : content;
    }
    end = after;
  }
  return { end, bracketed };
}

function isHint(content: string, key: ItemKey): boolean {
  if (key === 'paymentMethod' || key === 'carrier') {
    const choice = chosenOption(content, key);
    if (choice.options > 0) return choice.options === LISTED[key] && choice.chosen === null;
  }
  return (
    ITEMS[key].hints.test(content) ||
    /^(?:必須|任意|\*|required|optional|※.*)$/iu.test(content) ||
    (key === 'phone' && /携帯|自宅|スマホ/u.test(content) && !/\d/u.test(content))
  );
}
