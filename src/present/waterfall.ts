/** What a candidate's score is made of, as a list that adds up: prior, items with their reasons, sum, runner-up. */
import type { Waterfall, WaterfallTerm } from '../details.js';
import type { Paint } from './paint.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

/** The widest bar, in cells; it stands for this many bits and more. */
const BAR = 12;
const BAR_BITS = 24;

/** Puts the waterfall on the card. */
export function paintWaterfall({ terms, runnerUp }: Waterfall, paint: Paint): void {
  const { words, styles } = paint;
  const w = words.waterfall;
  paint.heading(w.title);
  const sum = terms.reduce((all, term) => all + term.bits, 0);
  const rows = [
    ...terms.map((term) => ({
      label: labelOf(term, words),
      bits: term.bits,
      reason: reasonOf(term, words),
      style: term.key === 'prior' ? styles.quiet : term.bits < 0 ? styles.bad : styles.plain,
    })),
    { label: w.sum, bits: sum, reason: '', style: styles.heading },
  ];
  const label = paint.widest(rows.map((row) => row.label));
  const room = paint.look.width - label - 6 - 4 - 2;
  const columns = paint.narrow
    ? [{ width: label }, { width: 6, right: true }, { width: room }]
    : [{ width: label }, { width: 6, right: true }, { width: BAR }, { width: room - BAR - 2 }];
  for (const { label: name, bits, reason, style } of rows) {
    const bar = '#'.repeat(Math.min(BAR, Math.round((Math.abs(bits) * BAR) / BAR_BITS)));
    const cells = [[{ text: name }], [{ text: signed(bits), style }], [{ text: bar, style }], [{ text: reason }]];
    paint.row(columns, paint.narrow ? cells.filter((_, i) => i !== 2) : cells);
  }
  const against = terms.filter((term) => term.bits < 0 && term.key !== 'prior');
  paint.text(
    `${w.against}${words.colon} ${against.map((term) => `${labelOf(term, words)} (${w.levels[term.level]})`).join(words.comma) || w.nothing}`,
    2,
  );
  paint.text(
    runnerUp === null
      ? w.alone
      : w.runnerUp.replace('%s', () => visible(runnerUp.memberId)).replace('%n', runnerUp.margin.toFixed(1)),
    2,
  );
}

function signed(bits: number): string {
  return `${bits < 0 ? '-' : '+'}${Math.abs(bits).toFixed(1)}`;
}

function labelOf({ key }: WaterfallTerm, words: Words): string {
  if (key === 'prior' || key === 'familyName' || key === 'givenName' || key === 'name')
    return words.waterfall.keys[key];
  return words.items[key].short;
}

function reasonOf({ key, level, bits, value, oneIn, placeholder }: WaterfallTerm, words: Words): string {
  const w = words.waterfall;
  // The prior's bits are those of one in so many members.
  if (key === 'prior') return w.prior.replace('%n', figure(2 ** -bits));
  const notes = [
    ...(value !== undefined && oneIn !== undefined
      ? [w.oneIn.replace('%v', () => visible(value)).replace('%n', figure(oneIn))]
      : []),
    ...(placeholder ? [w.placeholder] : []),
  ];
  return w.levels[level] + (notes.length > 0 ? ` (${notes.join(words.comma)})` : '');
}

/** A count to two figures, in groups of three digits. */
function figure(count: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(count, 1))) - 1);
  return String(Math.round(count / unit) * unit).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
