/** How the queue talks with the agent: a page to read, a line to type, one of several to choose, yes or no. */
import { cellWidth, cut } from '../../present/cells.js';
import type { Look } from '../../present/look.js';
import { visible } from '../../present/visible.js';
import {
  bodyRows,
  type KeyHint,
  keyLine,
  layPage,
  type Message,
  type Page,
  type Size,
  topWithin,
} from '../../present/work-screen.js';
import { WORK_WORDS } from '../../present/work-words.js';
import type { Terminal } from './terminal.js';

/** A page for a width; the body may be costly, and is asked for once for each width. */
export interface Content {
  left: string;
  title(look: Look): string;
  body(look: Look): readonly string[];
  messages?: readonly Message[];
  /** The first line that is shown; where the agent has moved it to, afterwards. */
  top?: number;
}

/** Lines that are narrower are left to the terminal to cut. */
const NARROWEST = 40;
/** Characters of a line that is typed. */
const LONGEST_LINE = 2000;

export class Dialogue {
  #bodies = new WeakMap<Content, { width: number; lines: readonly string[] }>();

  constructor(
    readonly terminal: Terminal,
    /** For the terminal's present width. */
    readonly look: Look,
  ) {}

  /** Shows a page until a key is pressed that does not move it (`anyKey`: nor would, were there more of it). Letters come as they are typed, whatever their width. */
  async read(
    content: Content,
    hints: readonly KeyHint[] | ((size: Size) => readonly KeyHint[]),
    { anyKey = false } = {},
  ): Promise<string> {
    let top = content.top ?? 0;
    for (;;) {
      const { name } = await this.terminal.key((size) => {
        const look = this.lookAt(size);
        const shown = typeof hints === 'function' ? hints(size) : hints;
        return {
          lines: layPage(this.#page(content, top, look), size, look),
          last: keyLine(shown, size.columns, look) || ' ',
        };
      });
      const size = this.terminal.size();
      const look = this.lookAt(size);
      const page = this.#page(content, top, look);
      const moved = movedBy(name, bodyRows(page, size, look), page.body.length);
      if (moved === null) return name.normalize('NFKC');
      const from = topWithin(top, page, size, look);
      top = topWithin(from + moved, page, size, look);
      // Where any key leads back, so does one that has nowhere to move the page.
      if (anyKey && moved !== 0 && top === from) return name;
      content.top = top;
    }
  }

  /** A line that the agent types under the page; null where he cancels it. */
  async line(content: Content, question: string, initial = ''): Promise<string | null> {
    const words = WORK_WORDS[this.look.words.lang];
    const messages = [...(content.messages ?? []), { text: words.choose.cancel, tone: 'plain' } as const];
    let typed = initial;
    for (;;) {
      const { name } = await this.terminal.key((size) => {
        const look = this.lookAt(size);
        const page = this.#page(content, content.top ?? 0, look, messages);
        return { lines: layPage(page, size, look), last: lastCells(question, typed, size, look), cursor: true };
      });
      if (name === 'return') return typed.trim();
      if (name === 'escape') return null;
      if (name === 'backspace') typed = graphemes(typed).slice(0, -1).join('');
      else if (name === 'ctrl-u') typed = '';
      else if (name === 'ctrl-w') typed = typed.replace(/\S*\s*$/u, '');
      else if (isText(name) && typed.length < LONGEST_LINE) typed += name.replace(/^paste:/u, '');
    }
  }

  /** The position of the entry that is chosen, from 0; null for none. Entries are cut to one line each. */
  async choose(content: Omit<Content, 'body'>, entries: (look: Look) => readonly string[]): Promise<number | null> {
    const words = WORK_WORDS[this.look.words.lang].choose;
    const count = entries(this.look).length;
    let at = 0;
    for (;;) {
      const marked: Content = {
        ...content,
        body: (look) =>
          entries(look).map((text, i) =>
            cut(
              visible(`${i === at ? '>' : ' '} ${String(i + 1).padStart(String(count).length)}. ${text}`),
              look.width,
              look,
            ),
          ),
      };
      const { name } = await this.terminal.key((size) => {
        const look = this.lookAt(size);
        const page = this.#page(marked, 0, look);
        const top = Math.max(0, at - bodyRows(page, size, look) + 1);
        const hints = [
          { key: 'Enter, 1-9', does: words.pick },
          { key: 'Esc', does: words.back },
        ];
        return { lines: layPage({ ...page, top }, size, look), last: keyLine(hints, size.columns, look) };
      });
      const key = name.normalize('NFKC');
      if (key === 'return') return at;
      if (key === 'escape' || key === 'q') return null;
      if (key === 'up' || key === 'k') at = Math.max(0, at - 1);
      else if (key === 'down' || key === 'j') at = Math.min(count - 1, at + 1);
      else if (/^[1-9]$/u.test(key) && Number(key) <= count) return Number(key) - 1;
    }
  }

  /** Yes, no, or another of the keys that are offered; anything else asks again. */
  async confirm(content: Content, messages: readonly Message[], more: readonly KeyHint[] = []): Promise<string> {
    const words = WORK_WORDS[this.look.words.lang].choose;
    const hints = [{ key: 'y', does: words.yes }, ...more, { key: 'n', does: words.no }];
    for (;;) {
      const key = await this.read({ ...content, messages }, hints);
      if (key === 'y' || key === 'n' || more.some((hint) => hint.key === key)) return key;
      if (key === 'escape' || key === 'q') return 'escape';
    }
  }

  lookAt(size: Size): Look {
    return { ...this.look, width: Math.max(NARROWEST, size.columns) };
  }

  #page(content: Content, top: number, look: Look, messages = content.messages ?? []): Page {
    let made = this.#bodies.get(content);
    if (made?.width !== look.width) {
      made = { width: look.width, lines: content.body(look) };
      this.#bodies.set(content, made);
    }
    return { left: content.left, title: content.title(look), body: made.lines, top, messages };
  }
}

/** How far a key moves the page; null where it does not. */
function movedBy(key: string, rows: number, all: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    up: -1,
    down: 1,
    pageup: 1 - rows,
    pagedown: rows - 1,
    b: 1 - rows,
    ' ': rows - 1,
    home: -all,
    end: all,
  };
  // Pasted text does nothing, and keys that have no meaning here neither.
  if (/^(?:paste:|ctrl-|left$|right$|delete$|backspace$)/u.test(key)) return 0;
  return moves[key] ?? null;
}

function isText(name: string): boolean {
  return name.startsWith('paste:') ? !/\p{Cc}/u.test(name) : [...name].length === 1;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The question and the end of what is typed, as much as fits: the cursor stands behind it. */
function lastCells(question: string, typed: string, { columns }: Size, look: Look): string {
  const room = columns - 2;
  let head = question;
  // A screen that is too narrow for the question shows what is typed.
  if (cellWidth(head, look) > room / 2 && cellWidth(head + visible(typed), look) > room) head = '> ';
  let shown = '';
  for (const part of graphemes(visible(typed)).reverse()) {
    if (cellWidth(head + part + shown, look) > room) break;
    shown = part + shown;
  }
  return head + shown;
}
