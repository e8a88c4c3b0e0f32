/**
 * Messages on their way through the stages: decode → screen → extract → classify → validate → match → decide. The only place that knows
 * the order. Several pass together, stage by stage: what a stage needs (its code, its tables) stays in the processor's caches, and a run
 * takes three quarters of the time that it takes with one message after the other.
 */
import { Attempt } from './attempt.js';
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
  const screenings = opened.map((one) =>
    one.message === null
      ? Attempt.ended<Screening>(one.raw, one.error)
      : Attempt.begun(one.raw, () => new Screening(one.raw, one.message, basis)),
  );
  for (const screening of screenings) screening.pass((one) => one.screen());
  for (const screening of screenings) screening.pass((one) => one.weigh());
  return screenings.map((screening) =>
    screening.result<Screened>(
      (one) => one.screened(),
      (raw, error) => ({ letter: null, outcome: unreadable(raw, error) }),
    ),
  );
}

/** The second half: what the letters are. It may be done in another thread. */
export function readLetters(letters: readonly Letter[], basis: Basis): Read[] {
  const readings = letters.map((letter) => Attempt.begun(letter.raw, () => new Reading(letter, basis)));
  for (const reading of readings) reading.pass((one) => one.extract());
  for (const reading of readings) reading.pass((one) => one.judge());
  return readings.map((reading) =>
    reading.result<Read>(
      (one) => one.read(),
      (raw, error) => ({ ...unreadable(raw, error), extraction: null }),
    ),
  );
}
