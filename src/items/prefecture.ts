/** ご登録の住所(都道府県): a whole address, a romanised name, a prefectural capital or a designated city gives it too. */
import { isNothing } from '../text/answer.js';
import { withoutInvisible } from '../text/invisible.js';
import { hiraganaToKatakana } from '../text/kana.js';
import { Pattern } from '../text/pattern.js';
import { nfkc, withoutSpaces } from '../text/width.js';
import { type Item, invalid, NOTHING_GIVEN, value } from './item.js';

/** Official name: romanised stem, and the capital and designated cities where they are called otherwise. */
const PREFECTURES: Record<string, [romaji: string, cities: string]> = {
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
/** Stems that stand in the names of wards, towns and buildings elsewhere; a bare stem must then not be followed by one. */
const OFFICIAL = Object.keys(PREFECTURES);
const STEM_OF = new Map(OFFICIAL.map((name) => [name === '北海道' ? name : name.slice(0, -1), name]));
const CITY_OF = new Map(
  OFFICIAL.flatMap((name) =>
    (PREFECTURES[name]?.[1] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((city) => [city, name] as const),
  ),
);
const ROMAJI_OF = new Map([
  ...OFFICIAL.map((name) => [PREFECTURES[name]?.[0] ?? '', name] as const),
  ...Object.entries(ROMANISED_CITIES),
]);
const KANA_OF = new Map(
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
/** The official name of a prefecture. */
export const ANY_OFFICIAL = new Pattern(new RegExp(OFFICIAL.join('|'), 'u'));
const BEGINS_OFFICIAL = new RegExp(`^(?:〒?\\d{3}-?\\d{4})?(?:${OFFICIAL.join('|')})`, 'u');
/** What an address without an official name must hold to tell its prefecture in Japanese. */
const ANY_PLACE = new Pattern(
  new RegExp(
    [
      ...STEM_OF.keys(),
      ...CITY_OF.keys(),
      ...[...KANA_OF.keys()].flatMap((kana) => [kana, hiraganaToKatakana(kana)]),
    ].join('|'),
    'u',
  ),
);
const STEM_ALONE = [...STEM_OF].map(
  ([stem, name]) =>
    [new RegExp(`(?:^|[はがの:(「])${stem}(?:$|[でにのとだ)」(市]|在住|です|県民)`, 'u'), name] as const,
);
const KANA_ALONE = [...KANA_OF].map(
  ([kana, name]) => [new RegExp(`^${hiraganaToKatakana(kana)}(?:ト|フ|ケン)?$`, 'u'), name] as const,
);

export const prefecture: Item = {
  key: 'prefecture',
  labels:
    /(?:登錄|登记|登記|註冊|注册|登录)?(?:的)?(?:地址|住址)(?:\s*[([]\s*(?:都道府縣|都道府县|都道府県)\s*[)\]])?|都道府[縣县]|(?:등록 ?)?주소|(?:ご|お|御)?(?:登録|現)?(?:している|した|済み|中|時|上)?(?:の)?(?:ご|お|御)?(?:住所|都道府県名?|お?住まい(?:の?(?:地域|エリア|県))?|(?:住|す)んで(?:い)?る ?(?:ところ|とこ|所|場所|県|の(?=は))|居住地|居住県|県名|在住|所在地|アドレス\(住所\))(?:地)?(?:\s*[([【〔]\s*(?:都道府県|県名)(?:のみ|名|まで|だけ)?\s*[)\]】〕]|[・の]?都道府県名?)?|(?:登録(?:した|の)?)?県(?=\s|[:=…‥.→⇒>|/-]|$)|(?:登録)?(?:エリア|地域)(?=\s*[:=→⇒>…‥|\t])|(?<!\p{L})(?:登録)?県(?=は)|どこ住み|とうろくした(?:けん|じゅうしょ)|じゅうしょ|ジュウショ|おところ(?=\s*[:=→])|(?:とどうふ|トドウフ)(?:けん|ケン)|(?<![ぁ-ん])けん(?=は|\s*(?:[:=→…]|\.{2}))|ju+u?sho|todo+u?fuken|pref\.?(?=\s*[:=])|(?:registered |home |my )?(?:prefecture|address(?!\w)|state|province|residence)(?:\s*\(prefecture\))?/iuy,
  hints: /^(?:都道府県(?:のみ|名|まで|だけ)?|必須|県名|prefecture|例.*)$/iu,
  read(answer) {
    const text = withoutInvisible(answer).trim();
    if (text === '' || isNothing(text)) return NOTHING_GIVEN;
    const found = prefecturesIn(text);
    const [first, second] = found;
    if (first === undefined) return invalid('not-a-prefecture', answer);
    return second === undefined ? value(first, answer.trim()) : invalid('ambiguous', answer);
  },
  likeness(text) {
    const t = withoutSpaces(nfkc(text));
    if (BEGINS_OFFICIAL.test(t)) return 3;
    return STEM_OF.has(t) || ROMAJI_OF.has(t.toLowerCase()) ? 2 : 0;
  },
};

/** The prefectures that a text (folded) names by their official names. */
export function officialPrefecturesIn(text: string): string[] {
  const found = new Set<string>();
  for (let m = ANY_OFFICIAL.exec(text); m; m = ANY_OFFICIAL.exec(text, m.index + m[0].length)) found.add(m[0]);
  return [...found];
}

/** Does a word (folded) begin with the official name of a prefecture, its postal code aside? */
export function beginsWithPrefecture(word: string): boolean {
  return BEGINS_OFFICIAL.test(word);
}

/** Does the text (folded) hold the name of a place that tells its prefecture, in Japanese? */
export function namesPlace(text: string): boolean {
  return ANY_PLACE.test(text);
}

/** Does the text (folded) hold the official name of a prefecture? */
export function namesPrefecture(text: string): boolean {
  return ANY_OFFICIAL.test(text);
}

/**
 * The prefectures that an address, or a text that names one, gives; one for 東京都府中市 (not 京都府) and for 大阪市福島区
 * (not 福島県): what stands further to the left holds what is right of it.
 */
export function prefecturesIn(text: string): string[] {
  const t = withoutSpaces(nfkc(text)).replace(/〒?\d{3}-?\d{4}(?!\d)/gu, '');
  const parts = t
    .split(/[、,。;/／|]|または|又は|もしくは|それとも|あるいは|から(?!市)|→|⇒|\bor\b|か(?=.)/u)
    .filter((p) => p !== '');
  const found = parts.map(prefectureOf).filter((p) => p !== null);
  if (found.length === 0) {
    const whole = prefectureOf(t) ?? romanised(text);
    return whole === null ? [] : [whole];
  }
  return [...new Set(found)];
}

function prefectureOf(part: string): string | null {
  const official = ANY_OFFICIAL.exec(part)?.[0] ?? null;
  if (official) return official;
  if (!ANY_PLACE.test(part)) return romanised(part);
  for (const [stem, name] of STEM_OF)
    if (part.startsWith(stem) && !/^(?:区|町|村|駅|さん|様)/u.test(part.slice(stem.length))) return name;
  for (const [city, name] of CITY_OF) if (part.startsWith(city)) return name;
  for (const [city, name] of CITY_OF) if (part.includes(city.endsWith('市') ? city : `${city}市`)) return name;
  for (const [stem, name] of STEM_OF) if (part.includes(`${stem}市`)) return name;
  for (const [alone, name] of STEM_ALONE) if (alone.test(part)) return name;
  const kana = hiraganaToKatakana(part);
  for (const [alone, name] of KANA_ALONE) if (alone.test(kana)) return name;
  return romanised(part);
}

function romanised(part: string): string | null {
  if (!/[^\x00-\x40\x5b-\x60\u3000-\u9fff]/u.test(part)) return null;
  const words = nfkc(part)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/ou(?=s|k|$)/gu, 'o')
    .split(/[^a-z]+/u)
    .filter(Boolean);
  const names = [
    ...new Set(
      words
        .map((w) =>
          ROMAJI_OF.get(
            w
              .replace(/^oosaka$/u, 'osaka')
              .replace(/^toukyou$/u, 'tokyo')
              .replace(/^kouchi$/u, 'kochi')
              .replace(/^hyougo$/u, 'hyogo'),
          ),
        )
        .filter((n) => n !== undefined),
    ),
  ];
  // Two prefectures without a word between them: nothing says which.
  return names.length === 1 ? (names[0] ?? null) : null;
}
