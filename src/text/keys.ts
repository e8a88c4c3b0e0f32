/**
 * Folded keys: what two spellings of one value have in common (contract section 6, `equivalent`). The database looks up
 * by them, and items are compared by them.
 */

import { hiraganaToKatakana } from './kana.js';
import { foldKana, withLongVowels } from './kana-fold.js';
import { type ByUnits, byUnits } from './name-units.js';
import { foldConfusables, foldVariants } from './variants.js';
import { withoutSpaces } from './width.js';

/** The spelling of a name in kanji (Latin and all-kana names are names) without width, kana type, spacing, letter case, variants. */
export function foldName(name: string): string {
  return nameByUnits(name) ?? folded(name, foldConfusables);
}

/** The same, but letters that are merely taken for each other (斎 and 斉) stay apart. */
export function foldNameStrictly(name: string): string {
  return strictNameByUnits(name) ?? folded(name, foldVariants);
}

const nameByUnits: ByUnits = byUnits((letter) => folded(letter, foldConfusables), { repeats: true });
const strictNameByUnits: ByUnits = byUnits((letter) => folded(letter, foldVariants), { repeats: true });
const kanaByUnits: ByUnits = byUnits(foldedKana, { repeats: false });

function folded(name: string, foldKanji: (text: string) => string): string {
  // Spaces go first, so that 々 stands behind its kanji; and last, since NFKC makes some.
  return withoutSpaces(foldKanji(withoutSpaces(name)).normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u3041-\u30ff]+/gu, foldKana);
}

/** The spelling of a name in kana without width, kana type, spacing, small kana, ヅ and ヂ. */
export function foldKanaName(kana: string): string {
  return kanaByUnits(kana) ?? foldedKana(kana);
}

function foldedKana(kana: string): string {
  return foldKana(withoutSpaces(kana)).replace(/・/gu, '').toLowerCase();
}

/** By which a name in kanji is looked up: `foldName` with long vowels in one spelling. */
export function nameKey(name: string): string {
  return withLongVowels(foldName(name));
}

/** By which a name in kana is looked up. */
export function kanaKey(kana: string): string {
  return withLongVowels(foldKanaName(kana));
}

/** Family and given name, where a name is parted: the first word, and the others together. */
export function namePartsOf(name: string): { family: string; given: string } | null {
  const space = name.indexOf(' ');
  return space <= 0 ? null : { family: name.slice(0, space), given: name.slice(space + 1).replaceAll(' ', '') };
}

/** What stands before the @ of an address: who changes his carrier keeps it. */
export function localKey(address: string): string {
  const key = idKey(address);
  const at = key.lastIndexOf('@');
  return at < 0 ? '' : key.slice(0, at);
}

/** A Plus member ID or an e-mail address: width, spacing, letter case. */
export function idKey(id: string): string {
  return withoutSpaces(id.normalize('NFKC')).toLowerCase();
}

const HYPHENS = /[-\u2010-\u2015\u2212\u30fc\uff0d]/gu;

/** A billing ID or a member number: width, spacing, hyphens, letter case. */
export function numberKey(number: string): string {
  return idKey(number).replace(HYPHENS, '');
}

/** A nickname: width, kana type, spacing, letter case, variants, and the dashes and waves that encodings confuse. */
export function nicknameKey(nickname: string): string {
  const spelling = foldConfusables(withoutSpaces(nickname))
    .normalize('NFKC')
    .replace(/[~〜∼]/gu, '〜')
    .replace(/[\u2212\u2010-\u2013]/gu, '-')
    .replace(/‖|∥/gu, '‖')
    .replace(/[—―]/gu, '—');
  return hiraganaToKatakana(withoutSpaces(spelling)).toLowerCase();
}
