/**
 * Kanji variants: letters that stand for each other in registers, on keyboards and in what people write of themselves
 * (contract section 6: 髙/高 﨑/崎 斎/齋/斉/齊 …). Old and new forms of one letter, and the wilder forms that
 * name registers hold; different letters that merely share a reading (坂/阪, 畑/畠) are no variants.
 */
import { VARIANT_GROUPS } from './variant-table.js';

const CANONICAL = new Map<string, string>();
for (const group of VARIANT_GROUPS.trim().split(/\s+/u)) {
  const [first, ...rest] = [...group];
  for (const c of rest) if (first !== undefined) CANONICAL.set(c, first);
}

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
    .replace(KANJI, (c) => CANONICAL.get(c) ?? c)
    .replace(/([\u3400-\u9fff])(々+)/gu, (_, c: string, marks: string) => c.repeat(marks.length + 1));
}
