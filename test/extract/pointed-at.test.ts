/** Values in the subject or a signature, where the writer points at them. */
import { describe, expect, it } from 'vitest';
import { said } from '../items/reading.js';
import { extractionOf } from './letters.js';

const given = (text: string, subject: string | null = null): object => {
  const { readings } = extractionOf({ text, subject });
  return Object.fromEntries(Object.entries(readings).flatMap(([key, r]) => (said(r) === null ? [] : [[key, said(r)]])));
};

const NAME = '氏名：月野 澪';
const NAMED = { nameKanji: '月野 澪' };

describe('the subject', () => {
  it.each<[string, string, object]>([
    ['IDは件名に入れたとおりです。', '【Plus member ID：tsukino_3】再設定のお願い', { plusMemberId: 'tsukino_3' }],
    [
      'IDと会員番号は件名に書きました。',
      'ID：tsukino_3／会員番号：123456',
      { plusMemberId: 'tsukino_3', memberNumber: '123456' },
    ],
    ['会員番号はタイトルに記載しています。', '再設定のお願い(会員番号 123456)', { memberNumber: '123456' }],
    ['Plus member ID：件名のとおり', '[ID: tsukino_3] パスワード', { plusMemberId: 'tsukino_3' }],
    ['電話番号は件名をご覧ください。', '再設定 090-1234-5678', { phone: '09012345678' }],
    ['My ID is in the subject.', 'password reset / ID: tsukino_3', { plusMemberId: 'tsukino_3' }],
  ])('%s', (text, subject, more) => {
    expect(given(`${text}\n${NAME}`, subject)).toEqual({ ...NAMED, ...more });
  });

  it.each<[string, string]>([
    ['件名は変えてあります。', '【ID：tsukino_3】再設定'],
    ['パスワードを忘れました。', '【ID：tsukino_3】再設定'],
    ['IDは件名のものとは違います。', '【ID：tsukino_3】再設定'],
    ['IDは件名に書いたもので合っていますか？', '【ID：tsukino_3】再設定'],
  ])('not where he does not: %s', (text, subject) => {
    expect(given(`${text}\n${NAME}`, subject)).toEqual(NAMED);
  });

  it('what the form says wins', () => {
    expect(given('IDは件名に書きました。\nPlus member ID：mio_4', 'ID：tsukino_3')).toEqual({ plusMemberId: 'mio_4' });
  });
});

describe('a signature', () => {
  const SIGNED = '\n\n-- \n古賀 祥平\nTEL 0942-55-0156 FAX 0942-55-0157\nMAIL koga@example.jp';
  const KANA = 'カナ：コガ ショウヘイ';

  it.each<[string, object]>([
    [
      '氏名、電話番号、メールアドレスは、末尾の署名に書いてあるものが登録内容です。',
      { nameKanji: '古賀 祥平', phone: '0942550156', email: 'koga@example.jp' },
    ],
    ['電話は下の署名のとおりです。', { phone: '0942550156' }],
    ['メールアドレス：署名参照', { email: 'koga@example.jp' }],
    ['電話番号は署名と同じです。', { phone: '0942550156' }],
    ['登録情報は署名の通りです。', { nameKanji: '古賀 祥平', phone: '0942550156', email: 'koga@example.jp' }],
  ])('%s', (text, more) => {
    expect(given(`${text}\n${KANA}${SIGNED}`)).toEqual({ nameKana: 'コガ ショウヘイ', ...more });
  });

  it.each([
    '署名の電話番号は会社のもので、登録とは違います。',
    '電話番号は署名とは違います。',
    '署名は無視してください。',
    'よろしくお願いします。',
  ])('not where he does not: %s', (text) => {
    expect(given(`${text}\n${KANA}${SIGNED}`)).toEqual({ nameKana: 'コガ ショウヘイ' });
  });
});

describe('who signs beside his firm', () => {
  const card = (lines: string): string =>
    `登録情報は署名の通りです。\nPlus member ID：koga_7\n\n-- \n${lines}\nTEL 0942-55-0156\nMAIL koga@example.jp`;

  it.each<[string, string]>([
    ['コガデザイン　古賀 祥平', '古賀 祥平'],
    ['株式会社コガ　古賀 祥平', '古賀 祥平'],
    ['株式会社コガ\n営業部　古賀 祥平', '古賀 祥平'],
    ['（有）古賀商店　古賀祥平', '古賀祥平'],
    ['古賀会計事務所\n担当：古賀 祥平', '古賀 祥平'],
    ['株式会社コガ 総務課 課長 古賀 祥平', '古賀 祥平'],
    ['Koga Design 古賀 祥平', '古賀 祥平'],
    ['古賀 祥平　代表取締役', '古賀 祥平'],
    ['架空大学 文学部\n古賀 祥平', '古賀 祥平'],
  ])('%s', (lines, nameKanji) => {
    expect(given(card(lines))).toMatchObject({ nameKanji });
  });

  it.each(['株式会社コガ', '古賀工務店\n営業部', '株式会社 古賀 祥平', '古賀医院　古賀', 'マリーナ 古賀 祥平'])(
    'no name, or none that is plain: %s',
    (lines) => {
      expect(given(card(lines))).not.toHaveProperty('nameKanji');
    },
  );
});
