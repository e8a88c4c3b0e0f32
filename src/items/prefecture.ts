/** ご登録の住所(都道府県): a whole address, a romanised name, a prefectural capital or a designated city gives it too. */
import { isNothing, withoutTrimmings } from '../text/answer.js';
import { withoutInvisible } from '../text/invisible.js';
import { hiraganaToKatakana } from '../text/kana.js';
import { withoutLoudEnd } from '../text/loud-end.js';
import { OR } from '../text/or.js';
import { Pattern } from '../text/pattern.js';
import { CITY_OF, KANA_OF, NO_FAMILY_NAMES, PREFECTURES, ROMAJI_OF, STEM_OF } from '../text/prefectures.js';
import { variantsOf } from '../text/variants.js';
import { nfkc, withoutSpaces } from '../text/width.js';
import { type Item, invalid, NOTHING_GIVEN, value } from './item.js';

/** The official name of a prefecture. */
export const ANY_OFFICIAL = new Pattern(new RegExp(PREFECTURES.join('|'), 'u'));
const BEGINS_OFFICIAL = new RegExp(`^(?:〒?\\d{3}-?\\d{4})?(?:${PREFECTURES.join('|')})`, 'u');
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
    [
      new RegExp(
        `(?:^|[はがの:(「]|ので)${stem}(?:$|[でにのとだ)」(市]|在住|です|県民|(?:けん|ケン|ふ)(?!\\p{L}))`,
        'u',
      ),
      name,
    ] as const,
);
const CITY_ALONE = [...CITY_OF].map(
  ([city, name]) => [new RegExp(`(?:^|[はがの:(「]|ので)${city}(?:$|[でにのとだ)」(]|在住|です)`, 'u'), name] as const,
);
const KANA_ALONE = [...KANA_OF].map(
  ([kana, name]) =>
    [
      new RegExp(
        `^${hiraganaToKatakana(kana)}(?:(?:ト|フ|ケン|[都府県])?$|ケン(?=[ァ-ヶー]{2,}(?:シ|ク|グン|マチ|ムラ|チョウ)))`,
        'u',
      ),
      name,
    ] as const,
);

/** 宮﨑県, 德島県, 神奈川縣: other forms of the letters that places are written with. */
const VARIANTS = variantsOf([...PREFECTURES, ...CITY_OF.keys()].join('').replace(/[^\u3400-\u9fff]/gu, ''));
const ANY_VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu');
const HAS_VARIANT = new RegExp(ANY_VARIANT.source, 'u');

/** The text with the letters that places are written with. */
function inUsualLetters(text: string): string {
  return HAS_VARIANT.test(text) ? text.replace(ANY_VARIANT, (letter) => VARIANTS.get(letter) ?? letter) : text;
}

/** 秋田県（引っ越し前。現在は岩手県）: the answer is of then, when he registered, and where he lives now is told by the way. */
const LIVED_THEN =
  /^([^()（）]{2,40})[(（]\s*(?:(?:引っ?越し?|転居|移転|異動|転勤)(?:する)?前|(?:入会|登録)(?:した)?(?:時|とき|当時)|当時|旧住所|(?:以)?前の住所)(?:の(?:住所|もの|まま))?(?:です|でした|で|なので|ですが)?[、。,\s]+(?:今|いま|現在)は[^()（）。、]{2,20}(?:です|に(?:住ん|い|引)[^()（）。、]{0,10}|在住)?[。]?\s*[)）]\s*$/u;

export const prefecture: Item = {
  key: 'prefecture',
  labels:
    /(?:ご|お|御)?(?:登録|現)?(?:している|した|済み|中|時|上)?(?:の)?(?:ご|お|御)?(?:住所|重所|(?<!\p{L})住み?(?=\s*[:=→▶►])|都道府県名?|お?すまい(?=\s)|お?住まい(?:の?(?:地域|エリア|県))?|(?:住|す)んで(?:い)?る ?(?:ところ|とこ|所|場所|県|のん?(?=は))|居住地|居住県|県名|在住|所在地|アドレス\(住所\))(?:地)?(?:\s*[([【〔]\s*(?:都道府県|県名)(?:のみ|名|まで|だけ)?\s*[)\]】〕]|[・の]?都道府県名?)?|(?:登録(?:した|の)?)?県(?=\s|[:=…‥.→⇒>|/-]|$)|登録(?:した|して(?:い)?[るた]|時の?|の)(?:とこ|所|場所|土地)(?=\s*[:=→⇒>…‥|\t])|(?:登録)?(?:エリア|地域)(?=\s*[:=→⇒>…‥|\t])|(?<!\p{L})(?:登録(?:した|の)?)?県(?=は)|どこ(?:住み|に住んで(?:い|る))|どこ(?=\s*[:=→⇒])|府県(?=\s|[:=→])|とうろく(?:した|の)(?:けん|じゅうしょ)|じゅうしょ|ジュウショ|おところ(?=\s*[:=→])|(?:とどうふ|トドウフ)(?:けん|ケン)|(?<![ぁ-ん])けん(?=は|\s*(?:[:=→…]|\.{2})|\s+(?:とうきょう|おおさか|きょうと|ほっかいどう|かながわ|さいたま|ちば|あいち|ふくおか|ひょうご|おきなわ|ひろしま|みやぎ|あおもり|いわて|あきた|やまがた|ふくしま|いばらき|とちぎ|ぐんま|にいがた|とやま|いしかわ|ふくい|やまなし|ながの|ぎふ|しずおか|みえ|しが|なら|わかやま|とっとり|しまね|おかやま|やまぐち|とくしま|かがわ|えひめ|こうち|さが|ながさき|くまもと|おおいた|みやざき|かごしま)(?![ぁ-ん]{2,}(?<!けん|しの?|です)))|ju+u?sho|(?:sunde ?iru|tou?roku(?: ?shita)?(?: no)?) (?:tokoro|basho|ken|ju+u?sho)(?![a-z])|sumai(?![a-z])|todo+u?fuken|pref\.?(?=\s*[:=])|prov\.?(?=[:=\s])|prov[ií]ncia|where i live|(?:registered |home |my )?(?:prefecture|address(?!\w)|state|province|residence)(?:\s*\(prefecture\))?|(?:登錄|登记|登記|註冊|注册|登录)?(?:的)?(?:地址|住址)(?:\s*[([]\s*(?:都道府縣|都道府县|都道府県)\s*[)\]])?|都道府[縣县]|(?:등록 ?)?주소/iuy,
  hints: /^(?:都道府県(?:のみ|名|まで|だけ)?|必須|県名|prefecture|例.*)$/iu,
  read(answer) {
    const text = withoutInvisible(answer).trim();
    if (text === '' || isNothing(text)) return NOTHING_GIVEN;
    const whole = prefecturesIn(text.replace(LIVED_THEN, '$1'));
    // くまもと！, ちばです♪: in kana the word is all of the answer.
    const found = whole.length > 0 ? whole : prefecturesIn(withoutLoudEnd(withoutTrimmings(withoutLoudEnd(text))));
    const [first, second] = found;
    if (first === undefined) return invalid('not-a-prefecture', answer);
    return second === undefined ? value(first, answer.trim()) : invalid('ambiguous', answer);
  },
  likeness(text) {
    const t = inUsualLetters(withoutSpaces(nfkc(text)));
    if (BEGINS_OFFICIAL.test(t)) return 3;
    return STEM_OF.has(t) || ROMAJI_OF.has(t.toLowerCase()) || cityIn(t) !== null || isInKana(t) ? 2 : 0;
  },
};

/** ぎふけん */
function isInKana(text: string): boolean {
  if (!/^[ぁ-ん]{2,6}(?:けん|ふ|どう|と)$/u.test(text)) return false;
  const kana = hiraganaToKatakana(text);
  return KANA_ALONE.some(([alone]) => alone.test(kana));
}

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

/** The prefecture of which the word (folded) is the name, official or short, or that of a city that tells it. */
export function placeOf(word: string): string | null {
  return PREFECTURES.includes(word) ? word : (STEM_OF.get(word) ?? CITY_OF.get(word) ?? null);
}

/** Is the word (folded) the short name of a place that is a family name too: 石川, 山口? */
export function isFamilyNameToo(word: string): boolean {
  return (STEM_OF.has(word) || CITY_OF.has(word)) && !NO_FAMILY_NAMES.has(word);
}

/** Is all of the word (folded) the name of a prefecture, its suffix in kana: 鳥取けん? */
export function isPlace(word: string): boolean {
  return placeOf(word.replace(/(?:けん|ケン|ふ)$/u, '')) !== null;
}

const CITY = /^(.{1,4}?)市(?:.{1,4}区)?$/u;

/** The prefecture of the capital or designated city that is all of the word (folded), its 市 with it: 青森市, 横浜市西区; else null. */
export function cityIn(word: string): string | null {
  const city = word.length > 10 || !word.includes('市') ? undefined : CITY.exec(word)?.[1];
  if (city === undefined) return null;
  return STEM_OF.get(city) ?? CITY_OF.get(city) ?? CITY_OF.get(`${city}市`) ?? null;
}

/** Is there such a word in the text, parted from others: 「…、青森市。」? */
export function namesCity(text: string): boolean {
  return text.includes('市') && citiesIn(text).length > 0;
}

/** The prefectures of such words. */
export function citiesIn(text: string): string[] {
  if (!text.includes('市')) return [];
  return [...new Set(text.split(/[、。，,／|｜\s]/u).flatMap((word) => cityIn(word.replace(/^[・･■●]/u, '')) ?? []))];
}

/** Does the text (folded) hold the official name of a prefecture? */
export function namesPrefecture(text: string): boolean {
  return ANY_OFFICIAL.test(text);
}

const BETWEEN = new RegExp(`[、,。;/／|]|${OR}|から(?!市)|→|⇒|\\bor\\b|か(?=.)`, 'u');

/** 大阪ではなく東京, 神奈川ではありません: a place that it is not; 大阪ではないかと思います does not deny it. */
const DENIED = new RegExp(
  `(?:${ANY_PLACE.source.source})(?:[都道府県]|[\\p{sc=Han}]{0,4}[市区町村])?(?:の?(?:ほう|方|住所|実家))?(?:では|じゃ|で)(?:な(?:くて?|い(?!か|です?か|でしょう|だろう))|ありません(?!か|でしょう))(?:です)?(?:が|けど|けれど)?[、,。]?`,
  'gu',
);

/** The text (folded) without places that it denies: 東京都です for 大阪府ではなく東京都です. */
export function withoutDenied(text: string): string {
  return /[でじ]/u.test(text) ? text.replace(DENIED, '') : text;
}

/** Saitama, not Tokyo; not sure is no place. */
const NOT_THERE = /\bnot (?:in |from )?([a-z]+)/giu;

/**
 * The prefectures that an address, or a text that names one, gives; one for 東京都府中市 (not 京都府) and for 大阪市福島区
 * (not 福島県): what stands further to the left holds what is right of it.
 */
export function prefecturesIn(text: string): string[] {
  const told = /not /iu.test(text)
    ? text.replace(NOT_THERE, (words, place: string) => (ROMAJI_OF.has(place.toLowerCase()) ? ' ' : words))
    : text;
  const bare = inUsualLetters(withoutSpaces(nfkc(told)));
  const t = withoutDenied(bare).replace(/〒?\d{3}-?\d{4}(?!\d)|たぶん|多分|おそらく|恐らく|たしか|確か/gu, '');
  const parts = t.split(BETWEEN).filter((p) => p !== '');
  const found = parts.map(prefectureOf).filter((p) => p !== null);
  if (found.length === 0) {
    const whole = prefectureOf(t) ?? romanised(told);
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
  for (const [alone, name] of CITY_ALONE) if (alone.test(part)) return name;
  const kana = hiraganaToKatakana(part);
  for (const [alone, name] of KANA_ALONE) if (alone.test(kana)) return name;
  return romanised(part);
}

function romanised(part: string): string | null {
  if (!/[^\x00-\x40\x5b-\x60\u3000-\u9fff]/u.test(part)) return null;
  const words = nfkc(part)
    // No place, but part of an address or an ID: obrandt_tokyo@example.net
    .replace(/[\w.+-]*[@_][\w.@+-]*|(?<![A-Za-z])[a-z]+[._]?\d[\w.]*/gu, ' ')
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
