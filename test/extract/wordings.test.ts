/** How people call the items of the form, and what they write beside a value. */
import { describe, expect, it } from 'vitest';
import type { ItemKey } from '../../src/record.js';
import { givenIn } from './letters.js';

describe('labels in other words', () => {
  it.each<[string, ItemKey, string]>([
    ['県→三重', 'prefecture', '三重県'],
    ['登録の県 > 熊本', 'prefecture', '熊本県'],
    ['エリア　：千葉県船橋市', 'prefecture', '千葉県'],
    ['お住まいの地域：埼玉', 'prefecture', '埼玉県'],
    ['おところ：群馬県', 'prefecture', '群馬県'],
    ['ｼﾞｭｳｼｮ:兵庫県', 'prefecture', '兵庫県'],
    ['トドウフケン：グンマケン', 'prefecture', '群馬県'],
    ['ご登録の住所都道府県 = 大阪府堺市', 'prefecture', '大阪府'],
    ['よびな：まこ丸', 'nickname', 'まこ丸'],
    ['呼び名：まこ丸', 'nickname', 'まこ丸'],
    ['サイトでの名前 - お祭り好き', 'nickname', 'お祭り好き'],
    ['アプリで使っている名前：お祭り好き', 'nickname', 'お祭り好き'],
    ['ｾｲﾈﾝｶﾞｯﾋﾟ:19550719', 'birthDate', '1955-07-19'],
    ['タンジョウビ：1996.12.24', 'birthDate', '1996-12-24'],
    ['ご生年月日西暦8桁 = 1970.01.05', 'birthDate', '1970-01-05'],
    ['生年月日西暦1970年1月5日', 'birthDate', '1970-01-05'],
    ['けいたい：080-1111-2222', 'phone', '08011112222'],
    ['【電話】(070) 4471-8826', 'phone', '07044718826'],
    ['電話番号(03)5550-1234', 'phone', '0355501234'],
    ['【住所】(〒102-0000)東京都', 'prefecture', '東京都'],
    ['ｼﾊﾗｲ:ｸﾚｼﾞｯﾄｶｰﾄﾞ', 'paymentMethod', 'credit'],
    ['ペイメント：VISA', 'paymentMethod', 'credit'],
    ['はらいかた：ケータイ会社', 'paymentMethod', 'carrier'],
    ['支払い方法：携帯料金', 'paymentMethod', 'carrier'],
    ['けーぞく課金ID：40718829935', 'carrier', 'au'],
    ['ｹｯｻｲﾊﾞﾝｺﾞｳ：123456789012', 'billingId', '123456789012'],
    ['ｶｲｲﾝﾊﾞﾝｺﾞｳ:M-1204', 'memberNumber', 'M-1204'],
  ])('%s', (line, key, value) => {
    expect(givenIn(line)).toMatchObject({ [key]: value });
  });

  it.each(['地域によって違うのでしょうか。', 'エリア外でした', '県は変わっていません', 'サイトでの名前を忘れました'])(
    'none in %j',
    (line) => {
      expect(givenIn(line)).toEqual({});
    },
  );
});

describe('the name, its reading in brackets, below a label for the reading alone', () => {
  it.each<[string, string, string]>([
    ['氏名（ふりがな）：山田 花子（やまだ はなこ）', '山田 花子', 'ヤマダ ハナコ'],
    ['お名前(フリガナ)　山田花子（ヤマダハナコ）', '山田花子', 'ヤマダハナコ'],
    ['氏名カナ：大隅なぎさ（オオスミ ナギサ）', '大隅なぎさ', 'オオスミ ナギサ'],
  ])('%s', (line, nameKanji, nameKana) => {
    expect(givenIn(line)).toEqual({ nameKanji, nameKana });
  });

  it('is no second name', () => {
    expect(givenIn('氏名(漢字)：山田 花子\n氏名(カナ)：旧姓 佐藤（ヤマダ ハナコ）')).toMatchObject({
      nameKanji: '山田 花子',
    });
  });
});

describe('how people end an answer', () => {
  it.each(['です', 'やで', 'だよ', 'ですよ', 'っす', 'ですわ'])('%s', (end) => {
    const text = `氏名：岸 悠太${end}\nカナ：キシ ユウタ${end}\nPlus member ID：kishi_1${end}`;
    expect(givenIn(text)).toEqual({ nameKanji: '岸 悠太', nameKana: 'キシ ユウタ', plusMemberId: 'kishi_1' });
  });
});

describe('in Latin letters', () => {
  it.each<[string, Partial<Record<ItemKey, string>>]>([
    ['Namae wa Shiraki Mei desu.', { nameKanji: 'Shiraki Mei' }],
    ['Seinengappi: 1988 nen 3 gatsu 6 nichi', { birthDate: '1988-03-06' }],
    ['Seinen gappi: Heisei 8 nen 3 gatsu 6 nichi', { birthDate: '1996-03-06' }],
    ['Tanjoubi: Showa 63 nen 3 gatsu 6 nichi', { birthDate: '1988-03-06' }],
    ['生年月日：1998年 Jan 22', { birthDate: '1998-01-22' }],
    ['Juusho: Aichi-ken', { prefecture: '愛知県' }],
    ['Keitai: 090-3318-7742', { phone: '09033187742' }],
    ['Shiharai: kurejitto kaado', { paymentMethod: 'credit' }],
    [
      'Shiharai: kyaria\nKyaria: dokomo\nKessai bangou: 123456789012',
      { paymentMethod: 'carrier', carrier: 'docomo', billingId: '123456789012' },
    ],
    ['Plus member ID wa takaogi79 desu.', { plusMemberId: 'takaogi79' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('notes behind an answer', () => {
  it.each<[string, Partial<Record<ItemKey, string>>]>([
    ['氏名：山田花子、旧姓は佐藤です', { nameKanji: '山田花子' }],
    ['氏名：山田花子　※旧姓 佐藤', { nameKanji: '山田花子' }],
    ['氏名：山田花子／女性', { nameKanji: '山田花子' }],
    ['氏名：山田花子♡', { nameKanji: '山田花子' }],
    ['お名前：山田花子😊\nヤマダハナコ😊', { nameKanji: '山田花子', nameKana: 'ヤマダハナコ' }],
    ['氏名：白鳥千代、シラトリ チヨです', { nameKanji: '白鳥千代', nameKana: 'シラトリ チヨ' }],
    ['カナ：ヤマダハナコです、よろしくお願いします', { nameKana: 'ヤマダハナコ' }],
    ['カナ：ヤマダハナコ ＊カタカナ', { nameKana: 'ヤマダハナコ' }],
    ['ニックネーム：はなぴ、だったと思います。', { nickname: 'はなぴ' }],
    ['ニックネーム：はなぴ　※たぶん', { nickname: 'はなぴ' }],
    ['ニックネーム：はな、ぴ。', { nickname: 'はな、ぴ。' }],
    ['ID：hana_77！', { plusMemberId: 'hana_77' }],
  ])('%s', (line, given) => {
    expect(givenIn(line)).toEqual(given);
  });
});

describe('a name and its reading in brackets', () => {
  it.each<[string, string, string]>([
    ['氏名：ヤマダ ハナコ（山田 花子）', '山田 花子', 'ヤマダ ハナコ'],
    ['氏名：山田（やまだ）花子（はなこ）', '山田 花子', 'ヤマダ ハナコ'],
    ['氏名：山田花子\n（ヤマダハナコ）', '山田花子', 'ヤマダハナコ'],
    ['苗字：山田\n名前：花子\nみょうじ：やまだ\nなまえ：はなこ', '山田 花子', 'ヤマダ ハナコ'],
  ])('%s', (text, nameKanji, nameKana) => {
    expect(givenIn(text)).toEqual({ nameKanji, nameKana });
  });

  it('words about it are no name', () => {
    expect(givenIn('氏名：ヤマダ ハナコ（旧姓佐藤）')).toEqual({ nameKanji: 'ヤマダ ハナコ' });
    expect(givenIn('氏名：ヤマダ ハナコ（本人）')).toEqual({ nameKanji: 'ヤマダ ハナコ' });
  });
});

describe('further answers in words behind the first', () => {
  it.each<[string, Partial<Record<ItemKey, string>>]>([
    ['氏名：山田花子、電話は080-1111-2222です', { nameKanji: '山田花子', phone: '08011112222' }],
    [
      'ニックネーム：はなぴ、住所は群馬県です。IDはhana_77。',
      { nickname: 'はなぴ', prefecture: '群馬県', plusMemberId: 'hana_77' },
    ],
    ['ID：hana_77、メールはhana@example.com', { plusMemberId: 'hana_77', email: 'hana@example.com' }],
  ])('%s', (line, given) => {
    expect(givenIn(line)).toEqual(given);
  });
});

describe('of two answers the registered one', () => {
  it.each<[string, Partial<Record<ItemKey, string>>]>([
    ['登録時のメール：old@example.jp\n現在のメール：new@example.jp', { email: 'old@example.jp' }],
    ['住所（登録時）：群馬県\n住所（現在）：東京都', { prefecture: '群馬県' }],
    ['現在の電話番号：090-3333-4444\n登録した電話番号：080-1111-2222', { phone: '08011112222' }],
    ['電話番号（登録）：080-1111-2222\n電話番号（連絡用）：090-3333-4444', { phone: '08011112222' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });

  it('none where nothing says which', () => {
    expect(givenIn('以前の電話番号：080-1111-2222\n今の電話番号：090-3333-4444')).toEqual({
      phone: { invalid: 'ambiguous' },
    });
  });
});

describe("what is labelled as another's", () => {
  it.each([
    '保護者電話：090-9999-8888',
    '緊急連絡先電話：090-9999-8888',
    '勤務先の電話番号：03-5555-0123',
    '会社の住所：東京都',
  ])('%s', (line) => {
    expect(givenIn(`氏名：山田花子\n${line}`)).toEqual({ nameKanji: '山田花子' });
  });
});

describe('labels in Chinese and Korean', () => {
  it.each<[string, object]>([
    [
      '姓名(漢字)：王 小明\n姓名(片假名)：オウ ショウメイ\n暱稱：小明\n出生日期：1990/01/02\n地址：大阪府\n電話號碼：090-1234-5678\n電子信箱：wang@example.com\n付款方式：信用卡',
      {
        nameKanji: '王 小明',
        nameKana: 'オウ ショウメイ',
        nickname: '小明',
        birthDate: '1990-01-02',
        prefecture: '大阪府',
        phone: '09012345678',
        email: 'wang@example.com',
        paymentMethod: 'credit',
      },
    ],
    [
      '昵称：小明\n手机号码：090-1234-5678\n邮箱：wang@example.com',
      { nickname: '小明', phone: '09012345678', email: 'wang@example.com' },
    ],
    [
      '이름(한자)：金 民秀\n이름(가타카나)：キム ミンス\n닉네임：민수\n생년월일：1990-01-02\n전화번호：090-1234-5678\n이메일：kim@example.com',
      {
        nameKanji: '金 民秀',
        nameKana: 'キム ミンス',
        nickname: '민수',
        birthDate: '1990-01-02',
        phone: '09012345678',
        email: 'kim@example.com',
      },
    ],
    ['ﾃﾞﾝﾜ︰090-1234-5678\nﾃﾞﾝﾜﾊﾞﾝｺﾞｳ：090-1234-5678', { phone: '09012345678' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});
