/** Values that stand in a letter and are not the writer's: what he denies, what is somebody else's, what he takes back or only asks. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { plusMember } from '../../src/profile/index.js';
import { CONTEXT, said } from '../items/reading.js';
import { givenIn, messageOf, voicedOf } from './letters.js';

const FORM = '氏名：高野 透子\nフリガナ：タカノ トウコ\nニックネーム：とうこりん\n生年月日：19950603\n';

describe('in an answer', () => {
  it.each([
    '電話番号：080-6128-4437 ではありません。番号はわかりません',
    '電話番号：090-7781-2204　←母の携帯です。登録したのは自分の番号ですが、解約して番号がわかりません',
    '電話番号：旧番号は 090-1148-2207 ですが登録前に解約したので、登録した番号ではありません。登録した番号は不明です',
    '電話番号：上に書いたのはそちらの番号で、自分のは登録していません',
    'メールアドレス：このアドレスではないです。前の携帯のアドレスですが思い出せません',
    'Plus member ID：toko_1201 ではないようです。正しいIDはわかりません',
    '電話番号：090(3535)6868ではありません',
    '電話番号：090-3535-6868（ではありません）',
    'Plus member ID：demo_member01（こう書くように言われました。私のIDではありません）',
    'Plus member ID：わかりません。もしアドレスの@より前のことなら toko.takano ですが、たぶん違います',
    'Plus member ID：友達のは hana_sakura12 です',
    '決済情報番号：母のは 20884719936 ですが私のはないです',
    '決済情報番号：動画サービスの継続課金IDは 40028831907 と出ていますが、こちらのサイトの分は見つかりませんでした',
    '会員番号：別のファンクラブの会員番号なら FC1203381 ですが、こちらの会員番号は持っていません',
    '会員番号：娘はなし（母の私は 00318827）',
  ])('%s', (line) => {
    const { phone, email, plusMemberId, billingId, memberNumber } = givenIn(`${FORM}${line}`);
    expect({ phone, email, plusMemberId, billingId, memberNumber }).toEqual({});
  });

  it.each<[string, Record<string, string>]>([
    ['電話番号：080-6128-4437 ではありません。080-6128-4473 です（よく間違われます）', { phone: '08061284473' }],
    ['電話番号：080-6128-4437（080-6128-4473ではありません。前回間違えました）', { phone: '08061284437' }],
    ['電話番号：080-6128-4437（080-6128-4473ではありません）', { phone: '08061284437' }],
    ['電話番号：080-6128-4437（080-6128-4473ではなく）', { phone: '08061284437' }],
    ['電話番号：080-6128-4437（娘のは080-1111-2222）', { phone: '08061284437' }],
    ['Plus member ID：toko_1（toko_2ではありません）', { plusMemberId: 'toko_1' }],
    ['メールアドレス：toko@example.jp（toko@example.comではありません）', { email: 'toko@example.jp' }],
    ['電話番号：090-2286-1140（母の携帯です）', { phone: '09022861140' }],
    ['電話番号：母の携帯で 090-2286-1140 です。これで登録しました', { phone: '09022861140' }],
    ['Plus member ID：toko_takano（全部小文字ではありません、tだけ）', { plusMemberId: 'toko_takano' }],
    ['メールアドレス：toko@example.jp（今は受信できません）', { email: 'toko@example.jp' }],
    ['メールアドレス：登録は toko@example.jp です。このアドレスではありません', { email: 'toko@example.jp' }],
    ['電話番号：登録したのは 090-1111-2222 だったと思いますが、はっきり覚えていません', { phone: '09011112222' }],
    ['電話番号：娘のは 080-1111-2222 です', { phone: '08011112222' }],
  ])('but his own: %s', (line, items) => {
    expect(givenIn(`${FORM}${line}`)).toMatchObject(items);
  });

  it('a name that is said to be none', () => {
    expect(givenIn('氏名：とうこ☆たかの（ニックネームです。本名は書きたくないです）').nameKanji).toBeUndefined();
  });
});

describe('in running text', () => {
  it.each([
    '友達の高野結衣の登録アドレスが yui.takano@example.net かどうかも教えてもらえますか。',
    '知人のメールは yui.takano@example.net です。',
    '推しの蓮くんは2001年5月3日生まれで、それまでにログインしたいです。',
    '友達の誕生日は2001年5月3日です。',
    '再設定の画面で「入力された生年月日 1990年1月1日 は登録内容と一致しません」と表示されます。',
  ])('%s', (text) => {
    expect(givenIn(text)).toEqual({});
  });

  it('the members of the service are no idols', () => {
    expect(givenIn('Plusメンバーの登録の生年月日は1990年5月3日です。').birthDate).toBe('1990-05-03');
  });

  it('what stands outside of a message is', () => {
    const text = '「IDまたはパスワードが違います」と出ます。IDは toko_takano です。誕生日は1995年6月3日です。';
    expect(givenIn(text)).toEqual({ plusMemberId: 'toko_takano', birthDate: '1995-06-03' });
  });

  it('a number where somebody else is to be called', () => {
    const text =
      '電話番号：0238-44-7109\n\n母は耳が遠いので、お電話は息子の私 090-1128-6640 にいただけると助かります。';
    expect(givenIn(text).phone).toBe('0238447109');
  });

  it("a member's who writes for another", () => {
    const text = `娘の分のお願いです。私自身はまとめて払いコースの会員で会員番号は 00318827、IDは keiko_m41 です。\n\n${FORM}お支払い方法：クレジットカード`;
    const { memberNumber, plusMemberId, paymentMethod } = givenIn(text);
    expect([memberNumber, plusMemberId, paymentMethod]).toEqual([undefined, undefined, 'credit']);
  });

  it("a friend's lines beside the writer's", () => {
    const text =
      '私：高野 透子（タカノ トウコ）、1994年7月7日生まれ、長野県、電話 090-4223-9981\n友達：沢田 舞（サワダ マイ）、1993年6月1日生まれ、ID sawamai61、mai.sawada@example.jp';
    expect(givenIn(text)).toEqual({
      nameKanji: '高野 透子',
      nameKana: 'タカノ トウコ',
      birthDate: '1994-07-07',
      prefecture: '長野県',
      phone: '09042239981',
    });
  });

  it('an item of the form that is taken back', () => {
    const text = `${FORM}Plus member ID：chiyo_hysk88\n\n上のPlus member IDは友達のものだったので使わないでください。`;
    expect(givenIn(text).plusMemberId).toBeUndefined();
    expect(givenIn(`${FORM}ID：toko_1\nメール：a@example.jp\n\n前のメールは無視してください。`).email).toBe(
      'a@example.jp',
    );
  });
});

describe('of two', () => {
  it.each<[string, string]>([
    ['登録したアドレスが toko@example.com なのか toko@example.net なのか、どちらだったか思い出せません。', 'email'],
    ['電話番号は、080-1176-4420か、実家の027-288-3315のどちらかを登録したと思いますが、はっきりしません。', 'phone'],
    ['1970年5月25日（本当の誕生日）か、1980年1月1日のどちらかだと思います。', 'birthDate'],
  ])('nothing says which: %s', (text, key) => {
    expect(givenIn(text)).toEqual({ [key]: { invalid: 'ambiguous' } });
  });

  it('two phone numbers among values without labels', () => {
    const text =
      '高野透子\nタカノトウコ\nとうこりん\n19950603\n広島県\n07081139926\n08022716634\ntoko@example.jp\nキャリア決済\nau\ntoko_1';
    expect(givenIn(text).phone).toEqual({ invalid: 'ambiguous' });
  });
});

it("the desk's own address is nobody's", () => {
  const message = messageOf({
    text: `${FORM}メールアドレス：info@plusmember.jp でいいのでしょうか？\n\nお返事は support@cc.plusmember.jp からでしたね。`,
  });
  const context = { ...CONTEXT, from: 'toko@example.jp', extraLabels: {}, deskAddresses: plusMember.deskAddresses };
  expect(said(extract(voicedOf(message), context).readings.email)).toBe(said({ is: 'nothing' }));
});

describe('whatever the word for a friend', () => {
  const friends = ['友達', '友だち', 'ともだち', '友人', '知人', '知り合い', '同僚', '先輩', '後輩', 'クラスメート'];

  it.each(friends)('%s', (friend) => {
    const told = (sentence: string): unknown => givenIn(`パスワードを忘れました。氏名は高野 透子です。\n${sentence}`);
    expect(told(`${friend}の登録アドレスは mai.sawada@example.jp です。`)).toEqual({ nameKanji: '高野 透子' });
    expect(told(`${friend}（沢田舞）の会員IDは sawamai61 です。`)).toEqual({ nameKanji: '高野 透子' });
    expect(told(`${friend}は香川県に住んでいます。`)).toEqual({ nameKanji: '高野 透子' });
    expect(givenIn(`${FORM}Plus member ID：${friend}のは sawamai61 です`).plusMemberId).toBeUndefined();
  });

  it('but his own beside it counts', () => {
    const text = '氏名は高野 透子です。友達も会員ですが、私は香川県に住んでいます。';
    expect(givenIn(text)).toEqual({ nameKanji: '高野 透子', prefecture: '香川県' });
  });
});

describe('whatever the word for a relative', () => {
  const relatives = [
    '母',
    'お母さん',
    '母親',
    '祖父',
    'おばあちゃん',
    '叔母',
    '義父',
    '長女',
    '次男',
    'お姉さん',
    '兄貴',
    '旦那さん',
    '家内',
    '孫',
    '姪',
  ];

  it.each(relatives)('%s', (relative) => {
    expect(givenIn(`パスワードを忘れました。${relative}の沢田 舞（サワダ マイ）のアカウントです。`)).toEqual({
      nameKanji: '沢田 舞',
      nameKana: 'サワダ マイ',
    });
    expect(
      givenIn(`${FORM}会員番号：${relative}のは 8812345 ですが、私のは持っていません`).memberNumber,
    ).toBeUndefined();
    expect(givenIn(`${FORM}支払い方法：キャリア決済\nキャリア：docomo（${relative}の携帯はau）`).carrier).toBe(
      'docomo',
    );
  });
});
