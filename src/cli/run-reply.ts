/** What `madoguchi reply` does: a draft for each case, on standard output or as a file each. */
import path from 'node:path';
import { caseNumber } from '../case.js';
import { loadCase } from '../desk/load.js';
import { recordDraft } from '../desk/steps.js';
import { InputError } from '../errors.js';
import { visible } from '../present/visible.js';
import { loadProfile, plusMember } from '../profile/index.js';
import { emlOf, isAddressed } from '../reply/index.js';
import type { DeskStore } from '../store/desk/index.js';
import { answeredMail, type ReplyChoice, replyToCase } from './case-reply.js';
import type { Context } from './command.js';
import { filled, refusalLine } from './desk-messages.js';
import { atDesk } from './desk-options.js';
import { EXIT } from './exit-status.js';
import { makeFolder, writeNewFile } from './new-file.js';
import { Output } from './output.js';
import { plainLetter } from './plain-letter.js';
import type { ReplySettings } from './reply.js';
import { REPLY_WORDS } from './reply-words.js';

/**
 * @returns the exit status: 1 where a case got no draft
 * @throws InputError, StoreError
 */
export async function runReply(settings: ReplySettings, { io }: Context): Promise<number> {
  const profile = settings.profile === null ? plusMember : await loadProfile(settings.profile);
  const choice: ReplyChoice = { kind: settings.kind, letter: settings.letter, profile };
  if (settings.out !== null) makeFolder(settings.out);
  const out = new Output(io.stdout);
  const tell = (line: string) => io.stderr.write(`madoguchi: ${visible(line)}\n`);
  // Letters one after the other: which case each is of has to show, and where it begins.
  const several = settings.out === null && settings.caseIds.length > 1;
  const divider = (caseId: number) => filled(REPLY_WORDS[settings.lang].divider, { c: caseNumber(caseId) });
  const failed = await atDesk(settings.path, {}, async (desk) => {
    let refused = 0;
    for (const [i, caseId] of settings.caseIds.entries()) {
      const text = await draftFor(desk, caseId, settings, choice, io.now(), tell);
      if (text === null) refused += 1;
      else await out.write(several ? `${i > 0 ? '\n' : ''}${divider(caseId)}\n\n${text}` : text);
    }
    return refused;
  });
  await out.end();
  return failed === 0 ? EXIT.done : EXIT.couldNotRun;
}

/** What goes to standard output for this case; null where there is no draft. */
async function draftFor(
  desk: DeskStore,
  caseId: number,
  settings: ReplySettings,
  choice: ReplyChoice,
  now: Date,
  tell: (line: string) => void,
): Promise<string | null> {
  const words = REPLY_WORDS[settings.lang];
  const c = caseNumber(caseId);
  const one = loadCase(desk, caseId);
  if (one === null) {
    tell(refusalLine({ code: 'no-such-case', caseId }, settings.lang));
    return null;
  }
  const mail = answeredMail(one);
  const composed = await replyToCase(one, mail && desk.mails.raw(caseId, mail.number), choice);
  if (composed === null) {
    tell(filled(words.purged, { c }));
    return null;
  }
  if ('refused' in composed) {
    tell(`${filled(words.refused, { c })}: ${words.refusals[composed.refused]}`);
    return null;
  }
  const { draft } = composed;
  if (settings.format === 'eml' && !isAddressed(draft)) {
    tell(`${filled(words.refused, { c })}: ${words.noDeskAddress}`);
    return null;
  }
  const eml = settings.format === 'eml' && isAddressed(draft) ? await emlOf(draft, now) : null;
  const notices = () => {
    const due = draft.notices.filter((notice) => notice !== 'send-after-reset' || one.state !== 'done');
    for (const notice of due) tell(`${c}: ${words.notices[notice]}`);
  };
  // A mail that is sent may be answered: the answer is known by the draft's Message-ID.
  const isRefused = () => {
    if (eml === null) return false;
    const options = { steal: settings.steal, seen: one.version };
    const stepped = recordDraft(desk, caseId, eml.messageId, settings.actor, options);
    if (!stepped.ok) tell(refusalLine(stepped.refusal, settings.lang));
    return !stepped.ok;
  };
  const text = eml === null ? plainLetter(draft, settings.lang) : eml.content.toString('latin1');
  if (settings.out === null) {
    if (isRefused()) return null;
    notices();
    return text;
  }
  const file = path.join(settings.out, `${c}.${settings.format === 'eml' ? 'eml' : 'txt'}`);
  try {
    if (!writeNewFile(file, eml?.content ?? Buffer.from(text, 'utf8'), isRefused)) return null;
  } catch (cause) {
    // The other cases get theirs.
    if (!(cause instanceof InputError)) throw cause;
    const { problemLine } = await import('./error-words.js');
    tell(problemLine(cause.problem, settings.lang));
    return null;
  }
  notices();
  return `${visible(filled(words.written, { c, f: file }))}\n`;
}
