/**
 * A nickname told beside the name, in a line with it: 「山本 花（ニックネーム：はなたん）」, 「氏名　山本花（ヤマモトハナ）　ニックネーム　はなたん」; and one that stands right
 * behind its label: 「ニックネームくみくみ」.
 */
import { ITEMS } from '../../items/index.js';
import { partName } from '../../items/name.js';
import { type VoicedLine, withText } from '../../mail.js';
import { fold, sliceSource } from '../../text/fold.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

const WORD = '(?:ご?(?:登録|設定)の)?(?:ニックネー?ム|ハンドルネーム)';
/** （ニックネーム：はなたん）, （ヤマモト ハナ、ニックネーム：はなたん） */
const IN_BRACKETS = new RegExp(
  `^(?<name>.*\\S) *\\((?:(?<remark>[^()]{1,24})[、,/] ?)?${WORD}(?: ?[:=→] ?| |は)(?<nickname>[^()]{1,20})\\)[。 ]*$`,
  'u',
);
/** （ヤマモト ハナ）ニックネーム：はなたん */
const BEHIND = new RegExp(
  `^(?<name>[^\\t]*?(?:\\)|\\S(?=[、,/ ])))[、,/ ]*${WORD}(?: ?[:=→] ?| +)(?<nickname>[^()\\s]{1,20}) *$`,
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

/** くみくみ: what goes on with the word in a sentence, or says that there is none, is no nickname. */
const STUCK = new RegExp(
  `^[ ・■●◆]*${WORD}(?![ー〜~_.♪★☆♡♥:=→ -]|[をはがのへや]|で(?:す|は|も|ログ|登録)|に(?:は|つい|関|し|も)|と(?:は|か|同|し|い|I|P|パ|メ|電|生|住|会|違)|も(?:同|変|忘|わ|分|な|違)|から|まで|より|だけ|しか|のみ|など|さえ|すら|って|みたい|らしき|か(?:も|どう|メ|パ)|わか|わす|おぼ|ちが|たぶん|あり|な[いしど]|[未不無有変設登記入確忘違間欄等使利同])(?<nickname>[\\p{L}\\p{N}ー〜~_.♪★☆♡♥-]{2,12})[。 ]*$`,
  'u',
);
const SENTENCE_END =
  /(?:ます|ません|ました|です|ない|なく|なし|した|して|った|たい|けど|ので|から|か|中|済み?|名|欄)$/u;

/** The lines with a mark where there is none between the label and the nickname. */
export function withNicknamesMarked(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  return lines.map((line) => (isMine(line) && /[ムﾑ]/u.test(line.text) ? withNicknameMarked(line) : line));
}

function withNicknameMarked(line: VoicedLine): VoicedLine {
  const folded = fold(line.text);
  const nickname = STUCK.exec(folded.text)?.groups?.nickname;
  // ・ご設定のニックネームくみくみ生年月日…: the next label is lost in it.
  if (nickname === undefined || SENTENCE_END.test(nickname) || /\d{4}|番号|生年|住所|電話|メール/u.test(nickname))
    return line;
  const at = folded.text.lastIndexOf(nickname);
  return withText(line, `${sliceSource(folded, 0, at)}：${sliceSource(folded, at)}`);
}
