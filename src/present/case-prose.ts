/**
 * Running text of a case's mails, masked: addresses, digits, every value in whatever width, kana and spacing, and names by which a
 * writer calls himself. Other words stay, so that the agent can read what is asked.
 */
import type { CaseSummary, DeskCase } from '../case.js';
import { ITEM_KEYS } from '../record.js';
import { hiraganaToKatakana } from '../text/kana.js';
import { maskEmail, maskShape } from '../text/mask.js';
import { besideFormWords } from './form-words.js';

// Bounded: a megabyte of letters is no address.
const LOCAL_PART = /[\w.!#$%&'*+/=?^`{|}~\uff01-\uff1f\uff21-\uff5e-]{1,100}(?=[@＠][\p{L}\p{N}])/gu;
/** A case's number is nobody's, nor is a count of digits (11桁). */
const DIGITS =
  /(?<kept>(?<![A-Za-z0-9-])C-\d{6,12}(?!\d)|(?<![0-9\uff10-\uff19-])[0-9\uff10-\uff19]{1,2}(?=桁))|[0-9\uff10-\uff19]/gu;

/** A name's word: of one script. */
const WORD = String.raw`(?:[\p{sc=Han}々]{1,6}|[\u30a1-\u30fc]{2,8}|[\u3041-\u3096]{2,6}|[A-Za-z]{2,15})`;
/** 山田花子と申します, 山田 花子といいます, my name is Hana Yamada. */
const INTRODUCED = [
  new RegExp(String.raw`${WORD}(?:[ \u3000・]${WORD})?(?=(?:と|って)(?:申|もう|言|い)(?:しま|いま|して|って))`, 'gu'),
  /(?<=\b(?:my name is|this is|i am|i'm) )[A-Z][A-Za-z'-]{1,20}(?: [A-Z][A-Za-z'-]{1,20})?/giu,
];
/** A line of the beginning that says who writes: 山田です。 */
const OPENING =
  /^(\s*(?:[^。\n]{0,30}。\s*)?)([\p{sc=Han}々]{2,6}|[\p{sc=Han}々]{1,4}[ \u3000][\p{L}ー々]{1,6})(?=です[。．.!！]?\s*$)/u;
const LINES_OF_OPENING = 3;
/** What else may be said so. */
const NO_NAME =
  /^(?:以上|大変|至急|緊急|本人|会員|有料会員|同様|必要|不明|有料|初心者|未成年|高齢|先日|昨日|今日|本日|機種変更|再設定|質問|相談)$/u;
/** How much may stand between two letters of one value: a line's end with quote marks. */
const GAP = 8;

/** Values to hide, folded as texts are; the longest first. */
export type Values = readonly string[];

/** What a row of the queue gives. */
export function valuesOfRow({ name, sender }: Pick<CaseSummary, 'name' | 'sender'>): Values {
  return foldedValues([name, sender?.split('@')[0]]);
}

/** All that the mails give as values, and what the member's row says of him. */
export function valuesOf(one: DeskCase): Values {
  const values: (string | null | undefined)[] = [];
  const add = (value: string | null | undefined) => values.push(value);
  for (const mail of one.mailList) {
    for (const person of [mail.from, ...mail.replyTo]) {
      add(person?.name);
      add(person?.address?.split('@')[0]);
    }
    for (const key of ITEM_KEYS) {
      if (key === 'paymentMethod' || key === 'carrier') continue;
      add(mail.said?.fields[key].value);
      add(mail.said?.fields[key].raw);
    }
  }
  const member = one.merged?.member;
  for (const value of [member?.nameKanji, member?.nameKana, member?.nickname, member?.plusMemberId]) add(value);
  return foldedValues(values);
}

/** Values whole and in their parts. */
function foldedValues(values: readonly (string | null | undefined)[]): Values {
  const keys = new Set<string>();
  for (const value of values) {
    for (const part of [value ?? '', ...(value ?? '').split(/[\s\u3000・,._<>()（）@-]+/u)]) {
      const key = folded(part).letters;
      // A single letter is found everywhere; a kanji may be a whole name.
      if ((key.length > 1 && !/^[a-z]{2}$/u.test(key)) || /^\p{sc=Han}$/u.test(key)) keys.add(key);
    }
  }
  return [...keys].sort((a, b) => b.length - a.length);
}

/** The text with all that is personal hidden. The form's own words stay. */
export function maskProse(text: string, values: Values): string {
  return besideFormWords(text, (rest) => maskedProse(rest, values));
}

function maskedProse(text: string, values: Values): string {
  let masked = text.replace(LOCAL_PART, (local) => maskEmail(`${local}@`).slice(0, -1));
  masked = hidden(masked, values);
  for (const pattern of INTRODUCED) masked = masked.replace(pattern, maskShape);
  masked = withoutOpening(masked);
  return masked.replace(DIGITS, (digits, kept?: string) => kept ?? maskShape(digits));
}

/** Six digits or more with no more between them than a number or a date is written with: 090-1234-5678, 1998年4月5日. Not 10:30, 2回目. */
const LONG_NUMBER =
  /(?<![A-Za-z0-9-])C-\d{6,12}(?!\d)|[0-9\uff10-\uff19](?:[-\uff0d\u2010-\u2015\u2212ー/.年月]?[0-9\uff10-\uff19]){5,40}/gu;

/** An agent's own note: what is known of the customer is hidden, and numbers as long as his; the agent's words and counts stay. */
export function maskNote(text: string, values: Values): string {
  const masked = hidden(
    text.replace(LOCAL_PART, (local) => maskEmail(`${local}@`).slice(0, -1)),
    values,
  );
  return masked.replace(LONG_NUMBER, (number) =>
    number.startsWith('C-') ? number : number.replace(/[0-9\uff10-\uff19]/gu, maskShape),
  );
}

function withoutOpening(text: string): string {
  let said = 0;
  return text
    .split('\n')
    .map((line) => {
      if (line.trim() === '' || ++said > LINES_OF_OPENING) return line;
      return line.replace(
        OPENING,
        (_, before: string, name: string) => before + (NO_NAME.test(name) ? name : maskShape(name)),
      );
    })
    .join('\n');
}

/** The text with the letters of all values hidden, wherever they stand in a row. */
function hidden(text: string, values: Values): string {
  if (values.length === 0) return text;
  const { letters, at } = folded(text);
  const hide = new Set<number>();
  for (const value of values) {
    for (let i = letters.indexOf(value); i >= 0; i = letters.indexOf(value, i + 1)) {
      if (isWhole(text, letters, at, i, value)) for (let n = i; n < i + value.length; n++) hide.add(at[n] ?? -1);
    }
  }
  if (hide.size === 0) return text;
  let position = 0;
  return [...text]
    .map((char) => {
      // A mark of half-width kana goes with its letter.
      const isHidden = hide.has(position) || (/^[ﾞﾟ]$/u.test(char) && hide.has(position - 1));
      const shown = isHidden ? maskShape(char) : char;
      position += char.length;
      return shown;
    })
    .join('');
}

/** Short values count only where they stand alone: あい is no part of あいだ. */
function isWhole(text: string, letters: string, at: readonly number[], start: number, value: string): boolean {
  for (let i = start + 1; i < start + value.length; i++) {
    const between = text.slice((at[i - 1] ?? 0) + 1, at[i]);
    if (between.length > GAP || (between.length > 2 && value.length < 5 && !between.includes('\n'))) return false;
  }
  if (value.length >= (/[\u3400-\u9fff]/u.test(value) ? 2 : 4)) return true;
  const end = start + value.length;
  const joins = (a: number, b: number) =>
    (at[b] ?? 0) - (at[a] ?? 0) === 1 && scriptOf(text[at[a] ?? 0]) === scriptOf(text[at[b] ?? 0]);
  return !(start > 0 && joins(start - 1, start)) && !(end < letters.length && joins(end - 1, end));
}

function scriptOf(char = ''): string {
  if (/[\u3041-\u3096]/u.test(char)) return 'hiragana';
  if (/[\u30a1-\u30fc\uff66-\uff9f]/u.test(char)) return 'katakana';
  if (/\p{sc=Han}/u.test(char)) return 'kanji';
  return /\p{N}/u.test(char) ? 'digit' : 'letter';
}

/** Letters and digits as one compares them, and where each stands: width, kana type, letter case and all between set aside. */
function folded(text: string): { letters: string; at: number[] } {
  const at: number[] = [];
  let letters = '';
  let position = 0;
  for (const char of text) {
    // ﾀﾞ: the mark goes with its letter.
    const mark = /^[\uff66-\uff9d]$/u.test(char) && /^[ﾞﾟ]$/u.test(text[position + 1] ?? '') ? text[position + 1] : '';
    const plain = hiraganaToKatakana((char + mark).normalize('NFKC').toLowerCase()).replace(
      /[^\p{L}\p{N}ー々〆〇]/gu,
      '',
    );
    for (let n = 0; n < plain.length; n++) at.push(position);
    letters += plain;
    position += char.length;
  }
  return { letters, at };
}
