import { describe, expect, it } from 'vitest';
import { courseOf, statusOf } from '../../src/store/cell-words.js';

describe('courses', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['クレカ', 'credit'],
    ['クレジットカード', 'credit'],
    ['ｸﾚｼﾞｯﾄ決済', 'credit'],
    ['カード払い', 'credit'],
    ['月会費コース（クレジットカード決済）', 'credit'],
    ['まとめて払い', 'bundle'],
    ['月会費まとめて払いコース', 'bundle'],
    ['ドコモ', 'docomo'],
    ['NTTドコモ', 'docomo'],
    ['ｄ払い', 'docomo'],
    ['月会費コース(ドコモ決済)', 'docomo'],
    ['キャリア決済（docomo）', 'docomo'],
    ['au', 'au'],
    ['ａｕかんたん決済', 'au'],
    ['auまとめて払い', 'au'],
    ['キャリア決済/au', 'au'],
    ['ソフトバンク', 'softbank'],
    ['SoftBank決済', 'softbank'],
    ['ソフトバンクまとめて払い', 'softbank'],
    ['ソフトバンク／ソフトバンクまとめて支払い', 'softbank'],
  ])('%s', (cell, course) => expect(courseOf(cell)).toBe(course));

  it.each([
    '月会費コース',
    'キャリア決済',
    'まとめて支払い',
    'PayPay',
    'コンビニ',
    'カード',
    '楽天モバイル',
    'dカード',
    '決済',
    'ドコモまたはau',
  ])('none is sure of: %s', (cell) => expect(courseOf(cell)).toBeUndefined());
});

describe('states', () => {
  it.each(['', 'active', '有効', '入会中', '入会済み', '在籍中', '利用中', '契約中', '継続中', '有効 '])(
    'active: "%s"',
    (cell) => expect(statusOf(cell)).toBe(true),
  );
  it.each(['inactive', '退会', '退会済', '退会済み', '（退会）', '解約済み', '無効', '強制退会'])('left: %s', (cell) =>
    expect(statusOf(cell)).toBe(false),
  );
  it.each(['休会', '休会中', '退会予定', '退会申請中', '解約手続中', '仮登録', '多分', '1', '済', '未入会'])(
    'neither: %s',
    (cell) => expect(statusOf(cell)).toBeUndefined(),
  );
});
