/**
 * The terminal as the interactive queue uses it: a prompt of inquirer's on the last line, which reads every key, and a page
 * above it on the terminal's second screen, so that nothing of a case stays behind.
 */
import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Size } from '../../present/work-screen.js';
import type { Io } from '../io.js';

/** A key by its name (`up`, `escape`, `return`, `space`), or by the character that it types. */
interface Key {
  name: string;
}

/** What is on the screen, for the size that the terminal has right now. */
interface Frame {
  /** All lines but the last one. */
  lines: readonly string[];
  /** The last line: keys, or what is asked for. */
  last: string;
  /** Show the cursor at the end of the last line. */
  cursor?: boolean;
}

export interface Terminal {
  size(): Size;
  /** Shows the frame until a key is pressed. */
  key(frame: (size: Size) => Frame): Promise<Key>;
  /** Drops the keys that were pressed before what stands there now could be read. */
  forgetKeys(): void;
  /** Shows a plain text on the terminal's first screen, where it can be copied and stays, until Enter or Esc. */
  aside(text: string, hint: string): Promise<void>;
}

/** How the session has ended other than by itself. */
export class Interrupted extends Error {
  override readonly name: string = 'Interrupted';
}

/** The terminal has gone away: its window was closed, or the line was cut. */
export class HungUp extends Interrupted {
  override readonly name = 'HungUp';
}

interface Waiting {
  frame: (size: Size) => Frame;
  take: (key: Key) => void;
}

type Typed = { name?: string; sequence?: string; ctrl?: boolean; meta?: boolean };

const ESC = '\u001b[';
// The second screen, without wrapping at its right edge, and with pasted text marked as such.
const ENTER = `${ESC}?1049h${ESC}?7l${ESC}?2004h${ESC}2J${ESC}H`;
const PAGE_BEGIN = `${ESC}?2026h`;
const PAGE_END = `${ESC}?2026l`;
const LEAVE = `${PAGE_END}${ESC}?2004l${ESC}?7h${ESC}?25h${ESC}0m${ESC}H${ESC}2J${ESC}?1049l`;

/**
 * Runs `session` on the terminal. Whatever ends it, the terminal is as before afterwards.
 * @param signal ends the session
 * @throws Interrupted after Ctrl-C, or where `signal` says so; HungUp where the terminal has gone
 */
export async function onTerminal<T>(
  { stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>,
  signal: AbortSignal,
  session: (terminal: Terminal) => Promise<T>,
): Promise<T> {
  let inside = false;
  const enter = () => {
    if (!inside) stdout.write(ENTER);
    inside = true;
  };
  const leave = () => {
    if (inside) stdout.write(LEAVE);
    inside = false;
  };
  let waiting: Waiting | null = null;
  let asideHint: string | null = null;
  let pasting = false;
  let keys: Key[] = [];
  let redraw = () => {};
  const size = () => ({ rows: Math.max(2, stdout.rows ?? 24), columns: Math.max(2, stdout.columns ?? 80) });

  const paint = (): string => {
    if (asideHint !== null) return asideHint;
    const at = size();
    const { lines, last, cursor = false } = waiting?.frame(at) ?? { lines: [], last: ' ' };
    if (waiting === null) return last;
    const rows = Array.from({ length: at.rows - 1 }, (_, i) => `${ESC}${i + 1};1H${ESC}2K${lines[i] ?? ''}${ESC}0m`);
    stdout.write(`${PAGE_BEGIN}${rows.join('')}${ESC}${at.rows};1H${ESC}?25${cursor ? 'h' : 'l'}`);
    return last;
  };
  const press = (key: Key) => {
    if (waiting === null) {
      keys.push(key);
      return;
    }
    const { take } = waiting;
    waiting = null;
    take(key);
  };
  const resized = () => {
    if (closed) return;
    if (asideHint === null && inside) stdout.write(`${ESC}2J`);
    redraw();
  };
  // Ctrl-Z: the shell gets its screen, and the page comes back with the program.
  const suspend = () => {
    const raw = stdin as Io['stdin'] & { setRawMode?: (on: boolean) => void };
    leave();
    raw.setRawMode?.(false);
    process.once('SIGCONT', () => {
      raw.setRawMode?.(true);
      if (asideHint === null) enter();
      resized();
    });
    process.kill(process.pid, 'SIGTSTP');
  };

  let closed = false;
  let finished = false;
  let fail: (cause: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const screen = createPrompt<T, null>((_, done) => {
    const [count, setCount] = useState(0);
    redraw = () => setCount(count + 1);
    useEffect((rl) => {
      rl.on('SIGTSTP', suspend);
      // Its modes cannot be set, nor anything be read.
      rl.on('error', () => fail(new HungUp('the terminal is gone')));
      // Ctrl-D.
      rl.on('close', () => {
        if (!finished) fail(new Interrupted('end of input'));
      });
      stdout.on('resize', resized);
      session(terminal).then((value) => {
        finished = true;
        done(value);
      }, fail);
      return () => {
        stdout.off('resize', resized);
      };
    }, []);
    // The prompt's own line is written by now: terminals that wait for the end of a page show it whole.
    useEffect(() => {
      stdout.write(PAGE_END);
    }, [count]);
    useKeypress((event, rl) => {
      // Its line editor is not used: what is typed is ours to show.
      rl.clearLine(0);
      const key = event as Typed;
      if (key.name === 'paste-start' || key.name === 'paste-end') pasting = key.name === 'paste-start';
      else for (const one of keysOf(key, pasting)) press(one);
    });
    return paint();
  });

  const terminal: Terminal = {
    size,
    key: (frame) =>
      new Promise((take) => {
        const early = keys.shift();
        if (early) {
          take(early);
          return;
        }
        waiting = { frame, take };
        if (!closed) redraw();
      }),
    forgetKeys() {
      keys = [];
    },
    async aside(text, hint) {
      if (closed) return;
      leave();
      stdout.write(`\n${text}\n`);
      asideHint = hint;
      redraw();
      for (;;) {
        const { name } = await new Promise<Key>((take) => {
          waiting = { frame: () => ({ lines: [], last: hint }), take };
        });
        if (['return', 'escape', 'q'].includes(name)) break;
      }
      stdout.write('\n');
      asideHint = null;
      enter();
    },
  };

  const onExit = () => leave();
  process.once('exit', onExit);
  enter();
  const over = new AbortController();
  const prompt = screen(null, {
    input: stdin,
    output: stdout,
    signal: AbortSignal.any([signal, over.signal]),
    clearPromptOnDone: true,
  });
  try {
    return await Promise.race([prompt, failed]);
  } catch (cause) {
    // inquirer's own errors: Ctrl-C, or the signal.
    if (cause instanceof Error && ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(cause.name))
      throw new Interrupted(cause.message, { cause });
    throw cause;
  } finally {
    closed = true;
    over.abort();
    await prompt.catch(() => undefined);
    leave();
    process.off('exit', onExit);
  }
}

/** What a key press is to the session. Pasted text is text only: no key of it does anything. */
function keysOf({ name, sequence = '', ctrl = false, meta = false }: Typed, pasted: boolean): Key[] {
  if (pasted) return sequence === '\r' || sequence === '\n' ? [{ name: 'paste: ' }] : [{ name: `paste:${sequence}` }];
  if (ctrl) return name === undefined ? [] : [{ name: `ctrl-${name}` }];
  const known = ['up', 'down', 'left', 'right', 'home', 'end', 'pageup', 'pagedown', 'backspace', 'delete', 'escape'];
  if (name !== undefined && known.includes(name)) return [{ name }];
  if (name === 'return' || name === 'enter') return [{ name: 'return' }];
  if (meta || sequence === '' || /\p{Cc}/u.test(sequence)) return [];
  return [{ name: sequence }];
}
