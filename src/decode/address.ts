/**
 * Address lists: RFC 5322 section 3.4, for what phones and web mailers write. An address is taken only from where the syntax puts
 * one: an encoded word that decodes to `<someone@example.net>` is a display name, whatever it looks like.
 */
import type { Address } from '../record.js';
import { decodeText } from './charset/decode-text.js';
import { mayHaveLostEscapes } from './charset/restored-escapes.js';
import { decodeHeaderText } from './encoded-words.js';
import { withMendedNames } from './mended-names.js';

/** RFC 5321 allows 254; the rest is room for routes and spaces. */
const ADDRESS_LIMIT = 1000;
const ENCODED_WORD = /=\?[^?\s]*\?[bq]\?[^?]*\?=/iy;

/** `Taro <taro@example.jp>`, `"Taro" <taro@example.jp>`, `taro@example.jp`, and nothing that calls for a closer look. */
const PLAIN_MAILBOX =
  /^(?:(?:"([^"\\]*)"[ \t]*|([^"(),:;<>@\\]*))<([^\s"(),:;<>@\\=]+@[^\s"(),:;<>@\\=]+)>|([^\s"(),:;<>@\\=]+@[^\s"(),:;<>@\\=]+))$/;

/** ISO-2022-JP that lost its control characters, `$B>.3^86(B <…>`: as a name it means nothing else, however short it is. */
const NAME_WITHOUT_ESCAPES = /^\s*"?\$[B@](?:[\x21-\x7e]{2}){2,40}\([BJ]"?\s*</;

/** What is left beside a bare address is no name. */
const MAY_NAME_ANOTHER = /[@<>]/;

interface Draft {
  /** Outside quotes, angles and comments, encoded words not yet decoded. */
  phrase: string;
  comment: string;
  address: string | null;
  /** It stood without angle brackets. */
  isBare: boolean;
}

/**
 * The mailboxes of a field given in latin1; group names are left out. What stands beside a bare address and may be another one, or what may
 * not be read at all, is a mailbox without an address: `victim@example.jp forger@example.net` names two.
 * @param hint the charset to try for raw bytes
 */
export function parseAddresses(latin1: string, hint: string | null): Address[] {
  const addresses = parse(latin1, hint);
  const mended = withMendedNames(latin1);
  if (mended === latin1) return addresses;
  const named = parse(mended, hint);
  return haveSameAddresses(addresses, named) ? named : addresses;
}

/** A name may be mended, never an address: who wrote is known by that. */
function haveSameAddresses(one: readonly Address[], other: readonly Address[]): boolean {
  return one.length === other.length && one.every(({ address }, i) => address === other[i]?.address);
}

function parse(latin1: string, hint: string | null): Address[] {
  // Raw Shift_JIS and ISO-2022-JP hold the bytes of quotes, brackets and backslashes: they are decoded before anything is parsed.
  const hasLost = mayHaveLostEscapes(latin1);
  const label = hasLost && NAME_WITHOUT_ESCAPES.test(latin1) ? 'iso-2022-jp' : hint;
  const text = isAscii(latin1) && !hasLost ? latin1 : decodeText(Buffer.from(latin1, 'latin1'), label).text;
  const plain = PLAIN_MAILBOX.exec(text);
  if (plain !== null) {
    const [, quoted, phrase = '', inAngles, bare = ''] = plain;
    return [{ name: displayName(quoted ?? phrase, hint), address: inAngles ?? bare }];
  }
  const drafts = split(text);
  const addresses: Address[] = [];
  let pending = '';
  for (const draft of drafts) {
    // A comma in an unquoted name cuts it: what has no address belongs to the name that follows.
    if (draft.address === null && draft !== drafts.at(-1)) {
      if (draft.phrase.trim() !== '') pending += `${draft.phrase},`;
      continue;
    }
    const rest = draft.isBare && MAY_NAME_ANOTHER.test(draft.phrase) ? draft.phrase.trim() : null;
    const address = finish(rest === null ? draft : { ...draft, phrase: '' }, pending, hint);
    if (address) addresses.push(address);
    if (rest !== null) addresses.push({ name: rest, address: null });
    pending = '';
  }
  return addresses;
}

/** Printable ASCII and nothing else? */
function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function finish(draft: Draft, pending: string, hint: string | null): Address | null {
  const name = displayName(pending + draft.phrase, hint) ?? displayName(draft.comment, hint);
  return name === null && draft.address === null ? null : { name, address: draft.address };
}

function displayName(phrase: string, hint: string | null): string | null {
  if (phrase === '') return null;
  const name = decodeWords(phrase, hint).replace(/\s+/g, ' ').trim();
  const isQuoted = name.startsWith('"') || name.startsWith("'");
  const bare = isQuoted ? name.replace(/^(["'])(.*)\1$/s, '$2').trim() : name;
  return bare === '' ? null : bare;
}

function decodeWords(text: string, hint: string | null): string {
  if (!text.includes('=?')) return text;
  // The text is decoded but for its encoded words, which are ASCII: the stretches between them pass as UTF-8.
  return decodeHeaderText(isAscii(text) ? text : Buffer.from(text, 'utf8').toString('latin1'), hint).text;
}

function split(text: string): Draft[] {
  const drafts: Draft[] = [];
  let draft: Draft = { phrase: '', comment: '', address: null, isBare: false };
  const isGroupList = text.includes(';');
  // Once a quote or bracket stays open to the end, so does every later one.
  let quotesClose = true;
  let commentsClose = true;
  const end = () => {
    const done = draft.address === null ? withBareAddress(draft) : draft;
    if (done.address !== null || done.phrase.trim() !== '' || done.comment !== '') drafts.push(done);
    draft = { phrase: '', comment: '', address: null, isBare: false };
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '=' && text[i + 1] === '?') {
      ENCODED_WORD.lastIndex = i;
      const word = ENCODED_WORD.exec(text)?.[0];
      if (word !== undefined) {
        draft.phrase += word;
        i += word.length - 1;
        continue;
      }
    }
    if (c === '"' && quotesClose) {
      const close = closingQuote(text, i);
      quotesClose = close > 0;
      if (quotesClose) {
        const quoted = text.slice(i + 1, close).replace(/\\(.)/gs, '$1');
        // A quoted local part stays quoted until its address is read.
        draft.phrase += text[close + 1] === '@' ? text.slice(i, close + 1) : quoted;
        i = close;
        continue;
      }
    } else if (c === '(' && commentsClose) {
      const close = closingParenthesis(text, i);
      commentsClose = close > 0;
      if (commentsClose) {
        draft.comment ||= text.slice(i + 1, close);
        i = close;
        continue;
      }
    } else if (c === '<') {
      const limit = text.slice(i + 1, i + 1 + ADDRESS_LIMIT);
      const inside = /^[^>]*/.exec(limit)?.[0] ?? '';
      const address = addrSpec(inside.replace(/^(?:<|mailto:)+/i, ''));
      if (address !== null) {
        draft.address = address;
        i += inside.length + 1;
        continue;
      }
    } else if (c === ',' || c === ';') {
      end();
      continue;
    } else if (c === ':' && isGroupList && draft.address === null && mayNameGroup(draft.phrase)) {
      draft.phrase = '';
      continue;
    }
    if (isStray(c, draft, text, i)) continue;
    draft.phrase += c;
  }
  end();
  return drafts;
}

/** Half of a pair, which encloses nothing: a bracket behind the address, a quote or a bracket at either end of the name. */
function isStray(c: string, { phrase, address }: Draft, text: string, at: number): boolean {
  if (c === '>') return address !== null;
  // A long phrase is no name, and is not cut again at each of its letters.
  if ((c !== '(' && c !== '"') || phrase.length > ADDRESS_LIMIT) return false;
  const end = phrase.slice(-LONGEST_END);
  if (c === '(') {
    if (address !== null || /@\S{1,255}\s*$/.test(end)) return true;
    // `(someone@example.jp` alone is no address.
    return end.trim() === '' && text.slice(at, at + ADDRESS_LIMIT).includes('<');
  }
  return end.trim() === '' || /^\s{0,9}(?:<|$)/.test(text.slice(at + 1, at + 11));
}
const LONGEST_END = 300;

/** Asked at every colon: a long phrase is none, and is not read again and again. */
function mayNameGroup(phrase: string): boolean {
  return phrase.length < ADDRESS_LIMIT && !phrase.includes('@');
}

/** An address without angle brackets, its local part quoted or not; an @ within quotes is a part of the local part. */
const BARE_ADDRESS =
  /(?<local>"(?:[^"\\]|\\.){1,200}"|(?<![^\s<>"])[^\s<>"@]{1,200})(?<domain>@[^\s<>"@]*)(?![^\s<>"])/;

/** `taro@example.jp`, `taro@example.jp (Taro)` or `"ta.ro."@example.jp` without angle brackets. */
function withBareAddress(draft: Draft): Draft {
  const { phrase } = draft;
  const at = phrase.indexOf('@');
  if (at < 1) return draft;
  const from = Math.max(0, at - ADDRESS_LIMIT);
  const bare = BARE_ADDRESS.exec(phrase.slice(from, at + ADDRESS_LIMIT));
  const { local = '', domain = '' } = bare?.groups ?? {};
  const address = addrSpec(local + domain);
  if (bare === null || address === null) return draft;
  const start = from + bare.index;
  return {
    ...draft,
    address,
    phrase: phrase.slice(0, start) + phrase.slice(start + local.length + domain.length),
    isBare: true,
  };
}

/**
 * The address in what stands between angle brackets, or null where none does. Phones used to allow consecutive dots and a dot
 * before @; some mailers quote such local parts, which are then written without the quotes.
 */
function addrSpec(inside: string): string | null {
  const text = inside
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^@[^:]*:/, '');
  if (text.includes('=?')) return null;
  const quoted = /^"((?:[^"\\]|\\.)*)"@([^\s@<>]+)$/.exec(text);
  if (quoted) {
    const local = (quoted[1] ?? '').replace(/\\(.)/g, '$1');
    return /^[\w!#$%&'*+/=?^`{|}~.-]+$/.test(local) ? `${local}@${quoted[2]}` : text;
  }
  const bare = text.replace(/\s+/g, '');
  return /^[^@<>",;]+@[^@<>",;]+$/.test(bare) ? bare : null;
}

function closingQuote(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return -1;
}

function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return -1;
}
