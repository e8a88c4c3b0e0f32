/** Steps of the case before the agent that need a word from him. */
import { stateAfter } from '../../desk/states.js';
import { recordReveal, type Step } from '../../desk/steps.js';
import { plain } from '../../present/work-screen.js';
import { filled, refusalLine } from '../desk-messages.js';
import { doubtsOfDone } from '../done-doubts.js';
import type { Content } from './dialogue.js';
import { answer } from './letter.js';
import type { OpenCase } from './open-case.js';
import type { After, Session } from './session.js';

/** Marks the case as done, after it has been said what speaks against that. */
export async function markDone(one: OpenCase, session: Session, content: Content): Promise<After> {
  const { words, tools } = session;
  const { raw, shown } = one;
  if (stateAfter(raw.state, 'done') === null) {
    const text = refusalLine(
      { code: 'not-allowed', caseId: one.id, from: raw.state, move: 'done' },
      tools.lang,
      'keys',
    );
    return { go: 'stay', say: [{ text, tone: 'bad' }] };
  }
  const member = raw.assignedMember ?? raw.memberId;
  const w = [shown.name, member].filter((part) => part !== null).join(' ');
  const doubts = doubtsOfDone(raw, tools.dialogue.look.words);
  const key = await tools.dialogue.confirm(
    content,
    [...doubts.map((text) => ({ text, tone: 'warn' }) as const), plain(filled(words.ask.done, { c: one.number, w }))],
    // On the page itself r shows a letter and records nothing: whoever presses it by habit must not confirm a doubtful reset.
    raw.verdict === 'ready' && doubts.length === 0 ? [{ key: 'r', does: words.choose.doneAndReply }] : [],
  );
  if (key !== 'y' && key !== 'r') return { go: 'stay' };
  const { ok, say } = session.stepped(one, one.step({ do: 'done' }));
  if (!ok) return { go: 'stay', say };
  if (key === 'r') {
    const answered = await answer(one, session, null);
    if (answered.go !== 'stay') return answered;
  }
  return { go: 'next', handled: true, say };
}

/** Rejects, closes or notes, with the agent's words for why. */
export async function withReason(
  one: OpenCase,
  session: Session,
  content: Content,
  what: 'reject' | 'close' | 'note',
): Promise<After> {
  const { words, tools } = session;
  if (what !== 'note' && stateAfter(one.raw.state, what) === null) {
    const text = refusalLine(
      { code: 'not-allowed', caseId: one.id, from: one.raw.state, move: what },
      tools.lang,
      'keys',
    );
    return { go: 'stay', say: [{ text, tone: 'bad' }] };
  }
  const note = await tools.dialogue.line({ ...content, messages: [] }, words.ask[what]);
  if (note === null) return { go: 'stay' };
  if (note === '') return { go: 'stay', say: [plain(words.said.empty)] };
  const step: Step = { do: what, note };
  const { ok, say } = session.stepped(one, one.step(step));
  return ok && what !== 'note' ? { go: 'next', handled: true, say } : { go: 'stay', say };
}

/** Shows the values unmasked, and records who looked and why. */
export async function reveal(one: OpenCase, session: Session, content: Content): Promise<After> {
  const { words, tools } = session;
  const reason = await tools.dialogue.line({ ...content, messages: [] }, words.ask.reveal);
  if (reason === null) return { go: 'stay' };
  if (reason === '') return { go: 'stay', say: [plain(words.said.empty)] };
  const { seq } = recordReveal(tools.desk, one.id, reason, tools.actor);
  one.reveal();
  return { go: 'stay', say: [{ text: filled(words.said.revealed, { n: seq }), tone: 'warn' }] };
}
