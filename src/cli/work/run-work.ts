/** What `madoguchi work` does: the desk and the terminal for one agent, both as they were when he is gone. */
import { existsSync } from 'node:fs';
import { visible } from '../../present/visible.js';
import { loadProfile, plusMember } from '../../profile/index.js';
import { type MemberStore, openMembers } from '../../store/index.js';
import type { Context } from '../command.js';
import { filled } from '../desk-messages.js';
import { atDesk, lookOf } from '../desk-options.js';
import { defaultMembersFile } from '../environment.js';
import { EXIT } from '../exit-status.js';
import type { WorkSettings } from '../work.js';
import { Dialogue } from './dialogue.js';
import { atEnd, workOn } from './keys.js';
import { Session } from './session.js';
import { HungUp, Interrupted, onTerminal } from './terminal.js';

/** As shells have it for Ctrl-C. */
const CTRL_C = 130;

/** Signals that end the session; Ctrl-C is a key here, and SIGINT comes from elsewhere. */
const ENDING = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

/**
 * @returns the exit status
 * @throws InputError, StoreError
 */
export async function runWork(settings: WorkSettings, context: Context): Promise<number> {
  const { io } = context;
  const profile = settings.profile === null ? plusMember : await loadProfile(settings.profile);
  const look = await lookOf(io, settings.lang);
  const members = membersOf(settings, context);
  const over = new AbortController();
  let by: NodeJS.Signals | null = null;
  const end = (signal: NodeJS.Signals) => {
    by ??= signal;
    over.abort();
  };
  // They stay until the end: without a listener a signal would leave the terminal as it is.
  for (const signal of ENDING) process.on(signal, end);
  let status: number = EXIT.done;
  try {
    await atDesk(settings.path, {}, async (desk) => {
      let session: Session | null = null;
      try {
        await onTerminal(io, AbortSignal.any([context.signal, over.signal]), async (terminal) => {
          const { actor, lang, filter, out } = settings;
          const dialogue = new Dialogue(terminal, look);
          const working = new Session({ desk, actor, lang, dialogue, profile, members, filter, out });
          session = working;
          await working.run(
            (one, content) => workOn(one, working, content),
            (content, open) => atEnd(content, working, open),
          );
        });
      } catch (cause) {
        if (!(cause instanceof Interrupted)) throw cause;
        // What the system says by a signal as well, be it before or after.
        if (cause instanceof HungUp) by ??= 'SIGHUP';
        status = CTRL_C;
      } finally {
        (session as Session | null)?.leave();
      }
      tell(session, context);
    });
  } finally {
    members?.close();
    for (const signal of ENDING) process.off(signal, end);
  }
  // Ended by the signal itself, so that whoever sent it knows.
  if (by !== null && by !== 'SIGINT') process.kill(process.pid, by);
  return status;
}

/** Those that are named, else the usual ones; null where there are none. */
function membersOf({ members }: WorkSettings, { io }: Context): MemberStore | null {
  const file = members ?? defaultMembersFile(io);
  return members === null && !existsSync(file) ? null : openMembers(file);
}

function tell(session: Session | null, { io }: Context): void {
  if (session === null) return;
  const { handled, skipped } = session.counts;
  io.stderr.write(`${visible(filled(session.words.summary, { n: handled, m: skipped }))}\n`);
}
