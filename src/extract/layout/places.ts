/** 前者, 2つ目, 右の方, 一番下, 左から2番目: the places of a list, and which of its options they mean. */
import type { Option } from './listed-options.js';

const PLACE =
  /^(?:(?:上記|選択肢)の(?:中の|うちの?)?)?(?:(?<of2>前者|後者)|(?:(?<from>[左右上下])から)?(?<nth>[1-5一二三]|ひと|ふた|みっ|ひとつ|ふたつ|みっつ)(?:つ|個|番|こ|ばん)?(?:目|め)|(?<count>[1-5一二三])(?:番|ばん)|(?<far>(?:一番|いちばん)[左右上下]|[左右](?=端)|最初|先頭|最後)端?|(?<side>[左右上下])側?|(?<middle>真ん中|まんなか|中央)|(?<number>[1-9]))(?:の(?:方|ほう|もの|やつ|選択肢|項目)?)?\s*(?:です|でした|になります|となります|だと思います|(?:で|を)お願い(?:し|いたし|致し)ます|を選択(?:します)?|で)?[。.!]?$/u;
const ORDINALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  ひと: 1,
  ふた: 2,
  みっ: 3,
  ひとつ: 1,
  ふたつ: 2,
  みっつ: 3,
};

/** Is the text (folded) a place in a list, and nothing else? */
export function isPlace(text: string): boolean {
  return text.length <= 24 && PLACE.test(text);
}

/**
 * The option that stands there; null where the list has another number of them, or runs the other way.
 * @param inLines below each other, and not side by side
 */
export function optionAt(place: string, options: readonly Option[], inLines: boolean): Option | null {
  const { of2, from, nth, count, far, side, middle, number } = PLACE.exec(place)?.groups ?? {};
  const numbered = options.every((option) => option.number !== null);
  // 2. au 1. docomo: the second may be either.
  if (options.length < 2 || (numbered && options.some((option, i) => option.number !== i + 1))) return null;
  const nthOf = (n: number): Option | null => options[n - 1] ?? null;
  const runs = (way = ''): boolean => (inLines ? /[上下]/u : /[左右]/u).test(way);
  const last = options.length;
  if (number !== undefined) return numbered ? nthOf(Number(number)) : null;
  if (middle !== undefined) return last === 3 ? nthOf(2) : null;
  if (of2 !== undefined) return last === 2 ? nthOf(of2 === '前者' ? 1 : 2) : null;
  if (side !== undefined) return last === 2 && runs(side) ? nthOf(/[左上]/u.test(side) ? 1 : 2) : null;
  if (far !== undefined) {
    if (/[左右上下]/u.test(far) && !runs(far)) return null;
    return nthOf(/[左上初頭]/u.test(far) ? 1 : last);
  }
  const n = ORDINALS[nth ?? count ?? ''] ?? Number(nth ?? count);
  if (from !== undefined && !runs(from)) return null;
  return nthOf(from !== undefined && /[右下]/u.test(from) ? last + 1 - n : n);
}
