/** What the desk signs with below a form that the writer filled in between its lines. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const original = (own: string, ...lines: string[]): string =>
  [
    own,
    '',
    '-----Original Message-----',
    'From: Plus member 窓口 <desk@plusmember.jp>',
    'Sent: Thursday, November 12, 2026 1:10 PM',
    'Subject: Re: パスワード再設定不可のお問い合わせ',
    '',
    '次の項目をお知らせください。',
    '',
    ...lines,
  ].join('\n');
const MARKED = ['・ご設定のニックネーム', '→ まろん', '・ご生年月日(西暦表記8桁)', '→ 1992/10/25', ''];
const READ = { nickname: 'まろん', birthDate: '1992-10-25' };

describe("the desk's own number is not the writer's", () => {
  it.each<[string, string, object]>([
    [
      'below its closing',
      original(
        '下記、→で回答します。',
        ...MARKED,
        '何卒よろしくお願いいたします。',
        'Plus member 窓口',
        'TEL 050-3000-0101',
      ),
      READ,
    ],
    [
      'without a closing',
      original('下記、→で回答します。', ...MARKED, 'TEL 050-3000-0101', '受付時間 10:00-18:00'),
      READ,
    ],
    ['above the form', original('下記、→で回答します。', '電話：050-3000-0101', '', ...MARKED), READ],
    [
      'below answers beside their labels',
      original(
        '回答を記入しました。',
        '・ご設定のニックネーム：まろん',
        '・ご登録のお電話番号：090-1111-2222',
        '',
        'よろしくお願いいたします。',
        'Plus member 窓口',
        '電話：050-3000-0101',
        '住所：東京都港区1-1',
      ),
      { nickname: 'まろん', phone: '09011112222' },
    ],
  ])('%s', (_, text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, string, object]>([
    [
      'a phone behind the mark',
      original('下記、→で回答します。', ...MARKED, '・ご登録のお電話番号', '→ 090-1111-2222'),
      { ...READ, phone: '09011112222' },
    ],
    [
      'a form below the closing',
      original(
        '回答を記入しました。',
        'よろしくお願いいたします。',
        'Plus member 窓口',
        '',
        '・ご登録のお電話番号：090-1111-2222',
        '・ご設定のニックネーム：まろん',
        '・ご登録の住所(都道府県)：群馬県',
      ),
      { nickname: 'まろん', phone: '09011112222', prefecture: '群馬県' },
    ],
    [
      'a mark beside the label',
      original('回答を記入しました。', '・ご設定のニックネーム → まろん', '・ご登録のお電話番号 → 090-1111-2222'),
      { nickname: 'まろん', phone: '09011112222' },
    ],
  ])('but: %s', (_, text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});
