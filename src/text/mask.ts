/** Personal values hidden so that their shape stays: one sees that something was written, and of what kind. */

/** Letters and digits hidden one by one; spaces and marks between them stay, which shows what kind of thing it was. */
export function maskShape(text: string): string {
  return text.replace(/[^\s\p{P}\p{Sm}\p{Sc}\p{Sk}]/gu, (c) =>
    /^[\u1100-\uffdc\u{10000}-\u{10ffff}]$/u.test(c) ? '＊' : '*',
  );
}

/** The first character, and of every other word nothing but its length. */
export function maskText(text: string): string {
  const [first = '', ...rest] = text;
  return rest.length === 0 ? maskShape(first) : first + maskShape(rest.join(''));
}

/** The last two characters; none of a number that has fewer than five. */
export function maskNumber(text: string): string {
  return text.length < 5 ? '*'.repeat(text.length) : '*'.repeat(text.length - 2) + text.slice(-2);
}

/** `a***@example.jp`: how long the local part is does not show. */
export function maskEmail(text: string): string {
  const at = text.lastIndexOf('@');
  if (at < 0) return maskShape(text);
  return `${at > 1 && !text.startsWith('*') ? text.slice(0, 1) : ''}***${text.slice(at)}`;
}
