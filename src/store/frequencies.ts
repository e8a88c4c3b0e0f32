/**
 * How often a value occurs among the members, counted at import: 佐藤 says less about a person than 勅使河原 does.
 */
import type Database from 'better-sqlite3';
import type { Frequency, Term } from '../member.js';
import { kanaKey, nameKey, namePartsOf } from '../text/keys.js';
import type { MemberRow } from './normalise-row.js';

const TERMS: readonly Term[] = ['family-kanji', 'family-kana', 'given-kanji', 'given-kana', 'prefecture', 'birth-date'];

/** Counts values as rows come in. Names that are not parted count as neither. */
export class FrequencyCount {
  readonly #counts = new Map(TERMS.map((term) => [term, new Map<string, number>()]));

  /** `given`: the folded given names, which the row's insertion has at hand. */
  add(row: MemberRow, given: { kanji: string | null; kana: string | null }): void {
    const kanji = row.nameKanji === null ? null : namePartsOf(row.nameKanji);
    const kana = row.nameKana === null ? null : namePartsOf(row.nameKana);
    this.#count('family-kanji', kanji && nameKey(kanji.family));
    this.#count('given-kanji', given.kanji);
    this.#count('family-kana', kana && kanaKey(kana.family));
    this.#count('given-kana', given.kana);
    this.#count('prefecture', row.prefecture);
    this.#count('birth-date', row.birthDate);
  }

  #count(term: Term, key: string | null): void {
    const counts = this.#counts.get(term);
    if (key && counts) counts.set(key, (counts.get(key) ?? 0) + 1);
  }

  /** A value that only one member has is left out: that it is not listed says as much. */
  save(db: Database.Database): void {
    const one = db.prepare('INSERT INTO frequency (term, key, members) VALUES (?, ?, ?)');
    const all = db.prepare('INSERT INTO frequency_total (term, members) VALUES (?, ?)');
    for (const [term, counts] of this.#counts) {
      let total = 0;
      for (const [key, count] of counts) {
        total += count;
        if (count > 1) one.run(term, key, count);
      }
      all.run(term, total);
    }
  }
}

export const FREQUENCY = 'SELECT members FROM frequency WHERE term = ? AND key = ?';

/** Values of each term whose count is kept: the same few names come again and again. */
const MOST_KEPT = 8000;

export function prepareFrequencies(db: Database.Database): (term: Term, key: string) => Frequency {
  const totals = new Map(
    db
      .prepare<[], { term: string; members: number }>('SELECT term, members FROM frequency_total')
      .all()
      .map((row) => [row.term, row.members]),
  );
  const count = db.prepare<[string, string], number>(FREQUENCY).pluck();
  const kept = Object.fromEntries(TERMS.map((term) => [term, new Map()])) as Record<Term, Map<string, Frequency>>;
  return (term, key) => {
    const ofTerm = kept[term];
    const known = ofTerm.get(key);
    if (known) return known;
    const frequency = { members: count.get(term, key) ?? 1, of: totals.get(term) ?? 0 };
    if (ofTerm.size >= MOST_KEPT) ofTerm.clear();
    ofTerm.set(key, frequency);
    return frequency;
  };
}
