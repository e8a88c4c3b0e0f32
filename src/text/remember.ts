/**
 * Answers of a pure function, kept for texts that come again. Mail repeats itself: the labels of forms, greetings, signatures, quotes, all of
 * a newsletter that goes to many.
 */

/**
 * The function with its last answers kept, for texts up to `longest` units. It holds no more than `most` of them, so that memory stays
 * flat: what was not asked for while half as many new ones came is let go. Its answers are shared and must not be changed; they may hold
 * the text they are given.
 */
export function remembered<T extends NonNullable<unknown> | null>(
  answer: (text: string) => T,
  most: number,
  longest: number,
): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    let found = older.get(text);
    // A part of a mail keeps the whole mail in memory; a copy of its own does not.
    const own = copied(text);
    if (found === undefined) found = answer(own);
    if (2 * recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, found);
    return found;
  };
}

function copied(text: string): string {
  return ` ${text}`.slice(1);
}
