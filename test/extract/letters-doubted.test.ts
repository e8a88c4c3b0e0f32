/** Letters in which a value is doubted, taken back in part, or told of somebody, or something, else. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const LOST = 'パスワードを忘れました。\n';
const AMBIGUOUS = { invalid: 'ambiguous' };

describe('a date of birth', () => {
  it.each([
    ['生年月日は1991年2月28日です。\n\n誕生日は28日ではなく27日です。', '1991-02-27'],
    ['生年月日は1991年2月28日です。\n\n8月22日ではなく8月12日に届きました。', '1991-02-28'],
    ['生年月日は1991年2月28日です。\n\nメールが来たのは28日ではなく27日です。', '1991-02-28'],
    ['生年月日は1991年2月28日です。\n\n推しの誕生日は28日ではなく27日です。', '1991-02-28'],
    [
      '誕生日は2004年6月6日なのですが、2002年6月6日と登録した気がします。登録されているのは2002年のほうです。',
      '2002-06-06',
    ],
    ['誕生日は2004年6月6日です。登録したのは2020年のほうです。', '2004-06-06'],
    ['1998年6月2日と書きましたが、1988年6月2日が正しいです。', '1988-06-02'],
  ])('%s', (text, date) => {
    expect(givenIn(`${LOST}生年月日のことです。${text}`).birthDate).toBe(date);
  });
});

describe('of two values', () => {
  it.each([
    [
      'phone',
      '登録したのが携帯 080-1936-4472 か、実家の電話 026-299-4178 か、どちらだったか思い出せません。',
      AMBIGUOUS,
    ],
    ['phone', '電話は 080-1936-4472 です。どちらに聞けばよいかわかりませんでした。', '08019364472'],
    ['phone', '電話は 080-2750-9916 がわたしの番号で、090-2750-9916 は姉の番号です。', '08027509916'],
    ['email', 'アドレスはたぶんこれで合ってると思うけど、もしかしたら saya@example.com かもしれないです。', AMBIGUOUS],
  ] as const)('%s: %s', (key, text, read) => {
    expect(givenIn({ from: 'hyuga@example.jp', text: `${LOST}${text}` })[key]).toEqual(read);
  });
});

describe('a nickname', () => {
  it.each([
    ['ニックネームは「みおふとん」です、布団じゃなくてひらがな。', 'みおふとん'],
    ['ニックネームは、こどもの名前から「あおママ」です。', 'あおママ'],
    ['ニックネームはタニシ（弟につけられました）。', 'タニシ'],
    ['サイトではニックネームを「ふみばあ」としてございます。', 'ふみばあ'],
    ['名前（サイト内の）：原っぱ', '原っぱ'],
  ])('%s', (text, nickname) => {
    expect(givenIn(`${LOST}${text}`).nickname).toBe(nickname);
  });
});

describe('no name', () => {
  it.each(['八十二才です。', '今は一人暮らしです。', 'I signed up late because the form wanted Japanese.'])(
    '%s',
    (text) => {
      expect(givenIn(`${LOST}${text}`)).not.toHaveProperty('nameKanji');
    },
  );
});

describe('a place', () => {
  it.each([
    ['滋賀県の大津で生まれて、大学は京都。入会したのは大阪にいたときです。', '大阪府'],
    ['高知県で2002年7月19日生まれです。', '高知県'],
    ['大阪の堺や。', '大阪府'],
    ['2009年3月3日生まれ、岐阜', '岐阜県'],
    ['1990年3月3日生まれ、大阪育ち', undefined],
  ])('%s', (text, prefecture) => {
    expect(givenIn(`${LOST}${text}`).prefecture).toBe(prefecture);
  });
});

describe('an ID', () => {
  it.each([
    ['IDだけ先に書いておきます。 hanyu_mk です。', 'hanyu_mk'],
    ['Plus member IDも junjun ですが、うしろに05がつきます。', 'junjun05'],
    ['Plus member ID、yahagi_bucho。', 'yahagi_bucho'],
    ['Plus member ID tsubacrow、クレジット払い。', 'tsubacrow'],
    ['IDの最後の数字が抜けていて、hanako_7 が正しいです。', 'hanako_7'],
    ['IDの紙をお送りします。木村です。', undefined],
  ])('%s', (text, id) => {
    expect(givenIn(`${LOST}${text}`).plusMemberId).toBe(id);
  });
});

describe('options', () => {
  const form = (options: string): string => `氏名：大工廻 政美\n会費のお支払い方法\n${options}\nID：masa_1\n`;

  it.each([
    ['[ ] クレジットカード決済\n[x] キャリア決済', 'carrier'],
    ['[x] クレジットカード決済\n[ ] キャリア決済', 'credit'],
    ['□クレジットカード決済\n☑キャリア決済', 'carrier'],
    ['[ ] クレジットカード決済\n[ ] キャリア決済', undefined],
    ['クレジットカード決済/キャリア決済→キャリア決済', 'carrier'],
  ])('%s', (options, method) => {
    expect(givenIn(form(options)).paymentMethod).toBe(method);
  });
});

describe('a form', () => {
  it('whose name and reading stand in each other’s place is put right', () => {
    const text = '氏名フルネーム(漢字)：ウドウ トモハル\n氏名フルネーム(カナ)：有働 智治\n';
    expect(givenIn(text)).toMatchObject({ nameKanji: '有働 智治', nameKana: 'ウドウ トモハル' });
  });

  it('keeps a radical that stands for a letter', () => {
    expect(givenIn('氏名：⾼橋　太⼀\n').nameKanji).toBe('高橋 太一');
  });

  it('has hidden digits refused', () => {
    const text = 'お支払い方法：キャリア決済\nキャリア：au\n継続課金ID：5518****732\n';
    expect(givenIn(text).billingId).toEqual({ invalid: 'not-digits' });
  });
});
