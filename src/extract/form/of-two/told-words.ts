/** 実家, 前の, 夫の, 会社の: the words by which an answer tells one of its values from another. */
import { FRIEND, RELATIVE } from '../../../text/people.js';

/** Each of one kind; a value may have several: 前の会社. */
const KINDS: readonly (readonly [string, string])[] = [
  ['parents', '実家|親元|生家|帰省先'],
  ['lodging', '下宿|[学社]?(?<!旧)寮|アパート|一人暮らし|ひとり暮らし|赴任先?'],
  ['work', '会社|職場|勤務先|仕事用?|事務所'],
  ['school', '学校|大学'],
  ['home', '自宅|(?<![実生])家(?![族電内])'],
  ['mobile', '携帯|スマホ|ケータイ'],
  ['landline', '固定|家電'],
  ['new', '今(?:は|の|住)|いま(?:は|の)|現住所|現在|新しい|新住所'],
  ['old', '(?<!名|手|人|午)前(?:は|の|住所)|以前|昔|旧(?!姓)|もとの|元の'],
  ['self', '私|わたし|わたくし|自分|本人|僕|俺'],
  ['contact', '連絡|折り?返し|日中|普段'],
];
const KIND_OF = KINDS.map(([kind, words]) => [kind, new RegExp(words, 'u')] as const);
const PEOPLE = new RegExp(`(?:${RELATIVE}|${FRIEND})(?=の|は|が|$)`, 'gu');
/** All of what says which one it is: 前の住所, 夫の携帯. */
export const WORDS = `(?:(?:${KINDS.filter(([kind]) => kind !== 'contact')
  .map(([, words]) => words)
  .join('|')}|${RELATIVE}|${FRIEND})の?){1,3}`;

/** 夫の, 友人は */
export function peopleIn(words: string): string[] {
  return words.match(PEOPLE) ?? [];
}

/** The kinds that the words name, and the people. */
export function kindsOf(words: string): Set<string> {
  const kinds = new Set(peopleIn(words));
  for (const [kind, pattern] of KIND_OF) if (pattern.test(words)) kinds.add(kind);
  return kinds;
}
