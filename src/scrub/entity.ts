/** A message or a part of one: its header and its body, parts within parts. */
import { withPlainLineEnds } from '../decode/head.js';
import { parseParameterized } from '../decode/parameters.js';
import { fromTransferEncoding } from '../decode/transfer.js';
import type { Disguise } from './disguise.js';
import { type Field, scrubField } from './header.js';
import type { MadeUp } from './made-up.js';
import { scrubAsUtf8, scrubBytes } from './text.js';
import { changeBody, unkeptContent } from './transfer.js';

const MAX_NESTING = 20;

export interface Tools {
  disguise: Disguise;
  made: MadeUp;
}

/** The scrubbed entity. `parent`: the media type of what it is a part of. */
export function scrubEntity(content: Buffer, tools: Tools, parent: string, nesting = 0): Buffer {
  const { fields, gap, body } = splitEntity(nesting === 0 ? withPlainLineEnds(content) : content);
  const value = (name: string) => {
    const raw = fields.find((field) => field.name === name)?.raw ?? '';
    return raw
      .slice(raw.indexOf(':') + 1)
      .replace(/\r?\n/gu, '')
      .trim();
  };
  const type = parseParameterized(value('content-type'));
  const mediaType = type.value || (parent === 'multipart/digest' ? 'message/rfc822' : 'text/plain');
  const disposition = parseParameterized(value('content-disposition')).value;
  const charset = type.parameters.get('charset') ?? null;
  const head = (changed: readonly Field[] = fields) =>
    Buffer.from(
      changed.map((field) => scrubField(field, charset, tools.disguise, tools.made)).join('') + gap,
      'latin1',
    );
  const encoding = value('content-transfer-encoding');
  if (nesting < MAX_NESTING && mediaType.startsWith('multipart/')) {
    const boundary = type.parameters.get('boundary')?.trimEnd();
    if (boundary && body.includes(`--${boundary}`))
      return Buffer.concat([head(), scrubParts(body, boundary, mediaType, tools, nesting)]);
  }
  if (
    nesting < MAX_NESTING &&
    mediaType === 'message/rfc822' &&
    disposition !== 'attachment' &&
    encoding.toLowerCase() !== 'base64'
  ) {
    return Buffer.concat([head(), scrubEntity(body, tools, mediaType, nesting + 1)]);
  }
  const isText =
    mediaType.startsWith('text/') ||
    mediaType.startsWith('multipart/') ||
    /^message\/(?:delivery-status|disposition-notification)$/u.test(mediaType);
  if (!isText || disposition === 'attachment' || mediaType === 'text/calendar' || /vcard|directory/u.test(mediaType)) {
    const size = fromTransferEncoding(body, encoding).length;
    const plain = fields.filter((field) => field.name !== 'content-transfer-encoding');
    const note = `[taken out: ${mediaType.replace(/[^\w/.+-]/gu, '')}, ${size} bytes]`;
    return Buffer.concat([head(plain), Buffer.from(`${note}${/\n$/u.test(body.toString('latin1')) ? '\n' : ''}`)]);
  }
  const html = mediaType === 'text/html';
  const unkept = unkeptContent(body, encoding);
  if (unkept !== null) {
    const plain = fields.filter((field) => field.name !== 'content-transfer-encoding' && field.name !== 'content-type');
    const raw = `Content-Type: ${mediaType}; charset=utf-8\n`;
    return Buffer.concat([
      head([...plain, { name: 'content-type', raw }]),
      scrubAsUtf8(unkept, charset, html, tools.disguise),
    ]);
  }
  let rewritten = false;
  const changed = changeBody(body, encoding, (bytes) => {
    const scrubbed = scrubBytes(bytes, charset, html, tools.disguise);
    rewritten = scrubbed === null;
    return scrubbed ?? scrubAsUtf8(bytes, charset, html, tools.disguise);
  });
  if (!rewritten) return Buffer.concat([head(), changed]);
  const utf8 = fields.map((field) =>
    field.name === 'content-type' ? { ...field, raw: `Content-Type: ${mediaType}; charset=utf-8\n` } : field,
  );
  return Buffer.concat([head(utf8), changed]);
}

function scrubParts(body: Buffer, boundary: string, mediaType: string, tools: Tools, nesting: number): Buffer {
  const text = body.toString('latin1');
  const mark = new RegExp(
    `(^|\\n)--${boundary.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(--)?[ \\t]*(?=\\r?\\n|$)`,
    'gu',
  );
  const out: Buffer[] = [];
  let at = 0;
  let open = false;
  const section = (to: number) => {
    const bytes = body.subarray(at, to);
    // Before the first boundary and after the last stands what no reader sees.
    if (!open) out.push(scrubBytes(bytes, null, false, tools.disguise) ?? Buffer.alloc(0));
    else {
      const lead = /^\r?\n/u.exec(bytes.toString('latin1', 0, 2))?.[0].length ?? 0;
      out.push(bytes.subarray(0, lead), scrubEntity(bytes.subarray(lead), tools, mediaType, nesting + 1));
    }
  };
  for (const match of text.matchAll(mark)) {
    // The line end before a boundary belongs to it.
    const start = match.index + (match[1] ?? '').length;
    const before = match[1] ? start - (text[start - 2] === '\r' ? 2 : 1) : start;
    section(Math.max(at, before));
    out.push(body.subarray(Math.max(at, before), match.index + match[0].length));
    at = match.index + match[0].length;
    open = match[2] === undefined;
  }
  section(body.length);
  return Buffer.concat(out);
}

/** Fields with their folds; the blank line between; the body. */
function splitEntity(content: Buffer): { fields: Field[]; gap: string; body: Buffer } {
  const fields: Field[] = [];
  let at = content[0] === 0xef && content[1] === 0xbb ? 3 : 0;
  while (at < content.length && (content[at] === 0x0a || content[at] === 0x0d)) at++;
  while (at < content.length) {
    const lf = content.indexOf(0x0a, at);
    const next = lf < 0 ? content.length : lf + 1;
    const line = content.toString('latin1', at, next);
    if (/^\r?\n$/u.test(line)) return { fields, gap: line, body: content.subarray(next) };
    const name = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:/u.exec(line)?.[1];
    const last = fields.at(-1);
    if (/^[ \t]/u.test(line) && last) last.raw += line;
    else if (name !== undefined) fields.push({ name: name.toLowerCase(), raw: line });
    else if (last === undefined && /^>?From /u.test(line)) {
      // The envelope line names the sender.
    } else if (last) return { fields, gap: '\n', body: content.subarray(at) };
    else break;
    at = next;
  }
  return { fields, gap: '', body: content.subarray(at) };
}
