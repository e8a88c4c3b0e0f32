/** Of two values the one that is denied, thought of first or written by mistake gives way; of two below a sentence their places tell. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Given = { [Key in keyof ReturnType<typeof givenIn>]: ReturnType<typeof givenIn>[Key] | undefined };

function isRead(text: string, items: Given): void {
  const given = givenIn(`パスワードを忘れました。\n${text}`);
  for (const [key, value] of Object.entries(items)) expect(given[key as keyof Given]).toEqual(value);
}

const AMBIGUOUS = { invalid: 'ambiguous' } as const;

describe('the clause with the word for the registered one denies its value', () => {
  it.each<[string, Given]>([
    ['登録メールは kaisha@example.net ではなく、自宅の uchi@example.jp です。', { email: 'uchi@example.jp' }],
    ['登録の電話番号は 090-1111-2222 ではなく、実家の 03-5555-0101 です。', { phone: '0355550101' }],
    ['登録アドレスは kaisha@example.net のほうではなく、uchi@example.jp のほうです。', { email: 'uchi@example.jp' }],
    [
      '登録メールは a1@example.jp ではなく、b1@example.jp です。\n\n--\n山田\na1@example.jp',
      { email: 'b1@example.jp' },
    ],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['登録番号が 090-1111-2222 ではないと出ますが、090-1111-2222 で登録しました。', { phone: '09011112222' }],
    ['登録メールは a1@example.jp だけではなく b1@example.jp もあります。', { email: AMBIGUOUS }],
    ['登録の住所は茨城県ではなく栃木県で、電話は 090-1111-2222 です。', { prefecture: '栃木県', phone: '09011112222' }],
  ])('but: %s', (text, items) => isRead(text, items));
});

describe('two values below a sentence', () => {
  it.each<[string, Given]>([
    ['登録してある番号は、下の二つのうち上のほうです。\n090-1111-2222\n050-3333-4444', { phone: '09011112222' }],
    ['メールは下の二つのうち下が登録です。\na1@example.org\nb1@example.jp', { email: 'b1@example.jp' }],
    ['登録アドレスは以下の2つのうち2つ目です。\na1@example.org\nb1@example.jp', { email: 'b1@example.jp' }],
    ['メールは次の二つで、登録は下のほうです。\n・a1@example.org\n・b1@example.jp', { email: 'b1@example.jp' }],
    ['電話番号は以下の二つがあります。\n090-1111-2222\n050-3333-4444\n登録は下です。', { phone: '05033334444' }],
    ['Plus member IDは次の2つのうち、上です。\nhanako_1\nhanako_2', { plusMemberId: 'hanako_1' }],
    ['継続課金IDは下の二つのうち下です。\n12345678901\n10987654321', { billingId: '10987654321', carrier: 'au' }],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['電話番号は以下の二つのうち、どちらかです。\n090-1111-2222\n050-3333-4444', { phone: AMBIGUOUS }],
    ['メールは下の二つですが、下は使えません。\na1@example.org\nb1@example.jp', { email: AMBIGUOUS }],
    ['Plus member IDは下の二つのうち下かもしれません。\nhanako_1\nhanako_2', { plusMemberId: AMBIGUOUS }],
    ['以下の2つのうち上のアドレスは使えません。\na1@example.org\nb1@example.jp', { email: AMBIGUOUS }],
    ['メールは次の2つで上が妹のもの、下が私の登録です。\na1@example.org\nb1@example.jp', { email: AMBIGUOUS }],
    ['メールは次の2つのうち上が使えなくなりました。\na1@example.org\nb1@example.jp', { email: AMBIGUOUS }],
    ['メールは次の2つのうち下に返信ください。\na1@example.org\nb1@example.jp', { email: AMBIGUOUS }],
    ['電話は下の2つのうち上が夫です。\n090-1111-2222\n050-3333-4444', { phone: AMBIGUOUS }],
    ['Plus member IDは次の2つで、上が妹、下が私です。\nhanako_1\nhanako_2', { plusMemberId: AMBIGUOUS }],
    [
      '以下の2つのアドレスからメールが届きません。\na1@example.org\nb1@example.net\n登録は c1@example.jp です。',
      { email: 'c1@example.jp' },
    ],
    ['質問は下の二つです。\n・a1@example.org に届きますか\n・いつ届きますか', { phone: undefined }],
  ])('that does not say which: %s', (text, items) => isRead(text, items));
});

describe('what was written, or thought, and what is so', () => {
  it.each<[string, Given]>([
    ['先ほど生年月日のとこ 2006/3/20 って書いたけど 2005/3/20 でした！', { birthDate: '2005-03-20' }],
    ['前のメールで電話番号を 090-1111-2222 と書きましたが 090-1111-2223 でした。', { phone: '09011112223' }],
    ['電話番号を 090-1111-2222 と書きましたが、それは母のもので、私は 080-3333-4444 です。', { phone: '08033334444' }],
    ['支払方法：クレジットカード\n支払いをクレジットカードと書きましたがd払いでした。', { carrier: 'docomo' }],
    ['さっきIDを hana_7 と書きましたが hana_77 でした。', { plusMemberId: 'hana_77' }],
    ['IDは hana_1 だと思っていましたが hana_2 でした。', { plusMemberId: 'hana_2' }],
    ['ニックネームは「はな」だと思っていましたが「はなこ」でした。', { nickname: 'はなこ' }],
    ['・ニックネームについて\n「月見草」だと思ってたけど「つきみそう」でした', { nickname: 'つきみそう' }],
    ['生年月日は1990年1月1日だと思っていましたが、登録は1990年1月2日でした。', { birthDate: '1990-01-02' }],
    [
      'メール：a1@example.jp\n\nメールアドレスを a1@example.jp と書きましたが b1@example.jp でした。',
      { email: 'b1@example.jp' },
    ],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['IDは hana_1 だと思っていましたが違うようです。', { plusMemberId: undefined }],
    ['前回の問い合わせで電話番号を 090-1111-2222 と書きましたが、間違いありません。', { phone: '09011112222' }],
    [
      '支払方法：クレジットカード\n支払いをクレジットカードと書きましたが、それで大丈夫です。',
      { paymentMethod: 'credit', carrier: undefined },
    ],
    ['パスワードは合っていると思っていたのですが違うと出ます、IDは hana_1 です。', { plusMemberId: 'hana_1' }],
    ['IDは hana_1 です、パスワードも覚えていると思っていましたが違うようです。', { plusMemberId: 'hana_1' }],
    ['IDは hana_1 だと思います。', { plusMemberId: 'hana_1' }],
    ['生年月日の欄に 2001 って書いたけどエラーでした。', { birthDate: undefined }],
  ])('but: %s', (text, items) => isRead(text, items));
});

describe('a late line that corrects the end of a value', () => {
  const FORM = '会員番号は00812-3345\n電話番号：090-1111-2222\nメール：a1@example.jp\n';

  it.each<[string, Given]>([
    ['すみません会員番号の最後は3354でした 00812-3354', { memberNumber: '00812-3354' }],
    ['電話の下4桁は2223でした。090-1111-2223', { phone: '09011112223' }],
    ['会員番号の先頭は10でした。10812-3345', { memberNumber: '10812-3345' }],
  ])('%s', (text, items) => isRead(`${FORM}${text}`, items));

  it.each<[string, Given]>([
    ['カードの下4桁は1234です 5678', { memberNumber: '00812-3345' }],
    ['会員番号の最後は3354でしょうか 00812-3354', { memberNumber: '00812-3345' }],
    ['電話番号の最後は変わりましたが 090-1111-3333 です。', { phone: '09011112222' }],
  ])('but: %s', (text, items) => isRead(`${FORM}${text}`, items));
});

describe('a date that the form cut off', () => {
  const FORM = '・生年月日：2001\n・電話番号：090-1111-2222\n・メール：a1@example.jp\n\n';

  it.each<[string, Given['birthDate']]>([
    ['誕生日の欄が途中で切れてますね、11月16日です。2001年11月16日。', '2001-11-16'],
    ['生まれたのは2001年11月16日です。', '2001-11-16'],
    ['2001年11月16日生まれです。', '2001-11-16'],
  ])('%s', (text, birthDate) => isRead(`${FORM}${text}`, { birthDate }));

  it.each<string>(['入会は2001年11月16日です。', '妹は2003年11月16日生まれです。', '2002年11月16日生まれです。'])(
    'but: %s',
    (text) => isRead(`${FORM}${text}`, { birthDate: { invalid: 'not-a-date' } }),
  );
});
