/** Everything about one case that an agent needs to answer it. */
import { type CaseLink, type CaseMail, caseNumber, type DeskCase, type Merged } from '../case.js';
import { ITEM_KEYS } from '../record.js';
import { othersThan } from '../text/mailbox.js';
import { asks, conditionsOfReady, problems } from './advice.js';
import { flagEntries, paintItems, paintMatch, paintText, shown, TEXT_LINES, when, whenThere } from './card.js';
import { age, noteTexts } from './case-list.js';
import { DESK_WORDS } from './desk-words.js';
import { paintHistory } from './history.js';
import { type Look, palette } from './look.js';
import { LONGEST, Paint } from './paint.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

/** So many mails are shown with their text, the last ones. */
const MOST_TEXTS = 10;

export interface CardOptions {
  /** Without the rule, number, state and name on top: they stand elsewhere. */
  headless?: boolean;
  /** Say that values are hidden, and how to see more. */
  masked?: boolean;
  /** In these words. */
  hint?: string;
}

/** The lines of a case's card. `now`: what ages count to. */
export function caseCard(
  one: DeskCase,
  now: Date,
  look: Look,
  { masked = false, hint, headless = false }: CardOptions = {},
): string[] {
  const styles = palette(look.color);
  const { words } = look;
  const desk = DESK_WORDS[words.lang];
  const d = desk.card;
  const paint = new Paint(look, styles);
  if (!headless) {
    paint.lines.push(styles.quiet('='.repeat(look.width)));
    const name = one.name === null ? '' : ` ${visible(one.name)}`;
    paint.row(
      [{ width: look.width }],
      [[{ text: `${caseNumber(one.id)} [${desk.states[one.state]}]${name}`, style: styles.verdicts[one.verdict] }]],
    );
  }
  paint.text(outcomeText(one, look) ?? words.dispositions[one.verdict].long);
  if (one.purgedAt !== null) paint.text(d.purged, 0, styles.warn);
  if (masked && one.purgedAt === null) paint.text(hint ?? d.masked, 0, styles.quiet);
  paint.lines.push('');
  paint.facts([
    [words.card.sender, one.sender],
    [words.table.course, words.courses[one.course].long],
    // The zone is named here for the whole card.
    [d.opened, `${whenThere(one.openedAt)} (${age(one.openedAt, now, look)})`],
    [d.lastMail, one.mails > 1 ? when(one.lastMailAt) : null],
    [d.assigned, one.assignedMember],
    [d.lock, one.lock === null ? null : `${one.lock.agent} ${when(one.lock.since)}`],
  ]);
  if (one.merged !== null) paintMerged(one, one.merged, paint);
  paint.marked(words.card.flags, [
    ...flagEntries(one.flags, words),
    ...noteTexts(one.notes, 'long', look).map((text) => ({ mark: '*', text, bad: false })),
  ]);
  paint.section(d.possible, linkTexts(one.links, look));
  paint.section(d.followers, linkTexts(one.linkedFrom, look));
  // A purge leaves nothing of them to be shown.
  if (one.mailList.length > 0 && one.purgedAt === null) {
    paint.heading(d.mails);
    paintMails(one.mailList, paint);
  }
  paint.heading(d.history);
  paintHistory(one.history, false, paint);
  return paint.lines;
}

/** What became of a finished case, by whom and when: that the password may be reset is over then. Null while it is open. */
function outcomeText({ state, history }: DeskCase, { words }: Look): string | null {
  if (state !== 'done' && state !== 'rejected' && state !== 'closed') return null;
  const end = history.findLast(({ stateBefore, stateAfter }) => stateAfter === state && stateBefore !== state);
  const into = end?.action === 'join' ? end.details?.other : undefined;
  const { outcomes } = DESK_WORDS[words.lang];
  const text = into === undefined ? outcomes[state] : outcomes.joined.replace('%c', caseNumber(into));
  return end === undefined ? text : `${text} (${visible(end.agent)}, ${when(end.at)})`;
}

function paintMerged(one: DeskCase, merged: Merged, paint: Paint): void {
  const { words } = paint;
  const d = DESK_WORDS[words.lang].card;
  const { fields, match, failedRules, provenance, conflicts } = merged;
  // What stands is what the last mail says that gives the value.
  const whereOf = (key: (typeof ITEM_KEYS)[number]) => {
    const said = provenance[key] ?? [];
    const last = said.findLast(({ value }) => value !== null && value === fields[key].value) ?? said.at(-1);
    return last === undefined ? '-' : `${last.mail}${last.line === null ? '' : `:${last.line}`}`;
  };
  paintItems(fields, whereOf, d.where, paint);
  paint.marked(
    d.conflicts,
    conflicts.map((key) => ({ mark: '!', text: `${words.items[key].short}${words.colon} ${d.conflict}`, bad: true })),
  );
  paint.section(
    d.provenance,
    ITEM_KEYS.flatMap((key) => {
      const said = provenance[key] ?? [];
      if (said.length < 2) return [];
      const sayings = said.map(
        ({ mail, value, raw }) =>
          `${d.mail.replace('%n', String(mail))} ${shown(key, (value ?? raw ?? '').slice(0, LONGEST), words)}${value === null ? ` ${d.nothing}` : ''}`,
      );
      return [`${words.items[key].short}${words.colon} ${sayings.join(words.comma)}`];
    }),
  );
  const judged = { fields, missing: merged.missing, invalid: merged.invalid, course: one.course };
  paint.section(words.card.wrong, problems(judged, words));
  paint.section(words.card.ask, asks(judged, words));
  paintMatch(match, merged, fields, paint);
  if (match) {
    const { missing, invalid } = merged;
    const conditions = conditionsOfReady({ match, missing, invalid, flags: one.flags, failedRules }, words);
    paint.marked(words.card.ready, conditions);
  }
}

function linkTexts(links: readonly CaseLink[], look: Look): string[] {
  const reasons = DESK_WORDS[look.words.lang].links;
  return links.map(({ caseId, reason }) => `${caseNumber(caseId)}${look.words.colon} ${reasons[reason]}`);
}

/** The mails' texts alone, with all their lines. */
export function mailTexts(one: DeskCase, look: Look): string[] {
  const paint = new Paint(look, palette(look.color));
  paintMails(one.mailList, paint, { most: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY });
  return paint.lines;
}

/** Where an answer would go besides the sender; '' where it goes to him alone. */
function repliesTo({ from, replyTo }: CaseMail, words: Words): string {
  const others = othersThan(from?.address ?? null, replyTo);
  return others.length === 0 ? '' : `${words.card.replyTo}${words.colon} ${others.join(', ')}`;
}

function paintMails(mails: readonly CaseMail[], paint: Paint, { most = MOST_TEXTS, lines = TEXT_LINES } = {}): void {
  const { words, styles } = paint;
  const desk = DESK_WORDS[words.lang];
  const shown = mails.filter(({ role }) => role !== 'duplicate');
  const again = mails.filter(({ role }) => role === 'duplicate').length;
  if (again > 0) paint.text(desk.card.duplicates.replace('%n', String(again)), 2, styles.quiet);
  const left = Math.max(0, shown.length - most);
  if (left > 0) paint.text(desk.card.unread.replace('%n', String(left)), 2, styles.quiet);
  for (const mail of shown.slice(left)) {
    const from = [mail.from?.name, mail.from?.address && `<${mail.from.address}>`].filter(Boolean).join(' ');
    const head = [
      desk.card.mail.replace('%n', String(mail.number)),
      desk.roles[mail.role],
      when(mail.receivedAt) ?? '',
      from,
      repliesTo(mail, words),
      mail.subject ?? '',
    ];
    paint.text(visible(head.filter((part) => part !== '').join(' · ')), 2, styles.quiet);
    if (mail.text.trim() === '') paint.text(desk.card.noText, 2, styles.quiet);
    else paintText(mail.text, paint, lines);
  }
}
