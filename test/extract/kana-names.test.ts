/** Names whose given name is kana, and readings told in a run of words. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

function namesIn(text: string): [unknown, unknown] {
  const { nameKanji, nameKana } = givenIn(`パスワードを忘れました。\n${text}`);
  return [nameKanji, nameKana];
}

describe('a name that its reading proves', () => {
  it.each<[string, string, string]>([
    ['原サクラです！読みははらさくら。', '原サクラ', 'ハラサクラ'],
    ['谷ミドリです。ふりがなはたにみどりです。', '谷ミドリ', 'タニミドリ'],
    ['吉田さよりと言います、ふりがなはよしださよりです。', '吉田さより', 'ヨシダサヨリ'],
    ['浜マリンと申します。フリガナはハママリンです。', '浜マリン', 'ハママリン'],
  ])('%s', (text, name, kana) => {
    expect(namesIn(text)).toEqual([name, kana]);
  });

  it.each([
    '東ゲートです。読みははらさくら。',
    '推しは原サクラです。ふりがなははらさくらです。',
    '原サクラではないです。ふりがなはたにみどりです。',
    '松コースです。ふりがなはおかだゆい。',
  ])('none in %s', (text) => {
    expect(namesIn(text)[0]).toBeUndefined();
  });
});

describe('a given name that ends as words of a sentence do', () => {
  it.each<[string, string]>([
    ['吉田ひよりと申します。', '吉田ひより'],
    ['西野まことです。', '西野まこと'],
    ['中村こよりと言います。', '中村こより'],
    ['小川まことと申します。', '小川まこと'],
    ['各務ひかるといいます。', '各務ひかる'],
  ])('%s', (text, name) => {
    expect(namesIn(text)[0]).toBe(name);
  });

  it.each([
    '行楽ひよりですね。',
    '東京都よりです。',
    '友人よりと申しますか、そちらからです。',
    '会社からです。',
    '本当のことです。',
    '友達は小川まことです。',
    '同僚が小川太郎です。',
    '彼氏は吉田ひよりです。',
  ])('none in %s', (text) => {
    expect(namesIn(text)[0]).toBeUndefined();
  });
});

describe('a name and its reading, dictated without a mark', () => {
  it.each<[string, string, string]>([
    [
      '変な文字だったらすみません大西典子ですおおにしのりこです生年月日は昭和40年3月3日です',
      '大西典子',
      'オオニシノリコ',
    ],
    [
      '読みにくいかもしれません村井幸江と申しますむらいゆきえと申しますよろしくお願いします',
      '村井幸江',
      'ムライユキエ',
    ],
    ['初めて送ります浜口正雄ですはまぐちまさおです住所は高知県です', '浜口正雄', 'ハマグチマサオ'],
  ])('%s', (text, name, kana) => {
    expect(namesIn(text)).toEqual([name, kana]);
  });

  it.each([
    '機種変更ですよろしくですお願いします',
    '会員番号ですわからないです',
    '再登録ですおねがいしたいです',
    '高校生ですはじめましてです',
  ])('none in %s', (text) => {
    expect(namesIn(text)).toEqual([undefined, undefined]);
  });
});

describe('a reading between commas, right before a date of birth', () => {
  it.each<[string, string]>([
    ['会員は父本人で、オオツキ マモル、1958年2月3日生まれです。', 'オオツキ マモル'],
    ['登録したのは私で、ハヤミ リョウコ、昭和60年5月6日生まれです。', 'ハヤミ リョウコ'],
    ['漢字は読めないかもしれませんが、タチバナユウスケ、1990/5/6生まれです。', 'タチバナユウスケ'],
    ['会員は母で、ミナト ヨシエ、1961年1月4日生まれです（前のメールでは私のを書いてしまいました）。', 'ミナト ヨシエ'],
  ])('%s', (text, kana) => {
    expect(namesIn(text)[1]).toBe(kana);
  });

  it.each([
    '推しは舞台に出ていて、オオツキ マモル、1998年2月3日生まれです。',
    '友人と入りまして、オオツキ マモル、1998年2月3日生まれです。',
    '使っているのは、ニックネーム マモル、1998年2月3日生まれです。',
    '買ったのは、スマホ ケース、2025年2月3日です。',
    '好きなのは、キム テヒョン、1995年12月30日生まれです。',
    'ファンになったきっかけは舞台で、キム テヒョン、1995年12月30日生まれです。',
    'うちの犬の、モモ タロウ、2015年2月3日生まれです。',
  ])('none in %s', (text) => {
    expect(namesIn(text)[1]).toBeUndefined();
  });
});

describe('a name that is told as what stands in the registration', () => {
  it.each<[string, string, string]>([
    ['氏名', '石井聡子になっていると思います', '石井聡子'],
    ['氏名', '石井 聡子になっています', '石井 聡子'],
    ['氏名', '浅田になつみ', '浅田になつみ'],
  ])('%s：%s', (label, answer, name) => {
    expect(givenIn(`${label}：${answer}\n電話番号：090-5555-0122`).nameKanji).toBe(name);
  });

  it.each<[string, string]>([
    ['イシイサトミになっていると思います', 'イシイサトミ'],
    ['いしい さとみになっています', 'イシイ サトミ'],
    ['イシイサトミとなっております', 'イシイサトミ'],
    ['ニナ テツヤ', 'ニナ テツヤ'],
  ])('フリガナ：%s', (answer, kana) => {
    expect(givenIn(`フリガナ：${answer}\n電話番号：090-5555-0122`).nameKana).toBe(kana);
  });
});
