import { describe, expect, it } from 'vitest';
import { Lot } from '../../src/workers/lot.js';
import type { Settled } from '../../src/workers/settled.js';

const settled = (line: string): Settled => ({
  line,
  disposition: 'unrelated',
  details: null,
  keys: { sending: [], attempt: null },
});
const linesOf = async (lot: Lot) => (await lot.settled()).map(({ line }) => line);

function lotOf(...lines: (string | null)[]): Lot {
  const lot = new Lot();
  for (const line of lines) lot.add(line === null ? null : settled(line));
  return lot;
}

describe('a lot of messages', () => {
  it('puts what was read late where its message stood', async () => {
    const lot = lotOf('a', null, null, 'd');
    lot.fill([settled('b'), settled('c')]);
    expect(lot.isDone).toBe(true);
    expect(await linesOf(lot)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is done when what is read elsewhere comes', async () => {
    const lot = lotOf(null, 'b');
    let answer = (_: Settled[]) => {};
    lot.wait(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    expect(lot.isDone).toBe(false);
    answer([settled('a')]);
    expect(await linesOf(lot)).toEqual(['a', 'b']);
    expect(lot.isDone).toBe(true);
  });

  it.each([
    ['fewer', []],
    ['more', [settled('a'), settled('b')]],
  ])('loses no message: %s records than messages are an error', async (_, read) => {
    const lot = lotOf(null, 'z');
    lot.wait(Promise.resolve(read));
    await expect(lot.settled()).rejects.toThrow(`${read.length} records for 1 messages`);
  });

  it('throws in its turn what went wrong elsewhere', async () => {
    const lot = lotOf(null);
    lot.wait(Promise.reject(new Error('the thread has gone')));
    await expect(lot.settled()).rejects.toThrow('the thread has gone');
    expect(lot.isDone).toBe(true);
  });
});
