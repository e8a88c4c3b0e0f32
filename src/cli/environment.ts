/** What the environment says about language, colours and places. */
import path from 'node:path';
import type { Lang } from '../present/words.js';
import type { Io, Terminal } from './io.js';

type Env = Io['env'];

/** Below this, lines are left to the terminal to break. */
const NARROWEST = 40;

/** The language of the locale (POSIX: LC_ALL, then LC_MESSAGES, then LANG; the first that is set): ja or else en. */
export function languageOf(env: Env): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^ja(?![a-z])/iu.test(locale) ? 'ja' : 'en';
}

/** Colours: FORCE_COLOR decides (0 or false: none), then NO_COLOR, then whether it is a terminal that has any. */
export function wantsColor(env: Env, out: Terminal): boolean {
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR) return false;
  return out.isTTY === true && env.TERM !== 'dumb';
}

/** Cells of a line: the terminal's own width, else COLUMNS, else 120 (a file or a pipe has no width). */
export function widthOf(env: Env, out: Terminal): number {
  if (out.columns !== undefined && out.columns > 0) return Math.max(NARROWEST, out.columns);
  const columns = Number(env.COLUMNS);
  return Number.isInteger(columns) && columns >= NARROWEST ? columns : 120;
}

/**
 * Do characters of ambiguous width take two cells? Terminals do not tell; two settings are in use for saying so:
 * RUNEWIDTH_EASTASIAN=1 and VTE_CJK_WIDTH=wide.
 */
export function ambiguousIsWide(env: Env): boolean {
  return env.RUNEWIDTH_EASTASIAN === '1' || env.VTE_CJK_WIDTH === 'wide';
}

/** Where the members are kept unless a command is told otherwise (XDG Base Directory Specification: data). */
export function defaultMembersFile(io: Pick<Io, 'env' | 'home'>): string {
  return path.join(dataFolder(io), 'members.db');
}

/** Where the desk is, the same way. */
export function defaultDeskFile(io: Pick<Io, 'env' | 'home'>): string {
  return path.join(dataFolder(io), 'desk.db');
}

function dataFolder(io: Pick<Io, 'env' | 'home'>): string {
  // The specification: a relative path there is invalid and to be ignored.
  const xdg = io.env.XDG_DATA_HOME;
  const data = xdg && path.isAbsolute(xdg) ? xdg : path.join(io.home, '.local', 'share');
  return path.join(data, 'madoguchi');
}
