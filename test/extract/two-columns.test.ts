/** A column of values for now and one for what is registered; and the same two in one answer, each behind its head. */
import { describe, expect, it } from 'vitest';
import { extractionOf, givenIn } from './letters.js';

const ROWS = [
  ['氏名', '篠田 まゆ', '〃'],
  ['フリガナ', 'シノダ マユ', '同左'],
  ['住所', '香川県高松市', '愛媛県'],
  ['電話番号', '080-5522-7781', '090-3314-6605'],
  ['メールアドレス', 'mayu.s@example.com', 'mayu-old@example.jp'],
  ['お支払い方法', 'クレジットカード', '〃'],
  ['Plus member ID', 'mayusuke7', '←'],
];
const SAME = { nameKanji: '篠田 まゆ', nameKana: 'シノダ マユ', paymentMethod: 'credit', plusMemberId: 'mayusuke7' };
const FIRST = { ...SAME, prefecture: '香川県', phone: '08055227781', email: 'mayu.s@example.com' };
const SECOND = { ...SAME, prefecture: '愛媛県', phone: '09033146605', email: 'mayu-old@example.jp' };
const OPEN = { invalid: 'ambiguous' };
const NEITHER = { ...SAME, prefecture: OPEN, phone: OPEN, email: OPEN };

const tableOf = (head: readonly string[], parter = '\t') => [head, ...ROWS].map((row) => row.join(parter)).join('\n');

describe('the column whose head says that it is registered', () => {
  it.each([
    ['項目', '現在', 'ご登録時'],
    ['項目', '現在の情報', '登録情報'],
    ['', '今', '登録したとき'],
    ['内容', '最新', '登録済み'],
    ['項目', '引越し後', '登録している内容'],
    ['', '現住所', '登録住所'],
  ])('%s / %s / %s', (...head) => {
    expect(givenIn(tableOf(head))).toEqual(SECOND);
    expect(givenIn(tableOf(head, '｜'))).toEqual(SECOND);
  });

  it('nothing is to be changed: 変更希望 なし', () => {
    const rows = ROWS.map(([label, value]) => `${label}\t${value}\tなし`).join('\n');
    expect(givenIn(`項目\t登録情報\t変更希望\n${rows}`)).toEqual(FIRST);
  });

  it.each([
    ['項目', '登録時', '現在'],
    ['項目', '登録内容', '現住所'],
    ['', 'サイトの登録', '変更希望'],
  ])('%s / %s / %s', (...head) => {
    expect(givenIn(tableOf(head))).toEqual(FIRST);
  });

  it.each([
    ['bars', '|'],
    ['bars with spaces', ' | '],
    ['commas', ','],
    ['wide spaces', '　　'],
    ['semicolons', ';'],
  ])('%s', (_, parter) => {
    expect(givenIn(tableOf(['項目', '現在', 'ご登録時'], parter))).toEqual(SECOND);
  });

  it('in a frame, with a ruler', () => {
    const [head, ...rows] = [['項目', '現在', '登録時'], ...ROWS].map((row) => `| ${row.join(' | ')} |`);
    expect(givenIn([head, '|---|---|---|', ...rows].join('\n'))).toEqual(SECOND);
  });

  it.each([
    '左が現在、右が登録時の情報です。',
    'メールアドレスを変更したので、再設定のメールが届きません。',
    '登録の変更もお願いいたします。',
    '機種変更をしました。',
  ])('beside: %s', (said) => {
    expect(givenIn(`${said}\n\n${tableOf(['項目', '現在', '登録時'])}`)).toEqual(SECOND);
  });

  it('a blank cell beside others stands for no change, alone for nothing', () => {
    const blank = (text: string) => text.replace(/〃|同左|←/gu, '');
    expect(givenIn(blank(tableOf(['項目', '現在', '登録時'])))).toEqual(SECOND);
    const { phone: _, ...others } = SECOND;
    expect(givenIn(tableOf(['項目', '現在', '登録時']).replace('090-3314-6605', ''))).toEqual(others);
  });

  it('how he pays is how he pays now', () => {
    const text = `${tableOf(['項目', '登録時', '現在'])}`.replace(
      'クレジットカード\t〃',
      'キャリア決済\tクレジットカード',
    );
    expect(givenIn(text)).toEqual(FIRST);
  });
});

describe('nothing says which column counts', () => {
  it.each([
    ['項目', '旧', '新'],
    ['項目', '変更前', '変更後'],
    ['', '以前', '現在'],
  ])('%s / %s / %s', (...head) => {
    expect(givenIn(tableOf(head))).toEqual(NEITHER);
    expect(givenIn(`登録を新しいほうに変えてほしいです。\n\n${tableOf(head)}`)).toEqual(NEITHER);
    expect(givenIn(`サイトの登録は変更していないと思います。\n\n${tableOf(head)}`)).toEqual(NEITHER);
  });

  it.each(['サイトの登録はまだ変更していません。', '会員情報は未変更です。', '※マイページは前のままです。'])(
    'but beside it: %s',
    (said) => {
      expect(givenIn(`${tableOf(['項目', '旧', '新'])}\n\n${said}`)).toEqual(FIRST);
    },
  );

  it('said of one item', () => {
    const said = '電話番号の登録はまだ変更していません。';
    expect(givenIn(`${tableOf(['項目', '旧', '新'])}\n\n${said}`)).toEqual({ ...NEITHER, phone: FIRST.phone });
  });

  it.each(['登録は先月変更済みです。', 'サイトの変更手続きをしました。', 'どちらで登録したか分かりません。'])(
    'nor which is registered: %s',
    (said) => {
      expect(givenIn(`${tableOf(['項目', '登録時', '現在'])}\n\n${said}`)).toEqual(NEITHER);
    },
  );
});

describe('no such table', () => {
  it('a column of notes', () => {
    const text = '項目\t現在\t備考\n氏名\t篠田 まゆ\t\n住所\t香川県\t登録と同じ\n電話番号\t080-5522-7781\t自宅なし';
    expect(givenIn(text)).toMatchObject({ prefecture: '香川県', phone: '08055227781' });
  });

  it('a column of what is yet to be registered', () => {
    const text = '項目\t現在\t登録予定\n氏名\t篠田 まゆ\t\n住所\t香川県\t\n電話番号\t080-5522-7781\t';
    expect(givenIn(text)).toMatchObject({ prefecture: '香川県', phone: '08055227781' });
  });

  it('a sentence', () => {
    const text = '現在、登録時のアドレスが使えません。\n氏名：篠田 まゆ\n電話番号：080-5522-7781';
    expect(givenIn(text)).toEqual({ nameKanji: '篠田 まゆ', phone: '08055227781' });
  });
});

describe('what is said of the columns', () => {
  it.each([
    '表の見出しが逆です。',
    '登録時の列はうろ覚えです。',
    '以上は妹のアカウントの情報です。',
    'マイページには現在の列の内容が表示されます。',
    '引っ越しの際に手続き済みです。',
  ])('leaves them open: %s', (said) => {
    expect(givenIn(`${tableOf(['項目', '現在', '登録時'])}\n\n${said}`)).toEqual(NEITHER);
  });

  it.each([
    ['項目', '登録時', '変更後'],
    ['項目', '変更後', '入会時'],
  ])('so does %s / %s / %s', (...head) => {
    expect(givenIn(tableOf(head))).toEqual(NEITHER);
  });

  it.each(['パスワードの再設定の手続きをしましたが、メールが届きません。', '再設定の手続きをお願いします。'])(
    'but not: %s',
    (said) => {
      expect(givenIn(`${tableOf(['項目', '現在', '登録時'])}\n\n${said}`)).toEqual(SECOND);
    },
  );
});

describe('a second column below heads that nobody knows', () => {
  it.each([
    ['項目', '現在', '届出'],
    ['項目', '今の情報', '御社の情報'],
    ['項目', 'スマホ', 'PC'],
    ['項目', '1回目', '2回目'],
    ['項目', '友人', '私'],
    ['項目', '以前の登録', '現在届けているもの'],
  ])('%s / %s / %s', (...head) => {
    expect(givenIn(tableOf(head))).toEqual(NEITHER);
    expect(givenIn(tableOf(head, ' | '))).toEqual(NEITHER);
  });

  it('and below none', () => {
    expect(givenIn('氏名\t森 和子\nPlus member ID\tmori_1\tmori_2')).toEqual({
      nameKanji: '森 和子',
      plusMemberId: OPEN,
    });
    expect(givenIn('氏名\t森 和子\n住所\t千葉県\t新潟県')).toEqual({ nameKanji: '森 和子', prefecture: OPEN });
  });

  it.each([
    ['項目', '登録内容', '友人の内容'],
    ['項目', '登録情報', '連絡用'],
    ['項目', '私', '友人'],
    ['項目', '現在の登録', '以前の届'],
  ])('the first is the own one: %s / %s / %s', (...head) => {
    const given = givenIn(tableOf(head));
    expect([FIRST.phone, OPEN]).toContainEqual(given.phone);
    expect(given).toMatchObject({ nameKanji: SAME.nameKanji, plusMemberId: SAME.plusMemberId });
  });

  it.each([
    ['備考', '080-5522-7781\t自宅なし', '080-5522-7781'],
    ['備考', '080-5522-7781\t03-1111-2222は解約', '080-5522-7781'],
    ['記入例', '080-5522-7781\t090-1234-5678', '080-5522-7781'],
  ])('notes: %s', (head, cells, phone) => {
    const text = `項目\t記入内容\t${head}\n氏名\t篠田 まゆ\t\n電話番号\t${cells}\n住所\t香川県\t`;
    expect(givenIn(text).phone).toBe(phone.replaceAll('-', ''));
  });

  it('a note may tell the registered one', () => {
    const text = '項目\t内容\t備考\n氏名\t篠田 まゆ\t\n電話番号\t080-5522-7781\t登録は090-3314-6605';
    expect(givenIn(text).phone).toBe('09033146605');
  });
});

describe('two values, one of them registered', () => {
  it.each<[string, object]>([
    ['電話番号：（登録時）080-5522-7781（現在）090-3314-6605 ※登録変更済み', { phone: '09033146605' }],
    ['電話番号：（登録時）080-5522-7781（変更後）090-3314-6605', { phone: OPEN }],
    ['電話番号：（登録時）080-5522-7781（現在）090-3314-6605\n\n会員情報は現在の番号に変更済みです。', { phone: OPEN }],
    ['ニックネーム：（登録時）まゆ（今）まゆすけ ※サイトも変えました', { nickname: OPEN }],
    ['電話番号：（現在）080-5522-7781（登録）不明', {}],
    ['電話番号：（スマホ）080-5522-7781（登録時）090-3314-6605', { phone: '09033146605' }],
    ['ニックネーム：登録 同じ ／ 今 まゆ', { nickname: 'まゆ' }],
  ])('%s', (line, given) => {
    expect(givenIn(`氏名：篠田 まゆ\n${line}`)).toEqual({ nameKanji: '篠田 まゆ', ...given });
  });
});

describe('two values behind their heads', () => {
  it.each<[string, object]>([
    ['都道府県：（現在）福島県　（登録時）茨城県', { prefecture: '茨城県' }],
    ['都道府県：【登録】茨城県【現住所】福島県', { prefecture: '茨城県' }],
    ['電話番号：(今)080-5522-7781 (登録したとき)090-3314-6605', { phone: '09033146605' }],
    ['メール：<現在>new@example.com <登録>old@example.jp', { email: 'old@example.jp' }],
    ['メール：\n（現在）new@example.com\n（登録時）old@example.jp', { email: 'old@example.jp' }],
    ['電話番号：（現在）080-5522-7781\n（登録時）090-3314-6605', { phone: '09033146605' }],
    ['Plus member ID：\n登録時：mayusuke7\n現在：mayusuke8', { plusMemberId: 'mayusuke7' }],
    ['ニックネーム：現在 まゆ ／ 登録時 まゆすけ', { nickname: 'まゆすけ' }],
    ['ニックネーム：（登録）まゆすけ（今）まゆ', { nickname: 'まゆすけ' }],
  ])('%s', (line, given) => {
    expect(givenIn(`氏名：篠田 まゆ\n${line}`)).toEqual({ nameKanji: '篠田 まゆ', ...given });
  });

  it.each([
    ['prefecture', '都道府県：（旧）福島県　（新）茨城県'],
    ['prefecture', '都道府県：\n旧：福島県\n新：茨城県'],
    ['nameKanji', '氏名：旧 小平 彩乃 ／ 新 大川 彩乃'],
    ['nickname', 'ニックネーム：旧：まゆ／新：まゆすけ'],
    ['plusMemberId', 'Plus member ID：\n旧：abc123\n新：def456'],
  ] as const)('%s in doubt: %s', (key, line) => {
    expect(extractionOf(line).readings[key]).toMatchObject({ is: 'invalid', reason: 'ambiguous' });
  });

  it.each<[string, object]>([
    ['ニックネーム：今 あや', { nickname: '今 あや' }],
    ['ニックネーム：(旧)まゆ軍団(仮)', { nickname: '(旧)まゆ軍団(仮)' }],
    ['氏名：新 まゆ', { nameKanji: '新 まゆ' }],
    ['都道府県：（現在）福島県', { prefecture: '福島県' }],
  ])('one alone: %s', (line, given) => {
    expect(givenIn(line)).toEqual(given);
  });
});
