/** 「ニックネーム「るり」、会員ID「ruri_1」です。」: a row of labels with their values in quotation marks, as one line for each. */
import type { VoicedLine } from '../mail.js';
import { type Folded, fold, sliceSource } from '../text/fold.js';
import { type ExtraLabels, labelAt } from './labels.js';

const QUOTED = /「[^「」]*」|『[^『』]*』|“[^“”]*”|"[^"]*"/gu;
/** What may stand between two pairs, and behind the last: a remark in brackets, which no label is, and words that lead on. */
const REMARK = '(?:\\s*\\([^()]*\\)(?=[、,。.\\s/|・;]|$))?';
const BETWEEN = new RegExp(
  `^(?:様|さん)?${REMARK}(?:です|でした|で)?[\\s、,。./|・;]*(?:と|また|それから|および|及び)?[\\s、,]*`,
  'u',
);
const ENDING = new RegExp(
  `^(?:様|さん)?${REMARK}(?:です|でした|になります|となります|でお願いします|[でと]登録して(?:い)?ます)?[。.!！\\s]*$`,
  'u',
);
/** What leads from a label to its value. */
const LEADING = /\s*(?:は|が|も|[:=→])?[、,\s]*$/u;

/** The line as it is, or as so many lines as it has pairs. Nothing but pairs may stand in it: more is running text. */
export function partQuotedPairs(line: VoicedLine, extra: ExtraLabels): VoicedLine[] {
  if (!mayHoldPairs(line)) return [line];
  const pairs = pairsIn(fold(line.text), extra);
  return pairs === null ? [line] : pairs.map((text) => ({ ...line, text }));
}

function pairsIn(folded: Folded, extra: ExtraLabels): string[] | null {
  const { text } = folded;
  const pairs: string[] = [];
  let from = 0;
  for (const quoted of text.matchAll(QUOTED)) {
    const between = pairs.length === 0 ? '' : (BETWEEN.exec(text.slice(from, quoted.index))?.[0] ?? '');
    const start = from + between.length;
    const label = text.slice(start, quoted.index).replace(LEADING, '');
    // 【ニックネーム】 and （カナ） are labels in brackets, no value of one.
    const hit = label === '' ? null : labelAt(label, 0, true, extra);
    if (hit === null || label.slice(hit.answerAt).trim() !== '') return null;
    const end = quoted.index + quoted[0].length;
    pairs.push(`${sliceSource(folded, start, start + label.length)}：${sliceSource(folded, quoted.index, end)}`);
    from = end;
  }
  return pairs.length >= 2 && ENDING.test(text.slice(from)) ? pairs : null;
}

/** Two closing quotation marks at least, in a line of the writer's. */
export function mayHoldPairs({ text, voice }: VoicedLine): boolean {
  if (voice !== 'own' && voice !== 'forwarded') return false;
  let single = 0;
  let double = 0;
  let western = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x300d) single++;
    else if (unit === 0x300f) double++;
    else if (unit === 0x201d || unit === 0x22 || unit === 0xff02) western++;
  }
  return single >= 2 || double >= 2 || western >= 2;
}
