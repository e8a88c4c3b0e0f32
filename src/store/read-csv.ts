/** Reading a CSV file as a stream of rows with their line numbers; UTF-8 is told strictly from Shift_JIS. */
import { createReadStream, statSync } from 'node:fs';
import { pipeline, Transform, type TransformCallback } from 'node:stream';
import type { CsvError, Info } from 'csv-parse';
import { type CsvRows, InputError, saidBy } from '../errors.js';

export interface CsvRow {
  /** 1-based, of the row's first line. */
  line: number;
  cells: string[];
}

/** A quotation mark that does not close makes one row of what follows; the row that holds it has to go. */
export class BrokenQuotes extends Error {
  constructor(readonly line: number) {
    super(`quotation marks do not close in line ${line}`);
  }
}

/** A row of more characters than this is no row of members. */
const MAX_ROW = 1 << 20;

export interface CsvOptions {
  path: string;
  /** Lines to leave out, 1-based. */
  without: ReadonlySet<number>;
  /** Bytes read of the file so far. */
  onBytes?: ((bytes: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** @throws BrokenQuotes; InputError where the file cannot be read. */
export async function* readCsv({ path, without, onBytes, signal }: CsvOptions): AsyncGenerator<CsvRow> {
  const encoding = await encodingOf(path, signal);
  // Loaded here: what reads mail opens the database, too, and has no use for it.
  const { parse } = await import('csv-parse');
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MAX_ROW,
  });
  const file = createReadStream(path, { signal, highWaterMark: 1 << 18 });
  let bytes = 0;
  file.on('data', (chunk) => {
    bytes += chunk.length;
    onBytes?.(bytes);
  });
  // An error of any stage destroys the parser with it, and comes out of the loop below.
  pipeline(
    [
      file,
      ...(encoding === 'utf-8' ? [] : [decoder(encoding)]),
      ...(without.size > 0 ? [lineFilter(without)] : []),
      parser,
    ],
    () => {},
  );
  let next = 1;
  let twice = 0;
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>) {
      let inner = 0;
      for (const cell of record) {
        if (!/[\r\n]/u.test(cell)) continue;
        inner += linesIn(cell);
        // csv-parse counts CRLF within quotes as two lines.
        twice += cell.split('\r\n').length - 1;
      }
      const last = info.lines - twice;
      next = last + 1;
      yield { line: last - inner, cells: record };
    }
  } catch (cause) {
    const code = (cause as CsvError).code as string | undefined;
    if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
      while (without.has(next)) next++;
      throw new BrokenQuotes(next);
    }
    throw cause;
  } finally {
    file.destroy();
  }
}

/** Does the cell hold the end of one row and the beginning of another one? */
export function isRunTogether(cell: string): boolean {
  return /[\r\n]/u.test(cell) && (cell.includes(',') || linesIn(cell) > 3);
}

/** How often the text goes to a new line. */
function linesIn(text: string): number {
  return text.includes('\n') || text.includes('\r') ? (text.match(/\r\n|\n|\r/gu)?.length ?? 0) : 0;
}

/** Strict UTF-8 of the whole file, else Shift_JIS as Windows writes it. */
async function encodingOf(path: string, signal?: AbortSignal): Promise<'utf-8' | 'shift_jis'> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of createReadStream(path, { signal, highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      if (first && (chunk.subarray(0, 2).equals(UTF16_LE) || chunk.subarray(0, 2).equals(UTF16_BE)))
        throw new InputError({ code: 'csv-utf16', path });
      first = false;
      strict.decode(chunk, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch (cause) {
    if (cause instanceof TypeError && (cause as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return 'shift_jis';
    if (cause instanceof InputError || signal?.aborted) throw cause;
    throw unreadable(cause, path);
  }
}

const UTF16_LE = Buffer.from([0xff, 0xfe]);
const UTF16_BE = Buffer.from([0xfe, 0xff]);

/**
 * Is there such a file? A FIFO would be waited on for ever. `rows`: what it should hold, for the message.
 * @throws InputError
 */
export function checkCsvFile(path: string, rows: CsvRows): void {
  let isFile: boolean;
  try {
    isFile = statSync(path).isFile();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError({ code: 'csv-absent', path, rows }, { cause });
    throw unreadable(cause, path);
  }
  if (!isFile) throw new InputError({ code: 'csv-no-file', path, rows });
}

function unreadable(cause: unknown, path: string): InputError {
  const said = saidBy(cause);
  if (said.code === 'EACCES' || said.code === 'EPERM') return new InputError({ code: 'csv-denied', path }, { cause });
  return new InputError({ code: 'csv-unreadable', path, said }, { cause });
}

function decoder(encoding: string): Transform {
  const decode = new TextDecoder(encoding);
  return new Transform({
    transform: (chunk: Buffer, _, done: TransformCallback) =>
      done(null, Buffer.from(decode.decode(chunk, { stream: true }))),
    flush: (done) => done(null, Buffer.from(decode.decode())),
  });
}

/** Empties the lines that are to be left out; the others keep their numbers. Lines end at LF (UTF-8). */
function lineFilter(without: ReadonlySet<number>): Transform {
  let line = 1;
  return new Transform({
    transform(chunk: Buffer, _, done: TransformCallback) {
      const kept: Buffer[] = [];
      let from = 0;
      while (from < chunk.length) {
        const end = chunk.indexOf(0x0a, from);
        const to = end < 0 ? chunk.length : end;
        if (!without.has(line)) kept.push(chunk.subarray(from, to));
        if (end < 0) break;
        kept.push(NEWLINE);
        line++;
        from = end + 1;
      }
      done(null, Buffer.concat(kept));
    },
  });
}

const NEWLINE = Buffer.from('\n');
