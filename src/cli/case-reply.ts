/** From a case of the desk to its reply: which mail is answered, in which language, with what. */
import { type CaseMail, caseNumber, type DeskCase } from '../case.js';
import { decodeMessage } from '../decode/index.js';
import { isFinished } from '../desk/states.js';
import type { Profile } from '../profile/index.js';
import { type Composed, composeReply, languageOf, type NoticeCode, type ReplyKind } from '../reply/index.js';
import { mailboxKey } from '../text/mailbox.js';

export interface ReplyChoice {
  /** Null: what the case asks for. */
  kind: ReplyKind | null;
  /** Null: the language of the inquiry. */
  letter: 'ja' | 'en' | null;
  profile: Profile;
}

/** The mail of a case that a reply answers: the last that said anything. */
export function answeredMail(one: DeskCase): CaseMail | null {
  return (
    one.mailList.findLast((mail) => mail.said !== null && mail.role !== 'duplicate') ?? one.mailList.at(-1) ?? null
  );
}

/**
 * The draft for a case, or why there is none.
 * @param raw the bytes of `answeredMail`
 * @returns null where the personal values were removed
 */
export async function replyToCase(
  one: DeskCase,
  raw: Buffer | null,
  { kind, letter, profile }: ReplyChoice,
): Promise<Composed | null> {
  const mail = answeredMail(one);
  if (mail === null || raw === null || one.merged === null) return null;
  const message = await decodeMessage(raw);
  const header = (name: string) => message.headers.get(name)?.[0] ?? null;
  const said = one.mailList.filter((each) => each.said !== null);
  const senders = new Set(said.map((each) => mailboxKey(each.from?.address ?? null)));
  const { fields, missing, invalid, conflicts } = one.merged;
  const composed = composeReply({
    answered: {
      kind: mail.kind,
      from: message.from,
      replyTo: message.replyTo,
      to: message.to,
      subject: message.subject,
      messageId: message.id,
      references: message.references,
      returnPath: header('return-path'),
      autoSubmitted: header('auto-submitted'),
    },
    language: letter ?? languageOf(said.map((each) => each.text).join('\n')),
    kind: kind ?? kindOfState(one),
    course: one.course,
    fields,
    missing,
    invalid,
    conflicts,
    // Two mails that contradict each other are for a person, whatever the items say when they are put together.
    disposition: one.state === 'review' && one.verdict === 'ready' ? 'review' : one.verdict,
    flags: one.flags,
    severalSenders: senders.size > 1,
    caseNumber: caseNumber(one.id),
    profile,
  });
  if ('refused' in composed) return composed;
  const { draft } = composed;
  const notices = [...undecided(one), ...contradicted(one, draft.kind), ...answersElsewhere(one, draft.kind)];
  return { draft: { ...draft, notices: [...notices, ...draft.notices] } };
}

/** Why a person has to decide before anything is sent. */
function undecided({ merged, state }: DeskCase): NoticeCode[] {
  if (isFinished(state)) return [];
  if (merged?.match === null) return ['nothing-matched'];
  return state === 'review' ? ['look-first'] : [];
}

/** In review a person has looked, and rejected is decided; else "not confirmed" is not what was found of such a case. */
function contradicted({ merged, state }: DeskCase, kind: ReplyKind): NoticeCode[] {
  const found = kind === 'not-matching' && merged?.match?.outcome === 'unique';
  return found && state !== 'review' && state !== 'rejected' ? ['member-found'] : [];
}

/** As many items as say that the rest was given in the mail before. */
const NEARLY_ALL = 3;

/** A case that begins with an answer, and lacks most of what an inquiry holds: the desk has asked, but knows nothing of it. */
function answersElsewhere({ merged, mailList, links }: DeskCase, kind: ReplyKind): NoticeCode[] {
  const [first] = mailList;
  const answers = first !== undefined && (first.inReplyTo !== null || first.references.length > 0);
  const lacks = (merged?.missing.length ?? 0) >= NEARLY_ALL;
  return kind === 'ask' && answers && lacks && links.length === 0 ? ['answers-elsewhere'] : [];
}

/** What was decided counts more than what the items say. */
function kindOfState({ state }: DeskCase): ReplyKind | null {
  if (state === 'done' || state === 'ready') return 'verified';
  return state === 'rejected' ? 'not-matching' : null;
}
