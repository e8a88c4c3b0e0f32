/** Shares and times as people read them. */
import type { ReportWords } from '../report-words.js';

/** Whole percents, never rounded to none or to all: `<1%`, `>99%`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1%';
  if (share < 1 && share > 0.99) return '>99%';
  return `${Math.round(share * 100)}%`;
}

/** `1.5 h`, `31 h`, `3.4 d`: two days and more in days. */
export function timeSpan(hours: number, words: ReportWords): string {
  const [value, phrase] = hours < 48 ? [hours, words.hours] : [hours / 24, words.days];
  return fill(phrase, { n: value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value)) });
}

/** A phrase with its blanks filled in. */
export function fill(phrase: string, blanks: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/%([a-z])/gu, (blank, name: string) => String(blanks[name] ?? blank));
}
