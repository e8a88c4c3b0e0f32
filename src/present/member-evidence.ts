/** One member beside what an inquiry says: what an agent looks at who has searched for him. */
import type { Member } from '../member.js';
import type { Fields, Match } from '../record.js';
import { paintEvidence } from './card.js';
import { cellWidth, cut, pad } from './cells.js';
import { type Look, palette } from './look.js';
import { Paint } from './paint.js';
import { visible } from './visible.js';

/** The lines: who he is, then item by item. */
export function memberEvidence(
  member: Member,
  fields: Fields,
  evidence: Match['candidates'][number]['evidence'],
  look: Look,
): string[] {
  const { words } = look;
  const paint = new Paint(look, palette(look.color));
  paint.facts([
    [words.card.memberId, member.memberId],
    [words.items.nameKanji.short, member.nameKanji],
    [words.table.course, member.course && words.courses[member.course].long],
    [words.card.state, words.active[member.active ? 'active' : 'inactive']],
  ]);
  paint.heading(words.card.match);
  paintEvidence(evidence, member, fields, paint);
  return paint.lines;
}

/** No name or address pushes the others aside. */
const WIDEST = 32;

/** One line for each member, to choose from: each value below the one of the member above. */
export function memberChoices(members: readonly Member[], look: Look): string[] {
  const { words } = look;
  const rows = members.map((member) =>
    [
      member.memberId,
      member.nameKanji ?? member.nameKana ?? '-',
      member.birthDate ?? '-',
      member.course === null ? '-' : words.courses[member.course].short,
      member.active ? '' : words.active.inactive,
      member.email ?? '-',
    ].map((text) => cut(visible(text), WIDEST, look)),
  );
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => cellWidth(row[i] ?? '', look))));
  return rows.map((row) =>
    row
      .map((text, i) => pad(text, widths[i] ?? 0, look))
      .filter((text) => text !== '')
      .join('  ')
      .trimEnd(),
  );
}
