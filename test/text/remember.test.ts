import { expect, it } from 'vitest';
import { remembered, rememberedCopies, rememberedLines } from '../../src/text/remember.js';

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

it('lets go what was not asked for while new ones came, and keeps the rest', () => {
  const { answer, asked } = counting(4, 3);
  for (const text of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a', 'b']) answer(text);
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
});

it('of lines hands on the copy that it keeps, by which other memories know them again', () => {
  const known = rememberedLines((line) => ({ line }));
  let asked = 0;
  const length = rememberedCopies((line) => {
    asked++;
    return line.length;
  });
  const mails = ['以上です。\nお名前：桜井', '以上です。\nお名前：桜井', `以上です。\n${'長'.repeat(200)}`];
  const lengths = mails.flatMap((mail) => mail.split('\n').map((line) => length(known(line).line)));
  expect(lengths).toEqual([5, 6, 5, 6, 5, 200]);
  expect(known('お名前：桜井')).toBe(known('お名前：桜井'));
  expect(asked).toBe(3);
});
