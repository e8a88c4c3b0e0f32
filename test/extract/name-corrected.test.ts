/** One part of a name put right, and names of people who have none in kanji. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const AMBIGUOUS = { invalid: 'ambiguous' } as const;
const form = (kana: string): string =>
  `・氏名フルネーム(漢字)：石橋 聡子\n・氏名フルネーム(カナ)：${kana}\n・ご登録のお電話番号：090-5555-0122\n`;

describe('a part of the name in the form', () => {
  it.each<[string, string, object]>([
    ['イシバシ サトコ', '名前の読みはサトコではなくアキコです', { nameKana: 'イシバシ アキコ' }],
    ['イシバシ サトコ', 'ふりがなはさとこではなく、あきこです。', { nameKana: 'イシバシ アキコ' }],
    ['イシバシ サトコ', '読み方はイシバシと書きましたが、イシハシでした。', { nameKana: 'イシハシ サトコ' }],
    ['イシバシサトコ', 'フリガナのサトコは誤りで、正しくはアキコです。', { nameKana: 'イシバシアキコ' }],
    ['イシバシ サトコ', 'カナ間違えました、アキコです。', { nameKana: 'イシバシ アキコ' }],
    ['イシバシ サトコ', 'カナ間違えました、イシバシ アキコです。', { nameKana: 'イシバシ アキコ' }],
    ['イシバシ サトコ', 'カナは登録ではサトコではなくサトミになっていると思います。', { nameKana: 'イシバシ サトミ' }],
    ['イシバシ サトコ', '名前は聡子ではなく智子で登録しました。', { nameKanji: '石橋 智子' }],
    ['イシバシ サトコ', '名前の漢字は聡子ではなく智子です。', { nameKanji: '石橋 智子', nameKana: 'イシバシ サトコ' }],
  ])('%s: %s', (kana, words, items) => {
    expect(givenIn(`${form(kana)}\n${words}`)).toMatchObject(items);
    expect(givenIn(`${words}\n\n${form(kana)}`)).toMatchObject(items);
  });

  it.each<[string, unknown]>([
    // Nothing says which part it is.
    ['カナ間違えました、マキです。', AMBIGUOUS],
    ['妻の名前の読みはサトコではなくアキコです。', AMBIGUOUS],
    ['推しの名前はサトコではなくアキコです。', 'イシバシ サトコ'],
    ['ニックネームはサトコではなくアキコです。', 'イシバシ サトコ'],
    ['名前を間違えないでください。お願いです。', 'イシバシ サトコ'],
    ['前回カナを間違えました。すみません。', 'イシバシ サトコ'],
    ['前回カナを間違えました。今回のが正しいです。', 'イシバシ サトコ'],
    ['名前はよくアキコと間違えられますが、サトコです。', 'イシバシ サトコ'],
    ['サイトの画面では名前の読みがサトコではなくアキコです。', 'イシバシ サトコ'],
    ['もし読みがサトコではなくアキコで登録されていたら、教えてください。', 'イシバシ サトコ'],
    ['名前の読みはサトコで間違いないです。', 'イシバシ サトコ'],
    ['名前の読みはサトコではなくアキコでしょうか？', 'イシバシ サトコ'],
  ])('but: %s', (words, nameKana) => {
    const given = givenIn(`${form('イシバシ サトコ')}\n${words}`);
    expect(given).toMatchObject({ nameKanji: '石橋 聡子', nameKana });
  });
});

describe('what is said of the name, and puts no part of it right', () => {
  it.each([
    '氏名を石橋ではなく森田に変えてほしいです。',
    '今は石橋ではなく森田です。登録の名前は石橋のままです。',
    '名前の変更もお願いします。石橋→森田',
    '名字が石橋→森田になりました。',
    '姓は石橋ではなく森田になっています。',
    'もし名前が聡子ではなく智子で登録されていたら、智子でお願いします。',
    'クレジットの名前は石橋ではなく森田です。',
    'サイトの表示は名前が石橋ではなく森田です。',
    '前のご返信で宛名が聡子ではなく智子となっていました。',
  ])('%s', (words) => {
    expect(givenIn(`${form('イシバシ サトコ')}\n${words}`).nameKanji).toBe('石橋 聡子');
  });

  it.each<[string, string]>([
    ['漢字を間違えました。聡子→智子', '石橋 智子'],
    ['名前の漢字は聡子ではなく美つ子です。', '石橋 美つ子'],
    ['名前の石橋は間違いで、正しくは石ノ橋です。', '石ノ橋 聡子'],
    ['名前の漢字、聡子ではなく聡みでした。', '石橋 聡み'],
  ])('but: %s', (words, name) => {
    expect(givenIn(`${form('イシバシ サトコ')}\n${words}`).nameKanji).toBe(name);
  });
});

describe('who has no name in kanji', () => {
  it.each<[string, string]>([
    ['私の名前は漢字がないです。PHAM THI HOA これで登録しました。', 'PHAM THI HOA'],
    ['漢字の名前はありません。Maria Clara Santos で登録しました。', 'Maria Clara Santos'],
    ['漢字がないので、アルファベットで John Smith と登録しました。', 'John Smith'],
    ['漢字の名前は持っていません。登録はMaria Clara Santosです。', 'Maria Clara Santos'],
  ])('%s', (text, name) => {
    expect(givenIn(text).nameKanji).toBe(name);
  });

  it.each([
    '漢字はありません。Apple Music で登録しました。',
    '漢字はありません。友達の TARO YAMADA で登録しました。',
    '漢字はありません。Pham Thi Hoa で登録したかもしれません。',
    '請求書がありません。Pham Thi Hoa で登録しましたか？',
  ])('but: %s', (text) => {
    expect(givenIn(text)).not.toHaveProperty('nameKanji');
  });
});

describe('what is told of a part of the name is not the whole', () => {
  const FORM = '氏名：山崎 拓\nフリガナ：ヤマサキ タク\nID：zaki_41\n\n';
  it.each<[string, string | object]>([
    ['読みはヤマザキではなくヤマサキです。', 'ヤマサキ タク'],
    ['氏名の「崎」は右上が「立」の字です。よみはヤマザキじゃなくてヤマサキです。', 'ヤマサキ タク'],
    ['フリガナはヒラクではなくタクです。', 'ヤマサキ タク'],
    ['すみません、カナはヤマサキが正しいです。', 'ヤマサキ タク'],
    ['カナを間違えました。ヤマサキベです。', { invalid: 'ambiguous' }],
    ['正しい読みは ヤマザキ です。', { invalid: 'ambiguous' }],
    ['読みはヤマザキではなくヤマモトです。', { invalid: 'ambiguous' }],
  ])('%s', (text, kana) => {
    expect(givenIn(`${FORM}${text}`).nameKana).toEqual(kana);
  });
  it.each<[string, string]>([
    ['下の名前の読みはタクではなくヒロシでした。', 'ヤマサキ ヒロシ'],
    ['カナ間違えました、ヤマザキ タクです。', 'ヤマザキ タク'],
    ['フリガナはヤマザキではなくヤマサキタクです。', 'ヤマサキ タク'],
    ['登録の氏名は旧姓の中野 拓（ナカノ タク）です。', 'ナカノ タク'],
  ])('a whole one is: %s', (text, kana) => {
    expect(givenIn(`${FORM}${text}`).nameKana).toBe(kana);
  });
  it.each<[string, string | object]>([
    ['名前を間違えました。山崎卓也です。', '山崎卓也'],
    ['名前は山崎ではなく、旧姓の中野で登録しています。', { invalid: 'ambiguous' }],
    ['姓は山崎ではなく山﨑で登録したかもしれません。', { invalid: 'ambiguous' }],
  ])('nor in kanji: %s', (text, name) => {
    expect(givenIn(`${FORM}${text}`).nameKanji).toEqual(name);
  });
  it.each(['名前を書き間違えました。小野寺です。', '名前は小野ではなく、旧姓の渡会で登録しています。'])(
    'one part that begins like the family name: %s',
    (text) => {
      expect(givenIn(`氏名：小野 香織\nID：kaori_7\n\n${text}`).nameKanji).toEqual({ invalid: 'ambiguous' });
    },
  );
  it('a name in other letters is no part', () => {
    expect(givenIn('氏名：Taku Yamasaki\nID：zaki_41\n\n訂正：氏名は山崎拓です。').nameKanji).toBe('山崎拓');
  });
});
