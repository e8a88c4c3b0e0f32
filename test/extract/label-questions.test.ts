/** Questions about a label, and what stands behind them. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('a question about a label is no label', () => {
  it.each<[string, object]>([
    ['Is the ID the same as my nickname? If so, I never wrote one down.', {}],
    ['What is the nickname? I never set one.', {}],
    ['Do you mean my phone number? I can give it to you later.', {}],
    ['Does it need my date of birth? Please tell me.', {}],
    ['ニックネームというのは画面に出る名前のことですか？', {}],
    ['フリガナはひらがなでもいいですか？', {}],
    ['氏名（カナ）は全角カタカナでしょうか。', {}],
    ['カードで払えますか。', {}],
    ['My nickname should be changed.', {}],
    ['My nickname was set by my sister.', {}],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['Nickname? ダン先生', { nickname: 'ダン先生' }],
    ['What is your nickname? ダン先生', { nickname: 'ダン先生' }],
    ['My nickname should be ダン先生.', { nickname: 'ダン先生' }],
    ['ニックネームは「みつばち」でいいですか？', { nickname: 'みつばち' }],
    ['私はクレジットカードで払っておりますが、それでも要りますか？', { paymentMethod: 'credit' }],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('the value behind such a question', () => {
  it.each<[string, object]>([
    ['カナというのはカタカナのことでしょうか。ザイゼン リン です。', { nameKana: 'ザイゼン リン' }],
    ['フリガナはひらがなでもいいですか？ざいぜん りん です。', { nameKana: 'ザイゼン リン' }],
    ['氏名（カナ）は片仮名でよいのでしょうか。ザイゼンリンです。', { nameKana: 'ザイゼンリン' }],
    ['Plus member ID とはログインのときの ID ですか？rin_07 です。', { plusMemberId: 'rin_07' }],
    ['ニックネームというのは画面に出る名前のことですか？それなら「りんりん」です。', { nickname: 'りんりん' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each([
    'ニックネームとは何ですか。初めてです。',
    'カナというのは片仮名ですか。スマートフォンです。',
    'カナはどう書けばよいですか。よろしくお願いします。',
    '会員番号というのはカードの番号ですか？なくしました。',
  ])('but: %s', (text) => {
    expect(givenIn(text)).toEqual({});
  });
});
