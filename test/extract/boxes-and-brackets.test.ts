/** Answers by boxes to tick, in brackets, behind numbers in brackets; notes behind them. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('a place by a ticked box', () => {
  it.each([
    ['□北海道 □東北 ■関東（茨城県） □その他', '茨城県'],
    ['□北海道 ■茨城県', '茨城県'],
    ['北海道□ 茨城県■', '茨城県'],
    ['☐北海道 ☑茨城県', '茨城県'],
    ['[ ]北海道 [x]茨城県', '茨城県'],
    ['○北海道　●茨城県', '茨城県'],
    ['\n□北海道\n☑茨城県\n□その他', '茨城県'],
    ['■北海道 ■茨城県', { invalid: 'ambiguous' }],
    ['□北海道 □茨城県', undefined],
    // One sign is a bullet, signs within a word stand for letters that are left out.
    ['□茨城県', '茨城県'],
    ['■茨城県', '茨城県'],
    ['茨城県■■市1-2-3', '茨城県'],
    ['茨城県□□市1-2-3', '茨城県'],
  ])('住所：%s', (answer, prefecture) => {
    expect(givenIn(`氏名：山本 花\n住所：${answer}`).prefecture).toEqual(prefecture);
  });
});

describe('an answer in brackets', () => {
  const BELOW =
    '・氏名フルネーム(漢字)\n　(風間 丈)\n・氏名フルネーム(カナ)\n　(カザマ ジョウ)\n・ご設定のニックネーム\n　(JOE)\n・ご登録の住所(都道府県)\n　(秋田県)\n・ご登録のお電話番号\n　(080-1230-9870)\n・各キャリアの決済情報番号\n　(8123 4567 8901)\n・Plus member ID\n　(joe_kazama)\n・会員番号(月会費まとめて払いコースの方)\n　(  )\n';

  it('is what stands in them', () => {
    expect(givenIn(BELOW)).toEqual({
      nameKanji: '風間 丈',
      nameKana: 'カザマ ジョウ',
      nickname: 'JOE',
      prefecture: '秋田県',
      phone: '08012309870',
      billingId: '812345678901',
      plusMemberId: 'joe_kazama',
    });
  });

  it.each([
    ['Plus member ID：(joe_kazama)', { plusMemberId: 'joe_kazama' }],
    ['・Plus member ID\n(joe_kazama)', { plusMemberId: 'joe_kazama' }],
    ['・各キャリアの決済情報番号\n(8123 4567 8901)', { billingId: '812345678901' }],
    // A remark alone, a nickname's own brackets, an area code.
    ['・Plus member ID\njoe_k\n(忘れました)', { plusMemberId: 'joe_k' }],
    ['氏名：\n(旧姓：佐藤)', {}],
    ['ニックネーム：(はな)', { nickname: '(はな)' }],
    ['電話番号：(078) 933-2245', { phone: '0789332245' }],
  ])('%j', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('numbers in brackets', () => {
  it('go on in a second line', () => {
    const text =
      '(1)氏名 伴 芳子 (2)カナ バン ヨシコ (3)ニックネーム よっちゃん (4)生年月日 昭和40年4月3日 (5)都道府県 高知県 (6)電話 088-800-0190\n(7)メール ban.yoshi@example.com (8)支払 キャリア決済 (9)キャリア au (10)決済番号 090-3333-0190 (11)Plus member ID yotchan43 (12)会員番号 無\n';
    expect(givenIn(text)).toMatchObject({
      email: 'ban.yoshi@example.com',
      paymentMethod: 'carrier',
      carrier: 'au',
      billingId: '090-3333-0190',
      plusMemberId: 'yotchan43',
    });
  });
});

describe('a number in brackets behind the course', () => {
  it.each([
    ['コース：月会費まとめて払いコース（会員番号：MM 0099 2210）', { memberNumber: 'MM00992210' }],
    ['コース：月会費まとめて払いコース（会員番号 7700-1234）', { memberNumber: '7700-1234' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toMatchObject(given);
  });
});

describe('two labels before one mark, of words in Latin letters', () => {
  it.each([
    ['ren_sakaki / なし', { plusMemberId: 'ren_sakaki' }],
    ['ren_sakaki / 12345678', { plusMemberId: 'ren_sakaki', memberNumber: '12345678' }],
    ['なし / 12345678', { memberNumber: '12345678' }],
  ])('Plus member ID/会員番号：%s', (answers, given) => {
    expect(givenIn(`Plus member ID/会員番号：${answers}`)).toEqual(given);
  });
});

describe('a note behind a place', () => {
  it.each([
    ['栃木県 ※進学前の実家。今は東京都に住んでいます', '栃木県'],
    ['栃木県 ※登録は東京都です', '東京都'],
    ['栃木県 ※今は東京都が登録住所です', '東京都'],
    ['栃木県 ※登録住所', '栃木県'],
    ['栃木県 ※登録後に引っ越して今は東京都', '栃木県'],
    ['栃木県 ※登録は変更していません。今は東京都', '栃木県'],
  ])('%s', (answer, prefecture) => {
    expect(givenIn(`住所：${answer}`).prefecture).toEqual(prefecture);
  });
});

describe('a closing below a sentence without its mark', () => {
  it.each([
    '・IDはmitsuki_o、ニックネームはみつきち\nどうか至急お願いします！！',
    'IDはmitsuki_o、ニックネームはみつきち\nよろしくお願いします。',
  ])('is no part of it: %j', (text) => {
    expect(givenIn(text)).toEqual({ plusMemberId: 'mitsuki_o', nickname: 'みつきち' });
  });
});
