/** What parts labels from answers throughout a text, though it parts nothing elsewhere. */
import type { LaidLine } from '../open-text.js';
import { spacesEnd } from './delimiters.js';
import { type LabelHit, labelAt } from './index.js';
import { ADORNED } from './label-at.js';

/** What parts words elsewhere (氏名・山田花子, 氏名／山田花子) is a mark where so many labels have it behind them. */
const LEAST_ODD = 3;
const ODD_MARKS = '/・、,~〜';

/** Makes such marks those of their labels. */
export function takeOddMarks(laid: readonly LaidLine[], found: readonly LabelHit[][]): void {
  const odd = new Map<string, LabelHit[]>();
  for (const [i, [hit]] of found.entries()) {
    if (hit?.separator !== 'none' && hit?.separator !== 'space') continue;
    const { text } = (laid[i] as LaidLine).folded;
    const mark = text.charAt(hit.answerAt);
    if (mark === '' || !ODD_MARKS.includes(mark)) continue;
    // 氏名 / フリガナ：…: two labels.
    const next = labelAt(text, spacesEnd(text, hit.answerAt + 1), false);
    if (next !== null && next.separator !== 'none') continue;
    odd.set(mark, [...(odd.get(mark) ?? []), hit]);
  }
  for (const hits of odd.values()) {
    if (hits.length < LEAST_ODD || new Set(hits.map(({ key }) => key)).size < LEAST_ODD) continue;
    for (const hit of hits) {
      hit.separator = 'mark';
      hit.answerAt++;
    }
  }
}

/** 氏名 ☆山田 花, ニックネーム ☆はな, 電話 ☆090-…: a sign behind all labels is no nickname's. */
export function takeCommonSigns(laid: readonly LaidLine[], found: readonly LabelHit[][]): void {
  for (const [i, [hit]] of found.entries()) {
    if (hit?.key !== 'nickname') continue;
    const { text } = (laid[i] as LaidLine).folded;
    ADORNED.lastIndex = hit.answerAt;
    const [signs = ''] = ADORNED.exec(text) ?? [];
    if (signs === '') continue;
    let others = 0;
    for (const [k, [other]] of found.entries())
      if (other !== undefined && k !== i && signBefore(other, laid[k] as LaidLine) === signs) others++;
    if (others < LEAST_ODD - 1) continue;
    hit.separator = 'mark';
    hit.answerAt += signs.length;
  }
}

/** What stands between a label and its answer, but for spaces and the label's bracket. */
function signBefore({ labelAt, label, answerAt }: LabelHit, { folded }: LaidLine): string {
  return folded.text.slice(labelAt + label.length, answerAt).replace(/[\s】\])〕」』>》〉]+/gu, '');
}

const SAYS_NONE = /ません|ない|忘れ|不明|なし|[。?？]/u;

/** ・ご生年月日19990227 ・ご設定のニックネームはやちー: where the template's labels have nothing behind them, は is the name's. */
export function giveBackParticles(laid: readonly LaidLine[], found: readonly LabelHit[][]): void {
  const first = found.flatMap(([hit]) => (hit?.label.startsWith('ご') ? [hit] : []));
  const bare = first.filter(({ separator }) => separator === 'none').length;
  if (bare < LEAST_ODD || first.some(({ separator }) => separator === 'mark')) return;
  for (const [i, [hit]] of found.entries()) {
    if (hit?.key !== 'nickname' || !hit.label.startsWith('ご')) continue;
    const { text } = (laid[i] as LaidLine).folded;
    const end = hit.labelAt + hit.label.length;
    const led = hit.separator === 'topic' && (text[end] === 'は' || text[end] === 'が');
    if ((hit.separator !== 'none' && !led) || SAYS_NONE.test(text.slice(end))) continue;
    hit.separator = 'mark';
    hit.answerAt = end;
  }
}
