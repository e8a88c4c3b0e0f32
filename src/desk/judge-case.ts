/** The mails of a case, merged and judged as one mail is: what the case's row holds. */
import type { CaseMail, Merged } from '../case.js';
import { type JudgeOptions, judge } from '../judge.js';
import { FLAGS, type Flag } from '../record.js';
import type { Attempt, CaseData } from '../store/desk/index.js';
import { mailboxKey } from '../text/mailbox.js';
import { identityKeys } from './identity.js';
import { mergeMails } from './merge.js';
import { areRepeatAttempts, triedIn } from './repeat.js';

/** A case's data but for its state, which depends on where it stood. */
export type Judged = Omit<CaseData, 'state'> & { attempt: Omit<Attempt, 'caseId'> };

/**
 * @param mails all mails of the case, in their order; at least one has items
 * @param attemptsAt attempts of other cases at a member
 */
export function judgeCase(
  mails: readonly CaseMail[],
  options: JudgeOptions,
  attemptsAt: (memberId: string) => readonly Attempt[],
): Judged {
  const items = mergeMails(mails);
  const counting = mails.filter((mail) => mail.role === 'first' || mail.role === 'follow-up');
  const flags = new Set<Flag>(counting.flatMap((mail) => mail.flags));
  if (mails.some((mail) => mail.role === 'duplicate')) flags.add('duplicate');
  const senders = new Set(counting.map((mail) => mailboxKey(mail.from?.address ?? null)));
  const last = counting.at(-1);
  let attempt: Judged['attempt'] = { inquiries: 0, tried: {} };
  const judged = judge(
    items,
    {
      // Two senders, whom a person has put together: neither is proof of anything.
      from: senders.size === 1 ? (last?.from ?? null) : null,
      replyTo: senders.size === 1 ? counting.flatMap((mail) => mail.replyTo) : [],
      flags: [...flags],
    },
    { ...options, explain: true },
    (memberId, fields) => {
      attempt = { inquiries: counting.length, tried: triedIn(fields, items.provenance) };
      return areRepeatAttempts([...attemptsAt(memberId), attempt]);
    },
  );
  const { course, fields, missing, invalid, match, member, failedRules, waterfall, disposition } = judged;
  const merged: Merged = {
    fields,
    missing,
    invalid,
    match,
    member,
    failedRules,
    provenance: items.provenance,
    conflicts: items.conflicts,
    ...(waterfall ? { waterfall } : {}),
  };
  const dates = mails.map((mail) => mail.receivedAt).sort();
  const all = new Set([...judged.flags, ...flags]);
  return {
    verdict: disposition,
    course,
    flags: FLAGS.filter((flag) => all.has(flag)),
    missing,
    invalid,
    memberId: match?.memberId ?? null,
    aimsAt: match?.candidates[0]?.memberId ?? null,
    name: fields.nameKanji.value ?? fields.nameKana.value ?? items.provenance.nameKanji?.at(-1)?.value ?? null,
    sender: mailboxKey(counting[0]?.from?.address ?? null),
    openedAt: dates[0] ?? '',
    lastMailAt: dates.at(-1) ?? '',
    mails: mails.length,
    merged,
    identity: [
      ...new Set([
        ...identityKeys(fields),
        ...counting.flatMap((mail) => (mail.said === null ? [] : identityKeys(mail.said.fields))),
      ]),
    ],
    attempt,
  };
}
