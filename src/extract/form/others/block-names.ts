/** The name that a block of lines gives, and whether two blocks name two people: 山本花子（ヤマモトハナコ）, 山本花子様 and ヤマモト ハナコ are one. */
import { partName } from '../../../items/name.js';
import type { ItemKey } from '../../../record.js';
import { toKatakana } from '../../../text/kana.js';
import { withoutSpaces } from '../../../text/width.js';

export interface BlockName {
  /** As it is written, in anything but kana alone. */
  written: string | null;
  /** In katakana. */
  kana: string | null;
}

export const NAMELESS: BlockName = { written: null, kana: null };

/** The name with what an answer to one of its two items adds to it. */
export function withAnswer(name: BlockName, key: ItemKey, answer: string): BlockName {
  if (key !== 'nameKanji' && key !== 'nameKana') return name;
  const parts = partName(answer);
  const written = withoutSpaces(parts.name);
  if (written === '') return name;
  const kana = toKatakana(written);
  return KANA.test(kana)
    ? { ...name, kana: name.kana ?? kana }
    : {
        written: name.written ?? written,
        kana: name.kana ?? (parts.kana === null ? null : withoutSpaces(parts.kana)),
      };
}

/** 山本花子 and 山本太郎. Where one is told in kana alone and the other in kanji alone nothing says so, nor where one is a family name. */
export function areTwo(one: BlockName, other: BlockName): boolean {
  if (one.kana !== null && other.kana !== null) {
    if (one.kana === other.kana) return false;
    if (one.written === null || other.written === null) return true;
  }
  if (one.written === null || other.written === null || one.written === other.written) return false;
  const [short, long] = [one.written, other.written].sort((a, b) => a.length - b.length) as [string, string];
  return !(short.length <= LONGEST_FAMILY && long.startsWith(short)) && LATIN.test(short) === LATIN.test(long);
}

/** Is a name, told in kana alone, the other one, which has kana beside it? */
export function isOnceMore(name: BlockName, other: BlockName): boolean {
  return name.written === null && name.kana !== null && other.written !== null && name.kana === other.kana;
}

const KANA = /^[ァ-ヶー・]+$/u;
const LATIN = /^[\x20-\x7e]+$/u;
const LONGEST_FAMILY = 2;
