import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, isSlip } from '../../src/text/edits.js';
import { foldKana, isSameReading, skeletonOfKana, withLongVowels } from '../../src/text/kana-fold.js';
import { foldNameStrictly, idKey, kanaKey, nameKey, nicknameKey, numberKey } from '../../src/text/keys.js';
import { mailboxKey } from '../../src/text/mailbox.js';
import { VARIANT_GROUPS } from '../../src/text/variant-table.js';
import { foldConfusables, foldVariants } from '../../src/text/variants.js';

describe('keys', () => {
  it.each([
    ['nameKey', nameKey, '髙橋　瑠津', '高橋瑠津'],
    ['nameKey', nameKey, '渡邉 ゆーこ', '渡辺ユウコ'],
    ['nameKey', nameKey, '佐々木', '佐佐木'],
    ['nameKey', nameKey, '野々 口', '野 々口'],
    ['nameKey', nameKey, '髙𣘺', '高橋'],
    ['nameKey', nameKey, '齊藤', '斎藤'],
    ['nameKey', nameKey, '斉藤', '齋藤'],
    ['nameKey', nameKey, '檜山', '桧山'],
    ['foldNameStrictly', foldNameStrictly, '齊藤', '斉藤'],
    ['nameKey', nameKey, '園田', '薗田'],
    ['nameKey', nameKey, 'Ｍａｒｉｋａ Lee', 'marika lee'],
    ['kanaKey', kanaKey, 'ｲﾉｳｴ ﾕｳｺ', 'いのーえ　ゆーこ'],
    ['kanaKey', kanaKey, 'シヨウタ', 'ショータ'],
    ['idKey', idKey, 'Ｋｉｒｉ 9', 'kiri9'],
    ['numberKey', numberKey, 'a12-0345', 'Ａ１２０３４５'],
    ['nicknameKey', nicknameKey, 'ﾙﾘ～', 'るり〜'],
  ])('%s: two spellings have one key', (_, key, a, b) => {
    expect(key(a)).toBe(key(b));
    expect(key(a)).not.toBe('');
  });

  it.each([
    ['nameKey', nameKey, '大坂', '大阪'],
    ['nameKey', nameKey, '伊藤', '伊東'],
    ['nameKey', nameKey, '橋', '橘'],
    ['nameKey', nameKey, '以', '已'],
    ['nameKey', nameKey, '昂', '昴'],
    ['foldNameStrictly', foldNameStrictly, '斉藤', '斎藤'],
    ['kanaKey', kanaKey, 'ユウコ', 'ユコ'],
    ['kanaKey', kanaKey, 'ナカシマ', 'ナカジマ'],
    ['nicknameKey', nicknameKey, 'るり☆', 'るり★'],
    ['idKey', idKey, 'a_b', 'a-b'],
  ])('%s: two values have two', (_, key, a, b) => {
    expect(key(a)).not.toBe(key(b));
  });

  it('folds what is folded to itself', () => {
    const text = fc.string({ unit: fc.constantFrom(...'アイウオカコユッョーヅヂｱ髙邉々斉齋あうー 〜-aAＡ1１|') });
    for (const fold of [
      nameKey,
      kanaKey,
      idKey,
      numberKey,
      nicknameKey,
      foldKana,
      withLongVowels,
      foldVariants,
      foldConfusables,
      foldNameStrictly,
    ]) {
      fc.assert(fc.property(text, (t) => fold(fold(t)) === fold(t)));
    }
  });
});

describe('names by a table of letters', () => {
  // An ideographic space goes as any other does, but no table holds it: the name is then folded step by step.
  const letters = 'アイガヅヂッー・ゟゝあがゕ々〜-aAﬁｱﾞ\u3099\ufe00髙邉斉齋茆佐塚𣘺𠮟ß ';
  it.each([
    ['nameKey', nameKey],
    ['foldNameStrictly', foldNameStrictly],
    ['kanaKey', kanaKey],
  ])('%s: as step by step', (_, fold) => {
    const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 });
    fc.assert(fc.property(text, (t) => fold(t) === fold(`${t}\u3000`)));
  });

  it.each([
    ['佐々木', '佐佐木'],
    ['斉々', '斎斎'],
    ['佐 々木', '佐佐木'],
    ['々木', '々木'],
    ['Lee ゆう子', 'leeユー子'],
  ])('%s: %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('isSameReading', () => {
  it.each([
    ['ユーコ', 'ユウコ', true],
    ['オーツカ', 'オオツカ', true],
    ['ケーコ', 'ケイコ', true],
    ['サトオ', 'サトウ', false],
    ['ユコ', 'ユウコ', false],
    ['サーキ', 'サウキ', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameReading(a, b)).toBe(same);
    expect(isSameReading(b, a)).toBe(same);
  });

  it('has one key for what it says is one reading', () => {
    const kana = fc.string({ unit: fc.constantFrom(...'アイウオカコユケー') });
    fc.assert(fc.property(kana, kana, (a, b) => !isSameReading(a, b) || kanaKey(a) === kanaKey(b)));
  });
});

describe('skeletonOfKana', () => {
  it.each([
    ['ナカジマ', 'ナカシマ'],
    ['ユウコ', 'ユコ'],
    ['カンベ', 'カンペ'],
  ])('%s and %s are a slip of the ear apart', (a, b) => {
    expect(skeletonOfKana(a)).toBe(skeletonOfKana(b));
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['abc', 'axc', 1],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['𠮷田', '吉田', 1],
    ['kitten', 'sitting', 3],
  ])('%s to %s: %i', (a, b, edits) => {
    expect(editDistance(a, b, 9)).toBe(edits);
    expect(editDistance(b, a, 9)).toBe(edits);
    for (let limit = 0; limit < 9; limit++) expect(editDistance(a, b, limit)).toBe(Math.min(edits, limit + 1));
  });

  it('allows two edits from six characters on', () => {
    expect([
      isSlip('abcde', 'abcxy'),
      isSlip('abcdef', 'abcdxy'),
      isSlip('abcdef', 'abcxyz'),
      isSlip('abcde', 'abcdefg'),
    ]).toEqual([false, true, false, false]);
  });
});

describe('mailboxKey', () => {
  it.each([
    [' A@Example.com ', 'a@example.com'],
    ['"a..b"@example.jp', 'a..b@example.jp'],
    ['', null],
    [null, null],
  ])('%s', (address, key) => {
    expect(mailboxKey(address)).toBe(key);
  });
});

describe('the table of kanji variants', () => {
  const groups = VARIANT_GROUPS.trim().split(/\s+/u);

  it('names every letter once', () => {
    const letters = groups.flatMap((group) => [...group]);
    expect(letters.length).toBeGreaterThan(2000);
    expect(letters.filter((letter, i) => letters.indexOf(letter) !== i)).toEqual([]);
  });

  it('folds every letter to the first of its group', () => {
    for (const group of groups) expect(foldVariants(group)).toBe([...group].map(() => [...group][0]).join(''));
  });
});
