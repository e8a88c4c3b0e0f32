/** Answers of the form that are taken back: by a letter of theirs, by a circle, by their number, or without another in their place. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const FORM = '氏名：高野 透子\nフリガナ：タカノ トウコ\n';

describe('by so many letters', () => {
  it.each<[string, string, string]>([
    ['電話番号：080-7725-3093\n電話番号の最後は3ではなく8でした！', 'phone', '08077253098'],
    ['Plus member ID：toko_12\nPlus member IDの末尾は12ではなくて21です。', 'plusMemberId', 'toko_21'],
    ['会員番号：A00317\n会員番号の最初はAではなくBです。', 'memberNumber', 'B00317'],
    ['ID：toko0506\nあとIDの最後は0506じゃなくて1990が正しいです', 'plusMemberId', 'toko1990'],
    ['ID：toko0506\nあとIDの最後は0506じゃなくてtoko1990が正しいです', 'plusMemberId', 'toko1990'],
    ['ID：toko1\nIDの最後は1じゃなくてtoko2が正しいです', 'plusMemberId', 'toko2'],
    ['ID：hana_2020\nIDの最初はhanaではなくkana_2020です', 'plusMemberId', 'kana_2020'],
    ['会員番号：00318728\n会員番号の最後は8ではなく00318727です', 'memberNumber', '00318727'],
    ['電話：090-1111-2222\n電話番号の最後は2222じゃなくて090-1111-3333です', 'phone', '09011113333'],
  ])('%s', (text, key, value) => {
    expect(givenIn(`${FORM}${text}`)).toMatchObject({ [key]: value });
  });

  it('what they do not fit holds no more', () => {
    expect(givenIn(`${FORM}電話番号：080-7725-3093\n電話番号の最後は5ではなく8でした！`).phone).toEqual({
      invalid: 'ambiguous',
    });
    expect(givenIn(`${FORM}ID：toko0506\nIDの最後は0506ではなくtohko1990です`).plusMemberId).toEqual({
      invalid: 'ambiguous',
    });
  });
});

describe('by signs', () => {
  it.each<[string, string, string]>([
    ['メールアドレス：a.b@example.jp ×　○ a-b@example.jp', 'email', 'a-b@example.jp'],
    ['電話番号：059-999-1174（誤：059-999-1147）', 'phone', '0599991174'],
    ['電話番号：059-999-1147\n【訂正】\nお電話番号\n　誤）059-999-1147\n　正）059-999-1174', 'phone', '0599991174'],
    ['生年月日：1996年7月21日 ←スミマセン22日です！7月22日', 'birthDate', '1996-07-22'],
    ['メールアドレス：a.b@exmaple.jp → a.b@example.jp の打ち間違いです', 'email', 'a.b@example.jp'],
    ['メールアドレス：a.b@example.jp → 同じ', 'email', 'a.b@example.jp'],
    ['氏名：高野 透子→変更なし', 'nameKanji', '高野 透子'],
    ['電話番号：059-999-1174 → 059-999-1147 の間違いでした', 'phone', '0599991147'],
    ['生年月日：19900229ではなく19920229です', 'birthDate', '1992-02-29'],
  ])('%s', (text, key, value) => {
    expect(givenIn(`${FORM}${text}`)).toMatchObject({ [key]: value });
  });
});

describe('by words for a mistake', () => {
  it.each<[string, string]>([
    ['氏名：佐藤花子 間違えました、山田花子です', '山田花子'],
    ['氏名：佐藤花子 間違い、山田花子', '山田花子'],
    ['氏名：佐藤花子 ※間違いです。山田花子です', '山田花子'],
    ['氏名：佐藤花子 間違っていました、山田花子です', '山田花子'],
    ['氏名：佐藤花子は間違いで、山田花子です', '山田花子'],
    ['氏名：佐藤花子（間違いなく佐藤花子です）', '佐藤花子'],
    ['氏名：佐藤花子（間違いないです）', '佐藤花子'],
    ['氏名：佐藤花子（間違い：佐東花子）', '佐藤花子'],
    ['氏名：佐藤花子（佐東と間違えられますが藤の字です）', '佐藤花子'],
  ])('%s', (text, name) => {
    expect(givenIn(text).nameKanji).toBe(name);
  });
});

it('by the sign that numbers it', () => {
  const text =
    '①椎葉 洋\n②シイバ ヨウ\n③しいたけ\n④19590407\n⑤宮崎県\n⑥0982-66-1023\n⑦shiiba@example.jp\n\n⑥は間違いです。正しくは 0982-66-1032 です。';
  expect(givenIn(text).phone).toBe('0982661032');
});

describe('without another', () => {
  it('the number is nobody’s', () => {
    const text = `${FORM}電話番号：022-733-9184\n\n電話番号に書いたのは前の会社の番号でした。間違いですので消してください。登録した番号は覚えていません。`;
    expect(givenIn(text).phone).toBeUndefined();
  });
});

describe('what was written before is told, and is wrong', () => {
  it.each<[string, Record<string, string>]>([
    [
      '前回のメールで電話を 090-5548-2213、IDを mikan_1 と書きましたがどちらも間違いでした。\n\n電話番号：070-5548-2213\nID：mikan_2',
      { phone: '07055482213', plusMemberId: 'mikan_2' },
    ],
    [
      '前のメールに間違いがありました。\n登録の県は「熊本」と書きましたが「大分」の間違いです',
      { prefecture: '大分県' },
    ],
    ['IDまちがいました。\n前：minh_tran99\nほんとう：Minh.Tran_99', { plusMemberId: 'Minh.Tran_99' }],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });
});

describe('by what it really is', () => {
  const VALUES = `${FORM}ID：toko_12\n会員番号：44102298\n決済情報番号：447192038815\n\n`;
  it.each<[string, string]>([
    [
      'すみません、会員番号の欄に書いたのはコンビニのポイントカードの番号でした。まとめて払いコースではないので無視してください。',
      'memberNumber',
    ],
    ['先ほどの会員番号はマイナンバーでした。削除してください。', 'memberNumber'],
    ['会員番号の欄の数字はクレジットカードの番号を間違えて書いたものです。無視してください。', 'memberNumber'],
    ['上に書いた会員番号は間違いで、まとめて払いではありませんので消してください。', 'memberNumber'],
    ['決済情報番号に書いたのは伝票番号でした。クレジット払いなので関係ありません。', 'billingId'],
    ['IDに書いたのはインスタのIDでした。間違えてすみません。', 'plusMemberId'],
  ])('%s', (text, key) => {
    expect(givenIn(`${VALUES}${text}`)).not.toHaveProperty(key);
  });
  it.each<[string, string]>([
    ['会員番号のところに書いた数字は別のファンクラブのものでした。', 'memberNumber'],
    ['Plus member IDの欄に書いたのはXのアカウント名でした。', 'plusMemberId'],
    ['決済情報番号に書いたのは荷物の追跡番号だったようです。', 'billingId'],
  ])('and the desk has to ask: %s', (text, key) => {
    expect(givenIn(`${VALUES}${text}`)).toHaveProperty(key, { invalid: 'ambiguous' });
  });
  it.each<[string, string, string]>([
    ['会員番号に書いたのは会員証の番号でした。合っていますでしょうか。', 'memberNumber', '44102298'],
    ['会員番号の欄に書いたのはカードに印字されていた番号です。', 'memberNumber', '44102298'],
    ['会員番号はまとめて払いコースの番号です。前のメールは無視してください。', 'memberNumber', '44102298'],
    ['会員番号はポイントカードの番号でしょうか？', 'memberNumber', '44102298'],
    ['会員番号の欄に書いたのは整理番号でした。正しくは 55102298 です。', 'memberNumber', '55102298'],
    ['会員番号は別の会員サイトと同じ番号でした。', 'memberNumber', '44102298'],
    ['IDはインスタと同じ名前なので忘れていません。', 'plusMemberId', 'toko_12'],
    ['前に送った会員番号は別の会のものでした。今回書いた番号が正しいです。', 'memberNumber', '44102298'],
    ['ログインのときIDに入れていたのは別のサイトのIDでした。', 'plusMemberId', 'toko_12'],
    ['会員番号は最初に見つけたのはポイントカードの番号でした。', 'memberNumber', '44102298'],
    ['会員番号はほかのカードにも使っていた番号でした。', 'memberNumber', '44102298'],
    ['会員番号は前の会社のものなのでもう使いません。返信は無視してください。', 'memberNumber', '44102298'],
    ['IDはXのアカウントと同じです。', 'plusMemberId', 'toko_12'],
  ])('and is not where it is none: %s', (text, key, value) => {
    expect(givenIn(`${VALUES}${text}`)).toHaveProperty(key, value);
  });
});
