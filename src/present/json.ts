/** Records, members and cases for other programs. */

// JSON.stringify escapes C0 only; a terminal obeys C1 too, and bidi and zero-width characters deceive its reader.
const RISKY = /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Plain data on one line, without the line's end. What a terminal would obey is escaped, which loses nothing. */
export function jsonLine(data: object): string {
  return JSON.stringify(data).replace(RISKY, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
