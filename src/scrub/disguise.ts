/** A text with what is personal replaced: known values first, then what looks like one, then every word that is not the letter's own. */

import { KANJI_WORDS } from '../text/kanji-words.js';
import { datePieces, kanjiDatePieces } from './dates.js';
import { type Known, keptDigits } from './known.js';
import { labelPlaces } from './labels.js';
import type { MadeUp } from './made-up.js';
import { placePieces } from './places.js';
import { LATIN_WORDS } from './vocabulary.js';
import { stays } from './words.js';
import { type Run, WorkingText } from './working-text.js';

/** Domains of mail that everybody may have, and those made for examples: they stay, since they tell how a mail was read. */
const PUBLIC =
  /^(?:.*\.)?(?:gmail\.com|googlemail\.com|yahoo\.(?:co\.jp|com|ne\.jp)|ymail\.ne\.jp|outlook\.(?:com|jp)|hotmail\.(?:com|co\.jp)|live\.jp|msn\.com|icloud\.com|me\.com|mac\.com|privaterelay\.appleid\.com|docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|softbank\.(?:ne\.)?jp|vodafone\.ne\.jp|ymobile1?\.ne\.jp|y-mobile\.ne\.jp|willcom\.com|pdx\.ne\.jp|disney\.ne\.jp|uqmobile\.jp|rakuten\.jp|nifty\.com|qq\.com|163\.com|126\.com|naver\.com|hanmail\.net|gmx\.(?:de|net)|web\.de|example\.(?:com|net|org|jp|co\.jp|ne\.jp|or\.jp|ac\.jp)|auone\.jp|.*\.example|.*\.test)$/u;
// Bounded, and begun at a beginning: a megabyte of letters is no address.
const ADDRESS = /(?<![\w.+%&'~-])[\w.+%&'~-]{1,100}@[a-z0-9](?:[a-z0-9-]*\.)+[a-z]{2,}/gu;
const HOST = /(?:https?:\/\/|www\.)([a-z0-9.-]+)([^\s<>"'\u3000-\u9fff]*)/gu;
const PHONE = /(?<!\d)0\d{1,4}\s?[-ー()]\s?\d{1,4}\s?[-ー()]\s?\d{3,4}(?!\d)/gu;
const IDENTIFIER = /[a-z0-9]+(?:[._-][a-z0-9]+)*/gu;
// In ISO-2022-JP, marks of ASCII have a change of charset on either side.
const KANJI_NUMBER = /[〇零一二三四五六七八九]+(?:[のノ\-ー−‐–・\s()、,]{1,4}[〇零一二三四五六七八九]{2,})*/gu;
const SPREAD = /(?<![\u3400-\u9fff])([\u3400-\u9fff])\s{1,6}([\u3400-\u9fff])(?![\u3400-\u9fff])/gu;
/** フ リ ガ ナ：, 生 年 月 日：: labels whose letters are drawn apart. */
const DRAWN_APART = /(?<![\p{L}\p{N}])[\p{L}ー](?:[ \u3000]{1,6}[\p{L}ー]){1,7}(?=[ \u3000]*[:：])/gu;
/** メ－ル: a hyphen for the long vowel. */
const HYPHENED = /(?<![ァ-ヶー])[ァ-ヶー]{1,16}[-−‐–](?:[ァ-ヶー]{1,16}(?:[-−‐–][ァ-ヶー]{1,16}){0,4}[-−‐–]?)?/gu;
/** 漢)…, 生：… */
const LETTER_LABEL = /(?<=(?:^|\n)[\s・■●◆*-]{0,4})[漢生払県住名姓番電](?=[):])/gu;
/** The labels of a name's two halves; elsewhere some of them are names. */
const HALVES = /(?<=(?:^|\n)[\s・■●◆*-]{0,4})(?:セイ|メイ|せい|めい|姓|名)(?=\s{0,4}[:=(])/gu;
/** What a mailer puts between the two parts of a word that it breaks. */
const BREAK = /^[ \t\u3000]*\r?\n[> \t\u3000]*$/u;
/** How much may stand between two letters of one value: a line's end with quote marks. */
const GAP = 8;

export interface Scope {
  /** Addresses and domains of the desk. */
  isDesk(addressOrDomain: string): boolean;
}

export class Disguise {
  readonly #made: MadeUp;
  readonly #known: Known;
  readonly #scope: Scope;

  constructor(made: MadeUp, known: Known, scope: Scope) {
    this.#made = made;
    this.#known = known;
    this.#scope = scope;
  }

  /** @param markup which characters are no text (tags): only addresses and known values are replaced there */
  text(chars: readonly string[], markup: readonly boolean[] = []): string[] {
    const work = new WorkingText(chars, markup);
    this.#addresses(work);
    this.#knownValues(work);
    work.putAll(datePieces(work.flat, this.#made));
    work.putAll(kanjiDatePieces(work.flat, this.#made));
    work.putAll(placePieces(work.flat, this.#made));
    this.#numbers(work);
    this.#identifiers(work);
    this.#words(work);
    return work.out;
  }

  string(text: string): string {
    return this.text([...text]).join('');
  }

  /** The domain that stands for another: as long, and one that nobody has (RFC 2606). */
  domain(domain: string): string {
    if (PUBLIC.test(domain) || this.#scope.isDesk(domain)) return domain;
    const tail = domain.length >= 10 ? '.example' : domain.length >= 7 ? '.test' : '';
    const head = domain.slice(0, domain.length - tail.length);
    return this.#made.token(head.replace(/[^a-z0-9-]/gu, 'n')).replace(/^-|-$/gu, 'n') + tail;
  }

  address(address: string): string {
    if (this.#scope.isDesk(address)) return address;
    const at = address.lastIndexOf('@');
    return `${this.string(address.slice(0, at) + address.slice(at))}`;
  }

  #addresses(work: WorkingText): void {
    for (const match of work.flat.matchAll(ADDRESS)) {
      const at = match[0].lastIndexOf('@');
      if (this.#scope.isDesk(match[0])) {
        work.keep(match.index, match[0].length);
        continue;
      }
      const letters = match[0].slice(0, at).replace(/[^a-z0-9]/gu, '');
      const known = this.#known.find(([key]) => key === letters)?.[1];
      const local = refilled(match[0].slice(0, at), /[a-z0-9]/gu, known ?? this.#made.token(letters));
      work.put({
        at: match.index,
        length: match[0].length,
        text: `${local}@${this.domain(match[0].slice(at + 1))}`,
        whole: true,
      });
    }
    for (const match of work.flat.matchAll(HOST)) {
      const [, host = '', path = ''] = match;
      const at = match.index + match[0].length - path.length - host.length;
      work.put({ at, length: host.length, text: this.domain(host), whole: true });
      const text = refilled(path, /[a-z0-9]/gu, this.#made.token(path.replace(/[^a-z0-9]/gu, '')));
      work.put({ at: at + host.length, length: path.length, text });
    }
  }

  #knownValues(work: WorkingText): void {
    const { letters, at } = work.letters();
    for (const [key, other] of this.#known) {
      for (let i = letters.indexOf(key); i >= 0; i = letters.indexOf(key, i + 1)) {
        const places = at.slice(i, i + key.length);
        if (places.some((place) => work.isDone(place)) || !isWhole(work, places, key)) continue;
        for (const [n, place] of places.entries()) work.put({ at: place, length: 1, text: other[n] ?? 'x' });
      }
    }
  }

  #numbers(work: WorkingText): void {
    for (const match of work.flat.matchAll(PHONE)) {
      const digits = match[0].replace(/\D/gu, '');
      const text = refilled(match[0], /\d/gu, this.#made.token(digits, keptDigits(digits)));
      work.put({ at: match.index, length: match[0].length, text });
    }
    for (const match of work.flat.matchAll(KANJI_NUMBER)) {
      const digits = match[0].replace(/[^〇零一二三四五六七八九]/gu, '').replaceAll('零', '〇');
      const ascii = [...digits].map((c) => '〇一二三四五六七八九'.indexOf(c)).join('');
      if (ascii.length < 4) continue;
      const text = refilled(match[0], /[〇零一二三四五六七八九]/gu, this.#made.token(ascii, keptDigits(ascii)));
      work.put({ at: match.index, length: match[0].length, text });
    }
  }

  #identifiers(work: WorkingText): void {
    for (const match of work.flat.matchAll(IDENTIFIER)) {
      // A.080…: the letter is a mark before the answer.
      const mark = /^[a-z]\.(?=\d)/u.exec(match[0])?.[0].length ?? 0;
      const run = match[0].slice(mark);
      const letters = run.replace(/[^a-z0-9]/gu, '');
      if (!/\d/u.test(letters)) continue;
      const short = /^\d{1,2}$/u.test(letters) || /^(?:2019|20[23]\d)$/u.test(letters);
      const word = run
        .split(/[._-]|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/u)
        .every((part) => LATIN_WORDS.has(part) || /^(?:\d{1,2}|2022|8859|[a-z])$/u.test(part));
      if (short || word) continue;
      const other = this.#made.token(letters, /^\d+$/u.test(letters) ? keptDigits(letters) : 0);
      work.put({ at: match.index + mark, length: run.length, text: refilled(run, /[a-z0-9]/gu, other) });
    }
  }

  #words(work: WorkingText): void {
    // 氏　名, 住　所: labels spread over a column.
    for (const match of work.flat.matchAll(SPREAD)) {
      const [whole, first = '', second = ''] = match;
      if (KANJI_WORDS.has(first + second)) work.keep(match.index, whole.length);
    }
    for (const match of work.flat.matchAll(DRAWN_APART)) {
      const word = match[0].replace(/[\s\u3000]/gu, '');
      const script = /^[ァ-ヶー]+$/u.test(word) ? 'katakana' : /^[ぁ-んー]+$/u.test(word) ? 'hiragana' : 'kanji';
      if (stays(word, script, false, '')) work.keep(match.index, match[0].length);
    }
    for (const match of work.flat.matchAll(HYPHENED))
      if (stays(match[0].replace(/[-−‐–]/gu, 'ー'), 'katakana', false, '')) work.keep(match.index, match[0].length);
    work.keepUnits(labelPlaces(work.text));
    for (const match of work.flat.matchAll(LETTER_LABEL)) work.keep(match.index, match[0].length);
    for (const match of work.flat.matchAll(HALVES)) work.keep(match.index, match[0].length);
    let stayed = -1;
    const runs = [...work.runs()];
    for (const [i, run] of runs.entries()) {
      const after = stayed === run.at;
      const next = work.glyphs[run.at + run.length]?.text ?? '';
      const isWord =
        stays(run.text, run.script, after || work.isDigit(run.at - 1), next) ||
        isBrokenWord(work, runs[i - 1], run) ||
        isBrokenWord(work, run, runs[i + 1]);
      if (isWord) {
        stayed = run.at + run.length;
        continue;
      }
      const key = work.flatOf(run.at, run.length);
      // A run behind a value: 山田です, 山田様.
      work.put({ at: run.at, length: run.length, text: this.#made.token(key) });
    }
  }
}

/** The text with letters of a pattern replaced by others, one for one. */
function refilled(text: string, pattern: RegExp, letters: string): string {
  let n = 0;
  return text.replace(pattern, () => letters[n++] ?? 'x');
}

/** Short values count only where they stand alone: あい is no part of あいだ. */
function isWhole(work: WorkingText, places: readonly number[], key: string): boolean {
  for (let i = 1; i < places.length; i++) {
    const gap = (places[i] ?? 0) - (places[i - 1] ?? 0) - 1;
    if (gap > GAP || (gap > 2 && key.length < 5)) return false;
  }
  const least = /[\u3400-\u9fff]/u.test(key) ? 2 : 4;
  if (key.length >= least) return true;
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  return !work.sameScript(first - 1, first) && !work.sameScript(last, last + 1);
}

/** Are they the two parts of a word that stays, with the end of a line between them? */
function isBrokenWord(work: WorkingText, one: Run | undefined, rest: Run | undefined): boolean {
  if (one === undefined || rest === undefined || one.script !== rest.script) return false;
  if (!BREAK.test(work.flat.slice(one.at + one.length, rest.at))) return false;
  const whole = one.text + rest.text;
  return stays(whole, one.script, false, work.glyphs[rest.at + rest.length]?.text ?? '');
}
