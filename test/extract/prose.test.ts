/** Classes of running text that people write, several wordings of each, and what must not be read from words like them. */
import { describe, expect, it } from 'vitest';
import { FORM } from '../../src/classify/index.js';
import { mayGive } from '../../src/extract/index.js';
import { plusMember } from '../../src/profile/index.js';
import { CONTEXT } from '../items/reading.js';
import { extractionOf, givenIn, messageOf, voicedOf } from './letters.js';

type Case = [wording: string, given: object];

describe('labels with their values in quotation marks, in a row', () => {
  const both = { nickname: 'るり', plusMemberId: 'ruri_1' };
  it.each<Case>([
    ['ニックネーム「るり」、Plus member ID「ruri_1」', both],
    ['ニックネーム『るり』 / 会員ID『ruri_1』です。', both],
    ['ニックネームは「るり」、IDは「ruri_1」です。', both],
    ['ニックネーム"るり" ID"ruri_1"', both],
    ['【ニックネーム】「るり」【ID】「ruri_1」', both],
    ['ご登録のニックネーム「るり」、Plus member ID「ruri_1」で登録しています。', both],
    ['ニックネーム「るり」。\nID「ruri_1」', both],
    [
      '氏名（漢字）「山田 花子」、（カナ）「ヤマダ ハナコ」、生年月日「平成十年四月五日」、電話「〇九〇-一二三四-五六七八」（携帯）、住所「静岡県三島市」です。',
      {
        nameKanji: '山田 花子',
        nameKana: 'ヤマダ ハナコ',
        birthDate: '1998-04-05',
        prefecture: '静岡県',
        phone: '09012345678',
      },
    ],
    ['ニックネームを「るり」から「らら」に変えたら「エラー」になりました。', {}],
    ['画面に「エラー」、次に「失敗」と出ました。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a name told in two parts', () => {
  it.each<Case>([
    ['宇野です。下の名前は凛です。', { nameKanji: '宇野 凛' }],
    [
      '近藤（コンドウ）と申します。下の名前は陽翔（ハルト）です。',
      { nameKanji: '近藤 陽翔', nameKana: 'コンドウ ハルト' },
    ],
    [
      '苗字は菅原（すがわら）、名前は文太（ぶんた）といいます。',
      { nameKanji: '菅原 文太', nameKana: 'スガワラ ブンタ' },
    ],
    ['姓が小林で、名が一茶です。コバヤシイッサと読みます。', { nameKanji: '小林 一茶', nameKana: 'コバヤシイッサ' }],
    [
      '三谷と書いてサンヤと読みます。下の名前は円と書いてマドカです。',
      { nameKanji: '三谷 円', nameKana: 'サンヤ マドカ' },
    ],
    ['斎藤です。下の名前はひらがなで、ひかりと書きます。', { nameKanji: '斎藤 ひかり' }],
    [
      '下の名前は「陽翔」です。姓は近藤です。カナで書くとコンドウ ハルト。',
      { nameKanji: '近藤 陽翔', nameKana: 'コンドウ ハルト' },
    ],
    ['田中と申します。名前は美咲です。', { nameKanji: '田中 美咲' }],
    ['名前は山田（やまだ）花子（はなこ）です。', { nameKanji: '山田 花子', nameKana: 'ヤマダ ハナコ' }],
    ['下の名前は変わっていません。山田花子です。', { nameKanji: '山田花子' }],
    ['林です。名前は林明子です。', { nameKanji: '林明子' }],
    ['鈴木です。下の名前も必要でしょうか。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a name and its reading', () => {
  it.each<Case>([
    ['大野 慎之介です（オオノ シンノスケ）。', { nameKanji: '大野 慎之介', nameKana: 'オオノ シンノスケ' }],
    ['大野 芽以、おおの めいです。', { nameKanji: '大野 芽以', nameKana: 'オオノ メイ' }],
    ['名前は大野みゆう、オオノ ミユウです。', { nameKanji: '大野みゆう', nameKana: 'オオノ ミユウ' }],
    [
      '山崎優斗です。ヤマサキ（サは濁りません）ユウトと読みます。',
      { nameKanji: '山崎優斗', nameKana: 'ヤマサキ ユウト' },
    ],
    ['なまえは 山田花子 やまだはなこ です。', { nameKanji: '山田花子', nameKana: 'ヤマダハナコ' }],
    [
      '先日は亡くなった父（山本 茂）の退会の件でお世話になりました。私は山本 亮、ヤマモト リョウです。',
      { nameKanji: '山本 亮', nameKana: 'ヤマモト リョウ' },
    ],
    ['差出人の名前が違いますが、本人です。', {}],
    ['名前が表示されません。', {}],
    ['氏名は旧姓のままです。', {}],
    ['あたらしくして ください。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('values before the word for what they are', () => {
  it.each<Case>([
    ['ぽんた、という名前でサイトに登録しています。', { nickname: 'ぽんた' }],
    ['会員ページでの名前は ぽんた です。', { nickname: 'ぽんた' }],
    ['サイト内の表示名はぽんたです。', { nickname: 'ぽんた' }],
    ['ぽんた（ニックネームと申すもの）', { nickname: 'ぽんた' }],
    ['「pon_1」がIDです。', { plusMemberId: 'pon_1' }],
    ['pon_1 というIDで登録しました。', { plusMemberId: 'pon_1' }],
    ['pon_1 というIDは存在しないと出ます。', {}],
    ['IDがpon_1でニックネームはぽんた。', { plusMemberId: 'pon_1', nickname: 'ぽんた' }],
    ['メールがpon@example.comでIDがpon_1です。', { email: 'pon@example.com', plusMemberId: 'pon_1' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('an item that was forgotten or looked up, and its value behind that', () => {
  it.each<Case>([
    ['ニックネーム書き忘れてました💦「ぽんた」です！', { nickname: 'ぽんた' }],
    ['ニックネームを書き忘れていました。ぽんたです。', { nickname: 'ぽんた' }],
    ['電話番号を書き忘れました、090-1234-5678です。', { phone: '09012345678' }],
    ['会員番号も見つかりました。BK-7714 です。', { memberNumber: 'BK-7714' }],
    ['Plus member IDがわかりました！ pon_1 でした。', { plusMemberId: 'pon_1' }],
    [
      'ソフトバンクの注文番号がわかりました→ 8820-1147-30956',
      { paymentMethod: 'carrier', carrier: 'softbank', billingId: '8820-1147-30956' },
    ],
    ['決済番号、出てきました→123456789012', { billingId: '123456789012' }],
    ['ニックネームを書き忘れました。よろしくお願いします。', {}],
    ['ニックネームがわかりません。どうすればいいですか。', {}],
    ['IDが見つかりません。パスワードも忘れました。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a value that is taken back before its sentence is over, or that may be another one', () => {
  it.each<Case>([
    ['ニックネームは ぽん姫、いえ、いまは変えて「ぽん殿」です。', { nickname: 'ぽん殿' }],
    ['電話は090-1111-2222、いや間違えました、090-1111-3333です。', { phone: '09011113333' }],
    ['IDはabc_1、じゃなくてabc_2です。', { plusMemberId: 'abc_2' }],
    ['生年月日は1990年1月2日、失礼、1990年1月3日です。', { birthDate: '1990-01-03' }],
    ['フリガナも イコマ タク ではなく イコマ タクミ でした。', { nameKana: 'イコマ タクミ' }],
    ['ニックネームは「るり」か「らら」のどちらかです。', { nickname: { invalid: 'ambiguous' } }],
    ['生年月日：1993年6月4日か6月5日', { birthDate: { invalid: 'ambiguous' } }],
    ['生年月日：1993年6月4日か5日', { birthDate: { invalid: 'ambiguous' } }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('spelt as it is said', () => {
  it.each<Case>([
    ['電話は〇八三八の二二の五一九〇です。', { phone: '0838225190' }],
    ['メールは hanako あっとまーく example.com です。', { email: 'hanako@example.com' }],
    ['メール：hanako（アット）example ドット com', { email: 'hanako@example.com' }],
    ['誕生日：0️⃣5️⃣/1️⃣4️⃣、2006年うまれ', { birthDate: '2006-05-14' }],
    ['birthday は 1998年 Jan 22', { birthDate: '1998-01-22' }],
    ['Shiharai: kurejitto kaado', { paymentMethod: 'credit' }],
    ['Kyaria: dokomo', { paymentMethod: 'carrier', carrier: 'docomo' }],
    ['パスワードはあっと言う間に忘れました。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('payment told in a sentence that ends in a question', () => {
  const byAu = { paymentMethod: 'carrier', carrier: 'au' };
  it.each<Case>([
    ['支払いはauかんたん決済で、このまま続けられますか？', byAu],
    ['支払いはキャリア決済、auのほうで、番号は 080-1234-5678 でいいですか？', { ...byAu, billingId: '080-1234-5678' }],
    ['支払いはクレジットカードですか？', {}],
    ['クレジットカードとキャリア決済、どちらがいいでしょうか？', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('an old and a new one, and which of them is registered', () => {
  it.each<Case>([
    ['登録は広島県で、新しい住所は愛媛県松山市です。', { prefecture: '広島県' }],
    ['新しい住所は愛媛県です。登録は広島県のままです。', { prefecture: '広島県' }],
    ['今の住所は東京都で、登録したときは徳島県に住んでいました。', { prefecture: '徳島県' }],
    ['東京の八王子市で登録しています。', { prefecture: '東京都' }],
    ['住所：滋賀県\n\n追伸　すみません、都道府県は登録したとき大阪府でした。', { prefecture: '大阪府' }],
    ['住所：滋賀県\n\n登録当時は大阪府に住んでいました。', { prefecture: '大阪府' }],
    ['電話は052-111-9974でしたが、今は080-1111-6640です。登録は前の番号のままです。', { phone: '0521119974' }],
    ['電話は052-111-9974から080-1111-6640に変わりましたが、登録は古い番号です。', { phone: '0521119974' }],
    [
      '以前の番号は052-111-9974で、今の番号は080-1111-6640です。登録は今の番号に変更済みです。',
      { phone: '08011116640' },
    ],
    ['登録の電話番号は息子の070-1111-9016（私の番号は090-1111-7715です）。', { phone: '07011119016' }],
    ['電話番号は070-1111-9016です（連絡は090-1111-7715へ）。', { phone: '07011119016' }],
    [
      'メールはold@example.comでしたが、今はnew@example.comです。登録は古いアドレスのままです。',
      { email: 'old@example.com' },
    ],
    ['サポートセンター（0570-001-922）にも電話しました。登録の電話番号は03-1111-6618です。', { phone: '0311116618' }],
    ['電話は052-111-9974でしたが、今は080-1111-6640です。', { phone: { invalid: 'ambiguous' } }],
    ['登録の住所は大阪府か兵庫県です。', { prefecture: { invalid: 'ambiguous' } }],
    ['0120-444-555に電話しましたが繋がりません。', {}],
    ['千葉さんの紹介で登録しました。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('several items in one line of a form', () => {
  it.each<Case>([
    [
      '支払い：d払い 決済番号は 773028816449',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '773028816449' },
    ],
    [
      'payment: d払い、決済番号 is 773028816449',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '773028816449' },
    ],
    ['電話：090-1234-5678、メールは pon@example.com', { phone: '09012345678', email: 'pon@example.com' }],
    [
      '氏名：山田花子 カナはヤマダハナコ 電話は090-1234-5678',
      { nameKanji: '山田花子', nameKana: 'ヤマダハナコ', phone: '09012345678' },
    ],
    ['ID: pon_1 / nickname is ぽん', { nickname: 'ぽん', plusMemberId: 'pon_1' }],
    [
      '1998年4月5日生まれ／090-1234-5678／pon@example.com／ニックネーム：ぽん／クレジットカード',
      {
        nickname: 'ぽん',
        birthDate: '1998-04-05',
        phone: '09012345678',
        email: 'pon@example.com',
        paymentMethod: 'credit',
      },
    ],
    [
      '山田 花子・ヤマダ ハナコ・1998/4/5・静岡県・ニックネーム：ぽん・ID：pon_1',
      {
        nameKanji: '山田 花子',
        nameKana: 'ヤマダ ハナコ',
        nickname: 'ぽん',
        birthDate: '1998-04-05',
        prefecture: '静岡県',
        plusMemberId: 'pon_1',
      },
    ],
    [
      '■会費\n　ワイモバイルの料金と一緒。注文番号は YB-2026-0930。\n　生年月日は1998年4月5日です。',
      { paymentMethod: 'carrier', carrier: 'softbank', billingId: 'YB-2026-0930', birthDate: '1998-04-05' },
    ],
    ['電話：090-1234-5678、メールは使えません', { phone: '09012345678' }],
    ['ニックネーム：ぽん・ぴょん・ぱん・ぷん', { nickname: 'ぽん・ぴょん・ぱん・ぷん' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a date told in parts or alone', () => {
  it.each<Case>([
    ['5月14日、2006年生まれです。', { birthDate: '2006-05-14' }],
    ['2006年生まれの20歳で、誕生日は5月14日です。', { birthDate: '2006-05-14' }],
    ['誕生日：5月14日（2006年生まれ）', { birthDate: '2006-05-14' }],
    [
      '山田 花子（ヤマダ ハナコ）。2005年3月9日。',
      { nameKanji: '山田 花子', nameKana: 'ヤマダ ハナコ', birthDate: '2005-03-09' },
    ],
    [
      '2010/12/12\n千葉\n070-1234-5678\nID：pon_1',
      { birthDate: '2010-12-12', prefecture: '千葉県', phone: '07012345678', plusMemberId: 'pon_1' },
    ],
    ['2026年11月3日。再設定できませんでした。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe("answers below the desk's quoted questions", () => {
  const asked = (question: string, answer: string): string =>
    `順に答えます。\n\n2026年11月4日(水) 16:05 窓口 <desk@plusmember.jp>:\n> 1) ${question}\n${answer}`;
  it.each<[question: string, answer: string, given: object]>([
    ['ご登録の都道府県はどちらでしょうか。', '山梨です。', { prefecture: '山梨県' }],
    ['ニックネームは何でしょうか？', 'ぽんちゃんです', { nickname: 'ぽんちゃん' }],
    ['ご登録のお電話番号をお教えください。', '090-1234-5678です。', { phone: '09012345678' }],
    ['生年月日をご確認ください。', '1998年4月5日で合っています。', { birthDate: '1998-04-05' }],
    ['Plus member IDをお知らせください。', 'どこにも控えがなく、わかりません。', {}],
    ['ご登録のお電話番号をお教えください。', 'お世話になっております。', {}],
  ])('%s %s', (question, answer, given) => {
    expect(givenIn(asked(question, answer))).toEqual(given);
  });
});

describe('English and romaji', () => {
  const john = { nameKanji: 'John Smith' };
  it.each<Case>([
    ["I'm registered under John Smith (ジョン スミス in katakana).", { ...john, nameKana: 'ジョン スミス' }],
    ['I signed up as John Smith (ジョン スミス).', { ...john, nameKana: 'ジョン スミス' }],
    ['My account is under the name of John Smith.', john],
    ['My name is 周 偉, read シュウ イ.', { nameKanji: '周 偉', nameKana: 'シュウ イ' }],
    ['full name: John Smith / ジョン・スミス', { ...john, nameKana: 'ジョン・スミス' }],
    ['john_s1 is my Plus member ID.', { plusMemberId: 'john_s1' }],
    ['help pls, my id is john_s1, born may 9 2003', { plusMemberId: 'john_s1', birthDate: '2003-05-09' }],
    [
      'Phone: 090-1234-5678. Nickname: johnny. Plus member ID: john_s1.',
      { nickname: 'johnny', phone: '09012345678', plusMemberId: 'john_s1' },
    ],
    [
      'payment: carrier billing, docomo, number 338104772905',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '338104772905' },
    ],
    [
      'I pay by docomo. The payment number (決済番号) is 6140 2937 7158.',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '614029377158' },
    ],
    [
      'My bill goes through SoftBank; the order number is 7719-22.',
      { paymentMethod: 'carrier', carrier: 'softbank', billingId: '7719-22' },
    ],
    ['Sumisu Jon desu. Nickname wa johnny desu.', { nameKanji: 'Sumisu Jon', nickname: 'johnny' }],
    ['Plus member ID wa john_s1 desu.', { plusMemberId: 'john_s1' }],
    ['Tanjoubi: 1988 nen 3 gatsu 6 nichi', { birthDate: '1988-03-06' }],
    ['I am under the impression that it works.', {}],
    ['Look at example.com for details.', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('answers numbered as the desk numbered its questions', () => {
  it('go by the number', () => {
    const head = '2026年11月4日(水) 16:05 窓口 <desk@plusmember.jp>:\n> 次をお知らせください。';
    const asked = '> ① ご登録のお電話番号\n> ② ご登録の住所（都道府県）\n> ③ Plus member ID';
    expect(givenIn(`① 080-1234-5678\n② 山口県です\n③ pon_0 （最後は数字のゼロです）\n\n${head}\n${asked}`)).toEqual({
      phone: '08012345678',
      prefecture: '山口県',
      plusMemberId: 'pon_0',
    });
    expect(givenIn(`① 再設定のメールが来ません\n② URLも切れました\n\n${head}\n${asked}`)).toEqual({});
  });
});

describe('further ways of telling', () => {
  it.each<Case>([
    ['広島に住んどる山田 花子いいます。', { nameKanji: '山田 花子', prefecture: '広島県' }],
    ['仙台市青葉区に住む山田 花子です。', { nameKanji: '山田 花子', prefecture: '宮城県' }],
    ['山田 花子（旧姓：佐藤）と申します。', { nameKanji: '山田 花子' }],
    ['Plus member ID は pon_1 で、ニックネームは わかにゃん です。', { nickname: 'わかにゃん', plusMemberId: 'pon_1' }],
    ['最後にPlus member IDですが、pon_1 といいます。', { plusMemberId: 'pon_1' }],
    ['サイトではツマリオと名乗っています。', { nickname: 'ツマリオ' }],
    ['請求はSoftBankの携帯料金と一緒です。', { paymentMethod: 'carrier', carrier: 'softbank' }],
    ['入会時はauかんたん決済でしたが、今の支払いはd払いです。', { paymentMethod: 'carrier', carrier: 'docomo' }],
    ['娘の携帯は070-1234-2218ですが、登録してあるのは家の電話、03-1234-3375のほうです。', { phone: '0312343375' }],
    [
      '神奈川／080-1234-2716／pon@example.jp',
      { prefecture: '神奈川県', phone: '08012342716', email: 'pon@example.jp' },
    ],
    [
      '生年月日 2000年7月14日、登録住所 広島県、電話 080-1234-9923、メール pon@example.com、ID pon_1',
      {
        birthDate: '2000-07-14',
        prefecture: '広島県',
        phone: '08012349923',
        email: 'pon@example.com',
        plusMemberId: 'pon_1',
      },
    ],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('more of lists and rows', () => {
  it.each<Case>([
    [
      'ドコモの決済番号は二桁を逆に書いておりました。\n\n誤：402918837465\n正：402918837456',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '402918837456' },
    ],
    ['生年月日：19960315\n\n誤：19960315\n正：19960313', { birthDate: '1996-03-13' }],
    [
      '山田 千尋、ヤマダ チヒロ。1982年5月13日生まれ。長崎県佐世保市。',
      {
        nameKanji: '山田 千尋',
        nameKana: 'ヤマダ チヒロ',
        birthDate: '1982-05-13',
        prefecture: '長崎県',
      },
    ],
    [' - Kyoto\n - 075-123-8826\n - ID: pon_1', { prefecture: '京都府', phone: '0751238826', plusMemberId: 'pon_1' }],
    ['My birthday: 2004年9月15日、address は 群馬県太田市。', { birthDate: '2004-09-15', prefecture: '群馬県' }],
    [
      'Name 山田 花子, kana ヤマダ ハナコ, born 12 April 2001, nickname minachoco.',
      {
        nameKanji: '山田 花子',
        nameKana: 'ヤマダ ハナコ',
        nickname: 'minachoco',
        birthDate: '2001-04-12',
      },
    ],
    ['誤：タイトル\n正：題名', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('what gives a form in such words passes the screening', () => {
  it.each([
    'ソフトバンクの注文番号がわかりました→ 8820-1147-30956',
    '継続課金ID：31840097725',
    '山田 花子。2005年3月9日。ぽんた、という名前でサイトに登録しました。',
    'さとうゆい（佐藤結衣）です。東京の八王子市で登録しています。',
    'My name is 周 偉, read シュウ イ. I live in Yokohama.',
    '名字が弓削でユゲ、名前が沙織でサオリと読みます。滋賀県の大津市で登録しました。',
    '神奈川／080-1234-2716／pon@example.jp',
    'ニックネーム「るり」、Plus member ID「ruri_1」、電話「090-1234-5678」',
    '12345678が会員番号です。1999/5/30が生年月日です。沖縄県が登録の住所です。',
    '名前は寺田みすず、カタカナやとテラダミスズです。住所は沖縄県です。',
    '支払い方法はコンビニ払いだったと思います。電話は090-442-7718です。IDはabc_1です。',
  ])('%s', (text) => {
    expect(extractionOf(text).given).toBeGreaterThanOrEqual(FORM);
    const context = { ...CONTEXT, from: 'sender@example.com', extraLabels: plusMember.labels };
    expect(mayGive(FORM, voicedOf(messageOf({ text })), context)).toBe(true);
  });
});

describe('a row of values by commas that begins with a labelled one', () => {
  const row = { birthDate: '1991-06-18', prefecture: '東京都', phone: '07022938817' };
  it.each<Case>([
    ['生年月日1991年6月18日、東京都、070-2293-8817です。', row],
    [
      '生年月日は1991年6月18日、東京都、070-2293-8817、このアドレスで登録しています。',
      { ...row, email: 'sender@example.com' },
    ],
    ['電話070-2293-8817、1991年6月18日生まれ、東京都、IDはabc_12です。', { ...row, plusMemberId: 'abc_12' }],
    ['住所東京都港区芝1-2-3、マンション、101号室', { prefecture: '東京都' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('values of any item before their labels', () => {
  it.each<Case>([
    ['80331947265が継続課金IDになります。', { paymentMethod: 'carrier', carrier: 'au', billingId: '80331947265' }],
    ['110234567890が決済番号でした。', { billingId: '110234567890' }],
    ['12345678が会員番号となっています。', { memberNumber: '12345678' }],
    ['090-2208-6647が登録の電話番号になります。', { phone: '09022086647' }],
    ['沖縄県が登録の住所、1999/5/30が生年月日です。', { prefecture: '沖縄県', birthDate: '1999-05-30' }],
    ['山田花子が氏名、ヤマダハナコがフリガナです。', { nameKanji: '山田花子', nameKana: 'ヤマダハナコ' }],
    ['どれが会員番号ですか。', {}],
    ['12345678が会員番号かわかりません。', {}],
    ['サイトではぽんと名乗っています(これがニックネームだと思います)', { nickname: 'ぽん' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('readings and names in front of others', () => {
  it.each<Case>([
    ['カタカナだとテラダ ミスズです。', { nameKana: 'テラダ ミスズ' }],
    ['名前は寺田みすず、カタカナやとテラダミスズです。', { nameKanji: '寺田みすず', nameKana: 'テラダミスズ' }],
    ['名前は寺田みすず、フリガナならテラダミスズになります。', { nameKanji: '寺田みすず', nameKana: 'テラダミスズ' }],
    ['先週お問い合わせした末永巧です。', { nameKanji: '末永巧' }],
    ['月曜にメールを送った末永巧です。', { nameKanji: '末永巧' }],
    ['昨日お電話をいただいた末永巧と申します。', { nameKanji: '末永巧' }],
    [
      'スエナガタクミ、1983年4月30日生まれ、佐賀県鳥栖市。',
      { nameKana: 'スエナガタクミ', birthDate: '1983-04-30', prefecture: '佐賀県' },
    ],
    ['インターネット、2020年から使っています。', {}],
    ['カタカナだと入力できません。', {}],
    ['表に出た結果です。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('a name in front of a row of values', () => {
  const id = { plusMemberId: 'ryoko_1' };
  const named = { ...id, nameKanji: '香月涼子' };
  it.each<[wording: string, fromName: string | null, given: object]>([
    ['再設定できません。香月涼子、IDはryoko_1です。', '香月', named],
    ['再設定できません。香月涼子、IDはryoko_1です。', '香月 涼子', named],
    ['香月です。\n\n香月涼子、IDはryoko_1です。', null, named],
    ['再設定できません。香月涼子、IDはryoko_1です。', null, id],
    ['再設定できません。香月涼子、IDはryoko_1です。', '山田', id],
    ['再設定できません。至急希望、IDはryoko_1です。', '香月', id],
  ])('%s (%s)', (text, fromName, given) => {
    expect(givenIn({ text, fromName })).toEqual(given);
  });
});

describe('who writes for another', () => {
  const wife = { nameKanji: '浜田 裕子', nameKana: 'ハマダ ヒロコ' };
  it.each<Case>([
    ['妻に代わり夫の浜田健吾がご連絡いたします。\n会員は妻の浜田 裕子（ハマダ ヒロコ）です。', wife],
    ['夫の浜田健吾がメールしています。会員は妻の浜田 裕子（ハマダ ヒロコ）です。', wife],
    ['会員は妻の浜田 裕子（ハマダ ヒロコ）です。私は夫の浜田 健吾です。', wife],
    ['アカウントは夫の山田太郎が登録しました。', { nameKanji: '山田太郎' }],
    ['ニックネームは ひろぽん73 と聞いています。', { nickname: 'ひろぽん73' }],
    ['ニックネームは ひろぽん とのことです。', { nickname: 'ひろぽん' }],
    ['ニックネームはひろぽんらしいです。', { nickname: 'ひろぽん' }],
    ['ニックネームは「ひろぽん」だそうです。', { nickname: 'ひろぽん' }],
    ['ニックネームはあたらしいです。', { nickname: 'あたらしい' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('what is told but cannot be', () => {
  const unknown = { paymentMethod: { invalid: 'unknown-choice' } };
  it.each<Case>([
    ['支払い方法はコンビニ払いだったと思います。', unknown],
    ['支払いは銀行振込です。', unknown],
    ['お支払いはPayPayで払っています。', unknown],
    ['支払い方法は口座振替になっています。', unknown],
    ['支払いはAppleのやつだったはずです。', unknown],
    ['コンビニ払いはできますか？', {}],
    ['支払いはコンビニでもできますか。', {}],
    ['コンビニ払いに変えたいです。', {}],
    ['コンビニ払いだと聞きましたが、支払いはクレジットカードです。', { paymentMethod: 'credit' }],
    ['住所は鳥取県、電話は090-442-7718です。', { prefecture: '鳥取県', phone: { invalid: 'not-a-phone-number' } }],
    ['電話は0904427718、生まれは鳥取県です。', { prefecture: '鳥取県', phone: { invalid: 'not-a-phone-number' } }],
    ['誕生日は10月8日で、生まれた年は2002年です。', { birthDate: '2002-10-08' }],
    ['電話は2回しましたが、出ません。', {}],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});
