/** A hedge, or a word that leads on, behind a particle that a space parts from its label. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('behind a space, a particle and a hedge', () => {
  it.each<[string, object]>([
    ['Plus member ID は確か mugi_31 です。', { plusMemberId: 'mugi_31' }],
    ['会員ID は多分 mugi31 だったと思います。', { plusMemberId: 'mugi31' }],
    ['Plus member ID は、たしか mugi_31 です。', { plusMemberId: 'mugi_31' }],
    ['ログインID はおそらく「mugi_31」です。', { plusMemberId: 'mugi_31' }],
    ['Plus member ID も以前から mugi31 です。', { plusMemberId: 'mugi31' }],
    ['会員番号 は確か M-40218 です。', { memberNumber: 'M-40218' }],
    ['会員番号 はたぶん 402188 です。', { memberNumber: '402188' }],
    ['会員番号 も一応 402188 です。', { memberNumber: '402188' }],
    ['決済情報番号 も確か 310822946675 です。', { billingId: '310822946675' }],
    ['ニックネーム は確か むぎちゃ です。', { nickname: 'むぎちゃ' }],
    ['ニックネーム はたぶん「むぎちゃ」です。', { nickname: 'むぎちゃ' }],
    [
      'ニックネームは むぎちゃ、Plus member ID も同じく mugi_31 です。',
      { nickname: 'むぎちゃ', plusMemberId: 'mugi_31' },
    ],
    [
      'Plus member ID は mugi_31、ニックネームは同じく mugi_31 で登録しております。',
      { nickname: 'mugi_31', plusMemberId: 'mugi_31' },
    ],
    ['ニックネームも同じく むぎちゃ で設定しています。', { nickname: 'むぎちゃ' }],
    ['お電話番号 は確か 090-5555-0131 です。', { phone: '09055550131' }],
  ])('%s', (text, expected) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toEqual(expected);
    // Without the space it is the same.
    expect(givenIn(`パスワードを忘れました。${text.replace(/(?<=D|番号|ネーム) (?=[はも])/u, '')}`)).toEqual(expected);
  });

  it.each([
    'Plus member ID は確かに登録しました。',
    'Plus member ID は確か8文字でした。',
    '会員番号 は確か手元にありません。',
    'Plus member ID も同じく忘れました。',
    'ニックネーム も同じくログインできません。',
    'ニックネームも同じく入力しました。',
    'ニックネーム は今も変わりません。',
    'ニックネーム は一応つけていました。',
    '会員番号 は前から分かりません。',
    '会員ID は多分登録していないと思います。',
  ])('no value: %s', (text) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toEqual({});
  });
});
