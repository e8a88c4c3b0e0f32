import { expect, it } from 'vitest';
import { remembered } from '../../src/text/remember.js';

function counting(most: number, longest: number) {
  const asked: string[] = [];
  const answer = remembered(
    (text) => {
      asked.push(text);
      return text.length;
    },
    most,
    longest,
  );
  return { answer, asked };
}

it('asks once for a text', () => {
  const { answer, asked } = counting(10, 10);
  expect([answer('なし'), answer('なし'), answer('不明です')]).toEqual([2, 2, 4]);
  expect(asked).toEqual(['なし', '不明です']);
});

it('keeps no more than it may, and no longer text than it may', () => {
  const { answer, asked } = counting(2, 3);
  for (const text of ['a', 'b', 'c', 'a', 'long', 'long']) answer(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a', 'long', 'long']);
});
