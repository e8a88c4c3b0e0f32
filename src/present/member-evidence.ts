/** One member beside what an inquiry says: what an agent looks at who has searched for him. */
import type { Member } from '../member.js';
import type { Fields, Match } from '../record.js';
import { paintEvidence } from './card.js';
import { type Look, palette } from './look.js';
import { Paint } from './paint.js';

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

/** One line for each member, to choose from. */
export function memberChoices(members: readonly Member[], look: Look): string[] {
  const { words } = look;
  return members.map((member) => {
    const parts = [
      member.memberId,
      member.nameKanji ?? member.nameKana,
      member.birthDate,
      member.course === null ? null : words.courses[member.course].short,
      member.active ? null : words.active.inactive,
      member.email,
    ];
    return parts.filter((part) => part !== null).join('  ');
  });
}
