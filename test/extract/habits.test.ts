/** Ways of telling items that people bring along: dialect, phones, a child's spelling, a parent who writes. */
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/index.js';
import { plusMember } from '../../src/profile/index.js';
import { DESK, extractionOf, givenIn, messageOf, voicedOf } from './letters.js';

describe("a mark of the writer's own behind every label", () => {
  const FORM =
    '名前 / 高野 透\nカナ / タカノ トオル\nニックネーム / KATO丸\n電話 / 090-2211-8834\nPlus member ID / kana_toru';
  const READ = {
    nameKanji: '高野 透',
    nameKana: 'タカノ トオル',
    nickname: 'KATO丸',
    phone: '09022118834',
    plusMemberId: 'kana_toru',
  };

  it.each([' / ', '/', ' ・ ', ' ~ '])('%j', (mark) => {
    expect(givenIn(FORM.replaceAll(' / ', mark))).toEqual(READ);
  });

  it('two labels beside each other are two labels', () => {
    const text =
      '氏名 / フリガナ：高野 透 / タカノ トオル\n生年月日 / 1990-08-25\n電話 / メール：090-2211-8834 / a@example.jp';
    expect(givenIn(text)).toEqual({
      nameKanji: '高野 透',
      nameKana: 'タカノ トオル',
      birthDate: '1990-08-25',
      phone: '09022118834',
      email: 'a@example.jp',
    });
  });
});

describe('labels as they are spoken', () => {
  it.each<[string, Record<string, string>]>([
    ['Plus member IDと申しますものは toru1107 と控えております。', { plusMemberId: 'toru1107' }],
    ['IDいうのんは toru1107 ですわ。', { plusMemberId: 'toru1107' }],
    ['ドコモの決済番号ゆうのは 310045529871 て書いてました。', { billingId: '310045529871' }],
    ['ニックネームっていうのは「とおる丸」です。', { nickname: 'とおる丸' }],
    ['読みはタカノトオルな。', { nameKana: 'タカノトオル' }],
    ['フリガナはタカノトオルやで。', { nameKana: 'タカノトオル' }],
    ['読みはハマナです。', { nameKana: 'ハマナ' }],
    ['どこ→大分', { prefecture: '大分県' }],
    ['府県　京都', { prefecture: '京都府' }],
    ['NICK とおる丸', { nickname: 'とおる丸' }],
    ['The payment number shown there is 770 284 916 035.', { billingId: '770284916035' }],
    [
      'My name in kanji is 太田 透, which is read as おおた とおる.',
      { nameKanji: '太田 透', nameKana: 'オオタ トオル' },
    ],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });
});

describe('a name and how it is read, in sentences', () => {
  it.each<[string, Record<string, string>]>([
    ['わたしの名前は高野 透って書いてたかの とおるです。', { nameKanji: '高野 透', nameKana: 'タカノ トオル' }],
    ['高野透と書いてタカノトオルと読みます。', { nameKanji: '高野透', nameKana: 'タカノトオル' }],
    ['透と書いてトオルです。高野透。読みはタカノトオルです。', { nameKanji: '高野透', nameKana: 'タカノトオル' }],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });

  it.each(['透子と書いてトウコと読みます。', '至急対応希望。読みはタカノトオルです。', '東京在住です。'])(
    'no name in %s',
    (text) => {
      expect(givenIn(text).nameKanji).toBeUndefined();
    },
  );
});

describe('a note behind an identifier', () => {
  it.each(['toru_61 ※Plus member ID', 'toru_61   <- Plus member ID', 'toru_61 ← これです', 'toru_61 ⇐ 会員のID'])(
    '%s',
    (answer) => {
      expect(givenIn(`ID：${answer}`)).toEqual({ plusMemberId: 'toru_61' });
    },
  );

  it.each(['toru_61 ※または toru_16', 'toru_61 ※旧IDは toru61'])('%s: a second one', (answer) => {
    expect(givenIn(`ID：${answer}`).plusMemberId).not.toBe('toru_61');
  });
});

describe('a slip told of at once', () => {
  it.each<[string, Record<string, string>]>([
    ['誕生日が19、いや18日でした、1990年8月18日です。', { birthDate: '1990-08-18' }],
    ['電話は080-4417-9920→すみません打ち間違い、080-4417-9902です。', { phone: '08044179902' }],
    ['電話は080-4417-9920、あっ間違い、080-4417-9902です。', { phone: '08044179902' }],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });
});

describe('where somebody is registered to live', () => {
  it.each<[string, string]>([
    ['今は東京で一人暮らしですが、登録は実家のままなので仙台です。', '宮城県'],
    ['登録は実家の仙台のままです。今は東京在住です。', '宮城県'],
    ['登録は福岡のまま、いまは熊本に住んでいます。', '福岡県'],
  ])('%s', (text, prefecture) => {
    expect(givenIn(text)).toEqual({ prefecture });
  });

  it('a registered name is no place', () => {
    expect(givenIn('登録名義は福島のままです。').prefecture).toBeUndefined();
  });
});

describe('a parent who writes', () => {
  it.each([
    '娘のIDのことです。高野 透子（たかの とうこ）2012年3月14日生まれ。\nなお私の誕生日は1980年6月2日ですが、登録は娘のほうです。',
    '息子がパスワードを忘れました。高野 透（たかの とおる）、2012年3月14日生まれ。わたしは1980年6月2日生まれです。',
  ])("his own birth date is not the member's: %s", (text) => {
    expect(givenIn(text).birthDate).toBe('2012-03-14');
  });

  it('it is where nobody else is the member, or where he registered it', () => {
    expect(givenIn('私の生年月日は1980年6月2日です。')).toEqual({ birthDate: '1980-06-02' });
    expect(givenIn('娘のIDです。登録した生年月日は私の誕生日で1980年6月2日です。').birthDate).toBe('1980-06-02');
  });
});

describe('labels with は in lines of their own', () => {
  const TYPED = '名前は\n高野 透\n生年月日は\n1990年\n8月\n25日\n住んでるのは\n奈良\n電話は\n090\n2211\n8834\nです';

  it('what stands below is the answer, of a number all of it', () => {
    expect(givenIn(TYPED)).toEqual({
      nameKanji: '高野 透',
      birthDate: '1990-08-25',
      prefecture: '奈良県',
      phone: '09022118834',
    });
  });

  it("a number below the way to pay is the payment's", () => {
    expect(givenIn(`${TYPED}\n支払いは\nドコモ払いで\n番号は\n411029\n883756`)).toMatchObject({
      carrier: 'docomo',
      billingId: '411029883756',
    });
  });

  it('two such lines are sentences', () => {
    expect(givenIn('電話は\n繋がりません\nメールは\n届きません')).toEqual({});
  });
});

describe('a way to pay that is said not to be his', () => {
  it.each<[string, Record<string, string> | null]>([
    ['まとめて払いコースですので、キャリアのところは空けておきました。', null],
    ['まとめて払いですので、クレジットカードの欄は書いていません。', null],
    ['お支払い方法：クレジットは関係なくドコモ払い', { paymentMethod: 'carrier', carrier: 'docomo' }],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toEqual(items ?? {});
  });
});

describe('answers to what the desk asked', () => {
  it.each<[string, Record<string, string>]>([
    [
      'それぞれの下に書きます。\n\n> (1) フリガナをお知らせください。\n\nタカノ トオル\n\n> (2) 月会費まとめて払いコースの方は会員番号が必要です。\n\n60114582',
      { nameKana: 'タカノ トオル', memberNumber: '60114582' },
    ],
    ['> ご登録の電話番号の記載がありません。\n\n0748-33-2901', { phone: '0748332901' }],
  ])('%j', (text, items) => {
    expect(givenIn({ subject: 'Re: ご確認のお願い', text })).toMatchObject(items);
  });

  it('one answer makes the mail an inquiry, whatever its subject', () => {
    const text = `滋賀県です\n\n2026年11月6日(金) 13:05 窓口 <${DESK}>:\n> ご登録の都道府県はどちらでしょうか。`;
    const letter = { subject: 'Re: ご確認のお願い', text };
    expect(classify(messageOf(letter), voicedOf(messageOf(letter)), extractionOf(letter), plusMember)).toBe('inquiry');
  });

  it("an example in it is nobody's answer", () => {
    const text = '下に書きます。\n\n> 会員番号をお知らせください。\n> 例）会員番号：12345678\n\nあとで調べます。';
    expect(givenIn({ subject: 'Re: ご確認のお願い', text })).toEqual({});
    expect(givenIn('氏名：高野 透\n例）会員番号：12345678')).toEqual({ nameKanji: '高野 透' });
  });
});

describe('who passes a mail on', () => {
  it('signs what he corrects in it', () => {
    const text =
      '母のメールを転送します。\nニックネームは「ちづる」が正しいそうです。\n高野 透\n\n---------- Forwarded message ----------\nFrom: 母 <chizu@example.net>\nSubject: 再設定\n\n氏名：高野 千鶴\nニックネーム：ちづ\n電話：025-283-1197';
    expect(givenIn({ subject: 'Fwd: 再設定', text })).toMatchObject({
      nameKanji: '高野 千鶴',
      nickname: 'ちづる',
      phone: '0252831197',
    });
  });
});

describe('one item corrected where the rest holds', () => {
  it.each([
    '内容で間違いありませんが、電話番号だけ書き間違えていました。',
    '間違いはないのですが、電話番号が誤りでした。',
  ])('%s', (words) => {
    const form = '> 氏名：高野 透\n> フリガナ：タカノ トオル\n> ニックネーム：とおる丸\n> 電話番号：073-422-1908';
    const text = `下に引用した前回の${words}\n正しくは 073-422-1980 です。\n\n2026年11月2日(月) 8:40 高野 <sender@example.com>:\n${form}`;
    expect(givenIn({ subject: 'Re: 再設定', text }).phone).toBe('0734221980');
  });
});
