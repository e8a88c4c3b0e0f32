/**
 * An answer whose remark tells of another value, and in other words which of the two is registered: 「+886 912-…（日本の携帯 080-… は解約しました。登録も
 * 台湾の番号に変えました）」, 「岩手県（実家）※下宿は宮城県ですが登録は実家です」. The sentence of the registration holds no value; the one that it means is told by
 * what is said beside each.
 */

import { addressesIn } from '../../../items/email.js';
import type { Reading } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import { phoneNumbersIn } from '../../../items/phone.js';
import { namesPlace, prefecturesIn } from '../../../items/prefecture.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { nfkc } from '../../../text/width.js';
import { kindsOf, peopleIn, WORDS } from './told-words.js';

type TwoOf = 'phone' | 'email' | 'prefecture';

interface Value {
  value: string;
  /** What is said of it: in its clause, and behind it down to the next one. */
  words: string;
}

const LONGEST = 200;
const MAY_TELL = new Pattern(/登録|解約|廃止|使って|使え|手放|[繋つ通]なが?ら|通じ|引き払|もう(?:な|あり)/u);
/** 左は妻, 2番目は解約, 旧… → 現…: said of a value by where it stands, and not behind it. */
const BY_PLACE = /[→⇒➡]|前者|後者|(?<![\p{sc=Han}々])[左右上下](?:側|の|が|は|です)|[つ番](?:め|目)/u;
/** Of a number like 03(1111)2222 the brackets part nothing. */
const CLAUSES =
  /[\n※。、,;]|\((?!\d{1,4}\)[\s-]?\d)|(?<!\(\d{1,4})\)|(?<=(?:です|でした|ました|ます|だった|した)(?:が|けど|けれど))/u;
const GONE =
  /解約(?!予定|する|した[いら]|前|扱い|でき|して(?:い)?(?:ない|ません))|廃止|(?:使って|使用して|利用して|住んで)(?:い|お)?(?:ない|ません|りません)|使(?:え|用でき|いでき)(?:ない|ません|なく)|手放し|(?:繋が|つなが)(?:ら|りま)|通じ(?:ない|ません)|引き払|もう(?:ない|無い|ありません|無く|なく)|なくなりました/u;
const FORMER = /(?<!名|手|人|午)前(?:の|は)|以前|昔の|旧(?!姓)|元の|もとの/u;
/**
 * Whose registration, and of what: サイトの, 会員. Of 妹の登録, 住民登録, メルマガの登録, 電話帳の登録 nothing is made.
 */
const ITS =
  '(?:(?:サイト|御社|貴社|そちら|こちら|会員|会員情報|会員サイト|アカウント|マイページ|Plus|今も|もう|今は|なお|ただ|でも|ちなみに)(?:の|へ?の|で|では)?)?ご?';
const OF_THE_SITE = new RegExp(`^[\\s・←]*${ITS}登録`, 'u');
/** 登録は携帯ではなく自宅です: what it is not. */
const NOT_SO = /(?<=登録[^、。]{0,8}[はがも])[^、。はが]{1,12}(?:では|じゃ)(?:なくて?|無く)/u;
/** 登録済み, （登録したもの）: a mark on the value before it, as other rules read it. */
const MARK =
  /^[\s・]*(?:(?:サイト|会員(?:情報|サイト)?|マイページ|そちら|御社|貴社)(?:に|で|の))?ご?登録(?:済み?|中|用|上|時|当時|先|して(?:い|あ)る|した|とき|際|頃|の)*(?:もの|[方ほ]う?|番号|アドレス|メール|住所|電話(?:番号)?|情報|内容)*(?:です|でした|はこ(?:ちら|れ).{0,6})?$|^こ(?:ちら|れ)[をがで]登録[^。]{0,8}$|未登録|登録(?:は)?(?:して|されて)(?:い)?(?:ない|ません)/u;
/** 登録も台湾の番号に変えました, 登録は変更済み, 登録も今の番号です: and to which it was. */
const CHANGED =
  /登録(?:情報|内容|番号|アドレス|住所|先|の電話(?:番号)?|のメール|のアドレス)?[はもをが]?(?:[、\s]*(?:もう|既に|すでに|昨日|先日|先週|先月|昨年|去年|同時に|その時に?|一緒に|全て|すべて))?[、\s]*(?:(?<to>[^、。]{1,14}?)[にへ])?(?:変え(?:まし?た|て(?:い|あ|お)\S{0,6})|変更(?:を)?(?:しま?した|済み?|して(?:い|あ|お)\S{0,6}|いたしました|致しました|手続き(?:は)?済み?)|更新(?:を)?(?:しま?した|済み?|して(?:い|あ|お)\S{0,6})|(?:切り?替え|直し)(?:まし?た|て(?:い|あ|お)\S{0,6}|済み?))(?:です|ので|ため)?$|登録[^。]{0,4}(?:こちら|(?:今|いま|現在|新しい)の?[^。]{0,8}?)(?:です|になって(?:い|おり)?ます)?$/u;
/** 台湾の番号, 新しいほう: the one that is not given up; 母の番号, 固定電話 may be a third. */
const TO_NEW =
  /^(?:こちら|これ|(?:今|いま|現在|新)(?:の|しい)?|新)(?:の|番号|アドレス|住所|もの|[方ほ]う?|携帯|電話|メール|所|住まい|家|県)*$/u;
/** 080-…（登録したのはこちら）: the one that it stands behind, as other rules read it. */
const POINTS_BACK =
  /^登録(?:した|して(?:い)?る|し)?(?:の|もの|番号|アドレス|住所)?は(?:こちら|これ|この(?:番号|アドレス))(?:です|でした)?$/u;
/** 登録は変更していません, 登録は前のままです */
const PLAINLY_NOT_CHANGED =
  /登録[^、。]{0,8}(?:(?:変更|更新)(?:を)?して(?:い|お)?(?:ない|ません|りません)|(?:変え|直し)て(?:い)?(?:ない|ません)|(?:前|旧|元|もと|昔|以前|そ)の?まま(?:です)?|未変更(?:です)?)$/u;
const NOT_CHANGED = /まま|まだ|ません(?!が)|ない|未|たい|予定|ください|下さい|お願い|ほしい|欲しい|希望|忘れ/u;
const UNSURE = /つもり|はず|かも|たぶん|多分|おそらく|思い?[うま]|[?]|(?:です|ます|でした)か|どちら|どっち/u;
/** The registration of something else. */
const ELSEWHERE =
  /カード|銀行|口座|キャリア|他の|別の|サービス|アプリ|LINE|ライン|docomo|ドコモ|(?<![a-z])au(?![a-z])|ソフトバンク|チケット|マイナ|住民|免許/iu;
const TO_OLD = /(?<!名|手|人|午)前の|以前の|旧|元の|もとの|昔の/u;
const BY_WORDS = new RegExp(
  `^[\\s・←]*${ITS}登録(?:して(?:い|あ)?る(?:の)?|した(?:の)?|先|住所|番号|アドレス|情報|内容)?(?:は|が|も)[、\\s]*(?<words>${WORDS})(?:(?:の)?(?:ほう|方|もの|分|住所|番号|電話(?:番号)?|アドレス|メール|県|ところ|所在地|まま))*(?:です|でした|になって(?:い)?ます|に(?:変え(?:まし)?た|変更しました|しました|して(?:い|あり)?ます|変更済み?(?:です)?))?(?<end>(?:だ|だった)?(?:と思い?ます|(?:の)?はず(?:です)?|かも(?:しれ(?:ません|ない(?:です)?))?)|(?:では|じゃ)(?:ありません|ない(?:です)?))?\\s*$`,
  'u',
);
/** 登録は実家かもしれません, 登録は実家ではありません */
const UNLIKELY = /かも|では|じゃ|思い/u;
/** What takes back, or leaves open, what was said of the registration before it. */
const GOES_BACK =
  /戻|取り?消|取りやめ|やめ|エラー|失敗|反映|でき|言って|聞い|っけ|違|間違|ません|ない|なかった|かも|はず|たぶん|多分|おそらく|思い?[いま]|自信|では?な|変え|変更|直し|更新|登録|メルマガ|ほか|別|ところ|前の|よね|ですか|ますか/u;
/** 前の前の家 is not 前の家. */
const OLDER = /前の前の|その前|もう(?:一|ひと)つ前|前々|さらに前/u;
/** 日本の携帯 080-… は解約しました, and no more: whose it is or where it was used; 入会時の, 古い, サイトの tell of what may be registered. */
const ONLY_GONE = new RegExp(
  `^(?:(?:日本|国内|海外|現地|台湾|韓国|中国|香港|アメリカ|米国|カナダ|イギリス|英国|ドイツ|フランス|タイ|ベトナム|会社|職場|仕事|自宅|実家|固定|サブ|予備|[2２二]台目|プロバイダ|${RELATIVE}|${FRIEND})(?:用)?の?|(?:携帯|ケータイ|スマホ|ガラケー|固定|電話|番号|アドレス|メール)(?:電話|番号|アドレス)?の?)*\\s*[\\w+@. -]{6,60}\\s*(?:は|が|も)?\\s*(?:もう|既に|すでに|現在|現在は)?\\s*(?:解約(?:済み?|しました|した)?|廃止(?:済み?|しました)?|手放し(?:まし)?た|(?:使って|使用して|利用して)(?:い|お)?(?:ない|ません|りません))(?:です)?$`,
  'u',
);

/** The value that such an answer means; `ambiguous` where its words meet none or both; null where it holds nothing of the kind, or other rules read it. */
export function registeredByWords(key: ItemKey, text: string): Reading | null {
  if (key !== 'phone' && key !== 'email' && key !== 'prefecture') return null;
  if (text.length > LONGEST || !MAY_TELL.test(text) || BY_PLACE.test(text)) return null;
  const told = toldIn(key, nfkc(text));
  if (told === null) return null;
  const value = meant(key, told);
  if (value === null) return null;
  const raw = text.trim();
  return value === 'unclear' ? ambiguous(raw) : { is: 'value', value, raw };
}

interface Told {
  values: Value[];
  /** The clause that tells of the registration, and what follows it. */
  said: string | null;
  after: string;
}

/** The values with their words, and the clause that tells of the registration; null where one clause tells both, or there are several. */
function toldIn(key: TwoOf, text: string): Told | null {
  const values: Value[] = [];
  let said: string | null = null;
  let after = '';
  for (const clause of text.split(CLAUSES).map((part) => part.trim())) {
    if (clause === '') continue;
    const isSaid = clause.includes('登録');
    const found = isSaid && key === 'prefecture' ? [] : valuesIn(key, clause);
    const last = values.at(-1);
    if (isSaid) {
      if (said !== null || found.length > 0) return null;
      said = clause;
    } else if (found.length > 1) return null;
    else if (found[0] !== undefined) values.push({ value: found[0], words: clause.replace(/[\w.+-]+@[\w.-]+/gu, ' ') });
    else if (said !== null) after += clause;
    else if (last !== undefined) last.words += `、${clause}`;
  }
  return values.length === 0 ? null : { values, said, after };
}

function valuesIn(key: TwoOf, clause: string): string[] {
  if (key === 'email') return addressesIn(clause);
  if (key === 'prefecture') return prefecturesIn(clause);
  return [...new Set(phoneNumbersIn(clause).flatMap(({ value }) => value ?? []))];
}

function meant(key: TwoOf, { values, said, after }: Told): string | null {
  const [first, other, more] = values;
  if (first === undefined || (other !== undefined && more === undefined && first.value === other.value)) return null;
  if (said === null) {
    const isGone = key !== 'prefecture' && other !== undefined && more === undefined && !FORMER.test(other.words);
    return isGone && ONLY_GONE.test(other.words) && !GONE.test(first.words) ? first.value : null;
  }
  if (POINTS_BACK.test(said) || MARK.test(said)) return null;
  if (other === undefined) return ofOne(key, first, said);
  // Of three nothing is made, nor where the sentence goes on to take it back.
  if (more !== undefined || ELSEWHERE.test(said) || !OF_THE_SITE.test(said) || GOES_BACK.test(after)) return 'unclear';
  const isSaidSo = said.replace(NOT_SO, '');
  // 登録も宮城に変えました; 登録は宮城のままです is read by other rules.
  if (key === 'prefecture' && namesPlace(said)) return ofChanged(key, first, other, isSaidSo);
  return ofChanged(key, first, other, isSaidSo) ?? ofWords(key, first, other, isSaidSo);
}

/** 岩手県（登録は実家です） */
function ofOne(key: TwoOf, first: Value, said: string): string | null {
  const { words, end = '' } = BY_WORDS.exec(said)?.groups ?? {};
  if (words === undefined || ELSEWHERE.test(said)) return null;
  return UNLIKELY.test(end) ? 'unclear' : byKinds(key, first, undefined, kindsOf(words));
}

/** Where the registration was changed since, the one that is not given up; where it was not, the one that is. */
function ofChanged(key: TwoOf, first: Value, other: Value, said: string): string | null {
  if (NOT_CHANGED.test(said)) {
    if (!PLAINLY_NOT_CHANGED.test(said)) return null;
    const standing = notGone(first, other) ?? present(first, other);
    return standing === null ? 'unclear' : (standing === first.value ? other : first).value;
  }
  const changed = CHANGED.exec(said);
  if (changed === null) return null;
  const to = changed.groups?.to ?? '';
  const standing = UNSURE.test(said) || TO_OLD.test(said) ? null : notGone(first, other);
  if (standing === null) return null;
  const words = `${(standing === first.value ? first : other).words}${key === 'prefecture' ? standing : ''}`;
  // 登録も宮城に変えました, 登録も台湾の番号に変えました
  const stem = to.replace(/の?(?:番号|アドレス|住所|携帯|電話(?:番号)?|もの|[方ほ]う?|[都府県])*$/u, '');
  return to === '' || TO_NEW.test(to) || (stem !== '' && words.includes(stem)) || isAbroad(key, standing, stem)
    ? standing
    : 'unclear';
}

/** 台湾の番号, where it is one of another country. */
function isAbroad(key: TwoOf, value: string, stem: string): boolean {
  return (
    key === 'phone' &&
    value.startsWith('+') &&
    /^(?:海外|現地|[ァ-ヶー]{2,8}|台湾|韓国|中国|香港|米国|英国)$/u.test(stem)
  );
}

function ofWords(key: TwoOf, first: Value, other: Value, said: string): string {
  const { words, end = '' } = BY_WORDS.exec(said)?.groups ?? {};
  if (words === undefined || UNLIKELY.test(end) || OLDER.test(said)) return 'unclear';
  return byKinds(key, first, other, kindsOf(words)) ?? 'unclear';
}

function isFormer({ words }: Value): boolean {
  return GONE.test(words) || FORMER.test(words);
}

/** Of two values the one that is called the present one. */
function present(first: Value, other: Value): string | null {
  const isNew = kindsOf(first.words).has('new');
  return isNew === kindsOf(other.words).has('new') ? null : (isNew ? first : other).value;
}

/** Of two values the one that is not given up; null where both are, or none. */
function notGone(first: Value, other: Value): string | null {
  if (isFormer(first) === isFormer(other)) return null;
  return isFormer(first) ? other.value : first.value;
}

function kindsBeside(value: Value): Set<string> {
  const kinds = kindsOf(value.words);
  return isFormer(value) ? kinds.add('old') : kinds;
}

/** The one beside such words; where none has them, the answer that the other one is set apart from. */
function byKinds(key: TwoOf, first: Value, other: Value | undefined, kinds: ReadonlySet<string>): string | null {
  const of = kindsBeside(first);
  // 岩手県（登録は実家です）: the answer; but of 岩手県（登録は前の住所です） nothing says whether it is that one.
  if (other === undefined) return has(of, kinds) || (of.size === 0 && !kinds.has('old')) ? null : 'unclear';
  const ofOther = kindsBeside(other);
  if (has(of, kinds) !== has(ofOther, kinds)) {
    const chosen = has(of, kinds) ? first : other;
    // 夫の実家は新潟県です。登録は実家です: the writer's own may be another.
    return peopleIn(chosen.words).some((person) => !kinds.has(person)) ? 'unclear' : chosen.value;
  }
  if (has(of, kinds)) return 'unclear';
  // 登録は携帯です: the numbers tell it by themselves.
  if (key === 'phone' && (kinds.has('mobile') || kinds.has('landline'))) return null;
  return of.size === 0 && ofOther.size > 0 ? first.value : 'unclear';
}

function has(kinds: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...all].every((kind) => kinds.has(kind));
}
