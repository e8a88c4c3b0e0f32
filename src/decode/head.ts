/** Where the header ends, and its fields: RFC 5322 section 2.2, for damaged mail too. */

/** Name in lower case, value as bytes in latin1: unfolded, trimmed, not decoded. */
export interface RawField {
  name: string;
  value: string;
}

export interface Head {
  fields: RawField[];
  body: Buffer;
}

const FIELD = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:/;
/** Fields that tell that a header goes on after a line that is none. */
const COMMON_FIELD =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|reply-to|sender|in-reply-to|references|content-[a-z-]+|x-[a-z0-9-]+)[ \t]*:/i;

/** Line ends as LF or CRLF: mail that has CR alone, or CR CR LF, at the end of its first line has it throughout. */
export function withPlainLineEnds(content: Buffer): Buffer {
  const cr = content.indexOf(0x0d);
  if (cr < 0) return content;
  const lf = content.indexOf(0x0a);
  if (lf === cr + 1)
    return content.indexOf('\r\r\n') < 0
      ? content
      : Buffer.from(content.toString('latin1').replace(/\r+\n/g, '\r\n'), 'latin1');
  if (lf >= 0 && lf < cr) return content;
  if (lf > cr && /^\r+$/.test(content.toString('latin1', cr, lf))) {
    return Buffer.from(content.toString('latin1').replace(/\r+\n/g, '\r\n'), 'latin1');
  }
  return Buffer.from(content.toString('latin1').replace(/\r(?!\n)/g, '\n'), 'latin1');
}

/**
 * The fields, and the body's bytes. A byte order mark, blank lines and an envelope line (`From …`) at the top are skipped. A line that is no
 * field ends the header, unless fields follow it; then it belongs to the field before it.
 */
export function splitHead(content: Buffer): Head {
  let at = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? 3 : 0;
  while (at < content.length && (content[at] === 0x0a || content[at] === 0x0d)) at++;
  const start = at;
  const fields: { name: string; value: string[] }[] = [];
  while (at < content.length) {
    const next = lineEnd(content, at);
    const line = content.toString('latin1', at, next).replace(/\r?\n$/, '');
    if (line === '') return { fields: fields.map(unfolded), body: content.subarray(next) };
    const last = fields.at(-1);
    const field = FIELD.exec(line);
    if (/^[ \t]/.test(line) && last) {
      last.value.push(line.replace(/^[ \t]+/, ' '));
    } else if (field?.[1] !== undefined) {
      fields.push({ name: field[1].toLowerCase(), value: [line.slice(field[0].length)] });
    } else if (at === start && /^>?From /.test(line)) {
      // the envelope line of an mbox
    } else if (last && goesOn(content, next)) {
      last.value.push(line);
    } else {
      break;
    }
    at = next;
  }
  return { fields: fields.map(unfolded), body: content.subarray(at) };
}

function unfolded(field: { name: string; value: string[] }): RawField {
  return { name: field.name, value: field.value.join('').trim() };
}

function lineEnd(content: Buffer, from: number): number {
  const lf = content.indexOf(0x0a, from);
  return lf < 0 ? content.length : lf + 1;
}

/** Does a common field stand before the next blank line, within a few lines? */
function goesOn(content: Buffer, from: number): boolean {
  let at = from;
  for (let i = 0; i < 20 && at < content.length; i++) {
    const next = lineEnd(content, at);
    const line = content.toString('latin1', at, Math.min(next, at + 200));
    if (line.trim() === '') return false;
    if (COMMON_FIELD.test(line)) return true;
    at = next;
  }
  return false;
}
