/**
 * Answers of a pure function, kept for texts that come again. Mail repeats itself: the labels of forms, greetings, signatures, quotes, all of
 * a newsletter that goes to many.
 */

/** Of lines so many are kept, up to so many units each. */
const MOST_LINES = 1500;
const LONGEST_LINE = 120;

/** The function with its last answers kept, for lines of mail as they come out of it: parts of a text that is let go. */
export function rememberedLines<T extends Kept>(answer: (line: string) => T): (line: string) => T {
  return remembered(answer, MOST_LINES, LONGEST_LINE);
}

/**
 * The same for lines that another such memory gave back: those are copies of their own already, and being the same copies each time they
 * are found at once.
 */
export function rememberedCopies<T extends Kept>(answer: (line: string) => T): (line: string) => T {
  return keeping(answer, MOST_LINES, LONGEST_LINE, (line) => line);
}

type Kept = NonNullable<unknown> | null;

/**
 * The function with its last answers kept, for texts up to `longest` units. It holds no more than `most` of them, so that memory stays
 * flat: what was not asked for while half as many new ones came is let go. Its answers are shared and must not be changed; they may hold
 * the text they are given.
 */
export function remembered<T extends Kept>(
  answer: (text: string) => T,
  most: number,
  longest: number,
): (text: string) => T {
  return keeping(answer, most, longest, copied);
}

function keeping<T extends Kept>(
  answer: (text: string) => T,
  most: number,
  longest: number,
  ownOf: (text: string) => string,
): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    let found = older.get(text);
    const own = ownOf(text);
    if (found === undefined) found = answer(own);
    if (2 * recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, found);
    return found;
  };
}

/** A part of a mail keeps the whole mail in memory; a copy of its own does not. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}
