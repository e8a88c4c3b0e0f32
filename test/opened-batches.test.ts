import { describe, expect, it } from 'vitest';
import type { RawMessage } from '../src/mail.js';
import { openedBatches } from '../src/opened-batches.js';
import type { Opened } from '../src/passage/index.js';

function raw(index: number): RawMessage {
  const content = Buffer.from(`Subject: ${index}\n\nbody\n`);
  return { path: 'box', index, offset: 0, bytes: content.length, content, defect: null };
}

async function* allAtOnce(count: number): AsyncGenerator<RawMessage> {
  for (let i = 0; i < count; i++) yield raw(i);
}

const never = () => false;

function indexesOf({ value }: IteratorResult<Opened[], void>): number[] {
  return (value ?? []).map((one) => one.raw.index);
}

describe('openedBatches', () => {
  it('gathers what comes without waiting, in its order', async () => {
    const sizes: number[] = [];
    const indexes: number[] = [];
    for await (const batch of openedBatches(allAtOnce(100), never)) {
      sizes.push(batch.length);
      indexes.push(...batch.map((one) => one.raw.index));
    }
    expect(indexes).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(Math.max(...sizes)).toBeGreaterThan(8);
    expect(Math.min(...sizes.slice(0, -1))).toBe(Math.max(...sizes));
  });

  it('gives what there is where the next message does not come', async () => {
    let release = (): void => {};
    const later = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* slowly(): AsyncGenerator<RawMessage> {
      yield raw(0);
      yield raw(1);
      await later;
      yield raw(2);
    }
    const batches = openedBatches(slowly(), never);
    expect(indexesOf(await batches.next())).toEqual([0, 1]);
    release();
    expect(indexesOf(await batches.next())).toEqual([2]);
    expect((await batches.next()).done).toBe(true);
  });

  it('stops where there is enough, and nothing is lost', async () => {
    const messages = allAtOnce(100);
    let taken = 0;
    for await (const batch of openedBatches(messages, () => true)) taken += batch.length;
    expect(taken).toBeLessThan(100);
    expect((await messages.next()).value?.index).toBe(taken);
  });

  it('hands on what cannot be decoded, with the reason', async () => {
    async function* damaged(): AsyncGenerator<RawMessage> {
      yield { ...raw(0), content: null, defect: { code: 'too-large', message: 'large' } };
      yield { ...raw(1), content: Buffer.alloc(0) };
      yield raw(2);
    }
    const { value: batch } = await openedBatches(damaged(), never).next();
    expect((batch as Opened[]).map((one) => (one.message === null ? one.error.code : one.message.subject))).toEqual([
      'too-large',
      'empty',
      '2',
    ]);
  });
});
