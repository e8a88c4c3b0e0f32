/**
 * Messages on their way through the stages: decode → screen → extract → classify → validate → match → decide. The only place that knows
 * the order. Several pass together, stage by stage: what a stage needs (its code, its tables) stays in the processor's caches, and a run
 * takes three quarters of the time that it takes with one message after the other.
 */
import type { Basis, Letter } from './letter.js';
import type { Opened } from './open.js';
import { unreadable } from './outcome.js';
import { type Read, Reading } from './reading.js';
import { type Screened, Screening } from './screening.js';

export type { Basis, Letter } from './letter.js';
export { type Opened, openMessage } from './open.js';
export type { Outcome } from './outcome.js';
export type { Read } from './reading.js';

/** The first half of the stages: the letters among the messages, and what the others are. */
export function screenOpened(opened: readonly Opened[], basis: Basis): Screened[] {
  const screenings = opened.map((one) => (one.message === null ? one : new Screening(one.raw, one.message, basis)));
  for (const screening of screenings) if (screening instanceof Screening) screening.screen();
  for (const screening of screenings) if (screening instanceof Screening) screening.weigh();
  return screenings.map((screening) =>
    screening instanceof Screening
      ? screening.screened()
      : { letter: null, outcome: unreadable(screening.raw, screening.error) },
  );
}

/** The second half: what the letters are. It may be done in another thread. */
export function readLetters(letters: readonly Letter[], basis: Basis): Read[] {
  const readings = letters.map((letter) => new Reading(letter, basis));
  for (const reading of readings) reading.extract();
  for (const reading of readings) reading.judge();
  return readings.map((reading) => reading.read());
}
