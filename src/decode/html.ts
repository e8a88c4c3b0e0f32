/** HTML as a reader sees it: lines, without what is hidden or struck out. */
import { Parser } from 'htmlparser2';
import type { Line } from '../mail.js';
import { withReferredBytes } from './character-references.js';
import { LineBuilder } from './html-lines.js';
import {
  HidingRules,
  isBlockStyle,
  isBorderless,
  isColoured,
  isHiddenStyle,
  isStruckStyle,
  isWhite,
  keepsSpaces,
} from './html-style.js';
import { withMarksCounted } from './plain.js';

type Attributes = Record<string, string>;

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const INVISIBLE = new Set(
  'script style title template noframes iframe object embed audio video canvas datalist select map xml svg math'.split(
    ' ',
  ),
);
/** The reading that stands small above the letters of a `<ruby>`, and the brackets for who cannot show it so: 山田, not 山田やまだ. */
const ABOVE = new Set(['rt', 'rp', 'rtc']);
const STRUCK = new Set(['s', 'strike', 'del']);
/** Deeper than any mail is meant; the parser's time grows with the square of the depth, so it is started afresh there. */
const MAX_DEPTH = 1500;

interface Element {
  name: string;
  /** Its text is no text of the writer's. */
  hidden: boolean;
  quoted: boolean;
  block: boolean;
  keepsSpaces: boolean;
  /** Something other than the page's white is behind it. */
  coloured: boolean;
  /** Next number of an ordered list. */
  number: number | null;
}

class TooDeep extends Error {}

/**
 * The lines of an HTML text. `>` at the start of a line counts as a quote mark, as in plain text. `keepsLineEnds`: a line end between words
 * is one, for who writes HTML and calls it plain text may not know that it is none.
 */
export function htmlLines(html: string, keepsLineEnds = false): Line[] {
  const reader = new HtmlReader(keepsLineEnds);
  let rest = withPairsJoined(withReferredBytes(html));
  while (rest !== '') {
    const parser = new Parser(reader);
    try {
      parser.write(rest);
      parser.end();
      break;
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      reader.flatten();
      rest = rest.slice(parser.endIndex + 1);
    }
  }
  return withMarksCounted(reader.lines());
}

const PAIR = /&#(?:x(d[89ab][0-9a-f]{2})|(5[56]\d{3}));?&#(?:x(d[c-f][0-9a-f]{2})|(5[67]\d{3}));?/gi;

/** A character beyond U+FFFF written as references to its two surrogates, as Java and JavaScript count them, becomes that character. */
function withPairsJoined(html: string): string {
  if (!html.includes('&#') || !/&#(?:xd[89ab]|5[56]\d{3})/i.test(html)) return html;
  return html.replace(PAIR, (all, ...codes: string[]) => {
    const [high = 0, low = 0] = [
      codes[0] ? Number.parseInt(codes[0], 16) : Number(codes[1]),
      codes[2] ? Number.parseInt(codes[2], 16) : Number(codes[3]),
    ];
    const isPair = high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
    return isPair ? String.fromCharCode(high, low) : all;
  });
}

class HtmlReader {
  private readonly out: LineBuilder;
  private readonly open: Element[] = [];
  private readonly rules = new HidingRules();
  private hidden = 0;
  private styleText: string | null = null;

  constructor(keepsLineEnds: boolean) {
    this.out = new LineBuilder(keepsLineEnds);
  }

  lines(): Line[] {
    return this.out.finish();
  }

  /** Forgets which elements are open, so that what follows is read as if it stood at the top. */
  flatten(): void {
    this.open.length = 0;
    this.hidden = 0;
    this.styleText = null;
    this.out.depth = 0;
  }

  onopentag(name: string, attributes: Attributes): void {
    if (this.open.length >= MAX_DEPTH) throw new TooDeep();
    const style = attributes.style ?? '';
    const parent = this.open.at(-1);
    const coloured = (parent?.coloured ?? false) || isColoured(attributes, style) || this.rules.coloursBackgrounds;
    const element: Element = {
      name,
      hidden: this.isHidden(name, attributes, style) || (!coloured && isWhite(attributes, style)),
      coloured,
      quoted: name === 'blockquote' && isQuote(attributes, style),
      block: BLOCKS.has(name) || (style !== '' && isBlockStyle(style)),
      keepsSpaces:
        (style === '' ? undefined : keepsSpaces(style)) ??
        (name === 'pre' || name === 'textarea' || (parent?.keepsSpaces ?? false)),
      number: name === 'ol' ? listStart(attributes.start) : null,
    };
    this.open.push(element);
    if (name === 'style') this.styleText = '';
    if (element.hidden) this.hidden++;
    if (this.hidden > 0) return;
    if (name === 'table') this.out.beginTable();
    else if (name === 'tr') this.out.beginRow();
    else if (name === 'td' || name === 'th') this.out.beginCell();
    else if (name === 'br') this.out.breakLine();
    else if (name === 'img') this.out.text(emojiAlt(attributes.alt), true);
    else if (name === 'input') this.out.text(inputValue(attributes), false);
    else if (element.block) this.out.endLine();
    if (element.quoted) this.out.depth++;
    if (name === 'li') this.out.prefix = this.itemNumber(attributes.value);
  }

  onclosetag(name: string): void {
    const element = this.open.at(-1)?.name === name ? this.open.pop() : undefined;
    if (!element) return;
    if (name === 'style' && this.styleText !== null) {
      this.rules.add(this.styleText);
      this.styleText = null;
    }
    if (element.hidden) {
      this.hidden--;
      return;
    }
    if (this.hidden > 0) return;
    if (name === 'table') this.out.endTable();
    else if (name === 'tr') this.out.endRow();
    else if (name === 'td' || name === 'th') this.out.endCell();
    else if (element.block) this.out.endLine();
    if (name === 'li') this.out.prefix = '';
    if (element.quoted) this.out.depth--;
  }

  ontext(text: string): void {
    if (this.styleText !== null) this.styleText += text;
    if (this.hidden === 0) this.out.text(text, this.open.at(-1)?.keepsSpaces ?? false);
  }

  private isHidden(name: string, attributes: Attributes, style: string): boolean {
    if (INVISIBLE.has(name) || STRUCK.has(name) || attributes.hidden !== undefined) return true;
    if (style !== '' && (isHiddenStyle(style) || isStruckStyle(style))) return true;
    if (ABOVE.has(name) && this.open.some((element) => element.name === 'ruby')) return true;
    return this.rules.hides(attributes);
  }

  private itemNumber(value: string | undefined): string {
    const list = this.open.findLast(
      (element) => element.name === 'ol' || element.name === 'ul' || element.name === 'menu',
    );
    if (!list || list.number === null) return '';
    if (value !== undefined && /^\d{1,6}$/.test(value)) list.number = Number(value);
    return `${list.number++}. `;
  }
}

/** Gmail and others indent with a blockquote; without a border and a mark of quoting it is no quote. */
function isQuote(attributes: Attributes, style: string): boolean {
  if (attributes.type === 'cite' || /quote|cite/i.test(attributes.class ?? '')) return true;
  return !isBorderless(style);
}

function listStart(start: string | undefined): number {
  return start !== undefined && /^\d{1,6}$/.test(start) ? Number(start) : 1;
}

/** A family of four with the colours of their skins has 19 units; some are written several at once. */
const LONGEST_EMOJI = 200;

/** Phones and Gmail show emoji as images whose alternative text is the emoji; other images say nothing. */
function emojiAlt(alt: string | undefined): string {
  if (alt === undefined || alt === '' || alt.length > LONGEST_EMOJI) return '';
  return [...alt].length <= 2 ||
    /^(?:\p{Extended_Pictographic}|[\u200d\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}\u{1f1e6}-\u{1f1ff}])+$/u.test(alt)
    ? alt
    : '';
}

/** What a form's field shows: what is typed into it, a box or a circle that is ticked or not. */
function inputValue(attributes: Attributes): string {
  const ticked = attributes.checked !== undefined;
  if (/^checkbox$/i.test(attributes.type ?? '')) return ticked ? '☑' : '☐';
  if (/^radio$/i.test(attributes.type ?? '')) return ticked ? '●' : '○';
  return /^(?:text|email|tel|number|date|search|url|)$/i.test(attributes.type ?? '') ? (attributes.value ?? '') : '';
}
