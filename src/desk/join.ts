/**
 * To which case a mail belongs. It joins one only where its sender is the case's, and was not found to be forged: whoever
 * merely quotes a case's number or a Message-ID does not get into it; a person decides that.
 */
import { type CaseLink, type CaseSummary, caseIdOf, type LinkReason } from '../case.js';
import type { Fields, Flag } from '../record.js';
import type { DeskStore } from '../store/desk/index.js';
import { areTwoPeople, identityKeys, isSamePerson } from './identity.js';
import { isFinished } from './states.js';

/** What joining looks at. */
export interface Newcomer {
  messageId: string | null;
  /** Folded address. */
  sender: string | null;
  subject: string | null;
  text: string;
  repeatKey: string | null;
  /** By its header. */
  date: string | null;
  receivedAt: string;
  /** Message-IDs of In-Reply-To and References. */
  references: readonly string[];
  flags: readonly Flag[];
  /** Null for a mail that is no inquiry. */
  inquiry: {
    fields: Fields;
    /** The one member whom it points at. */
    memberId: string | null;
  } | null;
}

export type Joining =
  | { as: 'first'; links: CaseLink[] }
  | { as: 'follow-up' | 'duplicate' | 'other'; caseId: number }
  | { as: 'nothing' };

/** Without a header that says so, a mail belongs to a case only within so many days of its mails. */
const DAYS = 30;
const DAY = 86_400_000;

/** A case takes no more mails with items: whoever sends hundreds is to be looked at. */
const MOST_MAILS = 100;
/** A mail may quote anything; so many of the cases it names are looked at. */
const MOST_REFERENCES = 20;

export function joinOf(mail: Newcomer, desk: Pick<DeskStore, 'cases' | 'mails'>): Joining {
  const repeated = repeatedCase(mail, desk);
  if (repeated !== null) return { as: 'duplicate', caseId: repeated };
  const links = new Map<number, LinkReason>();
  for (const one of referencedCases(mail, desk)) {
    const obstacle = obstacleOf(mail, one, desk);
    if (obstacle === null) return { as: mail.inquiry ? 'follow-up' : 'other', caseId: one.id };
    // Thanks for what is done stay with the case.
    if (obstacle === 'finished' && !mail.inquiry && one.purgedAt === null) return { as: 'other', caseId: one.id };
    links.set(one.id, obstacle);
  }
  if (!mail.inquiry) return { as: 'nothing' };
  for (const one of mail.sender === null ? [] : desk.cases.ofSender(mail.sender)) {
    if (links.has(one.id) || !isNear(mail.receivedAt, one)) continue;
    const obstacle = obstacleOf(mail, one, desk);
    const [mine, theirs] = [identityKeys(mail.inquiry.fields), desk.cases.identity(one.id)];
    const sameMember = mail.inquiry.memberId !== null && mail.inquiry.memberId === one.memberId;
    if (sameMember || isSamePerson(mine, theirs)) {
      if (obstacle === null) return { as: 'follow-up', caseId: one.id };
      links.set(one.id, obstacle);
    } else if (!areTwoPeople(mine, theirs)) {
      links.set(one.id, obstacle ?? 'same-sender');
    }
  }
  return { as: 'first', links: [...links].map(([caseId, reason]) => ({ caseId, reason })) };
}

/**
 * The case that has this mail already. The same Message-ID alone does not make it the same mail: it is made up by the sender,
 * and some mailers repeat it. Whoever sends his mail again after the case was finished asks again.
 */
function repeatedCase(mail: Newcomer, { cases, mails }: Pick<DeskStore, 'cases' | 'mails'>): number | null {
  if (mail.repeatKey === null) return null;
  const repeats = mails.withRepeatKey(mail.repeatKey).flatMap((known) => {
    const one = cases.get(known.caseId);
    if (one === null || isForged(mail.flags) !== isForged(one.flags)) return [];
    const sameSending = known.messageId === mail.messageId && (mail.messageId !== null || known.date === mail.date);
    return [{ id: one.id, sameSending, isOpen: !isFinished(one.state) }];
  });
  const found = repeats.find(({ sameSending }) => sameSending) ?? repeats.find(({ isOpen }) => isOpen);
  return found?.id ?? null;
}

/** Cases whose mails, drafts or numbers the mail names, the last one first. */
function referencedCases(mail: Newcomer, { cases, mails }: Pick<DeskStore, 'cases' | 'mails'>): CaseSummary[] {
  const ids = new Set<number>();
  for (const reference of mail.references.slice(-MOST_REFERENCES)) {
    const drafted = cases.ofDraft(reference);
    if (drafted !== null) ids.add(drafted);
    for (const known of mails.withMessageId(reference, mail.sender)) ids.add(known.caseId);
  }
  for (const id of namedCases(`${mail.subject ?? ''}\n${mail.text}`)) ids.add(id);
  const found = [...ids]
    .sort((a, b) => b - a)
    .slice(0, MOST_REFERENCES)
    .map((id) => caseNow(id, cases))
    .filter((one) => one !== null);
  return found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i);
}

/** The case of this number, or the one that it was joined to. */
function caseNow(id: number, cases: DeskStore['cases']): CaseSummary | null {
  let one = cases.get(id);
  for (let steps = 0; one?.mails === 0 && steps < MOST_REFERENCES; steps++) {
    const into = cases.joinedInto(one.id);
    if (into === null) break;
    one = cases.get(into);
  }
  return one;
}

/** Numbers of cases in a text: `[C-000123]`. */
function namedCases(text: string): number[] {
  const named = text.normalize('NFKC').match(/(?<![A-Za-z0-9-])C-\d{6,12}(?!\d)/gu) ?? [];
  return named.slice(0, MOST_REFERENCES).map((number) => caseIdOf(number) ?? 0);
}

/** Why the mail must not join this case by itself; null where it may. */
function obstacleOf(mail: Newcomer, one: CaseSummary, { mails }: Pick<DeskStore, 'mails'>): LinkReason | null {
  if (one.purgedAt !== null) return 'finished';
  if (mail.sender === null || (one.sender !== mail.sender && !mails.hasSender(one.id, mail.sender)))
    return 'other-sender';
  if (isForged(mail.flags) || isForged(one.flags)) return 'authentication-failed';
  if (isFinished(one.state)) return 'finished';
  return one.mails >= MOST_MAILS ? 'same-sender' : null;
}

function isForged(flags: readonly Flag[]): boolean {
  return flags.includes('sender-authentication-failed');
}

function isNear(receivedAt: string, { openedAt, lastMailAt }: CaseSummary): boolean {
  const at = Date.parse(receivedAt);
  return at >= Date.parse(openedAt) - DAYS * DAY && at <= Date.parse(lastMailAt) + DAYS * DAY;
}
