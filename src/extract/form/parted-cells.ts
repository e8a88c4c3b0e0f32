/** 氏名：西村⇥和子: a tab, such as a spreadsheet leaves behind when its cells are copied, within one value. */
import { ITEMS } from '../../items/index.js';
import { phoneNumbersIn } from '../../items/phone.js';
import type { Answer } from './answers.js';

/** The answers with values put together again whose parts stand in cells of their own, unless the form has a column for each of two. */
export function withPartsJoined(answers: readonly Answer[]): readonly Answer[] {
  if (!answers.some(({ cells }) => cells.length > 0)) return answers;
  const joined = answers.map(joinedCells);
  if (answers.some((answer, i) => joined[i] === null && holdsSecond(answer))) return answers;
  return answers.map((answer, i) => {
    const inline = joined[i];
    return typeof inline === 'string' ? { ...answer, inline, cells: [] } : answer;
  });
}

/** A second value beside a first one. */
function holdsSecond({ key, cells: [cell] }: Answer): boolean {
  return cell !== undefined && ITEMS[key].likeness(cell) >= (key === 'nickname' ? 1 : 2);
}

/** The value of which each cell holds a part; null where they hold something else. */
function joinedCells({ key, inline, cells }: Answer): string | null {
  const [second] = cells;
  if (inline === '' || second === undefined) return null;
  switch (key) {
    case 'nameKanji':
    case 'nameKana': {
      const part = key === 'nameKanji' ? PART_OF_NAME : PART_OF_READING;
      return cells.length === 1 && second !== inline && part.test(inline) && part.test(second) && !REMARK.test(second)
        ? `${inline} ${second}`
        : null;
    }
    case 'phone': {
      const number = [inline, ...cells].join('-');
      return /^[\d-]+$/u.test(number.normalize('NFKC')) && isPhone(number) && !isPhone(inline) ? number : null;
    }
    case 'birthDate': {
      const date = [inline, ...cells].join('/').normalize('NFKC');
      return /^(?:19|20)\d\d\/\d{1,2}\/\d{1,2}$/u.test(date) ? date : null;
    }
    default:
      return null;
  }
}

const PART_OF_NAME = /^[\p{sc=Han}々ヶぁ-んァ-ヶー]{1,3}$/u;
const PART_OF_READING = /^[ぁ-んァ-ヶーｦ-ﾟ]{1,8}$/u;
/** What a further column says of a name. */
const REMARK =
  /必須|任意|本人|会員|登録|確認|旧姓|同上|全角|半角|漢字|様|男|女|例|記入|入力|済|なし|無し|フリガナ|ふりがな|カナ|かな$/u;

function isPhone(text: string): boolean {
  const found = phoneNumbersIn(text);
  return found.length === 1 && found[0]?.value !== null;
}
