/** The programs that are measured, each over the same messages, each a whole process. */
import { createReadStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { done, isHere, ROOT } from '../measure.js';

/** One run of a program. */
export interface Command {
  argv: readonly string[];
  env?: Record<string, string>;
  /** What must be made anew before each run; not measured. */
  prepare?(): void;
  /** How many messages it took in, by its own word. `output`: the file with what it printed. */
  counted(output: string): number | Promise<number>;
}

export interface Program {
  name: string;
  /** Which of the mailboxes it gets: the whole, or the front of it that a slow one manages in a few seconds. */
  share: 'whole' | 'front';
  form: 'mbox' | 'maildir';
  isHere(): boolean;
  command(path: string): Command;
}

/** A desk that triages with these members, into NDJSON. */
export function madoguchi(members: string, jobs: number): Program {
  return {
    name: `madoguchi triage --jobs ${jobs}`,
    share: 'whole',
    form: 'mbox',
    isHere: () => true,
    command: (path) => ({
      argv: [...triageOf(path, members), '--jobs', String(jobs)],
      counted: linesOf,
    }),
  };
}

export function triageOf(path: string, members: string | null): string[] {
  const matching = members === null ? [] : ['--members', members];
  return [process.execPath, MAIN, 'triage', path, ...matching, '--today', '2026-11-22', '--format', 'ndjson'];
}
export const MAIN = join(ROOT, 'bin/madoguchi.js');

/** `folder`: for what they compile and index. */
export function peers(folder: string): Program[] {
  const script = (name: string, file: string, ...args: string[]): Program => ({
    name,
    share: 'front',
    form: 'mbox',
    isHere: () => true,
    command: (path) => ({
      argv: [process.execPath, join(import.meta.dirname, '../peers', file), path, ...args],
      counted: sayWhatTheyCounted,
    }),
  });
  return [
    script('mailparser', 'mailparser.js'),
    script('mailparser, conversions off', 'mailparser.js', 'bare'),
    script('postal-mime', 'postal-mime.js'),
    {
      name: "Python's mailbox and email",
      share: 'front',
      form: 'mbox',
      isHere: () => isHere('python3'),
      command: (path) => ({
        argv: ['python3', join(ROOT, 'bench/peers/email.py'), path],
        counted: sayWhatTheyCounted,
      }),
    },
    notmuch(folder),
    mu(folder),
    {
      name: 'mblaze mshow',
      share: 'whole',
      form: 'maildir',
      isHere: () => isHere('mshow'),
      command: (path) => ({
        argv: ['sh', '-c', 'mlist "$1" | mshow -n -h message-id:subject:from:date', 'sh', path],
        // Messages within reports are shown too, but have other identifiers.
        counted: (output) => Number(done('grep', ['-acE', '^Message-Id: <[A-Za-z0-9]{24}[.][0-9]{10}@', output])),
      }),
    },
    gmime(folder),
  ];
}

function sayWhatTheyCounted(output: string): number {
  return (JSON.parse(readFileSync(output, 'utf8')) as { messages: number }).messages;
}

async function linesOf(output: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(output) as AsyncIterable<Buffer>)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  return lines;
}

function mu(folder: string): Program {
  const home = join(folder, 'mu');
  return {
    name: 'mu index',
    share: 'whole',
    form: 'maildir',
    isHere: () => isHere('mu'),
    command: (path) => ({
      argv: ['mu', 'index', `--muhome=${home}`, '--quiet'],
      prepare: () => {
        rmSync(home, { recursive: true, force: true });
        done('mu', ['init', `--muhome=${home}`, `--maildir=${path}`]);
      },
      counted: () =>
        Number(/messages in store *\| *(\d+)/u.exec(done('mu', ['info', 'store', `--muhome=${home}`]))?.[1]),
    }),
  };
}

function notmuch(folder: string): Program {
  const home = join(folder, 'notmuch');
  const env = { NOTMUCH_CONFIG: join(folder, 'notmuch.config') };
  return {
    name: 'notmuch new',
    share: 'front',
    form: 'maildir',
    isHere: () => isHere('notmuch'),
    command: (path) => ({
      argv: ['notmuch', 'new', '--quiet'],
      env,
      prepare: () => {
        rmSync(home, { recursive: true, force: true });
        mkdirSync(home);
        writeFileSync(
          env.NOTMUCH_CONFIG,
          `[database]\npath=${home}\nmail_root=${path}\n[user]\nname=desk\nprimary_email=desk@example.com\n[new]\ntags=\n`,
        );
      },
      counted: () => Number(done('notmuch', ['count', '--output=files', '*'], env)),
    }),
  };
}

function gmime(folder: string): Program {
  const program = join(folder, 'gmime');
  return {
    name: 'GMime, in C',
    share: 'whole',
    form: 'mbox',
    isHere: () => {
      if (!isHere('cc') || !isHere('pkg-config')) return false;
      const source = join(ROOT, 'bench/peers/gmime.c');
      try {
        done('sh', ['-c', 'cc -O2 -o "$1" "$2" $(pkg-config --cflags --libs gmime-3.0)', 'sh', program, source]);
      } catch {
        return false;
      }
      return true;
    },
    command: (path) => ({ argv: [program, path], counted: sayWhatTheyCounted }),
  };
}
