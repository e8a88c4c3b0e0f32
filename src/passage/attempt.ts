/**
 * A message on its way through the stages, which none of them may lose: where the engine itself fails in one (a pattern for which it has no
 * room, a call too deep, a mistake of ours), the message ends there, with a record that says so, and those behind it go on.
 */
import type { RawMessage } from '../mail.js';
import type { Defect } from '../record.js';

type Source = Omit<RawMessage, 'content'>;

export class Attempt<T> {
  private constructor(
    private readonly raw: Source,
    private passing: T | null,
    private error: Defect | null,
  ) {}

  static begun<T>(raw: Source, begin: () => T): Attempt<T> {
    try {
      return new Attempt<T>(raw, begin(), null);
    } catch (error) {
      return Attempt.ended(raw, defectOf(error));
    }
  }

  static ended<T>(raw: Source, error: Defect): Attempt<T> {
    return new Attempt<T>(raw, null, error);
  }

  /** One stage; nothing for a message that has ended. */
  pass(stage: (passing: T) => void): void {
    if (this.passing === null) return;
    try {
      stage(this.passing);
    } catch (error) {
      this.passing = null;
      this.error = defectOf(error);
    }
  }

  /** What the last stage makes of it, or `ended` where it has come to an end before. */
  result<R>(last: (passing: T) => R, ended: (raw: Source, error: Defect) => R): R {
    let result: R | undefined;
    this.pass((passing) => {
      result = last(passing);
    });
    return result ?? ended(this.raw, this.error as Defect);
  }
}

/** @throws the error itself where it is not the engine's: a database that cannot be read ends the run. */
export function defectOf(error: unknown): Defect {
  if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  return { code: 'failed', message: `${error.name}: ${error.message}`.slice(0, 200) };
}
