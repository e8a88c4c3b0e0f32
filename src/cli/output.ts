/** Writing to standard output: as fast as the reader reads, and no longer than he reads. */
import { InputError, saidBy } from '../errors.js';
import type { Terminal } from './io.js';

const CHUNK = 64 * 1024;

export class Output {
  /** Nobody reads any more (`| head`): a reason to stop, not an error. */
  closed = false;
  #pending = '';
  #scheduled = false;
  #failure: Error | null = null;
  readonly #stream: Terminal;

  constructor(stream: Terminal) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.closed = true;
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') this.#failure = error;
    });
    stream.on('close', () => {
      this.closed = true;
    });
  }

  /**
   * Takes a text. What comes in one turn of the event loop goes out in one write, so small pieces cost little and a
   * slow source still shows at once. Await the promise, where there is one: the reader has to catch up first.
   *
   * @throws InputError where standard output cannot be written (a full disk)
   */
  write(text: string): Promise<void> | undefined {
    this.#check();
    if (this.closed || text === '') return undefined;
    this.#pending += text;
    if (this.#pending.length >= CHUNK) return this.#send();
    if (!this.#scheduled) {
      this.#scheduled = true;
      setImmediate(() => {
        this.#scheduled = false;
        void this.#send();
      });
    }
    return undefined;
  }

  /** Takes a text that is UTF-8 already, behind whatever was taken before. Await the promise, as with `write`. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    this.#check();
    await this.#send();
    if (!this.closed && !this.#stream.write(bytes)) await this.#drained();
  }

  #check(): void {
    if (this.#failure)
      throw new InputError({ code: 'output-failed', said: saidBy(this.#failure) }, { cause: this.#failure });
  }

  /** Resolves when everything is handed over; throws as `write` does. */
  async end(): Promise<void> {
    await this.#send();
    // An error of the last write is reported a turn later.
    await new Promise((resolve) => setImmediate(resolve));
    this.write('');
  }

  #send(): Promise<void> | undefined {
    if (this.closed || this.#pending === '') return undefined;
    const text = this.#pending;
    this.#pending = '';
    return this.#stream.write(text) ? undefined : this.#drained();
  }

  #drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#stream.off('drain', done).off('close', done).off('error', done);
        resolve();
      };
      this.#stream.on('drain', done).on('close', done).on('error', done);
    });
  }
}
