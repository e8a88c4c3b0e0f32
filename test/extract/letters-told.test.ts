/** What people tell in pieces, or beside what is theirs. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('a reading right behind the name', () => {
  it.each<[string, string]>([
    ['楠元大成っていいます。くすもとたいせい です。', 'クスモトタイセイ'],
    ['佐伯日向子です、さえきひなこ', 'サエキヒナコ'],
    ['北畠加寿子、かなで書いたらキタバタケカズコです。', 'キタバタケカズコ'],
    ['生保内ミヨと申します。おぼないみよ、だす。', 'オボナイミヨ'],
    ['名前は五月女大悟さおとめだいごです', 'サオトメダイゴ'],
  ])('%s', (text, kana) => {
    expect(givenIn(`パスワードを忘れました。${text}`).nameKana).toBe(kana);
  });

  it('and no other words', () => {
    expect(givenIn('楠元大成と申します。あのあとやってみたら、だめでした。').nameKana).toBeUndefined();
  });
});

describe('in pieces', () => {
  it.each<[string, Record<string, string>]>([
    ['誕生日は7月で、1995年、日は24です', { birthDate: '1995-07-24' }],
    ['生まれたのは平成17年の2月、日にちは14日です。', { birthDate: '2005-02-14' }],
    ['携帯は 080 で始まって、そのあとが 4471、最後が 9926 です。', { phone: '08044719926' }],
    ['電話は070の、3317の、9948です。', { phone: '07033179948' }],
    ['Plus member IDは miomio の後ろに229、つなげて miomio229 です', { plusMemberId: 'miomio229' }],
    ['本当は1999年3月31日なのに1999年3月13日で登録してしまいました。', { birthDate: '1999-03-13' }],
  ])('%s', (text, items) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toMatchObject(items);
  });
});

describe("beside others' data", () => {
  it.each<[string, Record<string, unknown>]>([
    ['推しの誕生日が2003年5月9日、わたしは1993年5月9日生まれです。', { birthDate: '1993-05-09' }],
    [
      '猫のトラ（3歳、2019年4月1日生まれ）がスマホを落としました。1988年2月2日に生まれました。',
      { birthDate: '1988-02-02' },
    ],
    ['友人（会員番号 60027714 の人）に教えてもらいました。', { memberNumber: undefined }],
    [
      '会費は夫のカードで払っています（カードの名義は夫で、田所康平、1980年1月9日生まれです）。誕生日は1983年4月27日です。',
      { birthDate: '1983-04-27', nameKanji: undefined },
    ],
    ['妻の会員番号は 71004453 ですが、妻のほうは問題なく入れております。', { memberNumber: undefined }],
    ['妹の電話は 070-3386-5512、僕のは 090-1147-2268 です。登録は妹のほうです。', { phone: '07033865512' }],
  ])('%s', (text, items) => {
    const given = givenIn(`パスワードを忘れました。${text}`);
    for (const [key, value] of Object.entries(items)) expect(given[key as keyof typeof given]).toEqual(value);
  });

  it('a place in an address is none', () => {
    expect(givenIn('I forgot my password. I registered with obrandt_tokyo@example.net.').prefecture).toBeUndefined();
  });

  it('an address that a line breaks off has nothing before it', () => {
    expect(givenIn('メールアドレス　どちらか\n　ataka@example.com\n　misaki@example.jp').email).toEqual({
      invalid: 'ambiguous',
    });
  });
});

describe('as it was written', () => {
  it.each(['ま〜ゆ〜', 'ﾐｶﾘﾝ', 'Ｍｉｋａ'])('a nickname in a sentence: %s', (nickname) => {
    expect(givenIn(`パスワードを忘れました。ニックネームは「${nickname}」です。`).nickname).toBe(nickname);
  });
});
