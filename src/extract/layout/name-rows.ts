/** 「黒田日和／くろだひより／ひよこ🐥」: the name, its reading and the nickname in one line, without a word for any of them. */
import { ITEMS } from '../../items/index.js';
import { type VoicedLine, withText } from '../../mail.js';
import { isKanaRemark } from '../../text/kana-words.js';
import { nfkc } from '../../text/width.js';
import { isMine } from '../mine.js';

/** By the sign that parts them; by spaces only where the reading is whole in its cell. */
const BY_SIGNS = /\s*[／/|｜・、,]\s*/u;
const BY_SPACES = /[\s\u3000]+/u;
const HAN_NAME = /^(?=.{2,9}$)[\p{sc=Han}々ヶケ]{1,5}[ \u3000]?[\p{sc=Han}々]{1,4}$/u;
const KANA_NAME = /^(?=.{4,20}$)[ぁ-んァ-ヶー]+(?:[ \u3000][ぁ-んァ-ヶー]+)?$/u;
/** A nickname in such a row has kana or a picture, and no digit. */
const NICKNAME = /^(?=.*(?:[ぁ-んァ-ヶ]|\p{Extended_Pictographic}))[^\d@:：。！？!?()（）]{1,16}$/u;
const SENTENCE = /(?:です|ます|した|ません|ください|下さい|様|さま)$/u;

const MAY_BE_ROW = /^\s*[・･]?\p{sc=Han}[\p{sc=Han}々ヶケ \u3000]{1,9}[\s／/|｜・、,]+[ぁ-んァ-ヶ]/u;

export function mayBeNameRow(line: VoicedLine): boolean {
  return line.text.length <= 48 && isMine(line) && MAY_BE_ROW.test(line.text);
}

/** The line as it is, or as a line for each of the three. */
export function partNameRow(line: VoicedLine): VoicedLine[] {
  if (!mayBeNameRow(line)) return [line];
  const { text } = line;
  const row = text.trim().replace(/^[・･]\s*/u, '');
  const cells = cellsOf(row.split(BY_SIGNS), false) ?? cellsOf(row.split(BY_SPACES), true);
  if (cells === null) return [line];
  const [name = '', reading = '', nickname = ''] = cells;
  return [`氏名：${name}`, `フリガナ：${reading}`, `ニックネーム：${nickname}`].map((words) => withText(line, words));
}

function cellsOf(cells: readonly string[], bySpaces: boolean): readonly string[] | null {
  const [name = '', reading = '', nickname = ''] = cells;
  if (cells.length !== 3 || !HAN_NAME.test(name) || !KANA_NAME.test(nfkc(reading)) || !NICKNAME.test(nickname))
    return null;
  if (SENTENCE.test(nickname) || isKanaRemark(reading, name) || ITEMS.nameKanji.likeness(name) < 2) return null;
  if (ITEMS.paymentMethod.likeness(nickname) > 0 || ITEMS.prefecture.likeness(nickname) > 0) return null;
  const letters = [...name].filter((letter) => letter.trim() !== '').length;
  // 山田花子 やまだ はなこ: the reading is in two cells.
  return !bySpaces || [...reading].length >= Math.max(letters + 2, 6) ? cells : null;
}
