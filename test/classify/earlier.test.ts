/** Mails that go on with an inquiry: one item in them is enough. */
import { describe, expect, it } from 'vitest';
import { answersDeskMail, correctsEarlier } from '../../src/classify/earlier.js';
import { kindByItems } from '../../src/classify/index.js';
import { plusMember } from '../../src/profile/index.js';
import { extractionOf } from '../extract/letters.js';

const kindOf = (text: string, inReplyTo: string | null = null): string =>
  kindByItems({ subject: 'お問い合わせの件', inReplyTo, bulk: false }, extractionOf(text), plusMember);

const DESK_MAIL = '<20261105.6A3A@cc.plusmember.jp>';

describe('a reply to the desk', () => {
  it('with an item is an inquiry', () => {
    expect(kindOf('ニックネームは「とうこりん」です。', DESK_MAIL)).toBe('inquiry');
    expect(kindOf('ニックネームは「とうこりん」です。', '<1@example.com>')).toBe('other');
  });

  it('without one is none, nor one of thanks', () => {
    expect(kindOf('承知しました。', DESK_MAIL)).toBe('other');
    expect(kindOf('ありがとうございました。無事ログインできました。高野透子', DESK_MAIL)).toBe('other');
  });

  it('is told by the domain of the Message-ID', () => {
    expect(answersDeskMail(DESK_MAIL, plusMember)).toBe(true);
    expect(answersDeskMail('<1@cc.plusmember.jp.example.com>', plusMember)).toBe(false);
    expect(answersDeskMail(null, plusMember)).toBe(false);
  });
});

describe('what was sent before', () => {
  it.each([
    '先日のメールの生年月日を打ち間違えていました',
    '昨日お送りした番号に誤りがありました',
    '先ほどのお問い合わせで電話番号が抜けていました',
  ])('is corrected: %s', (text) => {
    expect(correctsEarlier(text)).toBe(true);
  });

  it.each(['先日のメールを読みました', '番号を間違えました', '前に住んでいた家です。間違いありません'])(
    'is not: %s',
    (text) => {
      expect(correctsEarlier(text)).toBe(false);
    },
  );

  it('makes an inquiry of one item', () => {
    expect(kindOf('先日のメールの生年月日を打ち間違えていました。\n誤：1992年8月13日\n正：1992年8月31日')).toBe(
      'inquiry',
    );
  });
});
