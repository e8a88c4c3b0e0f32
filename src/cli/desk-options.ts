/** What the commands of the desk share: where it is, who works, how it looks, and what is said where a step is refused. */
import type { Command } from 'commander';
import { caseIdOf } from '../case.js';
import type { Actor } from '../desk/agent.js';
import { UsageError } from '../errors.js';
import type { Look } from '../present/look.js';
import type { Lang } from '../present/words.js';
import type { DeskStore } from '../store/desk/index.js';
import { startOfDay } from '../text/local-time.js';
import { actorOf } from './actor.js';
import type { Context } from './command.js';
import { ambiguousIsWide, defaultDeskFile, wantsColor, widthOf } from './environment.js';
import type { Io } from './io.js';
import { calendarDate, oneOf } from './option-values.js';

export interface DeskFlags {
  desk?: string;
  agent?: string;
  lang?: string;
}

/** The same, checked. */
export interface DeskSettings {
  path: string;
  /** The folder of the usual place is made when it is first needed; one that somebody names may be a slip. */
  makeFolder: boolean;
  actor: Actor;
  lang: Lang;
}

/** Adds `--desk`, `--agent` and `--lang`. */
export function withDeskOptions(command: Command, { help: { options } }: Context): Command {
  return command
    .option('--desk <file>', options.desk)
    .option('--agent <name>', options.agent)
    .option('--lang <ja|en>', options.lang);
}

/** @throws UsageError */
export function deskSettings(flags: DeskFlags, { io, lang }: Context): DeskSettings {
  if (flags.desk === '') throw new UsageError({ code: 'no-desk' });
  return {
    path: flags.desk ?? defaultDeskFile(io),
    makeFolder: flags.desk === undefined,
    actor: actorOf(flags.agent, io),
    lang: flags.lang === undefined ? lang : oneOf('--lang', flags.lang, ['ja', 'en']),
  };
}

/** Opens the desk for as long as `work` takes. */
export async function atDesk<T>(
  path: string,
  options: { create?: boolean; bulk?: boolean },
  work: (desk: DeskStore) => Promise<T> | T,
): Promise<T> {
  const { openDesk } = await import('../store/desk/index.js');
  const desk = openDesk(path, options);
  try {
    return await work(desk);
  } finally {
    desk.close();
  }
}

/** @throws UsageError where the text is no case's number */
export function caseGiven(text: string): number {
  const id = caseIdOf(text);
  if (id === null) throw new UsageError({ code: 'not-a-case', text });
  return id;
}

/** What ages count to: now, or the end of the day that `--today` names, here. */
export function momentOf(today: string | undefined, io: Pick<Io, 'now'>): Date {
  return today === undefined ? io.now() : new Date(startOfDay(calendarDate('--today', today), 1).getTime() - 1000);
}

/** The reason of `--reveal`; null where values stay hidden. */
export function reasonOf({ reveal, reason }: { reveal?: boolean; reason?: string }): string | null {
  if (reveal !== true) {
    if (reason !== undefined) throw new UsageError({ code: 'reason-without-reveal' });
    return null;
  }
  const given = reason?.trim() ?? '';
  if (given === '') throw new UsageError({ code: 'reveal-without-reason' });
  return given;
}

export async function lookOf(io: Io, lang: Lang): Promise<Look> {
  const { WORDS } = await import('../present/languages.js');
  return {
    words: WORDS[lang],
    width: widthOf(io.env, io.stdout),
    color: wantsColor(io.env, io.stdout),
    ambiguousWide: ambiguousIsWide(io.env),
  };
}
