/** Which parts are the writer's text, which are attached files, which are attached messages. */
import type { Line } from '../mail.js';
import { areDifferent, formValues, lacksSome } from './alternatives.js';
import type { Part } from './part.js';
import {
  collectLeaves,
  hasBodyType,
  isBodyText,
  isForMachines,
  isMessage,
  isUntypedText,
  referencedIds,
} from './part-kinds.js';
import { PartTexts } from './part-texts.js';
import { isPoorer } from './poorer-text.js';
import { type Beside, isRuined, mayBeRuined } from './ruined-text.js';

export interface Body {
  lines: Line[];
  attachments: number;
  /** Contents of the attached messages. */
  messages: Buffer[];
  charsetDoubtful: boolean;
}

const LONGEST_NOTICE = 200;

/** Reads the body. text/plain is preferred where it holds text; else HTML as a reader sees it. */
export function readBody(root: Part): Body {
  const texts = new PartTexts();
  const reader = new BodyReader(texts);
  const chosen = reader.choose(root);
  let lines = reader.linesOf(chosen);
  const leaves: Part[] = [];
  collectLeaves(root, leaves);
  let only: Part | null = null;
  let filled = lines.some(hasText);
  if (!filled) {
    // Where the only text there is is called an attachment, it is the body all the same.
    const others = leaves.filter(
      (part) => (hasBodyType(part) && !isBodyText(part)) || (leaves.length === 1 && isUntypedText(part)),
    );
    const [text] = others;
    if (others.length === 1 && text) {
      const attached = texts.lines(text);
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
    if (isForMachines(part)) continue;
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
    charsetDoubtful: texts.isDoubtful(only === null ? chosen : [...chosen, only]),
  };
}

class BodyReader {
  constructor(private readonly texts: PartTexts) {}

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
    if (texts.length === 1 && only) return this.texts.lines(only);
    const lines: Line[] = [];
    for (const part of texts) for (const line of this.texts.lines(part)) lines.push(line);
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
        if (holdsPlain(texts) && this.holdsText(texts) && !this.isNotice(texts) && !this.isLess(texts, choices))
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
    if (html === undefined || !html.some((part) => lacksSome(values, this.texts.textOf(part)))) return texts;
    return areDifferent(values, lines, this.linesOf(html)) ? [...texts, ...html] : texts;
  }

  private holdsText(texts: readonly Part[]): boolean {
    return texts.some((text) => this.texts.lines(text).some(hasText));
  }

  /** Does the HTML beside the text show that the text lost letters on its way, or words? */
  private isLess(texts: readonly Part[], choices: readonly Part[][]): boolean {
    const html = choices.findLast((choice) => !holdsPlain(choice));
    if (html === undefined) return false;
    const beside: Beside = {
      source: () => html.map((part) => this.texts.textOf(part)).join('\n'),
      lines: () => this.linesOf(html),
    };
    if (texts.some((part) => mayBeRuined(this.texts.textOf(part))) && isRuined(this.linesOf(texts), beside))
      return true;
    return isPoorer(texts.map((part) => this.texts.textOf(part)).join('\n'), () => this.linesOf(texts), beside);
  }

  /** 「このメールはHTML形式です」: a plain part that only says that there is another. */
  private isNotice(texts: readonly Part[]): boolean {
    let words = '';
    for (const text of texts) {
      if (text.mediaType === 'text/html') continue;
      for (const line of this.texts.lines(text)) {
        words += `\n${line.text}`;
        if (words.length > LONGEST_NOTICE && words.trim().length >= LONGEST_NOTICE) return false;
      }
    }
    return (
      words.trim().length < LONGEST_NOTICE &&
      /html/iu.test(words) &&
      /メール|ソフト|形式|表示|mail|view|browser|client|format|reader|capable|display/iu.test(words)
    );
  }
}

function holdsPlain(texts: readonly Part[]): boolean {
  return texts.some((text) => text.mediaType !== 'text/html');
}

function hasText(line: Line): boolean {
  return /[^\s\u3000\u200b\ufeff]/.test(line.text);
}
