/**
 * A nickname told beside the name, in a line with it: 「山本 花（ニックネーム：はなたん）」, 「氏名　山本花（ヤマモトハナ）　ニックネーム　はなたん」; and one that stands right
 * behind its label: 「ニックネームくみくみ」.
 */
import { ITEMS } from '../../items/index.js';
import { partName } from '../../items/name.js';
import { fold, sliceSource } from '../../text/fold.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';

/** ご設定のニックネーム */
export const NICKNAME_WORD =
  '(?:ご?(?:登録|設定)の)?(?:ニックネー?ム|ハンドルネーム|ハンドル名|ペンネーム|ハンネ|あだ名|愛称)';
/** （ニックネーム：はなたん）, （ヤマモト ハナ、ニックネーム：はなたん） */
const IN_BRACKETS = new RegExp(
  `^(?<name>.*\\S) *\\((?:(?<remark>[^()]{1,24})[、,/] ?)?${NICKNAME_WORD}(?: ?[:=→] ?| |は)(?<nickname>[^()]{1,20})\\)[。 ]*$`,
  'u',
);
/** （ヤマモト ハナ）ニックネーム：はなたん */
const BEHIND = new RegExp(
  `^(?<name>[^\\t]*?(?:\\)|\\S(?=[、,/ ])))[、,/ ]*${NICKNAME_WORD}(?: ?[:=→] ?| +)(?<nickname>[^()\\s]{1,20}) *$`,
  'u',
);
const OF_ANOTHER = new RegExp(`${FRIEND}|${RELATIVE}`, 'u');
const LONGEST = 80;

/** The name's line and one for the nickname; null where the line holds no such two. */
export function partNicknameBeside(text: string, extra: ExtraLabels): string[] | null {
  if (text.length > LONGEST || !/[ムﾑ]/u.test(text)) return null;
  const folded = fold(text);
  const told = (IN_BRACKETS.exec(folded.text) ?? BEHIND.exec(folded.text))?.groups;
  if (told === undefined) return null;
  const { name = '', remark, nickname = '' } = told;
  if (!isName(name, extra)) return null;
  const open = folded.text.indexOf('(', name.length) + 1;
  const at = folded.text.lastIndexOf(nickname);
  const behind = remark === undefined ? '' : `（${sliceSource(folded, open, open + remark.length)}）`;
  return [
    `${sliceSource(folded, 0, name.length)}${behind}`,
    `ニックネーム：${sliceSource(folded, at, at + nickname.length)}`,
  ];
}

/** A name, with its label or without. */
function isName(text: string, extra: ExtraLabels): boolean {
  if (OF_ANOTHER.test(text)) return false;
  const hit = labelAt(text, 0, true, extra);
  if (hit !== null && hit.key !== 'nameKanji') return false;
  return ITEMS.nameKanji.likeness(partName(hit === null ? text : text.slice(hit.answerAt)).name) === 2;
}
