/** An ID that is none any more, or never was one, beside the one that is. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('the ID that is', () => {
  it.each<[string, string]>([
    ['IDは最初 azusa821 にしようとしたけど使えなくて、azunyan821 にしました。', 'azunyan821'],
    ['IDは前は taro_old でしたが、今は taro_new です。', 'taro_new'],
    ['IDは taro_old から taro_new に変えました。', 'taro_new'],
    ['IDは taro_old から taro_new に変えたいです。', 'taro_old'],
  ])('%s', (text, id) => {
    expect(givenIn(`パスワードを忘れました。${text}`).plusMemberId).toBe(id);
  });
});

describe('words that point elsewhere are no value', () => {
  it.each(['下に書きます', '後述', '後述します', '下に記入します', '下に書いておきます'])('%s', (words) => {
    expect(givenIn(`・ニックネーム　${words}\n・都道府県：${words}\n・電話：${words}`)).toEqual({});
  });
});
