/** ・前の番号（登録中）：⏎080-3327-1148: a label of the writer's own, or several in one, with its value below, where the form has values below. */
import { type VoicedLine, withText } from '../../mail.js';
import { isClosing } from '../../text/answer.js';
import { fold } from '../../text/fold.js';
import { COLON, kindsIn } from '../../text/units.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

/** So many values below their labels are a layout. */
const LEAST = 3;
const HEAD = /^\s*(?:[^\s。][^。]{0,38}[:：]|[【［[＜<〔《][^【】。:：]{1,30}[】］\]＞>〕》])\s*$/u;
const IN_BRACKETS = /^\s*[【［[＜<〔《](.*)[】］\]＞>〕》]\s*$/u;
/** 前の番号（登録中）, 本人の電話: which one it is, and of what. */
const REGISTERED =
  /(?:登録|前の|以前の|旧|今の|現在の|本人の|会員の)[^:：]*(?:番号|電話|アドレス|メール|住所|名前|氏名|県)|(?:番号|電話|アドレス|メール|住所|名前|氏名)[^:：]*(?:登録|旧)/u;
const LONGEST_VALUE = 80;

/** The lines with the value put beside such a label; numbers and voices stay. Labels that the scan knows keep theirs below. */
export function joinValuesBelow(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  const heads: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) if (isHead(lines[i]) && isValueOf(lines, i)) heads.push(i);
  if (heads.length < LEAST) return lines;
  const odd = heads.filter((i) => {
    const { text } = lines[i] as VoicedLine;
    return !isLabel(text, extra) && (isOneOf(text, extra) || REGISTERED.test(text) || isOneOf(withColon(text), extra));
  });
  // 【山田 花子】 may be a value as well: half of the heads at least are labels that the scan knows.
  const known = heads.filter((i) => isOneOf((lines[i] as VoicedLine).text, extra)).length;
  if (odd.length === 0 || known * 2 < heads.length) return lines;
  const out = [...lines];
  for (const i of odd) {
    const value = lines[i + 1] as VoicedLine;
    const head = lines[i] as VoicedLine;
    out[i] = withText(head, `${withColon(head.text).trimEnd()}${value.text.trim()}`);
    out[i + 1] = withText(value, '');
  }
  return out;
}

function isHead(line: VoicedLine | undefined): boolean {
  return line !== undefined && isMine(line) && HEAD.test(line.text);
}

/** Does a line of its own, and no more than one, stand below the head? */
function isValueOf(lines: readonly VoicedLine[], head: number): boolean {
  const value = lines[head + 1];
  const next = lines[head + 2];
  return (
    value !== undefined &&
    value.voice === lines[head]?.voice &&
    value.text.trim() !== '' &&
    value.text.length <= LONGEST_VALUE &&
    !isHead(value) &&
    !isClosing(value.text) &&
    (next === undefined || next.text.trim() === '' || (kindsIn(next.text) & COLON) !== 0 || isHead(next))
  );
}

/** 県: a label where a mark stands behind it. */
function withColon(text: string): string {
  return text.replace(IN_BRACKETS, '$1：');
}

/** Is the head a label that the scan knows, all of it? */
function isLabel(text: string, extra: ExtraLabels): boolean {
  const { text: folded } = fold(text);
  const hit = labelAt(folded, 0, true, extra);
  return hit !== null && folded.slice(hit.answerAt).trim() === '' && hit.separator !== 'none';
}

/** Does it begin with one? */
function isOneOf(text: string, extra: ExtraLabels): boolean {
  return labelAt(fold(text).text, 0, true, extra) !== null;
}
