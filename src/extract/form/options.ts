/** Option lists of the template, (クレジットカード決済/キャリア決済): untouched they say nothing; marked or trimmed they answer. */

import { remembered } from '../../text/remember.js';

const OPTIONS: Record<'paymentMethod' | 'carrier', RegExp> = {
  paymentMethod:
    /クレジット(?:カード)?(?:決済|払い)?|キャリア(?:決済|払い)|credit(?: card)?|carrier(?: billing| payment)?/giu,
  carrier: /docomo|ドコモ|(?<![a-z])au(?![a-z])|エーユー|softbank|ソフトバンク/giu,
};
/** How many options the template lists. A list with one taken out is an answer, if not a clear one. */
export const LISTED = { paymentMethod: 2, carrier: 3 } as const;
const CHOSEN_BEFORE = /(?:[○◯〇●◉⦿◎✓✔✅☑■★☆レ→⇒➡▶►✕]|\[[xX○✓*レ]\]|\([xX○✓*レ]\))\ufe0f?\s*$/u;
const CHOSEN_AFTER = /^\s*(?:[○◯〇●◉◎✓✔✅☑←⇐⬅★]|\([○✓✔]\)|に(?:○|丸)|です|を選択|で(?:す|お願い))/u;
const REFUSED_BEFORE = /(?:[□☐✕✗✘×]|\[ ?\]|\( ?\)|○(?=.*●))\s*$/u;
const REFUSED_AFTER = /^\s*(?:[×✕✗✘]|ではな|じゃな)/u;

const BOX_BEHIND = /^\s*(?:[□☐☑☒✅○●◉]|\[[ xX○✓*レ]?\]|\([ xX○✓*レ]?\))/u;
const BOX_BEFORE = /(?:[□☐☑☒✅✓✔○●◉]|\[[ xX○✓*レ]?\]|\([ xX○✓*レ]?\))\s*$/u;
/** (x) may be a cross. */
const TICKED = /^\s*(?:[☑☒✅✓✔●◉]|\[[xX○✓*レ]\]|\([○✓*レ]\))/u;

/** How many of an item's options a text lists, and which one is chosen in it (its words), if any. */
export function chosenOption(text: string, key: 'paymentMethod' | 'carrier'): Choice {
  return CHOICES[key](text);
}

interface Choice {
  options: number;
  chosen: string | null;
}

/** Option lists and answers to them are few, and the same from mail to mail. */
const CHOICES = {
  paymentMethod: remembered((text) => choiceOf(text, 'paymentMethod'), 300, 60),
  carrier: remembered((text) => choiceOf(text, 'carrier'), 300, 60),
};

function choiceOf(text: string, key: 'paymentMethod' | 'carrier'): Choice {
  // An option list is short; of a longer text no part is one.
  const found = text.length > 200 ? [] : [...text.matchAll(OPTIONS[key])];
  const distinct = new Set(found.map((m) => kindOf(m[0])));
  const [only] = found;
  if (distinct.size < 2)
    return {
      options: distinct.size,
      chosen: only === undefined || REFUSED_BEFORE.test(text.slice(0, only.index)) ? null : only[0],
    };
  const filled = /[●◉⦿■☑✅]/u.test(text);
  // クレジットカード□ キャリア決済☑
  const behind =
    !BOX_BEFORE.test(text.slice(0, only?.index)) &&
    found.every((m) => BOX_BEHIND.test(text.slice(m.index + m[0].length)));
  const marked = found.filter((m) => {
    const before = text.slice(0, m.index);
    const after = text.slice(m.index + m[0].length);
    if (behind) return TICKED.test(after) && !(/^\s*☒/u.test(after) && /[☑✅✓✔]/u.test(text));
    if (REFUSED_BEFORE.test(before) || REFUSED_AFTER.test(after)) return false;
    if (filled && /[○◯〇]\s*$/u.test(before)) return false;
    return (
      CHOSEN_BEFORE.test(before) ||
      CHOSEN_AFTER.test(after) ||
      (/[【「『<《([*]\s*$/u.test(before) && /^\s*[】」』>》)\]*]/u.test(after))
    );
  });
  if (behind && marked.length === 0) return { options: distinct.size, chosen: null };
  const choices = new Set(marked.map((m) => kindOf(m[0])));
  if (choices.size === 1) return { options: distinct.size, chosen: marked[0]?.[0] ?? null };
  // The options, and one of them once more behind them.
  const last = found.at(-1);
  if (last && found.length > distinct.size && choices.size === 0) return { options: distinct.size, chosen: last[0] };
  const refused = found.filter(
    (m) => REFUSED_BEFORE.test(text.slice(0, m.index)) || REFUSED_AFTER.test(text.slice(m.index + m[0].length)),
  );
  const left = found.filter((m) => !refused.includes(m));
  if (refused.length > 0 && new Set(left.map((m) => kindOf(m[0]))).size === 1)
    return { options: distinct.size, chosen: left[0]?.[0] ?? null };
  return { options: distinct.size, chosen: null };
}

/** Is the text the option list as the template has it, with nothing chosen and nothing added? */
export function isUntouchedOptions(text: string, key: 'paymentMethod' | 'carrier'): boolean {
  const { options, chosen } = chosenOption(text, key);
  return (
    options === LISTED[key] &&
    chosen === null &&
    text.replace(OPTIONS[key], '').replace(/[\s/／・,、|()（）どちらかまたは又か※:：○◯□☐[\]]+/gu, '') === ''
  );
}

function kindOf(option: string): string {
  const o = option.toLowerCase();
  if (/^(?:クレ|credit)/u.test(o)) return 'credit';
  if (/^(?:キャ|carrier)/u.test(o)) return 'carrier';
  if (/^(?:docomo|ドコモ)/u.test(o)) return 'docomo';
  return /^(?:au|エー)/u.test(o) ? 'au' : 'softbank';
}
