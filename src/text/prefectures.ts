/** The 47 prefectures, and by what other names people tell them. */

/** Official name: romanised stem, and the capital and designated cities where they are called otherwise. */
const NAMES: Record<string, [romaji: string, cities: string]> = {
  北海道: ['hokkaido', '札幌'],
  青森県: ['aomori', ''],
  岩手県: ['iwate', '盛岡'],
  宮城県: ['miyagi', '仙台'],
  秋田県: ['akita', ''],
  山形県: ['yamagata', ''],
  福島県: ['fukushima', ''],
  茨城県: ['ibaraki', '水戸'],
  栃木県: ['tochigi', '宇都宮'],
  群馬県: ['gunma', '前橋'],
  埼玉県: ['saitama', 'さいたま'],
  千葉県: ['chiba', ''],
  東京都: ['tokyo', ''],
  神奈川県: ['kanagawa', '横浜 川崎 相模原'],
  新潟県: ['niigata', ''],
  富山県: ['toyama', ''],
  石川県: ['ishikawa', '金沢'],
  福井県: ['fukui', ''],
  山梨県: ['yamanashi', '甲府'],
  長野県: ['nagano', ''],
  岐阜県: ['gifu', ''],
  静岡県: ['shizuoka', '浜松'],
  愛知県: ['aichi', '名古屋'],
  三重県: ['mie', '津市'],
  滋賀県: ['shiga', '大津'],
  京都府: ['kyoto', ''],
  大阪府: ['osaka', '堺市'],
  兵庫県: ['hyogo', '神戸'],
  奈良県: ['nara', ''],
  和歌山県: ['wakayama', ''],
  鳥取県: ['tottori', ''],
  島根県: ['shimane', '松江'],
  岡山県: ['okayama', ''],
  広島県: ['hiroshima', ''],
  山口県: ['yamaguchi', ''],
  徳島県: ['tokushima', ''],
  香川県: ['kagawa', '高松'],
  愛媛県: ['ehime', '松山'],
  高知県: ['kochi', ''],
  福岡県: ['fukuoka', '北九州'],
  佐賀県: ['saga', ''],
  長崎県: ['nagasaki', ''],
  熊本県: ['kumamoto', ''],
  大分県: ['oita', ''],
  宮崎県: ['miyazaki', ''],
  鹿児島県: ['kagoshima', ''],
  沖縄県: ['okinawa', '那覇'],
};
const ROMANISED_CITIES: Record<string, string> = {
  sapporo: '北海道',
  sendai: '宮城県',
  yokohama: '神奈川県',
  kawasaki: '神奈川県',
  nagoya: '愛知県',
  kobe: '兵庫県',
  naha: '沖縄県',
  hamamatsu: '静岡県',
  kanazawa: '石川県',
  matsuyama: '愛媛県',
  kitakyushu: '福岡県',
  takamatsu: '香川県',
};
/** Official names, from north to south. */
export const PREFECTURES: readonly string[] = Object.keys(NAMES);
/** By the name without 都, 府 or 県, which stands in the names of wards, towns and buildings elsewhere, too. */
export const STEM_OF = new Map(PREFECTURES.map((name) => [name === '北海道' ? name : name.slice(0, -1), name]));
/** Capitals that are called otherwise, and designated cities. */
export const CITY_OF = new Map(
  PREFECTURES.flatMap((name) =>
    (NAMES[name]?.[1] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((city) => [city, name] as const),
  ),
);
/** Short names of places that are hardly a family name: nobody is called 東京, many are called 石川 or 山口. */
export const NO_FAMILY_NAMES: ReadonlySet<string> = new Set(
  '北海道 青森 岩手 茨城 群馬 埼玉 東京 神奈川 新潟 岐阜 静岡 愛知 三重 滋賀 京都 大阪 兵庫 和歌山 鳥取 広島 愛媛 高知 福岡 佐賀 大分 鹿児島 沖縄 札幌 仙台 さいたま 横浜 相模原 甲府 名古屋 津市 堺市 北九州 那覇'.split(
    ' ',
  ),
);
/** In lower case. */
export const ROMAJI_OF = new Map([
  ...PREFECTURES.map((name) => [NAMES[name]?.[0] ?? '', name] as const),
  ...Object.entries(ROMANISED_CITIES),
]);
/** In hiragana, without けん. */
export const KANA_OF = new Map(
  Object.entries({
    とうきょう: '東京都',
    おおさか: '大阪府',
    きょうと: '京都府',
    ほっかいどう: '北海道',
    かながわ: '神奈川県',
    さいたま: '埼玉県',
    ちば: '千葉県',
    あいち: '愛知県',
    ふくおか: '福岡県',
    ひょうご: '兵庫県',
    おきなわ: '沖縄県',
    ひろしま: '広島県',
    みやぎ: '宮城県',
    あおもり: '青森県',
    いわて: '岩手県',
    あきた: '秋田県',
    やまがた: '山形県',
    ふくしま: '福島県',
    いばらき: '茨城県',
    とちぎ: '栃木県',
    ぐんま: '群馬県',
    にいがた: '新潟県',
    とやま: '富山県',
    いしかわ: '石川県',
    ふくい: '福井県',
    やまなし: '山梨県',
    ながの: '長野県',
    ぎふ: '岐阜県',
    しずおか: '静岡県',
    みえ: '三重県',
    しが: '滋賀県',
    なら: '奈良県',
    わかやま: '和歌山県',
    とっとり: '鳥取県',
    しまね: '島根県',
    おかやま: '岡山県',
    やまぐち: '山口県',
    とくしま: '徳島県',
    かがわ: '香川県',
    えひめ: '愛媛県',
    こうち: '高知県',
    さが: '佐賀県',
    ながさき: '長崎県',
    くまもと: '熊本県',
    おおいた: '大分県',
    みやざき: '宮崎県',
    かごしま: '鹿児島県',
  }),
);
