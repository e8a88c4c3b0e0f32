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
