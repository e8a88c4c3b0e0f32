import { describe, expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';
import { sayingOf } from './reading.js';

describe('what ends a spoken sentence', () => {
  it.each<[string, string]>([
    ['ゆっちゃんだよ', 'ゆっちゃん'],
    ['ぺんくんだよー！', 'ぺんくん'],
    ['もりりんやねん', 'もりりん'],
    ['「ぺんた」だよ', 'ぺんた'],
    ['penta_7だよ。', 'penta_7'],
    ['ぺんたっす', 'ぺんた'],
    ['ぺんたやで', 'ぺんた'],
  ])('%s', (answer, nickname) => {
    expect(sayingOf('nickname', answer)).toBe(nickname);
  });

  it.each(['うっす', 'おっす！', '「あんだよ」', 'あんだよです', 'だよりん'])('a name that ends so: %s', (answer) => {
    expect(sayingOf('nickname', answer)).toBe(answer.replace(/^「|」$|です$/gu, ''));
  });

  it.each(['あんだよ', 'ぺんただよー', 'ちーっす', 'ぺんたかも', 'ぺんたかな？', 'ぺんただったかな'])(
    'in doubt: %s',
    (answer) => {
      expect(sayingOf('nickname', answer)).toEqual({ invalid: 'ambiguous' });
    },
  );

  it('is none of the name where he speaks elsewhere, too', () => {
    expect(givenIn('氏名：森下杏奈です\nニックネーム：あんだよ').nickname).toBe('あん');
    expect(givenIn('パスワードを忘れました。ニックネームはあんだよ！').nickname).toBe('あん');
    expect(givenIn('パスワードを忘れました。ニックネームはあんだよで登録しています。').nickname).toBe('あんだよ');
    expect(givenIn('パスワードを忘れました。ニックネームはあんだよ、IDは an_0522 です。').nickname).toEqual({
      invalid: 'ambiguous',
    });
  });
});

describe('a hedge in front', () => {
  it.each<[string, string]>([
    ['たぶんなっつです', 'なっつ'],
    ['おそらくにこにこ', 'にこにこ'],
    ['確かにゃんたです', 'にゃんた'],
    ['多分、なっつ', 'なっつ'],
    ['たぶん なっつだったと思います', 'なっつ'],
    ['きっと「なっつ」です', 'なっつ'],
  ])('%s', (answer, nickname) => {
    expect(sayingOf('nickname', answer)).toBe(nickname);
  });

  it.each(['たぶんなかったです', 'ないかも', '確か何もなかった', '多分なし'])('none: %s', (answer) => {
    expect(sayingOf('nickname', answer)).toBeNull();
  });

  it.each(['確かに猫', 'たしかに', 'きっとねこ'])('a name that begins so: %s', (answer) => {
    expect(sayingOf('nickname', answer)).toBe(answer);
  });
});
