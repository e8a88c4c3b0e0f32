/** How the JavaScript engine is set for a run over many messages. Figures: README, decision "Speed". */
import { setFlagsFromString } from 'node:v8';

/**
 * Before a run. A heap that grows in small steps stays small: what messages leave behind is collected before there is much of it. And
 * functions that are not copied into each other are compiled in three quarters of the time, and run as fast. Nearly every pattern is
 * needed twice, so that each is compiled for good at once.
 */
export function prepareEngine(): void {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
  setFlagsFromString('--no-regexp-tier-up');
}

/**
 * Before threads are started. Their young generations begin with spaces of so many megabytes; and since each of them compiles for itself
 * what all of them run, while they have all processors, only what runs nine times as much as is usual is compiled.
 */
export function prepareThreads(semiSpaceMegabytes: number): void {
  setFlagsFromString(`--min-semi-space-size=${semiSpaceMegabytes}`);
  setFlagsFromString('--interrupt-budget=600000');
}

/** No thread's young generation grows any more; the engine forgets it with each thread that it starts. */
export function keepSemiSpace(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
