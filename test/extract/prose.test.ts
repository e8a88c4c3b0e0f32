/** Classes of running text that people write, several wordings of each, and what must not be read from words like them. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Case = [wording: string, given: object];

describe('labels with their values in quotation marks, in a row', () => {
  const both = { nickname: 'るり', plusMemberId: 'ruri_1' };
  it.each<Case>([
    ['ニックネーム「るり」、Plus member ID「ruri_1」', both],
    ['ニックネーム『るり』 / 会員ID『ruri_1』です。', both],
    ['ニックネームは「るり」、IDは「ruri_1」です。', both],
    ['ニックネーム"るり" ID"ruri_1"', both],
    ['【ニックネーム】「るり」【ID】「ruri_1」', both],
    ['ご登録のニックネーム「るり」、Plus member ID「ruri_1」で登録しています。', both],
    ['ニックネーム「るり」。\nID「ruri_1」', both],
    [
      '氏名（漢字）「山田 花子」、（カナ）「ヤマダ ハナコ」、生年月日「平成十年四月五日」、電話「〇九〇-一二三四-五六七八」（携帯）、住所「静岡県三島市」です。',
      {
        nameKanji: '山田 花子',
        nameKana: 'ヤマダ ハナコ',
        birthDate: '1998-04-05',
        prefecture: '静岡県',
        phone: '09012345678',
      },
    ],
    ['ニックネームを「るり」から「らら」に変えたら「エラー」になりました。', {}],
    ['画面に「エラー」、次に「失敗」と出ました。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a name told in two parts', () => {
  it.each<Case>([
    ['宇野です。下の名前は凛です。', { nameKanji: '宇野 凛' }],
    [
      '近藤（コンドウ）と申します。下の名前は陽翔（ハルト）です。',
      { nameKanji: '近藤 陽翔', nameKana: 'コンドウ ハルト' },
    ],
    [
      '苗字は菅原（すがわら）、名前は文太（ぶんた）といいます。',
      { nameKanji: '菅原 文太', nameKana: 'スガワラ ブンタ' },
    ],
    ['姓が小林で、名が一茶です。コバヤシイッサと読みます。', { nameKanji: '小林 一茶', nameKana: 'コバヤシイッサ' }],
    [
      '三谷と書いてサンヤと読みます。下の名前は円と書いてマドカです。',
      { nameKanji: '三谷 円', nameKana: 'サンヤ マドカ' },
    ],
    ['斎藤です。下の名前はひらがなで、ひかりと書きます。', { nameKanji: '斎藤 ひかり' }],
    [
      '下の名前は「陽翔」です。姓は近藤です。カナで書くとコンドウ ハルト。',
      { nameKanji: '近藤 陽翔', nameKana: 'コンドウ ハルト' },
    ],
    ['田中と申します。名前は美咲です。', { nameKanji: '田中 美咲' }],
    ['名前は山田（やまだ）花子（はなこ）です。', { nameKanji: '山田 花子', nameKana: 'ヤマダ ハナコ' }],
    ['下の名前は変わっていません。山田花子です。', { nameKanji: '山田花子' }],
    ['林です。名前は林明子です。', { nameKanji: '林明子' }],
    ['鈴木です。下の名前も必要でしょうか。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a name and its reading', () => {
  it.each<Case>([
    ['大野 慎之介です（オオノ シンノスケ）。', { nameKanji: '大野 慎之介', nameKana: 'オオノ シンノスケ' }],
    ['大野 芽以、おおの めいです。', { nameKanji: '大野 芽以', nameKana: 'オオノ メイ' }],
    ['名前は大野みゆう、オオノ ミユウです。', { nameKanji: '大野みゆう', nameKana: 'オオノ ミユウ' }],
    [
      '山崎優斗です。ヤマサキ（サは濁りません）ユウトと読みます。',
      { nameKanji: '山崎優斗', nameKana: 'ヤマサキ ユウト' },
    ],
    ['なまえは 山田花子 やまだはなこ です。', { nameKanji: '山田花子', nameKana: 'ヤマダハナコ' }],
    [
      '先日は亡くなった父（山本 茂）の退会の件でお世話になりました。私は山本 亮、ヤマモト リョウです。',
      { nameKanji: '山本 亮', nameKana: 'ヤマモト リョウ' },
    ],
    ['差出人の名前が違いますが、本人です。', {}],
    ['名前が表示されません。', {}],
    ['氏名は旧姓のままです。', {}],
    ['あたらしくして ください。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});
