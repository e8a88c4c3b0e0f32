/** What `madoguchi intake` does: a line for each case that is new or has changed, then the counts and the exit status. */
import { caseNumber } from '../case.js';
import { type Taken, takeIn } from '../desk/intake.js';
import { maskSummary } from '../present/case-mask.js';
import { unreadableLine } from '../present/defect-words.js';
import { DESK_WORDS } from '../present/desk-words.js';
import { jsonLine } from '../present/json.js';
import { WORDS } from '../present/languages.js';
import { bytes } from '../present/numbers.js';
import { visible } from '../present/visible.js';
import { loadProfile, plusMember } from '../profile/index.js';
import { type DeskStore, openDesk } from '../store/desk/index.js';
import { openMembers } from '../store/index.js';
import { triage } from '../triage.js';
import type { Context } from './command.js';
import { filled, MESSAGES } from './desk-messages.js';
import { EXIT } from './exit-status.js';
import type { IntakeSettings } from './intake.js';
import { Output } from './output.js';
import { progressBar } from './progress.js';
import { unlessAborted } from './run-triage.js';

/** Without a pause now and then, no interrupt would be noticed before the last mail. */
const MAILS_A_TURN = 32;

/**
 * @returns the exit status
 * @throws InputError, StoreError where a file named by an option cannot be used
 */
export async function runIntake(settings: IntakeSettings, { io, signal }: Context): Promise<number> {
  const words = WORDS[settings.lang];
  const profile = settings.profile === null ? plusMember : await loadProfile(settings.profile);
  const members = settings.members === null ? null : openMembers(settings.members);
  const desk = openOrClose(settings, members);
  const { totalBytes } = await import('../read/index.js');
  const out = new Output(io.stdout);
  const progress = await progressBar(io, { label: 'intake', unit: bytes }, () => totalBytes(settings.paths));
  const counts = new Map<Taken['what'], number>();
  let mails = 0;
  const tell = (line: string) => {
    progress.clear();
    io.stderr.write(`madoguchi: ${line}\n`);
  };
  const takeAll = async () => {
    const options = { profile, members, today: settings.today };
    for await (const triaged of triage({
      ...options,
      paths: settings.paths,
      stdin: io.stdin,
      maxBytes: settings.maxBytes,
      warn: ({ code, path }) => tell(words.notices[code].replace('%s', () => visible(path))),
      progress: progress.at,
    })) {
      if (signal.aborted) return;
      const taken = takeIn(triaged, desk, options, settings.actor);
      mails++;
      counts.set(taken.what, (counts.get(taken.what) ?? 0) + 1);
      if (taken.what === 'unreadable') tell(unreadableLine(triaged.record, words));
      const full = 'caseId' in taken ? out.write(takenLine(taken, desk, settings)) : undefined;
      if (full) await full;
      if (mails % MAILS_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await out.end();
  };
  try {
    await unlessAborted(takeAll(), signal);
  } finally {
    progress.stop();
    members?.close();
    desk.close();
  }
  if (members === null && (counts.has('opened') || counts.has('joined'))) tell(MESSAGES[settings.lang].unmatched);
  io.stderr.write(`${summary(mails, counts, settings)}\n`);
  if (signal.aborted) return EXIT.couldNotRun;
  return counts.has('unreadable') ? EXIT.unreadable : EXIT.done;
}

function openOrClose({ path, makeFolder }: IntakeSettings, members: { close(): void } | null): DeskStore {
  try {
    return openDesk(path, { create: true, makeFolder, bulk: true });
  } catch (cause) {
    members?.close();
    throw cause;
  }
}

/** Which case, what happened, where it stands now, and whose it is, masked. */
function takenLine(taken: Extract<Taken, { caseId: number }>, desk: DeskStore, { lang, json }: IntakeSettings): string {
  const { caseId, what, state } = taken;
  const one = desk.cases.get(caseId);
  if (one === null) return '';
  const { verdict, course, name, sender } = maskSummary(one);
  if (json) return `${jsonLine({ case: caseNumber(caseId), what, state, verdict, course, mails: one.mails })}\n`;
  const words = WORDS[lang];
  const parts = [
    caseNumber(caseId),
    MESSAGES[lang].taken[what],
    DESK_WORDS[lang].states[state],
    words.dispositions[verdict].short,
    words.courses[course].short,
    [name, sender].filter((part) => part !== null).join(' '),
  ];
  return `${visible(parts.join('  '))}\n`;
}

function summary(mails: number, counts: ReadonlyMap<Taken['what'], number>, { lang }: IntakeSettings): string {
  const words = MESSAGES[lang];
  if (mails === 0) return words.noMail;
  const figures = (Object.keys(words.taken) as Taken['what'][])
    .filter((what) => counts.has(what))
    .map((what) => `${words.taken[what]} ${counts.get(what)}`);
  const { colon, comma } = WORDS[lang];
  return `${filled(words.mails, { n: mails })}${colon} ${figures.join(comma)}`;
}
