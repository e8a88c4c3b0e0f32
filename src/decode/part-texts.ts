/** The text of a message's parts, each decoded and read once. */
import type { Line } from '../mail.js';
import { withReferredLetters } from './character-references.js';
import { decodeText } from './charset/decode-text.js';
import { charsetOf } from './charset/label.js';
import { plainOfEnriched } from './enriched.js';
import { flowedLines } from './flowed.js';
import { withoutHiddenEncoding } from './hidden-encoding.js';
import { htmlLines } from './html.js';
import type { Part } from './part.js';
import { plainLines } from './plain.js';
import { lacksLetter } from './ruined-text.js';
import { hasLongLine, isBrokenWithinWord, withoutServerBreaks } from './server-breaks.js';
import { unlabelledHtml } from './unlabelled-html.js';

export class PartTexts {
  private readonly read = new Map<Part, Line[]>();
  private readonly texts = new Map<Part, string>();
  private readonly doubtful = new Set<Part>();

  /** Is the charset of one of these, which were read, in doubt? */
  isDoubtful(texts: readonly Part[]): boolean {
    return texts.some((text) => this.doubtful.has(text));
  }

  /** The part's text, of HTML its source. */
  textOf(part: Part): string {
    const known = this.texts.get(part);
    if (known !== undefined) return known;
    const label = part.parameters.get('charset') ?? null;
    const shown = withoutHiddenEncoding(part.content);
    const isLong = hasLongLine(shown);
    const content = isLong ? withoutServerBreaks(shown) : shown;
    const isUntold = part.mediaType === 'text/html' && charsetOf(label) === null;
    const decoded = decodeText(content, isUntold ? metaCharset(content) : label);
    const text = decoded.text.includes('\0') ? withoutPadding(decoded.text) : decoded.text;
    if (decoded.doubtful || lacksLetter(text, content) || (isLong && isBrokenWithinWord(content)))
      this.doubtful.add(part);
    this.texts.set(part, text);
    return text;
  }

  /** Its lines as a reader sees them. */
  lines(part: Part): Line[] {
    const known = this.read.get(part);
    if (known) return known;
    const isLabelledHtml = part.mediaType === 'text/html';
    const isRichtext = part.mediaType === 'text/richtext';
    const isEnriched = isRichtext || part.mediaType === 'text/enriched';
    const text = isEnriched ? plainOfEnriched(this.textOf(part), isRichtext) : this.textOf(part);
    const unlabelled = isLabelledHtml ? null : unlabelledHtml(text);
    const isFlowed =
      part.mediaType === 'text/plain' && part.parameters.get('format')?.trim().toLowerCase() === 'flowed';
    const lines = isLabelledHtml
      ? shownLines(text)
      : unlabelled !== null
        ? htmlLines(unlabelled, true)
        : isFlowed
          ? flowedLines(withReferredLetters(text), part.parameters.get('delsp')?.trim().toLowerCase() === 'yes')
          : plainLines(withReferredLetters(text));
    this.read.set(part, lines);
    return lines;
  }
}

/** HTML in which a form wrote references and a program wrote its `&` once more, `&amp;#38634;`: a reader is shown the reference. */
function shownLines(html: string): Line[] {
  const lines = htmlLines(html);
  if (!html.includes('&amp;#')) return lines;
  return lines.map(({ text, depth }) => ({ text: withReferredLetters(text), depth }));
}

/** So many NULs within lines somebody put there; more are how a program stores text. */
const MOST_NULS = 20;

/** Without the NULs that fill up lines and texts. Those within a line stay, as other control characters do. */
function withoutPadding(text: string): string {
  const within = (run: string, at: number) => isInLine(text[at - 1]) && isInLine(text[at + run.length]);
  let count = 0;
  const kept = text.replace(/\0+/g, (run, at: number) => {
    if (!within(run, at)) return '';
    count++;
    return '\0';
  });
  return count > MOST_NULS ? text.replaceAll('\0', '') : kept;
}

function isInLine(char: string | undefined): boolean {
  return char !== undefined && char !== '\n' && char !== '\r';
}

/** `<meta charset>` or its http-equiv form, where a browser looks for it: near the top. */
function metaCharset(content: Buffer): string | null {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(content.toString('latin1', 0, 4096))?.[1] ?? null;
}
