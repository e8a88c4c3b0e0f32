/** Who works at the desk: an agent, in a process, at a time. */
import type { Lock, ProcessId } from '../case.js';

export interface Actor {
  agent: string;
  process: ProcessId;
  /** The clock. */
  now(): Date;
  /** Does this process still run? Of another host nobody can tell: true. */
  isAlive(process: ProcessId): boolean;
}

/** Now, as the desk keeps it: ISO 8601, UTC. */
export function stamp(actor: Pick<Actor, 'now'>): string {
  return actor.now().toISOString();
}

export function isSameProcess(a: ProcessId, b: ProcessId): boolean {
  return a.host === b.host && a.pid === b.pid && a.started === b.started;
}

/** A lock ends by itself after so long. */
const MINUTES = 15;

/** Does a lock still hold? */
export function holds(lock: Lock | null, actor: Pick<Actor, 'now' | 'isAlive'>): lock is Lock {
  if (lock === null) return false;
  return actor.now().getTime() - Date.parse(lock.since) < MINUTES * 60_000 && actor.isAlive(lock);
}
