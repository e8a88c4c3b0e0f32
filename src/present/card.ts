/** Everything about one message that an agent needs to answer it. */

import type { Details } from '../details.js';
import type { Member } from '../member.js';
import type { Fields, Match, TriageRecord } from '../record.js';
import { ALARMS, EVIDENCE_KEYS, type EvidenceKey, type Flag, ITEM_KEYS, type ItemKey, type Level } from '../record.js';
import { localMinute, zoneName } from '../text/local-time.js';
import { asks, conditionsOfReady, problems } from './advice.js';
import { defectWords } from './defect-words.js';
import { type Look, palette, type Style } from './look.js';
import { probability } from './numbers.js';
import { LONGEST, Paint } from './paint.js';
import { visible, visibleLines } from './visible.js';
import { paintWaterfall } from './waterfall.js';
import type { Words } from './words.js';

/** Lines of the writer's text that a card shows. */
export const TEXT_LINES = 60;

/** The lines of one message's card; `number` counts messages from 1. */
export function card(record: TriageRecord, details: Details, number: number, look: Look): string[] {
  const styles = palette(look.color);
  const { words } = look;
  const c = words.card;
  const paint = new Paint(look, styles);
  paint.lines.push(styles.quiet('='.repeat(look.width)));
  paint.row(
    [{ width: look.width }],
    [[{ text: title(record, number, words), style: styles.verdicts[record.disposition] }]],
  );
  paint.text(words.dispositions[record.disposition].long);
  paint.lines.push('');
  paint.facts([
    [c.sender, sender(record, words)],
    [c.replyTo, details.replyTo?.join(', ') ?? null],
    [c.subject, record.message?.subject ?? null],
    [c.date, record.message?.date ? whenThere(record.message.date) : null],
    [c.source, `${record.source.path} #${record.source.index + 1}`],
    [c.kind, words.kinds[record.kind]],
    [words.table.course, record.course === null ? null : words.courses[record.course].long],
    [c.error, record.error === null ? null : `${defectWords(record, words)} [${record.error.code}]`],
  ]);
  if (record.fields) paintItems(record.fields, (key) => String(details.lines[key] ?? '-'), c.line, paint);
  paint.section(c.wrong, problems(record, words));
  paint.section(c.ask, asks(record, words));
  if (record.kind === 'inquiry') paintMatch(record.match, details, record.fields, paint);
  const { match, missing, invalid, flags } = record;
  const { failedRules } = details;
  if (match) paint.marked(c.ready, conditionsOfReady({ match, missing, invalid, flags, failedRules }, words));
  paint.marked(c.flags, flagEntries(record.flags, words));
  if (details.text.trim() !== '') {
    paint.heading(c.text);
    paintText(details.text, paint);
  }
  return paint.lines;
}

/** Flags as entries of a list; those that stand against a reset are marked. */
export function flagEntries(flags: readonly Flag[], words: Words): { mark: string; text: string; bad: boolean }[] {
  return flags.map((flag) => ({
    mark: ALARMS.includes(flag) ? '!' : '*',
    text: `${words.flags[flag].short}${words.colon} ${words.flags[flag].long}`,
    bad: ALARMS.includes(flag),
  }));
}

function title(record: TriageRecord, number: number, words: Words): string {
  const name = record.fields?.nameKanji.value ?? record.fields?.nameKana.value;
  return `#${number} [${words.dispositions[record.disposition].short}]${name ? ` ${visible(name)}` : ''}`;
}

function sender(record: TriageRecord, words: Words): string {
  const from = record.message?.from;
  if (!from) return words.card.noSender;
  return [from.name, from.address && `<${from.address}>`].filter(Boolean).join(' ');
}

/** `2026-11-01 03:04`, local time. */
export function when(date: string | null): string | null {
  return date === null ? null : localMinute(date);
}

/** The same with the zone: `2026-11-01 12:04 Asia/Tokyo`. */
export function whenThere(date: string): string {
  return `${localMinute(date)} ${zoneName()}`;
}

/** The normal form of an item in words: codes get the desk's names. */
export function shown(key: ItemKey, value: string | null, words: Words): string {
  if (value === null) return '-';
  if (key === 'paymentMethod' && (value === 'credit' || value === 'carrier')) return words.values[value];
  return visible(value);
}

/** The items with their values; `whereOf` says where each stood, under the heading `where`. */
export function paintItems(fields: Fields, whereOf: (key: ItemKey) => string, where: string, paint: Paint): void {
  const { words, styles } = paint;
  const c = words.card;
  const rows = ITEM_KEYS.map((key) => {
    const field = fields[key];
    const style = { ok: styles.good, missing: styles.warn, invalid: styles.bad, 'not-required': styles.quiet }[
      field.status
    ];
    const value = shown(key, field.value, words) + (field.inferred ? ` (${c.inferred})` : '');
    const others = field.others?.length
      ? [`${c.others}${words.colon} ${field.others.map(visible).join(words.comma)}`]
      : [];
    return {
      key,
      line: whereOf(key),
      status: { text: words.statuses[field.status], style },
      value: [value, ...others],
      raw: field.raw === null ? '-' : visible(field.raw.slice(0, LONGEST)),
    };
  });
  paint.heading(`${c.item}`);
  const label = paint.widest([c.item, ...ITEM_KEYS.map((key) => words.items[key].short)]);
  const status = paint.widest([c.status, ...Object.values(words.statuses)]);
  if (paint.narrow) {
    for (const row of rows) {
      paint.row([{ width: label }, { width: status }], [[{ text: words.items[row.key].short }], [row.status]]);
      if (row.raw === '-' && row.value[0] === '-') continue;
      for (const value of row.value) paint.text(value, 4);
      paint.text(`${c.raw} (${where} ${row.line})${words.colon} ${row.raw}`, 4, styles.quiet);
    }
    return;
  }
  const line = paint.widest([where, '999']);
  const room = paint.look.width - label - status - line - 2 * 4 - 2;
  const columns = [
    { width: label },
    { width: line, right: true },
    { width: status },
    { width: Math.ceil(room / 2) },
    { width: Math.floor(room / 2) },
  ];
  paint.titles(columns, [c.item, where, c.status, c.value, c.raw]);
  for (const row of rows) {
    paint.row(columns, [
      [{ text: words.items[row.key].short }],
      [{ text: row.line, style: styles.quiet }],
      [row.status],
      row.value.map((text) => ({ text })),
      [{ text: row.raw, style: styles.quiet }],
    ]);
  }
}

/** The best candidate beside the items, and what the match rests on. */
export function paintMatch(
  match: Match | null,
  details: Pick<Details, 'member' | 'waterfall'>,
  fields: Fields | null,
  paint: Paint,
): void {
  const { words } = paint;
  const c = words.card;
  paint.heading(c.match);
  if (match === null) {
    paint.text(c.noMatching, 2);
    return;
  }
  paint.text(words.outcomes[match.outcome].long, 2);
  const [best, ...rest] = match.candidates;
  if (best === undefined) return;
  const member = details.member?.memberId === best.memberId ? details.member : null;
  paint.facts([
    [c.memberId, best.memberId],
    [c.probability, probability(best.probability)],
    [c.proof, match.proof === null ? null : words.proofs[match.proof].long],
    [words.table.course, member?.course ? words.courses[member.course].long : null],
    [c.state, member && words.active[member.active ? 'active' : 'inactive']],
  ]);
  paintEvidence(best.evidence, member, fields, paint);
  if (details.waterfall) paintWaterfall(details.waterfall, paint);
  if (rest.length > 0) {
    const others = rest.map((other) => `${visible(other.memberId)} (${probability(other.probability)})`);
    paint.text(`${c.otherCandidates}${words.colon} ${others.join(words.comma)}`, 2);
  }
}

/** Item by item, what the mail says beside what is registered. */
export function paintEvidence(
  evidence: Match['candidates'][number]['evidence'],
  member: Member | null,
  fields: Fields | null,
  paint: Paint,
): void {
  const { words, styles } = paint;
  const c = words.card;
  const styleOf: Record<Level, Style> = {
    exact: styles.good,
    equivalent: styles.good,
    close: styles.warn,
    different: styles.bad,
    'absent-in-mail': styles.quiet,
    'absent-in-database': styles.quiet,
  };
  const label = paint.widest(EVIDENCE_KEYS.map((key) => words.items[key].short));
  const level = paint.widest([c.level, ...Object.values(words.levels)]);
  const room = paint.look.width - label - level - 2 * 3 - 2;
  const registered = (key: EvidenceKey) => {
    if (member === null) return '-';
    if (key === 'billingId') return member.billingIds.map(visible).join(words.comma) || '-';
    return member[key] === null ? '-' : visible(member[key]);
  };
  const columns = [{ width: label }, { width: level }, { width: Math.ceil(room / 2) }, { width: Math.floor(room / 2) }];
  if (!paint.narrow) paint.titles(columns, [c.item, c.level, c.inMail, c.inDatabase]);
  for (const key of EVIDENCE_KEYS) {
    const found = evidence[key];
    const name = { text: words.items[key].short };
    const grade = { text: words.levels[found], style: styleOf[found] };
    const inMail = shown(key, fields?.[key].value ?? null, words);
    if (paint.narrow) {
      paint.row([{ width: label }, { width: level }], [[name], [grade]]);
      paint.text(`${c.inMail}${words.colon} ${inMail}`, 4);
      paint.text(`${c.inDatabase}${words.colon} ${registered(key)}`, 4);
    } else {
      paint.row(columns, [[name], [grade], [{ text: inMail }], [{ text: registered(key) }]]);
    }
  }
}

/** A mail's text, made harmless for a terminal. */
export function paintText(text: string, paint: Paint, most = TEXT_LINES): void {
  const lines = visibleLines(text.trimEnd());
  for (const line of lines.slice(0, most)) {
    paint.row([{ width: paint.look.width - 4 }], [[{ text: line.slice(0, LONGEST) }]], '| ');
  }
  if (lines.length > most) {
    paint.text(paint.words.card.more.replace('%s', String(lines.length - most)), 2, paint.styles.quiet);
  }
}
