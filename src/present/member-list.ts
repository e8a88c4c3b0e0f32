/** Members as `members find` lists them. */
import type { Member } from '../member.js';
import { cellWidth } from './cells.js';
import { type CellLine, type Column, gridRow } from './grid.js';
import { type Look, palette, type Style } from './look.js';
import { visible } from './visible.js';

/** Below this, a day of birth does not fit into its column, and each item of a member has a line of its own. */
const STACKED_BELOW = 66;

/** A row for each member: who, when born and where, how to reach, how he pays. */
export function memberLines(members: readonly Member[], look: Look): string[] {
  if (look.width < STACKED_BELOW) return stackedLines(members, look);
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

function stackedLines(members: readonly Member[], look: Look): string[] {
  const { words } = look;
  const { items } = words;
  const styles = palette(look.color);
  const rule = styles.quiet('-'.repeat(look.width));
  const labelled = (member: Member): [label: string, value: string | null][] => [
    [words.card.memberId, member.active ? member.memberId : `${member.memberId}  ${words.active.inactive}`],
    [items.plusMemberId.short, member.plusMemberId],
    [items.nameKanji.short, member.nameKanji],
    [items.nameKana.short, member.nameKana],
    [items.nickname.short, member.nickname],
    [items.birthDate.short, member.birthDate],
    [items.prefecture.short, member.prefecture],
    [items.email.short, member.email],
    [items.phone.short, member.phone],
    [words.table.course, member.course === null ? null : words.courses[member.course].short],
    [items.memberNumber.short, member.memberNumber],
    ...member.billingIds.map((id): [string, string] => [items.billingId.short, id]),
  ];
  const [anyone] = members;
  const label = Math.max(0, ...(anyone ? labelled(anyone) : []).map(([text]) => cellWidth(text, look)));
  const columns = [{ width: label }, { width: Math.max(1, look.width - label - 2) }];
  return members.flatMap((member) => [
    rule,
    ...labelled(member).flatMap(([text, value]) =>
      value === null
        ? []
        : gridRow(
            columns,
            [
              [{ text, style: styles.quiet }],
              [{ text: visible(value), style: member.active ? styles.plain : styles.quiet }],
            ],
            look,
          ),
    ),
  ]);
}

/** Columns that share the width, but for the gaps between them. */
function shares(width: number, parts: number[]): Column[] {
  const room = width - 2 * (parts.length - 1);
  return parts.map((part) => ({ width: Math.floor(room * part) }));
}
