/** What looks like a correction, a name or another account and is none: nothing is taken, and nothing set aside, for the look alone. */
import { describe, expect, it } from 'vitest';
import { givenIn, messageOf, voicedOf } from './letters.js';

const FORM =
  '氏名：高野 透子\nフリガナ：タカノ トウコ\nニックネーム：とうこりん\n生年月日：19950603\n電話番号：080-2910-4457\nID：toko_1\n';

describe('a form with words below it keeps its value', () => {
  it.each([
    ['who asks', '電話番号の最後は7ではなく8ですか？', 'phone', '08029104457'],
    ['who has it right already', '電話番号の最後は8ではなく7です。', 'phone', '08029104457'],
    ['who wants another number from now on', '電話番号の変更希望：090-1234-9999', 'phone', '08029104457'],
    [
      'an error and a machine beside two IDs',
      'IDが2つあります。エラーは ERR_403、機種は moto-g30 です。',
      'plusMemberId',
      'toko_1',
    ],
    ['a mail that came last', '最後に送ったメールは15日、入会は4471日前です', 'phone', '08029104457'],
  ] as const)('%s', (_, text, key, value) => {
    expect(givenIn(`${FORM}${text}`)[key]).toBe(value);
  });

  it('but letters that the form does not hold leave it open', () => {
    expect(givenIn(`${FORM}電話番号の最後は9ではなく8です。`).phone).toEqual({ invalid: 'ambiguous' });
    expect(givenIn(`${FORM}電話番号の最後は7ではなく8です。`).phone).toBe('08029104458');
  });
});

describe('a Latin name', () => {
  it.each([
    '使っているのは Google Chrome です。',
    '機種はSony Xperiaです。',
    '画面には Invalid Password です。',
    '携帯はSOFT BANKです。',
  ])('is none: %s', (text) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).not.toHaveProperty('nameKanji');
  });

  it("but a person's is", () => {
    expect(givenIn('ベトナム人のNGUYEN THI LANです。パスワードを忘れました。').nameKanji).toBe('NGUYEN THI LAN');
  });
});

describe('a block stays the writer’s', () => {
  it('that follows a sample', () => {
    const text = `↓見本のとおりに書きました\n${FORM}\n↓私の携帯の番号です\n生年月日：19950603\nメール：toko@example.jp`;
    expect(givenIn(text)).toMatchObject({ nameKanji: '高野 透子', plusMemberId: 'toko_1' });
  });

  it('that is not to be ignored', () => {
    const text = `困っています：はい\n機種：iPhone\n急ぎ：はい\n以下は長いですが無視しないでください。\n${FORM}`;
    expect(givenIn(text).plusMemberId).toBe('toko_1');
  });

  it('of two wishes under heads, which are no accounts', () => {
    const text = `お願いが2つあります。\n■登録情報\n${FORM}\n■状況（ログインできません）\nエラーが出ます\n`;
    expect(givenIn(text)).toMatchObject({ nameKanji: '高野 透子', plusMemberId: 'toko_1' });
  });
});

it('two dashes and a correction are no signature', () => {
  const text = `${FORM}\n--\n訂正です。メールは toko@example.jp です\nよろしくお願いします`;
  expect(voicedOf(messageOf({ text })).every(({ voice }) => voice === 'own')).toBe(true);
  expect(givenIn(text).email).toBe('toko@example.jp');
});

it('an arrow between a label and its answer parts no sides', () => {
  const text = '登録当時→現在で書きます\n住所→東京都\n電話番号→080-2910-4457\nID→toko_1';
  expect(givenIn(text)).toMatchObject({ prefecture: '東京都', phone: '08029104457', plusMemberId: 'toko_1' });
});

describe('words that stand there in another sense', () => {
  const TWO =
    '\n氏名：山田花子\nカナ：ヤマダハナコ\n生年月日：19900101\n住所：東京都\nID：hana_7\n\n氏名：山田太郎\nカナ：ヤマダタロウ\n生年月日：19600101\n住所：東京都\nID：taro_8';

  it.each([
    '夫婦二人分です。急ぎませんので、連休の後でお願いします。',
    '二人分です。送信先は間違っていないでしょうか。',
    '下のほうは夫の分で、IDを間違えているかもしれません。',
    '妹と私です。私は上でお願いします。',
  ])('leave two people two: %s', (text) => {
    expect(givenIn(`${text}${TWO}`).plusMemberId).toEqual({ invalid: 'ambiguous' });
  });

  it.each([
    ['birthDate', '1990-08-22', '推しは2002年5月6日生まれです。登録したのは2002年の方針が変わる前です。'],
    ['birthDate', '1990-08-22', '娘は2009/03/03生まれで娘も会員です。登録が2009年のほうは娘です。'],
    ['birthDate', '1990-08-22', '誕生日のメッセージが22日ではなく21日に来ました。'],
    ['plusMemberId', 'hana_7', 'IDの文字が足りないと言われます。妹は sister_9 です。'],
    ['plusMemberId', 'hana_7', 'パスワードの末尾に01を足したものを入れても入れません。'],
    ['phone', '09011112222', '電話番号の桁が足りないと表示されます。夫の番号 080-3333-4444 では通りました。'],
  ] as const)('leave %s as it is: %s %s', (key, value, text) => {
    expect(givenIn(`生年月日：1990年8月22日\nID：hana_7\n電話：090-1111-2222\n\n${text}`)[key]).toBe(value);
  });

  it.each([
    ['prefecture', '石川です。パスワードを忘れました。'],
    ['prefecture', '大阪の公演です。パスワードを忘れました。'],
    ['prefecture', '大学生、石川です。パスワードを忘れました。'],
    ['prefecture', '母は1960年3月3日生まれ、佐賀です。パスワードを忘れました。'],
    ['prefecture', '登録も秋田の母にしてもらったのでパスワードがわかりません。'],
    ['plusMemberId', 'I forgot my password. I lost my ID, sorry'],
    ['plusMemberId', 'パスワードを忘れました。IDは分かり次第お伝えします。tanaka です。'],
    ['nickname', '氏名とニックネーム、両方書きました。パスワードを忘れました。'],
    ['nickname', 'パスワードを忘れました。ついでにニックネームを「ぽんた」にしたいです。'],
    ['email', 'メールアドレスは忘れましたが、会員登録はこれで登録できますか。'],
  ] as const)('tell no %s: %s', (key, text) => {
    expect(givenIn(text)).not.toHaveProperty(key);
  });

  it.each([
    ['カナ はないみさき', 'nameKana', 'ハナイミサキ'],
    ['ニックネーム はないちご', 'nickname', 'はないちご'],
    ['支払い：キャリア決済（docomo、父の名義）', 'carrier', 'docomo'],
    ['決済番号：7001833449121から始まるやつ\n支払い：d払い', 'billingId', '7001833449121'],
    ['ニックネーム：みーたん（3歳です）', 'nickname', 'みーたん（3歳です）'],
    ['[ ] クレジットカード決済\n[x] キャリア決済\n[x] au', 'paymentMethod', 'carrier'],
  ] as const)('are a value: %s', (text, key, value) => {
    expect(givenIn(`氏名：山田花子\n${text}\n`)[key]).toEqual(value);
  });

  it('are part of a reading, or before it', () => {
    expect(givenIn('名前は出口未帆でぐちみほです。パスワードを忘れました。').nameKana).toBe('デグチミホ');
    expect(givenIn('名前は栗原朋代でくりはらともよです。パスワードを忘れました。').nameKana).toBe('クリハラトモヨ');
  });

  it('do not make a full name a family name', () => {
    expect(givenIn({ text: '中村愛と申します。パスワードを忘れました。\n\n中村愛 東京都' }).nameKanji).toBe('中村愛');
    expect(givenIn({ text: '森美咲です。パスワードを忘れました。\n\n森美咲 もりみさき' }).nameKanji).toBe('森美咲');
  });

  it('do not make another person’s quote the writer’s', () => {
    const quote = (who: string, lines: string): string => `\n\n2026年11月10日(火) 10:00 ${who}:\n${lines}`;
    const friends = quote('友人 <tomo@example.jp>', '> 氏名：佐藤幸子\n> ID：sachi_7\n> 生年月日：19900101');
    expect(givenIn(`友人から同じ内容で送るようもう一度言われました。パスワードを忘れました。${friends}`)).toEqual({});
    const sisters = { subject: 'Fwd: パスワード再設定', text: `姉のメールを参考に送ります。氏名：山田花子${friends}` };
    expect(givenIn(sisters).plusMemberId).toBeUndefined();
    const number = quote('友人 <tomo@example.jp>', '> 継続課金ID：55001122334');
    expect(givenIn(`au払いの番号を下に転送した友人のメールのように調べましたが出ません。${number}`)).not.toHaveProperty(
      'billingId',
    );
  });

  it('do not make a letter’s head a mail’s', () => {
    const text = '件名：パスワード再設定不可のお問い合わせ\n日付：2026年11月14日\n\n氏名：山田花子\nID：hana_7';
    expect(givenIn(text)).toMatchObject({ nameKanji: '山田花子', plusMemberId: 'hana_7' });
  });
});
