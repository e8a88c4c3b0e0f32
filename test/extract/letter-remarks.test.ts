/** 「AではなくB」 behind a value: said of a letter, it takes none of the value back; said of the value, it does. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const AMBIGUOUS = { invalid: 'ambiguous' };

describe('what is told of a letter leaves the value before it', () => {
  it.each<[string, object]>([
    ['ID：hana0（oではなく0）', { plusMemberId: 'hana0' }],
    ['ID：hana_O1 ※0ではなくO', { plusMemberId: 'hana_O1' }],
    ['ID：hanal1（1ではなくl）', { plusMemberId: 'hanal1' }],
    ['ID：hana0 最後はoではなく0です', { plusMemberId: 'hana0' }],
    ['Plus member ID　taro_0　オーではなく数字の0', { plusMemberId: 'taro_0' }],
    ['ID：taro_0 「オー」ではなく「ゼロ」です', { plusMemberId: 'taro_0' }],
    ['ID：taro_3 ハイフンではなくアンダーバー3', { plusMemberId: 'taro_3' }],
    ['ID：hana_7 ※すみません、数字の7です', { plusMemberId: 'hana_7' }],
    ['ID：hana_7 ※すみません、アンダーバーの次は数字です', { plusMemberId: 'hana_7' }],
    ['会員番号：1234567 1ではなく7', { memberNumber: '1234567' }],
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
    ['メール：hana@exmaple.com（exmapleではなくexampleです）', { email: AMBIGUOUS }],
    ['生年月日：1990年5月5日 5日ではなく6日', { birthDate: AMBIGUOUS }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('a part alone takes the place of no whole value', () => {
  it.each<[string, object]>([
    ['氏名：山田 花子ではなく華子です', { nameKanji: AMBIGUOUS }],
    ['氏名：渡辺優子→裕子', { nameKanji: AMBIGUOUS }],
    ['カナ：ヤマダハナコ→カコ', { nameKana: AMBIGUOUS }],
    ['ID：hana_taro→hana', { plusMemberId: AMBIGUOUS }],
    ['注文番号：SB4410-2290 すみません、2291です\nお支払い方法：ソフトバンク', { billingId: AMBIGUOUS }],
    ['ID：hana_7 間違えてたらすみません、hana7かも', { plusMemberId: AMBIGUOUS }],
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
    ['ID：はなこ1→はなえ1', { plusMemberId: 'はなえ1' }],
    ['会員番号：1234567ではなく1234568です', { memberNumber: '1234568' }],
    ['氏名：斎藤花子ではなく斉藤花子です', { nameKanji: '斉藤花子' }],
    ['氏名：山田 花子ではなく山田 華子です', { nameKanji: '山田 華子' }],
    ['氏名：長谷川 千代→西 千代', { nameKanji: '西 千代' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});
