/** Labels in brackets behind words of the writer's own. */
import { FRIEND, RELATIVE } from '../../text/people.js';
import type { LabelHit } from './label-hit.js';
import { type ExtraLabels, longestLabel } from './longest-label.js';

/** The brackets that a label may stand in. */
export const OPENING = '【[〔「『<《〈(';

/** 活動名（ニックネーム）：…: words of the writer's own with the label in brackets behind them. */
export function innerLabel(text: string, at: number, extra: ExtraLabels): LabelHit | null {
  if (!text.includes('(', at)) return null;
  const m = INNER.exec(text.slice(at));
  const label = m?.groups?.label;
  const best = label ? longestLabel(label, 0, extra) : null;
  if (!m || !label || !best || best.end < label.length) return null;
  if (OF_ANOTHER.test(m.groups?.words ?? '')) return null;
  const opened = OPENING.includes(m[0].charAt(0));
  const closed = /^[】\]〕」』>》〉]/u.test(m.groups?.behind ?? '');
  if (opened !== closed) return null;
  const answerAt = at + m[0].length;
  // 水流 彗(氏名): a value before its label, unless the words are those of a label.
  const ended = answerAt >= text.length;
  if (ended && !closed && !/名$/u.test(m.groups?.words ?? '')) return null;
  return {
    key: best.key,
    label,
    start: at,
    labelAt: at,
    answerAt,
    separator: ended ? 'end' : 'mark',
    bracketed: null,
  };
}

/** 友人（ID）, 芸名（氏名）: whose it is, or which. */
const OF_ANOTHER = new RegExp(`${FRIEND}|${RELATIVE}|代理|保護者|紹介|芸名|源氏名|旧姓`, 'u');
const INNER =
  /^[【[〔「『<《〈]?(?<words>[\p{L}\p{N}]{1,10})\((?<label>[^()]{2,20})\)(?<behind>[】\]〕」』>》〉]?\s*(?:[:=：;]|→|⇒|\.{2,}|…+|‥+)\s*|[】\]〕」』>》〉]\s*|\s+(?=[^\s/|、,])|\s*$)/u;
