/** 氏名：西村⇥和子: a tab, such as a spreadsheet leaves behind when its cells are copied, within one value. */
import { ITEMS } from '../../items/index.js';
import { phoneNumbersIn } from '../../items/phone.js';
import { isPlace } from '../../items/prefecture.js';
import { isFamilyName, isFamilyReading } from '../../text/family-names.js';
import { hiraganaToKatakana } from '../../text/kana.js';
import { isOfKanjiWords } from '../../text/kanji-words.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import { DITTO } from '../layout/two-columns.js';
import { isFullName } from '../prose/names/full-name.js';
import type { Answer } from './answers.js';

/** The answers with values put together again whose parts stand in cells of their own, unless the form has a column for each of two. */
export function withPartsJoined(answers: readonly Answer[]): readonly Answer[] {
  if (!answers.some(({ cells }) => cells.length > 0)) return answers;
  const joined = answers.map(joinedCells);
  if (answers.some((answer, i) => joined[i] === null && holdsSecond(answer))) return answers;
  return answers.map((answer, i) => {
    const inline = joined[i];
    if (typeof inline !== 'string') return answer;
    // 西村⇥鈴木: of two people, or a name that is hardly one.
    const whole = { ...answer, inline, cells: [] };
    return isOfTwo(answer) ? { ...whole, eitherWay: true } : whole;
  });
}

/** A second value beside a first one. */
function holdsSecond({ key, cells: [cell] }: Answer): boolean {
  return (
    cell !== undefined &&
    !DITTO.test(cell) &&
    !((key === 'nameKanji' || key === 'nameKana') && isRemarkOnName(cell)) &&
    ITEMS[key].likeness(cell) >= (key === 'nickname' ? 1 : 2)
  );
}

/** The value of which each cell holds a part; null where they hold something else. */
function joinedCells({ key, inline, cells }: Answer): string | null {
  const [second] = cells;
  if (inline === '' || second === undefined) return null;
  switch (key) {
    case 'nameKanji':
    case 'nameKana': {
      const part = key === 'nameKanji' ? PART_OF_NAME : PART_OF_READING;
      return cells.length === 1 &&
        second !== inline &&
        part.test(inline) &&
        part.test(second) &&
        !isRemarkOnName(second)
        ? `${inline} ${second}`
        : null;
    }
    case 'phone': {
      const number = [inline, ...cells].join('-').normalize('NFKC');
      return PARTED_NUMBER.test(number) && isPhone(number) && !isPhone(inline) ? number : null;
    }
    case 'birthDate': {
      const date = [inline, ...cells].join('/').normalize('NFKC');
      return /^(?:19|20)\d\d\/\d{1,2}\/\d{1,2}$/u.test(date) ? date : null;
    }
    default:
      return null;
  }
}

/** Family names of two people, 西村⇥鈴木, or two whole ones, 森和子⇥林花. */
function isOfTwo({ key, inline, cells: [second = ''] }: Answer): boolean {
  if (key === 'nameKanji')
    return isFamilyName(second) || isPlace(second) || ([...inline].length > 2 && isFullName(inline, false));
  if (key !== 'nameKana') return false;
  return (
    isFamilyReading(hiraganaToKatakana(second.normalize('NFKC'))) ||
    (inline.length >= LONG_READING && second.length >= LONG_READING)
  );
}

/** ハセガワ is as long as most family names are, ケンタロウ is longer than most given ones. */
const LONG_READING = 5;
const PART_OF_NAME = /^[\p{sc=Han}々ヶぁ-んァ-ヶー]{1,3}$/u;
const PART_OF_READING = /^[ぁ-んァ-ヶーｦ-ﾟ]{1,8}$/u;
/** 090⇥1234⇥5678, and not 090-1234-567⇥8, whose last cell counts something. */
const PARTED_NUMBER = /^\d{2,5}-\d{1,4}-\d{4}$|^\d{6,7}-\d{4}$|^\d{3}-\d{8}$/u;
/** What a further column says of a name. */
const REMARK =
  /必須|任意|本人|会員|登録|確認|旧姓|同上|全角|半角|漢字|[様例済]|記入|入力|なし|無し|フリガナ|ふりがな|カナ|かな$|変更|改姓|[芸実仮別同]名|通称|公開|不可|契約|代理|代筆|未婚|既婚|独身|日本|^(?:[男女]性?|[旧有無可否未誤同]|はい|いいえ|ええ|あり|ある|まま|です|そのまま|おなじ|同じ|ナシ|アリ|オナジ|ハイ|イイエ|同左|以上|新規)$/u;
/** Words that people are called by as well. */
const GIVEN_TOO = /^(?:希望|未来|大地|正義|大和|千里|真実|平和|自然)$/u;
const RELATION = new RegExp(`^(?:${RELATIVE}|${FRIEND})$`, 'u');

/** 夫, 主婦, 変更なし: what a cell beside a name says of it. */
export function isRemarkOnName(text: string): boolean {
  return REMARK.test(text) || RELATION.test(text) || (isOfKanjiWords(text) && !GIVEN_TOO.test(text));
}

function isPhone(text: string): boolean {
  const found = phoneNumbersIn(text);
  return found.length === 1 && found[0]?.value !== null;
}
