/** Which parts are the writer's text, which are attached files, which are attached messages. */
import type { Line } from '../mail.js';
import { areDifferent, formValues, lacksSome } from './alternatives.js';
import { isBinary } from './binary.js';
import { withReferredLetters } from './character-references.js';
import { decodeText } from './charset/decode-text.js';
import { charsetOf } from './charset/label.js';
import { flowedLines } from './flowed.js';
import { withoutHiddenEncoding } from './hidden-encoding.js';
import { htmlLines } from './html.js';
import type { Part } from './part.js';
import { plainLines } from './plain.js';
import { isRuined, lacksLetter, mayBeRuined } from './ruined-text.js';
import { hasLongLine, isBrokenWithinWord, withoutServerBreaks } from './server-breaks.js';
import { unlabelledHtml } from './unlabelled-html.js';

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
const UNTYPED =
  /^(?:application\/(?:octet-stream|(?:x-)?text|(?:x-)?unknown)|text\/(?:unknown|ascii|te?xt|(?:x-)?markdown))$/;
const LONGEST_NOTICE = 200;
const BODY_TYPES = /^text\/(?:plain|html|enriched|richtext|x-[\w-]*plain)$/;

/** Reads the body. text/plain is preferred where it holds text; else HTML as a reader sees it. */
export function readBody(root: Part): Body {
  const reader = new BodyReader();
  const chosen = reader.choose(root);
  let lines = reader.linesOf(chosen);
  const leaves: Part[] = [];
  collectLeaves(root, leaves);
  let only: Part | null = null;
  let filled = lines.some(hasText);
  if (!filled) {
    // Where the only text there is is called an attachment, it is the body all the same.
    const others = leaves.filter(
      (part) => (BODY_TYPES.test(part.mediaType) && !isBodyText(part)) || (leaves.length === 1 && isUntypedText(part)),
    );
    const [text] = others;
    if (others.length === 1 && text) {
      const attached = reader.lines(text);
      if (attached.some(hasText)) {
        lines = attached;
        filled = true;
        only = text;
      }
    }
  }
  const messages: Buffer[] = [];
  let attachments = 0;
  let shown: Set<string> | null = null;
  for (const part of leaves) {
    if (part === only || isBodyText(part)) continue;
    if (isMessage(part)) {
      messages.push(part.content);
      continue;
    }
    if (MACHINE_TYPES.test(part.mediaType)) continue;
    if (part.contentId !== null) {
      shown ??= referencedIds(leaves);
      if (shown.has(part.contentId.toLowerCase())) continue;
    }
    attachments++;
  }
  return {
    lines: filled ? lines : [],
    attachments,
    messages,
    charsetDoubtful: reader.isDoubtful(only === null ? chosen : [...chosen, only]),
  };
}

class BodyReader {
  private readonly read = new Map<Part, Line[]>();
  private readonly texts = new Map<Part, string>();
  private readonly doubtful = new Set<Part>();

  isDoubtful(texts: readonly Part[]): boolean {
    return texts.some((text) => this.doubtful.has(text));
  }

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

  linesOf(texts: readonly Part[]): Line[] {
    const [only] = texts;
    if (texts.length === 1 && only) return this.lines(only);
    const lines: Line[] = [];
    for (const part of texts) for (const line of this.lines(part)) lines.push(line);
    return lines;
  }

  private chooseAlternative(parts: readonly Part[]): Part[] {
    const choices: Part[][] = [];
    for (const child of parts) {
      const texts = this.choose(child);
      if (texts.length > 0) choices.push(texts);
    }
    if (choices.length > 1) {
      for (const texts of choices)
        if (holdsPlain(texts) && this.holdsText(texts) && !this.isNotice(texts) && !this.isRuined(texts, choices))
          return this.withDifferentForm(texts, choices);
      // The richest form stands last (RFC 2046 section 5.1.4).
      for (const texts of choices.toReversed()) if (!holdsPlain(texts) && this.holdsText(texts)) return texts;
    }
    return choices[0] ?? [];
  }

  /** With the HTML's lines behind them where its form is another: as two forms in one mail are read. */
  private withDifferentForm(texts: Part[], choices: readonly Part[][]): Part[] {
    const lines = this.linesOf(texts);
    const values = formValues(lines);
    const html = values.length === 0 ? undefined : choices.findLast((choice) => !holdsPlain(choice));
    // Its source is looked through first: to read it as HTML takes ten times as long.
    if (html === undefined || !html.some((part) => lacksSome(values, this.textOf(part)))) return texts;
    return areDifferent(values, lines, this.linesOf(html)) ? [...texts, ...html] : texts;
  }

  private holdsText(texts: readonly Part[]): boolean {
    return texts.some((text) => this.lines(text).some(hasText));
  }

  /** Does the HTML beside the text show that the text lost letters on its way? */
  private isRuined(texts: readonly Part[], choices: readonly Part[][]): boolean {
    if (!texts.some((part) => mayBeRuined(this.textOf(part)))) return false;
    const html = choices.findLast((choice) => !holdsPlain(choice)) ?? [];
    return isRuined(this.linesOf(texts), {
      source: () => html.map((part) => this.textOf(part)).join('\n'),
      lines: () => this.linesOf(html),
    });
  }

  /** 「このメールはHTML形式です」: a plain part that only says that there is another. */
  private isNotice(texts: readonly Part[]): boolean {
    let words = '';
    for (const text of texts) {
      if (text.mediaType === 'text/html') continue;
      for (const line of this.lines(text)) {
        words += `\n${line.text}`;
        if (words.length > LONGEST_NOTICE && words.trim().length >= LONGEST_NOTICE) return false;
      }
    }
    return (
      words.trim().length < LONGEST_NOTICE &&
      /html/iu.test(words) &&
      /メール|ソフト|mail|view|browser|client/iu.test(words)
    );
  }

  /** The part's text, of HTML its source. */
  private textOf(part: Part): string {
    const known = this.texts.get(part);
    if (known !== undefined) return known;
    const label = part.parameters.get('charset') ?? null;
    const shown = withoutHiddenEncoding(part.content);
    const isLong = hasLongLine(shown);
    const content = isLong ? withoutServerBreaks(shown) : shown;
    const isUntold = part.mediaType === 'text/html' && charsetOf(label) === null;
    const decoded = decodeText(content, isUntold ? metaCharset(content) : label);
    const text = decoded.text.includes('\0') ? decoded.text.replaceAll('\0', '') : decoded.text;
    if (decoded.doubtful || lacksLetter(text, content) || (isLong && isBrokenWithinWord(content)))
      this.doubtful.add(part);
    this.texts.set(part, text);
    return text;
  }

  lines(part: Part): Line[] {
    const known = this.read.get(part);
    if (known) return known;
    const isLabelledHtml = part.mediaType === 'text/html';
    const text = this.textOf(part);
    const unlabelled = isLabelledHtml ? null : unlabelledHtml(text);
    const isFlowed =
      part.mediaType === 'text/plain' && part.parameters.get('format')?.trim().toLowerCase() === 'flowed';
    const lines = isLabelledHtml
      ? htmlLines(text)
      : unlabelled !== null
        ? htmlLines(unlabelled, true)
        : isFlowed
          ? flowedLines(withReferredLetters(text), part.parameters.get('delsp')?.trim().toLowerCase() === 'yes')
          : plainLines(withReferredLetters(text));
    this.read.set(part, lines);
    return lines;
  }
}

function holdsPlain(texts: readonly Part[]): boolean {
  return texts.some((text) => text.mediaType !== 'text/html');
}

function hasText(line: Line): boolean {
  return /[^\s\u3000\u200b\ufeff]/.test(line.text);
}

function isBodyText(part: Part): boolean {
  const { mediaType } = part;
  if (mediaType !== 'text/plain' && mediaType !== 'text/html' && !BODY_TYPES.test(mediaType)) return false;
  return part.disposition === null || (part.disposition === 'inline' && part.filename === null);
}

/** What a program that knows no types sends: bytes of no type and no name, which are text. */
function isUntypedText({ mediaType, filename, content }: Part): boolean {
  return UNTYPED.test(mediaType) && filename === null && !isBinary(content);
}

function isMessage(part: Part): boolean {
  return (
    MESSAGE_TYPES.has(part.mediaType) || (/\.eml$/i.test(part.filename ?? '') && !part.mediaType.startsWith('text/'))
  );
}

/** The parts that hold no parts, in order. */
function collectLeaves(part: Part, into: Part[]): void {
  if (part.parts.length === 0 && !part.mediaType.startsWith('multipart/')) into.push(part);
  for (const child of part.parts) collectLeaves(child, into);
}

/** `<meta charset>` or its http-equiv form, where a browser looks for it: near the top. */
function metaCharset(content: Buffer): string | null {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(content.toString('latin1', 0, 4096))?.[1] ?? null;
}

/** Content-IDs that some HTML part shows, in lower case. */
function referencedIds(leaves: Part[]): Set<string> {
  const ids = new Set<string>();
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
