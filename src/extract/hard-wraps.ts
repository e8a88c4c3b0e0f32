/**
 * Mail whose lines a machine has cut at so many columns, in the midst of words: 「・氏名フルネーム(漢⏎字)：成瀬 結花」, 「Plus member ID：yui⏎chi_920」.
 * The mail as a whole shows it: many lines end at the same column, and what stands below them begins as no line of a person's does. Such
 * lines are put together again before anything is read off them.
 */
import { type VoicedLine, withText } from '../mail.js';
import { columnsOf } from '../text/columns.js';
import { fold } from '../text/fold.js';
import { COLON, kindsIn } from '../text/units.js';
import { type ExtraLabels, labelAt } from './labels/index.js';
import { isMine } from './mine.js';

/** No mailer cuts lines shorter or longer than that. */
const LEAST_COLUMNS = 16;
const MOST_COLUMNS = 80;
/** A mail of fewer lines shows nothing. */
const LEAST_LINES = 4;
/** So many lines go on below as none does that a person began. Others may end there by chance, more of them the narrower the lines are. */
const LEAST_CUT = 2;
/** So many lines that end there, two of five and more, are running text that was cut; one of them shows it. */
const LEAST_FULL = 4;
/** A letter of two columns leaves the last one free. */
const SLACK = 1;

/** ャ, ー, 、, ）: what begins neither a word nor a line. */
const BEGINS_NOTHING =
  /^(?:[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ、。，．）」』】〕》〉)\]}！？!?]|ー(?!ー)|[:：](?=\S))/u;
const BEGINS_ANOTHER = /^\s*(?:$|[・･●○◎◆◇■□▪※*＊>＞→⇒【[「『<＜①-⑳]|[-―─=＝]{2}|\d{1,2}[.)．）、](?!\d))/u;
const ENDED = /[。！？!?]\s*$/u;
const OF_WORD_BEFORE = /[A-Za-z0-9._@+-]$/u;
const OF_WORD_BEHIND = /^[A-Za-z0-9._@+-]/u;
const KATAKANA_BEFORE = /[ァ-ヶー]$/u;
const KATAKANA_BEHIND = /^[ァ-ヶー]/u;
const REST_OF_LABEL = /^[^\s:：=＝]{1,24}(?=[:：=＝])/u;

/** The lines, cut ones put together; each keeps its number, and those that were joined to one above are gone. */
export function withoutHardWraps(lines: readonly VoicedLine[], extra: ExtraLabels): VoicedLine[] {
  const width = cutAt(lines, extra);
  if (width === null) return lines as VoicedLine[];
  const out: VoicedLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as VoicedLine;
    let { text } = line;
    while (i + 1 < lines.length && goesOn(lines[i] as VoicedLine, lines[i + 1] as VoicedLine, text, width, extra)) {
      const next = (lines[i + 1] as VoicedLine).text;
      if (columnsOf((lines[i] as VoicedLine).text) < width) text += lostSpace(text, next);
      text += next;
      i++;
    }
    out.push(text === line.text ? line : withText(line, text));
  }
  return out;
}

/** The column at which the lines are cut; null where they are not. */
function cutAt(lines: readonly VoicedLine[], extra: ExtraLabels): number | null {
  let longest = 0;
  let own = 0;
  for (const line of lines) {
    if (!isMine(line)) continue;
    own++;
    if (line.text.length > MOST_COLUMNS) return null;
    longest = Math.max(longest, line.text.length);
  }
  if (own < LEAST_LINES || longest * 2 < LEAST_COLUMNS) return null;
  let width = 0;
  for (const line of lines)
    if (isMine(line) && line.text.length * 2 > width) width = Math.max(width, columnsOf(line.text));
  if (width < LEAST_COLUMNS || width > MOST_COLUMNS) return null;
  let cut = 0;
  let ended = 0;
  let full = 0;
  let written = 0;
  for (const [i, line] of lines.entries()) {
    if (!isMine(line) || line.text.trim() === '') continue;
    written++;
    if (line.text.length * 2 < width - SLACK || columnsOf(line.text) < width - SLACK) continue;
    full++;
    const next = lines[i + 1];
    if (next === undefined || next.voice !== line.voice || next.text.trim() === '') ended++;
    else if (isCut(line.text, next.text, width, extra)) cut++;
    else if (beginsAnother(next.text, extra)) ended++;
  }
  if (cut >= LEAST_CUT && ended <= (cut > LEAST_CUT ? 3 * cut : cut)) return width;
  return cut > 0 && full >= LEAST_FULL && full * 5 >= written * 2 && ended * 2 <= full ? width : null;
}

/** Does the line below go on with this one for certain? */
function isCut(text: string, next: string, width: number, extra: ExtraLabels): boolean {
  if (BEGINS_NOTHING.test(next) || isOpen(text, next)) return true;
  if (BEGINS_ANOTHER.test(next)) return false;
  // 見本：taro_1: the answer stands below it.
  const mayGoOn = /[^\x00-\x7f]/u.test(text) && !/例|見本|サンプル/u.test(text);
  if (mayGoOn && (kindsIn(next) & COLON) === 0 && OF_WORD_BEFORE.test(text) && OF_WORD_BEHIND.test(next))
    return columnsOf(text) === width;
  if (KATAKANA_BEFORE.test(text) && KATAKANA_BEHIND.test(next) && labelOf(next, extra) === undefined) return true;
  const rest = (kindsIn(next) & COLON) === 0 ? undefined : REST_OF_LABEL.exec(next)?.[0];
  return rest !== undefined && !isLabel(text, extra) && !isLabel(rest, extra) && isLabel(text + rest, extra);
}

function goesOn(line: VoicedLine, next: VoicedLine, whole: string, width: number, extra: ExtraLabels): boolean {
  if (!isMine(line) || next.voice !== line.voice || next.depth !== line.depth || whole.length > 1000) return false;
  if (line.text.length * 2 < width - SLACK || columnsOf(line.text) < width - SLACK) return false;
  if (isCut(line.text, next.text, width, extra) || isOpen(whole, next.text)) return true;
  return !ENDED.test(line.text) && !beginsAnother(next.text, extra);
}

/** (クレジットカード決済/⏎キャリア決済)：a bracket that the line below closes. */
function isOpen(text: string, next: string): boolean {
  const close = /^[^()（）]{0,60}[)）]/u;
  return /[(（][^()（）]*$/u.test(text.slice(-60)) && close.test(next);
}

function beginsAnother(next: string, extra: ExtraLabels): boolean {
  if (BEGINS_ANOTHER.test(next)) return true;
  const { text } = fold(next);
  const hit = labelAt(text, 0, true, extra);
  // 氏名フルネーム(カ: the hint of a label, cut in its turn.
  return hit !== null && (hit.separator !== 'none' || text.charAt(hit.answerAt) === '(');
}

function labelOf(text: string, extra: ExtraLabels) {
  return labelAt(fold(text).text, 0, true, extra)?.separator;
}

function isLabel(text: string, extra: ExtraLabels): boolean {
  return labelOf(text, extra) === 'end';
}

/** English words parted where a line was cut have lost their space; the pieces of an address have none. */
function lostSpace(text: string, next: string): string {
  if (((kindsIn(text) | kindsIn(next)) & COLON) !== 0) return '';
  return /(?:^|[\s(])[A-Za-z',.]{1,20}$/u.test(text.slice(-24)) && /^[A-Za-z']+(?:[\s,.)]|$)/u.test(next) ? ' ' : '';
}
