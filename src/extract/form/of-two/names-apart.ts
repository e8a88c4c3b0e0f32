/** The pieces of an answer that holds two names: 「旧姓 堀内 梓 → 現在 真鍋 梓　※登録は旧姓のままです」 is 旧姓 堀内 梓, 現在 真鍋 梓, and what is said of the registration. */
import { beginsWithFamily } from '../../../items/name.js';
import { toKatakana } from '../../../text/kana.js';
import { isOfKanjiWords } from '../../../text/kanji-words.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { collapseSpaces, withoutSpaces } from '../../../text/width.js';
import { isNoName } from '../../prose/names/full-name.js';

type Mark = 'old' | 'new' | 'registered';

export type NameKey = 'nameKanji' | 'nameKana';

export interface Pieces {
  told: Told[];
  says: Mark | null;
  isDoubted: boolean;
  /** What was registered was changed since. */
  isChanged: boolean;
}

export interface Told {
  name: string;
  kana: string | null;
  marks: Set<Mark>;
  /** 旧姓の…: a family name, unless it holds the given name too. */
  isFamily: boolean;
}

/** Of one letter they are family names, too: 今 花子, 前 花子. */
const OLD =
  '旧(?:姓|氏名|名)?|(?:結婚|改姓|離婚|変更)前|以前|(?:前|元|昔)の?(?=(?:お?名前|氏名|姓|名字|苗字)|\\s*[:は])';
const NEW =
  '現(?:在|姓|氏名|名)|新(?:姓|氏名)|(?:結婚|改姓|離婚|変更)後|(?:[現新]|[今いま]の?)(?=(?:お?名前|氏名|姓|名字|苗字)|\\s*[:は])';
const REGISTERED = 'ご?(?:会員)?登録(?:済み?|時|当時|上|中|した(?:とき|時)|して(?:い)?る)?';
const OF_NAME = '(?:の?(?:お?名前|氏名|姓|名字|苗字|名義?|もの|ほう|方))?';
const MARK = `(?:(?<old>${OLD})|(?<new>${NEW})|(?<registered>${REGISTERED}))${OF_NAME}`;

const KANJI_NAME =
  "[\\p{sc=Han}々ヶケノ]{1,5} (?:(?!のま|で[すし]|にな)[\\p{sc=Han}々ぁ-んァ-ヶー]){1,6}|[\\p{sc=Han}々ヶケノ]{1,7}(?:(?!のま|で[すし]|にな)[ぁ-ん]{2,4}|[ァ-ヶー]{2,6})?|[A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]*){1,4}";
const KANA_NAME = '(?:[ァ-ヶー]{2,10}(?:[ ・][ァ-ヶー]{1,10}){0,3}|[ぁ-ん]{2,10}?(?:[ ・][ぁ-ん]{1,10}?){0,3})';
const END = '(?:の?まま)?(?:です|でした|になります|になって(?:い)?ます|でございます)?';
const NAMED = { nameKanji: namedBy(KANJI_NAME), nameKana: namedBy(KANA_NAME) };
const READING = new RegExp(`^${KANA_NAME}$`, 'u');
/** 登録名 はなこ, 登録：やまだ はなこ */
const MARKED_KANA = new RegExp(
  `^${MARK}(?:\\s*:\\s*|\\s+)(?!(?:まだ|なし|そのまま|おなじ|あり|ちがう)(?: |$))(?<name>(?:[ぁ-ん]{2,8}?|[ァ-ヶー]{2,8})(?: [ぁ-んァ-ヶー]{1,8}?)?)${END}$`,
  'u',
);

/** 旧姓 堀内 梓; 堀内 梓; 登録は旧姓の堀内のままです */
function namedBy(name: string): RegExp {
  return new RegExp(
    `^(?:${MARK}\\s*(?:[:はが]|(?<=姓)の)?\\s*)?(?<former>旧姓(?:の|が|は|:)?\\s*)?[「『"]?(?<name>${name})[」』"]?${END}$`,
    'u',
  );
}

/** （旧姓）, （登録名）, behind the name that it is said of. */
const MARK_BEHIND = new RegExp(
  `^(?:${MARK}|(?<here>(?:登録(?:名|氏名)?[はが])?こちら(?:[がで]登録(?:名|中|済み?)?)?))${END}$`,
  'u',
);
const STILL = '(?:まだ|今も|今でも|ずっと|全て|すべて)?';
const WHICH = `(?:(?<old>旧(?:姓|氏名|名)?|(?:結婚|改姓|離婚|変更)前|(?:以前|前|元|昔))|(?<new>現在?|現姓|新姓?|今|(?:結婚|改姓|変更)後))${OF_NAME}`;
const SURE = '(?:です|でした|になります|になって(?:い)?ます)?';
/** What is said of the registration: 登録は旧姓のままです, 旧姓で登録しています, 登録は変更していません. */
const SAYINGS = [
  new RegExp(
    `^(?:ご|会員)*登録(?:して(?:い)?る|した|上|時)?(?:の?(?:お?名前|氏名|名義?|情報|内容))?(?:[はがも]|\\s|:)*${STILL}\\s*${WHICH}(?:の?まま)?(?:で登録(?:して(?:い)?ます|しました)?)?${SURE}$`,
    'u',
  ),
  new RegExp(
    `^${STILL}${WHICH}(?:の?まま)?(?:で|が|にて)?(?:会員)?登録(?:名|中|済み?|のまま)?(?:して(?:い|あり)?ます|しました|した(?:まま)?|されて(?:い)?ます)?${SURE}$`,
    'u',
  ),
  /^(?<old>登録(?:名|情報|内容)?(?:の?(?:名前|氏名))?の?[はも]?(?:まだ)?(?:(?:変更|改姓)(?:手続き?)?[はをも]?(?:まだ)?(?:して)?|(?:変え|直し)て)(?:い)?(?:ない|ません)(?:です)?|登録未変更|(?:登録は)?未変更|登録(?:名)?は(?:まだ)?(?:そのまま|昔のまま|元のまま))(?:です)?$/u,
];
const SAYS_OF_IT = /登録|旧姓|変更/u;
/** Nothing is sure then (登録は旧姓だと思います), nor is it what is registered that he tells: 旧姓かもしれません, 新姓に変更してください. */
export const IN_DOUBT =
  /かも|[?？]|どちら|どっち|いずれ|でしょうか|思(?:い?ま|う|われ)|はず|たぶん|多分|おそらく|希望|ください|下さい|お願い|たい(?:です|$)|予定/u;
const CHANGED = /変更(?:し(?:まし)?た|済|して(?:い)?ます|手続)|変え(?:まし|た)/u;

/** 妻 真鍋 梓, 登録は本名, 名 はなこ (of 登録名 はなこ): no names. */
const OTHER = new RegExp(
  `^(?:${RELATIVE}|${FRIEND}|本名|通称|芸名|仮名|同じ|名[前義字]?|氏名|姓|苗字|[旧現新].?)(?: |$)`,
  'u',
);
const PARTER = new RegExp(
  `([→⇒]|[/／｜|、,。;\\n()（）※「」]|\\s(?=(?:${OLD}|${NEW}|${REGISTERED})${OF_NAME}(?:[:はが\\s]|$)))`,
  'u',
);
/** The two names of the answer with the words for each; null where something else stands in it. */
export function piecesOf(key: NameKey, text: string): Pieces | null {
  const told: Told[] = [];
  let says: Mark | null = null;
  let isDoubted = false;
  let isChanged = false;
  let follows = false;
  let before = '';
  for (const part of text.split(PARTER)) {
    const piece = collapseSpaces(part);
    if (!/[\p{L}?]/u.test(piece)) {
      before = piece;
      follows ||= told.length === 1 && (piece === '→' || piece === '⇒');
      continue;
    }
    const said = sayingIn(piece);
    if (said !== null) {
      if (says !== null && says !== said) return null;
      says = said;
      continue;
    }
    if (SAYS_OF_IT.test(piece) && IN_DOUBT.test(piece)) {
      isDoubted = true;
      continue;
    }
    if (SAYS_OF_IT.test(piece) && CHANGED.test(piece)) {
      isChanged = true;
      continue;
    }
    const last = told.at(-1);
    const behind = MARK_BEHIND.exec(piece)?.groups;
    if (behind !== undefined) {
      // 真鍋 梓、旧姓／堀内 梓: a word in front of its name stands apart from it, too.
      if (last === undefined || before !== '(') return null;
      addMarks(last, behind);
      continue;
    }
    if (key === 'nameKanji' && last !== undefined && last.kana === null && READING.test(piece)) {
      last.kana = toKatakana(piece);
      continue;
    }
    const name = nameIn(key, piece);
    if (name === null) return null;
    const known = told.find((one) => isSame(one, name)) ?? confirmed(told, name);
    if (known === undefined) told.push(name);
    else for (const mark of name.marks) known.marks.add(mark);
  }
  const [one, other] = told;
  if (one !== undefined && other !== undefined) {
    if (follows && !hasTime(one) && !hasTime(other)) one.marks.add('old');
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      if (a.marks.has('old') && !hasTime(b)) b.marks.add('new');
      else if (a.marks.has('new') && !hasTime(b)) b.marks.add('old');
    }
  }
  return { told, says, isDoubted, isChanged };
}

export function hasTime({ marks }: Told): boolean {
  return marks.has('old') || marks.has('new');
}

export function sayingIn(piece: string): Mark | null {
  for (const pattern of SAYINGS) {
    const said = pattern.exec(piece)?.groups;
    if (said !== undefined) return said.old !== undefined ? 'old' : 'new';
  }
  return null;
}

function nameIn(key: NameKey, piece: string): Told | null {
  const marked = key === 'nameKanji' ? MARKED_KANA.exec(piece) : null;
  const groups = (marked ?? NAMED[key].exec(piece))?.groups;
  const name = groups?.name;
  if (groups === undefined || name === undefined || !isName(name) || OTHER.test(name)) return null;
  const told: Told = {
    name: key === 'nameKana' ? toKatakana(name) : name,
    kana: null,
    marks: new Set(),
    isFamily: groups.former !== undefined || groups.old === '旧姓',
  };
  addMarks(told, groups);
  if (groups.former !== undefined) told.marks.add('old');
  return told;
}

/** Could this be a name, or a family name alone? */
function isName(word: string): boolean {
  return [...word].length > 2 ? !isNoName(word) : !isOfKanjiWords(word) && !/^[済可有無別私]/u.test(word);
}

function addMarks({ marks }: Told, groups: Record<string, string | undefined>): void {
  if (groups.old !== undefined) marks.add('old');
  if (groups.new !== undefined) marks.add('new');
  if (groups.registered !== undefined || groups.here !== undefined) marks.add('registered');
}

/** 堀内 梓（登録は旧姓の堀内のままです）: the family name alone, of the one name that stands before it. */
function confirmed([only, more]: readonly Told[], { name, isFamily }: Told): Told | undefined {
  return isFamily && only !== undefined && more === undefined && beginsWithFamily(only.name, name) ? only : undefined;
}

/** 堀内 梓 and 堀内梓, once more. */
function isSame(one: Told, other: Told): boolean {
  return withoutSpaces(one.name) === withoutSpaces(other.name);
}
