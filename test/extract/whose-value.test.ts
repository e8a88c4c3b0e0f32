/** Whose a value is where the sender writes for himself, for a relative, signs, or fills in the form twice. */
import { describe, expect, it } from 'vitest';
import { extractionOf, givenIn } from './letters.js';

const TROUBLE = 'パスワードを忘れました。';

describe('a family name of three letters', () => {
  it.each([
    ['薬師寺 遥', '薬師寺です。', undefined],
    ['薬師寺 遥', '薬師寺遥です。', '薬師寺遥'],
    ['林太郎', '林太郎です。', '林太郎'],
    [null, '林太郎です。', '林太郎'],
    ['五百旗頭', '五百旗頭です。\n\n> 五百旗頭 温 様\n> ご確認ください。', undefined],
    // A title is no given name.
    [null, '林太郎です。\n\n> 林太郎 様\n> ご確認ください。', '林太郎'],
  ])('of %s, who writes %s', (fromName, text, name) => {
    expect(givenIn({ fromName, text: `${text}${TROUBLE}` }).nameKanji).toBe(name);
  });
});

describe('who writes for a relative', () => {
  it.each([
    ['夫（渋谷 克哉・シブヤ カツヤ）のIDにログインできません。\n\n渋谷 のぞみ', '渋谷 克哉'],
    ['妻がログインできません。\n\n椋木 紗也香です\n誕生日 1987年5月11日\n\n椋木 剛です', '椋木 紗也香', '椋木 剛'],
    // Nothing is said of a relative: which of the two is the member is open.
    ['ログインできません。\n\n椋木 紗也香です\n\n椋木 剛です', { invalid: 'ambiguous' }, '椋木 剛'],
    // No other name is told.
    ['妻の会員ページにログインできません。\n\n椋木 剛です', '椋木 剛', '椋木 剛'],
  ])('%s', (text, name, fromName: string | null = null) => {
    expect(givenIn({ fromName, text }).nameKanji).toEqual(name);
  });

  it('does not take whom the mail speaks to for a name', () => {
    expect(givenIn(`小田原さん、これはうちではないですよね。${TROUBLE}`)).not.toHaveProperty('nameKanji');
  });
});

describe('a sign-off', () => {
  const SIGNED = '\n\n財前 洋\n〒761-9900 香川県高松市\n電話 087-899-1102\n';
  const OTHER = '氏名：財前 萌\n住所：大阪府\n電話番号：080-9923-4471\nID：moe_1\n';

  it('yields to what the mail tells elsewhere', () => {
    expect(givenIn({ fromName: '財前 洋', text: `${OTHER}${TROUBLE}${SIGNED}` })).toMatchObject({
      phone: '08099234471',
      prefecture: '大阪府',
    });
  });

  it('is read where nothing else tells it', () => {
    expect(givenIn({ fromName: '財前 洋', text: `氏名：財前 萌\n${TROUBLE}${SIGNED}` }).phone).toBe('0878991102');
  });

  it('is none where it speaks', () => {
    const text = `${OTHER}${TROUBLE}\n\n財前 洋\n電話は 087-899-1102 で登録しています。\n`;
    expect(givenIn({ fromName: '財前 洋', text }).phone).not.toBe('08099234471');
  });
});

describe('the form filled in twice', () => {
  const form = (nickname: string, id: string): string =>
    `氏名：皆川 孝志\nニックネーム：${nickname}\n生年月日：19581130\n都道府県：長野県\nID：${id}\n`;
  const twice = (before: string, between: string): string =>
    `${before}\n\n${form('タカシ', 'taka_1')}\n${between}\n\n${form('信州のタカ', 'taka_2')}`;
  const SECOND = { nickname: '信州のタカ', plusMemberId: 'taka_2' };
  const FIRST = { nickname: 'タカシ', plusMemberId: 'taka_1' };
  const OPEN = { nickname: { invalid: 'ambiguous' }, plusMemberId: { invalid: 'ambiguous' } };

  it.each([
    ['最初に書いたほうは間違いが多かったので、2つ目のほうでお願いします。', '-----', SECOND],
    ['', '↑は別のアカウントのを書いてしまいました。\n上は無視して、こちら↓でお願いします。', SECOND],
    ['', '下は間違いなので、上のほうでお願いします。', FIRST],
    ['', '-----', OPEN],
    // Nothing is said of either.
    ['', '以上は間違いありません。', OPEN],
    ['', '先ほどのメールは間違いでした。', OPEN],
  ])('%s %s', (before, between, read) => {
    expect(givenIn(twice(before, between))).toMatchObject(read);
  });
});

describe('a number of goods', () => {
  it.each([
    ['10/20に注文したペンライトが届きません。注文番号はPL-4471-0028です。', undefined],
    ['グッズの注文番号はPL-4471-0028、会費の注文番号は 7103-9928-0056 です。', '7103-9928-0056'],
    ['ソフトバンクまとめて支払いです。注文番号は 7103-9928-0056 です。', '7103-9928-0056'],
  ])('%s', (text, number) => {
    expect(givenIn(`${TROUBLE}\n${text}`).billingId).toBe(number);
  });
});

describe('同上', () => {
  it.each([
    ['なし', undefined],
    ['（該当なし）', undefined],
    ['', undefined],
    ['4471-0028-3310', { invalid: 'ambiguous' }],
  ])('below 決済番号：%s', (above, read) => {
    expect(givenIn(`氏名：白鳥 孝\n決済番号：${above}\nニックネーム：同上\n`).nickname).toEqual(read);
  });
});

describe('a relative who needs no help', () => {
  it.each([
    '楠田志保と申します。娘の楠田 梨央は問題なくログインできています。',
    '楠田志保です。娘（楠田 梨央）も会員です。',
    '楠田志保です。お願いしたいのは私の分のみです。娘（楠田 梨央）の分ではありません。',
    '楠田志保と申します。娘（楠田 梨央、IDは rio_kusuda）は問題なくログインできています。',
  ])('is not the member: %s', (text) => {
    expect(givenIn(`${text}${TROUBLE}私のIDは shiho_k です。`)).toMatchObject({
      nameKanji: '楠田志保',
      plusMemberId: 'shiho_k',
    });
  });

  it.each([
    '娘の楠田 梨央のアカウントにログインできません。母の楠田志保と申します。',
    '娘（楠田 梨央）がログインできておりません。楠田志保と申します。',
    '私は楠田志保で、私のほうは問題なくログインできています。娘（楠田 梨央）のパスワードの再設定をお願いします。',
  ])('but one who does is: %s', (text) => {
    expect(givenIn(text).nameKanji).toBe('楠田 梨央');
  });
});

describe('a family name of one letter', () => {
  it.each([
    ['堀なぎさと申します。', '堀なぎさ'],
    ['林ひかるといいます。', '林ひかる'],
    ['えらいすんません、堀なぎさ言います。', '堀なぎさ'],
    ['林みたいです。', undefined],
    ['東なんです。', undefined],
    ['森のなかです。', undefined],
  ])('%s', (text, name) => {
    expect(givenIn(`${text}${TROUBLE}`).nameKanji).toBe(name);
  });
});

describe('what was corrected', () => {
  it.each([
    [
      'も正しくは',
      'ID：keigo_nono\n\n電話は弟のもので誤りです。あとPlus member ID も正しくは keigo_nino でした。',
      'keigo_nino',
    ],
    ['in letter case only', 'ID：keigo_nono\n\nPlus member ID は正しくは Keigo_Nono でした。', 'Keigo_Nono'],
    ['の訂正です', 'ID：keigo_nono\n\nPlus member ID の訂正です。正しくは keigo_nino です。', 'keigo_nino'],
  ])('%s', (_, text, id) => {
    expect(givenIn(text).plusMemberId).toBe(id);
  });

  it.each([
    ['電話：080-2247-9918（前の090-1123-4456は解約、登録は変更済み）', '08022479918'],
    ['電話：080-2247-9918（前の090-1123-4456は解約、登録は変更していません）', '09011234456'],
    ['電話：080-2247-9918（前の090-1123-4456は解約）', { invalid: 'ambiguous' }],
  ])('of two numbers the registered one: %s', (text, phone) => {
    expect(givenIn(text).phone).toEqual(phone);
  });
});

describe('blocks with a head that says whose they are', () => {
  const MEMBER = '氏名：星野 健吾\nカナ：ホシノ ケンゴ\n電話番号：045-555-0120\nID：kengo_1\n';
  const OTHER = '氏名：星野 佳織\n電話番号：090-5552-2020\n';

  it.each([
    `■夫\n${MEMBER}\n■妻（連絡先）\n${OTHER}`,
    `【本人】\n${MEMBER}\n【代理人】\n${OTHER}`,
    `＜代筆者＞\n${OTHER}\n＜会員＞\n${MEMBER}`,
    `■会員情報\n${MEMBER}■申請者情報\n${OTHER}`,
    `${MEMBER}\n保護者\n${OTHER}`,
    `${MEMBER}\n\n■妻（連絡先）\n電話番号：045-555-0120\n`,
  ])('hold the member, and who writes: %j', (text) => {
    const { readings, severalPeople } = extractionOf(text);
    expect(severalPeople).toBe(false);
    expect(readings).toMatchObject({
      nameKanji: { value: '星野 健吾' },
      phone: { value: '0455550120' },
      plusMemberId: { value: 'kengo_1' },
    });
  });

  it.each([
    `■夫\n${MEMBER}\n■妻\n${OTHER}`,
    `■会員\n${MEMBER}\n■会員（2人目）\n${OTHER}`,
    `1人目\n${MEMBER}\n2人目\n${OTHER}`,
  ])('hold two people: %j', (text) => {
    const { readings, severalPeople } = extractionOf(text);
    expect(severalPeople).toBe(true);
    expect(readings.phone).toMatchObject({ is: 'invalid', reason: 'ambiguous' });
  });

  it.each([
    '■連絡先\n氏名：星野 健吾\n電話番号：045-555-0120\n■お支払い\nクレジットカード\n',
    '氏名：星野 健吾\nカナ：ホシノ ケンゴ\nID：kengo_1\n■連絡先\n電話番号：045-555-0120\n',
    '【ご連絡先】\n氏名：星野 健吾\n電話番号：045-555-0120\n【ご登録情報】\n氏名：星野健吾\nID：kengo_1\n',
  ])('hold one person: %j', (text) => {
    expect(givenIn(text)).toMatchObject({ nameKanji: '星野 健吾', phone: '0455550120' });
  });

  it.each([
    ['as it is', '山本花子', '山本花子（ヤマモトハナコ）'],
    ['with 様', '山本花子様', '山本花子（ヤマモトハナコ）'],
    ['with spaces', '山本　花子', '山本花子（ヤマモトハナコ）'],
    ['with a remark', '山本花子（本人）', '山本花子（ヤマモトハナコ）'],
    ['in kana', 'ヤマモトハナコ', '山本花子（ヤマモトハナコ）'],
    ['in kana, below it', 'やまもと はなこ', '山本花子\nフリガナ：ヤマモトハナコ'],
    ['a former name', '山本花子', '山本花子（旧姓佐藤）'],
  ])('hold one person, whose name is told once more %s', (_, again, name) => {
    const contact = `【連絡先】\n氏名：${again}\n電話：090-1234-5678\nメール：hana@example.com\n`;
    const member = `【会員情報】\n氏名：${name}\n生年月日：1990/5/5\nID：hana_777\n`;
    const given = {
      birthDate: '1990-05-05',
      phone: '09012345678',
      email: 'hana@example.com',
      plusMemberId: 'hana_777',
    };
    for (const text of [`${member}\n${contact}`, `${contact}\n${member}`])
      expect(givenIn(text)).toMatchObject({ ...given, nameKanji: expect.stringMatching(/^山本 ?花子$/u) });
  });

  it('keep what a guardian’s tells of the payment', () => {
    const member = '氏名：山本花\nカナ：ヤマモトハナ\n生年月日：2012/5/5\n電話：045-555-0120\n';
    const guardian =
      '\n【保護者】\n氏名：山本太郎\nカナ：ヤマモトタロウ\n生年月日：1980/5/5\n電話：090-1234-5678\nメール：taro@example.com\n支払方法：ドコモ払い\n決済番号：123456789012\n';
    expect(givenIn(`${member}${guardian}`)).toEqual({
      nameKanji: '山本花',
      nameKana: 'ヤマモトハナ',
      birthDate: '2012-05-05',
      phone: '0455550120',
      email: 'taro@example.com',
      paymentMethod: 'carrier',
      carrier: 'docomo',
      billingId: '123456789012',
    });
  });

  it.each([
    ['連絡先', {}],
    ['代理人', {}],
    ['代理人', { phone: '09012345678' }, '登録電話'],
    ['保護者', { phone: '09012345678' }],
  ])('of %s: %j', (head, given, label = '電話') => {
    const text = `【会員】\n氏名：山本花\nID：hana_777\n\n【${head}】\n氏名：佐藤一郎\n${label}：090-1234-5678\n`;
    expect(givenIn(text)).toEqual({ nameKanji: '山本花', plusMemberId: 'hana_777', ...given });
  });

  it('of which the answers stand below their labels', () => {
    const text =
      '・氏名フルネーム(漢字)\n山本花子\n・氏名フルネーム(カナ)\nヤマモトハナコ\n・ご登録のお電話番号\n045-555-0120\n\n【代理人】\n・氏名\n佐藤一郎\n・電話番号\n090-1234-5678\n';
    expect(givenIn(text)).toEqual({ nameKanji: '山本花子', nameKana: 'ヤマモトハナコ', phone: '0455550120' });
  });

  it('a guardian’s name is not the member’s', () => {
    expect(givenIn('保護者名：山田 太郎\n氏名：山田 花\n保護者名(カナ)：ヤマダ タロウ')).toEqual({
      nameKanji: '山田 花',
    });
  });
});
