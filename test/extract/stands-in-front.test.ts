/** 「（免許証は … ではなくこの字です）」 denies another way to write the answer: the one in front of it stands. */
import { describe, expect, it } from 'vitest';
import { standingInFront } from '../../src/extract/form/of-two/stands-in-front.js';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };

describe('the answer in front of the remark', () => {
  it.each<[string, object]>([
    ['氏名：陈 晓雯 （中国の漢字です。在留カードは 陳 暁雯 ではなくこの字です）', { nameKanji: '陈 晓雯' }],
    ['氏名：山下 周平（パスポートは 山下 周乎 ではなくこの字です）', { nameKanji: '山下 周平' }],
    ['氏名：高橋 真央 ※免許証の 髙橋 眞央 ではなくこちらです。', { nameKanji: '高橋 真央' }],
    ['氏名：村上 学（邨上 學ではなくて、こちらの漢字でお願いします）', { nameKanji: '村上 学' }],
    ['電話：090-1111-2222（080-4417-0000 ではなくこちらです）', { phone: '09011112222' }],
    ['メール：rin@example.jp（old@example.com ではなくこちらが正しいです）', { email: 'rin@example.jp' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('but', () => {
  it.each<[string, object]>([
    ['氏名：村上 学（この字ではなく 邨上 学 です）', { nameKanji: '邨上 学' }],
    ['氏名：村上 学（登録は 邨上 学 です。村上ではなくこちら）', { nameKanji: '邨上 学' }],
    ['氏名：村上 学（登録は 邨上 学 ではなくこの字でしょうか）', { nameKanji: OPEN }],
    ['氏名：村上 学（村上 学 ではなくこちらの字です）', { nameKanji: OPEN }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each([
    '村上 学（下の名前は 学 ではなくこちらの字の 岳 です）',
    '（邨上 学 ではなくこの字です）',
    '村上 学（この字ではなくこちら）',
  ])('nothing stands in front: %s', (answer) => {
    expect(standingInFront(answer)).toBeNull();
  });
});
