/** Mailboxes on disk, as an mbox and as a Maildir, kept by what they hold and used again. */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { mailMaker } from './generate.js';
import type { Mix } from './mix.js';
import { fromLineDate } from './trace.js';

/** Change it with the generator, so that no old mailbox is taken for a new one. */
const VERSION = 1;

export interface Box {
  mix: Mix;
  count: number;
  seed: number;
}

const nameOf = ({ mix, count, seed }: Box) => `v${VERSION}-${mix}-${seed}-${count}`;

/** The mbox's path; it is written where it is not there yet. */
export function mboxOf(cache: string, box: Box): string {
  const path = join(cache, `${nameOf(box)}.mbox`);
  if (existsSync(path)) return path;
  mkdirSync(cache, { recursive: true });
  const make = mailMaker(box.mix, box.seed);
  const part = `${path}.part`;
  const file = openSync(part, 'w');
  let chunks: Buffer[] = [];
  let size = 0;
  for (let i = 0; i < box.count; i++) {
    const { content, sender, date } = make(i);
    const piece = mboxPiece(content, sender, date);
    chunks.push(piece);
    size += piece.length;
    if (size > 8_000_000 || i === box.count - 1) {
      writeAll(file, Buffer.concat(chunks));
      chunks = [];
      size = 0;
    }
  }
  closeSync(file);
  renameSync(part, path);
  return path;
}

/** The Maildir's path, likewise; one file a message. */
export function maildirOf(cache: string, box: Box): string {
  const path = join(cache, `${nameOf(box)}.maildir`);
  if (existsSync(path)) return path;
  const part = `${path}.part`;
  rmSync(part, { recursive: true, force: true });
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(part, name), { recursive: true });
  const make = mailMaker(box.mix, box.seed);
  for (let i = 0; i < box.count; i++) {
    const { content, date } = make(i);
    writeFileSync(join(part, 'cur', `${Math.floor(date.getTime() / 1000)}.M${i}.bench:2,S`), content);
  }
  renameSync(part, path);
  return path;
}

/** The message as an mbox holds it (mboxrd): From_ line, `>` before what looks like one, a blank line after it. */
export function mboxPiece(content: Buffer, sender: string, date: Date): Buffer {
  const head = Buffer.from(`From ${sender === '' ? 'MAILER-DAEMON' : sender} ${fromLineDate(date)}\n`, 'latin1');
  return Buffer.concat([head, ...quotedPieces(content), BLANK]);
}

const BLANK = Buffer.from('\n', 'latin1');
const QUOTE = Buffer.from('>', 'latin1');
const MARK = Buffer.from('From ', 'latin1');

function quotedPieces(content: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let done = 0;
  for (let at = content.indexOf(MARK); at >= 0; at = content.indexOf(MARK, at + 1)) {
    let line = at;
    while (content[line - 1] === 0x3e) line--;
    if (line > 0 && content[line - 1] !== 0x0a) continue;
    pieces.push(content.subarray(done, line), QUOTE);
    done = line;
  }
  pieces.push(content.subarray(done));
  return pieces;
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
