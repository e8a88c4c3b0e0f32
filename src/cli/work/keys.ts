/** What each key does with the case before the agent. */
import { caseNumber } from '../../case.js';
import { stateAfter } from '../../desk/states.js';
import { lastStep, undo } from '../../desk/undo.js';
import { when } from '../../present/card.js';
import { mailTexts } from '../../present/case-card.js';
import { wrap } from '../../present/cells.js';
import { DESK_WORDS } from '../../present/desk-words.js';
import { gridRow } from '../../present/grid.js';
import { visible } from '../../present/visible.js';
import { type KeyHint, type Message, plain } from '../../present/work-screen.js';
import { CASE_KEYS, type CaseKey } from '../../present/work-words.js';
import { filled, refusalLine } from '../desk-messages.js';
import { markDone, reveal, withReason } from './case-steps.js';
import type { Content } from './dialogue.js';
import { decideFollowUp } from './follow-up.js';
import { answer } from './letter.js';
import { assignMember } from './member.js';
import type { OpenCase } from './open-case.js';
import type { After, Session } from './session.js';

type Deed = (one: OpenCase, session: Session, content: Content) => Promise<After>;

/** Keys that only look. */
const LOOKING: readonly CaseKey[] = ['s', 'u', 'v', 't', 'q', '?', 'R'];

/** Which keys give way first where the line is too narrow for all. */
const RANKS: Partial<Record<CaseKey, number>> = {
  c: 9,
  R: 8,
  v: 7,
  t: 6,
  n: 5,
  j: 4,
  m: 3,
  u: 2,
  a: 1,
  q: -1,
  '?': -2,
};

const DEEDS: Readonly<Record<CaseKey, Deed>> = {
  r: (one, session) => answer(one, session, null),
  a: (one, session) => answer(one, session, 'ask'),
  d: markDone,
  x: (one, session, content) => withReason(one, session, content, 'reject'),
  c: (one, session, content) => withReason(one, session, content, 'close'),
  n: (one, session, content) => withReason(one, session, content, 'note'),
  m: assignMember,
  j: decideFollowUp,
  R: reveal,
  t: takeOver,
  s: async (one, session) => ({
    go: 'next',
    handled: false,
    say: [plain(filled(session.words.said.skipped, { c: one.number }))],
  }),
  u: (one, session, content) => undoLast(one, session, content),
  v: async (one, session, content) => {
    await session.tools.dialogue.read(
      {
        left: content.left,
        title: () => filled(session.words.texts, { c: one.number }),
        body: (look) => mailTexts(one.shown, look),
      },
      [{ key: '', does: session.words.choose.anyKey }],
      { anyKey: true },
    );
    return { go: 'stay' };
  },
  q: async () => ({ go: 'quit' }),
  '?': async (_, session, content) => {
    await showHelp(session, content);
    return { go: 'stay' };
  },
};

/** Shows the case until a key is pressed, and does what it says. */
export async function workOn(one: OpenCase, session: Session, content: Content): Promise<After> {
  const { words } = session;
  const key = await session.tools.dialogue.read(content, () => hintsFor(one, session));
  // Enter after a word that was asked for no more, or Esc once too often.
  if (key === 'return' || key === 'escape') return { go: 'stay' };
  if (!isCaseKey(key))
    return { go: 'stay', say: [{ text: filled(words.said.unknownKey, { s: visible(key) }), tone: 'plain' }] };
  if (key === 'q' || key === 's') return DEEDS[key](one, session, content);
  const changed = one.check();
  if (changed !== null) return { go: 'stay', say: session.refused(one, changed) };
  if (!one.held && !LOOKING.includes(key))
    return { go: 'stay', say: [{ text: filled(words.said.notHeld, { c: one.number }), tone: 'bad' }] };
  return DEEDS[key](one, session, content);
}

/** What the agent does where the queue is empty. */
export async function atEnd(
  content: Content,
  session: Session,
  { held, skipped }: { held: number; skipped: number },
): Promise<After | 'again'> {
  const { words, counts } = session;
  const shown: Content = {
    ...content,
    body: () => [
      '',
      filled(words.end.done, { n: counts.handled }),
      filled(words.end.skipped, { n: skipped }),
      filled(words.end.heldByOthers, { n: held }),
    ],
  };
  const key = await session.tools.dialogue.read(shown, [
    ...(skipped > 0 ? [{ key: 's', does: words.end.again }] : []),
    { key: 'g', does: words.end.look },
    ...(session.stealable(null).length > 0 ? [{ key: 't', does: words.keys.t.short }] : []),
    { key: 'u', does: words.keys.u.short },
    { key: 'q', does: words.keys.q.short },
  ]);
  if (key === 's' && skipped > 0) return 'again';
  if (key === 'q') return { go: 'quit' };
  if (key === 'u') return undoLast(null, session, shown);
  if (key === 't') return takeOver(null, session, shown);
  return { go: 'stay' };
}

/** The keys that can do something now. */
function hintsFor(one: OpenCase, session: Session): KeyHint[] {
  const { raw } = one;
  const isThere: Partial<Record<CaseKey, boolean>> = {
    d: stateAfter(raw.state, 'done') !== null,
    a: stateAfter(raw.state, 'ask') !== null && raw.missing.length + raw.invalid.length > 0,
    x: stateAfter(raw.state, 'reject') !== null,
    c: stateAfter(raw.state, 'close') !== null,
    j: raw.links.length + raw.linkedFrom.length > 0,
    t: session.stealable(one).length > 0,
    R: !one.revealed,
  };
  return CASE_KEYS.filter((key) => (isThere[key] ?? true) && (one.held || LOOKING.includes(key))).map((key) => ({
    key,
    does: session.words.keys[key].short,
    ...(RANKS[key] === undefined ? {} : { rank: RANKS[key] }),
  }));
}

async function takeOver(one: OpenCase | null, session: Session, content: Content): Promise<After> {
  const { words, tools } = session;
  const found = session.stealable(one);
  const label = ({ caseId, lock }: (typeof found)[number]) =>
    `${caseNumber(caseId)}  ${lock.agent}  ${when(lock.since)}`;
  const [only] = found;
  if (only === undefined) return { go: 'stay', say: [plain(words.said.nothingToSteal)] };
  const chosen =
    found.length === 1
      ? 0
      : await tools.dialogue.choose({ left: content.left, title: () => words.keys.t.long }, () => found.map(label));
  const wanted = chosen === null ? undefined : found[chosen];
  if (wanted === undefined) return { go: 'stay' };
  const { caseId, lock } = wanted;
  const blanks = { c: caseNumber(caseId), a: lock.agent, t: when(lock.since) ?? '' };
  if ((await tools.dialogue.confirm(content, [plain(filled(words.ask.steal, blanks))])) !== 'y') return { go: 'stay' };
  const refusal = session.steal(caseId);
  if (refusal !== null) return { go: 'stay', say: [{ text: refusalLine(refusal, tools.lang, 'keys'), tone: 'bad' }] };
  return { go: 'open', caseId, say: [{ text: filled(words.said.stolen, blanks), tone: 'good' }] };
}

/** The last step of the agent; one that he made elsewhere only after he has seen which it is. */
async function undoLast(one: OpenCase | null, session: Session, content: Content): Promise<After> {
  const { words, tools } = session;
  const { desk, actor, lang } = tools;
  const entry = lastStep(desk, actor);
  if (entry === null || entry.caseId === null) return { go: 'stay', say: [plain(words.said.nothingToUndo)] };
  const { caseId } = entry;
  const c = caseNumber(caseId);
  const s = DESK_WORDS[lang].actions[entry.action];
  if (!session.ownSteps.includes(entry.seq)) {
    const question = filled(words.ask.undo, { c, n: entry.seq, s, t: when(entry.at) ?? '' });
    if ((await tools.dialogue.confirm(content, [plain(question)])) !== 'y') return { go: 'stay' };
  }
  const undone = undo(desk, { seq: entry.seq }, actor);
  if (!undone.ok) {
    tools.dialogue.terminal.forgetKeys();
    return { go: 'stay', say: [{ text: refusalLine(undone.refusal, lang, 'keys'), tone: 'bad' }] };
  }
  session.reopen(caseId);
  const say: Message[] = [{ text: filled(words.said.undone, { c, m: entry.seq, s }), tone: 'good' }];
  if (one?.id === caseId) {
    one.reload();
    return { go: 'stay', say };
  }
  return { go: 'open', caseId, say };
}

async function showHelp(session: Session, content: Content): Promise<void> {
  const { help, keys, choose } = session.words;
  const cellsOf = (key: CaseKey) => [[{ text: key }], [{ text: keys[key].long }]];
  await session.tools.dialogue.read(
    {
      left: content.left,
      title: () => help.title,
      body: (look) => [
        ...CASE_KEYS.flatMap((key) =>
          gridRow([{ width: 1 }, { width: look.width - 5 }], cellsOf(key), { ...look, indent: 2 }),
        ),
        '',
        ...[help.scroll, help.undo, help.locks]
          .flatMap((line) => wrap(line, look.width - 2, look))
          .map((line) => `  ${line}`),
      ],
    },
    [{ key: '', does: choose.anyKey }],
    { anyKey: true },
  );
}

function isCaseKey(key: string): key is CaseKey {
  return (CASE_KEYS as readonly string[]).includes(key);
}
