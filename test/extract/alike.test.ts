/** Items that are told to be the same as another. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const AMBIGUOUS = { invalid: 'ambiguous' };
const NAMED = { nameKanji: '葉山 凪' };
const form = (...lines: string[]): object => givenIn(['氏名：葉山 凪', ...lines].join('\n'));
const letter = (text: string): object => givenIn(`パスワードがわからず入れません。${text}`);

describe('an answer that points at another item', () => {
  it.each([
    'ニックネームと同じです',
    '上のニックネームと同じ',
    '（ニックネームに同じ）',
    'たぶんニックネームと全く同じだと思います',
    'ニックネームと同じく nagi_07',
    'ニックネームと同じ（nagi_07）',
    'ハンドルネームと一緒です。',
    'same as my nickname',
  ])('Plus member ID：%s', (answer) => {
    const expected = { ...NAMED, nickname: 'nagi_07', plusMemberId: 'nagi_07' };
    expect(form('ニックネーム：nagi_07', `Plus member ID：${answer}`)).toEqual(expected);
    expect(form('ニックネーム', 'nagi_07', 'Plus member ID', answer)).toEqual(expected);
  });

  it.each([
    'Plus member IDと同じ',
    'IDと同じ',
    '下のIDと同じです',
    '会員IDと同じものにしています',
    'プラスメンバーIDと同一',
    'Same as my ID',
    'Same as Plus member ID',
    '多分ログインIDと同じだったと思います',
    'ID同様です',
    '会員IDのまま',
  ])('ニックネーム：%s', (answer) => {
    expect(form(`ニックネーム：${answer}`, 'Plus member ID：nagi_07')).toEqual({
      ...NAMED,
      nickname: 'nagi_07',
      plusMemberId: 'nagi_07',
    });
  });

  it('what it points at has to be one value, and one that the item may have', () => {
    expect(form('ニックネーム：Plus member IDと同じ')).toEqual({ ...NAMED, nickname: AMBIGUOUS });
    expect(form('ニックネーム：IDと同じ', 'Plus member ID：ニックネームと同じ')).toEqual({
      ...NAMED,
      nickname: AMBIGUOUS,
      plusMemberId: AMBIGUOUS,
    });
    expect(form('ニックネーム：なぎなぎ', 'Plus member ID：ニックネームと同じ')).toEqual({
      ...NAMED,
      nickname: 'なぎなぎ',
      plusMemberId: AMBIGUOUS,
    });
    expect(form('ニックネーム：「nagi_07」か「nagi_08」', 'Plus member ID：ニックネームと同じ')).toEqual({
      ...NAMED,
      nickname: AMBIGUOUS,
      plusMemberId: AMBIGUOUS,
    });
    expect(form('ニックネーム：IDと同じ（nagi_07）', 'Plus member ID：nagi_08')).toEqual({
      ...NAMED,
      nickname: AMBIGUOUS,
      plusMemberId: 'nagi_08',
    });
  });

  it.each([
    '友達のIDと同じ',
    '登録と同じ',
    '本名と同じ',
    '氏名のカナと同じ',
    '以前のIDと同じ',
    'LINEのIDと同じ',
    'IDの前半と同じ',
    'Plus member IDと同じかもしれません',
    'Plus member IDと同じだったような',
    'IDとは違います',
    'Plus member IDをそのまま使っています',
    'IDに準じます',
    'the same',
    '〃',
    'ニックネームとIDは同じではない',
    '同上',
    '上に同じ',
  ])('nothing certain, and never the words: ニックネーム：%s', (answer) => {
    expect(form('Plus member ID：nagi_07', `ニックネーム：${answer}`)).toEqual({
      ...NAMED,
      plusMemberId: 'nagi_07',
      nickname: AMBIGUOUS,
    });
  });

  it.each([
    '友達のニックネームと同じ',
    'メールアドレスと同じ',
    '以前のニックネームと同じ',
    'ニックネームと同じですが最後に7がつきます',
    'ニックネームと同じ（大文字）',
    '同上',
    '〃',
    '上に同じ',
  ])('Plus member ID：%s', (answer) => {
    expect(form('ニックネーム：nagi_07', `Plus member ID：${answer}`)).toEqual({
      ...NAMED,
      nickname: 'nagi_07',
      plusMemberId: AMBIGUOUS,
    });
  });

  it('of an earlier mail, or nothing', () => {
    expect(form('ニックネーム：nagi_07', 'Plus member ID：前回と同じ')).toEqual({ ...NAMED, nickname: 'nagi_07' });
    expect(form('ニックネーム：nagi_07', 'Plus member ID：同じ')).toEqual({ ...NAMED, nickname: 'nagi_07' });
  });

  it('two labels before one value', () => {
    expect(form('ニックネーム、Plus member ID：どちらも nagi_07')).toEqual({
      ...NAMED,
      nickname: 'nagi_07',
      plusMemberId: 'nagi_07',
    });
  });
});

describe('labels of two items', () => {
  const BOTH = { ...NAMED, nickname: 'nagi_07', plusMemberId: 'nagi_07' };
  it.each([
    'ニックネームとID：nagi_07',
    'ニックネームとPlus member IDはどちらもnagi_07',
    'ニックネーム及びID：どちらも「nagi_07」',
    'ニックネーム＆ID：nagi_07',
    'ニックネームとIDは同じです：nagi_07',
    'ニックネーム＝ID　nagi_07',
    'ニックネーム・ID（同じです）：nagi_07',
    'ニックネーム/Plus member ID：nagi_07（共通）',
    'ニックネーム、ID、ともに nagi_07',
    'ニックネーム（IDも同じ）：nagi_07',
    'Plus member ID（ニックネームと同じ）：nagi_07',
    'ニックネーム：nagi_07（IDも同じ）',
    'ニックネーム：nagi_07 ※IDも同じ',
    'ニックネーム：nagi_07、Plus member IDも同様',
    'ニックネーム：nagi_07（IDと同じ）\nPlus member ID：nagi_07',
  ])('%s', (lines) => {
    expect(form(lines)).toEqual(BOTH);
  });

  it.each<[string, object]>([
    // Nothing says that they are one.
    ['ニックネーム・ID：nagi_07', { plusMemberId: 'nagi_07' }],
    ['ニックネームとパスワード：nagi_07', {}],
    ['友達のニックネームとID：nagi_07', {}],
    ['ニックネームとID：わかりません', {}],
    // What is told elsewhere stands against it.
    [
      'ニックネーム：なぎ\nPlus member ID：nagi_07（ニックネームと同じ）',
      { nickname: 'なぎ', plusMemberId: AMBIGUOUS },
    ],
    ['ニックネーム：nagi_07（IDも同じ）\nPlus member ID：nagi_08', { nickname: AMBIGUOUS, plusMemberId: 'nagi_08' }],
  ])('but: %s', (lines, expected) => {
    const given = form(lines) as Record<string, unknown>;
    expect({ nickname: given.nickname, plusMemberId: given.plusMemberId }).toEqual({
      nickname: undefined,
      plusMemberId: undefined,
      ...expected,
    });
  });
});

describe('sentences that tell two items as one', () => {
  it.each([
    'ニックネームもPlus member IDも nagi_07 です。',
    'ニックネームも会員IDも、たしか「nagi_07」だったと思います。',
    'IDもニックネームもnagi_07で登録しています。',
    'ニックネームとPlus member IDはどちらも nagi_07 です。',
    '私のIDとニックネームは両方とも nagi_07 でした。',
    'ニックネームとログインID共に nagi_07 です。',
    'ニックネームとIDは同じで nagi_07 です。',
    '会員IDとニックネームは一緒で、どちらも nagi_07 です。',
    'IDとニックネームが同じ nagi_07 です。',
    'Plus member IDはnagi_07で、ニックネームも同じです。',
    'ニックネームは nagi_07、Plus member IDも同じです。',
    'ニックネームは nagi_07 です。IDも全く同じです。',
    'Plus member IDは nagi_07 で、ニックネームはそれと同じです。',
    'Plus member IDはニックネームと同じです。ニックネームは nagi_07 です。',
    'ニックネームは nagi_07 です。会員IDもニックネームと同じにしています。',
    'ニックネームは nagi_07、IDは上のニックネームと同じはずです。',
    'ニックネームはIDと同じ nagi_07 です。IDは nagi_07 です。',
  ])('%s', (text) => {
    expect(letter(text)).toEqual({ nickname: 'nagi_07', plusMemberId: 'nagi_07' });
  });

  it('in a row of items', () => {
    expect(givenIn('氏名は葉山凪、ニックネームもIDもnagi_07、電話は090-5555-0131、東京都です。')).toEqual({
      nameKanji: '葉山凪',
      nickname: 'nagi_07',
      plusMemberId: 'nagi_07',
      phone: '09055550131',
      prefecture: '東京都',
    });
    expect(givenIn('My nickname is nagi_07 and my member ID is nagi_08.')).toEqual({
      nickname: 'nagi_07',
      plusMemberId: 'nagi_08',
    });
  });

  it('of a member number, too', () => {
    expect(letter('会員番号は 40218877 で、Plus member IDも同じです。')).toEqual({
      memberNumber: '40218877',
      plusMemberId: '40218877',
    });
  });

  it.each<[string, object]>([
    ['パスワードはニックネームと同じにしていました。', {}],
    ['ニックネームは nagi_07 で、パスワードも同じです。', { nickname: 'nagi_07' }],
    ['パスワードは nagi_07 で、IDも同じです。', {}],
    ['IDもニックネームも忘れました。端末は同じです。', {}],
    ['ニックネームは nagi_07 です。友達のIDはニックネームと同じです。', { nickname: 'nagi_07' }],
    ['妹も会員です。IDはニックネームと同じです。ニックネームは nagi_07 です。', { nickname: 'nagi_07' }],
    ['ニックネームは nagi_07 です。IDはニックネームと同じですか？', { nickname: 'nagi_07' }],
    ['ニックネームは nagi_07 です。IDはニックネームと同じではありません。', { nickname: 'nagi_07' }],
    ['ニックネームは nagi_07 です。IDもニックネームと同じだと思いましたが違いました。', { nickname: 'nagi_07' }],
    ['ニックネームは nagi_07 です。IDをニックネームと同じにしたいです。', { nickname: 'nagi_07' }],
    ['ニックネームは nagi_07 です。以前、IDはニックネームと同じでした。', { nickname: 'nagi_07' }],
    ['ニックネームは nagi_07 です。IDも同じですが最後に7がつきます。', { nickname: 'nagi_07' }],
    ['ニックネームは nagi_07 です。IDもニックネームと同じです。ただし大文字です。', { nickname: 'nagi_07' }],
    ['前のIDは nagi_07 で、ニックネームも同じです。', { plusMemberId: 'nagi_07' }],
    ['会員番号は 40218877、電話は 090-5555-0131、IDも同じです。', { memberNumber: '40218877', phone: '09055550131' }],
    ['ニックネームは nagi_07 です。LINEのIDもニックネームと同じです。', { nickname: 'nagi_07' }],
    ['ニックネームは なぎなぎ、IDも同じです。', { nickname: 'なぎなぎ', plusMemberId: AMBIGUOUS }],
  ])('not where it is said of something else: %s', (text, expected) => {
    expect(letter(text)).toEqual(expected);
  });

  it('what the form says wins', () => {
    expect(
      givenIn('ニックネーム：nagi_07\nPlus member ID：nagi_09\n\nPlus member IDはニックネームと同じです。'),
    ).toMatchObject({ nickname: 'nagi_07', plusMemberId: 'nagi_09' });
  });

  it('a long text of such words is no burden', () => {
    expect(() => {
      letter('ニックネームもIDも同じで、ニックネームと'.repeat(2_000));
      letter('IDもニックネームと同じです。'.repeat(2_000));
      givenIn('ニックネーム：IDと同じ\n'.repeat(2_000));
    }).not.toThrow();
  });
});
