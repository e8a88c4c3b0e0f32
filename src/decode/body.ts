/** Which parts are the writer's text, which are attached files, which are attached messages. */
import type { Line } from '../mail.js';
import { decodeText } from './charset/decode-text.js';
import { charsetOf } from './charset/label.js';
import { flowedLines } from './flowed.js';
import { htmlLines } from './html.js';
import type { Part } from './part.js';
import { plainLines } from './plain.js';

export interface Body {
  lines: Line[];
  attachments: number;
  /** Contents of the attached messages. */
  messages: Buffer[];
  charsetDoubtful: boolean;
}

const MESSAGE_TYPES = new Set(['message/rfc822', 'message/global', 'application/x-message']);
/** Parts that a reader sees neither as text nor as a file: signatures and what mail servers tell each other. */
const MACHINE_TYPES =
  /^(?:application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-encrypted)|message\/(?:delivery-status|disposition-notification|feedback-report|global-delivery-status)|text\/rfc822-headers)$/;
const BODY_TYPES = /^text\/(?:plain|html|enriched|richtext|x-[\w-]*plain)$/;

/** Reads the body. text/plain is preferred where it holds text; else HTML as a reader sees it. */
export function readBody(root: Part): Body {
  const reader = new BodyReader();
  const texts = reader.choose(root);
  let lines = texts.flatMap((part) => reader.lines(part));
  const leaves = [...leavesOf(root)];
  let bodyParts = new Set(leaves.filter(isBodyText));
  if (!lines.some(hasText) && bodyParts.size < leaves.length) {
    // Where the only text there is is called an attachment, it is the body all the same.
    const only = leaves.filter((part) => BODY_TYPES.test(part.mediaType) && !bodyParts.has(part));
    const [text] = only;
    if (only.length === 1 && text) {
      const attached = reader.lines(text);
      if (attached.some(hasText)) {
        lines = attached;
        bodyParts = new Set([...bodyParts, text]);
      }
    }
  }
  const messages = leaves.filter(isMessage);
  const shown = referencedIds(leaves);
  const files = leaves.filter(
    (part) =>
      !bodyParts.has(part) &&
      !isMessage(part) &&
      !MACHINE_TYPES.test(part.mediaType) &&
      !(part.contentId !== null && shown.has(part.contentId.toLowerCase())),
  );
  return {
    lines: lines.some(hasText) ? lines : [],
    attachments: files.length,
    messages: messages.map((part) => part.content),
    charsetDoubtful: reader.doubtful,
  };
}

class BodyReader {
  doubtful = false;
  private readonly read = new Map<Part, Line[]>();

  /** The text parts that a reader is shown, in order. */
  choose(part: Part): Part[] {
    if (part.parts.length === 0) return isBodyText(part) ? [part] : [];
    switch (part.mediaType) {
      case 'multipart/alternative':
        return this.chooseAlternative(part.parts);
      case 'multipart/related':
      case 'multipart/signed': {
        for (const child of part.parts) {
          const texts = this.choose(child);
          if (texts.length > 0) return texts;
        }
        return [];
      }
      default:
        return part.parts.flatMap((child) => this.choose(child));
    }
  }

  private chooseAlternative(parts: readonly Part[]): Part[] {
    const choices = parts.map((child) => this.choose(child)).filter((texts) => texts.length > 0);
    const plain = choices.filter((texts) => texts.some((text) => text.mediaType !== 'text/html'));
    for (const texts of [...plain, ...choices.filter((c) => !plain.includes(c)).reverse()]) {
      if (texts.some((text) => this.lines(text).some(hasText)) && !(choices.length > 1 && this.isNotice(texts)))
        return texts;
    }
    return choices[0] ?? [];
  }

  /** 「このメールはHTML形式です」: a plain part that only says that there is another. */
  private isNotice(texts: readonly Part[]): boolean {
    const words = texts
      .flatMap((text) => (text.mediaType === 'text/html' ? [] : this.lines(text).map((line) => line.text)))
      .join('\n')
      .trim();
    return words.length < 200 && /html/iu.test(words) && /メール|ソフト|mail|view|browser|client/iu.test(words);
  }

  lines(part: Part): Line[] {
    const known = this.read.get(part);
    if (known) return known;
    const isHtml = part.mediaType === 'text/html';
    const label = part.parameters.get('charset') ?? null;
    const decoded = decodeText(part.content, isHtml && charsetOf(label) === null ? metaCharset(part.content) : label);
    this.doubtful ||= decoded.doubtful;
    const text = decoded.text.replaceAll('\0', '');
    const isFlowed =
      part.mediaType === 'text/plain' && part.parameters.get('format')?.trim().toLowerCase() === 'flowed';
    const lines = isHtml
      ? htmlLines(text)
      : isFlowed
        ? flowedLines(text, part.parameters.get('delsp')?.trim().toLowerCase() === 'yes')
        : plainLines(text);
    this.read.set(part, lines);
    return lines;
  }
}

function hasText(line: Line): boolean {
  return /[^\s\u3000\u200b\ufeff]/.test(line.text);
}

function isBodyText(part: Part): boolean {
  if (!BODY_TYPES.test(part.mediaType)) return false;
  return part.disposition === null || (part.disposition === 'inline' && part.filename === null);
}

function isMessage(part: Part): boolean {
  return (
    MESSAGE_TYPES.has(part.mediaType) || (/\.eml$/i.test(part.filename ?? '') && !part.mediaType.startsWith('text/'))
  );
}

function* leavesOf(part: Part): Generator<Part> {
  if (part.parts.length === 0 && !part.mediaType.startsWith('multipart/')) yield part;
  for (const child of part.parts) yield* leavesOf(child);
}

/** `<meta charset>` or its http-equiv form, where a browser looks for it: near the top. */
function metaCharset(content: Buffer): string | null {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(content.toString('latin1', 0, 4096))?.[1] ?? null;
}

/** Content-IDs that some HTML part shows, in lower case. */
function referencedIds(leaves: Part[]): Set<string> {
  const ids = new Set<string>();
  if (!leaves.some((part) => part.contentId !== null)) return ids;
  for (const part of leaves) {
    if (part.mediaType !== 'text/html') continue;
    for (const [, id = ''] of part.content.toString('latin1').matchAll(/\bcid:([^"'\s<>)]{1,300})/gi)) {
      ids.add(
        id
          .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
          .toLowerCase(),
      );
    }
  }
  return ids;
}
