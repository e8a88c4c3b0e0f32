/** Of several names that running text tells, the member's. */
import { RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import type { Sentence } from '../sentences.js';
import { OF_OTHERS } from './person.js';

/** 「今回お願いしたいのは私の分のみです」 */
export const FOR_ME =
  /(?:お願い|(?:再設定|リセット)(?:を)?(?:して)?(?:ほし|いただきた|もらいた|頂きた))[ぁ-ん]{0,6}のは[、,]?(?:私|わたし|わたくし|自分|僕|俺)の(?:分|ほう|方|アカウント)(?:のみ|だけ)?(?:です|で、|になります)/u;

/** Then the name of a relative is not the member's, where another is told. */
export function lowerRelatives(ranks: Map<string, number>, sentences: readonly Sentence[]): void {
  for (const name of ranks.keys()) {
    const ofRelative = new RegExp(
      `${RELATIVE}(?:[の、は]|\\s*[(（])${name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}`,
      'u',
    );
    if (sentences.some(({ text }) => ofRelative.test(text))) ranks.set(name, OF_OTHERS);
  }
}

/** Of several names in running text those count that say most that they are the member's. */
export function membersOnly(claims: Claim[], ranks: ReadonlyMap<string, number>): Claim[] {
  const rankOf = (c: Claim): number =>
    c.key === 'nameKanji' && c.reading.is === 'value' ? (ranks.get(c.reading.value) ?? 2) : 0;
  const best = Math.max(0, ...claims.filter((c) => c.key === 'nameKanji').map(rankOf));
  const left = claims.filter((c) => c.key !== 'nameKanji' || (rankOf(c) === best && best > 0));
  // 「渡辺（わたなべ）です。フルネームは渡辺 翔（わたなべ しょう）」: the family name alone is no second name.
  const begun = new Set(left.flatMap(beginningsOf));
  return left.filter((c) => c.reading.is !== 'value' || !begun.has(`${c.key}${c.reading.value}`));
}

/** What stands before each space of a name; with the item, so that a letter of many names is not gone through for each of them. */
function beginningsOf({ key, reading }: Claim): string[] {
  if ((key !== 'nameKanji' && key !== 'nameKana') || reading.is !== 'value') return [];
  return [...reading.value.matchAll(/(?<=\S) /gu)].map(({ index }) => `${key}${reading.value.slice(0, index)}`);
}
