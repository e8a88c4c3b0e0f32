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
