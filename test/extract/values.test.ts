import { describe, expect, it } from 'vitest';
import { DESK, extractionOf, givenIn } from './letters.js';

/** Every row is a form of a few items, or a text about them. */
const NAMED = '氏名：山田 花子\nフリガナ：ヤマダ ハナコ\n生年月日：19980405\n';
const PERSON = { nameKanji: '山田 花子', nameKana: 'ヤマダ ハナコ', birthDate: '1998-04-05' };

describe('payment method and carrier say each other', () => {
  const CASES: [string, string, object][] = [
    ['credit', '支払い方法：クレジットカード決済', { paymentMethod: 'credit' }],
    ['carrier, and which', '支払い方法：キャリア決済\nキャリア：au', { paymentMethod: 'carrier', carrier: 'au' }],
    ['carrier, not which', '支払い方法：キャリア決済', { paymentMethod: 'carrier' }],
    ['a service names its carrier', '支払い方法：d払い', { paymentMethod: 'carrier', carrier: 'docomo' }],
    ['auかんたん決済', '支払い方法：auかんたん決済', { paymentMethod: 'carrier', carrier: 'au' }],
    [
      'ソフトバンクまとめて支払い',
      '支払い方法：ソフトバンクまとめて支払い',
      { paymentMethod: 'carrier', carrier: 'softbank' },
    ],
    ['only a carrier named', 'キャリア：LINEMO', { paymentMethod: 'carrier', carrier: 'softbank' }],
    [
      'the label 継続課金ID',
      '継続課金ID：12345678901',
      { paymentMethod: 'carrier', carrier: 'au', billingId: '12345678901' },
    ],
    [
      'a card, even where a carrier is named too',
      '支払い方法：クレジットカード（ドコモ）',
      { paymentMethod: 'credit' },
    ],
    ['dカード', '支払い方法：dカード', { paymentMethod: 'credit' }],
    [
      'a card, and a carrier in its own item',
      '支払い方法：VISA\nキャリア：docomo',
      { paymentMethod: 'credit', carrier: 'docomo' },
    ],
    ['まとめて払い sets the course only', '支払い方法：月会費まとめて払い', {}],
    ['まとめて払い and a card', '支払い方法：まとめて払い（クレジットカード）', { paymentMethod: 'credit' }],
    ['コンビニ', '支払い方法：コンビニ', { paymentMethod: { invalid: 'unknown-choice' } }],
    ['PayPay', '支払い方法：PayPay', { paymentMethod: { invalid: 'unknown-choice' } }],
    [
      '楽天モバイル as carrier',
      '支払い方法：キャリア決済\nキャリア：楽天モバイル',
      { paymentMethod: 'carrier', carrier: { invalid: 'unknown-choice' } },
    ],
    [
      'two that differ',
      '支払い方法：d払い\nキャリア：au',
      { paymentMethod: 'carrier', carrier: { invalid: 'ambiguous' } },
    ],
  ];
  it.each(CASES)('%s', (_, lines, expected) => {
    expect(givenIn(NAMED + lines)).toEqual({ ...PERSON, ...expected });
  });

  it.each<[string, string, boolean]>([
    ['まとめて払い', '支払い方法：月会費まとめて払いコース', true],
    ['まとめて払い and a card', '支払い方法：まとめて払い（クレジットカード）', true],
    ['まとめて払い with the name of a carrier', '支払い方法：auまとめて払い', false],
    ['credit', '支払い方法：クレジットカード', false],
    ["the label's own words are no answer", '会員番号(月会費まとめて払いコースの方)：', false],
  ])('bundle: %s', (_, lines, expected) => {
    expect(extractionOf(NAMED + lines).bundle).toBe(expected);
  });

  it.each<[string, string, 'paymentMethod' | 'carrier', true | undefined]>([
    ['only a carrier named', 'キャリア：au', 'paymentMethod', true],
    ['only a carrier named', 'キャリア：au', 'carrier', undefined],
    ['a service', '支払い方法：d払い', 'carrier', true],
    ['the label 継続課金ID', '継続課金ID：12345678901', 'carrier', true],
    ['both given', '支払い方法：キャリア決済\nキャリア：au', 'paymentMethod', undefined],
  ])('inferred: %s', (_, lines, key, inferred) => {
    const reading = extractionOf(NAMED + lines).readings[key];
    expect(reading).toMatchObject({ is: 'value' });
    expect(reading.is === 'value' ? reading.inferred : null).toBe(inferred);
  });
});

describe('values are what the writer gives as his answer', () => {
  it.each<[string, string, object]>([
    ['様 is no part of the name', '氏名：山田 花子 様', { nameKanji: '山田 花子' }],
    ['nor is a remark', '氏名：山田 花子（旧姓：佐藤）', { nameKanji: '山田 花子' }],
    ['nor a remark behind a number', '電話番号：090-1234-5678（解約済み）', { phone: '09012345678' }],
    ['a remark is part of a nickname', 'ニックネーム：るり（仮）', { nickname: 'るり（仮）' }],
    [
      'a kana reading in brackets is the nameKana',
      '氏名：山田 花子（ヤマダ ハナコ）',
      { nameKanji: '山田 花子', nameKana: 'ヤマダ ハナコ' },
    ],
    ['kana below the name', '氏名：山田 花子\nフリガナ：なし', { nameKanji: '山田 花子' }],
    [
      'family and given name on two lines',
      '氏名フルネーム(漢字)\n山田\n花子\n\nニックネーム：るり',
      { nameKanji: '山田 花子', nickname: 'るり' },
    ],
    ['a name broken over two lines', '氏名フルネーム(カナ)：ヤマダ\nハナコ', { nameKana: 'ヤマダ ハナコ' }],
    ['the address is From', 'メールアドレス：このアドレスです', { email: 'sender@example.com' }],
    ['the address is From, in other words', 'メールアドレス：送信元と同じ', { email: 'sender@example.com' }],
    ['an address broken by the mailer', 'メールアドレス：hanako@docomo.ne\n.jp', { email: 'hanako@docomo.ne.jp' }],
    ['an address broken behind @', 'メールアドレス：hanako@\nexample.com', { email: 'hanako@example.com' }],
    ['a number broken by the mailer', '電話番号：090-1234-\n5678', { phone: '09012345678' }],
    ['an address of two lines', '住所：\n〒183-0055\n東京都府中市府中町1-2-3', { prefecture: '東京都' }],
    ['an example left standing', '生年月日：例：19900101 → 19950824', { birthDate: '1995-08-24' }],
    [
      'blank equivalents',
      '氏名：山田 花子\nニックネーム：未設定\n会員番号：対象外\nPlus member ID：忘れました',
      { nameKanji: '山田 花子' },
    ],
    ['several billing IDs', '決済情報番号：123456789012、123456789013', { billingId: '123456789012' }],
    ['several billing IDs, one a line', '決済情報番号：\n123456789012\n123456789013', { billingId: '123456789012' }],
    ['characters that nobody sees', '電話番号：\u202d090-1234-5678\u202c', { phone: '09012345678' }],
  ])('%s', (_, text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it('keeps further billing IDs', () => {
    const { billingId } = extractionOf('決済情報番号：123456789012\n決済情報番号：123456789013').readings;
    expect(billingId).toMatchObject({ is: 'value', value: '123456789012', others: ['123456789013'] });
  });

  it('infers the address from From', () => {
    const { email } = extractionOf({ text: 'メールアドレス：このアドレスです', from: 'Hanako@Example.com' }).readings;
    expect(email).toMatchObject({ value: 'hanako@example.com', inferred: true });
  });
});

describe('not values', () => {
  const RESET = 'パスワードを忘れて再設定できません。\n';
  it.each<[string, string]>([
    ['a family name alone in a greeting', '小池です。パスワードを忘れました。'],
    ['a long family name alone', '長谷川です。パスワードを忘れました。'],
    ['From', `${RESET}よろしくお願いします。`],
    [
      'a signature',
      `${RESET}\n-- \n山田 花子\n株式会社さくら 総務部\n〒183-0055 東京都府中市1-2-3\nTEL 03-1234-5678\nhanako@example.co.jp`,
    ],
    [
      'a signature between rulers',
      `${RESET}\n━━━━━━━━━━\n株式会社さくら\n山田 花子\nTEL：03-1234-5678\nMail：hanako@example.co.jp\n━━━━━━━━━━`,
    ],
    ['a footer', `${RESET}\niPhoneから送信`],
    ['another footer', `${RESET}\nSent from my iPhone`],
    ["quoted lines of the desk's", `${RESET}\n> 電話番号：03-1234-5678\n> お問い合わせ窓口`],
    [
      'quoted lines of an older mail',
      `${RESET}\n2026年11月1日(日) 12:34 花子 <hanako@example.com>:\n> 氏名：山田 花子\n> 電話番号：090-1234-5678`,
    ],
    [
      'a quoted signature, though something is as it was before',
      '部数は前回と同じで進めております。\n\n2026年11月1日(日) 12:34 花子 <hanako@example.com>:\n> よろしくお願いします。\n> 総務部 山田花子\n> 住所：東京都府中市1-2-3\n> TEL：03-1234-5678',
    ],
  ])('%s', (_, text) => {
    expect(givenIn({ text, from: 'hanako.yamada@example.com' })).toEqual({});
  });

  it('takes a full name in a greeting', () => {
    expect(givenIn('山田花子です。パスワードを忘れました。')).toEqual({ nameKanji: '山田花子' });
    expect(givenIn('お世話になっております。山田 花子と申します。')).toEqual({ nameKanji: '山田 花子' });
  });
});

describe('running text', () => {
  it.each<[string, string, object]>([
    ['phone', 'パスワードを忘れました。登録した電話番号は090-1234-5678です。', { phone: '09012345678' }],
    ['phone, spaces', '電話は 090 1234 5678 です。', { phone: '09012345678' }],
    ['email', '登録のメールアドレスはhanako@example.comです。', { email: 'hanako@example.com' }],
    ['birth date', '生年月日は1998年4月5日です。', { birthDate: '1998-04-05' }],
    ['born', '平成10年4月5日生まれです。', { birthDate: '1998-04-05' }],
    ['a birth date without a year', '誕生日は8月3日です。', { birthDate: { invalid: 'not-a-date' } }],
    ['prefecture', '登録した住所は広島です。', { prefecture: '広島県' }],
    ['lives', '大阪に住んでいます。', { prefecture: '大阪府' }],
    ['nickname', 'ニックネームは「るり☆」です。', { nickname: 'るり☆' }],
    ['Plus member ID', 'Plus member IDはkiri9です。', { plusMemberId: 'kiri9' }],
    ['member number', '会員番号は0012345です。', { memberNumber: '0012345' }],
    ['name and reading', '山田花子（ヤマダハナコ）と申します。', { nameKanji: '山田花子', nameKana: 'ヤマダハナコ' }],
    ["somebody else's account", '母です。娘の山田花子のアカウントにログインできません。', { nameKanji: '山田花子' }],
    ['credit card', 'クレジットカードで支払っています。', { paymentMethod: 'credit' }],
    ['a service', 'd払いで会費を払っています。', { paymentMethod: 'carrier', carrier: 'docomo' }],
    [
      'several in one sentence',
      '生年月日は1998年4月5日、住所は東京都、電話番号は090-1234-5678です。',
      { birthDate: '1998-04-05', prefecture: '東京都', phone: '09012345678' },
    ],
    [
      'broken by the mailer in mid-sentence',
      'パスワードを忘れてしまいましたので再設定をお願いしたく、電話番号は\n090-1234-5678です。',
      { phone: '09012345678' },
    ],
    ['nothing', 'パスワードを忘れました。どうすればよいですか。', {}],
  ])('%s', (_, text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('an explicit correction replaces what it corrects', () => {
  it.each<[string, string, object]>([
    [
      'a sentence below',
      '電話番号：090-1234-5678\n\n上の番号は間違いで、080-1111-2222が正しいです。',
      { phone: '08011112222' },
    ],
    ['named', '生年月日：19980405\n\n訂正です。生年月日は1998年4月6日です。', { birthDate: '1998-04-06' }],
    [
      'ではなく',
      'メールアドレス：hanako@example.com\n\nメールアドレスが間違っていました。hanako@example.comではなく、hana@example.comです。',
      { email: 'hana@example.com' },
    ],
    ['beside the value', '電話番号：090-1234-5678→080-1111-2222', { phone: '08011112222' }],
    ['an apology beside the value', '生年月日：19680909※すみません19680919でした', { birthDate: '1968-09-19' }],
    ['listed', '生年月日：19960315\n\n誤）19960315　正）19960313', { birthDate: '1996-03-13' }],
    ['no correction', '電話番号：090-1234-5678\n\n内容に間違いはありません。', { phone: '09012345678' }],
  ])('%s', (_, text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('the registered one counts', () => {
  it.each<[string, string, object]>([
    [
      'an address',
      'メールアドレス：hanako@example.com（登録したもの）、hana@example.jp（現在のもの）',
      { email: 'hanako@example.com' },
    ],
    ['a number', '電話番号：090-1234-5678（登録）、080-1111-2222（今）', { phone: '09012345678' }],
    ['a number, on two lines', '電話番号：\n080-1111-2222（現在）\n090-1234-5678（登録時）', { phone: '09012345678' }],
    ['a name', '氏名：山田 花子（登録は旧姓の「佐藤 花子」です）', { nameKanji: '佐藤 花子' }],
    ['none said', '電話番号：090-1234-5678、080-1111-2222', { phone: { invalid: 'ambiguous' } }],
    [
      'two lines, none said',
      'メールアドレス：hanako@example.com\nhana@example.jp',
      { email: { invalid: 'ambiguous' } },
    ],
    [
      'two labels, none said',
      '電話番号：090-1234-5678\n氏名：山田 花子\n電話番号：080-1111-2222',
      { nameKanji: '山田 花子', phone: { invalid: 'ambiguous' } },
    ],
    [
      'the same twice',
      '電話番号：090-1234-5678\n氏名：山田 花子\n携帯電話：09012345678',
      { nameKanji: '山田 花子', phone: '09012345678' },
    ],
  ])('%s', (_, text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('several people', () => {
  const one = `${NAMED}電話番号：090-1234-5678\n`;
  const other = '氏名：佐藤 太郎\nフリガナ：サトウ タロウ\n生年月日：20010203\n電話番号：090-1234-5678\n';
  it('two filled templates: each differing item is ambiguous', () => {
    expect(extractionOf(`${one}\n${other}`).severalPeople).toBe(true);
    expect(givenIn(`${one}\n${other}`)).toEqual({
      nameKanji: { invalid: 'ambiguous' },
      nameKana: { invalid: 'ambiguous' },
      birthDate: { invalid: 'ambiguous' },
      phone: '09012345678',
    });
  });

  it.each([
    ['one person', one],
    ['one person twice', `${one}\n${one}`],
    ['a blank template below', `${one}\n・氏名：\n・生年月日：`],
  ])('not %s', (_, text) => {
    expect(extractionOf(text).severalPeople).toBe(false);
  });
});

describe('replies and forwards', () => {
  const asked = ['・氏名フルネーム(漢字)', '・ご生年月日(西暦表記8桁)', '・ご登録のお電話番号'];
  const head = `2026年11月1日(日) 12:34 窓口 <${DESK}>:`;
  it.each<[string, string, object]>([
    [
      "answers typed between the desk's quoted lines",
      `${head}\n> 下記をご記入の上、ご返信ください。\n> ${asked[0]}\n山田 花子\n> ${asked[1]}\n19980405\n> ${asked[2]}\n090-1234-5678`,
      { nameKanji: '山田 花子', birthDate: '1998-04-05', phone: '09012345678' },
    ],
    [
      "filled in behind the desk's quoted labels",
      `記入しました。\n\n${head}\n> 下記をご記入の上、ご返信ください。\n> ${asked[0]}：山田 花子\n> ${asked[1]}：19980405\n> ${asked[2]}：090-1234-5678`,
      { nameKanji: '山田 花子', birthDate: '1998-04-05', phone: '09012345678' },
    ],
    [
      'items above the quoted template',
      `氏名：山田 花子\n電話番号：090-1234-5678\n\n${head}\n> ${asked.join('\n> ')}`,
      { nameKanji: '山田 花子', phone: '09012345678' },
    ],
    [
      'an older mail of his own, which he says holds',
      '前回と同じ内容でお願いします。\n\n2026年11月1日(日) 12:34 <sender@example.com>:\n> 氏名：山田 花子\n> 電話番号：090-1234-5678',
      { nameKanji: '山田 花子', phone: '09012345678' },
    ],
    [
      'an older mail of his own, of which he says nothing',
      '電話番号：080-1111-2222\n\n2026年11月1日(日) 12:34 <sender@example.com>:\n> 氏名：山田 花子\n> 電話番号：090-1234-5678',
      { phone: '08011112222' },
    ],
    [
      'forwarded inline: the forwarded values count',
      '転送します。\n\n---------- Forwarded message ---------\nFrom: 花子 <hanako@example.com>\nDate: 2026年11月1日(日) 12:34\nSubject: お願い\nTo: 太郎 <taro@example.com>\n\n氏名：山田 花子\n電話番号：090-1234-5678',
      { nameKanji: '山田 花子', phone: '09012345678' },
    ],
    [
      'what the forwarder writes above wins',
      '電話番号：080-1111-2222\n\n---------- Forwarded message ---------\nFrom: 花子 <hanako@example.com>\nDate: 2026年11月1日(日) 12:34\nSubject: お願い\nTo: 太郎 <taro@example.com>\n\n氏名：山田 花子\n電話番号：090-1234-5678',
      { nameKanji: '山田 花子', phone: '08011112222' },
    ],
  ])('%s', (_, text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});
