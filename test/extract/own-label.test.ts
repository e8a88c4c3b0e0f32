/** Answers that name themselves once more, that name their parts, or that hold what is given up in brackets. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('an answer that says once more what it is', () => {
  it.each<[string, object]>([
    ['・Plus member ID：ID：hana_01　PW：himitsu55', { plusMemberId: 'hana_01' }],
    ['・Plus member ID：ID:hana_01', { plusMemberId: 'hana_01' }],
    ['・ご設定のニックネーム：ニックネーム：はな', { nickname: 'はな' }],
    ['・ご登録のお電話番号：TEL：090-1111-2222', { phone: '09011112222' }],
    ['・会員番号：No.12345678', { memberNumber: '12345678' }],
    ['・氏名フルネーム(漢字)：姓：財前　名：凛花', { nameKanji: '財前 凛花' }],
    ['・ご設定のニックネーム：同じく rin_05', { nickname: 'rin_05' }],
    ['メール：rin@example.jp　ID：rin05', { email: 'rin@example.jp', plusMemberId: 'rin05' }],
    ['・氏名フルネーム(カナ)：セイ：ザイゼン　メイ：リンカ', { nameKana: 'ザイゼン リンカ' }],
    ['・氏名フルネーム(漢字)：（姓）財前　（名）凛花', { nameKanji: '財前 凛花' }],
    ['・氏名フルネーム(カナ)：姓（セイ）ザイゼン　名（メイ）リンカ', { nameKana: 'ザイゼン リンカ' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['・氏名フルネーム(カナ)：セイ メイ', { nameKana: 'セイ メイ' }],
    ['・ご設定のニックネーム：れい：さん', { nickname: 'れい：さん' }],
    ['・Plus member ID：id_hana', { plusMemberId: 'id_hana' }],
    ['・会員番号：N0123456', { memberNumber: 'N0123456' }],
    ['・会員番号：no2019', { memberNumber: 'no2019' }],
    ['・氏名フルネーム(漢字)：姓：財前　名前：財前凛花', { nameKanji: '財前凛花' }],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('an answer in a sentence of English', () => {
  const asked = (question: string): string =>
    `On Tue, Nov 10, 2026 at 10:00, Plus member desk <desk@plusmember.jp> wrote:\n> Thank you for your mail.\n> ${question}\n`;
  it.each<[string, string, object]>([
    [
      'Could you tell us the nickname you have set on the site?',
      "It's probably in Japanese: ダン先生",
      { nickname: 'ダン先生' },
    ],
    ['Please let us know your Plus member ID.', "That's dan_reed7, I think.", { plusMemberId: 'dan_reed7' }],
    ['And your date of birth?', 'That would be 5 May 1990.', { birthDate: '1990-05-05' }],
    ['Please tell us your Plus member ID.', "It's dan7 or dan8.", { plusMemberId: { invalid: 'ambiguous' } }],
  ])('%s %s', (question, answer, expected) => {
    expect(givenIn(asked(question) + answer)).toEqual(expected);
  });

  it.each<[string, object]>([
    ["・ご設定のニックネーム：It's me", { nickname: "It's me" }],
    ['・Plus member ID：its_me_01', { plusMemberId: 'its_me_01' }],
    ['・氏名フルネーム(漢字)：This Is', { nameKanji: 'This Is' }],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('a sentence that names what was asked for, and the next one', () => {
  it.each<[string, object]>([
    ['You asked for my name in kanji. My husband wrote it for me: 森 クリスティナ', { nameKanji: '森 クリスティナ' }],
    ['You asked for my nickname. It is Tin-Tin.', { nickname: 'Tin-Tin' }],
    ['You asked for the nickname and I forgot to write it. It is トムトム.', { nickname: 'トムトム' }],
    ['You asked for my prefecture. It is Gunma.', { prefecture: '群馬県' }],
    ['お尋ねのニックネームの件ですが。「はなちゃん」です。', { nickname: 'はなちゃん' }],
    ['聞かれたPlus member IDですが。hana_01です。', { plusMemberId: 'hana_01' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each([
    'You asked for my nickname. It was set by my sister.',
    'You asked for my nickname. Sorry, I forgot it.',
    "You asked me for the Plus member ID. That's difficult.",
    'お問い合わせいただいた会員番号の件です。まだ見つかりません。',
    'お尋ねのニックネームですが。まだ思い出せません。',
  ])('but: %s', (text) => {
    expect(givenIn(text)).toEqual({});
  });
});

describe('what is given up, in brackets behind the value', () => {
  it.each<[string, object]>([
    ['・ご登録のお電話番号：090-1111-2222（090-3333-4444は解約済み）', { phone: '09011112222' }],
    ['・ご登録のお電話番号：090-1111-2222（090-3333-4444はもう使っていません）', { phone: '09011112222' }],
    ['・ご登録のメールアドレス：a1@example.jp（b1@example.jpは解約しました）', { email: 'a1@example.jp' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['・ご登録のお電話番号：090-1111-2222（登録は090-3333-4444のままですが解約済み）', { phone: '09033334444' }],
    ['・ご登録のお電話番号：090-1111-2222（解約済み）', { phone: '09011112222' }],
    ['・ご登録のお電話番号：090-1111-2222（090-3333-4444は解約予定）', { phone: { invalid: 'ambiguous' } }],
    [
      '・ご登録のお電話番号：090-1111-2222（090-3333-4444は解約しましたが会員情報はこちら）',
      { phone: { invalid: 'ambiguous' } },
    ],
    ['・ご登録のお電話番号：090-1111-2222（090-3333-4444は解約）で登録時は後者', { phone: '09033334444' }],
    ['・ご登録のお電話番号：090-1111-2222（前の090-3333-4444は解約）', { phone: { invalid: 'ambiguous' } }],
    ['・ご登録のお電話番号：090-1111-2222（090-3333-4444もあります）', { phone: { invalid: 'ambiguous' } }],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

it('a nickname in its place, and this address, among cells with labels', () => {
  const text = '財前凛花／ザイゼンリンカ／りんさん／2001.4.4／群馬県／090-1111-2222／このメアド／カード払い／ID rin_05';
  expect(givenIn({ from: 'rin@example.jp', text })).toMatchObject({
    nameKana: 'ザイゼンリンカ',
    nickname: 'りんさん',
    email: 'rin@example.jp',
    plusMemberId: 'rin_05',
  });
});

describe('a row of values among sentences', () => {
  it.each([
    '再設定できません。財前凛花／ザイゼンリンカ／りんりん／1990年5月5日／群馬県／090-1111-2222／rin_05。これは母のです。',
    '友人の財前凛花／ザイゼンリンカ／りんりん／1990年5月5日／群馬県／090-1111-2222／rin_05 ではありません。',
  ])('but names no other: %s', (text) => {
    expect(givenIn(text).nameKanji).toBeUndefined();
  });

  const ROW = '財前凛花／ザイゼンリンカ／りんりん／1990年5月5日／群馬県／090-1111-2222／r@example.jp／rin_05';
  const READ = {
    nameKanji: '財前凛花',
    nameKana: 'ザイゼンリンカ',
    nickname: 'りんりん',
    birthDate: '1990-05-05',
    prefecture: '群馬県',
    phone: '09011112222',
    email: 'r@example.jp',
  };
  it.each([
    ROW,
    `再設定できません。${ROW}`,
    `パスワードを忘れました。困っています。${ROW} です。`,
    `パスワードを忘れました。${ROW}です。よろしくお願いします。`,
    `${ROW.replace('／りんりん', '').replaceAll('／', '、')}。ニックネームはりんりんです。`,
  ])('%s', (text) => {
    expect(givenIn(text)).toMatchObject(READ);
  });
});
