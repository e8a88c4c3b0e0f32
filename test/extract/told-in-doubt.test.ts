/** What a writer leaves open stays open; what he tells in two parts, or with more words than it takes, is read. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

type Given = { [Key in keyof ReturnType<typeof givenIn>]: ReturnType<typeof givenIn>[Key] | undefined };

function isRead(text: string, items: Given): void {
  const given = givenIn(`パスワードを忘れました。\n${text}`);
  for (const [key, value] of Object.entries(items)) expect(given[key as keyof Given]).toEqual(value);
}

const AMBIGUOUS = { invalid: 'ambiguous' } as const;

describe('one or the other', () => {
  it.each<[string, Given]>([
    ['かなは「はらだ さや」または「いまい さや」です。', { nameKana: AMBIGUOUS }],
    ['読み方は「たかぎ あおい」か「こうぎ あおい」です。', { nameKana: AMBIGUOUS }],
    ['原田 沙耶と申します。登録したのは独身のときなので旧姓（今井）かもしれません。', { nameKanji: AMBIGUOUS }],
    ['IDというのは「takejii」だったか「takejii21」だったか、紙がかすれて読めません。', { plusMemberId: AMBIGUOUS }],
    [
      '二人ともパスワードが分からなくなりました。メールは私が a1@example.jp、娘が b1@example.jp です。',
      { email: AMBIGUOUS },
    ],
    ['本当の誕生日は1990年7月14日です。登録は1990年1月1日にしてしまったと思います。', { birthDate: AMBIGUOUS }],
    ['Payment - I am not sure, d-barai or credit card?', { paymentMethod: AMBIGUOUS }],
    ["I pay by docomo or credit card, I don't remember.", { paymentMethod: AMBIGUOUS }],
    ['前はドコモ払いだったか、auだったか覚えていません。支払いの件です。', { carrier: AMBIGUOUS }],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['読みは「かわい ゆうこ」ではなく「かわあい ゆうこ」です。', { nameKana: 'カワアイ ユウコ' }],
    ['メールは母が a1@example.jp、私が b1@example.jp です。登録は私のです。', { email: 'b1@example.jp' }],
    ['本当の誕生日は1990年7月14日ですが、登録は1990年1月1日にしてしまいました。', { birthDate: '1990-01-01' }],
    ['誕生日は1990年7月14日です。登録は2024年5月1日にしました。', { birthDate: '1990-07-14' }],
    ['田中 花子です。結婚して田中になり、登録も田中に直しました。旧姓は鈴木です。', { nameKanji: '田中 花子' }],
    ['I pay by credit card.', { paymentMethod: 'credit' }],
  ])('but: %s', (text, items) => isRead(text, items));
});

describe('what was paid before, and what is paid now', () => {
  it.each<[string, Given]>([
    ['支払いは以前ドコモで、いまはクレジットカードです。', { paymentMethod: 'credit', carrier: undefined }],
    ['会費のほうは前はドコモ払い、10月からauかんたん決済です。', { carrier: 'au' }],
    [
      '支払いは以前クレジットカードで、今はソフトバンクまとめて支払いです。',
      { paymentMethod: 'carrier', carrier: 'softbank' },
    ],
    ['支払いは今までauで、来月からクレジットカードにする予定です。', { carrier: 'au' }],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['支払いは入会時はドコモで、今は機種変しましたが支払いは変えていません。', { carrier: 'docomo' }],
    ['支払いは以前からドコモで、今もそうです。', { carrier: 'docomo' }],
    ['支払いはクレジットカードに変更しました。', { paymentMethod: 'credit' }],
    ['名前で、今は困っています。支払いはドコモです。', { carrier: 'docomo' }],
  ])('but: %s', (text, items) => isRead(text, items));
});

describe('a card with a number on it is no way to pay', () => {
  it.each<[string, Given]>([
    [
      '会費はまとめて払いコースで納めており、カードに書いてある会員番号はB-20931-77です。',
      { paymentMethod: undefined, memberNumber: 'B-20931-77' },
    ],
    [
      'まとめて払いです。カードの裏に印字されている会員番号は 12345 です。',
      { paymentMethod: undefined, memberNumber: '12345' },
    ],
    ['まとめて払いです。会員カードの会員番号は 12345 です。', { paymentMethod: undefined, memberNumber: '12345' }],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['カードに記載されている会員番号は A-1234 です。会費はVISAで払っています。', { paymentMethod: 'credit' }],
    ['会費はカードに書いてある番号で払っています。カード払いです。', { paymentMethod: 'credit' }],
    ['UCカードで払っています。', { paymentMethod: 'credit' }],
    ['ポイントカードで払っています。', { paymentMethod: undefined }],
  ])('but: %s', (text, items) => isRead(text, items));
});

describe('dates of birth', () => {
  it.each<[string, Given['birthDate']]>([
    ['昭和五十八年生まれ、誕生日は4月29日です。', '1983-04-29'],
    ['生まれ年は平成三年、誕生日は十一月三日です。', '1991-11-03'],
    ['娘は平成三年生まれ、誕生日は4月29日です。', '1991-04-29'],
    ['I was born in 1997, January 23rd.', '1997-01-23'],
    ['I was born in 1988, on 5 May.', '1988-05-05'],
    ['誕生日はキリよく2000年の元日です。', '2000-01-01'],
    ['生年月日は西暦で申しますと千九百六十八年、昭和ですと四十三年の六月十七日になります。', '1968-06-17'],
  ])('%s', (text, birthDate) => isRead(text, { birthDate }));

  it.each<[string, Given['birthDate']]>([
    ['妹は平成三年生まれ、私の誕生日は4月29日です。', { invalid: 'not-a-date' }],
    ['誕生日は1990年7月14日です。実際に会員登録したのは2019年5月1日です。', '1990-07-14'],
    ['誕生日は1990年7月14日です。実際に登録は2019年5月1日にしました。', '1990-07-14'],
    ['本当の誕生日は1990年7月14日です。登録は2019年5月1日です。', AMBIGUOUS],
    ['二〇〇一年生まれで、三月三日からログインできません。', undefined],
    ['1991年生まれで、5月14日のライブに行きたいのにログインできません。', { invalid: 'not-a-date' }],
    ['I was born in 1997 and I live in Tokyo since January 23rd.', { invalid: 'not-a-date' }],
    ['生年月日は西暦で申しますと千九百六十八年、昭和ですと四十四年の六月十七日になります。', AMBIGUOUS],
  ])('but: %s', (text, birthDate) => isRead(text, { birthDate }));
});

describe('other items, as people tell them', () => {
  it.each<[string, Given]>([
    ['ニックネームは新旧どちらも ちーちゃん。', { nickname: 'ちーちゃん' }],
    ['ニックネームは前も今も まりりん です。', { nickname: 'まりりん' }],
    ['ニックネームだけ娘が付けて「みかん」となっております。', { nickname: 'みかん' }],
    ['夫の氏名は井出 健太郎、カタカナでイデ ケンタロウ。', { nameKanji: '井出 健太郎', nameKana: 'イデ ケンタロウ' }],
    ['名前は佐藤花子、ひらがなでさとうはなこ。', { nameKana: 'サトウハナコ' }],
    ['My name is Nguyen Thi Lan, written グエン ティ ラン in katakana.', { nameKana: 'グエン ティ ラン' }],
    ['会費はドコモの請求に載っていて、d払いの明細の12桁は 330918274405 です。', { billingId: '330918274405' }],
    ['2009年の7月2日生まれで千葉住み', { prefecture: '千葉県', birthDate: '2009-07-02' }],
    ['電話番号は 090-1234 の 7765 です。', { phone: '09012347765' }],
    ['登録した電話番号は「ゼロハチハチ、ハチヨンニ、ゼロイチキュウサン」だそうです。', { phone: '0888420193' }],
    [
      '会員番号は７７３０−１１９です。Plus member IDはhana−77です。',
      { memberNumber: '7730-119', plusMemberId: 'hana-77' },
    ],
  ])('%s', (text, items) => isRead(text, items));

  it.each<[string, Given]>([
    ['成瀬 結花です。登録メールは旧姓（今村）の名前かもしれないアドレスです。', { nameKanji: '成瀬 結花' }],
    ['ニックネームはどちらも忘れました。', { nickname: undefined }],
    ['電話はゼロから教えてください。', { phone: undefined }],
    ['クレジットカードの明細の番号はわかりません。', { billingId: undefined }],
    ['大阪住みの友達に聞きました。', { prefecture: undefined }],
  ])('but: %s', (text, items) => isRead(text, items));
});

it('below what the desk asks, a sentence about another item is no answer', () => {
  const given = givenIn({
    subject: 'Re: パスワード再設定不可のお問い合わせ',
    text: '> お支払い方法はいずれでしょうか。\n> また、Plus member IDをお知らせください。\n\n後者の方（まとめて払い）です。会員カードに「A-77193」とあるのが会員番号だと思います。\nPlus member ID は忘れてしまいました。',
  });
  expect(given).toEqual({ memberNumber: 'A-77193' });
});
