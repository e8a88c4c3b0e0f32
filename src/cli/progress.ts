/** A progress bar on standard error, for work that takes longer than a second, and only for somebody who is watching. */
import type { SingleBar } from 'cli-progress';
import type { Io } from './io.js';

export interface Progress {
  /** How much is done; more than the total is allowed, since files grow while they are read. */
  at(done: number): void;
  /** Clears the bar's line, for other words on the same stream; the next step draws it again. */
  clear(): void;
  /** Takes the bar away. */
  stop(): void;
}

/** For nobody who watches. */
export const NO_PROGRESS: Progress = { at: () => undefined, clear: () => undefined, stop: () => undefined };
const PATIENCE = 1000;

/** A bar over `total()` units (asked for once it is needed; null where nobody knows), shown by `format`. */
export async function progressBar(
  io: Pick<Io, 'stderr' | 'now'>,
  format: { label: string; unit(count: number): string },
  total: () => number | null,
): Promise<Progress> {
  if (io.stderr.isTTY !== true) return NO_PROGRESS;
  const cliProgress = (await import('cli-progress')).default;
  const begun = io.now().getTime();
  let bar: SingleBar | null = null;
  let known: number | null = null;
  let next = begun + PATIENCE;
  return {
    at(done) {
      const now = io.now().getTime();
      if (now < next) return;
      next = now + 100;
      if (bar === null) {
        known = total();
        bar = new cliProgress.SingleBar({
          stream: io.stderr,
          clearOnComplete: true,
          linewrap: false,
          barCompleteChar: '#',
          barIncompleteChar: '-',
          format: known === null ? `${format.label} {done}` : `${format.label} [{bar}] {percentage}% {done}`,
        });
        bar.start(Math.max(known ?? 0, 1), 0, { done: '' });
      }
      bar.update(Math.min(done, Math.max(known ?? 0, 1)), { done: format.unit(done) });
    },
    clear() {
      if (bar !== null) io.stderr.write('\r\u001b[K');
    },
    stop() {
      bar?.stop();
      bar = null;
    },
  };
}
