/** Values in lines of their own, as phones are typed on: what a number is the line above says, and what is said to be none is not looked for. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Given = { [Key in keyof ReturnType<typeof givenIn>]: ReturnType<typeof givenIn>[Key] | undefined };

function isRead(text: string, items: Given): void {
  const given = givenIn(text);
  for (const [key, value] of Object.entries(items)) expect(given[key as keyof Given]).toEqual(value);
}

describe('番号は, and the number below', () => {
  it.each<[string, Given]>([
    ['ahamoです\n番号は\n991027\n336481', { carrier: 'docomo', billingId: '991027336481' }],
    ['auです\n番号は\n12345\n678901', { carrier: 'au', billingId: '12345678901' }],
    ['支払いはドコモ\n番号は\n991027336481', { carrier: 'docomo', billingId: '991027336481' }],
    [
      '支払いは携帯(LINEMO)の料金と一緒です。\n番号はこれであってますか→ 5519-0027-3381',
      { carrier: 'softbank', billingId: '5519-0027-3381' },
    ],
  ])('%s', (text, items) => isRead(`パスワードを忘れました\n\n${text}`, items));

  it.each<[string, Given]>([
    ['まとめて払いです\n番号は\n123456', { billingId: undefined, plusMemberId: undefined }],
    ['ahamoです\n番号は\n991027\n33648', { billingId: undefined }],
    ['auから変えました\n番号は\n12345\n678901', { carrier: undefined, billingId: undefined }],
    ['父はドコモです\n番号は\n991027336481', { carrier: undefined }],
    ['auのスマホで会員証を見ています。\n番号はこちら→ 20031177334', { carrier: undefined, billingId: undefined }],
    ['支払いはクレジットカードです。\nソフトバンクの携帯です。\n番号はこれ→ 3312-5566-7788', { carrier: undefined }],
    ['電話番号はこれであってますか→ 090-1111-2222', { phone: '09011112222', billingId: undefined }],
  ])('but: %s', (text, items) => isRead(`パスワードを忘れました\n\n${text}`, items));
});

describe('a name and its reading in two lines', () => {
  it.each<[string, string, string]>([
    ['かわむらゆうと です\n河村悠人', '河村悠人', 'カワムラユウト'],
    ['やまだ はなこ です\n山田花子', '山田花子', 'ヤマダ ハナコ'],
    ['山田花子\nやまだはなこ です', '山田花子', 'ヤマダハナコ'],
  ])('%s', (text, nameKanji, nameKana) => {
    expect(givenIn(`パスワードわかんない\n${text}`)).toMatchObject({ nameKanji, nameKana });
  });

  it.each([
    'よろしくおねがいします\n山田花子',
    'すみません です\n再設定希望',
    'たぶんです\n鈴木さん',
    'こまってる\n山田花子',
  ])('but: %s', (text) => {
    expect(givenIn(`パスワードわかんない\n${text}`).nameKana).toBeUndefined();
  });
});

it('what is answered by none is not another line', () => {
  const given = givenIn(
    'パスワードわかんない\nかわむらゆうと です\n河村悠人\n\n2008.3.31\n\n広島\n070 2234 9981\n\nIDは yutokawa\nニックネームはない\n\nメアドは今のこれ',
  );
  expect(given).toMatchObject({ nameKanji: '河村悠人', plusMemberId: 'yutokawa', email: 'sender@example.com' });
  expect(given.nickname).toBeUndefined();
});

describe('the sender’s address', () => {
  it.each(['メアドは今のこれ', 'メアドは今使ってるこれ', 'メールアドレスは今のこのアドレスです'])('%s', (text) => {
    expect(givenIn(text).email).toBe('sender@example.com');
  });
});

describe('a value behind a line that leads to it', () => {
  it.each<[string, Given]>([
    ['登録メールアドレスは\nseki.mao\n@example.net\nです（改行されちゃうかも）。', { email: 'seki.mao@example.net' }],
    ['Plus member IDは\nseki_mao\nです。', { plusMemberId: 'seki_mao' }],
    ['生年月日 1994.6.30　秋田県　電話 090-1111-2222', { prefecture: '秋田県', birthDate: '1994-06-30' }],
    [
      '前に送った時IDがわからないって書いたんですけど、メモ見つかりました！！\nwaka_7 でした。',
      { plusMemberId: 'waka_7' },
    ],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['パスワードがわからないと書きましたが、メモ見つかりました！\nhana_77 でした。', { plusMemberId: undefined }],
    ['生年月日 1994.6.30　福岡県公演に行きます', { prefecture: undefined }],
    ['電話 0852-55-0164　島根県庁', { phone: '0852550164', prefecture: undefined }],
    ['電話 0852-55-0164　島根県立高校', { phone: '0852550164', prefecture: undefined }],
    ['IDというのは hana@example.jp ですよね。', { plusMemberId: undefined }],
    ['IDというものは2020年に作りました。', { plusMemberId: undefined }],
    ['電話 090-1111-2222　山形県出身', { phone: '09011112222' }],
  ])('but: %s', (text, items) => isRead(text, items));
});
