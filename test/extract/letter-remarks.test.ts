/** 「AではなくB」 behind a value: said of a letter, it takes none of the value back; said of the value, it does. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const AMBIGUOUS = { invalid: 'ambiguous' };

describe('what is told of a letter leaves the value before it', () => {
  it.each<[string, object]>([
    ['ID：hana0（oではなく0）', { plusMemberId: 'hana0' }],
    ['ID：hana_O1 ※0ではなくO', { plusMemberId: 'hana_O1' }],
    ['ID：hana0 最後はoではなく0です', { plusMemberId: 'hana0' }],
    ['Plus member ID　taro_0　オーではなく数字の0', { plusMemberId: 'taro_0' }],
    ['ID：taro_0 「オー」ではなく「ゼロ」です', { plusMemberId: 'taro_0' }],
    ['ID：taro_3 ハイフンではなくアンダーバー3', { plusMemberId: 'taro_3' }],
    ['ID：hana_7 ※すみません、数字の7です', { plusMemberId: 'hana_7' }],
    ['ID：hana_7 ※すみません、アンダーバーの次は数字です', { plusMemberId: 'hana_7' }],
    ['電話：090-1111-2222 2223ではなく2222です', { phone: '09011112222' }],
    ['生年月日：1990年5月6日 5日ではなく6日', { birthDate: '1990-05-06' }],
    ['氏名：高橋花子　高ではなく髙です', { nameKanji: '高橋花子' }],
    ['氏名：高橋花子 正しくは髙橋です', { nameKanji: '高橋花子' }],
    ['氏名：高橋花子（はしごだかではなく普通の高です）', { nameKanji: '高橋花子' }],
    ['氏名：山崎花子　崎ではなく﨑', { nameKanji: '山崎花子' }],
    ['氏名：山崎花子 崎でなく﨑', { nameKanji: '山崎花子' }],
    ['氏名：斉藤花子 斎藤ではなく斉藤', { nameKanji: '斉藤花子' }],
    ['カナ：ヤマダカコ ハナコではなくカコ', { nameKana: 'ヤマダカコ' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('where the value holds the letter that it should not', () => {
  it.each<[string, object]>([
    ['氏名：山田花子 花ではなく華です', { nameKanji: '山田華子' }],
    ['氏名：佐久間 優子、優子ではなく裕子です', { nameKanji: '佐久間 裕子' }],
    ['カナ：ヤマザキ ハナコ（ザではなくサです）', { nameKana: 'ヤマサキ ハナコ' }],
    ['ID：hana01 0ではなくoです', { plusMemberId: AMBIGUOUS }],
    ['ID：hanal1（1ではなくl）', { plusMemberId: AMBIGUOUS }],
    ['会員番号：1234567 1ではなく7', { memberNumber: AMBIGUOUS }],
    ['メール：hana0o@example.com（oではなく0です）', { email: AMBIGUOUS }],
    ['決済情報番号：123456789012（3ではなく2）', { billingId: AMBIGUOUS }],
    ['氏名：大田太郎（大ではなく太です）', { nameKanji: AMBIGUOUS }],
    ['メール：hana@exmaple.com（exmapleではなくexampleです）', { email: AMBIGUOUS }],
    ['生年月日：1990年5月5日 5日ではなく6日', { birthDate: AMBIGUOUS }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('where the remark names the place, that place counts', () => {
  it.each<[string, object]>([
    ['会員番号：00318728（最後は8ではなく7）', { memberNumber: AMBIGUOUS }],
    ['会員番号：00318727（最後は8ではなく7）', { memberNumber: '00318727' }],
    ['ID：hana_l1l（最後はlではなく1）', { plusMemberId: AMBIGUOUS }],
    ['ID：hana_1l1（最後はlではなく1）', { plusMemberId: 'hana_1l1' }],
    ['ID：hana_l1l（一番後ろはlではなく1）', { plusMemberId: AMBIGUOUS }],
    ['ID：hana_l1l（hanaの次は1ではなくl）', { plusMemberId: AMBIGUOUS }],
    ['生年月日：1990/5/5（5日ではなく6日です）', { birthDate: AMBIGUOUS }],
    ['生年月日：1990/5/6（5日ではなく6日です）', { birthDate: '1990-05-06' }],
    ['ID：hana_1l（6文字目は1ではなくlです）', { plusMemberId: AMBIGUOUS }],
    ['ID：hana_1l（6文字目はlではなく1です）', { plusMemberId: 'hana_1l' }],
    ['メール：hana_ko-1@example.com（最後はハイフンではなくアンダーバー）', { email: AMBIGUOUS }],
    ['メール：hana-ko_1@example.com（最後はハイフンではなくアンダーバー）', { email: 'hana-ko_1@example.com' }],
    ['電話：090-1287-5678（末尾は8ではなく7）', { phone: AMBIGUOUS }],
    ['電話：090-1287-5677（末尾は8ではなく7）', { phone: '09012875677' }],
    ['決済情報番号：123456789013（末尾は3ではなく2）', { billingId: AMBIGUOUS }],
    ['決済情報番号：123456789012（末尾は3ではなく2）', { billingId: '123456789012' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('what no letter of the value is told by leaves it', () => {
  it.each<[string, object]>([
    ['メール：hana0@example.com（oではなく0です）', { email: 'hana0@example.com' }],
    ['メール：hana@example.jp（携帯ではなくPCです）', { email: 'hana@example.jp' }],
    ['ID：hanako0（オーではなくゼロ）', { plusMemberId: 'hanako0' }],
    ['ID：hana_7（会員番号ではなくIDです）', { plusMemberId: 'hana_7' }],
    ['電話：090-1111-2222（自宅ではなく携帯です）', { phone: '09011112222' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('words that tell what a name looks like are no name', () => {
  it.each<[string, object]>([
    ['氏名：山田花子（旧姓ではなく今の名字です）', { nameKanji: '山田花子' }],
    ['氏名：山田花子（旧姓ではなく現在の姓で登録）', { nameKanji: '山田花子' }],
    ['氏名：吉田 花（吉は土に口ではなく士に口）', { nameKanji: '吉田 花' }],
    ['氏名：吉田花子（つちよしではなくさむらいの吉）', { nameKanji: '吉田花子' }],
    ['氏名：渡辺花子（難しい漢字ではなく簡単な辺です）', { nameKanji: '渡辺花子' }],
    ['氏名：渡辺花子（邊ではなく簡単な方の辺です）', { nameKanji: '渡辺花子' }],
    ['氏名：山田太郎（太は大ではなく太いの太）', { nameKanji: '山田太郎' }],
    ['氏名：山田花子（花子の花ははなかんむりではなくくさかんむりの花です）', { nameKanji: '山田花子' }],
    ['氏名：高橋花子 ※高橋ではなくはしごだかの髙橋です', { nameKanji: '高橋花子' }],
    ['氏名：渡邉花子（辺ではなく難しい字のほうです）', { nameKanji: '渡邉花子' }],
    ['氏名：吉田 花 ※下が長い字ではなく上が長い方です', { nameKanji: '吉田 花' }],
    ['氏名：山田花子 旧姓ではなく今の名字です', { nameKanji: '山田花子' }],
    ['氏名：斉藤花子（斎藤と間違えられますが斉の字です）', { nameKanji: '斉藤花子' }],
    ['氏名：山田花子 → 今の名字', { nameKanji: AMBIGUOUS }],
    ['氏名：山田太郎（太郎の太は犬ではなく大きいの大）', { nameKanji: AMBIGUOUS }],
    ['氏名：木下花子（木下ではなく木の下です）', { nameKanji: AMBIGUOUS }],
    ['氏名：佐藤花子（新姓の佐藤ではなく旧姓の山田で登録しています）', { nameKanji: AMBIGUOUS }],
    ['氏名：佐藤花子 ※現在は佐藤ではなく山田の姓です', { nameKanji: AMBIGUOUS }],
    ['氏名：佐藤花子（旧姓の山田ではなく新姓の佐藤で登録しています）', { nameKanji: '佐藤花子' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['氏名：山田みどり（山田みどりではなく山田のぞみです）', '山田のぞみ'],
    ['氏名：山田花子（花ではなく華の字です）', '山田華子'],
    ['氏名：渡部花子（渡部ではなく渡辺のほうです）', '渡辺花子'],
    ['氏名：山田花子（華ではなく別の字です）', '山田花子'],
    ['氏名：山田みのり ※山田みどりではなく山田みのりです', '山田みのり'],
    ['氏名：尾形花子 ※尾形花子ではなく緒方花子です', '緒方花子'],
    ['氏名：山田花子（正しくは旧姓の佐藤花子です）', '佐藤花子'],
  ])('but a name is: %s', (text, name) => {
    expect(givenIn(text)).toEqual({ nameKanji: name });
  });
});

describe('a part alone takes the place of no whole value', () => {
  it.each<[string, object]>([
    ['氏名：山田 花子ではなく華子です', { nameKanji: AMBIGUOUS }],
    ['氏名：渡辺優子→裕子', { nameKanji: AMBIGUOUS }],
    ['カナ：ヤマダハナコ→カコ', { nameKana: AMBIGUOUS }],
    ['注文番号：SB4410-2290 すみません、2291です\nお支払い方法：ソフトバンク', { billingId: AMBIGUOUS }],
    ['ID：hana_7 間違えてたらすみません、hana7かも', { plusMemberId: AMBIGUOUS }],
    ['ID：taro_2001 → 2001', { plusMemberId: AMBIGUOUS }],
    ['会員番号：12345678 すみません、5678です', { memberNumber: AMBIGUOUS }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toMatchObject(expected);
  });
});

describe('a whole value does', () => {
  it.each<[string, object]>([
    ['ID：hanako_1ではなくhanako_2です', { plusMemberId: 'hanako_2' }],
    ['ID：hanako_1でなくhanako_2です', { plusMemberId: 'hanako_2' }],
    ['ID：hanako_1（hanako_1ではなくhanako_2です）', { plusMemberId: 'hanako_2' }],
    ['ID：hanako_1（hanako_2ではなくhanako_1です）', { plusMemberId: 'hanako_1' }],
    ['ID：hana_7、これではなくhana_8です', { plusMemberId: 'hana_8' }],
    ['ID：taepon → すみません打ち間違い、taepon70', { plusMemberId: 'taepon70' }],
    ['ID：hanako_1990 → hanako_1', { plusMemberId: 'hanako_1' }],
    ['ID：hana_kyun_77 すみません、hana_77 でした', { plusMemberId: 'hana_77' }],
    ['ID：taro2001 すみませんtaro01 です', { plusMemberId: 'taro01' }],
    ['ID：taro_2 → taro', { plusMemberId: 'taro' }],
    ['会員番号：12345678 → 123456', { memberNumber: '123456' }],
    ['ID：はなこ1→はなえ1', { plusMemberId: 'はなえ1' }],
    ['会員番号：1234567ではなく1234568です', { memberNumber: '1234568' }],
    ['氏名：斎藤花子ではなく斉藤花子です', { nameKanji: '斉藤花子' }],
    ['氏名：山田 花子ではなく山田 華子です', { nameKanji: '山田 華子' }],
    ['氏名：長谷川 千代→西 千代', { nameKanji: '西 千代' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});
