/** Forms filled in by habits of the writer's own, and what must not be read from forms like them. */
import { describe, expect, it } from 'vitest';
import { kindByItems } from '../../src/classify/index.js';
import { plusMember } from '../../src/profile/index.js';
import { extractionOf, givenIn } from './letters.js';

describe('labels and values in turn', () => {
  const PAIRS = '氏名、高野 透、カナ、タカノ トオル、ニックネーム、とおる丸、電話、090-2211-8834、ID、toru_maru';
  const READ = {
    nameKanji: '高野 透',
    nameKana: 'タカノ トオル',
    nickname: 'とおる丸',
    phone: '09022118834',
    plusMemberId: 'toru_maru',
  };

  it.each(['、', ',', '/', '｜', ';'])('parted by %s', (parter) => {
    expect(givenIn(PAIRS.replaceAll('、', parter))).toEqual(READ);
  });

  it('a way to pay that reads like a label is a value', () => {
    expect(givenIn(`${PAIRS}、支払い、キャリア決済、キャリア、docomo`)).toEqual({
      ...READ,
      paymentMethod: 'carrier',
      carrier: 'docomo',
    });
  });

  it('where one of them lacks its value, they are no pairs', () => {
    expect(givenIn('氏名、カナ、ニックネーム、とおる丸、電話、ID、住所、生年月日').nameKanji).toBeUndefined();
  });
});

describe('a label between two signs', () => {
  it.each(['■', '●', '◆', '□'])('%s: the answer stands below', (sign) => {
    const text = `${sign}お支払い方法${sign}\nキャリア決済\n\n${sign}キャリア${sign}\nSoftBank`;
    expect(givenIn(text)).toMatchObject({ paymentMethod: 'carrier', carrier: 'softbank' });
  });

  it('the sign of an option is none', () => {
    expect(givenIn('お支払い方法 □クレジットカード ■キャリア決済')).toMatchObject({ paymentMethod: 'carrier' });
  });
});

describe('a row of values, some with a label and a space', () => {
  it.each(['／', ' / ', '｜'])('parted by %s', (parter) => {
    const row = [
      '原 いずみ',
      'ハラ イズミ',
      '1981年3月9日',
      '広島県',
      'ニックネーム　いず',
      'ID izu_mi81',
      'クレジット払い',
    ];
    expect(givenIn(row.join(parter))).toMatchObject({
      nameKanji: '原 いずみ',
      nameKana: 'ハラ イズミ',
      birthDate: '1981-03-09',
      nickname: 'いず',
      plusMemberId: 'izu_mi81',
      paymentMethod: 'credit',
    });
  });

  it('a label of several words', () => {
    const row = '原 いずみ／ハラ イズミ／1981年3月9日／広島県／Plus member ID izu_mi81／ニックネーム　いず';
    expect(givenIn(row)).toMatchObject({ plusMemberId: 'izu_mi81', nickname: 'いず' });
  });

  it('words for a time are no name', () => {
    expect(givenIn('先行の申込が今日までなんです！！明日からなのでお願いします。')).toEqual({});
  });
});

describe('a filled example above the own form', () => {
  const OWN = '・氏名：野田 澪\n・フリガナ：ノダ ミオ\n・Plus member ID：mio_nd';

  it.each(['記入例', '【記入例】', '■見本', '（例）', 'サンプル：'])('%s', (head) => {
    const text = `${head}\n・氏名：山田 太郎\n・フリガナ：ヤマダ タロウ\n・Plus member ID：abc12345\n\n${OWN}`;
    const { readings, severalPeople } = extractionOf(text);
    expect(readings.nameKanji).toMatchObject({ is: 'value', value: '野田 澪' });
    expect(readings.plusMemberId).toMatchObject({ is: 'value', value: 'mio_nd' });
    expect(severalPeople).toBe(false);
  });

  it('a heading that was left standing above the only form says nothing', () => {
    expect(givenIn(`記入例\n${OWN}`)).toMatchObject({ nameKanji: '野田 澪', plusMemberId: 'mio_nd' });
  });
});

describe('month and day taken back', () => {
  const form = (date: string): string => `・氏名：野田 澪\n・ご生年月日：${date}\n・Plus member ID：mio_nd\n\n`;

  it.each<[string, string, string]>([
    ['19960822', '誕生日は8月22日ではなく8月12日です。', '1996-08-12'],
    ['1990/1/5', '1月5日生まれではなくて、1月15日生まれでした。', '1990-01-15'],
    ['平成2年12月3日', '12月3日じゃなく11月3日です', '1990-11-03'],
  ])('%s, %s', (date, sentence, expected) => {
    expect(givenIn(form(date) + sentence).birthDate).toBe(expected);
  });

  it('of somebody else it takes nothing back', () => {
    expect(givenIn(`${form('19960822')}推しの誕生日は8月22日ではなく8月12日です。`).birthDate).toBe('1996-08-22');
  });

  it('another day than the form has takes nothing back', () => {
    expect(givenIn(`${form('19960822')}締切は9月1日ではなく9月10日ですよね。`).birthDate).toBe('1996-08-22');
  });
});

describe('what is told of two', () => {
  it.each([
    'クレジット・キャリアどちらかわかりません',
    'クレジットカードかキャリア決済か、どちらだったか覚えていません',
  ])('%s', (answer) => {
    expect(extractionOf(`・氏名：野田 澪\n・お支払い方法：${answer}`).readings.paymentMethod).toMatchObject({
      is: 'invalid',
      reason: 'ambiguous',
    });
  });

  it('an address that only answers go to is not the registered one', () => {
    expect(
      givenIn('メールは mio@example.com ですがもう見られません。このアドレス(noda.mio@example.com)に返事ください。')
        .email,
    ).toBe('mio@example.com');
  });

  it('同上 for a reading: the one that stands beside the name', () => {
    expect(givenIn('・氏名：西野 さくら（ニシノ サクラ）\n・カナ：同上\n・Plus member ID：saku_n')).toMatchObject({
      nameKanji: '西野 さくら',
      nameKana: 'ニシノ サクラ',
    });
  });
});

describe('what the desk says is missing, quoted above the answer', () => {
  it.each([
    'また、ニックネームが空欄でした。',
    'なお、ニックネームの記入漏れがございます。',
    'ニックネームが未記入でした。',
  ])('%s', (asked) => {
    const text = `＞決済情報番号が11桁ではございませんでした。再度ご確認ください。\n\n30411875502 です\n\n＞${asked}\n\nあおむし`;
    expect(givenIn({ subject: 'Re: パスワード再設定不可のお問い合わせ', text }).nickname).toBe('あおむし');
  });
});

describe('trouble told before a label in the same line', () => {
  it.each(['入れない。PWわからん。ID: shoo_k5', 'PWを忘れました。ID: shoo_k5', 'ログインできません！　ID: shoo_k5'])(
    '%s',
    (text) => {
      expect(kindByItems({ subject: '無題', inReplyTo: null, bulk: false }, extractionOf(text), plusMember)).toBe(
        'inquiry',
      );
    },
  );

  it('where none is told, an ID alone is no inquiry', () => {
    const letter = extractionOf('会員になりました。うれしい。ID: shoo_k5');
    expect(kindByItems({ subject: '無題', inReplyTo: null, bulk: false }, letter, plusMember)).toBe('other');
  });
});

describe('a friend who is told of', () => {
  it.each(['友人の登録名は佐藤一郎です。', '友人（佐藤一郎）の登録名は佐藤一郎です。', '友達の名前は佐藤一郎です。'])(
    '%s',
    (friend) => {
      expect(givenIn(`${friend}私は山田花子です。パスワードを忘れました。`).nameKanji).toBe('山田花子');
    },
  );

  it('who came with a friend tells his own name', () => {
    expect(givenIn('友人と一緒に入会した者ですが、名前は山田花子です。パスワードを忘れました。').nameKanji).toBe(
      '山田花子',
    );
  });

  it('a relative may be the member', () => {
    expect(givenIn('娘の名前は山田花子です。パスワードを忘れました。').nameKanji).toBe('山田花子');
  });
});

describe('a value parted by tabs', () => {
  const TWO = { invalid: 'ambiguous' } as const;

  it.each([
    ['氏名：西村\t和子\nフリガナ：ニシムラ\tカズコ', { nameKanji: '西村 和子', nameKana: 'ニシムラ カズコ' }],
    ['氏名\t西村\t和子\n電話\t080\t2345\t6789', { nameKanji: '西村 和子', phone: '08023456789' }],
    ['生年月日：1988\t5\t3\n氏名：長谷川\t\t智', { birthDate: '1988-05-03', nameKanji: '長谷川 智' }],
  ])('%j', (text, read) => {
    expect(givenIn(text)).toEqual(read);
  });

  it.each<[string, ReturnType<typeof givenIn>]>([
    ['氏名\t西村\t正男', { nameKanji: '西村 正男' }],
    ['氏名\t水原\t希望', { nameKanji: '水原 希望' }],
    ['氏名\t高橋\t優', { nameKanji: '高橋 優' }],
    ['氏名\t佐々木\t健太郎', { nameKanji: '佐々木 健太郎' }],
    ['フリガナ\tハセガワ\tケンタロウ', { nameKana: 'ハセガワ ケンタロウ' }],
  ])('of whatever given name: %j', (text, read) => {
    expect(givenIn(`${text}\nID\tkazu_1`)).toEqual({ ...read, plusMemberId: 'kazu_1' });
  });

  it.each<[string, ReturnType<typeof givenIn>]>([
    ['氏名\t西村\t鈴木', { nameKanji: TWO }],
    ['氏名\t林\t森', { nameKanji: TWO }],
    ['氏名\t長谷川\t佐々木', { nameKanji: TWO }],
    ['氏名\t森和子\t林花', { nameKanji: TWO }],
    ['フリガナ\tニシムラ\tスズキ', { nameKana: TWO }],
    ['ふりがな\tさとう\tたなか', { nameKana: TWO }],
    ['フリガナ\tモリカズコ\tハヤシハナ', { nameKana: TWO }],
  ])('of two people: %j', (text, read) => {
    expect(givenIn(`${text}\nID\tkazu_1`)).toEqual({ ...read, plusMemberId: 'kazu_1' });
  });

  it.each(['夫', '母', '既婚', '旧', '変更無', '同じ', '契約者', 'はい'])('a remark beside a name: %s', (remark) => {
    expect(givenIn(`氏名\t森和子\t${remark}\nID\tkazu_1`)).toEqual({ nameKanji: '森和子', plusMemberId: 'kazu_1' });
  });

  it('a phone number that is one short is not made whole by what stands beside it', () => {
    expect(givenIn('氏名\t森 和子\n電話番号\t090-2231-550\t1').phone).toEqual({ invalid: 'not-a-phone-number' });
  });

  it.each<[string, string, ReturnType<typeof givenIn>]>([
    [
      'a note in the next column',
      '氏名：西村和子\t必須\nID：kazu_1\t半角',
      { nameKanji: '西村和子', plusMemberId: 'kazu_1' },
    ],
    [
      'a second person',
      '氏名\t西村\t東\nカナ\tニシムラ\tアズマ\n電話\t090-1111-2222\t080-1111-2222',
      { nameKanji: TWO, nameKana: TWO, phone: TWO },
    ],
    ['the same once more', '氏名\t西村\t西村\nID\tkazu_1\tkazu_1', { nameKanji: '西村', plusMemberId: 'kazu_1' }],
    [
      'a name and another whole one',
      '氏名\t西村和子\t西村一郎\nID\tkazu_1',
      { nameKanji: TWO, plusMemberId: 'kazu_1' },
    ],
  ])('%s is none of it', (_, text, read) => {
    expect(givenIn(text)).toEqual(read);
  });
});

it.each([
  ' name="IMG_0012.jpg"',
  'Content-Type: image/jpeg; name="a.jpg"',
  "name*=utf-8''%E5%86%99.png",
  'name=a.jpg;',
])('%j, of the head of a part, is no name', (line) => {
  expect(givenIn(`氏名：西村 和子\nID：kazu_1\n\n${line}`)).toEqual({ nameKanji: '西村 和子', plusMemberId: 'kazu_1' });
});

it('name=西村 和子, as a form on a page sends it, is one', () => {
  expect(givenIn('name=西村 和子\nid=kazu_1')).toMatchObject({ nameKanji: '西村 和子' });
});

describe('a sign before a nickname', () => {
  it.each([
    ['【ニックネーム】★えみ', '★えみ'],
    ['・ご設定のニックネーム　♪えみ', '♪えみ'],
    ['【氏名】★山田 花\n【ニックネーム】えみ★', 'えみ★'],
    ['【ニックネーム】(´･ω･`)', '(´･ω･`)'],
    ['【ニックネーム】（ＥＭＩ）', '（ＥＭＩ）'],
  ])('is its own: %s', (text, nickname) => {
    expect(givenIn(`${text}\nID：emi_77`).nickname).toBe(nickname);
  });

  it.each([
    ['氏名 ☆山田 花\nニックネーム ☆はな\n電話 ☆090-1111-2222', 'はな'],
    ['氏名★山田 花\nニックネーム★はな\n電話★090-1111-2222', 'はな'],
    ['【氏名】★山田 花\n【ニックネーム】★はな\n【電話】★090-1111-2222', 'はな'],
    ['ニックネーム♡ はな', 'はな'],
    ['【氏名】山田 花\n【ニックネーム】■はな', 'はな'],
    ['氏名：山田 花\nニックネーム ●はな', 'はな'],
    ['ニックネーム(はな)\nID(hana_1)', 'はな'],
  ])('parts all labels from their answers: %j', (text, nickname) => {
    expect(givenIn(text).nickname).toBe(nickname);
  });
});

describe('君 and 殿 behind a name', () => {
  it.each([
    ['陳　怡君', 'チン　イクン', '陳 怡君'],
    ['王君', 'オウクン', '王君'],
    ['鵜殿', 'ウドノ', '鵜殿'],
  ])('are letters of it where the reading has them: %s', (name, kana, value) => {
    expect(givenIn(`氏名：${name}\nフリガナ：${kana}`).nameKanji).toBe(value);
  });

  it.each([
    ['山田 太郎君', 'ヤマダ タロウ', '山田 太郎'],
    ['山田太郎 殿', 'ヤマダタロウ', '山田太郎'],
    ['山田 太郎君', '', '山田 太郎'],
    ['山田 太郎様', 'ヤマダ タロウサマ', '山田 太郎'],
  ])('are courtesies else: %s', (name, kana, value) => {
    expect(givenIn(`氏名：${name}\nフリガナ：${kana}`).nameKanji).toBe(value);
  });
});
