/** What `madoguchi triage` does: records out as they come, then the counts and the exit status. */

import { unreadableLine } from '../present/defect-words.js';
import { WORDS } from '../present/languages.js';
import type { Look } from '../present/look.js';
import { bytes } from '../present/numbers.js';
import { presenter } from '../present/presenter.js';
import { count, noCounts, summaryLine } from '../present/summary.js';
import { visible } from '../present/visible.js';
import type { Sharing, Shown, TriageOptions } from '../triage.js';
import type { Context } from './command.js';
import { ambiguousIsWide, wantsColor, widthOf } from './environment.js';
import { EXIT } from './exit-status.js';
import type { Io } from './io.js';
import { Output } from './output.js';
import { NO_PROGRESS, type Progress, progressBar } from './progress.js';
import type { TriageSettings } from './triage.js';

/**
 * Files are read faster than the event loop turns: without a pause now and then, no interrupt would be noticed and no
 * row shown before the last message.
 */
const MESSAGES_A_TURN = 32;
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** The pipeline; a test gives its own. */
export type Pipeline = (options: TriageOptions, sharing: Sharing) => AsyncIterable<Shown>;

/**
 * Triages and prints.
 * @returns the exit status
 * @throws InputError, StoreError where a file named by an option cannot be used
 */
export async function runTriage(
  settings: TriageSettings,
  context: Pick<Context, 'io' | 'signal'>,
  pipeline?: Pipeline,
): Promise<number> {
  const { io, signal } = context;
  const words = WORDS[settings.lang];
  const look: Look = {
    words,
    width: widthOf(io.env, io.stdout),
    color: wantsColor(io.env, io.stdout),
    ambiguousWide: ambiguousIsWide(io.env),
  };
  const out = new Output(io.stdout);
  const counts = noCounts();
  const { loadProfile, plusMember } = await import('../profile/index.js');
  const profile = settings.profile === null ? plusMember : await loadProfile(settings.profile);
  const print = await presenter(settings.format, look, { mask: settings.mask, knownSubjects: profile.subjects });
  const members = settings.members === null ? null : (await import('../store/index.js')).openMembers(settings.members);
  const progress = await triageProgress(settings, io);
  // A table or a card says it where people look; what programs read is looked at by nobody.
  const forPeople = settings.format === 'table' || settings.format === 'card';
  const tell = (line: string) => {
    progress.clear();
    io.stderr.write(`madoguchi: ${line}\n`);
  };
  const show = async (records: AsyncIterable<Shown>) => {
    await out.write(print.begin());
    for await (const shown of records) {
      // What was cut short is not closed: half an array must not pass for a whole one.
      if (signal.aborted) return;
      const disposition = shown.disposition ?? shown.record.disposition;
      count(counts, disposition);
      if (disposition === 'unreadable' && !forPeople) tell(unreadableLine(shown.record, words));
      const text =
        print.line && shown.line !== undefined
          ? print.line(shown.line)
          : print.message(shown.record, shown.details, counts.messages);
      const full = out.write(text);
      if (full) await full;
      if (out.closed) break;
      if (counts.messages % MESSAGES_A_TURN === 0) await nextTurn();
    }
    await out.write(print.end());
    await out.end();
  };
  try {
    const options: TriageOptions = {
      ...settings,
      stdin: io.stdin,
      profile,
      members,
      warn: ({ code, path }) => tell(words.notices[code].replace('%s', () => visible(path))),
      progress: progress.at,
    };
    const sharing = { jobs: settings.jobs, membersPath: settings.members, details: settings.format === 'card' };
    const records = (pipeline ?? (await import('../triage.js')).triageShared)(options, sharing);
    await unlessAborted(show(records), signal);
  } finally {
    progress.stop();
    members?.close();
  }
  if (signal.aborted) return EXIT.couldNotRun;
  // A reader that has gone (`| head`) has seen what he wanted; an open standard input would keep the program waiting.
  if (out.closed && settings.paths.includes('-')) io.stdin.destroy();
  if (!out.closed) io.stderr.write(`${summaryLine(counts, words)}\n`);
  if (settings.failOn.some((disposition) => counts.dispositions[disposition] > 0)) return EXIT.failOn;
  return counts.dispositions.unreadable > 0 ? EXIT.unreadable : EXIT.done;
}

/** Rows that appear on the terminal are progress enough; the bar is for output that goes elsewhere. */
async function triageProgress(settings: TriageSettings, io: Io): Promise<Progress> {
  if (io.stdout.isTTY || !io.stderr.isTTY) return NO_PROGRESS;
  const { totalBytes } = await import('../read/index.js');
  return progressBar(io, { label: 'triage', unit: bytes }, () => totalBytes(settings.paths));
}

/**
 * Does the work until it is done or the signal ends it: a record that never comes (a quiet standard input) is not waited
 * for then.
 */
export async function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  let end = () => {};
  const aborted = new Promise<void>((resolve) => {
    end = resolve;
  });
  signal.addEventListener('abort', end);
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}
