/** Forms that are quoted: whose values they are by what the writer says of them. */
import { describe, expect, it } from 'vitest';
import { DESK, givenIn } from './letters.js';

const FORM = `> ・氏名フルネーム(漢字)：藤原 良平
> ・氏名フルネーム(カナ)：フジワラ リョウヘイ
> ・ご登録の住所(都道府県)：大阪府
> ・ご登録のお電話番号：090-1111-2222
> ・Plus member ID：ryo_214`;
const HIS_OWN = `\n\n2026年10月20日(火) 18:40 藤原 <ryo@example.com>:\n${FORM}`;
const OF_THE_DESK = `\n\n2026年10月20日(火) 18:40 窓口 <${DESK}>:\n> 次の内容で承りました。\n${FORM}`;
const HELD = {
  nameKanji: '藤原 良平',
  nameKana: 'フジワラ リョウヘイ',
  prefecture: '大阪府',
  phone: '09011112222',
  plusMemberId: 'ryo_214',
};
const PHONE = '\n\n電話番号：080-3333-4444';

describe('he says that it holds still', () => {
  it.each([
    '引用した前回の内容は、電話番号のほかはそのままで間違いありません。',
    '電話番号だけ変わりました。残りは前に送ったものと同じです。',
    '電話番号を訂正します。その他の項目は前回のメールのとおりで変更ありません。',
    '電話番号以外は前回と同じです。',
    'ほかは引用のとおりで合っています。',
    'The phone number is new, everything else is the same.',
  ])('%s', (said) => {
    expect(givenIn(`${said}${PHONE}${HIS_OWN}`)).toEqual({ ...HELD, phone: '08033334444' });
    expect(givenIn(`${said}${PHONE}${OF_THE_DESK}`)).toEqual({ ...HELD, phone: '08033334444' });
  });

  it('and writes nothing else', () => {
    expect(givenIn(`下記のとおりです。よろしくお願いします。${HIS_OWN}`)).toEqual(HELD);
    expect(givenIn(`内容は引用のとおりで間違いありません。${OF_THE_DESK}`)).toEqual(HELD);
  });
});

describe('he does not', () => {
  it.each([
    '以下の通りです。',
    '下記のとおりご連絡いたします。',
    'ご連絡いただいた件、以下の通りです。',
    '前回の内容に間違いがありました。',
    '前回のとおりではありませんでした。',
    'ほかは変わりありません。',
    '電話番号をお送りします。',
  ])('%s', (said) => {
    expect(givenIn(`${said}${PHONE}${HIS_OWN}`)).toEqual({ phone: '08033334444' });
  });
});

describe('what he writes between its lines', () => {
  const between = (below: string, line = '大阪府') =>
    `違うところだけ直しました。ほかは引用のとおりで合っています。${OF_THE_DESK.replace(line, `${line}\n${below}`)}`;

  it.each<[string, string]>([
    ['→ 佐賀県', '佐賀県'],
    ['⇒佐賀県です。', '佐賀県'],
    ['佐賀県', '佐賀県'],
    ['正しくは佐賀県です', '佐賀県'],
    ['→ OKです', '大阪府'],
    ['→ このままで', '大阪府'],
    ['→ 変更ありません', '大阪府'],
  ])('below a value: %s', (below, expected) => {
    expect(givenIn(between(below))).toEqual({ ...HELD, prefecture: expected });
  });

  it('is its correction for numbers and names as well', () => {
    expect(givenIn(between('→ 一桁違いました。090-1111-2223 です。', '090-1111-2222'))).toEqual({
      ...HELD,
      phone: '09011112223',
    });
    expect(givenIn(between('→ フジハラ リョウヘイ です。', 'フジワラ リョウヘイ'))).toEqual({
      ...HELD,
      nameKana: 'フジハラ リョウヘイ',
    });
  });
});

describe('what stands before the label of another item tells the payment', () => {
  const form = (line: string) => givenIn(`氏名：山田 花子\n生年月日：19980405\n${line}`);
  it.each<[string, string | undefined, string | undefined]>([
    ['ワイモバイルまとめて支払いで、注文番号 → Y-77310-2296', 'carrier', 'softbank'],
    ['ドコモ払い　決済番号：123456789012', 'carrier', 'docomo'],
    ['会費は d払いです。決済番号：123456789012', 'carrier', 'docomo'],
    ['クレカ払いです。ID：hana_77', 'credit', undefined],
    ['月会費まとめて払いコースの方 会員番号：1234-5678', undefined, undefined],
  ])('%s', (line, paymentMethod, carrier) => {
    const given = form(line);
    expect([given.paymentMethod, given.carrier]).toEqual([paymentMethod, carrier]);
  });
});

describe('a correction above what is forwarded, in whatever language', () => {
  it.each([
    '電話番号が間違っていました。正しくは 080-3333-4444 だそうです。',
    'The phone number is wrong, the correct one is 080-3333-4444.',
    'Nomor teleponnya salah, yang benar: 080-3333-4444.',
    '手机号码写错了，应该是 080-3333-4444。',
    'Die Telefonnummer ist falsch, richtig ist 080-3333-4444.',
  ])('%s', (said) => {
    const forwarded = FORM.replace(/^> /gmu, '');
    const text = `${said}\n\n---------- Forwarded message ---------\nFrom: 藤原 <ryo@example.com>\nSubject: x\n\n${forwarded}`;
    expect(givenIn({ subject: 'Fwd: x', text })).toEqual({ ...HELD, phone: '08033334444' });
  });
});

describe('a payment that has changed since', () => {
  const form =
    '氏名：山田 花子\n生年月日：19980405\n会費のお支払い方法：キャリア決済\nキャリア：docomo\nPlus member ID：hana_1\n\n';
  it.each<[string, string]>([
    ['支払いは先月からauに変わっていました。', 'au'],
    ['決済方法がソフトバンクに変更になりました。', 'softbank'],
    ['会費の引き落としはauに切り替えました。', 'au'],
    ['支払いは来月からauに変える予定です。', 'docomo'],
    ['携帯はauに変わりましたが、支払いはドコモのままです。', 'docomo'],
  ])('%s', (said, carrier) => {
    expect(givenIn(`${form}${said}`).carrier).toBe(carrier);
  });

  it('the label of the billing ID names no other', () => {
    const said = '訂正します。継続課金IDは 61028847392 です。docomoのほうは解約済みです。';
    expect(givenIn(`${form}${said}`).plusMemberId).toBe('hana_1');
  });
});

describe('who passes a mail on', () => {
  const PROSE =
    '\n\n-----Original Message-----\nFrom: 林 <rio@example.net>\nSent: Thursday, October 8, 2026 8:03 PM\nSubject: x\n\nパスワードを忘れました。2002年10月8日生まれです。';
  const passedOn = (above: string, below = '') =>
    givenIn({ subject: 'Fw: x', text: `${above}${PROSE}${below}` }).nameKanji;
  it.each(['お疲れさまです。ファンクラブ事務局の田村直子です。', 'サポートセンターの田村直子と申します。転送します。'])(
    'is not who wrote it: %s',
    (above) => {
      expect(passedOn(above)).toBeUndefined();
      expect(passedOn(above, '名前は林 莉央です。')).toBe('林 莉央');
    },
  );

  it('may be, from another address', () => {
    expect(passedOn('林 莉央です。前に送ったメールを転送します。')).toBe('林 莉央');
    expect(passedOn('母の林 京子です。', '名前は林 莉央です。')).toBe('林 莉央');
  });
});

describe('between the lines of a quoted form that nobody is named for', () => {
  it('answers, corrections and words of consent', () => {
    const text = `以下に回答します。

> 氏名フルネーム(漢字)：
林 莉央
> ご設定のニックネーム：
りお
> ご登録のお電話番号：090-1111-3333
090-1111-4444
> Plus member ID：rio_1
合っています`;
    expect(givenIn(text)).toEqual({
      nameKanji: '林 莉央',
      nickname: 'りお',
      phone: '09011114444',
      plusMemberId: 'rio_1',
    });
  });
});

describe('a nickname that was wrong', () => {
  it.each([
    'ニックネームだけ違っていて、正しくは「りおん」です。',
    'ニックネームが間違っていました。正しくは「りおん」です。',
    'ニックネームは「りお」ではなく「りおん」でした。',
  ])('%s', (said) => {
    expect(givenIn(`氏名：林 莉央\nニックネーム：りお\n\n${said}`).nickname).toBe('りおん');
  });
});

describe('answers numbered as the desk’s form goes on, which has no numbers', () => {
  const ASKED = [
    '氏名フルネーム(漢字)',
    '氏名フルネーム(カナ)',
    'ご設定のニックネーム',
    'ご生年月日(西暦表記8桁)',
    'ご登録の住所(都道府県)',
    'ご登録のお電話番号',
    'Plus member ID',
  ];
  const QUOTED = ['> 下記の項目をご返信ください。', ...ASKED.map((label) => `> ・${label}`)].join('\n');
  const VALUES = ['藤原 良平', 'フジワラ リョウヘイ', 'りょう', '19900102', '大阪府', '090-1111-2222', 'ryo_214'];
  const READ = { ...HELD, nickname: 'りょう', birthDate: '1990-01-02' };

  it.each<[string, (n: number) => string]>([
    ['1.', (n) => `${n}. `],
    ['1)', (n) => `${n})`],
    ['①', (n) => String.fromCodePoint(0x245f + n)],
    ['(1)', (n) => `(${n}) `],
  ])('%s', (_, mark) => {
    const answers = VALUES.map((value, i) => `${mark(i + 1)}${value}`).join('\n');
    expect(givenIn(`${QUOTED}\n\n上から順に番号で答えます。\n${answers}`)).toEqual(READ);
    expect(givenIn(`番号でお答えします。\n${answers}\n\n2026年10月20日(火) 18:40 窓口 <${DESK}>:\n${QUOTED}`)).toEqual(
      READ,
    );
  });

  it('one that is left out is blank', () => {
    const { nickname, ...rest } = READ;
    const answers = VALUES.map((value, i) => `${i + 1}. ${value}`).filter((_, i) => i !== 2);
    expect(givenIn(`${QUOTED}\n\n${answers.join('\n')}`)).toEqual(rest);
  });

  it('numbered sentences are none', () => {
    const said = '1. メールが届きません\n2. 画面が切れます\n3. パスワードを忘れました\n4. 電話がつながりません';
    expect(givenIn(`${QUOTED}\n\n${said}`)).toEqual({});
  });
});
