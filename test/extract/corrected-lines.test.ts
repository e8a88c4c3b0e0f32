/** Lines of a form that other lines correct, complete or take back; values that a mailer broke; whose number stands above a forwarded mail. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('a numbered form corrected by its numbers', () => {
  const FORM =
    '1. 氏名　津田 圭吾\n5. 都道府県　島根県\n6. 電話番号　090-2216-7734\n8. お支払い方法　キャリア決済\n9. キャリア　au\n10. 決済情報番号　28840017732\n';

  it.each<[string, Record<string, string>]>([
    ['6番は解約した番号です。登録は 080-7741-0093 のほうです。', { phone: '08077410093' }],
    ['10番も1桁違っていて、28840017723 が正しいです。', { billingId: '28840017723' }],
    ['(6)は間違いで、080-7741-0093 です。', { phone: '08077410093' }],
  ])('%s', (words, items) => {
    expect(givenIn(`${FORM}\n${words}`)).toMatchObject(items);
  });

  it('a number that no line has, and one that nothing is said to be wrong with', () => {
    expect(givenIn(`${FORM}\n11番は間違いで、080-7741-0093 です。`).phone).toBe('09022167734');
    expect(givenIn(`${FORM}\n6番は 080-7741-0093 に電話すると出ます。`).phone).toBe('09022167734');
  });

  it('lines of his own older mail, which he quotes', () => {
    const quoted =
      '> (1) 氏名：千田 晴彦\n> (3) ニックネーム：ちだ\n> (8) お支払い方法：キャリア決済\n> (9) キャリア：docomo\n> (10) 決済情報番号：55820117394';
    const text = `(3)と(9)だけ変えます。ほかは下に引用した私の前のメールのままで合っています。\n\n(3) ちだっち\n(9) au\n\n2026年11月9日 21:40 千田 wrote:\n${quoted}`;
    expect(givenIn({ subject: 'Re: 再設定', text })).toMatchObject({
      nameKanji: '千田 晴彦',
      nickname: 'ちだっち',
      carrier: 'au',
      billingId: '55820117394',
    });
  });
});

describe('an arrow below a value', () => {
  it.each<[string, string | undefined]>([
    ['電話番号：090-2238-4471\n　↑まちがい　080-2238-4471 がただしいです', '08022384471'],
    ['電話番号：090-2238-4471\n↑すみません、これは別の人の番号でした。消せないので無視してください', undefined],
    ['電話番号：090-2238-4471\n↑登録した番号です', '09022384471'],
  ])('%j', (text, phone) => {
    expect(givenIn(`氏名：大場 静\n${text}\nニックネーム：しず`).phone).toBe(phone);
  });
});

describe('values that a mailer broke', () => {
  it.each<[string, Record<string, string>]>([
    ['生年月日：1978\n1126', { birthDate: '1978-11-26' }],
    ['生年月日：1993年\n2月11日', { birthDate: '1993-02-11' }],
    ['電話番号：0985\n-24-7718', { phone: '0985247718' }],
    ['お支払い方法：クレジッ\nトカード決済', { paymentMethod: 'credit' }],
    ['キャリア：docomo\n決済情報番号：772\n038 115 604', { billingId: '772038115604' }],
  ])('%j', (text, items) => {
    expect(givenIn(`氏名：椎葉 綾乃\n${text}\nニックネーム：あや`)).toMatchObject(items);
  });

  it('a way to pay is whole, whatever stands below', () => {
    expect(givenIn('お支払い方法：ケータイ会社\nどこの：au').paymentMethod).toBe('carrier');
  });
});

describe('above a mail that is passed on', () => {
  const FORWARDED =
    '\n\n---------- Forwarded message ----------\nFrom: 能登 <mayumi@example.net>\nSubject: 再設定\n\n氏名：瀬川 楓\nフリガナ：セガワ カエデ\nニックネーム：ろこ\n電話：076-260-4471\nメール：mayumi@example.net';
  const given = (words: string) => givenIn({ subject: 'Fwd: 再設定', text: `${words}${FORWARDED}` });

  it.each([
    '通販事務局の佐伯 亮と申します。当店に届いたものです。\n電話 03-5550-8812（担当直通）',
    '社内の受付です。転送します。\nTEL 03-5550-8812',
  ])('the numbers of an office are its own: %j', (words) => {
    expect(given(words).phone).toBe('0762604471');
  });

  it('an address of today, where the registered one is said to stand below', () => {
    const words = 'ご本人の現在のアドレスは new@example.com ですが、登録は添付に書かれた方だそうです。';
    expect(given(words).email).toBe('mayumi@example.net');
  });

  it('two items denied in one sentence', () => {
    const words =
      '本人から、ニックネームは「ろこ」じゃなくて「ろこもこ」、支払いはクレジットじゃなくてd払い（番号 118830277456）だそうです。';
    expect(given(words)).toMatchObject({ nickname: 'ろこもこ', carrier: 'docomo', billingId: '118830277456' });
  });

  it("a relative's registered name, and its reading", () => {
    const words = '妹の登録名は旧姓の「小田島 楓」です。フリガナも旧姓のオダジマ カエデでお願いします。';
    expect(given(words)).toMatchObject({ nameKanji: '小田島 楓', nameKana: 'オダジマ カエデ' });
  });

  it("a blank label at the end of the writer's lines is not answered there", () => {
    const text = `氏名：高野 透\n会員番号：${FORWARDED.replace(/氏名[\s\S]*/u, 'お急ぎの方は 03-9911-2200 まで。')}`;
    expect(givenIn({ subject: 'Fwd: 再設定', text }).memberNumber).toBeUndefined();
  });
});

describe('two names, other accounts, other dates', () => {
  it.each([
    ['氏名：川口 由美／長島 由美', 'nameKanji'],
    ['氏名：星野 ひかり（芸名）または 山下 光（本名）', 'nameKanji'],
    ['フリガナ：カワグチ ユミ／ナガシマ ユミ', 'nameKana'],
  ])('%s: nothing says which', (text, key) => {
    expect(givenIn(text)).toEqual({ [key]: { invalid: 'ambiguous' } });
  });

  it.each([
    'もう一つのアカウント（Plus member ID：mari_sub2、ニックネーム：さぶ）は普通にログインできているので、そちらは何もしなくて大丈夫です。',
    '紹介してくれた友だちは 氏名：金子 るい、Plus member ID：ruirui_k、ニックネーム：るい です。',
  ])('lines that tell of them: %s', (line) => {
    const form = '氏名：江口 真理\nニックネーム：まりりん\nPlus member ID：maririn_e';
    expect(givenIn(`${form}\n\n${line}`)).toEqual({
      nameKanji: '江口 真理',
      nickname: 'まりりん',
      plusMemberId: 'maririn_e',
    });
  });

  it('a line that tells of trouble stays, whoever it speaks of', () => {
    const text = '別のアカウントは問題なく使えますが、Plus member ID：toru_1 のほうのパスワードを忘れました。';
    expect(givenIn(text)).toEqual({ plusMemberId: 'toru_1' });
  });

  it.each<[string, string | undefined]>([
    ['生年月日：入会日 2019年4月1日　誕生日 1994年10月9日　有効期限 2027年3月31日', '1994-10-09'],
    ['生年月日：登録していなかったと思います（入会したのは 2021/05/15 です）', undefined],
  ])('%s', (text, birthDate) => {
    expect(givenIn(text).birthDate).toBe(birthDate);
  });

  it("somebody else's nickname before his own", () => {
    const text = 'ニックネーム：推しのニックネームは「れんれん」です。わたしのは「まめ大福」です';
    expect(givenIn(text)).toEqual({ nickname: 'まめ大福' });
  });
});

describe('said in other ways', () => {
  it('wrong and right behind a label', () => {
    const text =
      '決済情報番号：407718829930\n\n追記：書き間違えました。\n・決済情報番号　誤）407718829930　正）407718829903';
    expect(givenIn(`キャリア：docomo\n${text}`).billingId).toBe('407718829903');
  });

  it('one item changed beside what is quoted', () => {
    const text =
      '電話番号だけ変更になりました。070-2291-6684 に変えてください。\nそれ以外は、下に引用した先日の内容のとおりで間違いありません。\n\n2026年11月3日(火) 19:40 冨田 <sender@example.com>:\n> 氏名：冨田 真弓\n> フリガナ：トミタ マユミ\n> ニックネーム：まゆたん\n> 電話番号：090-1128-5530';
    expect(givenIn({ subject: 'Re: 再設定', text })).toMatchObject({ nameKanji: '冨田 真弓', phone: '07022916684' });
  });

  it('the registered name and its reading in one pair of quotation marks', () => {
    const text =
      '氏名：畑中 冴子（旧姓：室井）\nカナ：ハタナカ サエコ\n※登録の氏名は旧姓の「室井 冴子（ムロイ サエコ）」のままです。';
    expect(givenIn(text)).toEqual({ nameKanji: '室井 冴子', nameKana: 'ムロイ サエコ' });
  });
});

describe('wrong and right in lines of their own, below a label whose brackets name the carrier', () => {
  it.each<[string, Record<string, string>]>([
    [
      '■決済情報番号（docomo）\n【誤】40771882993\n【正】407718829930',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '407718829930' },
    ],
    ['■決済番号（au）：\n誤）40771882993\n正）40771882994', { carrier: 'au', billingId: '40771882994' }],
    ['・注文番号(SoftBank)\n×1234-5678-90\n○1234-5678-91', { carrier: 'softbank', billingId: '1234-5678-91' }],
    ['■決済情報番号（docomo）\n【正】407718829930', { carrier: 'docomo', billingId: '407718829930' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toMatchObject(expected);
  });

  it.each<[string, string, string | undefined]>([
    [
      'the list of the template',
      '・決済情報番号（docomo/au/SoftBank）\n【誤】40771882993\n【正】407718829930',
      undefined,
    ],
    ['a carrier that is denied', '・決済情報番号（docomoではない）\n【誤】40771882993\n【正】407718829930', undefined],
    ['nothing of a carrier', '・決済情報番号（訂正）\n【誤】40771882993\n【正】407718829930', undefined],
    ['the carrier has an answer', 'キャリア：au\n・決済情報番号（docomo）\n【誤】4077188299\n【正】40771882994', 'au'],
  ])('%s', (_, text, carrier) => {
    expect(givenIn(text).carrier).toBe(carrier);
  });
});
