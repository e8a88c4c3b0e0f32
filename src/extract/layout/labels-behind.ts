/** Labels that stand behind their answers, beside them or below: put first, as the label scan knows them. */
import { ITEMS } from '../../items/index.js';
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { isNothing } from '../../text/answer.js';
import { fold } from '../../text/fold.js';
import { kindsAt, opensAt, TURNING } from '../../text/units.js';
import { type ExtraLabels, type LabelHit, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

/** So many answers before their labels are a layout; fewer are something else. */
const LEAST = 3;
/** Or so many with the whole label in brackets, or behind an arrow, and an answer that may be one. */
const LEAST_SURE = 2;

/** The lines with such labels put first; numbers and voices stay. */
export function labelsFirst(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  return labelsBeside(labelsBelow(lines, extra), extra);
}

const LABEL_WITH_ARROW = /^\s*(.*?)\s*(?:←|⇐|⇦|⬅\ufe0f?|<[-=]+)\s*(\S.{1,40})$/u;
const LABEL_IN_BRACKETS =
  /^(\s*[・･●○◎■□◆◇※*-]?\s*)(\S.*?)\s*[(（【[]((?:[^()（）【】[\]]|[(（][^()（）]{1,20}[)）]){2,30})[)）】\]]\s*$/u;
const LABEL_AT_END = /^\s*(.*?)(?:(?:^|[\s\u3000]+)[・･■◆●◇]|\s*[…‥]+|\s+[-—―←]+\s|\s*←)\s*(\S.{1,40})$/u;

/** 竹田 美穂（氏名フルネーム漢字）, 岡田 美穂　・氏名, 鎌田 詩乃 ← 氏名(漢字) */
function labelsBeside(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  if (!several(lines, (line) => isMine(line) && mayTurn(line.text), LEAST_SURE)) return lines;
  const turned = lines.map((line) => (isMine(line) && mayTurn(line.text) ? turnedLine(line, extra) : null));
  const given = turned.filter((t) => t?.plausible).length;
  const sure = turned.filter((t) => t?.sure).length;
  return given >= LEAST || sure >= LEAST_SURE ? lines.map((line, i) => turned[i]?.line ?? line) : lines;
}

interface Turned {
  line: VoicedLine;
  /** The answer may be one of that item. */
  plausible: boolean;
  /** And nothing else speaks against it. */
  sure: boolean;
}

function turnedLine(line: VoicedLine, extra: ExtraLabels): Turned | null {
  const { text } = line;
  if (text.length > 120 || text.trim() === '') return null;
  const arrowed = LABEL_WITH_ARROW.exec(text);
  // 小太刀 棗　…氏名（漢字）: the bracket is the label's.
  const dotted = arrowed || !/[…‥]/u.test(text) ? null : LABEL_AT_END.exec(text);
  const bracketed = arrowed || dotted ? null : LABEL_IN_BRACKETS.exec(text);
  const ended = arrowed ?? dotted ?? (bracketed ? null : LABEL_AT_END.exec(text));
  const answer = bracketed?.[2] ?? ended?.[1];
  const label = bracketed?.[3] ?? ended?.[2];
  if (answer === undefined || !label) return null;
  const hit = labelAt(fold(label).text, 0, true, extra);
  if (hit?.separator !== 'end' || (!ended && hit.bracketed !== null)) return null;
  // キャリア決済（お支払い方法）: an answer in words that are a label, too.
  const labelled = answer !== '' && labelAt(fold(answer).text, 0, true, extra) !== null;
  if (labelled && ITEMS[hit.key].likeness(answer) < 2) return null;
  const bare = bareOf(answer);
  const plausible = bare !== '' && (ITEMS[hit.key].likeness(bare) >= 1 || /[\d@]/u.test(bare) || isNothing(bare));
  const sure = plausible && (arrowed ?? bracketed) !== null && text.length <= 40 && !/[。、]/u.test(answer);
  return { line: withText(line, `${label}：${answer}`), plausible, sure: sure && !isNothing(bare) };
}

function bareOf(answer: string): string {
  return answer.replace(/^[\s→⇒・]+/u, '').trim();
}

/** May a label stand behind something in this line? It ends in a bracket, or holds a mark that is not its first letter. */
function mayTurn(text: string): boolean {
  if (')）】]'.includes(text.trimEnd().at(-1) ?? ' ')) return true;
  for (let i = 1; i < text.length; i++)
    if ((kindsAt(text, i) & TURNING) !== 0) return /[\s\u3000][・･■◆●◇]|[…‥←]|<[-=]|\s[-—―]+\s/u.test(text);
  return false;
}

/** A line that is a label in brackets, or one that points upwards, and nothing else. */
const LONE_LABEL = /^\s*(?:[(（【[〔<＜].{2,30}[)）】\]〕>＞]|[(（]?[↑⬆△▲]\ufe0f?\s*.{1,30})\s*$/u;

const LONE_OPENS = '(（【[〔<＜↑⬆△▲';

function isLone(text: string): boolean {
  return LONE_OPENS.includes(text.charAt(opensAt(text)) || ' ') && LONE_LABEL.test(text);
}

/** A value, and its label in the next line: 真下 夏菜⏎（氏名・漢字） */
function labelsBelow(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  if (!several(lines, (line) => isMine(line) && isLone(line.text))) return lines;
  const keys = lines.map((line) => loneLabel(line, extra)?.key ?? null);
  const fits = (i: number, key: ItemKey): boolean => {
    const line = lines[i];
    return line !== undefined && keys[i] === null && isMine(line) && ITEMS[key].likeness(line.text.trim()) >= 2;
  };
  // Values stand above their labels throughout, or below.
  const above = keys.filter((key, i) => key !== null && fits(i - 1, key)).length;
  const below = keys.filter((key, i) => key !== null && fits(i + 1, key)).length;
  if (above < LEAST || above <= below) return lines;
  const out = [...lines];
  for (const [i, key] of keys.entries()) {
    const value = lines[i - 1];
    const label = lines[i];
    if (key === null || !label || !value || keys[i - 1] !== null || !isMine(value) || value.text.trim() === '')
      continue;
    if (ITEMS[key].likeness(value.text.trim()) === 0 && !isNothing(value.text) && value.text.length > 40) continue;
    out[i - 1] = withText(value, `${loneText(label.text)}：${value.text.trim()}`);
    out[i] = withText(label, '');
  }
  return out;
}

function loneLabel(line: VoicedLine, extra: ExtraLabels): LabelHit | null {
  if (!isMine(line) || !isLone(line.text)) return null;
  const hit = labelAt(fold(loneText(line.text)).text, 0, true, extra);
  return hit?.separator === 'end' && hit.bracketed === null ? hit : null;
}

function loneText(text: string): string {
  return text.trim().replace(/^([(（]?)[↑⬆△▲]\ufe0f?\s*/u, '$1');
}

function several(lines: readonly VoicedLine[], holds: (line: VoicedLine) => boolean, least = LEAST): boolean {
  let count = 0;
  for (const line of lines) if (holds(line) && ++count >= least) return true;
  return false;
}
