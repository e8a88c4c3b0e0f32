/**
 * 「ニックネームを書き忘れました。」, and below it はなちゃん: a sentence names what was left out of an earlier mail, and its value stands in the next line. People part
 * the two by a blank line as well, which ends a paragraph of running text.
 */
import { type VoicedLine, withText } from '../../mail.js';
import { isClosing } from '../../text/answer.js';
import { type Folded, fold } from '../../text/fold.js';
import { Pattern } from '../../text/pattern.js';
import type { ExtraLabels } from '../labels/index.js';
import { isMine } from '../mine.js';
import { type BareKey, bareAnswer, isBareAnswer, itemsNamed, POLITE } from './bare-answers.js';

/** 書き忘れました, 入れるのを忘れていました, が抜けていました, の記入漏れでした */
const LEFT_OUT = new Pattern(
  /(?:(?:書|入れ|打ち|送り|入力|記入|記載)(?:き)?(?:を|し)?(?:忘れ|わすれ|漏れ|もれ|漏ら|もら|落と)|(?:書く|入れる|送る|入力する|記入する)のを(?:忘れ|わすれ)|が(?:抜け|漏れ|もれ)て)(?!(?:が|は)?(?:あり|ござい|な(?:い|く|かった))|(?:な|ず)|(?:た|て)(?:い)?(?:た)?(?:ら|かも|場合|とき|か)|で(?:しょう|す)か)/u,
);
/** It ends there, but for an apology. */
const ENDS_THERE =
  /^[ぁ-ん]{0,10}(?:ました|た|です|でした)(?:ので(?:送り|お送り|追加|連絡|ご連絡|お知らせ|追記)[^。]{0,10})?[。.!！、…\s\p{Extended_Pictographic}\p{So}]*(?:(?:すみません|すいません|申し訳|ごめん|失礼)[^。]{0,16}[。.!！\s]*)?$/u;
/** One sentence of a phone's screen. */
const LONGEST = 60;
/** Two such items are told apart by their looks. */
const MOST_ITEMS = 2;
/** 山本: who signs. A nickname may be any other word. */
const FAMILY_NAME = /^[\p{sc=Han}々ヶ]{1,5}$/u;

/** The lines with the label of such an item before its value. */
export function withLeftOut(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let out: VoicedLine[] | null = null;
  for (const [i, line] of lines.entries()) {
    if (!isMine(line) || line.text.length > LONGEST) continue;
    const named = leftOut(fold(line.text).text.trim());
    if (named.size === 0) continue;
    for (const [at, text] of answersBelow(lines, i, named, extra)) {
      out ??= [...lines];
      out[at] = withText(lines[at] as VoicedLine, text);
    }
  }
  return out ?? lines;
}

/** The items that a line says were left out, where it says no more. */
function leftOut(text: string): ReadonlyMap<BareKey, string> {
  const said = LEFT_OUT.exec(text);
  if (said === null || !ENDS_THERE.test(text.slice(said.index + said[0].length))) return NONE;
  const named = itemsNamed(text.slice(0, said.index));
  return named.size > MOST_ITEMS ? NONE : named;
}
const NONE: ReadonlyMap<BareKey, string> = new Map();

/** By their places: the values in the next lines, one for each item, with their labels. */
function answersBelow(
  lines: readonly VoicedLine[],
  from: number,
  named: ReadonlyMap<BareKey, string>,
  extra: ExtraLabels,
): Map<number, string> {
  const told = new Map<number, string>();
  const next = nextLines(lines, from, named.size);
  for (const [key, label] of named) {
    const fitting = next.filter(([at, text]) => !told.has(at) && isAnswer(key, text.text, named.size, extra));
    const [only, second] = fitting;
    if (only === undefined || second !== undefined) continue;
    const [at] = only;
    told.set(at, `${label}：${bareAnswer((lines[at] as VoicedLine).text)}`);
  }
  return told;
}

/** The writer's next lines that are not blank. */
function nextLines(lines: readonly VoicedLine[], from: number, most: number): [number, Folded][] {
  const next: [number, Folded][] = [];
  const { voice } = lines[from] as VoicedLine;
  for (let at = from + 1; at < lines.length && next.length < most; at++) {
    const line = lines[at] as VoicedLine;
    if (line.voice !== voice) break;
    if (line.text.trim() === '') continue;
    const folded = fold(line.text);
    if (isClosing(folded.text)) break;
    next.push([at, folded]);
  }
  return next;
}

function isAnswer(key: BareKey, text: string, items: number, extra: ExtraLabels): boolean {
  if (!isBareAnswer(key, text, extra)) return false;
  if (key !== 'nickname') return true;
  return items === 1 && !/[。?？]\s*\S/u.test(text) && !FAMILY_NAME.test(text.replace(POLITE, '').trim());
}
