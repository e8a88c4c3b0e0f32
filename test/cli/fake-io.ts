/** A world without a terminal, whose output can be read. */
import { PassThrough, Readable, Writable } from 'node:stream';
import type { Io, Terminal } from '../../src/cli/io.js';

export interface FakeIo extends Io {
  out(): string;
  err(): string;
}

interface Circumstances {
  stdin?: string;
  env?: Record<string, string>;
  /** Columns of a terminal; none: output goes to a pipe. */
  columns?: number;
  stdout?: Writable;
}

export function fakeIo({ stdin = '', env = {}, columns, stdout }: Circumstances = {}): FakeIo {
  const out = collector(columns);
  const err = collector();
  return {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: stdout ?? out.stream,
    stderr: err.stream,
    env: { LANG: 'en_US.UTF-8', ...env },
    home: '/nowhere',
    now: () => new Date(2026, 10, 22, 12),
    version: () => '1.2.3',
    out: out.text,
    err: err.text,
  };
}

function collector(columns?: number): { stream: Terminal; text: () => string } {
  const chunks: Buffer[] = [];
  const stream: Terminal = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (columns !== undefined) Object.assign(stream, { isTTY: true, columns });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Standard output whose reader has gone. */
export function brokenPipe(code = 'EPIPE'): Writable {
  return new Writable({
    write(_chunk, _encoding, callback) {
      callback(Object.assign(new Error(`write ${code}`), { code }));
    },
  });
}
