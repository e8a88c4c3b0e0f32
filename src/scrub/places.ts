/** Prefectures and cities that name one: others of the same length, so that the item reads as it did. */
import { PREFECTURES } from '../text/prefectures.js';
import type { Piece } from './dates.js';
import type { MadeUp } from './made-up.js';

const CITIES =
  '札幌 盛岡 仙台 水戸 前橋 横浜 川崎 金沢 甲府 浜松 大津 神戸 松江 高松 松山 那覇 宇都宮 相模原 名古屋 北九州 津市 堺市'.split(
    ' ',
  );
const ROMANISED =
  'hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa'.split(
    ' ',
  );
const KANA =
  'トウキョウ オオサカ キョウト ホッカイドウ カナガワ サイタマ チバ アイチ フクオカ ヒョウゴ オキナワ ヒロシマ ミヤギ'.split(
    ' ',
  );
const STEMS = PREFECTURES.map((name) => (name === '北海道' ? name : name.slice(0, -1)));
const ROMANISED_CITIES = 'sapporo sendai yokohama kawasaki nagoya kobe naha hamamatsu kanazawa matsuyama'.split(' ');
const POOLS: readonly (readonly string[])[] = [PREFECTURES, STEMS, CITIES, ROMANISED, ROMANISED_CITIES, KANA];
const ANY = new RegExp(
  [...PREFECTURES, ...STEMS, ...CITIES, ...KANA]
    .sort((a, b) => b.length - a.length)
    .concat([...ROMANISED, ...ROMANISED_CITIES].map((name) => `(?<![a-z])${name}(?![a-z])`))
    .join('|'),
  'gu',
);

/** So many marks may stand between a city and its prefecture: Yokohama, Kanagawa. */
const BESIDE = /^[^\p{L}\p{N}]{0,3}$/u;

/**
 * The pieces of all places in a folded text. A city beside a prefecture becomes a place that nobody knows: another city that is
 * known would contradict the other prefecture.
 */
export function placePieces(flat: string, made: MadeUp): Piece[] {
  const found = [...flat.matchAll(ANY)];
  const isCity = (place: string | undefined) => CITIES.includes(place ?? '') || ROMANISED_CITIES.includes(place ?? '');
  const areBeside = (one: RegExpExecArray | undefined, next: RegExpExecArray | undefined) =>
    one !== undefined && next !== undefined && BESIDE.test(flat.slice(one.index + one[0].length, next.index));
  return found.map((match, i) => {
    const [before, after] = [found[i - 1], found[i + 1]];
    const inPrefecture =
      isCity(match[0]) &&
      ((areBeside(before, match) && !isCity(before?.[0])) || (areBeside(match, after) && !isCity(after?.[0])));
    return {
      at: match.index,
      length: match[0].length,
      text: inPrefecture ? unknownCity(match[0], made) : another(match[0], made),
    };
  });
}

/** 津市 keeps its suffix. */
function unknownCity(city: string, made: MadeUp): string {
  return city.endsWith('市') ? `${made.token(city.slice(0, -1))}市` : made.token(city);
}

function another(place: string, made: MadeUp): string {
  const pool = POOLS.find((one) => one.includes(place)) ?? [];
  const others = pool.filter(
    (one) =>
      one.length === place.length && one !== place && !made.isOriginal(one) && (pool !== STEMS || !one.includes('道')),
  );
  // 東京都 and 東京 become 千葉県 and 千葉: the stem is chosen, the suffix is its own.
  const stem = place.slice(0, -1);
  if (pool === PREFECTURES && STEMS.includes(stem)) {
    const other = another(stem, made);
    return PREFECTURES.find((one) => one.startsWith(other) && one.length === place.length) ?? place;
  }
  return others[made.pick(`place ${place}`, others.length || 1)] ?? place;
}
