/** Where somebody lives, in running text: 「香川県に住んでいます」, 「住まいは徳島です」, 「長崎県佐世保市。」. */
import { ITEMS, type Reading } from '../../items/index.js';
import { citiesIn, namesPrefecture, prefecturesIn } from '../../items/prefecture.js';
import { Pattern } from '../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import { wasChangedSince } from './registered/changed-since.js';
import { clauseOf, ownPlace, registeredPlace } from './registered/registered-place.js';
import type { Contrast } from './whose/contrast.js';

/** 「2009年3月3日生まれ、岐阜」 */
const BORN_AND_PLACE =
  /(?:\d{1,2}月\s?\d{1,2}日|[/.-]\d{1,2})(?:生まれ|うまれ|生)[、,／/]\s*([^\s、。,／/]{2,4}?)(?:です)?[。]?(?=$|[、,／/])/u;
/** 「1955年1月7日生まれの大阪の堺市です」: a place and a part of it; a place alone may be a name (「生まれの千葉です」). */
const BORN_AND_PART =
  /(?:\d{1,2}月\s?\d{1,2}日|[/.-]\d{1,2})(?:生まれ|うまれ|生)(?:の|[、,／/]\s*)([^、。\s]{2,4}?)の[^、。\sはがをにで]{1,6}?[市区町村](?=(?:です|でございます|でござい|や(?:で|ねん)?|だ(?:よ)?|じゃ|っす|の者|民|在住|に住)?(?:$|[、。!！,]|です|で(?:す|ござ)))/u;
/** 「大阪の堺や。」, 「熊本たい。」 */
const PLACE_SAID =
  /^([^、。\s]{2,4}?)(?:の([^、。\sはがをにで]{1,6}?)(?:です|でございます|や(?:で|ねん)?|だ(?:よ)?|じゃ|っす)|たい|ばい)[。!！]?$/u;
/** 「登録も福岡県。」 */
const REGISTERED_TOO =
  /登録も\s*([^、。\s()の]{2,4}?)(?:です|でした|だ(?:よ)?|や(?:で|ねん)?|ばい|たい|になって(?:い)?ます)?(?=[、。!！\s)]|$)/u;
/** 「入会したのは大阪にいたときで」 */
const JOINED_IN = /入会した(?:の|とき|時|頃)は([^、。\s]{2,4})に(?:い|住)/u;
const OF_OTHERS = new Pattern(new RegExp(`${FRIEND}|${RELATIVE}|推し|メンバー`, 'u'));
/** 「長崎県佐世保市。」 */
const PLACE_ALONE = /^[^、。\s]{2,4}[都道府県][^、。\sをがはにでと]{1,10}[市区町村][。]?$/u;
export const LIVES_IN = new Pattern(
  /に[^、。]{0,8}(?:住んで|すんで|住む|住んど)|在住|住み(?=です|の\S{1,8}(?:です|と申)|[。、]|$)/u,
);
export const LIVES = new Pattern(
  /(?:お?住(?:み|まい)は|(?:自宅|家|うち)は(?=[^、。]{1,12}(?:県|府|都|市|区|道)(?:で|に|の|です|[、。]|$))|登録は|登録し(?:た|ている)[のん]は|登録(?:時|当時)は|登録を?し(?:まし)?た(?:時|とき|当時|頃|ころ|際)(?:に)?は|住ん(?:で(?:い|お)?|ど)[るん][のん]は(?![^。]{0,60}登録)|登録(?:した|している|の)?(?:住所|時)[^、。]{0,6}(?:は|が)|住所は|(?<![ぁ-ん])(?:address|live|living|prefecture|registered)[^,;]{0,40}?\b(?:in|is)\b)\s*([^、。;]*)/iu,
);

/** Not 家族は4人で福岡に住んで, 母と住んで, 妻の実家の福岡に住んで: those live with him. */
const WHERE =
  '(?:(?:が|は|も)(?![^、。]{0,12}(?:と|人で))[^、。]{0,12}?(?:住ん|すん|在住|暮ら|お?住まい)|の(?:今の)?(?:住ん|すん|在住|暮ら|お?住まい))';
const FRIEND_LIVES = new RegExp(`(?:${FRIEND}|彼氏|彼女|恋人|推し|メンバー)${WHERE}`, 'u');
const RELATIVE_LIVES = new RegExp(`(?:(?!家族)${RELATIVE}|実家(?!の))${WHERE}`, 'u');
const LIVES_SOMEWHERE = new Pattern(/住|すん|暮らし/u);
const OF_ONESELF =
  /(?:私|わたし|わたくし|自分|僕|ぼく|俺)(?!(?:と|の(?:母|父|親|家族|友|姉|妹|兄|弟|夫|妻)))|登録|会員/u;

/** The text without the clauses that tell where somebody else lives, in a letter for the writer himself: 母が住んでるのは福岡です. */
export function withoutOthersHomes(text: string, contrast: Contrast): string {
  if (!LIVES_SOMEWHERE.test(text)) return text;
  return text
    .split(/(?<=[、。])/u)
    .filter(
      (clause) =>
        OF_ONESELF.test(clause) || !(FRIEND_LIVES.test(clause) || (contrast !== null && RELATIVE_LIVES.test(clause))),
    )
    .join('');
}

/** Is the place where somebody else lives, and told nowhere else in the sentence? */
export function isOthersHome(place: string, sentence: string, contrast: Contrast): boolean {
  const left = withoutOthersHomes(sentence, contrast);
  if (left === sentence) return false;
  return !left.includes(place.replace(/[都府県]$/u, '')) && !citiesIn(left).includes(place);
}

/** 静岡に住んでいる母の携帯, 福岡住みの彼氏: where somebody else lives, unless the mail is written for him: 東京在住の母の代わりに. */
const WHERE_OTHERS_LIVE = new RegExp(
  `(?:住み|在住|住んで(?:い|お)?る|すんで(?:い)?る)の?(?:${FRIEND}|彼(?:氏|女)?|恋人|相方|推し|(?:${RELATIVE})(?!$|[、。]|です|の件|[^。]{0,8}(?:代わ|代理|代筆|かわり)))`,
  'u',
);

/**
 * The one prefecture that a sentence says somebody lives in; null where it says none, or several.
 * @param unlabelled no label stands in the sentence: a place alone may be all of it
 */
export function placeIn(sentence: string, unlabelled: boolean): Reading | null {
  const lives =
    livedIn(sentence) ??
    (unlabelled ? placeSaid(sentence) : undefined) ??
    (unlabelled && PLACE_ALONE.test(sentence) && namesPrefecture(sentence) ? sentence : undefined);
  if (!lives) return null;
  const [first, second] = prefecturesIn(lives);
  return first !== undefined && second === undefined ? { is: 'value', value: first, raw: lives.trim() } : null;
}

function placeSaid(sentence: string): string | undefined {
  const [, place, part] = PLACE_SAID.exec(sentence.trim()) ?? [];
  // 大阪の公演です
  if (part !== undefined && citiesIn(`${part}市`).length === 0) return undefined;
  return place !== undefined && ITEMS.prefecture.likeness(place) >= 2 ? place : undefined;
}

function bornAndPlace(sentence: string): string | undefined {
  const place = OF_OTHERS.test(sentence)
    ? undefined
    : (BORN_AND_PLACE.exec(sentence) ??
        BORN_AND_PART.exec(sentence) ??
        REGISTERED_TOO.exec(sentence) ??
        JOINED_IN.exec(sentence))?.[1];
  return place !== undefined && ITEMS.prefecture.likeness(place) >= 2 ? place : undefined;
}

/** Behind 登録は a name may stand, or an event; behind 住まいは stands a place. */
function placeTold(told: RegExpExecArray, sentence: string): string {
  const label = told[0].slice(0, told[0].length - (told[1] ?? '').length);
  const behind = clauseOf(sentence.slice(told.index + label.length));
  if (!label.startsWith('登録') || label.includes('住所')) return behind;
  return registeredPlace(behind, /[(（]$/u.test(sentence.slice(0, told.index))) ?? '';
}

/** 生まれで千葉, いま大阪: the place at the end of the words before 住み, where they are none as a whole. */
function placeBefore(words: string | undefined): string | undefined {
  if (words === undefined || prefecturesIn(words).length > 0) return words;
  return words.replace(/^.*[でにはがも](?=\p{sc=Han}{2})|^(?:いま|今|現在)(?=\p{sc=Han}{2})/u, '');
}

function livedIn(sentence: string): string | undefined {
  if (wasChangedSince(sentence)) return undefined;
  const told = LIVES.exec(sentence);
  if (told !== null) return placeTold(told, sentence);
  return (
    ownPlace(sentence) ??
    (LIVES_IN.test(sentence) && !WHERE_OTHERS_LIVE.test(sentence)
      ? placeBefore(
          /([^\s、。]{2,8}?)\s?(?:に[^、。]{0,8}?)?(?:住んで|すんで|住む|住んど|在住|住み(?=です|の\S{1,8}(?:です|と申しま?す?)|[。、]|$))/u.exec(
            sentence,
          )?.[1],
        )
      : undefined) ??
    /([^\s、。はがも]{2,8}?[都道府県市])で(?:会員)?登録(?:し|いた|を|に|です)/u.exec(sentence)?.[1] ??
    (namesPrefecture(sentence)
      ? sentence
          .split(/[、。\s]/u)
          .map((word) => word.replace(/(?:です|でした|になります|住み)$/u, ''))
          .find((t) => ITEMS.prefecture.likeness(t) === 3 && [...t].length <= 4)
      : undefined) ??
    bornAndPlace(sentence)
  );
}
