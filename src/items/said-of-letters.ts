/**
 * What a writer tells of the letters of his name behind it: 「中島美結です。結ぶの結です。」, 「髙橋 美結 はしごだか」, 「ナカジマミユ、濁ります」. It belongs to
 * nobody's name; and where it does not fit the letters that he wrote, nothing says which of the two is right.
 */
import { isClosing } from '../text/answer.js';
import { foldVariants } from '../text/variants.js';
import { nfkc, withoutSpaces } from '../text/width.js';
import { describesLetters, fitsKana, fitsWriting } from './letter-words.js';

export interface Explained {
  /** What stands before the explanation. */
  name: string;
  /** The explanation tells other letters than those of the name. */
  disagrees: boolean;
}

/** Where an explanation may begin: behind a sentence, a comma, a space, or with a quotation mark. */
const BEGINS =
  /(?:(?:です|だよ|といいます|と言います|と申します|と読みます|と書きます)?\s*[。！!]+|\s*[、,※]|(?:です|だよ|といいます|と申します)?[\s\u3000]+|(?=[「『]))\s*/gu;
/** Other rules read what tells of another name, or of the registration. */
const OF_ANOTHER_NAME =
  /登録|旧姓|[改新]姓|結婚(?!の[婚結])|離婚|変更|変わり|変え|(?<!名)前[はの]|以前|今[はの]|現在|名義|本当は|正しくは|間違(?!い(?:は)?(?:あり|ござい|な))|違いま|では?なく|じゃなく|または|もしく|か[?？]|かも|[?？]/u;
/** Behind a whole sentence: 本名です, 間違いありません. */
const SAID_BESIDE =
  /^(?:(?:本名|フルネーム|本人|漢字(?:です)?|以上)(?:です|になります|で(?:間違い|まちがい)(?:は)?(?:あり|ござい)ません)|(?:これで)?(?:間違い|まちがい)(?:は)?(?:あり|ござい)ません|合って(?:い)?ます|お(?:願い|ねがい)します|よろしく(?:です|ね)?)$/u;
const MAY_EXPLAIN = /[。！!、,※\s\u3000「『]/u;
const LONGEST = 120;
const MOST_PLACES = 8;

/** Null where nothing of the kind stands behind the name. */
export function explainedName(answer: string, isKana: boolean): Explained | null {
  const text = answer.trim();
  if (text.length > LONGEST || !MAY_EXPLAIN.test(text)) return null;
  const places = [...text.matchAll(BEGINS)].slice(0, MOST_PLACES);
  // The last first: 佐々木 結 結ぶの結 is told of both parts of the name.
  for (const begins of places.reverse()) {
    const name = text.slice(0, begins.index);
    const rest = nfkc(text.slice(begins.index + begins[0].length))
      .trim()
      .replace(/^(?:です|だよ|といいます|と申します)[。!]+\s*/u, '');
    if (rest === '' || !isWhole(name, isKana, begins[0].trim() === '')) continue;
    const told = saidOf(name, rest, isKana, /[。！!]/u.test(begins[0]));
    if (told !== null) return { name, disagrees: told === 'otherwise' };
  }
  return null;
}

/** 中島 of 中島 美結: what parts a family name from a given name begins no explanation. */
function isWhole(name: string, isKana: boolean, isSpaced: boolean): boolean {
  const bare = nfkc(name).trim();
  if (!/^[\p{sc=Han}々ヶケノぁ-んァ-ヶーA-Za-z ・()]+$/u.test(bare)) return false;
  const least = /\p{sc=Han}/u.test(bare) ? (isSpaced ? 4 : 3) : isSpaced ? 6 : 5;
  return bare.includes(' ') || [...bare].length >= (isKana ? Math.max(least, 5) : least);
}

/** なかじまみゆ、中島美結と書きます: the name itself, in other letters. */
function tellsWriting(letters: string, said: string): boolean {
  const whole = /([\p{sc=Han}々]{3,8})と(?:書|か)/u.exec(said)?.[1];
  return whole !== undefined && !letters.includes(whole);
}

/** What all the sentences of the rest tell of the letters; null where one of them tells anything else. */
function saidOf(name: string, rest: string, isKana: boolean, isNext: boolean): 'so' | 'otherwise' | null {
  const letters = withoutSpaces(nfkc(name));
  let told: 'so' | 'otherwise' = 'so';
  for (const sentence of rest.split(/[。!]+|[、,](?=\S{3})/u)) {
    const said = sentence.trim();
    if (said === '') continue;
    if (isNext && (SAID_BESIDE.test(said) || isClosing(said))) continue;
    if (OF_ANOTHER_NAME.test(said)) return null;
    if (tellsWriting(letters, said)) {
      if (!isKana) told = 'otherwise';
      continue;
    }
    const fits = isKana ? fitsKana(letters, said) : fitsWriting(letters, foldVariants(letters), said);
    if (fits === null && !describesLetters(said)) return null;
    if (fits === false) told = 'otherwise';
  }
  return told;
}
