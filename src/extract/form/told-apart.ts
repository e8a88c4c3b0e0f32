/**
 * An answer whose remark tells of another value, and in other words which of the two is registered: 「+886 912-…（日本の携帯 080-… は解約しました。登録も
 * 台湾の番号に変えました）」, 「岩手県（実家）※下宿は宮城県ですが登録は実家です」. The sentence of the registration holds no value; the one that it means is told by
 * what is said beside each.
 */

import { addressesIn } from '../../items/email.js';
import type { Reading } from '../../items/index.js';
import { ambiguous } from '../../items/item.js';
import { phoneNumbersIn } from '../../items/phone.js';
import { namesPlace, prefecturesIn } from '../../items/prefecture.js';
import type { ItemKey } from '../../record.js';
import { Pattern } from '../../text/pattern.js';
import { nfkc } from '../../text/width.js';
import { kindsOf, WORDS } from './told-words.js';

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
  /解約(?!予定|する|した[いら]|前|でき|して(?:い)?(?:ない|ません))|廃止|(?:使って|使用して|利用して|住んで)(?:い|お)?(?:ない|ません|りません)|使(?:え|用でき|いでき)(?:ない|ません|なく)|手放し|(?:繋が|つなが)(?:ら|りま)|通じ(?:ない|ません)|引き払|もう(?:ない|無い|ありません|無く|なく)|なくなりました/u;
const FORMER = /(?<!名|手|人|午)前(?:の|は)|以前|昔の|旧(?!姓)|元の|もとの/u;
/** 登録も台湾の番号に変えました, 登録は変更済み, 登録も今の番号です */
const CHANGED =
  /登録[^。]{0,24}(?:変え(?:まし?た(?!い|ら)|て(?:い|あ|お))|変更(?:を)?(?:しま?した(?!い|ら)|済|して(?:い|あ|お)|いたしました|致しました|手続き(?:は)?済)|(?:切り?替え|直し|更新し)(?:まし?た(?!い|ら)|て(?:い|あ|お)|済))|登録[^。]{0,4}(?:こちら|(?:今|いま|現在|新しい)の?[^。]{0,8})(?:です|になって(?:い)?ます|$)/u;
/** 080-…（登録したのはこちら）: the one that it stands behind, as other rules read it. */
const POINTS_BACK =
  /^登録(?:した|して(?:い)?る|し)?(?:の|もの|番号|アドレス|住所)?は(?:こちら|これ|この(?:番号|アドレス))(?:です|でした)?$/u;
const NOT_CHANGED = /まま|まだ|ません(?!が)|ない|未|たい|予定|ください|下さい|お願い|ほしい|欲しい|希望|忘れ/u;
const UNSURE = /つもり|はず|かも|たぶん|多分|おそらく|思い?[うま]|[?]|(?:です|ます|でした)か|どちら|どっち/u;
/** The registration of something else. */
const ELSEWHERE =
  /カード|銀行|口座|キャリア|他の|別の|サービス|アプリ|LINE|ライン|docomo|ドコモ|(?<![a-z])au(?![a-z])|ソフトバンク|チケット|マイナ|住民|免許/iu;
const TO_OLD = /(?<!名|手|人|午)前の|以前の|旧|元の|もとの|昔の/u;
const BY_WORDS = new RegExp(
  `登録(?:して(?:い|あ)?る(?:の)?|した(?:の)?|先|住所|番号|アドレス|情報|内容)?(?:は|が|も)[、\\s]*(?<words>${WORDS})(?:(?:の)?(?:ほう|方|もの|分|住所|番号|電話(?:番号)?|アドレス|メール|県|ところ|所在地|まま))*(?:です|でした|になって(?:い)?ます|に(?:変え(?:まし)?た|変更しました|しました|して(?:い|あり)?ます|変更済み?(?:です)?))?(?<end>(?:だ|だった)?(?:と思い?ます|(?:の)?はず(?:です)?|かも(?:しれ(?:ません|ない(?:です)?))?)|(?:では|じゃ)(?:ありません|ない(?:です)?))?\\s*$`,
  'u',
);
/** 登録は実家かもしれません, 登録は実家ではありません */
const UNLIKELY = /かも|では|じゃ/u;
/** 日本の携帯 080-… は解約しました, and no more. */
const ONLY_GONE =
  /^[^、。()\d@]{0,10}[\w+@. -]{6,60}\s*(?:は|が|も)?\s*(?:もう|既に|すでに|現在|現在は)?\s*(?:解約(?:済み?|しました|した)?|廃止(?:済み?|しました)?|手放し(?:まし)?た|(?:使って|使用して|利用して)(?:い|お)?(?:ない|ません|りません))(?:です)?$/u;

/** The value that such an answer means; `ambiguous` where its words meet none or both; null where it holds nothing of the kind, or other rules read it. */
export function registeredByWords(key: ItemKey, text: string): Reading | null {
  if (key !== 'phone' && key !== 'email' && key !== 'prefecture') return null;
  if (text.length > LONGEST || !MAY_TELL.test(text) || BY_PLACE.test(text)) return null;
  const told = toldIn(key, nfkc(text));
  if (told === null) return null;
  const { values, said } = told;
  const value = meant(key, values, said);
  if (value === null) return null;
  const raw = text.trim();
  return value === 'unclear' ? ambiguous(raw) : { is: 'value', value, raw };
}

/** The values with their words, and the clause that tells of the registration; null where one clause tells both, or there are several. */
function toldIn(key: TwoOf, text: string): { values: Value[]; said: string | null } | null {
  const values: Value[] = [];
  let said: string | null = null;
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
    else if (last !== undefined) last.words += `、${clause}`;
  }
  return values.length === 0 ? null : { values, said };
}

function valuesIn(key: TwoOf, clause: string): string[] {
  if (key === 'email') return addressesIn(clause);
  if (key === 'prefecture') return prefecturesIn(clause);
  return [...new Set(phoneNumbersIn(clause).flatMap(({ value }) => value ?? []))];
}

function meant(key: TwoOf, values: readonly Value[], said: string | null): string | null {
  const [first, other, more] = values;
  if (first === undefined || more !== undefined || (other !== undefined && first.value === other.value)) return null;
  if (said === null) {
    const isGone = key !== 'prefecture' && other !== undefined && !FORMER.test(other.words);
    return isGone && ONLY_GONE.test(other.words) && !GONE.test(first.words) ? first.value : null;
  }
  if (POINTS_BACK.test(said)) return null;
  const isChanged = CHANGED.test(said) && !NOT_CHANGED.test(said) && !TO_OLD.test(said);
  const standing = other === undefined || !(isChanged || UNSURE.test(said)) ? null : notGone(first, other);
  if (ELSEWHERE.test(said)) return standing === null ? null : 'unclear';
  if (standing !== null) {
    if (UNSURE.test(said)) return 'unclear';
    // 登録も宮城に変えました
    const stem = standing.replace(/[都府県]$/u, '');
    return key !== 'prefecture' || !namesPlace(said) || said.includes(stem) ? standing : null;
  }
  const { words, end = '' } = BY_WORDS.exec(said)?.groups ?? {};
  if (words !== undefined) return UNLIKELY.test(end) ? 'unclear' : byKinds(key, first, other, kindsOf(words));
  // Changed to which of them?
  return isChanged && other !== undefined && key !== 'prefecture' ? 'unclear' : null;
}

function isFormer({ words }: Value): boolean {
  return GONE.test(words) || FORMER.test(words);
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
  if (has(of, kinds) !== has(ofOther, kinds)) return has(of, kinds) ? first.value : other.value;
  if (has(of, kinds)) return 'unclear';
  // 登録は携帯です: the numbers tell it by themselves.
  if (key === 'phone' && (kinds.has('mobile') || kinds.has('landline'))) return null;
  return of.size === 0 && ofOther.size > 0 ? first.value : 'unclear';
}

function has(kinds: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...all].every((kind) => kinds.has(kind));
}
