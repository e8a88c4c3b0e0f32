/**
 * Kanji variants: letters that stand for each other in registers, on keyboards and in what people write of themselves
 * (contract section 6: 髙/高 﨑/崎 斎/齋 …). Old and new forms of one letter, and the wilder forms that name registers hold;
 * different letters that merely share a reading (坂/阪, 畑/畠) are no variants. For 斎/斉 see confusables.ts.
 */
import { CONFUSABLE_GROUPS } from './confusables.js';
import { VARIANT_GROUPS } from './variant-table.js';

/** Each letter of a group but the first: the first. */
function canonical(groups: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const group of groups.trim().split(/\s+/u)) {
    const [first, ...rest] = [...group];
    for (const c of rest) if (first !== undefined) map.set(c, first);
  }
  return map;
}

const VARIANTS = canonical(VARIANT_GROUPS);
const CONFUSABLES = canonical(CONFUSABLE_GROUPS);

const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const COMPATIBILITY = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
const KANJI = /[\u3400-\u9fff\u{20000}-\u{3ffff}\ufa0e-\ufa29]/gu;

/**
 * Each kanji as the first of its group of variants; variation selectors gone, compatibility ideographs as their common
 * letters, 々 as the kanji before it. All else as it is.
 */
export function foldVariants(text: string): string {
  if (!/[^\x00-\x7f]/u.test(text)) return text;
  return text
    .replace(SELECTORS, '')
    .replace(COMPATIBILITY, (c) => c.normalize('NFKC'))
    .replace(KANJI, (c) => VARIANTS.get(c) ?? c)
    .replace(/([\u3400-\u9fff])(々+)/gu, (_, c: string, marks: string) => c.repeat(marks.length + 1));
}

const CONFUSED = new RegExp(`[${CONFUSABLE_GROUPS.replace(/ /gu, '')}]`, 'gu');

/** `foldVariants`, and letters that are taken for each other as one. */
export function foldConfusables(text: string): string {
  return foldVariants(text).replace(CONFUSED, (c) => CONFUSABLES.get(c) ?? c);
}

/** Is a letter in the folded text one that is taken for another? */
export function hasConfusable(folded: string): boolean {
  return folded.search(CONFUSED) >= 0;
}

/** The variants of the letters, each with the one that it stands for. */
export function variantsOf(letters: Iterable<string>): Map<string, string> {
  const byFolded = new Map<string, string>();
  for (const letter of letters) if (KANJI_LETTER.test(letter)) byFolded.set(foldVariants(letter), letter);
  const variants = new Map<string, string>();
  for (const group of VARIANT_GROUPS.trim().split(/\s+/u)) {
    const members = [...group];
    const letter = byFolded.get(members[0] ?? '');
    if (letter !== undefined) for (const member of members) if (member !== letter) variants.set(member, letter);
  }
  return variants;
}
const KANJI_LETTER = /[\u3400-\u9fff]/u;
