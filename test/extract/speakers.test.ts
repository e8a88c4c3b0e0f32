/** A pasted chat: who speaks, and when, is layout; what one asks for is the label of what the other one says. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const TALK: [string, string][] = [
  ['ゆう', '名前をフルネームとカナで'],
  ['父', '久米 幸三　クメ コウゾウ'],
  ['ゆう', 'ニックネームは？'],
  ['父', 'こうちゃんだよ'],
  ['ゆう', '登録した電話番号'],
  ['父', '090-6613-2207'],
  ['ゆう', 'メールアドレス教えて'],
  ['父', 'kozo.kume@example.ne.jp'],
  ['ゆう', '支払いは？'],
  ['父', 'クレジットカード'],
  ['ゆう', 'Plus member IDは'],
  ['父', 'kumakozo55'],
];
const GIVEN = {
  nameKanji: '久米 幸三',
  nameKana: 'クメ コウゾウ',
  nickname: 'こうちゃん',
  phone: '09066132207',
  email: 'kozo.kume@example.ne.jp',
  paymentMethod: 'credit',
  plusMemberId: 'kumakozo55',
};
const talk = (line: (who: string, said: string, minute: string) => string) =>
  `父に聞いた内容を貼ります。\n\n${TALK.map(([who, said], i) => line(who, said, String(10 + i))).join('\n')}\n\nよろしくお願いします。`;

describe('a chat', () => {
  it.each([
    ['time and name', talk((who, said, m) => `19:${m} ${who} ${said}`)],
    ['name alone', talk((who, said) => `${who} ${said}`)],
    ['a colon', talk((who, said) => `${who}：${said}`)],
    ['tabs', talk((who, said, m) => `19:${m}\t${who}\t${said}`)],
    ['date, time and name', talk((who, said, m) => `2026/11/14 19:${m} ${who}: ${said}`)],
    ['time in brackets', talk((who, said, m) => `[午後7:${m}] ${who}：${said}`)],
    ['name first', talk((who, said, m) => `${who} 19:${m} ${said}`)],
    ['name in brackets', talk((who, said) => `【${who}】${said}`)],
    ['what is said in brackets', talk((who, said) => `${who}「${said}」`)],
    ['question and answer', talk((who, said) => `${who === '父' ? 'A' : 'Q'}. ${said}`)],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toMatchObject(GIVEN);
  });

  it('one alone speaks', () => {
    const text =
      '19:03 父 久米 幸三　クメ コウゾウ\n19:04 父 090-6613-2207\n19:05 父 kozo.kume@example.ne.jp\n19:05 父 ID：kumakozo55';
    const { nickname: _, paymentMethod: _way, ...given } = GIVEN;
    expect(givenIn(text)).toEqual(given);
  });
});

describe('what is said in a chat', () => {
  const NAMED = '19:02 ゆう 氏名は？\n19:03 父 久米 幸三\n19:03 ゆう カナは？\n19:03 父 クメ コウゾウ\n';
  it.each<[string, string, object]>([
    ['waits', '19:04 ゆう ニックネームは？\n19:05 父 ちょっと待って\n19:06 父 こうちゃん', { nickname: 'こうちゃん' }],
    [
      'asks back',
      '19:04 ゆう Plus member IDは？\n19:05 父 IDって何？\n19:06 ゆう 会員証にあるやつ\n19:07 父 kumakozo55',
      { plusMemberId: 'kumakozo55' },
    ],
    [
      'puts it right',
      '19:04 ゆう Plus member IDは？\n19:05 父 kumakozo55\n19:06 父 あ、違う kumakozo56だった',
      { plusMemberId: { invalid: 'ambiguous' } },
    ],
    [
      'puts it right when asked',
      '19:04 ゆう Plus member IDは？\n19:05 父 kumakozo55\n19:06 ゆう それじゃないみたい\n19:07 父 ごめん kumakozo56',
      { plusMemberId: { invalid: 'ambiguous' } },
    ],
    [
      'says more',
      '19:04 ゆう ニックネームは？\n19:05 父 こうちゃん\n19:06 父 こうさん',
      { nickname: { invalid: 'ambiguous' } },
    ],
    [
      'two questions at once',
      '19:04 ゆう Plus member IDは？\n19:04 ゆう ニックネームは？\n19:05 父 kumakozo55\n19:06 父 こうちゃん',
      {},
    ],
    ['does not know', '19:04 ゆう ニックネームは？\n19:05 父 忘れた', {}],
  ])('%s', (_, text, given) => {
    expect(givenIn(NAMED + text)).toEqual({ nameKanji: '久米 幸三', nameKana: 'クメ コウゾウ', ...given });
  });
});

describe('a question alone', () => {
  it.each([
    'Q. Plus member IDは\nA. kumakozo55',
    'Q10 Plus member IDを教えてください\nA10 kumakozo55',
    'Q：Plus member ID\nA：kumakozo55',
  ])('%s', (text) => {
    expect(givenIn(`氏名：久米 幸三\n${text}`)).toEqual({ nameKanji: '久米 幸三', plusMemberId: 'kumakozo55' });
  });

  it('whose answer is none', () => {
    expect(givenIn('氏名：久米 幸三\nQ. 会員番号はどこで確認できますか\nA. マイページで確認できます')).toEqual({
      nameKanji: '久米 幸三',
    });
  });
});

describe('no chat', () => {
  it('two people of whom each tells his own', () => {
    const given = givenIn(
      '父：電話番号は 090-6613-2207\n母：電話番号は 080-3345-9921\n父：ニックネームは こうちゃん\n母：ニックネームは えみりん',
    );
    expect(given).toEqual({ phone: { invalid: 'ambiguous' }, nickname: { invalid: 'ambiguous' } });
  });

  it('times in sentences, and of what happened', () => {
    const text =
      '19:04に届きました。\n10:05 サイト ログイン失敗\n10:07 サイト ログイン失敗\n10:10 サイト ロック\n\n氏名：久米 幸三\n電話番号：090-6613-2207';
    expect(givenIn(text)).toEqual({ nameKanji: '久米 幸三', phone: '09066132207' });
  });

  it('a form whose labels begin alike', () => {
    const text =
      'ご登録 氏名 久米 幸三\nご登録 カナ クメ コウゾウ\nご利用 ニックネーム こうちゃん\nご利用 Plus member ID kumakozo55';
    expect(givenIn(text)).toEqual({
      nameKanji: '久米 幸三',
      nameKana: 'クメ コウゾウ',
      nickname: 'こうちゃん',
      plusMemberId: 'kumakozo55',
    });
  });
});
