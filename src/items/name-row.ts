/** What stands in one line with a name: 「山田花子 東京 1990年5月5日」, 「山田 花子 会社員」. The name is what it begins with, or there are several. */
import { isKanaRemark, isOfKanaWords } from '../text/kana-words.js';
import { isOfKanjiWords } from '../text/kanji-words.js';
import { FRIEND, RELATIVE } from '../text/people.js';
import { isFurtherName } from './further-name.js';
import { isPlace, namesPlace } from './prefecture.js';

/** 1990年5月5日, パスワード再設定お願いします: of these nobody is called anything. */
const NO_NAME = /\d|パスワード|再設定|リセット|ログイン|お願い|おねがい/u;
/** 旧姓鈴木, 至急, 女性, 友人, ID */
const OTHER_WORD = new RegExp(
  `^(?:旧姓.*|登録.*(?:[:はが].*)|(?:男|女)(?:性)?|様|殿|氏|代理人?|名義人?|会員|本人|至急|${FRIEND}|${RELATIVE})$`,
  'u',
);
/** Behind a name in kanji these are no part of it. */
const LABEL = /^(?:ID|IDs?:?|Apple|Plus|member|e?-?mail|tel|docomo|au|softbank|nickname|password|line|PC|iPhone)$/iu;
/** 忘れました, but not 花子と申します. */
const SENTENCE =
  /^(?!.*(?:と(?:書|申|い|言|読|よ)|ござ|です|[。、])).{2,}(?:ます|ました|ません|ください|下さい|したい|できない)$/u;
/** 花子1990年5月5日: the given name may be in the word. */
const MAY_HOLD_GIVEN =
  /^(?!昭和?|平成?|令和?|大正|西暦|生年|誕生|電話|携帯|番号)[\p{sc=Han}々ぁ-んァ-ヶー]+(?:\d|パスワード|再設定|リセット|ログイン|お願い|おねがい)/u;
/** 佐々木 希望, 林 五月: given names that are such words as well. */
const GIVEN_TOO = /^(?:希望?|[四五]月|令和)$/u;
const HAN = /^[\p{sc=Han}々ヶケノ]+$/u;
const HAN_NAME = /^[\p{sc=Han}々ヶケノ]{3,6}$/u;
const NAME_WORD = /^(?:[\p{sc=Han}々ヶケノ]+[ぁ-んァ-ヶー]*|[ァ-ヶー]+|[ぁ-ん]{2,}|[A-Z][A-Za-z'.-]*)$/u;
/** 「現在 山田花子 登録 鈴木花子」: whose name follows. */
const OF_WHOM = /^(?:登録|会員|本人|名義|契約者?|申込者?|利用者?|現在|代理人?)$/u;

/** 青坂 友人, 鈴木 次男, 孫 正義: two short words are a family and a given name, whatever else either of them means. */
function isFamilyAndGiven(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return words.length === 2 && SHORT_HAN.test(first) && SHORT_GIVEN.test(second);
}
const SHORT_HAN = /^[\p{sc=Han}々ヶケノ]{1,3}$/u;
const SHORT_GIVEN = /^(?:[\p{sc=Han}々]{1,3}|[ぁ-ん]{2,4})$/u;
/** Nobody is called so. */
const NEVER_A_NAME =
  /^(?:至急|会員|本人|本名|匿名|希望者|代理人?|名義人?|旧姓|登録|現在|[男女]性?|様|殿|氏|(?:会|正)社員|主婦|学生|無職|です|ます)$/u;

/** Is this word, of several in a line, one that no name has? */
function isOther(word: string, at: number, words: readonly string[]): boolean {
  if (isFamilyAndGiven(words)) return NEVER_A_NAME.test(word);
  if (NO_NAME.test(word) || OTHER_WORD.test(word) || SENTENCE.test(word)) return true;
  const [first = ''] = words;
  // カード 名義 山田花子; 山田花子 クレジットカード
  if (word.length > 2 && (at === 0 ? words.length > 2 : HAN.test(first)) && isOfKanaWords(word)) return true;
  // 佐藤 花子 すみません
  if (
    at > 0 &&
    word.length > 4 &&
    HAN.test(first) &&
    HIRAGANA.test(word) &&
    isKanaRemark(word, words.slice(0, at).join(' '))
  )
    return true;
  if (at > 0 && HAN.test(first) && LABEL.test(word)) return true;
  const isGiven = at === 1 && first.length <= 3 && GIVEN_TOO.test(word);
  if (isOfKanjiWords(word.replace(/[ぁ-ん]+$/u, ''))) return !isGiven;
  // 花子 石川: of two short words the one may be a family name.
  return at > 0 && isPlace(word) && (/[都道府県]$/u.test(word) || at > 1 || HAN_NAME.test(first));
}

/** 会員 山田花子, 漢字 山田花子: a word for the name before it. */
const LABEL_FIRST = /^(?:漢字|フルネーム|会員|本人|氏名|名前|本名) (?=[\p{sc=Han}々ヶ]{3})/u;
/** 姓 山田 名 花子 */
const IN_PARTS =
  /^(?:姓|苗字|名字)[ :]+([\p{sc=Han}々ヶケノ]{1,5}) (?:名|名前)[ :]+([\p{sc=Han}々ぁ-んァ-ヶー]{1,6})$/u;

/** 山本春子 ヤマモトハルコ 平2.5.5生 東京 …: the name and its reading without what else stands in the line; the line itself where that is not plain. */
export function withoutRow(text: string): string {
  if (!text.includes(' ')) return text;
  const words = text.replace(IN_PARTS, '$1 $2').replace(LABEL_FIRST, '').split(' ');
  const at = words.findIndex(isOther);
  if (at < 0) return words.join(' ');
  if (at <= 0) return text;
  const name = words.slice(0, at);
  const row = words.slice(at);
  const [next = ''] = row;
  // 山田 至急: what is left may be a family name alone, which no answer is.
  if (name.length === 1 && (name[0] ?? '').length <= 3 && (MAY_HOLD_GIVEN.test(next) || !SAYS_MORE.test(next)))
    return text;
  return name.every((word) => NAME_WORD.test(word)) && !namesAnother(name, row) ? name.join(' ') : text;
}

/** 山田 ログインできません: the family name is all that he gives. */
const SAYS_MORE = /\d|パスワード|再設定|リセット|ログイン|お願い|おねがい|(?:ます|ました|ません)$/u;

/** 山田花子 山田太郎 2名分お願いします; 現在 山田花子 登録 鈴木花子 */
function namesAnother(name: readonly string[], row: readonly string[]): boolean {
  const whole = name.join('');
  return row.some(
    (word, i) =>
      HAN.test(word) &&
      !isOther(word, i + 1, [whole, ...row]) &&
      (OF_WHOM.test(row[i - 1] ?? '') ||
        (HAN_NAME.test(word) &&
          !namesPlace(word) &&
          (word.slice(0, 2) === whole.slice(0, 2) || word.slice(-2) === whole.slice(-2)))),
  );
}

/** Are there more words than one name has, of which nothing says which are it? 友人 山本春子; 山田花子 山田太郎; 松永 千佳 府川 */
export function isMoreThanName(name: string): boolean {
  const words = name.split(/[ ・]/u);
  const [first = '', second = ''] = words;
  if (words.length < 2) return false;
  if (words.some(isOther)) return true;
  if (!HAN.test(first)) return false;
  if (words.length === 3 && hasMiddleName(words)) return false;
  if (words.length > 2) return words.every((word) => IN_JAPANESE.test(word)) && words.some((word) => word.length > 1);
  // 大豆生田 翼: of four letters a family name may be.
  if (first.length > 3 && second.length > 3) return HAN.test(second);
  return HAN_NAME.test(first) && HAN_NAME.test(second) && first.slice(0, 2) === second.slice(0, 2);
}

/** 山田 マリア 花子, 山本 花子 アンナ: one katakana word among three is a given name; that of 山本 花子 ハナコ may be a reading. */
function hasMiddleName([first = '', second = '', third = '']: readonly string[]): boolean {
  if (KATAKANA.test(second)) return HAN.test(third);
  return HAN.test(second) && KATAKANA.test(third) && isFurtherName(first, second, third);
}
const HIRAGANA = /^[ぁ-んー]+(?<!です)$/u;
const KATAKANA = /^[ァ-ヶー]{2,}$/u;

const IN_JAPANESE = /^[\p{sc=Han}々ヶケノぁ-んァ-ヶー]+$/u;
