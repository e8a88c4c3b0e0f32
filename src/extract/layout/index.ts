/** Layouts of forms brought into the one that the label scan knows: label first, then a mark, cells parted by tabs. */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { DRAWN, kindsIn, PARTING, TELLING } from '../../text/units.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { withRegisteredSide } from './arrow-sides.js';
import { withNicknamesOfBadges, withoutBadges } from './badges.js';
import { withCommonMark } from './common-marks.js';
import { withCorrectedLabel } from './corrected-labels.js';
import { withoutDeniedLines } from './denied-lines.js';
import { withoutExampleBlock, withoutExampleColumn, withoutExamples } from './examples.js';
import { withoutFormNotes } from './form-notes.js';
import { labelsFirst } from './labels-behind.js';
import { withLegend } from './legend.js';
import { mayBeNameRow, partNameRow } from './name-rows.js';
import { withoutOrnaments } from './ornaments.js';
import { partLines } from './part-lines.js';
import { withPlacedOptions } from './placed-options.js';
import { questionsAsLabels } from './questions.js';
import { mayBeRow, partRow } from './rows.js';
import { withWholeLabels } from './short-labels.js';
import { withNicknamesMarked } from './stuck-nicknames.js';
import { labelFirst } from './told-lines.js';
import { topicsAsLabels, withPaymentNumber } from './topic-lines.js';
import { joinValuesBelow } from './values-below.js';
import { joinWrappedLabels } from './wrapped-labels.js';
import { joinWrappedValues } from './wrapped-values.js';

// "氏名(漢字)","小西 芽生": a row of CSV whose cells are all quoted (RFC 4180).
const QUOTED_CELLS = /^\s*"(?:[^"]|"")*"(?:,\s*"(?:[^"]|"")*")+\s*$/u;
const JSON_MEMBER = /^\s*"([^"]{1,40})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|([^",\s](?:[^",]*[^",\s])?)?)\s*(?:,\s*)?$/u;
// <氏名>山田 花子</氏名>
const ELEMENT = /^\s*<([^<>/]{1,30})>(.*)<\/\1>\s*$/u;
const TABLE_RULER = /^\s*[+|｜│┃┌├└┏┣┗┬┼┴─━-][+|｜│┃┌├└┏┣┗┐┤┘┓┫┛┬┼┴╋─━=:\s-]+$/u;
// ------, - - - - -
const RULER =
  /^\s*(?:[-_=─━―—–＝＿*~～・.]{6,}|(?:[-_=─━―—–＝＿*~～・.]{1,2}[ \u3000]+){3,}[-_=─━―—–＝＿*~～・.]{0,2})\s*$/u;
const BARS = /[|｜│┃║]/u;

/** The lines of a text in that layout; numbers and voices stay. */
export function inLayout(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  const chosen = withPlacedOptions(withoutDeniedLines(withNicknamesOfBadges(withoutBadges(lines)), extra), extra);
  const beside = joinValuesBelow(withCommonMark(withNicknamesMarked(chosen), extra), extra);
  const whole = withRegisteredSide(withWholeLabels(withoutExampleColumn(withoutExampleBlock(beside, extra))), extra);
  const asked = withPaymentNumber(topicsAsLabels(questionsAsLabels(whole, extra), extra), extra);
  const plain = withoutOrnaments(joinWrappedValues(joinWrappedLabels(asked, extra), extra, asked), extra);
  const named = plain.some(mayBeNameRow) ? plain.flatMap(partNameRow) : plain;
  const rows = named.some(mayBeRow) ? named.flatMap((line) => partRow(line, extra)) : named;
  return labelsFirst(
    joinQuotedCells(withLegend(partLines(rows, extra), extra)).map((line) => lineInLayout(line, extra)),
    extra,
  );
}

const VALUE_BEHIND_HINT = /^([^()（）:：]{2,24})[(（]([^()（）:：]{1,10})[:：]\s*([^()（）]*)[)）]\s*$/u;

/** 氏名フルネーム(漢字：山田 花子) → 氏名フルネーム(漢字)：山田 花子 */
function valueOutside(text: string, extra: ExtraLabels): string {
  if (!')）'.includes(text.trimEnd().at(-1) ?? ' ')) return text;
  const [, label, hint, value] = VALUE_BEHIND_HINT.exec(text) ?? [];
  if (label === undefined) return text;
  const whole = `${label}(${hint})`;
  const hit = labelAt(fold(whole).text, 0, true, extra);
  return hit?.separator === 'end' && hit.bracketed === null ? `${whole}：${value}` : text;
}

function lineInLayout(line: VoicedLine, extra: ExtraLabels): VoicedLine {
  // No label is looked for there.
  if (line.voice === 'aside' || line.voice === 'quoted') return line;
  const labelled = withCorrectedLabel(textInLayout(labelFirst(line, extra)), extra);
  const text = withoutFormNotes(withoutExamples(valueOutside(labelled, extra), extra), extra);
  return text === line.text ? line : withText(line, text);
}

function textInLayout(source: string): string {
  if (source.trim() === '') return '';
  if (source.length > 400) return source;
  let text = source;
  if (source.includes('</')) {
    const [, name, content] = ELEMENT.exec(source) ?? [];
    if (name !== undefined) return `${name}：${content ?? ''}`;
  }
  const kinds = kindsIn(text);
  const drawn = (kinds & DRAWN) !== 0;
  if (((kinds & TELLING) === 0 && RULER.test(text)) || (drawn && /[+┌├└┏┣┗|│┃]/u.test(text) && TABLE_RULER.test(text)))
    return '';
  if (drawn && /["*|｜│┃║]/u.test(text)) {
    if (QUOTED_CELLS.test(text))
      return [...text.matchAll(/"((?:[^"]|"")*)"/gu)]
        .map((m) => (m[1] ?? '').replace(/""/gu, '"').replace(/\t/gu, ' '))
        .join('\t');
    const member = JSON_MEMBER.exec(text);
    if (member?.[1]) return `${member[1]}：${(member[2] ?? member[3] ?? '').replace(/\\(.)/gu, '$1')}`;
    // *label* value: how Gmail writes bold letters in plain text; +---+: the rulers of a drawn table.
    if (/^\s*\*[^*]{2,40}\*/u.test(text)) return text.replace(/\*([^*]{1,60})\*/gu, '$1');
    if (TABLE_RULER.test(text) && /[+┌├└┏┣┗|│┃]/u.test(text)) return '';
    if (BARS.test(text)) text = cellsByTabs(text);
  }
  return closedUp(text);
}

/** フ リ ガ ナ：, Ｉ　　　　Ｄ：, ｼ ﾒ ｲ ‥‥ */
const APART =
  /^([^\p{L}]*)([\p{L}ー](?:[ \u3000]+[\p{L}ー\uff9e\uff9f]){1,7})(?=[ \u3000]*(?:[:：=＝→]|…+|‥+|\.{2,}))/u;

/** 氏　　名: the letters of a label that are drawn apart. */
export function closedUp(text: string): string {
  if ((kindsIn(text) & PARTING) === 0 || !/[ \u3000]/u.test(text)) return text;
  return text
    .replace(/^([^\p{L}]*)(\p{sc=Han})[ \u3000]{1,4}(\p{sc=Han})(?=[ \u3000]{2,}|[ \u3000]*[:：])/u, '$1$2$3')
    .replace(APART, (_, before: string, label: string) => before + label.replace(/[ \u3000]+/gu, ''));
}

/** The cells of a drawn table (| a | b |, │ a │ b │) as cells are elsewhere: parted by tabs. */
function cellsByTabs(source: string): string {
  const text = source.trim();
  const bars = text.match(/[|｜│┃║]/gu)?.length ?? 0;
  if (bars < 2 && !/^[|｜│┃║]|[|｜│┃║]$/u.test(text)) return source;
  return text
    .replace(/^[|｜│┃║]\s*|\s*[|｜│┃║]$/gu, '')
    .replace(/[ \u3000]*[|｜│┃║][ \u3000]*/gu, '\t')
    .trimEnd();
}

/** Spreadsheets quote a cell that holds a line break: "ご生年月日⏎(西暦表記8桁)"⇥19860619. */
function joinQuotedCells(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  if (!lines.some((line) => line.text.includes('"'))) return lines;
  const out: VoicedLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line) continue;
    if (next && /(?:^|\t)"[^"]*$/u.test(line.text) && /^[^"]*"(?:\t|$)/u.test(next.text) && next.voice === line.voice) {
      out.push(withText(line, `${line.text}${next.text}`.replace(/"/gu, '')), withText(next, ''));
      i++;
    } else out.push(line);
  }
  return out;
}
