import { describe, expect, it } from 'vitest';
import { labelAt, labelsIn, type Separator } from '../../src/extract/labels/index.js';
import type { ItemKey } from '../../src/record.js';
import { fold } from '../../src/text/fold.js';
import { givenIn } from './letters.js';

describe('labelAt: which item, what parts it from the answer, and the answer', () => {
  it.each<[string, ItemKey, Separator, string]>([
    ['・氏名フルネーム(漢字)：山田', 'nameKanji', 'mark', '山田'],
    ['・氏名フルネーム(カナ)：ヤマダ', 'nameKana', 'mark', 'ヤマダ'],
    ['・ご設定のニックネーム：るり', 'nickname', 'mark', 'るり'],
    ['・ご生年月日(西暦表記8桁)：19980405', 'birthDate', 'mark', '19980405'],
    ['・ご登録の住所(都道府県)：東京都', 'prefecture', 'mark', '東京都'],
    ['・ご登録のお電話番号：090', 'phone', 'mark', '090'],
    ['・ご登録のメールアドレス：a@example.com', 'email', 'mark', 'a@example.com'],
    ['・会費のお支払い方法(クレジットカード決済/キャリア決済)：カード', 'paymentMethod', 'mark', 'カード'],
    ['・キャリア決済の場合(docomo/au/SoftBank)：au', 'carrier', 'mark', 'au'],
    ['・各キャリアの決済情報番号：1234', 'billingId', 'mark', '1234'],
    ['・Plus member ID：hana9', 'plusMemberId', 'mark', 'hana9'],
    ['・会員番号(月会費まとめて払いコースの方)：0012', 'memberNumber', 'mark', '0012'],
    ['会員ID：hana9', 'plusMemberId', 'mark', 'hana9'],
    ['継続課金ID 1234', 'billingId', 'space', '1234'],
    ['注文番号=A12', 'billingId', 'mark', 'A12'],
    ['決済番号→1234', 'billingId', 'mark', '1234'],
    ['電話番号は090', 'phone', 'topic', '090'],
    ['電話番号', 'phone', 'end', ''],
    ['電話番号090', 'phone', 'none', '090'],
    ['【電話番号】090', 'phone', 'mark', '090'],
    ['Phone number: 090', 'phone', 'mark', '090'],
    ['ふるねーむ➡️水野', 'nameKanji', 'mark', '水野'],
    ['にっくねーむ：ゆな', 'nickname', 'mark', 'ゆな'],
    ['♡にっくね→む♡ りぁ☆', 'nickname', 'mark', 'りぁ☆'],
    ['ニックネ～ム：りぁ', 'nickname', 'mark', 'りぁ'],
    ['にっくねぇむ　りぁ', 'nickname', 'space', 'りぁ'],
    // The label of a form says whose item it is.
    ['【会員ニックネーム】なつ@島', 'nickname', 'mark', 'なつ@島'],
    ['[ 会員 Plus member ID ]natsu_1', 'plusMemberId', 'mark', 'natsu_1'],
    ['■お客様の生年月日：19990101', 'birthDate', 'mark', '19990101'],
    ['ご契約者様の電話番号：090', 'phone', 'mark', '090'],
    ['申込者の都道府県', 'prefecture', 'end', ''],
  ])('%s', (line, key, separator, answer) => {
    const text = fold(line).text;
    const hit = labelAt(text, 0, true);
    expect(hit).toMatchObject({ key, separator });
    expect(text.slice(hit?.answerAt)).toBe(fold(answer).text);
  });

  it.each([
    ...['こんにちは', '山田 花子', '19980405', '', 'https://example.com/'],
    ...[
      '会員ニックネームはどこで見られますか',
      '【緊急連絡先電話番号】090',
      '【会員ページの表示】変',
      '会員の皆様へ：電話',
    ],
  ])('none in %j', (line) => {
    expect(labelAt(line, 0, true)).toBeNull();
  });

  it.each<[string, string, string | null]>([
    ['an answer written into the brackets', '氏名(山田 花子)', '山田 花子'],
    ['a hint', '氏名(漢字)', null],
    ['a chosen option', 'お支払い方法(キャリア決済)', 'キャリア決済'],
    ['the untouched options', 'お支払い方法(クレジットカード決済/キャリア決済)', null],
    ['empty brackets', '電話番号()', ''],
  ])('in the brackets: %s', (_, line, bracketed) => {
    expect(labelAt(line, 0, true)?.bracketed).toBe(bracketed);
  });

  it("knows a profile's own words", () => {
    expect(labelAt('シスターID:abc', 0, true, { plusMemberId: ['シスターID'] })).toMatchObject({
      key: 'plusMemberId',
      answerAt: 7,
    });
    expect(labelAt('合言葉:abc', 0, true)).toBeNull();
  });
});

describe('labelsIn: all labels of a line', () => {
  it.each<[string, string, ItemKey[]]>([
    ['one', '氏名：山田', ['nameKanji']],
    ['two with marks', '氏名：山田 電話番号：090', ['nameKanji', 'phone']],
    ['parted by slashes', '氏名:山田/カナ:ヤマダ/電話:090', ['nameKanji', 'nameKana', 'phone']],
    ['cells', '氏名\t山田\t電話番号\t090', ['nameKanji', 'phone']],
    ['none', 'こんにちは、よろしくお願いします。', []],
    ["a label's words in the value", 'ニックネーム：電話', ['nickname']],
  ])('%s', (_, line, keys) => {
    expect(labelsIn(fold(line)).map((hit) => hit.key)).toEqual(keys);
  });
});

describe('whose item a label says that it is', () => {
  const OWN = '氏名：葉山 凪\n生年月日：1988/5/2\n電話番号：090-5555-0131\nPlus member ID：nagi_07';

  it.each(['契約者の生年月日：1960/1/2', '依頼者電話番号：080-5555-0222', 'お問い合わせ者のお電話番号：080-5555-0222'])(
    'beside the plain label it is not the member’s: %s',
    (line) => {
      expect(givenIn(`${OWN}\n${line}`)).toEqual(givenIn(OWN));
      expect(givenIn(`${line}\n${OWN}`)).toEqual(givenIn(OWN));
    },
  );

  it('by itself it is, and the member’s own counts beside it', () => {
    expect(givenIn('氏名：葉山 凪\n契約者の生年月日：1988/5/2').birthDate).toBe('1988-05-02');
    expect(givenIn(`${OWN}\n会員の生年月日：1960/1/2`).birthDate).toEqual({ invalid: 'ambiguous' });
  });
});
