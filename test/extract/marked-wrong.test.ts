/** Values that their writer marks as wrong, with the right one beside them or without. */
import { describe, expect, it } from 'vitest';
import type { ItemKey } from '../../src/record.js';
import { givenIn } from './letters.js';

const AMBIGUOUS = { invalid: 'ambiguous' };
/** Label, wrong value, right value, and how each is read. */
const ITEMS = [
  ['phone', '電話番号', '090-1111-2222', '090-3333-4444', '09011112222', '09033334444'],
  ['plusMemberId', 'Plus member ID', 'kana_1x', 'kana_7z', 'kana_1x', 'kana_7z'],
  ['billingId', '決済情報番号', 'A02-5555-20000', 'A02-5555-20005', 'A02-5555-20000', 'A02-5555-20005'],
  ['email', 'メールアドレス', 'kana1@example.com', 'kana7@example.com', 'kana1@example.com', 'kana7@example.com'],
  ['memberNumber', '会員番号', '1234567', '7654321', '1234567', '7654321'],
] as const;
const REST = '氏名：川村 悠\nニックネーム：ゆう\nキャリア：ソフトバンク';

describe.each(ITEMS)('%s', (key, label, wrong, right, readWrong, readRight) => {
  it.each([
    `${wrong} ※間違い`,
    `${wrong}（間違いです）`,
    `${wrong}（誤り）`,
    `${wrong} ←まちがいです`,
    `${wrong} ×`,
    `誤：${wrong}`,
  ])('gives none: %s', (answer) => {
    expect(givenIn(`${REST}\n${label}：${answer}`)[key]).toEqual(AMBIGUOUS);
  });

  it.each([
    `${wrong}（誤り。正：${right}）`,
    `${wrong}（間違い、正しくは${right}です）`,
    `${wrong}（正：${right}）`,
    `（誤）${wrong}（正）${right}`,
    `【誤】${wrong}【正】${right}`,
    `誤：${wrong}　正：${right}`,
    `${wrong}（誤）→${right}（正）`,
  ])('gives the right one: %s', (answer) => {
    expect(givenIn(`${REST}\n${label}：${answer}`)[key]).toBe(readRight);
  });

  it.each([
    `・${label}：${wrong}（誤）\n${REST}\n・${label}　${right}（正）`,
    `・${label}の訂正：${right}\n${REST}\n・${label}：${wrong}（誤り）`,
    `・${label}：${wrong}（誤り）\n${REST}\n・${label}の訂正：${right}`,
  ])('gives the right one of two lines: %s', (text) => {
    expect(givenIn(text)[key]).toBe(readRight);
  });

  it.each([
    `${wrong} ※間違いないです`,
    `${wrong}（間違いありません）`,
    `${wrong}（間違いでしたらすみません）`,
    `${wrong}（正）`,
  ])('stands: %s', (answer) => {
    expect(givenIn(`${REST}\n${label}：${answer}`)[key]).toBe(readWrong);
  });
});

it('a nickname may hold such marks', () => {
  expect(givenIn('ニックネーム：天然（誤）\n氏名：川村 悠\n電話番号：090-1111-2222').nickname).toBe('天然（誤）');
});

describe('what the brackets say is right, as a whole value', () => {
  const form = (label: string, answer: string): ReturnType<typeof givenIn> =>
    givenIn(`ニックネーム：ゆう\nキャリア：ソフトバンク\n${label}：${answer}`);

  it.each<[string, string, ItemKey, unknown]>([
    ['生年月日', '19920514（正しくは5月24日）', 'birthDate', '1992-05-24'],
    ['生年月日', '1992/05/14（誤り。正しくは1992/05/24）', 'birthDate', '1992-05-24'],
    ['氏名', '川村 祐（正しくは川村 悠）', 'nameKanji', '川村 悠'],
    ['住所', '東京都（正しくは埼玉県さいたま市）', 'prefecture', '埼玉県'],
    // A part of it, or what was wrong in it.
    ['氏名', '川村 祐（正しくは悠）', 'nameKanji', AMBIGUOUS],
    ['氏名', '河村 悠（正しくは川村）', 'nameKanji', AMBIGUOUS],
    ['フリガナ', 'カワムラ ユウ（正しくはハルカ）', 'nameKana', AMBIGUOUS],
    ['電話番号', '090-1111-2222（正しくは末尾3）', 'phone', AMBIGUOUS],
    ['決済情報番号', 'A02-5555-2000（正しくは最後に5がつきます）', 'billingId', AMBIGUOUS],
    // How it is written.
    ['電話番号', '090-1111-2222（正：ハイフンなし）', 'phone', '09011112222'],
    ['Plus member ID', 'kana_7z（正しくは小文字）', 'plusMemberId', 'kana_7z'],
    ['決済情報番号', 'A02-5555-20005（正しくは注文番号です）', 'billingId', 'A02-5555-20005'],
    ['メールアドレス', 'kana7@example.com（正しく受信できます）', 'email', 'kana7@example.com'],
  ])('%s：%s', (label, answer, key, value) => {
    expect(form(label, answer)[key]).toEqual(value);
  });
});
