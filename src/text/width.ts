/** Width and composition: one spelling for what keyboards, phones and mailers write in several. */
import { CHANGING, COMPATIBILITY, kindsIn, ODD_SPACE } from './units.js';

const COMPATIBILITY_IDEOGRAPHS = /([\uf900-\ufaff\u{2f800}-\u{2fa1f}]+)/u;

/**
 * NFKC, but CJK compatibility ideographs (塚 U+FA10, 﨑 U+FA11 …) stay as written: NFKC would turn the letter that a
 * person's register holds into another one.
 */
export function nfkc(text: string): string {
  const kinds = kindsIn(text);
  if ((kinds & CHANGING) === 0) return text;
  return (kinds & COMPATIBILITY) === 0 ? text.normalize('NFKC') : nfkcAround(text);
}

function nfkcAround(text: string): string {
  return text
    .split(COMPATIBILITY_IDEOGRAPHS)
    .map((part, i) => (i % 2 === 1 ? part : part.normalize('NFKC')))
    .join('');
}

/** Every run of white space (tabs, no-break and ideographic spaces too) as one ASCII space, none at the ends. */
export function collapseSpaces(text: string): string {
  if ((kindsIn(text) & ODD_SPACE) === 0 && !text.includes('  ')) return text.trim();
  return text.replace(/[\s\u3000\u00a0]+/gu, ' ').trim();
}

/** Text without any white space. */
export function withoutSpaces(text: string): string {
  if ((kindsIn(text) & ODD_SPACE) === 0 && !text.includes(' ')) return text;
  return text.replace(/[\s\u3000\u00a0]+/gu, '');
}
