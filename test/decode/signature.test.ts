import { describe, expect, it } from 'vitest';
import { plainLines } from '../../src/decode/plain.js';
import { voicesOf } from '../../src/decode/quotes.js';
import { isFooter } from '../../src/decode/signature.js';

/** The lines that are nobody's answer. */
function asides(text: string): string[] {
  return voicesOf({ lines: plainLines(text), subject: null }, { isDesk: () => false })
    .filter((line) => line.voice === 'aside' && line.text.trim() !== '')
    .map((line) => line.text);
}

describe('isFooter', () => {
  it.each([
    'iPhoneから送信',
    '私のiPhoneから送信',
    'iPadから送信',
    'Androidから送信',
    'Galaxyから送信',
    'Xperiaから送信',
    'スマートフォンから送信',
    'Yahoo!メールアプリから送信',
    'ドコモメールから送信',
    'Sent from my iPhone',
    'Sent from Yahoo Mail',
    'Sent from Outlook for iOS',
    'Get Outlook for Android',
    'Outlook for iOS を入手',
    'このメールはアバストアンチウイルスによってウイルススキャンされています。',
    'This email has been checked for viruses by Avast antivirus software.',
    'Virus-free.www.avast.com',
    'https://aka.ms/o0ukef',
  ])('%s', (text) => {
    expect(isFooter(text)).toBe(true);
  });

  it.each([
    'キャリア：docomo',
    '電話番号：携帯から',
    'メールアドレス：hanako@example.com',
    'iPhoneを使っています。',
    '',
    'パスワードを忘れました。',
  ])('not %j', (text) => {
    expect(isFooter(text)).toBe(false);
  });
});

describe('signatures', () => {
  const BODY = 'パスワードを忘れました。\n\n';
  it.each<[string, string, string[]]>([
    ['the delimiter', `${BODY}-- \n山田 花子\nTEL 03-1234-5678`, ['-- ', '山田 花子', 'TEL 03-1234-5678']],
    [
      'the delimiter without its space',
      `${BODY}--\n山田 花子\nhanako@example.co.jp`,
      ['--', '山田 花子', 'hanako@example.co.jp'],
    ],
    [
      'heavy rulers about it',
      `${BODY}━━━━━━\n株式会社さくら\n山田 花子\n━━━━━━`,
      ['━━━━━━', '株式会社さくら', '山田 花子', '━━━━━━'],
    ],
    [
      'a ruler above it',
      `${BODY}==========\n山田 花子\nMail: hanako@example.co.jp`,
      ['==========', '山田 花子', 'Mail: hanako@example.co.jp'],
    ],
    [
      'a ruler of ornaments',
      `${BODY}☆*:.。.☆*:.。.☆\n山田 花子\nhttps://example.com/`,
      ['☆*:.。.☆*:.。.☆', '山田 花子', 'https://example.com/'],
    ],
    ['a name alone', `${BODY}-- \n山田 花子`, ['-- ', '山田 花子']],
    ['a footer behind the text', `${BODY}iPhoneから送信`, ['iPhoneから送信']],
    [
      'contact lines that close a filled form',
      `ニックネーム：るり\n電話番号：090-1234-5678\n\n株式会社さくら\nTEL：03-1234-5678\nhanako@example.co.jp`,
      ['株式会社さくら', 'TEL：03-1234-5678', 'hanako@example.co.jp'],
    ],
    [
      'contact lines above a closing word',
      `ニックネーム：るり\n電話番号：090-1234-5678\n\n株式会社さくら\nTEL：03-1234-5678\nhanako@example.co.jp\n\n以上、よろしくお願いいたします。`,
      ['株式会社さくら', 'TEL：03-1234-5678', 'hanako@example.co.jp'],
    ],
    [
      "a firm's card below a letter without a form",
      `再設定できません。よろしくお願いします。\n\n株式会社さくら 総務部\n山田 花子\n東京都港区見本1-1\nTEL 03-1234-5678 / FAX 03-1234-5679\nhanako@example.co.jp`,
      [
        '株式会社さくら 総務部',
        '山田 花子',
        '東京都港区見本1-1',
        'TEL 03-1234-5678 / FAX 03-1234-5679',
        'hanako@example.co.jp',
      ],
    ],
    [
      'a hospital below a filled form that 以下 announced',
      '以下のとおりです。\nニックネーム：るり\n\nさくら病院 総務課\n山田 花子\nTEL：03-1234-5678\nhanako@example.co.jp',
      ['さくら病院 総務課', '山田 花子', 'TEL：03-1234-5678', 'hanako@example.co.jp'],
    ],
    [
      'a university below a letter',
      `${BODY}さくら大学 文学部\n山田 花子\n東京都文京区見本1-1\nTEL：03-1234-5678\nhanako@example.co.jp`,
      ['さくら大学 文学部', '山田 花子', '東京都文京区見本1-1', 'TEL：03-1234-5678', 'hanako@example.co.jp'],
    ],
    [
      'a postal address and a number below the closing word',
      `再設定できません。よろしくお願いします。\n\n山田 花子\n〒108-9900 東京都港区見本1-1\n090-1234-5678`,
      ['山田 花子', '〒108-9900 東京都港区見本1-1', '090-1234-5678'],
    ],
    [
      'the delimiter, and nothing above it',
      '\n--\n山田 花子\nhanako@example.com\n090-1234-5678\n\nYahoo!メール - 無料でつかえるWebメール',
      ['--', '山田 花子', 'hanako@example.com', '090-1234-5678', 'Yahoo!メール - 無料でつかえるWebメール'],
    ],
    [
      "a firm's frame, and nothing else",
      '------\n株式会社さくら\nTEL：03-1234-5678\n------',
      ['------', '株式会社さくら', 'TEL：03-1234-5678', '------'],
    ],
  ])('%s', (_, text, expected) => {
    expect(asides(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a form between rulers', `${BODY}──────\nニックネーム：るり\n電話番号：090-1234-5678\n──────`],
    ['a form below a ruler', `${BODY}------\n氏名：山田 花子\n生年月日：19980405\n電話番号：090-1234-5678`],
    ['no ruler', `${BODY}山田 花子`],
    ['a letter in a frame', '======\nパスワードを忘れました。メールは hanako@example.com です。\n======'],
    [
      'values in a frame, and nothing else',
      '------\n山田 花子\nヤマダ ハナコ\n090-1234-5678\nhanako@example.com\n------',
    ],
    [
      "a form in a frame, with labels of the writer's own",
      `${BODY}------\nおなまえ：山田 花子\nよみ：ヤマダ ハナコ\nうまれた日：1998/4/5\nメール：hanako@example.com\n------`,
    ],
    ['values below the delimiter, and nothing above it', '--\n山田 花子\nヤマダ ハナコ\n1998/4/5\n090-1234-5678'],
    [
      'an answered form below the delimiter',
      '--\n氏名：山田 花子\n電話番号：090-1234-5678\nメール：hanako@example.com',
    ],
    [
      'values with a firm among them',
      `${BODY}山田 花子\nヤマダ ハナコ\n東京都\n株式会社さくら\nTEL 03-1234-5678\nhanako@example.com`,
    ],
    ['a firm, and nothing above it', '株式会社さくら\n山田 花子\nTEL 03-1234-5678\nhanako@example.com'],
    ['values below a request', `${BODY}山田 花子\n東京都\n090-1234-5678\nhanako@example.com`],
    ['an address among values', `${BODY}山田 花子\n〒108-9900 東京都港区見本1-1\n090-1234-5678`],
    [
      'a card with the way of payment',
      `${BODY}よろしくお願いします。\n\n山田花子\n〒108-9900 東京都港区見本1-1\n090-1234-5678\nd払い`,
    ],
    [
      'a card that the text announces',
      '登録情報は以下の通りです。よろしくお願いします。\n\n山田花子\n〒108-9900 東京都港区見本1-1\n090-1234-5678',
    ],
    [
      'two names in a card',
      `${BODY}よろしくお願いします。\n\n山田花子\n花ちゃん\n〒108-9900 東京都港区見本1-1\n090-1234-5678`,
    ],
    [
      'an address near a hospital',
      '氏名：山田花子\n\nhanako@example.com\n東京都文京区見本1-1 さくら病院寮\n090-1234-5678',
    ],
    ['an address by a university', `${BODY}京都府京都市左京区大学前町1-2\n電話 090-1234-5678\nhanako@example.com`],
    ['a street of a university', `${BODY}北見市大学通\n0157-11-1111\nhanako@example.com`],
    ["a firm's card with a carrier", `${BODY}さくら大学\n090-1234-5678\nhanako@example.com\nau`],
    [
      "a firm's card that the text announces",
      '登録情報は下記です。\n\n山田花子 さくら大学\nTEL：090-1234-5678\nMail：hanako@example.com',
    ],
    [
      'a labelled address by a hospital, below a form',
      'ニックネーム：るり\n\n住所：東京都港区見本1-1 さくら病院前ハイツ\n携帯：090-1234-5678\nメール：hanako@example.com',
    ],
    [
      'the rest of the form',
      'ニックネーム：るり\n\n住所：〒108-9900 東京都港区見本1-1\n電話：090-1234-5678\nメール：hanako@example.com',
    ],
    ['a form at the end', `${BODY}ニックネーム：るり\nメールアドレス：hanako@example.com`],
    ['a long text below a ruler', `${BODY}------\n${'詳しく書きます。\n'.repeat(20)}`],
  ])('none: %s', (_, text) => {
    expect(asides(text)).toEqual([]);
  });
});
