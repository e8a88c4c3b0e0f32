/** What a command is given of the world, so that it runs in a test as it runs in a terminal. */
import type { Readable, Writable } from 'node:stream';

export type Terminal = Writable & { isTTY?: boolean; columns?: number; rows?: number };

export interface Io {
  stdin: Readable;
  stdout: Terminal;
  stderr: Terminal;
  env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  home: string;
  now(): Date;
  /** The program's own. */
  version(): string;
}
