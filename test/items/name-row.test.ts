/** A name, and what else stands in its line. */
import { describe, expect, it } from 'vitest';
import { partName } from '../../src/items/name.js';
import { type Said, sayingOf } from './reading.js';

const EITHER = { invalid: 'ambiguous' } as const;

describe('the name is what the line begins with', () => {
  it.each<[string, Said]>([
    ['山田花子 東京 1990年5月5日', '山田花子'],
    ['山田花子 東京', '山田花子'],
    ['山田花子 旧姓鈴木 1990年5月5日', '山田花子'],
    ['山田花子 至急 再設定お願いします', '山田花子'],
    ['山田 花子 会社員 1990年5月5日', '山田 花子'],
    ['山田花子 会社員', '山田花子'],
    ['山田花子 クレジットカード', '山田花子'],
    ['山田花子 ID 8文字', '山田花子'],
    ['山田花子 Apple ID hana7 東京 カード払い', '山田花子'],
    ['山田花子です 1990年5月5日', '山田花子'],
    ['山田 はなこです 1990年5月5日', '山田 はなこ'],
    ['山田花子 何度やってもログインできません', '山田花子'],
    ['山田 ログインできません', '山田'],
    ['森 翼 1990年5月5日', '森 翼'],
    ['Yamada Hanako 再設定お願いします', 'Yamada Hanako'],
    ['Hanako Yamada 1990/5/5', 'Hanako Yamada'],
    ['オオクボ カナ 1990年5月5日', 'オオクボ カナ'],
    ['林 五月 1990年5月5日', '林 五月'],
    ['村上 佳代 母', '村上 佳代'],
    ['会員 山田花子', '山田花子'],
    ['フルネーム 山田花子', '山田花子'],
    ['姓 山田 名 花子', '山田 花子'],
  ])('%s', (answer, expected) => {
    expect(sayingOf('nameKanji', answer)).toEqual(expected);
  });

  it('and its reading behind it', () => {
    expect(partName('山田花子 やまだはなこ 東京都 1990年5月5日')).toEqual({ name: '山田花子', kana: 'ヤマダハナコ' });
  });
});

describe('of several words nothing says which are the name', () => {
  it.each([
    '山田花子 山田太郎 2名分お願いします',
    '登録 鈴木花子 現在 山田花子 1990年5月5日',
    '代理人 山田太郎 会員 山田花子 1990年5月5日',
    '友人 山本春子 1990年5月5日',
    'カード 名義 山田花子 1990年5月5日',
    '匿名 希望 1990年5月5日',
    '山田花子 鈴木花子',
    '山田 花子1990年5月5日',
    '山田花子 登録 鈴木華子',
    '山田花子・山田太郎',
    '山田 花子 ヤマダ',
    '株式会社山田 山田花子',
  ])('%s', (answer) => {
    expect(sayingOf('nameKanji', answer)).toEqual(EITHER);
  });
});

describe('words that are names as well', () => {
  it.each([
    '佐々木 希望',
    '高橋 未来',
    '大久保 カナ',
    '山田 マーク',
    '花子 石川',
    'グエン ティ ラン',
    'Maria da Silva',
    '長谷川 千葉子',
    '勅使河原 花子',
    '大豆生田 翼',
    '大豆生田 はな',
    '山 田 花 子',
    '山田・花子',
    '西野 豊',
  ])('%s', (answer) => {
    expect(sayingOf('nameKanji', answer)).toBe(answer);
  });
});

describe('what is said behind a name', () => {
  it.each<[string, string, string | null]>([
    ['大久保 真理子（オオクボ マリコ）変更なし', '大久保 真理子', 'オオクボ マリコ'],
    ['大久保 真理子　変わりなし', '大久保 真理子', null],
    ['大久保 真理子　そのまま', '大久保 真理子', null],
    ['長尾 瞳　←「目」の瞳です', '長尾 瞳', null],
    ['西野 豊（ニシノ ユタカ）いいます', '西野 豊', 'ニシノ ユタカ'],
    ['西野 豊いいます', '西野 豊', null],
    ['西野 豊だよー', '西野 豊', null],
    ['佐藤 まま', '佐藤 まま', null],
  ])('%s', (answer, name, kana) => {
    expect(partName(answer)).toEqual({ name, kana });
  });

  it.each<[string, Said]>([
    ['オオクボ マリコ　変更ありません', 'オオクボ マリコ'],
    ['オオクボ マリコ　変更なし', 'オオクボ マリコ'],
    ['ニシノ ユタカだよー', 'ニシノ ユタカ'],
    ['変更なし オオクボ', { invalid: 'not-kana' }],
  ])('of its reading: %s', (answer, expected) => {
    expect(sayingOf('nameKana', answer)).toEqual(expected);
  });

  it.each([
    ['まりりん　変更なし', 'まりりん'],
    ['まりりん（変更なし）', 'まりりん（変更なし）'],
    ['ありのまま', 'ありのまま'],
  ])('of a nickname: %s', (answer, expected) => {
    expect(sayingOf('nickname', answer)).toBe(expected);
  });
});

describe('kana in brackets that are no reading of the name', () => {
  it.each([
    '山田花子（けっこんまえ）',
    '山田花子（むすめ）',
    '山田花子（もとのまま）',
    '髙橋花子（はしごだか）',
    '渡辺花子（わたなべのなべはつじのほう）',
    '山田花子（ひらがな）',
    '山田花子（ヤマダ）',
    '山田花子（はなちゃん）',
    '山田花子　スマートフォン',
  ])('%s', (answer) => {
    expect(partName(answer).kana).toBeNull();
  });

  it.each([
    ['林 蘭（りん らん）', 'リン ラン'],
    ['李 雪（イ ソル）', 'イ ソル'],
    ['小鳥遊 凛（たかなし りん）', 'タカナシ リン'],
    ['四月一日 悟（わたぬき さとる）', 'ワタヌキ サトル'],
    ['今 加奈（いま かな）', 'イマ カナ'],
    ['一 一（にのまえ はじめ）', 'ニノマエ ハジメ'],
    ['Mark Smith（マーク スミス）', 'マーク スミス'],
  ])('but %s', (answer, kana) => {
    expect(partName(answer).kana).toBe(kana);
  });
});
