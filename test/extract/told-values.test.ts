/** Values that a sentence, a row or a remark tells in words of its own. */
import { describe, expect, it } from 'vitest';
import { extractionOf, givenIn } from './letters.js';

describe('a number behind an identifier', () => {
  it.each<[string, object]>([
    ['IDは hana_7 30分前に試しました。', { plusMemberId: 'hana_7' }],
    ['IDは hana_7 3回試しました。', { plusMemberId: 'hana_7' }],
    ['Plus member IDはhana 7です。', { plusMemberId: 'hana7' }],
    ['Plus member IDはhana 7で、電話は090-1111-2222です。', { plusMemberId: 'hana7', phone: '09011112222' }],
    [
      'Plus member IDはhana 7、電話は090-1111-2222です。',
      { plusMemberId: { invalid: 'ambiguous' }, phone: '09011112222' },
    ],
    ['IDは hana7 10年使っています', { plusMemberId: 'hana7' }],
    ['IDは hana 22 です。', { plusMemberId: 'hana22' }],
    ['IDは hana_7 30 です。', { plusMemberId: { invalid: 'ambiguous' } }],
    ['IDはhana、アンダーバー、7です。', { plusMemberId: 'hana_7' }],
    ['IDはhana7です（アンダーバーはありません）。', { plusMemberId: 'hana7' }],
    ['会員番号は123456 10年前に入会しました。', { memberNumber: '123456' }],
    ['会員番号は123456 090-1234-5678です。', { memberNumber: '123456', phone: '09012345678' }],
    ['会員番号は 1234 5678 です。', { memberNumber: '12345678' }],
  ])('%s', (text, expected) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toEqual(expected);
  });
});

describe('a number in place of the one that is not found', () => {
  it.each<[string, object]>([
    ['注文番号が見つからず、問い合わせ番号SB99887766です', {}],
    ['注文番号が見つからず、受付番号 SB99887766 です', {}],
    ['注文番号が見つからず、SB99887766だと思います', { billingId: 'SB99887766' }],
    [
      '継続課金IDは番号が見つからなかったので、電話番号の09028283939でお願いします',
      { billingId: '09028283939', phone: '09028283939' },
    ],
    ['継続課金IDは 90028417736 で、電話は090-1111-2222です。', { billingId: '90028417736', phone: '09011112222' }],
    ['決済番号は見つからなかったので、また連絡します。電話は090-1111-2222です。', { phone: '09011112222' }],
  ])('%s', (text, expected) => {
    const { carrier, paymentMethod, ...given } = givenIn(`パスワードを忘れました。${text}`);
    expect(given).toEqual(expected);
  });
});

describe('a number that somebody looked up, or calls a thing', () => {
  it.each<[string, object]>([
    ['継続課金IDを調べたところ 90028417736 でした。', { billingId: '90028417736' }],
    ['継続課金IDをau IDで確認したら90028417736と出ました。', { billingId: '90028417736' }],
    ['決済番号をアプリで見てみると、330485710296 となっていました。', { billingId: '330485710296' }],
    ['決済番号ってやつは 330485710296 でした！', { billingId: '330485710296' }],
    ['決済番号というのが 330485710296 です。', { billingId: '330485710296' }],
    ['決済番号とかいうのは、330485710296でいいですか。', { billingId: '330485710296' }],
    ['注文番号らしきものは 3304-8571-0296 です。', { billingId: '3304-8571-0296' }],
    ['継続課金IDとして 90028417736 が出ています。', { billingId: '90028417736' }],
    ['会員番号ってのは4401-2938です。', { memberNumber: '4401-2938' }],
    ['IDを調べたら、kana_k31 でした。', { plusMemberId: 'kana_k31' }],
    ['電話番号っていうのは 090-1234-5678 です。', { phone: '09012345678' }],
    ['ニックネームっていうのは「ぽん」です。', { nickname: 'ぽん' }],
    ['IDを確認したら存在しないと言われました。', {}],
    ['決済番号を調べたら3分かかりました。', {}],
    ['決済番号を調べたら見つかりませんでした。', {}],
  ])('%s', (text, { ...expected }) => {
    const { carrier, paymentMethod, ...given } = givenIn(text);
    expect(given).toEqual(expected);
  });

  it('in kanji digits, behind a space', () => {
    expect(givenIn('・各キャリアの決済情報番号　七七一〇二九三八四六五五')).toEqual({ billingId: '771029384655' });
  });
});

describe('a sentence below the form offers a further number', () => {
  const FORM = '氏名：山田 花子\nニックネーム：るり\n生年月日：1998年4月5日\n決済情報番号：20260913884710\n';
  const others = (sentence: string): unknown => {
    const { billingId } = extractionOf(FORM + sentence).readings;
    return billingId.is === 'value' ? [billingId.value, ...(billingId.others ?? [])] : billingId;
  };
  it.each<[string, string[]]>([
    ['↑もし違ったら、継続課金IDのほうは 48820175536 です', ['20260913884710', '48820175536']],
    ['決済番号は 330145671288 もありました。', ['20260913884710', '330145671288']],
    ['前回の決済番号は 330145671288 でした。', ['20260913884710']],
    ['昔の継続課金IDは 48820175536 です。', ['20260913884710']],
  ])('%s', (sentence, expected) => {
    expect(others(sentence)).toEqual(expected);
  });
});

describe("below a form that holds the phone's number for the billing ID", () => {
  const PHONE = '09044128873';
  const FORM = `電話番号：${PHONE}\nキャリア：au\n決済情報番号：${PHONE}\nID：rin_66\n\n`;
  it.each<[string, string[]]>([
    [
      '（送信前に読み返して）決済情報番号に電話番号を書いてしまいました。継続課金IDは 57100293846 でした。',
      [PHONE, '57100293846'],
    ],
    ['送信前に気づきました。継続課金IDは 57100293846 です。', [PHONE, '57100293846']],
    ['返信前に書いてしまいました。決済番号を調べたら 57100293846 でした。', [PHONE, '57100293846']],
    ['変更前の継続課金IDは 57100293846 です。', [PHONE]],
    ['前に使っていた継続課金IDは 57100293846 です。', [PHONE]],
    ['決済情報番号の欄に携帯番号を書いてしまいました。継続課金IDはあとで調べます。', [PHONE]],
  ])('%s', (sentence, expected) => {
    const { billingId } = extractionOf(FORM + sentence).readings;
    expect(billingId.is === 'value' ? [billingId.value, ...(billingId.others ?? [])] : billingId).toEqual(expected);
  });
});

describe('two people', () => {
  const person = (name: string, kana: string, date: string, number: string): string =>
    `氏名：${name}\nカナ：${kana}\n生年月日：${date}\nキャリア：docomo\n決済番号：${number}\n`;
  it('have no number in common', () => {
    const two = `${person('平田 麻衣', 'ヒラタ マイ', '20010421', '330918274456')}\n${person('平田 芽衣', 'ヒラタ メイ', '20040816', '330918275517')}`;
    expect(extractionOf(two).severalPeople).toBe(true);
    expect(givenIn(two).billingId).toEqual({ invalid: 'ambiguous' });
  });
  it('but one person has several payments', () => {
    const one = person('平田 麻衣', 'ヒラタ マイ', '20010421', '330918274456\n決済番号：330918275517');
    expect(givenIn(one).billingId).toBe('330918274456');
  });
});

describe('ways to pay', () => {
  it.each<[string, object, boolean]>([
    [
      '・会費のお支払い方法\n→キャリア決済　まとめて払い\n・キャリア決済の場合\n→SoftBank',
      { paymentMethod: 'carrier', carrier: 'softbank' },
      false,
    ],
    ['支払い方法：キャリア決済（まとめて払い）\nキャリア：au', { paymentMethod: 'carrier', carrier: 'au' }, false],
    ['支払方法\tキャリア決済\nキャリア\tdocomo', { paymentMethod: 'carrier', carrier: 'docomo' }, false],
    ['支払い：au PAY カード', { paymentMethod: 'credit' }, false],
    ['支払い：携帯電話の料金と一緒（ドコモ）', { paymentMethod: 'carrier', carrier: 'docomo' }, false],
    ['しはらい：ままのスマホ(あう)', { paymentMethod: 'carrier', carrier: 'au' }, false],
    ['支払い：月会費まとめて払い', {}, true],
    ['コース：月会費コース\n支払い：クレジットカード', { paymentMethod: 'credit' }, false],
    ['コース：まとめて払いコース\n支払い：クレジットカード', { paymentMethod: 'credit' }, true],
    ['支払い：クレジットカード\nコース：まとめて払いコース', { paymentMethod: 'credit' }, true],
    ['コース：月会費コース\n支払い：コンビニ', { paymentMethod: { invalid: 'unknown-choice' } }, false],
    ['支払い：クレジットカード\n支払い方法：キャリア決済', { paymentMethod: { invalid: 'ambiguous' } }, false],
  ])('%s', (text, expected, bundle) => {
    const { readings } = extractionOf(text);
    expect(givenIn(text)).toEqual(expected);
    expect(extractionOf(text).bundle).toBe(bundle);
    expect(readings.billingId.is).toBe('nothing');
  });

  it('says キャリア決済 in so many words in the last cell of a row', () => {
    const { paymentMethod } = extractionOf('支払方法\tキャリア決済\nキャリア\tdocomo').readings;
    expect(paymentMethod).toEqual({ is: 'value', value: 'carrier', raw: 'キャリア決済' });
  });
});

describe('Markdown', () => {
  it.each<[string, string]>([
    [
      'letters of programs',
      '| 氏名 | `岩佐 友樹` |\n| メール | `iwasa@example.org` |\n| ID | `tomo_1` |\n| 電話 | `042-990-4418` |',
    ],
    [
      'bold values',
      '| 氏名 | **岩佐 友樹** |\n| メール | **iwasa@example.org** |\n| ID | **tomo_1** |\n| 電話 | **042-990-4418** |',
    ],
    ['bold labels', '**氏名：** 岩佐 友樹\n**メール：** iwasa@example.org\n**ID：** `tomo_1`\n**電話：** 042-990-4418'],
    [
      'a list',
      '- **氏名**: 岩佐 友樹\n- **メール**: <iwasa@example.org>\n- **ID**: `tomo_1`\n- **電話**: 042-990-4418',
    ],
  ])('%s', (_, text) => {
    expect(givenIn(text)).toEqual({
      nameKanji: '岩佐 友樹',
      phone: '0429904418',
      email: 'iwasa@example.org',
      plusMemberId: 'tomo_1',
    });
  });

  it('is none where one line has asterisks', () => {
    expect(givenIn('氏名：岩佐 友樹\nニックネーム：**tomo**\n電話：042-990-4418').nickname).toBe('**tomo**');
  });
});

describe('running text', () => {
  it.each<[string, string, object]>([
    [
      'a row with spaces behind its labels',
      '氏名 松井 健、フリガナ マツイ ケン、生年月日 1979/10/10、電話 070-1122-3344、ニックネーム まっちゃん です。',
      {
        nameKanji: '松井 健',
        nameKana: 'マツイ ケン',
        nickname: 'まっちゃん',
        birthDate: '1979-10-10',
        phone: '07011223344',
      },
    ],
    ['漢字だと', '名前は、ながさわ ゆう、漢字だと長澤 悠です。', { nameKanji: '長澤 悠' }],
    [
      'pictures that end sentences',
      '名前は小田まりなです😊 電話は070-2958-6140だよ📱 ニックネームは、まりりん🏝 IDは maririn です🙇',
      { nameKanji: '小田まりな', nickname: 'まりりん🏝', phone: '07029586140', plusMemberId: 'maririn' },
    ],
    [
      'English: a reading in brackets, sentences that end in a number',
      'I am Daniel Osei (in katakana: ダニエル オセイ), born July 4th, 1992. My nickname should be "Danny-O". My phone is 090 7714 3308. The e-mail on file is d.osei@example.com.',
      {
        nameKanji: 'Daniel Osei',
        nameKana: 'ダニエル オセイ',
        nickname: 'Danny-O',
        birthDate: '1992-07-04',
        phone: '09077143308',
        email: 'd.osei@example.com',
      },
    ],
    [
      'English: a nickname before a full stop',
      'My name is Maria Santos (katakana: マリア サントス). The nickname might be Mari95. The ID was maria_s95.',
      { nameKanji: 'Maria Santos', nameKana: 'マリア サントス', nickname: 'Mari95', plusMemberId: 'maria_s95' },
    ],
    ['English: a name before a full stop', 'I cannot log in. My name is Kevin Wong.', { nameKanji: 'Kevin Wong' }],
    [
      'English: the name in kanji, and its reading, in brackets',
      "I'm Chiyo Ishibashi (石橋 千代, イシバシ チヨ), my birthday is Feb 14, 2004.",
      { nameKanji: '石橋 千代', nameKana: 'イシバシ チヨ', birthDate: '2004-02-14' },
    ],
    [
      'English: the reading alone in brackets',
      'My name is Chiyo Ishibashi (イシバシ チヨ) and I cannot log in.',
      { nameKanji: 'Chiyo Ishibashi', nameKana: 'イシバシ チヨ' },
    ],
    ['in Latin letters once more', 'Name: Ishibashi Chiyo／石橋 千代', { nameKanji: '石橋 千代' }],
    [
      '登録名',
      '登録名：石橋千代\n登録名カナ：イシバシチヨ\nnick: choco',
      { nameKanji: '石橋千代', nameKana: 'イシバシチヨ', nickname: 'choco' },
    ],
    [
      'a list of what is wrong and right',
      '訂正です。電話番号を間違えました。\n誤：090-1111-2222\n正：090-1111-2223',
      { phone: '09011112223' },
    ],
    [
      'the same by an arrow',
      '電話番号を間違えて書いていました。\n090-1111-2222 → 090-1111-2223',
      { phone: '09011112223' },
    ],
    [
      'the same in one line',
      'メールアドレスを間違えました。hana@exmaple.com→hana@example.com',
      { email: 'hana@example.com' },
    ],
    [
      'the item that the mail was about',
      '先ほど送ったメールのIDが間違っていました。hana_214ではなくhana_0214です。',
      { plusMemberId: 'hana_0214' },
    ],
    [
      'the same by signs alone',
      '生年月日に誤りがありました。\n×1980年12月24日\n○1981年12月24日',
      { birthDate: '1981-12-24' },
    ],
  ])('%s', (_, text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('values without labels', () => {
  const ROW = '1999/12/24\n千葉\n09088123456\nmarina_apple@example.com\nクレカ\nmarina_apple';
  const VALUES = {
    nameKanji: '安西まりな',
    nameKana: 'アンザイマリナ',
    nickname: 'まりな🍎',
    birthDate: '1999-12-24',
    prefecture: '千葉県',
    phone: '09088123456',
    email: 'marina_apple@example.com',
    paymentMethod: 'credit',
    plusMemberId: 'marina_apple',
  };
  it.each<[string, string, object]>([
    ['name and reading in one line', `安西まりな　あんざいまりな\nまりな🍎\n${ROW}`, VALUES],
    ['below a sentence', `すみません急いでます💦\n安西まりな あんざいまりな\nまりな🍎\n${ROW}`, VALUES],
    [
      'some with labels, which count',
      `すみません急いでます💦\n名前 安西まりな あんざいまりな\nニックネーム まりな🍎\n${ROW}`,
      VALUES,
    ],
    [
      'an item that is said to be none',
      `安西まりな\nアンザイマリナ\nニックネームなし\n${ROW}`,
      { ...VALUES, nickname: undefined },
    ],
  ])('%s', (_, text, expected) => {
    expect(givenIn(text)).toEqual(JSON.parse(JSON.stringify(expected)));
  });
});

describe('the writer’s own date beside a relative’s', () => {
  it.each([
    'ニックネームは「みさき」です。生まれは1994年の8月…あ、違う、それは姉でした。私は1996年10月22日です。',
    'ニックネームは「みさき」です。姉は1994年8月3日です。私は1996年10月22日。',
    'ニックネームは「みさき」です。誕生日は妹と間違えがちですが、自分のほうは平成8年10月22日生まれです。',
  ])('%s', (text) => {
    expect(givenIn(text)).toMatchObject({ birthDate: '1996-10-22' });
  });
});

describe('two values in a line, without labels', () => {
  const FORM = '氏名：久米 翼\nカナ：クメ ツバサ\nPlus member ID：tsuba_1\n';
  const READ = { nameKanji: '久米 翼', nameKana: 'クメ ツバサ', plusMemberId: 'tsuba_1' };

  it.each<[string, object]>([
    ['三重 / 059-255-0143', { prefecture: '三重県', phone: '0592550143' }],
    ['059-255-0143｜三重', { prefecture: '三重県', phone: '0592550143' }],
    ['三重、tsubasa@example.com', { prefecture: '三重県', email: 'tsubasa@example.com' }],
    ['実家 / 059-255-0143', { phone: '0592550143' }],
    ['久米 / 059-255-0143', { phone: '0592550143' }],
  ])('%s', (line, more) => {
    expect(givenIn(`${FORM}${line}`)).toEqual({ ...READ, ...more });
  });

  it('a name that is a prefecture’s, too, is none', () => {
    expect(givenIn(`${FORM.replace('久米', '三重')}三重 / 059-255-0143`)).not.toHaveProperty('prefecture');
  });
});
