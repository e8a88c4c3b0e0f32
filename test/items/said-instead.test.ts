/** Sentences of an item, where its value would stand. */
import { describe, expect, it } from 'vitest';
import { givenIn } from '../extract/letters.js';

const SENTENCES = [
  'が通りません。',
  'がエラーになります。',
  'が違うのかもしれません。',
  'が合っているか不安です。',
  'が何だったか思い出せません。',
  'が登録したものと違って表示されます。',
  'が必要とは知りませんでした。',
  'が要るんですね。',
  'は後から送ります。',
  'は設定した覚えがないです。',
  'は娘に聞いてみます。',
  'は前回お伝えしたとおりです。',
  'は変えていません。',
  'は変更していないはずです。',
  'はそのままで大丈夫です。',
  'は不要でしょうか。',
  'は関係ありますか。',
  'は何文字でもいいのですか。',
  'は漢字でしたでしょうか。',
  'はひらがなでした。',
  'は3文字だったはずです。',
  'は犬の名前にしました。',
  'は推しの名前です。',
  'は会員証に書いてあるものです。',
  'は画面に出てきませんでした。',
  'は本名にしています。',
  'は適当につけたので覚えていません。',
  'はたぶんあだ名だと思います。',
  'はメールに書いた通りです。',
  'も間違えていたようです。',
  'も入れないとだめですか？',
  'も教えてください。',
  'を入れても進みません。',
  'を変えたいです。',
  'だけ確認できないと連絡がきました。',
  'の欄が空白でした。',
  'の入力を忘れておりました、失礼しました。',
  'については、前に送ったメールを見てください。',
  'に記号が入っていた気がします。',
  'に心当たりがありません。',
  'と会員番号がわかりません。',
  'とは何ですか。',
  'って何ですか？',
  'ってどこに書いてありますか',
  'が2つあったかもしれません。',
  'は登録時のままです。',
  'は夫が決めました。',
  'は息子が知っています。',
  'は半角で入れました。',
  'はまだ決めていません。',
  'は使っていません。',
  'は持っていません。',
  'が長すぎると出ます。',
  'が使われていますと出ました。',
  'が重複しているとのことでした。',
  'が登録と異なるとのこと、承知しました。',
  'が消えていました。',
  'が見られません。',
  'はログインできないので確認できません。',
  'はログインしないと見られません。',
  'はよくわかりませんでした。',
  'は忘れてしまったので空欄にしました。',
  'は書かなくていいですか',
  'はお調べいただけますか',
  'はメモしていませんでした',
  'が思い出せたので連絡します。',
  'がわかりました。',
  'が判明しましたのでお送りします。',
  'は以下です。',
  'は次のとおりです',
  'は下記になります。',
  'は後ほど',
  'は省略します',
  'は秘密です',
  'は未定です',
  'はありませんが大丈夫ですか',
];

/** What of them is written to a label with a mark. */
const ANSWERS = SENTENCES.map((sentence) =>
  sentence.replace(/^(?:に?ついては、|って|だけ|とは|は|が|も|に|と|を|の)/u, ''),
);

const OPEN = { invalid: 'ambiguous' };

describe('of a nickname in running text', () => {
  it.each(SENTENCES)('ニックネーム%s', (sentence) => {
    expect(givenIn(`ニックネーム${sentence}\nパスワードを忘れました。`)).toEqual({});
    expect(givenIn(`山田です。ニックネーム${sentence}`)).toEqual({});
  });

  it.each([
    'はなちゃん',
    'ぽんた',
    'ゆうた',
    'まもる',
    '恋する乙女',
    '空飛ぶくじら',
    '夢見るうさぎ',
    '知らないおじさん',
    '君の名前',
    'カタカナ太郎',
    'ひかる',
    'いつもここから',
    '3匹の猫',
    '半角くん',
    'これは猫',
    '二つ星',
    '内緒の恋',
    'sora_1',
  ])('but %s is one', (name) => {
    for (const end of [
      'です。',
      'と申します。',
      'で登録しました。',
      'だったと思います。',
      'にしています。',
      'です、よろしくお願いします。',
    ])
      expect(givenIn(`ニックネームは${name}${end}\nパスワードを忘れました。`)).toEqual({ nickname: name });
    expect(givenIn(`ニックネームは「${name}」です。`)).toEqual({ nickname: name });
    expect(givenIn(`・ニックネーム：${name}`)).toEqual({ nickname: name });
  });
});

describe('of an item in a form', () => {
  it.each(ANSWERS)('%s', (answer) => {
    for (const [label, key] of [
      ['氏名', 'nameKanji'],
      ['ニックネーム', 'nickname'],
      ['Plus member ID', 'plusMemberId'],
    ] as const) {
      const given = givenIn(`${label}：${answer}\nフリガナ：ヤマダ ハナコ`) as Record<string, unknown>;
      expect(given.nameKana).toBe('ヤマダ ハナコ');
      expect(given[key] ?? OPEN).toEqual(OPEN);
    }
  });

  it.each([
    ['氏名：益子 えりか', { nameKanji: '益子 えりか' }],
    ['氏名：山田花子です。よろしくお願いします。', { nameKanji: '山田花子' }],
    ['ニックネーム：がんばります', { nickname: 'がんばります' }],
    ['ニックネーム：おなかすきました', { nickname: 'おなかすきました' }],
    ['フリガナ：ヤマダハナコと登録していたはず', { nameKana: 'ヤマダハナコ' }],
    ['Plus member ID：hana_01で登録しています', { plusMemberId: 'hana_01' }],
  ])('but a value is told: %s', (text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('heard from the desk', () => {
  it.each([
    ['Plus member IDが一致しないとのことですが、hana_01で間違いないです。', { plusMemberId: 'hana_01' }],
    ['ニックネームが違うそうですが「はなちゃん」です。', { nickname: 'はなちゃん' }],
    ['ニックネームが抜けていたとのことですが、前回書きました。', {}],
    ['生年月日が一致しないとのことでしたが、1990年5月5日です。', { birthDate: '1990-05-05' }],
    ['氏名が間違っているとのことでした。', {}],
    ['ニックネームは見つからない子です', { nickname: '見つからない子' }],
  ])('%s', (text, expected) => {
    expect(givenIn(`${text}\nパスワードを忘れました。`)).toEqual(expected);
  });
});
