/** What stands above is somebody else's; where somebody is reached, what is not registered, remarks in a column of their own. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };

describe("what stands above is another's", () => {
  it.each<[string, object]>([
    [
      '生年月日は昭和32年6月10日です。\n\n追伸 上の生年月日は母のものです。わたくしは昭和57年3月21日です。',
      { birthDate: '1982-03-21' },
    ],
    [
      '昭和32年6月10日生まれです。\n\n追伸\nいま見直して気がつきました。上の生年月日は母の診察券を見て書いてしまいました。母のものです。わたくしは昭和57年3月21日です。',
      { birthDate: '1982-03-21' },
    ],
    ['・お電話番号：090-1111-2222\n\n上の電話番号は夫のものです。私は 080-3333-4444 です。', { phone: '08033334444' }],
    [
      '・ご登録のメールアドレス：otto@example.jp\n\n先ほど書いたメールアドレスは夫のでした。私の分は tsuma@example.jp です。',
      { email: 'tsuma@example.jp' },
    ],
    ['・ニックネーム：はなこ\n上のニックネームは妹のものでした。私のは「はなたろ」です。', { nickname: 'はなたろ' }],
    ['・都道府県：静岡県\n上の住所は母の住所を写してしまいました。正しくは長野県です。', { prefecture: '長野県' }],
    // His own he does not tell.
    ['・Plus member ID：otto_1\n\n上のIDは夫のIDです。私のIDは忘れました。', { plusMemberId: OPEN }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['・お電話番号：090-1111-2222\n\n上の電話番号は夫のもので登録しています。', { phone: '09011112222' }],
    ['・お電話番号：090-1111-2222\n\n上の電話番号は夫の番号で合っています。', { phone: '09011112222' }],
    // For the mother he writes.
    [
      '母の代わりに書いています。生年月日は昭和32年6月10日です。上の生年月日は母のものです。',
      { birthDate: '1957-06-10' },
    ],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('where he is reached, beside what is told to be registered', () => {
  it.each<[string, object]>([
    [
      '電話は自宅の0952-99-1180です。自宅は留守にしておりますので、お急ぎのご用件は私の携帯 090-8816-0027 へお願いいたします。',
      { phone: '0952991180' },
    ],
    [
      '電話番号は 0952-99-1180 です。日中のご連絡は携帯の 090-8816-0027 にいただけると助かります。',
      { phone: '0952991180' },
    ],
    ['メールは hana@example.jp です。お返事は会社の hana@example.com 宛にお願いします。', { email: 'hana@example.jp' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['ご連絡は 090-8816-0027 へお願いします。', { phone: '09088160027' }],
    ['電話は 0952-99-1180 です。携帯は 090-8816-0027 です。', { phone: OPEN }],
    ['電話は 0952-99-1180 です。連絡先は 090-8816-0027 で登録しています。', { phone: '09088160027' }],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('what he has now is not registered', () => {
  it.each<[string, object]>([
    [
      '登録の電話番号は 090-7720-5518 でした。今の電話は +86 138 0013 8000 ですけど、登録してないです。',
      { phone: '09077205518' },
    ],
    ['今の電話は 080-1111-2222 ですが、登録していません。', {}],
    ['IDは hana_1 です。メールは a@example.jp を使っていますが、登録はしていません。', { plusMemberId: 'hana_1' }],
    ['電話番号は 090-1111-2222 ですが、登録していませんか？', { phone: '09011112222' }],
    ['電話番号は 090-1111-2222 ですが、住所は登録していません。', { phone: '09011112222' }],
    ['電話番号は 090-1111-2222 です。登録していないのはメールです。', { phone: '09011112222' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('whose phone it is not, and whose it is', () => {
  it.each<[string, string | object]>([
    ['電話は主人の携帯（〇九〇で始まるもの）ではなく、娘の家の〇四九－二九九－〇一八三でございます。', '0492990183'],
    ['電話番号は母の携帯ではなく、父の携帯の 090-1111-2222 です。', '09011112222'],
    ['登録の電話は夫の番号ではなくて、息子の家の 049-299-0183 です。', '0492990183'],
    ['訂正です。母の電話は 090-1111-2222 です。', OPEN],
    ['電話を間違えました。夫の携帯ではなく、母の電話が 090-1111-2222 です。', OPEN],
    ['間違えました。娘の電話は 090-1111-2222 です。', OPEN],
  ])('%s', (text, expected) => {
    expect(givenIn(text).phone).toEqual(expected);
  });
});

describe('remarks in the last column of a table', () => {
  it.each<[string, object]>([
    [
      '項目\t記入欄\t備考\n住所(都道府県)\t新潟県\t現在は富山県\n電話番号\t090-4409-3317\t会社 025-299-0100 ではありません',
      { prefecture: '新潟県', phone: '09044093317' },
    ],
    [
      '|項目|回答|メモ|\n|---|---|---|\n|電話番号|090-4409-3317|自宅 025-299-0100 は解約|\n|Plus member ID|eri_8|eri_9 ではない|',
      { phone: '09044093317', plusMemberId: 'eri_8' },
    ],
    [
      '項目\t回答\t備考\n電話番号\t090-4409-3317\t登録は 080-1111-2222 です\n生年月日\t1990年8月19日\t',
      { phone: '08011112222', birthDate: '1990-08-19' },
    ],
    // The value stands in the wrong column.
    [
      '項目\t回答\t備考\n電話番号\t\t090-4409-3317\n生年月日\t1990年8月19日\t',
      { phone: '09044093317', birthDate: '1990-08-19' },
    ],
    ['・備考：電話は 090-1111-2222 です', { phone: '09011112222' }],
    ['項目\t備考\n電話番号\t090-4409-3317\n生年月日\t1990年8月19日', { phone: '09044093317', birthDate: '1990-08-19' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('where he lived when he registered, and lives now', () => {
  it.each<[string, string | object]>([
    ['秋田県（引っ越し前。現在は岩手県）', '秋田県'],
    ['秋田県（引っ越し前の住所です。今は岩手県です）', '秋田県'],
    ['秋田県（入会時。今は岩手県）', '秋田県'],
    ['秋田県（引っ越し前。登録は岩手県）', '岩手県'],
    ['岩手県（引っ越し後。引っ越し前は秋田県）', OPEN],
    ['秋田県（または岩手県。今は青森県）', OPEN],
  ])('%s', (answer, expected) => {
    expect(givenIn(`・ご登録の住所(都道府県)：${answer}`).prefecture).toEqual(expected);
  });
});
