import { describe, expect, it } from 'vitest';
import { PREFECTURES } from './forms.js';
import { type Said, sayingOf } from './reading.js';

const ROMANISED =
  `Hokkaido Aomori Iwate Miyagi Akita Yamagata Fukushima Ibaraki Tochigi Gunma Saitama Chiba Tokyo Kanagawa Niigata Toyama Ishikawa Fukui
Yamanashi Nagano Gifu Shizuoka Aichi Mie Shiga Kyoto Osaka Hyogo Nara Wakayama Tottori Shimane Okayama Hiroshima Yamaguchi Tokushima Kagawa Ehime
Kochi Fukuoka Saga Nagasaki Kumamoto Oita Miyazaki Kagoshima Okinawa`.split(/\s+/u);

/** The capitals in the order of the prefectures; Tokyo's is the ward 新宿区. */
const CAPITALS =
  `札幌市 青森市 盛岡市 仙台市 秋田市 山形市 福島市 水戸市 宇都宮市 前橋市 さいたま市 千葉市 新宿区 横浜市 新潟市 富山市 金沢市 福井市
甲府市 長野市 岐阜市 静岡市 名古屋市 津市 大津市 京都市 大阪市 神戸市 奈良市 和歌山市 鳥取市 松江市 岡山市 広島市 山口市 徳島市 高松市 松山市 高知市
福岡市 佐賀市 長崎市 熊本市 大分市 宮崎市 鹿児島市 那覇市`.split(/\s+/u);

describe('prefecture', () => {
  it.each(PREFECTURES)('%s: official, without suffix, romanised, capital', (name) => {
    const i = PREFECTURES.indexOf(name);
    expect(sayingOf('prefecture', name)).toBe(name);
    expect(sayingOf('prefecture', name === '北海道' ? name : name.slice(0, -1))).toBe(name);
    expect(sayingOf('prefecture', ROMANISED[i] ?? '')).toBe(name);
    expect(sayingOf('prefecture', `${ROMANISED[i]?.toUpperCase()}-ken`)).toBe(name);
    if (name !== '東京都') expect(sayingOf('prefecture', CAPITALS[i] ?? '')).toBe(name);
    expect(sayingOf('prefecture', `${name}${CAPITALS[i]}1-2-3`)).toBe(name);
  });

  it.each([
    ['札幌市', '北海道'],
    ['仙台市', '宮城県'],
    ['さいたま市', '埼玉県'],
    ['千葉市', '千葉県'],
    ['横浜市', '神奈川県'],
    ['川崎市', '神奈川県'],
    ['相模原市', '神奈川県'],
    ['新潟市', '新潟県'],
    ['静岡市', '静岡県'],
    ['浜松市', '静岡県'],
    ['名古屋市', '愛知県'],
    ['京都市', '京都府'],
    ['大阪市', '大阪府'],
    ['堺市', '大阪府'],
    ['神戸市', '兵庫県'],
    ['岡山市', '岡山県'],
    ['広島市', '広島県'],
    ['北九州市', '福岡県'],
    ['福岡市', '福岡県'],
    ['熊本市', '熊本県'],
  ])('designated city %s, with and without a ward', (city, name) => {
    expect(sayingOf('prefecture', city)).toBe(name);
    expect(sayingOf('prefecture', `${city}中央区1-2-3`)).toBe(name);
  });

  it.each<[string, string, Said]>([
    ['a whole address', '〒183-0055 東京都府中市府中町1-2-3', '東京都'],
    ['東京都府中市 holds no 京都府', '東京都府中市', '東京都'],
    ['大阪市福島区 is not in 福島県', '大阪市福島区福島1-1', '大阪府'],
    ['a ward of the name of a prefecture', '大阪府大阪市福島区', '大阪府'],
    ['広島県福山市', '広島県福山市', '広島県'],
    ['a building of the name of a prefecture', '埼玉県川口市1-2 メゾン東京101', '埼玉県'],
    ['a post code alone before it', '100-0001 東京', '東京都'],
    ['full-width', '東京都千代田区１－２－３', '東京都'],
    ['spaces within', '東 京 都', '東京都'],
    ['です', '東京都です。', '東京都'],
    ['a remark', '大阪府（登録時）', '大阪府'],
    ['on two lines', '愛知県\n名古屋市中区', '愛知県'],
    ['romanised, in capitals', 'TOKYO', '東京都'],
    ['romanised, with -to', 'Tokyo-to', '東京都'],
    ['romanised, an address', '1-2-3 Shibuya, Tokyo, Japan', '東京都'],
    ['romanised, with a macron', 'Tōkyō', '東京都'],
    ['romanised, full-width', 'Ｏｓａｋａ', '大阪府'],
    ['what nobody sees', '東\u200b京都', '東京都'],
    ['hiragana', 'とうきょう', '東京都'],
    ['two of them', '東京都または大阪府', { invalid: 'ambiguous' }],
    ['two of them, a slash between', '東京都/大阪府', { invalid: 'ambiguous' }],
    ['the same one twice', '東京都、東京', '東京都'],
    ['another country', '韓国ソウル', { invalid: 'not-a-prefecture' }],
    ['a country', 'アメリカ', { invalid: 'not-a-prefecture' }],
    ['a country in Latin letters', 'Taiwan', { invalid: 'not-a-prefecture' }],
    ['words', '海の近く', { invalid: 'not-a-prefecture' }],
    ['digits', '12345', { invalid: 'not-a-prefecture' }],
    ['not given', '不明', null],
    ['nothing', '', null],
  ])('%s', (_, answer, expected) => {
    expect(sayingOf('prefecture', answer)).toEqual(expected);
  });
});

describe('other forms of the letters of a place', () => {
  it.each<[string, Said]>([
    ['宮﨑県', '宮崎県'],
    ['長嵜県', '長崎県'],
    ['宮﨑市', '宮崎県'],
    ['髙知県', '高知県'],
    ['德島県', '徳島県'],
    ['廣島県', '広島県'],
    ['鹿児嶋県', '鹿児島県'],
    ['神奈川縣横濱市', '神奈川県'],
    ['ｻｲﾀﾏ県', '埼玉県'],
    ['オオサカ府', '大阪府'],
  ])('%s', (text, expected) => {
    expect(sayingOf('prefecture', text)).toBe(expected);
  });

  it.each(['嶋県', 'サイタ県', '﨑県'])('no place: %s', (text) => {
    expect(sayingOf('prefecture', text)).toEqual({ invalid: 'not-a-prefecture' });
  });
});
