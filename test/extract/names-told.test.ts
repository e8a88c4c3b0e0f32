/** Whose name it is, which one is registered, and what is no name. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Case = [wording: string, given: object];

describe('the registered name beside another, in the form', () => {
  it.each<Case>([
    ['氏名：山田花子（登録は山田華子）', { nameKanji: '山田華子' }],
    ['氏名：山田花子（ご登録は鈴木花子）', { nameKanji: '鈴木花子' }],
    ['氏名：山田花子　※登録は鈴木花子', { nameKanji: '鈴木花子' }],
    ['氏名：山田花子、登録は鈴木花子です', { nameKanji: '鈴木花子' }],
    ['氏名：山田 花子（登録は鈴木花子）', { nameKanji: '鈴木花子' }],
    ['氏名：山田 花子（登録は佐々木）', { nameKanji: '佐々木 花子' }],
    ['氏名：山田花子（名前を変更しましたが登録は鈴木花子のままです）', { nameKanji: '鈴木花子' }],
    ['氏名：山田花子（登録時は鈴木花子でしたが変更はしていません）', { nameKanji: '鈴木花子' }],
    ['氏名：山田花子（会員登録名：鈴木花子）', { nameKanji: '鈴木花子' }],
    ['氏名：山田花子　登録時：鈴木花子', { nameKanji: '鈴木花子' }],
    ['氏名：山田花子（登録は旧字の山田華子）', { nameKanji: '山田華子' }],
    ['氏名：登録名：鈴木花子', { nameKanji: '鈴木花子' }],
    ['氏名：登録は鈴木花子です', { nameKanji: '鈴木花子' }],
    // It is the registered one no more, or never was.
    ['氏名：山田花子（登録時は田中花子）（昨年変更済み）', { nameKanji: '山田花子' }],
    ['氏名：山田花子（登録時は田中花子）→変更済み', { nameKanji: '山田花子' }],
    ['氏名：山田花子（登録名は鈴木花子ではありません）', { nameKanji: '山田花子' }],
    // What is said of the registration is no name.
    ['氏名：山田花子（登録は済み）', { nameKanji: '山田花子' }],
    ['氏名：山田花子（登録は携帯から）', { nameKanji: '山田花子' }],
    ['氏名：山田花子（登録は自分でしました）', { nameKanji: '山田花子' }],
    ['氏名：山田花子（登録は高校時代）', { nameKanji: '山田花子' }],
    ['氏名：山田花子（登録は山田花子です）', { nameKanji: '山田花子' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });

  it.each([
    '氏名：山田花子（登録は鈴木花子かも）',
    '氏名：山田花子（登録は鈴木で、まだ変えていません）',
    '氏名：山田花子（登録は鈴木ですが今は山田）',
    '氏名：山田花子（登録は旧姓の田中）',
    '氏名：山田花子（登録当時は鈴木）',
    '氏名：山田花子（ヤマダ ハナコ）登録は鈴木（スズキ）です',
  ])('which is not plain: %s', (text) => {
    expect(givenIn(text)).toEqual({ nameKanji: { invalid: 'ambiguous' } });
  });
});

describe('the registered name beside another, in a sentence', () => {
  it.each<Case>([
    [
      '今は渡部 奈緒（ワタベ ナオ）ですが、登録のときの名前は工藤 奈緒（クドウ ナオ）です。',
      { nameKanji: '工藤 奈緒', nameKana: 'クドウ ナオ' },
    ],
    ['現在の氏名は渡部 奈緒ですが、入会したときは工藤 奈緒でした。', { nameKanji: '工藤 奈緒' }],
    ['現在の氏名は渡部 奈緒ですが、入会時は工藤 奈緒でした。', { nameKanji: '工藤 奈緒' }],
    ['入会したときは工藤 奈緒でしたが、去年登録を変更しました。今の名前は渡部 奈緒です。', { nameKanji: '渡部 奈緒' }],
    ['登録名は鈴木花子ではなく山田花子です。', { nameKanji: '山田花子' }],
    ['登録名は鈴木花子じゃなくて山田花子です。', { nameKanji: '山田花子' }],
    ['氏名は鈴木花子ではありません。山田花子です。', { nameKanji: '山田花子' }],
    ['登録名は鈴木花子でしたが、先日山田花子に変更しました。', {}],
    ['名前は山田花子ではなく、旧姓の鈴木花子で登録しています。', { nameKanji: '鈴木花子' }],
    ['登録名は鈴木花子です。', { nameKanji: '鈴木花子' }],
  ])('%s', (text, given) => {
    expect(givenIn(`パスワードを忘れました。${text}`)).toEqual(given);
  });
});

describe('words in kana that are no reading of a name', () => {
  it.each<Case>([
    ['IDはhana_3です。ハイフンではなくアンダーバーです。', { plusMemberId: 'hana_3' }],
    ['ログインできません。スマートフォンです。', {}],
    ['ログインできません。エクスペリアです。', {}],
    ['ログインできません。アンドロイドです。', {}],
    ['名前は山田花子です。シングルマザーです。', { nameKanji: '山田花子' }],
    ['名前は山田花子です。フリーランスです。', { nameKanji: '山田花子' }],
    ['西野豊といいますねん。', { nameKanji: '西野豊' }],
    ['氏名：山田花子　クレジットカード　電話：090-1111-2222', { nameKanji: '山田花子', phone: '09011112222' }],
    // A reading with its label may sound as it likes.
    ['名前は山田花子です。ヤマダハナコです。', { nameKanji: '山田花子', nameKana: 'ヤマダハナコ' }],
    ['名前は山田優子です。ヤマダユーコです。', { nameKanji: '山田優子', nameKana: 'ヤマダユーコ' }],
    ['名前は山田新平です。ヤマダシンペイです。', { nameKanji: '山田新平', nameKana: 'ヤマダシンペイ' }],
    ['カナはマリーアントニオです。名前は山田花子です。', { nameKanji: '山田花子', nameKana: 'マリーアントニオ' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a word for the name that no mark parts from it', () => {
  it.each<Case>([
    ['私市村和子（いちむらかずこ）と申します。', { nameKanji: '市村和子', nameKana: 'イチムラカズコ' }],
    ['私市和子（きさいちかずこ）と申します。', { nameKanji: '私市和子', nameKana: 'キサイチカズコ' }],
    ['私山本 春子と申します。', { nameKanji: '山本 春子' }],
    ['私市川 和子と申します。', { nameKanji: '市川 和子' }],
    ['神谷春子、カナカミヤハルコです。', { nameKanji: '神谷春子', nameKana: 'カミヤハルコ' }],
    ['金子春子、カナカネコハルコです。', { nameKanji: '金子春子', nameKana: 'カネコハルコ' }],
    ['花村春子、カナハナムラハルコです。', { nameKanji: '花村春子', nameKana: 'ハナムラハルコ' }],
    ['金山春子、カナヤマハルコです。', { nameKanji: '金山春子', nameKana: 'カナヤマハルコ' }],
    ['金井春子、カナイハルコです。', { nameKanji: '金井春子', nameKana: 'カナイハルコ' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });

  it('of which nothing says whether it is one', () => {
    expect(givenIn('私市川和子と申します。')).toEqual({ nameKanji: { invalid: 'ambiguous' } });
  });
});

describe('what leads to values is none of them', () => {
  const ROW = { birthDate: '1990-05-05', phone: '08012345678' };
  it.each([
    '自己紹介',
    '個人情報',
    '正社員',
    '乙女座',
    '四十路',
    '神戸市民',
    '世田谷区民',
    '兵庫神戸',
    '国立競技場',
    '青山学院',
    '旧姓鈴木',
  ])('%s', (word) => {
    expect(givenIn(`${word}、1990年5月5日、080-1234-5678。`)).toEqual(ROW);
  });

  it('ほかは、', () => {
    const text = 'ほかは、\n高井 美々（タカイ ミミ）\n2002年2月22日\n東京都\n090-1111-2222';
    expect(givenIn(text)).toMatchObject({ nameKanji: '高井 美々', nameKana: 'タカイ ミミ', prefecture: '東京都' });
    expect(givenIn(text)).not.toHaveProperty('nickname');
  });
});

describe('a name, or a nickname, and what stands around it', () => {
  it.each<Case>([
    [
      'My full name is Sofia Marin, in katakana ソフィア・マリン, and my phone is 090-1111-2222.',
      { nameKanji: 'Sofia Marin', nameKana: 'ソフィア・マリン', phone: '09011112222' },
    ],
    ['ニックネームは\nあいあい\nでした', { nickname: 'あいあい' }],
    ['住所は\n東京都\nです。\nニックネームは\nあいあい\nです。', { prefecture: '東京都', nickname: 'あいあい' }],
    ['パスワードを忘れたのは\n昨日の夜\nです', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});
