/** How a sentence goes on behind a nickname. */
import { describe, expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';

const NAMES = ['はなちゃん', 'ぽんた', 'さおりん', 'sora_1', '恋する乙女', 'ミケ'];

describe('is no part of the nickname', () => {
  it.each([
    'でお願いします。',
    'でよろしくお願いいたします。',
    'でございます。',
    'だったと記憶しています。',
    'だったかと思います。',
    'のはずです。',
    'だと思うのですが。',
    'ですが、わかりますか。',
    'ですけど。',
    'だったと思うんですが。',
    'で合っていると思います。',
    'でいいと思います。',
    'にしていたと思います。',
    'にしたはずです。',
    'で登録していると思います。',
    'でやってます。',
    'という名前です。',
    'っていいます。',
    'になっています。',
    'になってます。',
    'と登録しました。',
    'とつけました。',
    'で間違いないです。',
    'で間違いありません。',
    'ですよ。',
    'です！',
    'です♪',
    'なんですが、',
    'だったかもしれません。',
    'だと思います。',
    'と思います。',
    'で大丈夫です。',
    'を使っています。',
    'で設定しました。',
    'にしました。',
    'にしてます。',
    'でした。',
    'かなと思います。',
    '、です。',
    '　です',
    'やと思います。',
    'と入力しました。',
    'で登録済みです。',
    'のままです。',
    'と書きました。',
  ])('…%s', (end) => {
    for (const name of NAMES) {
      expect(givenIn(`パスワードを忘れました。\nニックネームは${name}${end}`)).toEqual({ nickname: name });
      expect(givenIn(`・ご設定のニックネーム：${name}${end}\n・Plus member ID：hana_01`)).toEqual({
        nickname: name,
        plusMemberId: 'hana_01',
      });
    }
  });

  it.each(['だったような気がします。', 'だった気がします。'])('…%s, in a form', (end) => {
    for (const name of NAMES) expect(givenIn(`・ご設定のニックネーム：${name}${end}`)).toEqual({ nickname: name });
  });
});

describe('is no part of a name, nor of an ID', () => {
  it.each([
    'でお願いします。',
    'だったかと思います。',
    'だと思うのですが。',
    'ですけど。',
    'で合っていると思います。',
    'にしたはずです。',
    'で間違いありません。',
    'なんですが、',
    'です♪',
    'です(^^)',
    'を使っています。',
    'のままです。',
    'と登録しました。',
  ])('…%s', (end) => {
    expect(givenIn(`氏名：山田花子${end}\nフリガナ：ヤマダハナコ${end}`)).toEqual({
      nameKanji: '山田花子',
      nameKana: 'ヤマダハナコ',
    });
    expect(givenIn(`Plus member ID：hana_01${end}`)).toEqual({ plusMemberId: 'hana_01' });
  });

  it.each([
    ['氏名：日向 ひので', { nameKanji: '日向 ひので' }],
    ['氏名：山田 かおるこ', { nameKanji: '山田 かおるこ' }],
    ['フリガナ：やまだ まさと', { nameKana: 'ヤマダ マサト' }],
    ['氏名：佐藤花子で登録しています。旧姓です。', { nameKanji: '佐藤花子' }],
  ])('but %s is whole', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('leaves it open', () => {
  it.each(['だったっけ？', 'かな？'])('…%s', (end) => {
    for (const name of NAMES) {
      expect(givenIn(`パスワードを忘れました。\nニックネームは${name}${end}`)).toEqual({
        nickname: { invalid: 'ambiguous' },
      });
      expect(givenIn(`・ニックネーム：${name}${end}`)).toEqual({ nickname: { invalid: 'ambiguous' } });
    }
  });
});

it.each([
  'はな♪',
  'ねこです。よろしく',
  'まるまる★',
  'ゆめの',
  'いいなずけ',
  'かなで',
  'おまかせ',
  'すきま',
  'こまち',
  'はつもうで',
])('%s is a nickname as it stands', (name) => {
  expect(givenIn(`・ニックネーム：「${name}」`)).toEqual({ nickname: name });
  if (!name.includes('。')) expect(givenIn(`・ニックネーム：${name}`)).toEqual({ nickname: name });
});
