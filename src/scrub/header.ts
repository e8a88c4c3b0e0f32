/** A header's fields: what tells how a mail is built stays, who and whence is replaced, everything else is left out. */
import { decodeText } from '../decode/charset/decode-text.js';
import { charsetOf } from '../decode/charset/label.js';
import { decodeHeaderText } from '../decode/encoded-words.js';
import { parseParameterized } from '../decode/parameters.js';
import { fromBase64, fromQuotedPrintable } from '../decode/transfer.js';
import type { Disguise } from './disguise.js';
import type { MadeUp } from './made-up.js';
import { scrubAsUtf8, scrubBytes } from './text.js';

/** They say what kind of mail it is, and how its body is written. */
const AS_IT_IS = new Set([
  'content-transfer-encoding',
  'mime-version',
  'date',
  'auto-submitted',
  'precedence',
  'x-auto-response-suppress',
  'x-autoreply',
  'x-auto-reply',
  'x-autorespond',
  'x-mailer',
  'user-agent',
  'content-language',
  'importance',
  'x-priority',
]);
const PEOPLE = new Set([
  'from',
  'to',
  'cc',
  'reply-to',
  'sender',
  'return-path',
  'subject',
  'x-failed-recipients',
  'x-original-subject',
]);
const THREAD = new Set(['message-id', 'in-reply-to', 'references', 'content-id']);
/** That it is bulk mail counts, not whose. */
const BULK = new Set(['list-unsubscribe', 'list-id', 'feedback-id']);
const ENCODED_WORD = /=\?([^?\s]*)\?([bq])\?([^?]*)\?=/giu;

export interface Field {
  /** Lower case. */
  name: string;
  /** With its name, folds and line end, in latin1. */
  raw: string;
}

/** The scrubbed field; '' where it is left out. */
export function scrubField({ name, raw }: Field, hint: string | null, disguise: Disguise, made: MadeUp): string {
  const end = /\r?\n$/u.exec(raw)?.[0] ?? '';
  const colon = raw.indexOf(':');
  const label = raw.slice(0, colon + 1);
  const value = raw.slice(colon + 1, raw.length - end.length);
  if (AS_IT_IS.has(name)) return raw;
  if (name === 'content-type' || name === 'content-disposition') return label + withoutNames(value) + end;
  if (name === 'authentication-results') {
    const results = [...value.matchAll(/\b(dkim|spf|dmarc)\s*=\s*(\w+)/giu)].map((match) => `${match[1]}=${match[2]}`);
    return results.length === 0 ? '' : `${label} mx.example.com; ${results.join('; ')}${end}`;
  }
  if (THREAD.has(name)) return label + scrubIds(value, made) + end;
  if (BULK.has(name)) return `${label} <list.example.com>${end}`;
  if (PEOPLE.has(name)) return label + scrubHeaderText(value, hint, disguise) + end;
  return '';
}

/** Identifiers keep that they are some, and which are the same. */
function scrubIds(value: string, made: MadeUp): string {
  return value.replace(/<?[^<>\s,]+>?/gu, (id) => {
    const bare = id.replace(/^<|>$/gu, '');
    return `<${made.token('abcdefghijkmnoprst')}.${String(made.pick(`id ${bare}`, 2 ** 32))}@example.com>`;
  });
}

/** File names go; their endings stay. */
function withoutNames(value: string): string {
  const { parameters } = parseParameterized(value.replace(/\r?\n/gu, ''));
  const file = parameters.get('filename') ?? parameters.get('name');
  if (file === undefined) return value;
  const kind = /\.[a-z0-9]{1,5}$/iu.exec(file)?.[0] ?? '';
  const rest = value.replace(/;?\s*\b(?:file)?name(?:\*\d*\*?)?\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^;\s]*)/giu, '');
  const parameter = parameters.has('filename') ? 'filename' : 'name';
  return `${rest.replace(/;\s*$/u, '')}; ${parameter}="file${kind}"`;
}

/** Text with encoded words: neighbours are one text, which is changed and cut again where it was. */
function scrubHeaderText(value: string, hint: string | null, disguise: Disguise): string {
  const words = [...value.matchAll(ENCODED_WORD)];
  let out = '';
  let at = 0;
  for (let i = 0; i < words.length; ) {
    const first = words[i];
    if (!first) break;
    const group = [first];
    let end = first.index + first[0].length;
    while (i + group.length < words.length) {
      const next = words[i + group.length];
      if (!next || value.slice(end, next.index).trim() !== '' || charsetOf(next[1] ?? '') !== charsetOf(first[1] ?? ''))
        break;
      group.push(next);
      end = next.index + next[0].length;
    }
    out += scrubRaw(value.slice(at, first.index), hint, disguise);
    out += scrubWords(group, value, disguise);
    at = end;
    i += group.length;
  }
  return out + scrubRaw(value.slice(at), hint, disguise);
}

function scrubWords(group: readonly RegExpExecArray[], value: string, disguise: Disguise): string {
  const pieces = group.map((word) =>
    (word[2] ?? '').toLowerCase() === 'b'
      ? fromBase64((word[3] ?? '').replace(/\s+/gu, ''))
      : fromQuotedPrintable(Buffer.from((word[3] ?? '').replace(/_/gu, ' '), 'latin1')),
  );
  const label = group[0]?.[1]?.replace(/\*.*$/u, '') ?? null;
  const whole = Buffer.concat(pieces);
  // Words that were cut anywhere, or encoded twice, are read as one and cannot be kept as several.
  const [first, end] = [group[0], group.at(-1)];
  const read = decodeHeaderText(value.slice(first?.index ?? 0, (end?.index ?? 0) + (end?.[0].length ?? 0)), null).text;
  if (read !== asLine(decodeText(whole, label).text))
    return `=?UTF-8?B?${scrubAsUtf8(Buffer.from(read), 'utf-8', false, disguise).toString('base64')}?=`;
  const changed = scrubBytes(whole, label, false, disguise);
  if (changed === null) return `=?UTF-8?B?${scrubAsUtf8(whole, label, false, disguise).toString('base64')}?=`;
  let at = 0;
  return group
    .map((word, i) => {
      const length = pieces[i]?.length ?? 0;
      const piece = changed.subarray(at, at + length);
      at += length;
      const last = group[i - 1];
      const gap = last ? value.slice(last.index + last[0].length, word.index) : '';
      const content = (word[2] ?? '').toLowerCase() === 'b' ? piece.toString('base64') : asQ(piece);
      return `${gap}=?${word[1]}?${word[2]}?${content}?=`;
    })
    .join('');
}

/** As a header is read: line ends and NUL are spaces. */
function asLine(text: string): string {
  return text.replace(/[\r\n\t\0]+/gu, ' ');
}

function asQ(bytes: Buffer): string {
  return [...bytes]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      if (/[A-Za-z0-9!*+/-]/u.test(char)) return char;
      return char === ' ' ? '_' : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

function scrubRaw(latin1: string, hint: string | null, disguise: Disguise): string {
  if (latin1 === '') return '';
  const bytes = Buffer.from(latin1, 'latin1');
  return (scrubBytes(bytes, hint, false, disguise) ?? scrubAsUtf8(bytes, hint, false, disguise)).toString('latin1');
}
