/** How the JavaScript engine is set for a run over many messages. Figures: README, "Speed and memory". */
import { setFlagsFromString } from 'node:v8';

/**
 * Before a run. A heap that grows in small steps stays small: what messages leave behind is collected before there is much of it. And
 * functions that are not copied into each other are compiled in three quarters of the time, and run as fast. Nearly every pattern is
 * needed twice, so that each is compiled for good at once. A string is of one of a dozen kinds (of one or two bytes a unit, a slice, a
 * concatenation …); code that has seen more than four is slow, though it would treat them all alike.
 */
export function prepareEngine(): void {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--max-valid-polymorphic-map-count=12');
}
