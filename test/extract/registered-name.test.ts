/** The name that the account is registered under, beside the one that the writer has now. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const FORM = '氏名：中島 早紀\nフリガナ：ナカジマ サキ\n\n';
const NOW = { nameKanji: '中島 早紀', nameKana: 'ナカジマ サキ' };
const THEN = { nameKanji: '小泉 早紀', nameKana: 'コイズミ サキ' };

/** Of the reading of that name nothing is told. */
const OPEN = { invalid: 'ambiguous' };

describe('a sentence says which name is registered', () => {
  it.each<[string, object]>([
    ['登録している氏名は旧姓の小泉 早紀（コイズミ サキ）のままです。', THEN],
    ['結婚して中島になりましたが、登録は旧姓の 小泉 早紀（こいずみ さき） のままです。', THEN],
    ['登録している名前は「小泉 早紀」（コイズミ サキ）になっています。', THEN],
    ['旧姓の小泉 早紀（コイズミ サキ）で登録しています。', THEN],
    ['結婚前の名前、小泉 早紀（コイズミ サキ）で登録しました。', THEN],
    ['登録は今も旧姓（小泉 早紀）です。', { nameKanji: '小泉 早紀', nameKana: OPEN }],
    ['会員登録時の名前は 小泉 早紀 でした。', { nameKanji: '小泉 早紀', nameKana: OPEN }],
    ['登録したのは結婚前なので、登録の氏名は旧姓の小泉 早紀（コイズミ サキ）になっているはずです。', THEN],
    ['登録者名は小泉 早紀（コイズミ サキ）になっていると思います。', THEN],
    ['会員登録は旧姓の小泉早紀（コイズミサキ）でしています。', { nameKanji: '小泉早紀', nameKana: 'コイズミサキ' }],
    ['登録の名前は旧姓の小泉 早紀、カナはコイズミ サキです。', THEN],
    ['登録の氏名は中嶋 早紀です。', { ...NOW, nameKanji: '中嶋 早紀' }],
    ['登録の氏名は旧姓の小泉 早紀だと思います。', { nameKanji: '小泉 早紀', nameKana: OPEN }],
    ['旧姓の「小泉早紀」で登録しています。', { nameKanji: '小泉早紀', nameKana: OPEN }],
  ])('%s', (sentence, expected) => {
    expect(givenIn(FORM + sentence)).toEqual(expected);
  });

  it.each([
    '登録は小泉 早紀ではありません。',
    '娘の登録は小泉 早紀（コイズミ サキ）です。',
    '旧姓で登録しているかもしれません。',
    '母親名義で登録しました。',
    '携帯番号で登録しています。',
    '登録は中島 早紀です。',
    '本名で登録しています。',
    'チケットの同行者は 佐藤 花子（サトウ ハナコ）で登録しました。',
    '推しの登録名は小泉 早紀です。',
    'ほかのサービスでは旧姓の小泉 早紀で登録しています。',
    '別のファンクラブは旧姓の小泉 早紀で登録しています。',
    'もう一人の会員は妹の小泉 美桜（コイズミ ミオ）です。',
    '登録は旧姓の小泉 早紀のままでしたが、先月中島に変えました。',
    '口座は夫の 中島 一郎（ナカジマ イチロウ）で登録しています。',
    '携帯の契約者は父で、中島 一郎（ナカジマ イチロウ）で登録しています。',
    '緊急連絡先は母の 中島 良子（ナカジマ リョウコ）で登録しています。',
  ])('but not: %s', (sentence) => {
    expect(givenIn(FORM + sentence)).toEqual(NOW);
  });

  it('another of the family, whose reading is not told', () => {
    expect(givenIn(`${FORM}登録者は母の中島 良子です。私が代わりに書いています。`)).toEqual({
      nameKanji: '中島 良子',
      nameKana: OPEN,
    });
    expect(givenIn(`${FORM}登録名が小泉 早紀だったら、旧姓です。`).nameKanji).toEqual(OPEN);
  });

  const HERS = { nameKanji: '中島 葵', nameKana: 'ナカジマ アオイ' };
  it.each([
    '会員として登録してあるのは娘の 中島 葵(なかじま あおい)です。',
    '会員登録しているのは息子の中島 葵（なかじま あおい）のほうです。',
    '登録名義は娘の「中島 葵」（ナカジマ アオイ）になっています。',
    '会員は私ではなく、娘の中島 葵（ナカジマ アオイ）です。',
    'アカウントの名義は娘の中島 葵（ナカジマ アオイ）です。',
    '会員は娘の中島 葵（ナカジマ アオイ）で、今年から使っています。',
  ])('a relative’s: %s', (sentence) => {
    expect(givenIn(FORM + sentence)).toEqual(HERS);
  });

  it.each([
    'カードの登録は夫の中島 葵（ナカジマ アオイ）です。',
    'カードの名義は夫の中島 葵（ナカジマ アオイ）です。',
    '緊急連絡先に登録してあるのは母の中島 葵（ナカジマ アオイ）です。',
    '登録しているのは娘の葵ではありません。',
  ])('nor a relative’s: %s', (sentence) => {
    expect(givenIn(FORM + sentence)).toEqual(NOW);
  });

  it('and a reading is no other person’s', () => {
    expect(givenIn('氏名：中島 早紀\n\n緊急連絡先は母の 中島 良子（ナカジマ リョウコ）で登録しています。')).toEqual({
      nameKanji: '中島 早紀',
    });
    expect(givenIn('チケットの同行者は 佐藤 花子（サトウ ハナコ）で登録しました。私は中島 早紀です。')).toEqual({
      nameKanji: '中島 早紀',
    });
  });

  it('in running text', () => {
    expect(givenIn('今の名前は中島 早紀ですが、登録は旧姓の小泉 早紀（コイズミ サキ）のままです。')).toEqual(THEN);
    expect(givenIn('中島早紀です。旧姓の小泉早紀（こいずみさき）で登録しています。')).toEqual({
      nameKanji: '小泉早紀',
      nameKana: 'コイズミサキ',
    });
    expect(givenIn('My name is Saki Nakajima, but I registered under my maiden name, Saki Koizumi.')).toEqual({
      nameKanji: 'Saki Koizumi',
    });
  });
});

describe('a remark behind the name says which is registered', () => {
  it.each<[string, string]>([
    ['西田 薫　（今の戸籍名は 和泉 薫 ですが、登録は西田のままです）', '西田 薫'],
    ['西田薫（今は和泉薫ですが登録は西田です）', '西田薫'],
    ['和泉 薫（登録は旧姓の西田のままです）', '西田 薫'],
    ['西田 薫（登録時は和泉 薫）', '和泉 薫'],
    ['今は和泉 薫、登録は西田 薫です', '西田 薫'],
    ['和泉 薫（登録名も同じです）', '和泉 薫'],
    ['和泉 薫（登録は本名です）', '和泉 薫'],
    ['和泉 薫（登録時は旧姓かもしれません）', '和泉 薫'],
    ['和泉 薫（会員登録は2021年です）', '和泉 薫'],
    ['望月 邦夫（登録は日高 邦夫です）', '日高 邦夫'],
  ])('%s', (answer, expected) => {
    expect(givenIn(`氏名：${answer}`)).toEqual({ nameKanji: expected });
  });
});

describe('a place, a number or an address that stayed as it was is the registered one', () => {
  it.each<[string, object]>([
    ['住所：千葉県（登録当時は東京都でした）', { prefecture: '東京都' }],
    ['住所：千葉県 ※登録時は東京都', { prefecture: '東京都' }],
    ['住所：千葉県 ※登録時は東京都でしたが変更しました', { prefecture: '千葉県' }],
    ['電話番号：090-1111-2222 ※登録時は080-1111-2222', { phone: '08011112222' }],
    ['住所：神奈川県（登録は東京のまま）', { prefecture: '東京都' }],
    ['住所：大分県（登録当時。今は福岡県です）', { prefecture: '大分県' }],
    ['住所：東京都（登録した住所です）', { prefecture: '東京都' }],
    ['電話番号が前の 090-1111-2222 のままになっています。今は080-3333-4444です。', { phone: '09011112222' }],
    [
      'アドレスが昔のもの（hana@vodafone.ne.jp）のままなので届きません。今のアドレスはこのアドレスです。',
      { email: 'hana@vodafone.ne.jp' },
    ],
    ['新 080-1111-2222\n旧 090-3333-4444（こっちで登録）', { phone: '09033334444' }],
    ['080-1111-2222（現在）\n090-3333-4444（登録時）', { phone: '09033334444' }],
    ['I live in Osaka now, but the account says Tokyo.', { prefecture: '東京都' }],
    ['I live in Osaka, but my registered prefecture is still Aichi.', { prefecture: '愛知県' }],
    ['I moved to Kyoto, my account still has Fukuoka.', { prefecture: '福岡県' }],
    ['My account is locked since I moved to Kyoto.', {}],
    ['メール：hana@docomo.ne.jp→解約済、新しいのは hana.y@example.com', { email: { invalid: 'ambiguous' } }],
    ['メール：hana@exmple.com→すみません、正しくは hana@example.com', { email: 'hana@example.com' }],
    ['080-1111-2222\n090-3333-4444', { phone: { invalid: 'ambiguous' } }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('what changed since, where nothing says whether it was changed there, too', () => {
  it.each<[string, object]>([
    ['氏名：石橋 千代→結婚して西田 千代', { nameKanji: { invalid: 'ambiguous' } }],
    ['住所：埼玉→東京に引っ越し', { prefecture: { invalid: 'ambiguous' } }],
    ['Plus member ID：メールアドレスと同じ', { plusMemberId: { invalid: 'ambiguous' } }],
    ['氏名：優子→裕子', { nameKanji: '裕子' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('what brackets say of the registration, and no name', () => {
  it.each(['まだ', 'ちがう', 'これから', 'してあります', 'ひらがな', '姉', 'スマホから', '私です'])(
    '真鍋 梓（登録は%s）',
    (words) => {
      expect(givenIn(`氏名：真鍋 梓（登録は${words}）\n電話番号：090-5555-0122`).nameKanji).toBe('真鍋 梓');
    },
  );

  it.each<[string, string]>([
    ['堀内', '堀内 梓'],
    ['堀内 梓', '堀内 梓'],
  ])('but: 真鍋 梓（登録は%s）', (words, name) => {
    expect(givenIn(`氏名：真鍋 梓（登録は${words}）\n電話番号：090-5555-0122`).nameKanji).toBe(name);
  });

  it.each<[string, unknown]>([
    ['マナベ アズサ（登録はカナなし）', 'マナベ アズサ'],
    ['マナベ アズサ（登録はホリウチ アズサ）', 'ホリウチ アズサ'],
    ['マナベ アズサ（登録はマダラメ アズサ）', 'マダラメ アズサ'],
  ])('フリガナ：%s', (answer, kana) => {
    expect(givenIn(`フリガナ：${answer}\n電話番号：090-5555-0122`).nameKana).toBe(kana);
  });
});

it.each(['父の名前', '友人の名義です', '妻名義'])("another's name that is not told: 真鍋 梓（登録は%s）", (words) => {
  expect(givenIn(`氏名：真鍋 梓（登録は${words}）\n電話番号：090-5555-0122`).nameKanji).toEqual({
    invalid: 'ambiguous',
  });
});
