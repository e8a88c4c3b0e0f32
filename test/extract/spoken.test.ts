/** Letters as people speak, chat and dictate them. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('a name', () => {
  it.each<[string, Record<string, string>]>([
    ['こんばんは、博多の古賀亜矢ばい。', { nameKanji: '古賀亜矢' }],
    ['土佐の高野透やき、よろしく。大阪の高野透やで。', { nameKanji: '高野透' }],
    ['名前は海老名俊太でカタカナもエビナシュンタです', { nameKanji: '海老名俊太', nameKana: 'エビナシュンタ' }],
    ['ノトヤ サツキこと能登谷皐月です。', { nameKanji: '能登谷皐月', nameKana: 'ノトヤ サツキ' }],
    ['濱口 力也 / ハマグチ リキヤ です。', { nameKanji: '濱口 力也', nameKana: 'ハマグチ リキヤ' }],
    ['茅野ゆかり・カヤノユカリ、1979年9月9日、宮崎県延岡市。', { nameKanji: '茅野ゆかり', nameKana: 'カヤノユカリ' }],
    ['宮田光枝と言います ミヤタ ミツエです', { nameKanji: '宮田光枝', nameKana: 'ミヤタ ミツエ' }],
    [
      '及川ハルと申します。仮名で書きますとオイカワ ハル、でございます。',
      { nameKanji: '及川ハル', nameKana: 'オイカワ ハル' },
    ],
    ['三ツ井 晃（ミツイ アキラ）と言います。', { nameKanji: '三ツ井 晃', nameKana: 'ミツイ アキラ' }],
    ['千田ほのか\nせんだほのか です', { nameKanji: '千田ほのか', nameKana: 'センダホノカ' }],
    ['高野透\nたかのとおるです', { nameKanji: '高野透', nameKana: 'タカノトオル' }],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });

  it.each([
    '東京都民\nよろしくです',
    '会員番号\nわかりません',
    '高校生\nおんがくです',
    'すみませーん\nわからなくなっちゃって',
    '再設定\nおねがいします',
    '名前 じゃなかった ニックネームはみっちゃん',
    '用件は再登録です。',
    '機種変更です。二段階認証です。',
    '職業は看護師です。私は初心者です。',
    'メールの設定変更やで。',
  ])('none in %j', (text) => {
    const { nameKanji, nameKana } = givenIn(text);
    expect([nameKanji, nameKana]).toEqual([undefined, undefined]);
  });
});

it('a word that is no name is no second name', () => {
  expect(givenIn('高野透子です。機種変更です。').nameKanji).toBe('高野透子');
});

describe('items in one breath', () => {
  it('each ends where the next begins', () => {
    const text = '誕生日は2001年8月22日でニックネームはえびちゃんで支払いはauかんたん決済で継続課金IDが61827730495です';
    expect(givenIn(text)).toMatchObject({
      birthDate: '2001-08-22',
      nickname: 'えびちゃん',
      carrier: 'au',
      billingId: '61827730495',
    });
  });

  it('parted by dots', () => {
    expect(givenIn('68年5月1日生・山梨県甲斐市。\n電話055-299-4431・メールtooyama.k@example.ne.jp')).toEqual({
      birthDate: '1968-05-01',
      prefecture: '山梨県',
      phone: '0552994431',
      email: 'tooyama.k@example.ne.jp',
    });
  });

  it.each<[string, Record<string, string>]>([
    ['たまきゅん、がニックネームです。', { nickname: 'たまきゅん' }],
    ['（ゆかりん姫がニックネーム）', { nickname: 'ゆかりん姫' }],
    ['サイトではツマリオと名乗っています（これがニックネームです）。', { nickname: 'ツマリオ' }],
    ['自宅は新潟市で、電話は080-9917-3345を入れました。', { prefecture: '新潟県', phone: '08099173345' }],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });

  it('a way to pay that the service does not have', () => {
    expect(givenIn('支払いはPayPayを使っとります。').paymentMethod).toEqual({ invalid: 'unknown-choice' });
  });
});

describe('two of one item', () => {
  it.each([
    '会員IDが kusadai と dkusakabe の二つ出てきて、どちらで登録したのか判断できません。',
    'IDは kusadai、dkusakabe のどっちかです。',
    'My ID is kusadai and dkusakabe, I have both and do not know which.',
  ])('nothing says which: %s', (text) => {
    expect(givenIn(text).plusMemberId).toEqual({ invalid: 'ambiguous' });
  });

  it.each<[string, Record<string, string>]>([
    [
      '決済番号、正しくは 660193847752 です。11桁で書いてた 66019384775 は忘れてください。',
      { billingId: '660193847752' },
    ],
    ['電話：0294-99-7716\n\nぼくの電話は 080-4470-6612 ですが、これは登録していません。', { phone: '0294997716' }],
    [
      '×電話 080-1173-4459 → ○ 080-1137-4459\n×ニックネーム ゆいづか → ○ ゆいずか',
      { phone: '08011374459', nickname: 'ゆいずか' },
    ],
    [
      '決済番号：4471920388\nキャリア：ドコモ\n\n上に書いた10桁は伝票の番号でした。\n正しいのは明細に出てた 447192038815 のほうです。',
      { billingId: '447192038815' },
    ],
    [
      'ニックネームは Richt。\nauかんたん決済で払ってて、番号は 08077420916 ←たぶんこれ\n自分の電話は 090-6631-2287 です。\nID richt_kuma',
      { phone: '09066312287' },
    ],
  ])('one of them is taken back: %s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });
});

describe('a carrier alone', () => {
  const ASKED =
    '\n\n2026年11月6日(金) 13:05 窓口 <desk@plusmember.jp>:\n> キャリア決済とのことですが、docomo/au/SoftBankのいずれでしょうか。';

  it('answers the desk', () => {
    expect(givenIn({ subject: 'Re: 再設定', text: `ドコモです${ASKED}` })).toEqual({
      paymentMethod: 'carrier',
      carrier: 'docomo',
    });
  });

  it('says nothing where nobody asked', () => {
    expect(givenIn('ドコモです')).toEqual({});
  });
});

describe('said the long way', () => {
  it.each<[string, object]>([
    ['1955年1月7日生まれの大阪の堺市です。', { prefecture: '大阪府', birthDate: '1955-01-07' }],
    ['1990年4月5日生まれ、福岡の久留米市に住んでます。', { prefecture: '福岡県' }],
    ['平成5年6月6日生まれの千葉の船橋市の者です。', { prefecture: '千葉県' }],
    ['auで払っとります。継続課金IDたらいうのは 29003847716 て娘が調べてくれました。', { billingId: '29003847716' }],
    ['会員番号たらいうもんは 10023344 です。', { memberNumber: '10023344' }],
    ['Plus member IDとやらいうのは hana_88 です。', { plusMemberId: 'hana_88' }],
    ['今年で七十八になりました。誕生日は四月二日で、孫と同じ日です。', { birthDate: { invalid: 'not-a-date' } }],
    ['生年月日は十二月二十四日です。', { birthDate: { invalid: 'not-a-date' } }],
    ['誕生日は四月二日で、昭和二十三年の生まれです。', { birthDate: '1948-04-02' }],
    ['ｼﾒｲ  西脇陽一\nﾌﾘｶﾞﾅ  ﾆｼﾜｷ ﾖｳｲﾁ\nﾃﾞﾝﾜ  09044128873', { nameKanji: '西脇陽一', nameKana: 'ニシワキ ヨウイチ' }],
    ['シメイ　西脇 陽一\nデンワ　09044128873', { nameKanji: '西脇 陽一' }],
    ['しめい　西脇陽一\nふりがな　にしわき よういち', { nameKanji: '西脇陽一' }],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });

  it.each<[string, string]>([
    // A name, a birthplace, a hall; nothing known of it; whose birthday; no month; a nickname.
    ['1990年4月5日生まれの千葉です。', 'prefecture'],
    ['1990年4月5日生まれの大阪の堺市の会場で会いましょう。', 'prefecture'],
    ['友人は1990年4月5日生まれの大阪の堺市です。', 'prefecture'],
    ['継続課金IDたらいうのはさっぱりわかりません。', 'billingId'],
    ['誕生日は四月の公演と同じ日です。', 'birthDate'],
    ['誕生日は孫と一日違いです。', 'birthDate'],
    ['ﾆｯｸﾈｰﾑ  ｼﾒｲ\nﾃﾞﾝﾜ  09044128873', 'nameKanji'],
    ['シメイ 手配された気分です。', 'nameKanji'],
  ])('but: %s', (text, key) => {
    expect(givenIn(text)).not.toHaveProperty(key);
  });
});

describe('dictated without a mark', () => {
  it.each<[string, object]>([
    [
      '手が不自由なものですから音声で失礼いたします支払いはクレジットカードですIDはkoto_57です',
      { paymentMethod: 'credit' },
    ],
    ['支払いはクレジットカードですから番号はありません', { paymentMethod: 'credit' }],
    ['年寄りですから娘に頼みました会費はドコモ払いです決済番号は330811749926です', { carrier: 'docomo' }],
    [
      '函館に住んでおります古屋智子、カタカナで書きますとフルヤトモコと申します。',
      { nameKanji: '古屋智子', nameKana: 'フルヤトモコ' },
    ],
    [
      '仙台で暮らしている古屋智子、ふりがなはフルヤトモコといいます。',
      { nameKanji: '古屋智子', nameKana: 'フルヤトモコ' },
    ],
    ['お世話になります古屋智子、カナではフルヤトモコと申します。', { nameKanji: '古屋智子', nameKana: 'フルヤトモコ' }],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });

  it.each<[string, string]>([
    ['支払いはクレジットカードですか教えてください', 'paymentMethod'],
    ['会費はクレジットカードで払うべきですかドコモ払いがいいですか教えてください', 'paymentMethod'],
    ['カードですから番号はないのですが会費はドコモ払いに変えられますから教えてください', 'carrier'],
    ['いつも使っている会員番号、カタカナで書きますとセガワタカシと申します。', 'nameKanji'],
    ['母が応援している俳優、カタカナで書きますとセガワタカシと申します。', 'nameKanji'],
    ['初めてお便りします、カタカナで書きますとセガワタカシと申します。', 'nameKanji'],
  ])('but: %s', (text, key) => {
    expect(givenIn(text)).not.toHaveProperty(key);
  });
});
