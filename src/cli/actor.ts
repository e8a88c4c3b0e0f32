/** Who works: the agent's name, and this process, so that a lock ends with it. */
import { readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import type { ProcessId } from '../case.js';
import type { Actor } from '../desk/agent.js';
import { UsageError } from '../errors.js';
import type { Io } from './io.js';

/** Longer ones are no names. */
const LONGEST_NAME = 64;

/**
 * The agent by `--agent`, MADOGUCHI_AGENT or the login name, the first that is given.
 * @throws UsageError where there is none
 */
export function actorOf(given: string | undefined, io: Pick<Io, 'env' | 'now'>): Actor {
  const agent = (given ?? (io.env.MADOGUCHI_AGENT || loginName())).trim();
  if (agent === '') throw new UsageError({ code: 'no-agent' });
  if ([...agent].length > LONGEST_NAME || /\p{C}/u.test(agent))
    throw new UsageError({ code: 'not-an-agent', option: '--agent', value: agent, longest: LONGEST_NAME });
  return { agent, process: thisProcess(), now: () => io.now(), isAlive };
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list, as in some containers.
    return '';
  }
}

function thisProcess(): ProcessId {
  return { host: hostname(), pid: process.pid, started: beginningOf(process.pid) ?? '' };
}

/** Does that process run? One of another host is taken to: nobody here can tell, and the lock ends by itself. */
function isAlive({ host, pid, started }: ProcessId): boolean {
  if (host !== hostname()) return true;
  const now = beginningOf(pid);
  // Numbers are given out again: another process began at another time.
  if (now !== null && started !== '') return now === started;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in ticks since the machine did (proc(5), /proc/PID/stat field 22); null where that is not told. */
function beginningOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is a name in brackets, which may hold spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
