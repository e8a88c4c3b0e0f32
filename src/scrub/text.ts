/** The bytes of a text, scrubbed in their charset. */
import { FIRST_BEYOND_ASCII, withReferredLetters } from '../decode/character-references.js';
import { decodeText } from '../decode/charset/decode-text.js';
import { type Unit, unitsOf } from './charsets.js';
import type { Disguise } from './disguise.js';

const TAG = /<\/?[a-z!?][^<>]{0,5000}>|&[a-z]{2,8};/giu;
/** What begins so is no text up to its end. */
const HIDDEN: readonly [begin: string, end: string][] = [
  ['<!--', '-->'],
  ['<style', '</style'],
  ['<script', '</script'],
];
const REFERENCE = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/iu;

/**
 * The scrubbed bytes, as many as before.
 * @returns null where the charset has no place for single characters; the text then has to be written in UTF-8
 */
export function scrubBytes(bytes: Buffer, label: string | null, html: boolean, disguise: Disguise): Buffer | null {
  const found = unitsOf(bytes, label);
  if (!found) return null;
  const units = withReferences(found.units, bytes, html ? 0x20 : FIRST_BEYOND_ASCII);
  const chars = units.map((unit) => unit.char);
  const changed = disguise.text(chars, html ? markupOf(chars) : []);
  const out = Buffer.from(bytes);
  for (const [i, unit] of units.entries()) {
    const char = changed[i] ?? '';
    if (char === unit.char || char === '') continue;
    const reference = bytes[unit.start] === 0x26 && unit.end - unit.start > 3;
    const replaced = reference
      ? asReference(char, unit.end - unit.start, bytes[unit.start + 2] === 0x78)
      : found.encode(char, unit);
    // What has no bytes of that length here must not stay either.
    (replaced ?? Buffer.alloc(unit.end - unit.start, '?')).copy(out, unit.start);
  }
  return out;
}

/** The same in UTF-8, for charsets that hold a character in other bytes than a neighbour leaves. */
export function scrubAsUtf8(bytes: Buffer, label: string | null, html: boolean, disguise: Disguise): Buffer {
  const chars = [...withReferredLetters(decodeText(bytes, label).text)];
  return Buffer.from(disguise.text(chars, html ? markupOf(chars) : []).join(''), 'utf8');
}

/** Numeric references (&#26085;) from a code on as the characters they are. */
function withReferences(units: readonly Unit[], bytes: Buffer, from: number): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) continue;
    const match = unit.char === '&' ? REFERENCE.exec(bytes.toString('latin1', unit.start, unit.start + 12)) : null;
    const code = match ? Number.parseInt(match[1] ?? match[2] ?? '0', match[1] ? 16 : 10) : 0;
    if (!match || code < from || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
      out.push(unit);
      continue;
    }
    const end = unit.start + match[0].length;
    out.push({ start: unit.start, end, char: String.fromCodePoint(code) });
    while ((units[i + 1]?.start ?? end) < end) i++;
  }
  return out;
}

function asReference(char: string, length: number, hex: boolean): Buffer | null {
  const code = char.codePointAt(0) ?? 0;
  const digits = code.toString(hex ? 16 : 10).padStart(length - (hex ? 4 : 3), '0');
  const text = hex ? `&#x${digits};` : `&#${digits};`;
  return text.length === length ? Buffer.from(text, 'latin1') : null;
}

function markupOf(chars: readonly string[]): boolean[] {
  // One UTF-16 unit a character, so that positions agree.
  const flat = chars.map((char) => (char.length === 1 ? char : ' ')).join('');
  const markup = chars.map(() => false);
  for (const match of flat.matchAll(TAG)) markup.fill(true, match.index, match.index + match[0].length);
  const lower = flat.replace(/[A-Z]/gu, (c) => c.toLowerCase());
  for (const [begin, end] of HIDDEN) {
    for (let at = lower.indexOf(begin); at >= 0; ) {
      const close = lower.indexOf(end, at + begin.length);
      if (close < 0) break;
      markup.fill(true, at, close + end.length);
      at = lower.indexOf(begin, close + end.length);
    }
  }
  return markup;
}
