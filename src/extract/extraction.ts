/** What extraction makes of a text. */
import type { Reading } from '../items/index.js';
import type { ItemKey } from '../record.js';

export interface Extraction {
  readings: Record<ItemKey, Reading>;
  /** The payment text says まとめて払い without a carrier's name. */
  bundle: boolean;
  /** How many labels of the template the writer's text holds, and how many items he gave with a word for what they are. */
  labels: number;
  given: number;
  /** Number of the line where a value stood, from 1. */
  lines: Partial<Record<ItemKey, number>>;
  severalPeople: boolean;
  /** An item is given that the desk asks for in what is quoted. */
  answersDesk: boolean;
  /** Running text: own lines that hold no answer. */
  prose: string;
}

/** The extraction, of which readings and their lines are completed when they are first asked for: of mail that is no inquiry nobody asks. */
export function completedLater(settled: Extraction, complete: (settled: Extraction) => void): Extraction {
  let open = true;
  const completed = (): Extraction => {
    if (open) complete(settled);
    open = false;
    return settled;
  };
  const { bundle, labels, given, severalPeople, answersDesk, prose } = settled;
  return {
    get readings() {
      return completed().readings;
    },
    get lines() {
      return completed().lines;
    },
    bundle,
    labels,
    given,
    severalPeople,
    answersDesk,
    prose,
  };
}
