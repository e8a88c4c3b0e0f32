/** Blocks and lines that hold nobody's answer: another account, a sample, an older form, a spouse; and which side of an arrow is registered. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const FORM = '氏名：高野 透子\nフリガナ：タカノ トウコ\nニックネーム：とうこりん\n生年月日：19950603\n';

describe('two accounts below heads', () => {
  const ACCOUNTS =
    '【月会費の方】\nID：toko_main\nメール：main@example.jp\n\n【無料の方】\nID：toko_sub\nメール：sub@example.jp';

  it('the one that is asked for counts', () => {
    const { plusMemberId, email } = givenIn(`アカウントが二つあり、お願いしたいのは月会費の方です。\n\n${ACCOUNTS}`);
    expect([plusMemberId, email]).toEqual(['toko_main', 'main@example.jp']);
  });

  it('or the one of which it is not said that it works', () => {
    const text = `アカウントが二つあります。\n\n${ACCOUNTS.replace('【月会費の方】', '【月会費の方】（ログインできています）')}`;
    expect(givenIn(text).plusMemberId).toBe('toko_sub');
  });

  it('numbered heads, one of them with the wish', () => {
    const text =
      'アカウントをふたつ持っています\n\n①無料会員のとき作ったやつ\nID toko_free\n\n②月会費コース（こっちを再設定してほしい）\nID toko_paid';
    expect(givenIn(text).plusMemberId).toBe('toko_paid');
  });

  it('neither where nothing is said', () => {
    expect(givenIn(`アカウントが二つあります。\n\n${ACCOUNTS}`).plusMemberId).toEqual({ invalid: 'ambiguous' });
  });
});

describe('a block', () => {
  it("a friend's form as a sample, above the writer's own", () => {
    const text = `↓これは友達のです（見本）\n氏名：都築 莉央\nID：rion_911\n\n↓こっちが私のです\n${FORM}ID：toko_1`;
    expect(givenIn(text)).toMatchObject({ nameKanji: '高野 透子', plusMemberId: 'toko_1' });
  });

  it('an older form that is to be ignored', () => {
    const text = `${FORM}ID：toko_1\n\n――以下は前回送った間違いだらけの内容なので無視してください――\n氏名：高野 透\nID：toko_0\nニックネーム：とう`;
    expect(givenIn(text)).toMatchObject({ nameKanji: '高野 透子', nickname: 'とうこりん', plusMemberId: 'toko_1' });
  });

  it('but the form itself is none, whatever words stand above it', () => {
    expect(givenIn(`以下は急いで書いたので乱文は無視してください\n${FORM}`)).toMatchObject({ nameKanji: '高野 透子' });
  });
});

it("a spouse's line beside the member's", () => {
  const text = '会員は妻の私だけです。\n夫　十河 彰（ソゴウ アキラ）\n妻　十河 瑞樹（ソゴウ ミズキ）\nID：mizukinton';
  expect(givenIn(text)).toMatchObject({ nameKanji: '十河 瑞樹', nameKana: 'ソゴウ ミズキ' });
});

describe('from the one to the other', () => {
  const ARROWS = '住所　青森県 → 東京都\nTEL　0178-99-3460 → 080-2910-4457\nMail　a@example.jp → b@example.jp';

  it('the left side, by a head', () => {
    expect(givenIn(`会員情報（登録当時 → 現在）\n${ARROWS}`)).toMatchObject({
      prefecture: '青森県',
      phone: '0178993460',
      email: 'a@example.jp',
    });
  });

  it('the right side, by a sentence', () => {
    expect(givenIn(`${ARROWS}\n※登録されているのは「→」の右側です。`)).toMatchObject({ phone: '08029104457' });
  });
});

describe('sides of a slash below a head', () => {
  const ROWS = '住所：青森県 ／ 東京都\nTEL：0178-99-3460 ／ 080-2910-4457\nMail：a@example.jp ／ b@example.jp';
  const LEFT = { prefecture: '青森県', phone: '0178993460', email: 'a@example.jp' };
  const RIGHT = { prefecture: '東京都', phone: '08029104457', email: 'b@example.jp' };
  const OPEN = { prefecture: { invalid: 'ambiguous' }, phone: { invalid: 'ambiguous' } };

  it.each<[string, object]>([
    [`　　　登録時　／　現在\n${ROWS}`, LEFT],
    [`（登録内容／今）\n${ROWS.replaceAll(' ／ ', '／')}`, LEFT],
    [`項目　登録した時 | 現在のもの\n${ROWS.replaceAll('／', '|')}`, LEFT],
    [`現在 ／ ご登録時\n${ROWS}`, RIGHT],
    // Nothing is said of what is registered, or what the head says is so no more.
    [`旧 ／ 新\n${ROWS}`, OPEN],
    [`登録時 ／ 現在\n${ROWS}\n※登録は先月、現在のものに変更しました。`, OPEN],
    [`登録時 ／ 現在\n${ROWS}\n結婚したとき、住所の変更手続きをしました。`, OPEN],
    [`登録時 ／ 現在\n${ROWS}\nマイページで書き換えたかもしれません。`, OPEN],
    [`登録時 ／ 現在\n${ROWS}\nどちらで登録されているか自信がありません。`, OPEN],
    [`登録時 ／ 現在\n${ROWS}\n今は右側が登録されています。`, OPEN],
    [`登録時 ／ 現在\n${ROWS}\n去年サイトで新しいほうに変えています。`, OPEN],
    [`登録時 ／ 現在\n${ROWS}\nメールは変更できませんでした。`, LEFT],
    [`登録時 ／ 現在\n${ROWS}\nパスワードの変更をお願いします。機種変更したら入れません。`, LEFT],
    [`登録しているのは以前のものです。\n${ROWS}`, OPEN],
  ])('%s', (text, items) => {
    expect(givenIn(text)).toMatchObject(items);
  });

  it.each([
    ['お支払い方法：ドコモ ／ クレジットカード', 'credit'],
    ['お支払い方法：キャリア決済 ／ クレジットカード\nキャリア：docomo ／ なし', 'credit'],
    ['お支払い方法：クレジットカード ／ d払い', 'carrier'],
  ])('how he pays now: %s', (line, method) => {
    expect(givenIn(`登録時 ／ 現在\n${ROWS}\n${line}`)).toMatchObject({ ...LEFT, paymentMethod: method });
  });

  it("but not a date's, nor a label's own", () => {
    const text = `登録時 ／ 現在\n${ROWS}\n生年月日：1991／7／7\n会費のお支払い方法(クレジットカード決済／キャリア決済)：クレジットカード決済`;
    expect(givenIn(text)).toMatchObject({ ...LEFT, birthDate: '1991-07-07', paymentMethod: 'credit' });
  });
});

describe('what was paid by before', () => {
  it('counts no more', () => {
    const text =
      '＜変更前＞キャリア決済 docomo\n＜変更後（いま）＞クレジットカード決済（楽天カード）\nです。パスワードを忘れました。';
    expect(givenIn(text)).toMatchObject({ paymentMethod: 'credit' });
  });
});
