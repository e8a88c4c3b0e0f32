import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOfKanjiWords } from '../../src/text/kanji-words.js';

describe('words of letters to the desk', () => {
  it.each(['機種変更', '再発行', '二段階認証', '仮登録中', '看護師', '在日韓国', '通信障害', '未払料金'])(
    'cover %s',
    (text) => expect(isOfKanjiWords(text)).toBe(true),
  );

  it.each(['', '再', '再仮', '山田花子', '山田', '機種山田', '中内', '田中変更', '変更子'])('do not cover %j', (text) =>
    expect(isOfKanjiWords(text)).toBe(false),
  );

  it('cover the name of no member', () => {
    const names = readFileSync(new URL('../../fixtures/members.csv', import.meta.url), 'utf8')
      .split('\n')
      .flatMap((row) => row.split(','))
      .map((cell) => cell.replace(/[\s\u3000]/gu, ''))
      .filter((cell) => /^\p{sc=Han}{3,}$/u.test(cell) && !/[都道府県]$/u.test(cell));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter(isOfKanjiWords)).toEqual([]);
  });
});
