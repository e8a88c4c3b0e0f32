/** Answers of a pure function, kept for texts that come again from mail to mail: the words of options, closings, headings. */

/**
 * The function with its last answers kept, for texts up to `longest` units. It holds no more than `most` of them, so that memory stays
 * flat; its answers are shared and must not be changed.
 */
export function remembered<T>(answer: (text: string) => T, most: number, longest: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    let found = known.get(text);
    if (found === undefined) {
      found = answer(text);
      if (known.size >= most) known.clear();
      known.set(copied(text), found);
    }
    return found;
  };
}

/** A part of a mail keeps the whole mail in memory; a copy of its own does not. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}
