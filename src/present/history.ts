/** What was done, entry by entry: of a case, and of the whole desk. */
import { type AuditEntry, caseNumber } from '../case.js';
import { ITEM_KEYS, type ItemKey } from '../record.js';
import { zoneName } from '../text/local-time.js';
import { shown, when } from './card.js';
import { DESK_WORDS } from './desk-words.js';
import type { CellLine } from './grid.js';
import { type Look, palette } from './look.js';
import { LONGEST, Paint } from './paint.js';
import { visible } from './visible.js';

/** The lines of entries; with the case's number in front where they are of several. */
export function historyLines(entries: readonly AuditEntry[], look: Look): string[] {
  const paint = new Paint(look, palette(look.color));
  if (entries.length > 0)
    paint.text(`${DESK_WORDS[look.words.lang].card.zone}${look.words.colon} ${zoneName()}`, 0, paint.styles.quiet);
  paintHistory(entries, true, paint);
  return paint.lines;
}

/** A row for each entry: number, when, who, what, and what has changed. */
export function paintHistory(entries: readonly AuditEntry[], withCase: boolean, paint: Paint): void {
  if (entries.length === 0) return;
  const { look, words, styles } = paint;
  const desk = DESK_WORDS[words.lang];
  const undone = new Map(entries.flatMap(({ undoes, seq }) => (undoes === null ? [] : [[undoes, seq]])));
  const numbers = entries.map(({ seq }) => `#${seq}`);
  const agents = entries.map(({ agent }) => visible(agent));
  const fixed = [paint.widest(numbers), 16, ...(withCase ? [8] : []), Math.min(20, paint.widest(agents))];
  const rest = look.width - fixed.reduce((sum, width) => sum + width + 2, 2);
  // Too narrow for what was done to stand beside the rest: it stands below.
  const below = rest < 20;
  const columns = [...fixed.map((width, i) => ({ width, right: i === 0 })), ...(below ? [] : [{ width: rest }])];
  entries.forEach((entry, i) => {
    const gone = undone.get(entry.seq);
    const what: CellLine[] = [
      { text: headOf(entry, look) },
      ...changesOf(entry, look).map((text) => ({ text, style: styles.quiet })),
      ...(gone === undefined ? [] : [{ text: desk.card.undone.replace('%n', String(gone)), style: styles.warn }]),
    ];
    paint.row(columns, [
      [{ text: numbers[i] ?? '', style: styles.quiet }],
      [{ text: when(entry.at) ?? '', style: styles.quiet }],
      ...(withCase ? [[{ text: entry.caseId === null ? '' : caseNumber(entry.caseId) }]] : []),
      [{ text: agents[i] ?? '', cut: true }],
      ...(below ? [] : [what]),
    ]);
    if (below) for (const line of what) paint.text(String(line.text), 6, line.style);
  });
}

function headOf({ action, stateBefore, stateAfter, undoes, details }: AuditEntry, look: Look): string {
  const desk = DESK_WORDS[look.words.lang];
  const states =
    stateAfter === null || stateAfter === stateBefore
      ? ''
      : ` (${[stateBefore, stateAfter].flatMap((state) => (state === null ? [] : [desk.states[state]])).join(' -> ')})`;
  const about = [
    undoes === null ? '' : ` #${undoes}`,
    details?.from === undefined ? '' : ` ${visible(details.from)}`,
    details?.other === undefined ? '' : ` ${caseNumber(details.other)}`,
    states,
    details?.text === undefined ? '' : `${look.words.colon} ${visible(details.text.slice(0, LONGEST))}`,
  ];
  return desk.actions[action] + about.join('');
}

function changesOf({ details, action }: AuditEntry, look: Look): string[] {
  // What the first mail says is the card itself.
  if (!details?.after || action === 'open') return [];
  const { before = {}, after } = details;
  const { words } = look;
  return Object.keys(after).map((key) => {
    const name = isItem(key) ? words.items[key].short : words.card.memberId;
    const [was, is] = [before[key], after[key]].map((value) => {
      const text = (value ?? '-').slice(0, LONGEST);
      return isItem(key) ? shown(key, text, words) : visible(text);
    });
    return `${name}${words.colon} ${was} -> ${is}`;
  });
}

function isItem(key: string): key is ItemKey {
  return (ITEM_KEYS as readonly string[]).includes(key);
}
