/**
 * Taking mail in: one transaction a mail, with its case and its entry in the audit, so that a run that is killed has done
 * each mail wholly or not at all, and goes on where it stopped. What a mail becomes depends on what is on the desk alone.
 */
import { createHash } from 'node:crypto';
import type { CaseLink, CaseMail, State } from '../case.js';
import type { JudgeOptions } from '../judge.js';
import type { Flag } from '../record.js';
import type { DeskStore } from '../store/desk/index.js';
import { mailboxKey } from '../text/mailbox.js';
import type { Triaged } from '../triage.js';
import { type Actor, stamp } from './agent.js';
import { itemChanges } from './changes.js';
import { repeatKeyOf } from './identity.js';
import { joinOf, type Newcomer } from './join.js';
import { judgeCase } from './judge-case.js';
import { matchKnown } from './match-known.js';
import { rejudge, writeJudged } from './rejudge.js';
import { moveOf, stateAfter } from './states.js';

export interface IntakeOptions extends JudgeOptions {
  /** YYYY-MM-DD: when a mail came that does not say so. */
  today: string;
}

/** What became of a mail. */
export type Taken =
  | { what: 'opened' | 'joined' | 'duplicate' | 'attached' | 'matched'; caseId: number; state: State }
  | { what: 'known' | 'passed' | 'unreadable' };

/** Takes one mail in. */
export function takeIn(
  triaged: Pick<Triaged, 'record' | 'details' | 'raw' | 'message' | 'extraction'>,
  desk: DeskStore,
  options: IntakeOptions,
  actor: Pick<Actor, 'agent' | 'now'>,
): Taken {
  const { raw, message, record } = triaged;
  if (raw.content === null || message === null) return { what: 'unreadable' };
  const content = raw.content;
  const hash = createHash('sha256').update(content).digest('hex');
  if (desk.mails.has(hash)) return matchKnown(hash, desk, options, actor);
  const mail = mailOf(triaged, hash, options.today);
  return desk.write(() => {
    // Another program may have taken it in meanwhile.
    if (desk.mails.has(hash)) return { what: 'known' };
    const newcomer = newcomerOf(mail, record.match?.memberId ?? null);
    const joining = joinOf(newcomer, desk);
    // A program's answer is nobody's word, whoever's address it bears.
    if (joining.as === 'nothing' || record.kind === 'bounce' || record.kind === 'auto-reply') {
      desk.mails.pass(hash);
      return { what: 'passed' };
    }
    const { sender, repeatKey } = newcomer;
    const known = mail.messageId !== null && desk.mails.withMessageId(mail.messageId, sender).length > 0;
    if (known && mail.said !== null) mail.flags.push('duplicate');
    const kept = { sender, repeatKey, raw: content };
    if (joining.as === 'first') {
      const caseId = openCase(mail, kept, joining.links, desk, options, actor);
      return { what: 'opened', caseId, state: desk.cases.get(caseId)?.state ?? 'new' };
    }
    const { caseId } = joining;
    const one = desk.cases.get(caseId);
    if (one === null) return { what: 'passed' };
    mail.role = joining.as;
    mail.number = one.mails + 1;
    desk.mails.add({ caseId, mail, ...kept });
    const lastMailAt = [mail.receivedAt, one.lastMailAt].sort()[1] ?? one.lastMailAt;
    const entry = { at: stamp(actor), agent: actor.agent, caseId, stateBefore: one.state };
    if (joining.as === 'follow-up') {
      const state = addFollowUp(caseId, desk, options, entry, hash);
      return { what: 'joined', caseId, state };
    }
    const duplicate = joining.as === 'duplicate';
    const flags: Flag[] = duplicate && !one.flags.includes('duplicate') ? [...one.flags, 'duplicate'] : one.flags;
    // A mail without items may say anything: it is for a person to read.
    const state = duplicate ? one.state : (stateAfter(one.state, 'mail-review') ?? one.state);
    desk.cases.touch(caseId, { mails: mail.number, lastMailAt, flags, state });
    desk.audit.append({
      ...entry,
      action: duplicate ? 'duplicate' : 'attach',
      stateAfter: state,
      details: { mail: hash, digest: desk.cases.digest(caseId) },
    });
    return { what: duplicate ? 'duplicate' : 'attached', caseId, state };
  });
}

function openCase(
  mail: CaseMail,
  kept: { sender: string | null; repeatKey: string | null; raw: Buffer },
  links: readonly CaseLink[],
  desk: DeskStore,
  options: IntakeOptions,
  actor: Pick<Actor, 'agent' | 'now'>,
): number {
  const { attempt, ...judged } = judgeCase([mail], options, (memberId) => desk.cases.attempts(memberId));
  const state = stateAfter('new', moveOf(judged.verdict, false)) ?? 'new';
  const caseId = desk.cases.add({ ...judged, state });
  desk.cases.setAttempt(caseId, judged.aimsAt, attempt);
  desk.mails.add({ caseId, mail, ...kept });
  for (const link of links) desk.cases.addLink(caseId, link);
  desk.audit.append({
    at: stamp(actor),
    agent: actor.agent,
    action: 'open',
    caseId,
    stateAfter: state,
    details: {
      mail: mail.hash,
      ...itemChanges(null, judged.merged),
      ...(links.length === 0 ? {} : { linked: links.map((link) => ({ of: caseId, ...link })) }),
      digest: desk.cases.digest(caseId),
    },
  });
  return caseId;
}

function addFollowUp(
  caseId: number,
  desk: DeskStore,
  options: IntakeOptions,
  entry: { at: string; agent: string; caseId: number; stateBefore: State },
  hash: string,
): State {
  const before = desk.cases.merged(caseId);
  const judged = rejudge(caseId, desk, options);
  const move = moveOf(judged.verdict, judged.merged.conflicts.length > 0);
  const state = stateAfter(entry.stateBefore, move) ?? entry.stateBefore;
  writeJudged(caseId, judged, state, desk);
  desk.audit.append({
    ...entry,
    action: 'follow-up',
    stateAfter: state,
    details: { mail: hash, ...itemChanges(before, judged.merged), digest: desk.cases.digest(caseId) },
  });
  return state;
}

/** The flags that rest on the message alone; the others are found anew with each mail. */
const OF_MESSAGE: readonly Flag[] = [
  'sender-icloud',
  'sender-authentication-failed',
  'follow-up',
  'has-attachments',
  'decoding-suspect',
];

function mailOf(
  { record, details, raw, message, extraction }: Parameters<typeof takeIn>[0],
  hash: string,
  today: string,
): CaseMail {
  const said =
    extraction === null || record.fields === null
      ? null
      : {
          readings: extraction.readings,
          bundle: extraction.bundle,
          severalPeople: extraction.severalPeople,
          lines: extraction.lines,
          fields: record.fields,
        };
  const date = message?.date ?? null;
  return {
    number: 1,
    role: 'first',
    kind: record.kind,
    hash,
    messageId: message?.id || null,
    from: message?.from ?? null,
    replyTo: message?.replyTo ?? [],
    subject: message?.subject ?? null,
    date,
    receivedAt: receivedAt(date, today),
    inReplyTo: message?.inReplyTo ?? null,
    references: message?.references ?? [],
    flags: record.flags.filter((flag) => OF_MESSAGE.includes(flag)),
    said,
    text: details.text,
    source: { path: raw.path, index: raw.index },
  };
}

/** A date that is yet to come is wrong: the case would never grow old. A day ahead may be another time zone's. */
function receivedAt(date: string | null, today: string): string {
  const start = `${today}T00:00:00.000Z`;
  return date === null || Date.parse(date) > Date.parse(start) + 2 * 86_400_000 ? start : date;
}

function newcomerOf(mail: CaseMail, memberId: string | null): Newcomer {
  const { messageId, subject, text, date, flags } = mail;
  const sender = mailboxKey(mail.from?.address ?? null);
  return {
    messageId,
    sender,
    subject,
    text,
    repeatKey: repeatKeyOf({ sender, messageId, subject, text }),
    date,
    receivedAt: mail.receivedAt,
    references: [...new Set([...mail.references, ...(mail.inReplyTo === null ? [] : [mail.inReplyTo])])],
    flags,
    inquiry: mail.said === null ? null : { fields: mail.said.fields, memberId },
  };
}
