/** A remark that the account is under the former name, where the answer is that name: it confirms the answer, and its reading. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };
const read = (answer: string, kana: string): object =>
  givenIn(`・氏名フルネーム(漢字)：${answer}\n・氏名フルネーム(カナ)：${kana}\n・ご設定のニックネーム：しずく`);

describe('the former name is the one that the answer begins with', () => {
  it.each<[string, string, string]>([
    ['名取 志保\n(いまは結婚して大野ですが、会員登録は旧姓の名取のままです)', '名取 志保', 'ナトリ シホ'],
    ['名取 志保\n(会員登録は旧姓の名取のままです)', '名取 志保', 'ナトリ シホ'],
    ['名取 志保（会員登録は旧姓の名取のままです）', '名取 志保', 'ナトリ シホ'],
    ['名取志保（登録は旧姓の名取です）', '名取志保', 'ナトリ シホ'],
    ['前川 志保 ※会員登録は旧姓の前川のままです', '前川 志保', 'マエカワ シホ'],
    ['人見 志保\n※いまは大野ですが、会員登録は旧姓の人見のままです', '人見 志保', 'ヒトミ シホ'],
    ['今村 志保\n※登録名は旧姓の今村のままです。現在は大野です。', '今村 志保', 'イマムラ シホ'],
    ['岡崎 志保\n（結婚しましたが、登録は旧姓の岡崎になっています）', '岡崎 志保', 'オカザキ シホ'],
  ])('%s', (answer, nameKanji, nameKana) => {
    expect(read(answer, nameKana)).toEqual({ nameKanji, nameKana, nickname: 'しずく' });
  });
});

describe('below the label', () => {
  const below = (lines: string, kana: string): object =>
    givenIn(`・氏名フルネーム(漢字)\n${lines}\n・氏名フルネーム(カナ)\n${kana}\n・ご設定のニックネーム\nしずく`);

  it.each<[string, string, unknown, unknown]>([
    [
      '名取 志保\n(いまは結婚して大野ですが、会員登録は旧姓の名取のままです)',
      'ナトリ シホ',
      '名取 志保',
      'ナトリ シホ',
    ],
    ['名取志保\n(登録は旧姓の名取です)', 'ナトリ シホ', '名取志保', 'ナトリ シホ'],
    ['名取 志保\n※会員登録は旧姓の名取のままです', 'ナトリ シホ', '名取 志保', 'ナトリ シホ'],
    ['大野 志保\n(会員登録は旧姓の名取のままです)', 'オオノ シホ', '名取 志保', OPEN],
    ['大野志保\n(会員登録は旧姓の名取のままです)', 'オオノ シホ', OPEN, OPEN],
  ])('%s', (lines, kana, nameKanji, nameKana) => {
    expect(below(lines, kana)).toEqual({ nameKanji, nameKana, nickname: 'しずく' });
  });
});

describe('but', () => {
  it.each<[string, object, object]>([
    // It is another one.
    ['大野 志保\n(会員登録は旧姓の名取のままです)', OPEN, OPEN],
    ['大野 志保\n（結婚しましたが、登録は旧姓の前川になっています）', OPEN, OPEN],
    // Which one it is nothing says.
    ['大野 志保\n(会員登録は旧姓の名前のままです)', OPEN, OPEN],
    ['大野 志保\n(会員登録は旧姓のままです)', OPEN, OPEN],
  ])('%s', (answer, nameKanji, nameKana) => {
    expect(read(answer, 'オオノ シホ')).toMatchObject({ nameKanji, nameKana });
  });

  it('the reading beside it is that of the present name', () => {
    expect(read('森田 志保（会員登録は旧姓の岡崎のままです）', 'モリタ シホ')).toMatchObject({ nameKana: OPEN });
    expect(read('森田 志保（会員登録は旧姓の森のままです）', 'モリタ シホ')).toMatchObject({ nameKana: OPEN });
  });

  it('what else has that name does not matter', () => {
    expect(read('大野 志保（カードは旧姓の名取のままです）', 'オオノ シホ')).toMatchObject({
      nameKanji: '大野 志保',
      nameKana: 'オオノ シホ',
    });
  });
});
