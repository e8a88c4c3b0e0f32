/** What is known to be personal in a mail, and what stands in its place. */
import type { Message } from '../mail.js';
import type { Fields } from '../record.js';
import { KANJI_WORDS } from '../text/kanji-words.js';
import { foldedKey } from './glyphs.js';
import type { MadeUp } from './made-up.js';
import { HIRAGANA_WORDS, KATAKANA_WORDS, LATIN_WORDS } from './vocabulary.js';

/** Folded values (see glyphs) with what replaces them, letter for letter; the longest first. */
export type Known = readonly (readonly [key: string, letters: string])[];

/** The texts that name somebody: names and local parts of addresses, and the values of the items. */
export function personalTexts(message: Message | null, fields: Fields | null): { names: string[]; numbers: string[] } {
  const names: string[] = [];
  const numbers: string[] = [];
  const people = message
    ? [message.from, ...message.replyTo, ...message.to, ...message.attached.map((one) => one.from)]
    : [];
  for (const one of people) {
    if (one?.name) names.push(one.name);
    if (one?.address) names.push(localOf(one.address));
  }
  if (fields) {
    const texts = [fields.nameKanji, fields.nameKana, fields.nickname, fields.plusMemberId, fields.memberNumber];
    for (const { value } of texts) if (value !== null) names.push(value);
    if (fields.email.value !== null) names.push(localOf(fields.email.value));
    if (fields.phone.value !== null) numbers.push(fields.phone.value);
    for (const value of [fields.billingId.value, ...(fields.billingId.others ?? [])])
      if (value !== null) numbers.push(value);
  }
  return { names, numbers };
}

/** 波多江 希望: behind a family name 希望 is no word. */
const PART_IN_KANJI = /^\p{sc=Han}{2,}$/u;

/** @param texts what `personalTexts` found, without what belongs to the desk */
export function knownOf(texts: { names: readonly string[]; numbers: readonly string[] }, made: MadeUp): Known {
  const known = new Map<string, string>();
  const add = (key: string, letters: string, isName = false) => {
    if (key !== '' && !known.has(key) && (isName || !isWord(key))) known.set(key, letters);
  };
  // A name that one mail parts and another does not: its parts come first, and the whole is made of them.
  for (const text of texts.names) {
    const parts = text
      .split(/[\s\u3000・.,_<>()（）"'@-]+/u)
      .map(foldedKey)
      .filter((part) => part !== '');
    if (parts.length > 1) {
      // Digits in an ID are often a birthday, which dates have their own way with.
      // One letter of an ID gives nobody away, and S64.1.3 has one that says something else.
      for (const part of parts)
        if (!/^(?:\d+|[a-z])$/u.test(part)) add(part, made.token(part), PART_IN_KANJI.test(part));
      add(parts.join(''), parts.map((part) => known.get(part) ?? made.token(part)).join(''));
    }
  }
  for (const text of texts.names) add(foldedKey(text), made.token(foldedKey(text)));
  for (const number of texts.numbers) {
    const key = foldedKey(number);
    const letters = made.token(key, keptDigits(key));
    add(key, letters);
    // +81 90 … and 090 … are one number.
    if (/^0\d{9,10}$/u.test(key)) add(`81${key.slice(1)}`, `81${letters.slice(1)}`);
  }
  return [...known].sort(([a], [b]) => b.length - a.length);
}

/** Digits at the beginning that tell of what kind a number is. */
export function keptDigits(digits: string): number {
  if (/^0\d{8,10}$/u.test(digits)) return 3;
  return digits.startsWith('0') || digits.length === 11 ? 2 : 0;
}

function localOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}

// A word of the letter gives nobody away, though somebody calls himself so.
function isWord(key: string): boolean {
  return (
    KANJI_WORDS.has(key) ||
    KATAKANA_WORDS.has(key) ||
    LATIN_WORDS.has(key) ||
    HIRAGANA_WORDS.has(key) ||
    /^\d{1,2}$/u.test(key)
  );
}
