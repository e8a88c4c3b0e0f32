/** What the tests of `read` share: a folder of files that goes away, and everything that a run gives. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type ReadOptions, readMessages } from '../../src/read/index.js';

/** A message as the tests compare it: where it stood, and its text or its defect's code in angle brackets. */
export interface Read {
  path: string;
  index: number;
  offset: number;
  bytes: number;
  text: string;
}

export interface Run {
  messages: Read[];
  /** Paths of the warnings. */
  skipped: string[];
}

/** Everything that `readMessages` gives, texts as latin1 so that each byte is one character. */
export async function readAll(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<Run> {
  const skipped: string[] = [];
  const messages: Read[] = [];
  const all: ReadOptions = {
    stdin: Readable.from([]),
    maxBytes: 50 * 1024 * 1024,
    warn: ({ path }) => skipped.push(path),
    ...options,
  };
  for await (const m of readMessages(paths, all)) {
    const text = m.content?.toString('latin1') ?? `<${m.defect?.code}>`;
    messages.push({ path: m.path, index: m.index, offset: m.offset, bytes: m.bytes, text });
  }
  return { messages, skipped };
}

/** What comes of bytes on standard input. */
export async function readBytes(input: string | Buffer, options: Partial<ReadOptions> = {}): Promise<Read[]> {
  const bytes = typeof input === 'string' ? Buffer.from(input, 'latin1') : input;
  return (await readAll(['-'], { stdin: Readable.from([bytes]), ...options })).messages;
}

/** The texts alone. */
export async function textsOf(input: string | Buffer, options: Partial<ReadOptions> = {}): Promise<string[]> {
  return (await readBytes(input, options)).map((m) => m.text);
}

/** Run with a new folder that is removed afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
