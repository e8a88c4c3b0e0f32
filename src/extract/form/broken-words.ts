/**
 * A value that is broken in the midst of a word where nothing else of the mail shows a line width: 「Plus member ID：yuichi_⏎920」,
 * 「ニックネーム：ゆいち⏎ー」, 「氏名：成瀬 結⏎花」. What is broken for certain is joined; what may be is in doubt, never read as its first half.
 */
import { mayNameWay } from '../../items/payment.js';
import type { ItemKey } from '../../record.js';
import { isNothing } from '../../text/answer.js';
import { nfkc } from '../../text/width.js';

/** ャ, ッ, ー, 々: no word begins so. A line of several ー is drawn. */
const BEGINS_NO_WORD = /^[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー々ゝヽ](?![ー―─-])/u;
const LONGEST_REST = 12;

/** Does a line begin in the midst of a word? */
export function beginsNoWord(next: string): boolean {
  const rest = next.trim();
  return rest.length <= LONGEST_REST && BEGINS_NO_WORD.test(nfkc(rest));
}

/** How a line goes on with the value above it: for certain, perhaps, not at all. */
export function restOf(key: ItemKey, value: string, next: string): 'joined' | 'doubt' | null {
  switch (key) {
    case 'plusMemberId':
      return restOfId(nfkc(value.trim()), nfkc(next.trim()));
    case 'nickname':
      return restOfNickname(value.trim(), nfkc(next.trim()));
    case 'nameKanji':
      return isBrokenName(nfkc(value.trim()), next.trim()) ? 'joined' : null;
    default:
      return null;
  }
}

const OF_ID = /^[\w.-]{1,31}$/u;
const LONGEST_ID = 32;
/** A word of a closing, and no part of an ID. */
const CLOSING =
  /^(?:thanks?|thx|regards|best|sincerely|from|ok|yes|no|none|end|id|nashi|ps|bye|cheers|sorry|please|pls|hello|hi|w+|lol)$/iu;

function restOfId(value: string, next: string): 'joined' | 'doubt' | null {
  if (!OF_ID.test(value) || !OF_ID.test(next) || value.length + next.length > LONGEST_ID) return null;
  if (!/[A-Za-z]/u.test(value) || !/\w/u.test(next)) return null;
  if (/[_.-]$/u.test(value) || /^(?:_|-\d)/u.test(next)) return 'joined';
  // -yuika, --yuika: a sign of him who writes.
  if (next.startsWith('-')) return null;
  // A number is an answer of its own; a name in capitals signs.
  if (/^\d{6,}$|^[A-Z]/u.test(next) || CLOSING.test(next) || isNothing(next) || mayNameWay(next)) return null;
  return 'doubt';
}

/** What is said of a nickname in so short a line. */
const SAID =
  /^(?:です|でした|だよ|かな|かも|たぶん|はず|など|より|まで|から|ない|なし|いま|また|のみ|だけ|さん|くん|はい|ただ|おん|同じ)$/u;

function restOfNickname(value: string, next: string): 'joined' | 'doubt' | null {
  // 例：はなこ: no value of his.
  if (!/^[^:：]{1,12}$/u.test(value) || !/[ぁ-んァ-ヶー]$/u.test(value) || /例|見本/u.test(value)) return null;
  if (beginsNoWord(next)) return 'joined';
  return /^[ぁ-んァ-ヶー]{1,3}$/u.test(next) && !SAID.test(next) && !isNothing(next) ? 'doubt' : null;
}

/** A family name and, parted from it, the beginning of a given one. */
const GIVEN_NAME = /^[\p{sc=Han}々]{1,4} [\p{sc=Han}々]{1,2}$/u;
/** 男, 女: the sex. 様 and the like are no letters of a name, and 母 or 代 says who writes. */
const LAST_LETTER = /^(?![男女様殿印無有同他母父妻夫娘姉妹兄弟代済〇])[\p{sc=Han}々]$/u;
/** 千夏⏎子: two letters are more often the whole of a given name, unless a third is one that names of three end in. */
const THIRD_LETTER = /^[子美香枝恵江佳里奈乃郎朗介助衛]$/u;

function isBrokenName(value: string, next: string): boolean {
  if (!GIVEN_NAME.test(value) || !LAST_LETTER.test(next)) return false;
  return / .$/u.test(value) || THIRD_LETTER.test(next);
}
