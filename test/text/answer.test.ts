import { describe, expect, it } from 'vitest';
import { isClosing, isNothing, remarksOf, unquote, withoutRemarks, withoutTrimmings } from '../../src/text/answer.js';

describe('isNothing: blank equivalents count as nothing', () => {
  it.each([
    // The contract's own words.
    'なし',
    '不明',
    '忘れました',
    '未設定',
    '未登録',
    '対象外',
    'わかりません',
    '-',
    '空欄',
    'n/a',
    // Nothing at all.
    '',
    ' ',
    '\u3000',
    '\t',
    '　 　',
    // Spellings of the same.
    '無し',
    '無い',
    'ない',
    'ナシ',
    'なしです',
    '特になし',
    'ありません',
    'ございません',
    '不明です',
    '不詳',
    '忘れた',
    '忘れてしまいました',
    'パスワードは忘れました',
    '未記入',
    '未入力',
    '未加入',
    '登録していません',
    '設定していません',
    '設定なし',
    '該当なし',
    '該当しません',
    '非該当',
    'わからない',
    '分かりません',
    '分からないです',
    '解りません',
    '判りません',
    '覚えていません',
    '思い出せません',
    '持っていません',
    '空白',
    '省略',
    '無回答',
    '不要',
    '使っていません',
    'N/A',
    'ｎ／ａ',
    'нет',
    'không có',
    'Aucun',
    'NA',
    'none',
    'None.',
    'unknown',
    'null',
    'nothing',
    'not set',
    'not sure',
    "I don't know",
    'I forgot',
    'forgot',
    "I don't remember",
    // Signs.
    '－',
    'ー',
    '―',
    '—',
    '--',
    '---',
    '_',
    '＿＿＿',
    '×',
    '✕',
    'x',
    '...',
    '…',
    '・',
    '？',
    '?',
    '（）',
    '「」',
    '：',
    '〜',
    // With courtesies, punctuation, brackets.
    'なし。',
    'なし！',
    '「なし」',
    '（なし）',
    '【なし】',
    'すみません、忘れました',
    '申し訳ありません。忘れました。',
    'たぶんなしです',
    'わかりません(>_<)',
    'なし（設定していません）',
    '-（なし）',
  ])('%j', (answer) => {
    expect(isNothing(answer)).toBe(true);
  });

  it.each([
    ['a name that begins like a word', '梨本 花'],
    ['a name of the word', 'なしこ'],
    ['a nickname with the word', 'わすれな草'],
    ['signs that may be a nickname', '☆'],
    ['mathematical signs', '≒≡'],
    ['a digit', '0'],
    ['a letter', 'a'],
    ['a number', '090-1234-5678'],
    ['an address', 'nashi@example.com'],
    ['an address with dashes', '-@example.com'],
    ['a prefecture', '長崎県'],
    ['a choice', 'キャリア決済'],
    ['the word and a value', '未登録 yamada@example.com'],
    ['an English name', 'Noah None'],
    ['the beginning of a word', 'nano'],
  ])('not %s: %j', (_, answer) => {
    expect(isNothing(answer)).toBe(false);
  });
});

describe('isClosing: courtesies at the end are no value', () => {
  it.each([
    'よろしくお願いします',
    'よろしくお願いいたします。',
    '宜しくお願い致します。',
    'どうぞよろしくお願い申し上げます',
    '以上です。',
    '以上、よろしくお願いします。',
    'ご確認をお願いします。',
    'ご返信お待ちしております。',
    'お手数をおかけしますが、よろしくお願いします。',
    'Best regards,',
    'Thanks!',
    'Thank you.',
    'Sincerely,',
    'ありがとうございました',
    '敬具',
    'かしこ',
    'よろしくお願いします🙏',
  ])('%s', (line) => {
    expect(isClosing(line)).toBe(true);
  });

  it.each(['山田 花子', '東京都', 'キャリア決済', '090-1234-5678', '宜保 愛子', 'thank@example.com', '1998年4月5日'])(
    'not %s',
    (line) => {
      expect(isClosing(line)).toBe(false);
    },
  );
});

describe('remarks in brackets', () => {
  it.each<[string, string, string, string[]]>([
    ['round brackets', '松永(旧姓：佐藤)', '松永', ['旧姓：佐藤']],
    ['full-width ones', '松永（旧姓：佐藤）', '松永', ['旧姓：佐藤']],
    ['square and angular ones', '松永［旧姓］〔元〕【仮】《注》', '松永', ['旧姓', '元', '仮', '注']],
    ['in the middle', '松永（旧姓：佐藤）花', '松永 花', ['旧姓：佐藤']],
    ['left open', '松永（旧姓', '松永', []],
    ['none', '松永', '松永', []],
  ])('%s', (_, text, without, remarks) => {
    expect(withoutRemarks(text).replace(/\s+/gu, ' ').trim()).toBe(without);
    expect(remarksOf(text)).toEqual(remarks);
  });
});

describe('withoutTrimmings', () => {
  it.each([
    ['です', '0012345です', '0012345'],
    ['です with a full stop', '0012345です。', '0012345'],
    ['a guess', '0012345だと思います', '0012345'],
    ['quotation marks', '「0012345」', '0012345'],
    ['both', '「0012345」です。', '0012345'],
    ['punctuation', '0012345、', '0012345'],
    ['nothing to take off', '0012345', '0012345'],
  ])('%s', (_, text, expected) => {
    expect(withoutTrimmings(text)).toBe(expected);
  });
});

describe('unquote', () => {
  it.each([
    ['「るり」', 'るり'],
    ['『るり』', 'るり'],
    ['"るり"', 'るり'],
    ['“るり”', 'るり'],
    [' 「 るり 」 ', 'るり'],
    ['「るり」と「はる」', '「るり」と「はる」'],
    ['るり「姫」', 'るり「姫」'],
    ['「るり', '「るり'],
    ['「', '「'],
    ['るり', 'るり'],
  ])('%s', (text, expected) => {
    expect(unquote(text)).toBe(expected);
  });
});
