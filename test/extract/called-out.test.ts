/** Answers that end in a mark or in laughter, below their labels. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const NAMED = '・氏名フルネーム(漢字)\n森下 杏\n';

describe('a nickname that is called out below its label', () => {
  it.each([
    'ぺんた！',
    'あん!!',
    'りっくん？',
    'もも♡！',
    'ANKO!',
    'ののか！',
    'ぺんた。。',
    'もりりん!?',
    '森ちゃん！',
    '明日香！',
    'がんばるん！',
  ])('%s', (nickname) => {
    const form = `${NAMED}・ご設定のニックネーム\n${nickname}`;
    expect(givenIn(`${form}\n・ご生年月日(西暦表記8桁)\n20010203`).nickname).toBe(nickname);
    expect(givenIn(form).nickname).toBe(nickname);
  });

  it.each([
    '助けて！',
    'お願いします！！',
    'こんにちは！',
    'ログインできません！',
    '返信ください…！',
    'わかりません！',
    '早くリセットして！',
    'あれ？',
    '覚えてない！',
    'だれか！',
    'うーん？',
    '明日ライブ！',
    'ライブ楽しみ！',
  ])('not what is said to the desk: %s', (line) => {
    expect(givenIn(`${NAMED}・ご設定のニックネーム\n${line}`).nickname).toBeUndefined();
  });
});

describe('a name that is called out below its label', () => {
  it.each<[string, string]>([
    ['森下 杏！', '森下 杏'],
    ['森下杏奈!!', '森下杏奈'],
    ['さくら ももこ！', 'さくら ももこ'],
    ['森下 杏…', '森下 杏'],
    ['森下 杏w', '森下 杏'],
  ])('%s', (line, nameKanji) => {
    expect(givenIn(`・氏名フルネーム(漢字)\n${line}\n・ご設定のニックネーム\nぺんた`).nameKanji).toBe(nameKanji);
  });

  it.each<[string, string]>([
    ['モリシタ アン！', 'モリシタ アン'],
    ['もりした あん！', 'モリシタ アン'],
    ['モリシタアンナ！！', 'モリシタアンナ'],
    ['モリシタ アン笑', 'モリシタ アン'],
    ['モリシタ アンww', 'モリシタ アン'],
  ])('%s', (line, nameKana) => {
    expect(givenIn(`・氏名フルネーム(カナ)\n${line}\n・ご設定のニックネーム\nぺんた`).nameKana).toBe(nameKana);
  });

  it.each(['ワカラナイ！', 'ハヤク シテ！', 'ライブ アシタ！', 'タスケテ クダサイ！'])('no reading: %s', (line) => {
    expect(givenIn(`・氏名フルネーム(カナ)\n${line}\n・ご設定のニックネーム\nぺんた`).nameKana).toBeUndefined();
  });

  it.each(['至急！', 'おねがいします！', 'こまってます！', 'ヘルプミー！', '大至急！', 'ありがとうございます！'])(
    'not what is said to the desk: %s',
    (line) => {
      const given = givenIn(
        `・ご設定のニックネーム\nぺんた\n・氏名フルネーム(カナ)\n${line}\n・氏名フルネーム(漢字)\n${line}`,
      );
      expect(given).toEqual({ nickname: 'ぺんた' });
    },
  );

  it('笑 may be a letter of it', () => {
    expect(givenIn('・氏名フルネーム(漢字)：森下 美笑').nameKanji).toBe('森下 美笑');
    expect(givenIn('・氏名フルネーム(漢字)：森下 杏奈笑').nameKanji).toEqual({ invalid: 'ambiguous' });
  });
});

it.each(['くまもと！', 'ちば♪', 'とくしまです！', 'ながの 笑'])('a prefecture in kana: %s', (line) => {
  expect(givenIn(`${NAMED}・ご登録の住所(都道府県)\n${line}`).prefecture).toMatch(/県$/u);
});
