/** `r` and `a`: the draft of the reply, to be saved as a mail or copied. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { stateAfter } from '../../desk/states.js';
import { recordDraft } from '../../desk/steps.js';
import { InputError } from '../../errors.js';
import { wrap } from '../../present/cells.js';
import type { Message } from '../../present/work-screen.js';
import type { Composed, Draft, ReplyKind } from '../../reply/index.js';
import { emlOf, isAddressed } from '../../reply/index.js';
import { answeredMail, type ReplyChoice, replyToCase } from '../case-reply.js';
import { filled } from '../desk-messages.js';
import { makeFolder, writeNewFile } from '../new-file.js';
import { plainLetter } from '../plain-letter.js';
import { REPLY_WORDS } from '../reply-words.js';
import type { Content } from './dialogue.js';
import type { OpenCase } from './open-case.js';
import type { After, Session } from './session.js';

/** Where drafts go unless the agent says otherwise. */
const FOLDER = 'drafts';

/** @param kind null: what the case asks for */
export async function answer(one: OpenCase, session: Session, kind: ReplyKind | null): Promise<After> {
  const { dialogue, desk, lang, profile } = session.tools;
  const { words } = session;
  const choice: ReplyChoice = { kind, letter: null, profile };
  let say: Message[] = [];
  for (;;) {
    const mail = answeredMail(one.raw);
    const composed = await replyToCase(one.raw, mail && desk.mails.raw(one.id, mail.number), choice);
    const draft = composed !== null && 'draft' in composed ? composed.draft : null;
    const mayWait = stateAfter(one.raw.state, 'ask') !== null && (draft === null || draft.kind === 'ask');
    const content: Content = {
      left: one.number,
      title: () => filled(words.draft.title, draftBlanks(draft, choice, session)),
      body: (look) =>
        draft === null
          ? []
          : plainLetter(draft, lang)
              .split('\n')
              .flatMap((line) => wrap(line, look.width, look)),
      messages: [...(draft === null ? [whyNone(composed, session)] : notices(draft, one, session)), ...say],
    };
    say = [];
    const key = await dialogue.read(content, [
      ...(draft === null
        ? []
        : [
            { key: 's', does: words.draft.save },
            { key: 'p', does: words.draft.print },
          ]),
      { key: 'k', does: words.draft.kind, rank: 1 },
      { key: 'l', does: words.draft.letter, rank: 2 },
      ...(mayWait ? [{ key: 'w', does: words.draft.asked, rank: 3 }] : []),
      { key: 'q', does: words.draft.back },
    ]);
    if (key === 'q' || key === 'escape') return { go: 'stay' };
    if (key === 'k') choice.kind = nextKind(draft?.kind ?? choice.kind, one);
    else if (key === 'l') choice.letter = (draft?.language ?? choice.letter) === 'ja' ? 'en' : 'ja';
    else if (key === 'w' && mayWait) {
      const asked = await askedNow(one, session, content, words.ask.asked);
      if (asked !== null) return asked;
    } else if (key === 's' && draft !== null) {
      const saved = await save(draft, one, session, content);
      if ('go' in saved) return saved;
      say = saved.say;
    } else if (key === 'p' && draft !== null) {
      await dialogue.terminal.aside(plainLetter(draft, lang).trimEnd(), words.draft.printed);
      if (draft.kind === 'ask' && mayWait) {
        const asked = await askedNow(one, session, content, words.draft.sent);
        if (asked !== null) return asked;
      }
    }
  }
}

function draftBlanks(draft: Draft | null, choice: ReplyChoice, { words }: Session): Record<string, string> {
  const kind = draft?.kind ?? choice.kind;
  const letter = draft?.language ?? choice.letter;
  return { s: kind === null ? '-' : words.kinds[kind], t: letter === null ? '-' : words.letters[letter] };
}

function whyNone(composed: Composed | null, { tools, words }: Session): Message {
  const { refusals, purged } = REPLY_WORDS[tools.lang];
  const refused = composed !== null && 'refused' in composed ? composed.refused : null;
  const here = refused === 'nothing-to-ask' || refused === 'kind-to-choose' ? words.undrafted[refused] : null;
  const s = here ?? (refused === null ? filled(purged, { c: '' }) : refusals[refused]);
  return { text: filled(words.said.noDraft, { s }), tone: 'bad' };
}

function notices(draft: Draft, one: OpenCase, { tools }: Session): Message[] {
  return draft.notices
    .filter((notice) => notice !== 'send-after-reset' || one.raw.state !== 'done')
    .map((notice) => ({ text: REPLY_WORDS[tools.lang].notices[notice], tone: 'warn' }));
}

/** The kinds that can be true of the case, in turn. */
function nextKind(kind: ReplyKind | null, { raw }: OpenCase): ReplyKind {
  const kinds: ReplyKind[] = [
    ...(raw.missing.length + raw.invalid.length > 0 ? (['ask'] as const) : []),
    'not-matching',
    ...(raw.state === 'done' || stateAfter(raw.state, 'done') !== null ? (['verified'] as const) : []),
  ];
  const at = kind === null ? -1 : kinds.indexOf(kind);
  return kinds[(at + 1) % kinds.length] ?? 'not-matching';
}

async function askedNow(one: OpenCase, session: Session, content: Content, question: string): Promise<After | null> {
  const text = filled(question, { c: one.number });
  if ((await session.tools.dialogue.confirm(content, [{ text, tone: 'plain' }])) !== 'y') return null;
  const { ok, say } = session.stepped(one, one.step({ do: 'ask' }));
  return ok ? { go: 'next', handled: true, say } : { go: 'stay', say };
}

/** Saves the draft, records it, and that the sender was asked where the draft asks; all of it or nothing. */
async function save(
  draft: Draft,
  one: OpenCase,
  session: Session,
  content: Content,
): Promise<After | { say: Message[] }> {
  const { tools, words } = session;
  if (!isAddressed(draft)) return { say: [{ text: REPLY_WORDS[tools.lang].noDeskAddress, tone: 'bad' }] };
  const folder = tools.out ?? (await tools.dialogue.line(content, words.draft.folder, FOLDER));
  if (folder === null || folder === '') return { say: [] };
  const { messageId, content: bytes } = await emlOf(draft, tools.actor.now());
  const asks = draft.kind === 'ask' && stateAfter(one.raw.state, 'ask') !== null;
  const options = { holding: true, seen: one.raw.version };
  const record = () =>
    tools.desk.write(() => {
      const drafted = recordDraft(tools.desk, one.id, messageId, tools.actor, options);
      return drafted.ok && asks ? one.step({ do: 'ask' }) : drafted;
    });
  let recorded: ReturnType<typeof record> | null = null;
  let file: string;
  try {
    makeFolder(folder);
    file = freePlace(folder, one.number);
    writeNewFile(file, bytes, () => {
      recorded = record();
      return !recorded.ok;
    });
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { problemLine } = await import('../error-words.js');
    return { say: [{ text: problemLine(cause.problem, tools.lang), tone: 'bad' }] };
  }
  tools.out = folder;
  const outcome = recorded as ReturnType<typeof record> | null;
  if (outcome === null) return { say: [] };
  const { ok, say } = session.stepped(one, outcome);
  if (!ok) return { go: 'stay', say };
  one.reload();
  const text = filled(asks ? words.said.savedAsked : words.said.saved, { c: one.number, f: file });
  const saved: Message[] = [{ text, tone: 'good' }];
  const through = asks || stateAfter(one.raw.state, 'ask') === null;
  return through ? { go: 'next', handled: true, say: saved } : { go: 'stay', say: saved };
}

/** `C-000012.eml`, or with a number where that was drafted before. */
function freePlace(folder: string, name: string): string {
  for (let n = 1; ; n++) {
    const file = path.join(folder, `${name}${n === 1 ? '' : `-${n}`}.eml`);
    if (!existsSync(file)) return file;
  }
}
