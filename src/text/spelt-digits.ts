/** Digits that somebody spells as they are said, one by one: ゼロハチハチ、ハチヨンニ、ゼロイチキュウサン. */
import { Pattern } from './pattern.js';

const DIGITS: readonly [digit: string, said: string][] = [
  ['0', 'ゼロ|ぜろ|レイ|れい|マル|まる'],
  ['1', 'イチ|いち'],
  ['2', 'ニー?|にー?'],
  ['3', 'サン|さん'],
  ['4', 'ヨン|よん|シー?(?!チ)|しー?(?!ち)'],
  ['5', 'ゴー?|ごー?'],
  ['6', 'ロク|ろく'],
  ['7', 'ナナ|なな|シチ|しち'],
  ['8', 'ハチ|はち'],
  ['9', 'キュウ|キュー|きゅう|きゅー|ク|く'],
];
const ONE = `(?:${DIGITS.map(([, said]) => said).join('|')})`;
/** A phone number begins with 0 and has ten or eleven; so many in a row are no words. */
const RUN = new RegExp(
  `(?:ゼロ|ぜろ|レイ|れい|マル|まる)(?:(?:[、,・\\s-]|の(?=${ONE}))*${ONE}){9,10}(?![ァ-ヶー])`,
  'gu',
);

/** Without one of these words, and two more digits behind it, no number is spelt so. */
export const SPELT_DIGITS = new Pattern(
  /(?:ゼロ|ぜろ|レイ|れい|マル|まる)[、,・\s-]?(?:ゼロ|ぜろ|イチ|いち|ニ|に|サン|さん|ヨン|よん|ゴ|ご|ロク|ろく|ナナ|なな|ハチ|はち|キュウ|きゅう)/u,
);

/** The text with such runs as digits. */
export function withSpeltDigits(text: string): string {
  return text.replace(RUN, (run) =>
    (run.match(new RegExp(ONE, 'gu')) ?? [])
      .map((said) => DIGITS.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(said))?.[0] ?? '')
      .join(''),
  );
}
