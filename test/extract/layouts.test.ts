/** Forms whose lines are laid out otherwise than the template's, and what is no such layout. */
import { describe, expect, it } from 'vitest';
import { FORM } from '../../src/classify/index.js';
import { mayGive } from '../../src/extract/index.js';
import { plusMember } from '../../src/profile/index.js';
import type { ItemKey } from '../../src/record.js';
import { CONTEXT } from '../items/reading.js';
import { extractionOf, givenIn as given, messageOf, voicedOf } from './letters.js';

/** What a mail gives; neither it nor its first lines are turned away by a look, where they give enough for an inquiry. */
function givenIn(text: string): ReturnType<typeof given> {
  const lines = text.split('\n');
  for (const end of [3, 4, 6, 9, lines.length]) {
    const part = lines.slice(0, end).join('\n');
    if (extractionOf(part).given < FORM) continue;
    const context = { ...CONTEXT, extraLabels: plusMember.labels };
    expect([part, mayGive(FORM, voicedOf(messageOf({ text: part })), context)]).toEqual([part, true]);
  }
  return given(text);
}

const PERSON: [ItemKey, string, string, string][] = [
  ['nameKanji', '氏名(漢字)', '山田 花子', '山田 花子'],
  ['nameKana', '氏名(カナ)', 'ヤマダ ハナコ', 'ヤマダ ハナコ'],
  ['nickname', 'ニックネーム', 'はなぴ', 'はなぴ'],
  ['birthDate', '生年月日', '1996年12月24日', '1996-12-24'],
  ['prefecture', '都道府県', '群馬', '群馬県'],
  ['phone', '電話番号', '080-6672-1930', '08066721930'],
  ['email', 'メールアドレス', 'hana@example.com', 'hana@example.com'],
  ['paymentMethod', 'お支払い方法', 'クレジットカード', 'credit'],
  ['plusMemberId', 'Plus member ID', 'hana_77', 'hana_77'],
];
const ALL = Object.fromEntries(PERSON.map(([key, , , value]) => [key, value]));
const formed = (line: (label: string, value: string) => string, between = '\n'): string =>
  PERSON.map(([, label, value]) => line(label, value)).join(between);

describe('labels behind their answers', () => {
  it.each<[string, string]>([
    ['in brackets below', formed((label, value) => `${value}\n（${label}）\n`)],
    ['in square brackets below', formed((label, value) => `${value}\n【${label}】`)],
    ['below, pointing up', formed((label, value) => `${value}\n↑${label}`)],
    ['below, pointing up in brackets', formed((label, value) => `${value}\n（↑${label}）`)],
    ['in brackets beside', formed((label, value) => `${value}（${label}）`)],
    ['behind an arrow', formed((label, value) => `${value}　←${label}`)],
    ['behind a long arrow', formed((label, value) => `${value} <-- ${label}`)],
  ])('%s', (_, text) => {
    expect(givenIn(`よろしくお願いします。\n\n${text}`)).toEqual(ALL);
  });

  it('an answer that is a label, too', () => {
    const text = '山田 花子（氏名・漢字）\nキャリア決済（お支払い方法）\nau（キャリア）\n50938117264（継続課金ID）';
    expect(givenIn(text)).toEqual({
      nameKanji: '山田 花子',
      paymentMethod: 'carrier',
      carrier: 'au',
      billingId: '50938117264',
    });
  });

  it('in brackets above the answers they stand as ever', () => {
    expect(givenIn(formed((label, value) => `【${label}】\n${value}`))).toEqual(ALL);
  });
});

describe('signs for colons, and around the answers', () => {
  it.each<[string, (label: string, value: string) => string]>([
    ['a star', (label, value) => `${label}🌟${value}`],
    ['a flower, and one before', (label, value) => `🌸${label}🌸${value}`],
    ['hearts of a colour', (label, value) => `${label} 💛 ${value}`],
    ['closed by it, too', (label, value) => `${label}💛${value}💛`],
    ['brackets of signs', (label, value) => `${label}꒰ ${value} ꒱`],
    ['wings', (label, value) => `${label}༺ ${value} ༻`],
    ['angle brackets', (label, value) => `${label}《${value}》`],
    ['a colon, and a sparkle behind', (label, value) => `${label}：${value}✨`],
    ['a colon behind the sign', (label, value) => `${label}🎀：${value}`],
  ])('%s', (_, line) => {
    expect(givenIn(formed(line))).toEqual(ALL);
  });

  it("a nickname's own stay", () => {
    expect(givenIn('氏名🌟市川 萌\nニックネーム🌟モカ☕ラテ🌟\nID🌟moka_1\n都道府県🌟静岡')).toMatchObject({
      nickname: 'モカ☕ラテ🌟',
    });
    expect(givenIn('氏名：市川 萌\nニックネーム：モカ✨\nID：moka_1')).toMatchObject({ nickname: 'モカ✨' });
  });

  it('one in a sentence is no mark', () => {
    expect(givenIn('メール💦届きません😭\nパスワード💦忘れました😭\n電話💦つながりません😭')).toEqual({});
  });
});

describe('what parts words elsewhere as a colon', () => {
  it.each(['／', '・', '、', '〜'])('%s', (mark) => {
    expect(givenIn(formed((label, value) => `${label}${mark}${value}`))).toEqual(ALL);
  });

  it('in a sentence it is none', () => {
    expect(givenIn('氏名、住所、電話番号、メールは変わっていません。\n電話、メールどちらでもかまいません。')).toEqual(
      {},
    );
  });
});

describe('letters drawn apart', () => {
  const apart = (text: string): string => [...text.replace(/ /gu, '')].join(' ');
  it.each<[string, string]>([
    ['all of them', formed((label, value) => `${apart(label)} ： ${apart(value)}`)],
    ['the labels', formed((label, value) => `${apart(label)} ： ${value.replace(/ /gu, '')}`)],
    ['by wide spaces', formed((label, value) => `${apart(label)} ： ${apart(value)}`.replace(/ /gu, '\u3000'))],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual({ ...ALL, nameKanji: '山田花子', nameKana: 'ヤマダハナコ' });
  });
});

describe('several answers in a line', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 11];
  const row = (mark: (n: number) => string, gap: string): string =>
    PERSON.map(([, , value], i) => `${mark(numbers[i] ?? 0)}${value}`).join(gap);
  it.each<[string, string]>([
    ['numbered', row((n) => `${n}.`, ' ')],
    ['numbered with commas', row((n) => `${n}) `, '、')],
    ['numbered in brackets', row((n) => `（${n}）`, '')],
    ['numbered in circles', row((n) => '①②③④⑤⑥⑦⑧⑨⑩⑪⑫'.charAt(n - 1), '')],
    ['numbered by keys', row((n) => [...String(n)].map((d) => `${d}\ufe0f\u20e3`).join(''), ' ')],
    [
      'numbered in circles, with labels',
      PERSON.map(([, label, value], i) => `${'①②③④⑤⑥⑦⑧⑨'.charAt(i)}${label}：${value}`).join(''),
    ],
    ['numbered, with labels', PERSON.map(([, label, value], i) => `${i + 1}.${label}：${value}`).join(' ')],
    ['labels in brackets', formed((label, value) => `【${label}】${value}`, '')],
    ['quoted', formed((label, value) => `${label}「${value}」`, '、')],
    ['quoted, without commas', `${formed((label, value) => `${label}「${value}」`, '')}です。`],
    ['quoted, behind a sentence', `下記です。${formed((label, value) => `${label}『${value}』`, ' ')}です。`],
    ['a value beside labels', formed((label, value) => (/@|080/u.test(value) ? value : `${label}：${value}`), '／')],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual(ALL);
  });

  it('numbers that do not go up from 1 are none', () => {
    expect(
      givenIn('手順は 3.確認 2.入力 5.送信 1.ログイン 4.選択 と書いてありましたが、どれもできませんでした。'),
    ).toEqual({});
  });
});

describe('several labels before one mark', () => {
  it.each<[string, Partial<Record<ItemKey, string>>]>([
    ['氏名/フリガナ：湯本 蓮司/ユモト レンジ', { nameKanji: '湯本 蓮司', nameKana: 'ユモト レンジ' }],
    [
      '氏名・カナ・ニックネーム　湯本 蓮司・ユモト レンジ・レン',
      { nameKanji: '湯本 蓮司', nameKana: 'ユモト レンジ', nickname: 'レン' },
    ],
    ['生年月日/都道府県：2001/09/13/島根県', { birthDate: '2001-09-13', prefecture: '島根県' }],
    ['・生年月日・性別：2001年9月13日・男', { birthDate: '2001-09-13' }],
    ['住まい・電話　高知県四万十市・0880-34-7725', { prefecture: '高知県', phone: '0880347725' }],
    ['住所と電話番号：福岡市博多区 092-555-0123', { prefecture: '福岡県', phone: '0925550123' }],
    ['メール、ID：ren@example.com、ren_913', { email: 'ren@example.com', plusMemberId: 'ren_913' }],
    [
      '【支払方法/キャリア/番号】キャリア決済/SoftBank/4471-0098-3625',
      { paymentMethod: 'carrier', carrier: 'softbank', billingId: '4471-0098-3625' },
    ],
    // A password is no item.
    ['ID/パスワード：ren_913 / 忘れました', { plusMemberId: 'ren_913' }],
    ['ID/PW：ren_913/hogehoge12345', { plusMemberId: 'ren_913' }],
    ['ID・パスワード：ren_913', { plusMemberId: 'ren_913' }],
    ['パスワード/ID：忘れました / ren_913', { plusMemberId: 'ren_913' }],
    ['ID：ren_913 PW：hogehoge1', { plusMemberId: 'ren_913' }],
    ['ID:ren_913/パスワード:忘れた', { plusMemberId: 'ren_913' }],
  ])('%s', (line, given) => {
    expect(givenIn(line)).toEqual(given);
  });

  it.each<[string, Partial<Record<ItemKey, string>>]>([
    ['氏名・フリガナ：湯本 蓮司（ユモト レンジ）', { nameKanji: '湯本 蓮司', nameKana: 'ユモト レンジ' }],
    ['電話やメール、IDは変えていません。', {}],
    ['ID/パスワード：忘れました', {}],
    ['IDとパスワードを忘れました', {}],
  ])('no more than is said: %s', (line, given) => {
    expect(givenIn(line)).toEqual(given);
  });
});

describe('the answer in the brackets of its label', () => {
  it.each<[string, Partial<Record<ItemKey, string>>]>([
    ['氏名フルネーム(漢字：山田 花子)', { nameKanji: '山田 花子' }],
    ['氏名フルネーム(カナ：ヤマダ ハナコ)', { nameKana: 'ヤマダ ハナコ' }],
    ['ご登録の住所(都道府県：群馬県)', { prefecture: '群馬県' }],
    ['ご設定のニックネーム(はなぴ)', { nickname: 'はなぴ' }],
    ['キャリア決済の場合(docomo/au/*SoftBank*)', { paymentMethod: 'carrier', carrier: 'softbank' }],
  ])('%s', (line, given) => {
    expect(givenIn(line)).toEqual(given);
  });
});

describe('what the payment is, and its number, in one answer', () => {
  it.each<[string, Partial<Record<ItemKey, string>>]>([
    [
      'お支払い方法：ドコモ払い（決済番号：123456789012）',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '123456789012' },
    ],
    ['支払い：au 継続課金ID 12345678901', { paymentMethod: 'carrier', carrier: 'au', billingId: '12345678901' }],
    [
      'キャリア：ソフトバンク 注文番号 1234-5678-9012',
      { paymentMethod: 'carrier', carrier: 'softbank', billingId: '1234-5678-9012' },
    ],
    [
      '支払い：キャリア決済\n決済情報番号：123456789012（ドコモ）',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '123456789012' },
    ],
    ['支払い：キャリア決済\n決済情報番号：SB-7741-20098', { paymentMethod: 'carrier', billingId: 'SB-7741-20098' }],
    ['支払い：クレジットカード 4111 1111 1111 1111', { paymentMethod: 'credit' }],
    ['支払い：携帯料金と一緒（080-1234-5678）', { paymentMethod: 'carrier' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('the template left standing above the answers', () => {
  const template = `・氏名フルネーム(漢字)\n・氏名フルネーム(カナ)\n・ご設定のニックネーム\n・ご生年月日(西暦表記8桁)\n・ご登録の住所(都道府県)
・ご登録のお電話番号\n・ご登録のメールアドレス\n・会費のお支払い方法(クレジットカード決済/キャリア決済)\n・キャリア決済の場合(docomo/au/SoftBank)
・各キャリアの決済情報番号\n・Plus member ID\n・会員番号(月会費まとめて払いコースの方)\n`;
  it.each<[string, string]>([
    ['values alone', PERSON.map(([, , value]) => value).join('\n')],
    [
      'some of them in words',
      '上の項目です。\n\n山田 花子\nヤマダ ハナコ\nニックネームははなぴ\n1996.12.24\n群馬県\n080-6672-1930\nhana@example.com\nクレジットカード\nIDはhana_77',
    ],
  ])('%s', (_, text) => {
    expect(givenIn(`${template}\n${text}`)).toEqual(ALL);
  });

  it('is no reason to read a signature', () => {
    expect(
      givenIn(`${template}\n--\n山田 花子\n見本株式会社\n東京都千代田区\nTEL 03-5555-0123\nhana@example.com`),
    ).toEqual({});
    expect(givenIn(template)).toEqual({});
  });
});

describe('fields of one item below its label', () => {
  it('year, month and day', () => {
    expect(givenIn('・ご生年月日(西暦表記8桁)\n　年：1964年\n　月：10月\n　日：1日\n・ご登録の住所\n　京都府')).toEqual(
      {
        birthDate: '1964-10-01',
        prefecture: '京都府',
      },
    );
  });
});

describe('family and given name apart', () => {
  it.each<[string, string]>([
    ['by colons', '姓：山田\n名：花子\nセイ：ヤマダ\nメイ：ハナコ'],
    ['by spaces', '姓　山田\n名　花子\nセイ　ヤマダ\nメイ　ハナコ'],
    ['in brackets', 'お名前(姓)：山田\nお名前(名)：花子\nフリガナ(セイ)：ヤマダ\nフリガナ(メイ)：ハナコ'],
    ['in square brackets', '【姓】山田\n【名】花子\n【セイ】ヤマダ\n【メイ】ハナコ'],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual({ nameKanji: '山田 花子', nameKana: 'ヤマダ ハナコ' });
  });
});

describe('values alone, numbered', () => {
  it.each<[string, (n: number) => string]>([
    ['by keys', (n) => `${[...String(n)].map((d) => `${d}\ufe0f\u20e3`).join('')} `],
    ['in kanji', (n) => `${'一二三四五六七八九十'.charAt(n - 1)}、`],
    ['by letters', (n) => `${'abcdefghijkl'.charAt(n - 1)}. `],
    ['by capital letters', (n) => `(${'ABCDEFGHIJKL'.charAt(n - 1)}) `],
    ['by kana', (n) => `${'アイウエオカキクケコサシ'.charAt(n - 1)}）`],
    ['by Roman numbers', (n) => `${'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'.charAt(n - 1)}．`],
  ])('%s', (_, mark) => {
    const values = PERSON.slice(0, 8).map(([, , value], i) => `${mark(i + 1)}${value}`);
    expect(givenIn(values.join('\n'))).toMatchObject({
      nameKanji: '山田 花子',
      nickname: 'はなぴ',
      paymentMethod: 'credit',
    });
  });

  it.each<[string, string[]]>([
    ['keys', ['1️⃣', '2️⃣', '3️⃣']],
    ['letters', ['a)', 'b)', 'c)']],
    ['kana', ['ア）', 'イ）', 'ウ）']],
    ['Roman numbers', ['Ⅰ．', 'Ⅱ．', 'Ⅲ．']],
    ['bare Roman numbers', ['Ⅰ　', 'Ⅱ　', 'Ⅸ　']],
    ['Roman numbers of two parts', ['Ⅹ-１　', 'Ⅹ-２：', 'X-3. ']],
    ['kana of the iroha', ['イ）', 'ロ）', 'ハ．']],
  ])('a label behind the number is a label: %s', (_, [first, second, third]) => {
    expect(givenIn(`${first}氏名　山田 花子\n${second}カナ　ヤマダ ハナコ\n${third}ニックネーム　はなぴ`)).toEqual({
      nameKanji: '山田 花子',
      nameKana: 'ヤマダ ハナコ',
      nickname: 'はなぴ',
    });
  });

  it("a few letters with points are the values' own", () => {
    expect(givenIn('山田 花子\nヤマダ ハナコ\nA.T\n19961224\n群馬県\n080-6672-1930\nhana@example.com')).toMatchObject({
      nickname: 'A.T',
    });
  });
});

describe('a few labels among values alone', () => {
  it('in brackets behind their values', () => {
    const text =
      '→久世麻友\n→ｸｾﾞﾏﾕ\n→ﾏﾕﾏﾕ(ﾆｯｸﾈｰﾑ)\n→平成元年8月8日\n→静岡\n→090-3381-5574\n→mayu.m@docomo.ne.jp\n→mayu88(Plus member ID)';
    expect(givenIn(text)).toEqual({
      nameKanji: '久世麻友',
      nameKana: 'クゼマユ',
      nickname: 'ﾏﾕﾏﾕ',
      birthDate: '1989-08-08',
      prefecture: '静岡県',
      phone: '09033815574',
      email: 'mayu.m@docomo.ne.jp',
      plusMemberId: 'mayu88',
    });
  });

  it('words in brackets behind sentences are none', () => {
    expect(givenIn('ログインできません（ID）\n届きません（メール）\nサポートに聞く（電話）')).toEqual({});
  });

  it('a form does not take what stands in a signature', () => {
    const text =
      '氏名：山田花子\nカナ：ヤマダハナコ\nニックネーム：はなぴ\nID：hana_77\n\n佐藤\n見本株式会社\n〒371-0000 群馬県前橋市\nTEL 027-000-0000';
    expect(givenIn(text)).toMatchObject({ nameKanji: '山田花子', plusMemberId: 'hana_77' });
    expect(givenIn(text)).not.toHaveProperty('phone');
  });
});

describe('values alone in a row', () => {
  it('words of running text are none of them', () => {
    const row =
      '小野彩です。ニックネームはアヤ、1993年10月4日生まれ、新潟県、0258-36-2217、aya@example.comです。IDはaya104です。';
    expect(givenIn(row)).toMatchObject({ nickname: 'アヤ', birthDate: '1993-10-04', plusMemberId: 'aya104' });
    expect(givenIn(row)).not.toHaveProperty('nameKana');
  });
});

describe('answers between quoted lines', () => {
  const between = (said: string): string => `${said}${formed((label, value) => `> ・${label}\n${value}`)}`;
  it.each<[string, string]>([
    ['of the desk', '書きました。\n\n2026年10月31日(土) 20:14 Plus member <info@plusmember.jp>:\n'],
    ['of nobody that is named', '書きました。\n\n'],
    ['and nothing above', ''],
  ])('%s', (_, said) => {
    expect(givenIn(between(said))).toEqual(ALL);
  });

  it('what is quoted with its answers is none of them', () => {
    const quoted = formed((label, value) => `> ・${label}：${value}`);
    expect(givenIn(`${quoted}\n\nこちらはいつ届きますか。`)).toEqual({});
  });
});

describe('a line of the form whose words are no label', () => {
  it.each(['どこの：au', 'au', 'かいしゃ→au'])('%s names the carrier below the way to pay', (line) => {
    expect(givenIn(`氏名：山田 花子\nはらいかた：キャリア決済\n${line}\nID：hana_77`)).toMatchObject({
      paymentMethod: 'carrier',
      carrier: 'au',
    });
  });

  it('it names none where the form says another, or a card', () => {
    expect(givenIn('支払い：クレジットカード\nスマホの種類：au\nID：hana_77')).not.toHaveProperty('carrier');
    expect(givenIn('支払い：キャリア決済\nキャリア：docomo\n端末の種類：au\nID：hana_77')).toMatchObject({
      carrier: 'docomo',
    });
  });
});

describe('a value below a label, led to by a sign', () => {
  it.each(['└ ', '┗', '↳', '→ ', '- ', '＞'])('%s', (sign) => {
    expect(givenIn(formed((label, value) => `・${label}\n　${sign}${value}`))).toEqual(ALL);
  });
});

describe('labels as elements and with notes', () => {
  it('elements', () => {
    expect(givenIn(formed((label, value) => `<${label}>${value}</${label}>`))).toEqual(ALL);
  });

  it.each<[string, Partial<Record<ItemKey, string>>]>([
    ['・氏名フルネーム(漢字)※全角：山田 花子', { nameKanji: '山田 花子' }],
    ['・ご生年月日(西暦表記8桁)※半角数字：19961224', { birthDate: '1996-12-24' }],
    ['・Plus member ID※半角英数字：hana_77', { plusMemberId: 'hana_77' }],
  ])('%s', (line, given) => {
    expect(givenIn(line)).toEqual(given);
  });
});

describe('values of the form whose words are no label', () => {
  it.each(['・群馬県です', '群馬県前橋市です。', 'いるところ：群馬県'])('%s', (line) => {
    expect(givenIn(`・氏名：山田 花子\n${line}\n・ID：hana_77`)).toMatchObject({ prefecture: '群馬県' });
  });

  it.each(['旧住所：群馬県', '緊急連絡先：080-1111-2222', '勤務先：東京都千代田区', '会社　03-5555-0123'])(
    'of another: %s',
    (line) => {
      const given = givenIn(
        `・氏名：山田 花子\n・カナ：ヤマダ ハナコ\n・ニックネーム：はな\n・支払い：VISA\n${line}\n・ID：hana_77`,
      );
      expect(given).not.toHaveProperty('phone', '08011112222');
      expect(given).not.toHaveProperty('phone', '0355550123');
      expect(given).not.toHaveProperty('prefecture', '東京都');
    },
  );
});

describe('which address is the registered one', () => {
  it.each([
    'メール：登録したのは old@example.jp です（今は new@example.com）',
    'メール：new@example.com（登録は old@example.jp）',
    'メール：old@example.jp（登録時）、new@example.com（現在）',
  ])('%s', (line) => {
    expect(givenIn(line)).toEqual({ email: 'old@example.jp' });
  });
});

describe('a hint between a label and the answer below it', () => {
  const HINTS = [
    '※登録のとおりにご記入ください',
    '※全角カタカナ',
    '※忘れた方は空欄',
    '※西暦8桁',
    '※都道府県だけでもかまいません',
    '※ハイフンなし',
    '※受信できるもの',
    '※クレジットカード決済/キャリア決済',
    '※半角英数',
  ];
  it.each<[string, (i: number, value: string) => string]>([
    ['behind ※', (i) => HINTS[i] ?? ''],
    ['in brackets', (i) => `（${HINTS[i]?.slice(1)}）`],
    ['an example', (i) => `例：${['見本 太郎', 'ミホン タロウ', 'みほ', '19900101'][i] ?? 'xxx'}`],
    [
      'an example behind brackets',
      (i) => `（記入例）${['見本 太郎', 'ミホン タロウ', 'みほ', '19900101'][i] ?? 'xxx'}`,
    ],
    ['of words that nobody knows', () => '※赤い枠の中'],
  ])('%s', (_, hint) => {
    expect(givenIn(PERSON.map(([, label, value], i) => `・${label}\n${hint(i, value)}\n${value}`).join('\n'))).toEqual(
      ALL,
    );
  });

  it("the writer's own remark is none", () => {
    expect(
      givenIn(
        '・氏名\n山田 花子\n・ニックネーム\n※忘れました\n・生年月日\n19961224\n・電話番号\n※変更しました\nID：hana_77',
      ),
    ).toEqual({ nameKanji: '山田 花子', birthDate: '1996-12-24', plusMemberId: 'hana_77' });
    expect(givenIn('・ニックネーム\n※覚えていません\nパスワードの再設定\n・ID\nhana_77')).toEqual({
      plusMemberId: 'hana_77',
    });
  });
});

describe('an address below its label', () => {
  it.each(['〒371-0000\n群馬県前橋市見本町1-2', '〒3710000\n前橋市見本町1-2\nコーポ青森201', '371-0000\n群馬県前橋市'])(
    '%s',
    (lines) => {
      expect(givenIn(`・氏名\n山田 花子\n・ご登録の住所(都道府県)\n${lines}\n・ID\nhana_77`)).toEqual({
        nameKanji: '山田 花子',
        prefecture: '群馬県',
        plusMemberId: 'hana_77',
      });
    },
  );

  it.each(['山田 花子（旧姓 佐藤）', '山田 花子（旧姓：佐藤 花子）', '山田 花子(旧姓・佐藤)'])('%s', (line) => {
    expect(givenIn(`・氏名フルネーム(漢字)\n${line}\n・ID\nhana_77`)).toEqual({
      nameKanji: '山田 花子',
      plusMemberId: 'hana_77',
    });
  });
});

describe('questions and answers', () => {
  const ruler = '- - - - - - - -';
  it.each<[string, string]>([
    ['in one line', formed((label, value) => `Q．${label}は？　A．${value}`)],
    ['in one line, wide and numbered', formed((label, value) => `Ｑ１．${label}は？　Ａ１．${value}`)],
    ['in one line, tight', formed((label, value) => `Q.${label}→A.${value}`)],
    ['below, by a letter', formed((label, value) => `Q ${label}\nA ${value}`)],
    ['below, in brackets', formed((label, value) => `【Q】${label}\n【A】${value}`.replace('【Q】', ''))],
    ['below, by a word', formed((label, value) => `${label}\n答：${value}\n${ruler}`)],
    ['below, by another word', formed((label, value) => `${label}\n回答：${value}\n`)],
    ['below, behind an arrow', formed((label, value) => `${label}\n→${value}\n${'─ '.repeat(8)}`)],
    ['beside, by a word', formed((label, value) => `${label}：（答）${value}`.replace('（答）', '答え：'))],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual(ALL);
  });

  it('an empty answer is none', () => {
    const blank = [
      'ニックネーム',
      'キャリア決済の場合(docomo/au/SoftBank)',
      '各キャリアの決済情報番号',
      'お支払い方法',
      '会員番号',
    ];
    for (const mark of ['答：', '回答：', 'A：', 'Ａ．', '→'])
      for (const between of [ruler, '* * * * *', '＿ ＿ ＿ ＿ ＿', ''])
        expect(
          givenIn(
            `氏名\n${mark}山田 花子\n${between}\n${blank.map((label) => `${label}\n${mark}`).join(`\n${between}\n`)}\n`,
          ),
        ).toEqual({ nameKanji: '山田 花子' });
  });

  it("a letter of the nickname's own stays", () => {
    expect(givenIn('氏名：山田 花子\nニックネーム：A.花\nID：hana_77')).toMatchObject({ nickname: 'A.花' });
  });
});

describe('labels in brackets, two and more in a line, with options ticked', () => {
  const ticked = { paymentMethod: 'carrier', carrier: 'au' };
  it('with values between them', () => {
    const text =
      '【氏名】山田 花子【カナ】ヤマダ ハナコ\n【ニックネーム】はなぴ【生年月日】西暦　1996年　12月　24日\n【都道府県】群馬県前橋市\n【電話】080 6672 1930【メール】hana@example.com\n【お支払い】□クレジットカード決済　☑キャリア決済\n【キャリア】□docomo　☑au　□SoftBank\n【Plus member ID】hana_77【会員番号】なし';
    expect(givenIn(text)).toEqual({ ...ALL, ...ticked });
  });

  it.each<[string, object]>([
    ['【お支払い】□クレジットカード決済　☑キャリア決済【キャリア】□docomo　☑au　□SoftBank', ticked],
    ['【お支払い】□クレジットカード　■キャリア決済\n【キャリア】□docomo ■au □SoftBank', ticked],
    ['[お支払い]□クレジットカード ✔キャリア決済[キャリア]□docomo ✔au □SoftBank', ticked],
    ['お支払い方法　□クレジットカード決済 ■キャリア決済\nキャリア ■au □docomo □SoftBank', ticked],
    ['支払い方法●キャリア決済\nキャリア●au', ticked],
    ['〔お支払い〕■クレジットカード □キャリア決済〔キャリア〕□docomo □au □SoftBank', { paymentMethod: 'credit' }],
    ['【お支払い】□クレジットカード決済　□キャリア決済【キャリア】□docomo　□au　□SoftBank', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });

  it('a name in brackets is no label', () => {
    expect(givenIn('【ニックネーム】たま【まる】\n【ID】hana_77')).toEqual({
      nickname: 'たま【まる】',
      plusMemberId: 'hana_77',
    });
  });
});

describe('answers by the numbers of a legend', () => {
  const LABELS = PERSON.map(([, label]) => label);
  const CIRCLES = '①②③④⑤⑥⑦⑧⑨';
  const answers = (mark: (n: number) => string): string =>
    PERSON.map(([, , value], i) => `${mark(i + 1)}${value}`).join('\n');
  const row = LABELS.map((label, i) => `${i + 1} ${label}`).join('　');
  it.each<[string, string]>([
    ['a row, and arrows', `${row}\n\n${answers((n) => `${n}→`)}`],
    ['two rows, and points', `${row.replace('　5 ', '\n5 ')}\n\n${answers((n) => `${n}. `)}`],
    [
      'circles',
      `${LABELS.map((label, i) => `${CIRCLES[i]}${label}`).join(' ')}\n${answers((n) => CIRCLES.charAt(n - 1))}`,
    ],
    ['brackets', `${LABELS.map((label, i) => `(${i + 1})${label}`).join('、')}\n${answers((n) => `(${n})`)}`],
    ['lines', `${LABELS.map((label, i) => `${i + 1}. ${label}`).join('\n')}\n\n${answers((n) => `${n}：`)}`],
    [
      'lines that end in colons',
      `${LABELS.map((label, i) => `${i + 1}）${label}：`).join('\n')}\n\n${answers((n) => `${n}）`)}`,
    ],
    ['a quoted one', `${LABELS.map((label, i) => `> ${i + 1}. ${label}`).join('\n')}\n\n${answers((n) => `${n}→`)}`],
    [
      'wide numbers',
      `${LABELS.map((label, i) => `${'１２３４５６７８９'[i]}．${label}`).join('／')}\n${answers((n) => `${'１２３４５６７８９'[n - 1]}．`)}`,
    ],
  ])('%s', (_, text) => {
    expect(givenIn(`番号でお答えします。\n\n${text}`)).toEqual(ALL);
  });

  it("in an order that is not the template's", () => {
    expect(
      givenIn(
        '①Plus member ID ②ニックネーム ③生年月日 ④電話番号\n\n①hana_77\n②はなぴ\n③1996年12月24日\n④080-6672-1930',
      ),
    ).toEqual({
      nickname: 'はなぴ',
      birthDate: '1996-12-24',
      phone: '08066721930',
      plusMemberId: 'hana_77',
    });
  });

  it('an answer that is a label, too', () => {
    const text =
      '1 氏名　2 支払い方法　3 キャリア　4 決済情報番号　5 会員番号\n\n1→山田 花子\n2→キャリア決済\n3→au\n4→70392281645\n5→なし';
    expect(givenIn(text)).toEqual({
      nameKanji: '山田 花子',
      paymentMethod: 'carrier',
      carrier: 'au',
      billingId: '70392281645',
    });
  });

  it('alone it gives nothing', () => {
    expect(givenIn(row)).toEqual({});
    expect(givenIn(`${row}\n\n1と2だけわかりません。`)).toEqual({});
  });

  it('answers below numbered labels are theirs', () => {
    expect(givenIn(PERSON.map(([, label, value], i) => `${i + 1}. ${label}\n${value}`).join('\n'))).toEqual(ALL);
  });
});
