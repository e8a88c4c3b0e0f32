/**
 * 「森カンナです！読みはもりかんな。」: kanji with kana behind them may be any word (東ゲートです), and are a name where the letter tells a reading that ends
 * in the same kana.
 */
import { FRIEND } from '../../../text/people.js';
import { collapseSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import type { Sentence } from '../sentences.js';
import { isNoName } from './full-name.js';
import { isReadingOf } from './name-alone.js';

const FAMILY_AND_KANA =
  /(?:^|[。、!！?？\s]|[のはが]|て(?:い)?る)([\u3005-\u3007\u3400-\u9fff]{1,4} ?(?:[ァ-ヶー]{2,5}|[ぁ-ん]{2,5}?))(?=です|と(?:申|言い|いい)ま?し?ます|と申します)/gu;
const OF_OTHERS = new RegExp(`推し|メンバー|${FRIEND}|ではな|じゃな|ではあり|じゃあり`, 'u');

/** The claims with such a name, where nothing else tells one and one reading is told. */
export function withProvenName(claims: Claim[], sentences: readonly Sentence[]): Claim[] {
  if (claims.some(({ key }) => key === 'nameKanji')) return claims;
  const readings = claims.filter(({ key }) => key === 'nameKana');
  const [only, second] = readings;
  if (only?.reading.is !== 'value' || second !== undefined) return claims;
  const kana = only.reading.value;
  const found: Claim[] = [];
  for (const { text, line } of sentences) {
    if (OF_OTHERS.test(text)) continue;
    for (const [, name = ''] of text.matchAll(FAMILY_AND_KANA)) {
      if (isNoName(name) || !isReadingOf(kana, name)) continue;
      const value = collapseSpaces(name);
      if (found.some(({ reading }) => reading.is === 'value' && reading.value === value)) continue;
      const reading = { is: 'value', value, raw: name } as const;
      found.push({ key: 'nameKanji', reading, line: line.number, voice: line.voice, from: 'prose', label: '' });
    }
  }
  return found.length === 1 ? [...claims, ...found] : claims;
}
