/** Kana: hiragana and half-width katakana are spellings of full-width katakana. */
import { nfkc } from './width.js';

/** Hiragana as katakana; all else as it is. */
export function hiraganaToKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096\u309d\u309e]/gu, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0x60));
}

/** Full-width katakana for hiragana and half-width katakana; all else in NFKC. */
export function toKatakana(text: string): string {
  return hiraganaToKatakana(nfkc(text));
}

/** Does the text hold kana and nothing else but spaces, middle dots, long-vowel marks and hyphens standing for them? */
export function isKana(text: string): boolean {
  return (
    /^[\u3041-\u309f\u30a0-\u30ff\uff66-\uff9f\s\u3000・･ー-]+$/u.test(text) &&
    /[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]/u.test(text)
  );
}

/** 栗原朋代でくりはらともよ: a reading without the particle before it, unless the name may begin so (出口: でぐち). */
export function withoutDe(reading: string, name: string): string {
  return /^[出伝傳弟田]/u.test(name) ? reading : reading.replace(/^で(?=[ぁ-ん]{4})/u, '');
}
