/** Forms written in a run: name_kanji=…; mail=…; 「氏名」…「カナ」…, each pair a line; and 漢)…, 生)…: a bracket for the mark. */
import { mayNameWay } from '../../items/payment.js';
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

/** So many labels show the layout. */
const LEAST = 3;
const SEMICOLONS = /[;；]\s*[^;；=＝:：]{1,20}[=＝:：].*[;；]\s*[^;；=＝:：]{1,20}[=＝:：]/u;
/** …続けて書きます氏名：…、カナ：…、電話：…: words of a sentence right before a form in a line. */
const LED_FORM =
  /(?<=ます|です|ました|ません|でした)(?=(?:お?名前|氏名|漢字)[:：](?:[^:：]*[、,／/][^:：、,／/]{1,14}[:：]){3})/u;
const NAMED_BRACKETS = /[「『]([^「」『』]{1,20})[」』]([^「」『』]*)/gu;
const CLOSED = /^(\s*)([^\s()（）:：]{1,10})[)）]\s*(?=\S)/u;

/** The lines with such pairs apart; numbers and voices stay. */
export function partRuns(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  const parted = lines.some(
    (line) =>
      isMine(line) &&
      (SEMICOLONS.test(line.text) ||
        LED_FORM.test(line.text) ||
        line.text.includes('」') ||
        line.text.includes('\u3000')),
  )
    ? lines.flatMap((line) =>
        isMine(line)
          ? (pairsOf(line.text, extra) ?? [line.text]).map((text) => (text === line.text ? line : withText(line, text)))
          : [line],
      )
    : lines;
  return withLongVowels(withClosedMarks(parted, extra), extra);
}

function isLabel(text: string, extra: ExtraLabels): boolean {
  const { text: folded } = fold(`${text}：`);
  const hit = labelAt(folded, 0, true, extra);
  return hit !== null && hit.answerAt >= folded.length;
}

function pairsOf(text: string, extra: ExtraLabels): string[] | null {
  const cells = cellsOf(text, extra);
  if (cells !== null) return cells;
  const led = LED_FORM.exec(text);
  if (led !== null) return [text.slice(0, led.index), text.slice(led.index)];
  if (SEMICOLONS.test(text)) {
    const pieces = text.split(/\s*[;；]\s*(?=[^;；=＝:：]{1,20}[=＝:：])/u).filter((piece) => piece !== '');
    const labelled = pieces.filter((piece) => isLabel(/^[^=＝:：]*/u.exec(piece)?.[0] ?? '', extra)).length;
    return labelled >= LEAST ? pieces : null;
  }
  const pairs = [...text.matchAll(NAMED_BRACKETS)];
  if (pairs.length < LEAST || pairs.filter(([, label = '']) => isLabel(label, extra)).length < LEAST) return null;
  // 画面の「氏名」に山田太郎、「電話番号」に… is a sentence.
  if (pairs.some(([, , answer = '']) => /^\s*(?:[はにとやをのがで欄も、]|違|$)/u.test(answer))) return null;
  const before = text.slice(0, pairs[0]?.index).trim();
  const parts = pairs.map(([, label, answer]) => `${label}：${answer?.trim()}`);
  return before === '' ? parts : [before, ...parts];
}

const GAP = /\u3000+| {2,}/u;

/** 電話：…　メール：…　クレジットカード払い　ID：…: what has no label among cells that have theirs; null where all have, or few. */
function cellsOf(text: string, extra: ExtraLabels): string[] | null {
  const cells = text.trim().split(GAP);
  if (cells.length < LEAST) return null;
  const marked = cells.filter(
    (cell) => /[:：]/u.test(cell) && labelAt(fold(cell).text, 0, true, extra)?.separator === 'mark',
  );
  if (marked.some((cell) => /支払|払い|決済|会費|キャリア/u.test(cell))) return null;
  const others = cells.filter((cell) => !marked.includes(cell));
  return marked.length >= 2 && others.length > 0 && others.every((cell) => mayNameWay(cell) && !/[:：]/u.test(cell))
    ? cells
    : null;
}

/** 漢)中井 栞, 番号)44-120-9931 */
function withClosedMarks(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  let closed = 0;
  let labelled = 0;
  for (const line of lines) {
    const label = isMine(line) ? CLOSED.exec(line.text)?.[2] : undefined;
    // 1) 氏名: a number.
    if (label === undefined || /^[\d０-９a-zA-Z]$|^\d\d$/u.test(label)) continue;
    closed++;
    if (isLabel(label, extra)) labelled++;
  }
  if (closed <= LEAST || labelled < LEAST) return lines;
  return lines.map((line) => (isMine(line) ? withText(line, line.text.replace(CLOSED, '$1$2：')) : line));
}

const HYPHENED = /(?<=[ァ-ヶ])[−－‐–-](?=[ァ-ヶ\s\u3000:：]|$)/gu;

/** ニックネ－ム, メ−ル: a hyphen for the long vowel, where the label is one with it. */
function withLongVowels(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  return lines.map((line) => {
    if (!isMine(line) || line.text.search(HYPHENED) < 0) return line;
    const known = labelAt(fold(line.text).text, 0, true, extra);
    const text = line.text.replace(HYPHENED, 'ー');
    const hit = labelAt(fold(text).text, 0, true, extra);
    // A letter for a letter: the answer stands where it stood.
    return hit === null || hit.label.length <= (known?.label.length ?? 0)
      ? line
      : withText(line, text.slice(0, hit.answerAt) + line.text.slice(hit.answerAt));
  });
}
