/** A terminal for tests: the command runs in a pseudo-terminal, and what it writes is laid out as a terminal program would. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import headless from '@xterm/headless';

const PTY = fileURLToPath(new URL('./pseudo-terminal.py', import.meta.url));
const COMMAND = fileURLToPath(new URL('../../bin/madoguchi.js', import.meta.url));
/** A screen that does not come is given up. */
const PATIENCE = 10_000;

/** The pseudo-terminal is Python's. */
export const hasTerminal = spawnSync('python3', ['-c', 'import pty, termios']).status === 0;

export interface End {
  status: number | null;
  signal: string | null;
  /** Are the terminal's modes as before? Null for a terminal that has gone. */
  restored: boolean | null;
}

interface Options {
  rows?: number;
  columns?: number;
  env?: Record<string, string>;
}

export class TestTerminal {
  readonly ended: Promise<End>;
  readonly #terminal: InstanceType<typeof headless.Terminal>;
  readonly #child: ChildProcess;
  #watchers: (() => void)[] = [];

  /** Runs `madoguchi` with these arguments. */
  constructor(args: readonly string[], { rows = 24, columns = 80, env = {} }: Options = {}) {
    this.#terminal = new headless.Terminal({ rows, cols: columns, allowProposedApi: true });
    this.#child = spawn('python3', [PTY, String(rows), String(columns), process.execPath, COMMAND, ...args], {
      env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', LANG: 'ja_JP.UTF-8', ...env },
      stdio: ['pipe', 'pipe', 'inherit', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (data: Buffer) => this.#terminal.write(data, () => this.#changed()));
    this.#child.stdin?.on('error', () => undefined);
    this.ended = new Promise((resolve, reject) => {
      let report = '';
      const pipe = this.#child.stdio[4] as Readable;
      pipe.on('data', (data: Buffer) => (report += data.toString()));
      this.#child.on('error', reject);
      this.#child.on('close', () => {
        this.#changed();
        if (report === '') reject(new Error(`the terminal was closed, showing:\n${this.screen}`));
        else resolve(JSON.parse(report) as End);
      });
    });
    this.ended.catch(() => undefined);
  }

  /** The screen's lines. */
  get lines(): string[] {
    const { active } = this.#terminal.buffer;
    return Array.from(
      { length: this.#terminal.rows },
      (_, y) => active.getLine(active.viewportY + y)?.translateToString(true) ?? '',
    );
  }

  get screen(): string {
    return this.lines.join('\n');
  }

  /** Does it show its second screen, which leaves nothing behind? */
  get isFullScreen(): boolean {
    return this.#terminal.buffer.active.type === 'alternate';
  }

  /** Types keys, or text. */
  press(...keys: string[]): void {
    this.#child.stdin?.write(keys.join(''));
  }

  resize(rows: number, columns: number): void {
    this.#terminal.resize(columns, rows);
    (this.#child.stdio[3] as Writable).write(`resize ${rows} ${columns}\n`);
  }

  signal(name: string): void {
    (this.#child.stdio[3] as Writable).write(`signal ${name}\n`);
  }

  /** The terminal goes away, as when its window is closed. */
  hangUp(): void {
    (this.#child.stdio[3] as Writable).write('hangup\n');
  }

  /** Waits until the screen shows this (a text may go on in the next line), and gives the screen. */
  until(what: string | RegExp | ((screen: string) => boolean)): Promise<string> {
    const shows = (screen: string) =>
      typeof what === 'string'
        ? screen.includes(what) || screen.replaceAll('\n', '').includes(what)
        : what instanceof RegExp
          ? what.test(screen)
          : what(screen);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${what} does not come:\n${this.screen}`)), PATIENCE);
      const look = () => {
        if (this.#isPainting || !shows(this.screen)) return false;
        clearTimeout(timer);
        this.#watchers = this.#watchers.filter((one) => one !== look);
        resolve(this.screen);
        return true;
      };
      if (!look()) this.#watchers.push(look);
      // What has ended shows nothing more.
      const over = () => look() || reject(new Error(`${what} did not come before the end:\n${this.screen}`));
      this.ended.then(over, over);
    });
  }

  /** Ends it, whatever it is at. */
  close(): void {
    this.#child.kill('SIGKILL');
  }

  get #isPainting(): boolean {
    return this.#terminal.modes.synchronizedOutputMode;
  }

  #changed(): void {
    // Half a page is no screen.
    if (this.#isPainting) return;
    for (const look of [...this.#watchers]) look();
  }
}
