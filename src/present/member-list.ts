/** Members as `members find` lists them. */
import type { Member } from '../member.js';
import { type CellLine, type Column, gridRow } from './grid.js';
import { type Look, palette, type Style } from './look.js';
import { visible } from './visible.js';

/** A row for each member: who, when born and where, how to reach, how he pays. */
export function memberLines(members: readonly Member[], look: Look): string[] {
  const { words } = look;
  const styles = palette(look.color);
  const { items } = words;
  const columns: Column[] = shares(look.width, [0.18, 0.2, 0.18, 0.26, 0.18]);
  const titles = [
    [words.card.memberId, items.plusMemberId.short],
    [items.nameKanji.short, items.nameKana.short],
    [items.birthDate.short, items.prefecture.short],
    [items.email.short, items.phone.short],
    [words.table.course, items.billingId.short],
  ];
  const lines = (texts: (string | null)[], style: Style = styles.plain): CellLine[] =>
    texts.filter((text): text is string => text !== null).map((text) => ({ text: visible(text), style }));
  return [
    ...gridRow(
      columns,
      titles.map((texts) => lines(texts, styles.heading)),
      look,
    ),
    styles.quiet('-'.repeat(look.width)),
    ...members.flatMap((member) => {
      const style = member.active ? styles.plain : styles.quiet;
      const course = member.course === null ? null : words.courses[member.course].short;
      const left = member.active ? null : words.active.inactive;
      return gridRow(
        columns,
        [
          lines([member.memberId, member.plusMemberId, left], style),
          lines([member.nameKanji, member.nameKana, member.nickname], style),
          lines([member.birthDate, member.prefecture], style),
          lines([member.email, member.phone], style),
          lines([course, member.memberNumber, ...member.billingIds], style),
        ],
        look,
      );
    }),
  ];
}

/** Columns that share the width, but for the gaps between them. */
function shares(width: number, parts: number[]): Column[] {
  const room = width - 2 * (parts.length - 1);
  return parts.map((part) => ({ width: Math.floor(room * part) }));
}
