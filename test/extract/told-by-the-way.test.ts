/** Items told by the way, by words of their own, in other tongues, and in the fields of a program. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };

describe('nicknames', () => {
  it.each<[string, object]>([
    ['サイトの中では「ひよ🐤」って名乗ってます。', { nickname: 'ひよ🐤' }],
    ['アプリ内では ゆずぽん と名乗っています。', { nickname: 'ゆずぽん' }],
    [
      'はるにゃー🐾 というニックネームで、メールは haru@example.net です。',
      { nickname: 'はるにゃー🐾', email: 'haru@example.net' },
    ],
    [
      'メールは haru@example.net、はなはな♪ というニックネームです。',
      { nickname: 'はなはな♪', email: 'haru@example.net' },
    ],
    ['ニックネームは「かなでぃ」（「かなで」ではなく）', { nickname: 'かなでぃ' }],
    ['ニックネーム：「かなでぃ」（「かなで」ではなく）', { nickname: 'かなでぃ' }],
    ['Plus member IDは kanade_i（kanade_1 ではなく）です。', { plusMemberId: 'kanade_i' }],
    ['アプリの名前→🌙るな🌙', { nickname: '🌙るな🌙' }],
    ['サイトの名前：るな', { nickname: 'るな' }],
    ['名前（ニックネーム）は「ぽん」です。', { nickname: 'ぽん' }],
    ['ニックネームも念のため。「はなぽん」です。', { nickname: 'はなぽん' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['サイトの中ではうまくいきません、と名乗っています。', {}],
    ['これ というニックネームです。', { nickname: OPEN }],
    ['アプリの名前：Plus memberのアプリ', {}],
    ['ニックネーム：ぽん（本物じゃない）', { nickname: 'ぽん（本物じゃない）' }],
    ['Plus member IDは kanade_i（妹のではなく）です。', {}],
    ['ニックネームも念のため。', {}],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('the Plus member ID', () => {
  it.each<[string, object]>([
    ['あとPlus member IDですよね、potato_7 です。', { plusMemberId: 'potato_7' }],
    ['ログインの名前（Plus member ID）は machako_m です。', { plusMemberId: 'machako_m' }],
    ['・ログインの名前（Plus member ID）：machako_7', { plusMemberId: 'machako_7' }],
    ['Plus member ID も念のため。tsuyo_8 です。', { plusMemberId: 'tsuyo_8' }],
    ['会員番号も念のためお伝えします。12345678 です。', { memberNumber: '12345678' }],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['IDですよね、忘れました。', {}],
    ['Plus member IDですか、hana_1 でしょうか？', {}],
    ['メールアドレス（ID）は a@example.jp です。', { email: 'a@example.jp' }],
    ['Plus member ID も念のため。よろしくお願いします。', {}],
    ['パスワードも念のため。hana_99 です。', {}],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('readings, and dates of birth', () => {
  it.each<[string, object]>([
    ['平賀かおりと申します（ヒラガカオリです）。', { nameKanji: '平賀かおり', nameKana: 'ヒラガカオリ' }],
    ['有働真紀です（うどうまきと読みます）。', { nameKanji: '有働真紀', nameKana: 'ウドウマキ' }],
    ['林かよと申します（はやしかよです）。', { nameKanji: '林かよ', nameKana: 'ハヤシカヨ' }],
    [
      'My name is Jennifer Stone, and in katakana I wrote ジェニファー ストーン.',
      { nameKanji: 'Jennifer Stone', nameKana: 'ジェニファー ストーン' },
    ],
    ['성명(한자): 金 瑞妍\n성명(가나): キム ソヨン', { nameKanji: '金 瑞妍', nameKana: 'キム ソヨン' }],
    [
      '娘がふざけてタブレットのパスワードを何度も打ち間違えました。私は1979年10月2日生まれです。',
      { birthDate: '1979-10-02' },
    ],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['平賀かおりと申します（お世話になります）。', { nameKanji: '平賀かおり' }],
    ['平賀かおりと申します（カードです）。', { nameKanji: '平賀かおり' }],
    ['in katakana I wrote a long letter.', {}],
    // The daughter is the member.
    ['私は1979年10月2日生まれですが、娘が会員で、パスワードを忘れました。', {}],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('how he pays, and the number of it', () => {
  it.each<[string, object]>([
    ['・會費付款方式（信用卡付款／電信業者付款）：信用卡付款', { paymentMethod: 'credit' }],
    [
      '・會費付款方式（信用卡付款／電信業者付款）：電信業者付款\n・電信業者付款的情況（docomo/au/SoftBank）：au\n・各電信業者的付款資訊號碼：40927716358',
      { paymentMethod: 'carrier', carrier: 'au', billingId: '40927716358' },
    ],
    [
      'お金→ママのソフバンのまとめて支払い\n注文ばんごう→9920-1173-5540',
      { paymentMethod: 'carrier', carrier: 'softbank', billingId: '9920-1173-5540' },
    ],
    [
      'auかんたん決済で払っています。番号なんですが、アプリの画面で見つかったのが 2609113847750 という13桁のものだけで、11桁というのがどこにもありませんでした。',
      { paymentMethod: 'carrier', carrier: 'au', billingId: '2609113847750' },
    ],
    [
      'ドコモで払っています。番号は、明細に書いてあったのが 123456789012 でした。',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '123456789012' },
    ],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['カードで払っています。番号なんですが、封筒に書いてあったのが 12345678901 でした。', { paymentMethod: 'credit' }],
    [
      'auかんたん決済で払っています。お客様番号は、封筒に書いてあったのが 12345678901 でした。',
      { paymentMethod: 'carrier', carrier: 'au' },
    ],
    [
      'auかんたん決済で払っています。番号は、妹のスマホで見つかったのが 12345678901 でした。',
      { paymentMethod: 'carrier', carrier: 'au' },
    ],
  ])('but: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('fields of a program that part an item', () => {
  it.each<[string, object]>([
    [
      '[name_sei] 渡部\n[name_mei] 真琴\n[kana_sei] ワタナベ\n[kana_mei] マコト\n[birth_year] 1986\n[birth_month] 11\n[birth_day] 5',
      { nameKanji: '渡部 真琴', nameKana: 'ワタナベ マコト', birthDate: '1986-11-05' },
    ],
    [
      'first_name: Hanako\nlast_name: Tanaka\nphone_1: 090\nphone_2: 1234\nphone_3: 5678',
      { nameKanji: 'Tanaka Hanako', phone: '09012345678' },
    ],
    ['name_1=田中\nname_2=花子\ndob_y=1990\ndob_m=2\ndob_d=3', { nameKanji: '田中 花子', birthDate: '1990-02-03' }],
    ['[name_sei] 田中\n[birth_year] 1990', {}],
    ['[birth_year] 1990\n[birth_month] 13\n[birth_day] 5', { birthDate: { invalid: 'not-in-the-calendar' } }],
    ['[year] 1990\n[month] 2\n[day] 3', {}],
  ])('%s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('dictated without a stop', () => {
  it.each<[string, string | undefined]>([
    ['名前は守谷あゆみですニックネームはあゆですクレジットカードで払っていますIDはayu_moriyaですお願いします', 'あゆ'],
    ['名前は守谷あゆみですニックネームはもりりんですお支払いはドコモですお願いします', 'もりりん'],
    ['ニックネームはゆずですよろしくお願いします', 'ゆず'],
    ['ニックネームはですらいんです。', 'ですらいん'],
    ['ニックネームはですよねーです。', 'ですよねー'],
    ['ニックネームは変えていないですお願いします', undefined],
  ])('%s', (text, expected) => {
    expect(givenIn(text).nickname).toEqual(expected);
  });
});
