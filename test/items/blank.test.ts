import { describe, expect, it } from 'vitest';
import { ITEMS } from '../../src/items/index.js';
import { ITEM_KEYS } from '../../src/record.js';
import { sayingOf } from './reading.js';

const BLANK = [
  '',
  '　',
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
  'N/A',
  'なしです。',
  '（なし）',
  '特になし',
  '×',
  '月払いのため無し',
  '対象コースではないため空欄',
  'まとめて払いじゃないのでなし',
  '該当しないのでありません',
  'コースが違うので該当しません',
  'わがりません',
  'わがんね',
  'わからへん',
  'わからんけん',
  '知らん',
  '存じません',
  '失念',
  'すみません、失念しております',
  '忘れてもた',
  'おぼえでね',
  '覚えとらん',
];

describe.each(ITEM_KEYS)('%s', (key) => {
  it('takes blank equivalents for nothing', () => {
    expect(BLANK.filter((answer) => sayingOf(key, answer) !== null)).toEqual([]);
  });

  it('is listed under its own key', () => {
    expect(ITEMS[key].key).toBe(key);
  });
});

it('lists the twelve in their order', () => {
  expect(Object.keys(ITEMS)).toEqual([...ITEM_KEYS]);
});
