/** Whether two cases that a person joins seem to be two people's. */
import type { CaseSummary } from '../case.js';
import type { ItemKey } from '../record.js';
import type { DeskStore } from '../store/desk/index.js';
import { kanaKey, nameKey } from '../text/keys.js';

/**
 * Names and birth date in which the cases of two senders differ; none of one sender, whose later mail puts right what an earlier
 * one said. 斎藤 and 齋藤 are one name, and so are two in kanji that are read alike; a name that only one of them gives tells nothing.
 */
export function differingPeople(desk: Pick<DeskStore, 'cases'>, one: CaseSummary, other: CaseSummary): ItemKey[] {
  if (one.sender !== null && one.sender === other.sender) return [];
  const [mine, theirs] = [desk.cases.merged(one.id), desk.cases.merged(other.id)].map((merged) => merged?.fields);
  if (!mine || !theirs) return [];
  const compared = (key: 'nameKanji' | 'nameKana' | 'birthDate', fold: (value: string) => string) => {
    const [a, b] = [mine[key].value, theirs[key].value];
    return a === null || b === null ? null : fold(a) === fold(b);
  };
  const [kanji, kana] = [compared('nameKanji', nameKey), compared('nameKana', kanaKey)];
  const differing: ItemKey[] = [];
  if (kanji === false && kana !== true) differing.push('nameKanji');
  if (kana === false && kanji !== true) differing.push('nameKana');
  if (compared('birthDate', String) === false) differing.push('birthDate');
  return differing;
}
