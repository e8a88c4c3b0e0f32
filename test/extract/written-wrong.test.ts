/** A value that somebody wrote by a slip, and the right one in the next clause or sentence. */
import { describe, expect, it } from 'vitest';
import type { ItemKey } from '../../src/record.js';
import { givenIn } from './letters.js';

const AMBIGUOUS = { invalid: 'ambiguous' } as const;
const FORM = '・氏名：小野 美咲\n・ご生年月日：19900101\n・お電話番号：090-5555-0122\n\n';

describe('the right value behind a slip', () => {
  it.each<[string, ItemKey, unknown]>([
    ['継続課金ID「5520337481」は、最後の数字が抜けていました。55203374816 です。', 'billingId', '55203374816'],
    [
      '継続課金IDを 5520337481 と書きましたが一桁足りませんでした。すみません。55203374816 です。',
      'billingId',
      '55203374816',
    ],
    ['auの継続課金ID 55203374810 は入力ミスでした。55203374816 が正しいです。', 'billingId', '55203374816'],
    ['電話番号は090-5555-012と書きましたが、最後の1桁が抜けていました。090-5555-0122です。', 'phone', '09055550122'],
    ['電話番号を間違えて 090-5555-0122 と書きましたが、正しくは 080-5555-0133 です。', 'phone', '08055550133'],
    ['Plus member IDを nagi884 と書きましたが、一文字抜けていました。nagi8841 です。', 'plusMemberId', 'nagi8841'],
    ['会員ID nagi_71 は数字が逆でした。nagi_17 です。', 'plusMemberId', 'nagi_17'],
    ['会員番号 P-00123 は桁が足りませんでした。P-001234 です。', 'memberNumber', 'P-001234'],
    ['会員番号：P-001234 と書きましたが、会員証を確認したら P-001243 でした。', 'memberNumber', 'P-001243'],
    [
      'メールを nagi@exmple.com と書きましたが、一文字抜けていました。nagi@example.com です。',
      'email',
      'nagi@example.com',
    ],
    ['先ほどの生年月日1988年7月2日は打ち間違いです。1988年7月20日です。', 'birthDate', '1988-07-20'],
    // It need not be the old one and a digit.
    ['継続課金ID 5520337481 は桁が足りませんでした。91827364550 です。', 'billingId', '91827364550'],
  ])('%s', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });

  it('stands against the form', () => {
    const text = `${FORM}電話番号の 090-5555-0122 は打ち間違いでした。090-5555-0123 です。`;
    expect(givenIn(text)).toMatchObject({ nameKanji: '小野 美咲', phone: '09055550123' });
  });

  it.each<[string, ItemKey, unknown]>([
    ['電話番号は 090-5555-0122 です。これは間違いありません。', 'phone', '09055550122'],
    ['Plus member IDは nagi_71 ですが間違っていると出ます。', 'plusMemberId', 'nagi_71'],
    ['IDは nagi_71 で間違いないですが、パスワードが違うと出ます。', 'plusMemberId', 'nagi_71'],
    ['継続課金ID 55203374816 が間違っていると言われました。どこで見ればいいですか。', 'billingId', '55203374816'],
    ['Plus member IDは nagi_71 です。パスワードを間違えました。nagi_72 と打ちました。', 'plusMemberId', 'nagi_71'],
    ['決済番号は 410227399601 です。9月の 410227399602 は桁が多いでしょうか。', 'billingId', '410227399601'],
  ])('but: %s', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });
});

describe('a value that is taken back without another', () => {
  it.each<[string, ItemKey]>([
    ['前のメールで電話を 090-5555-0122 と書きましたが誤りでした', 'phone'],
    ['IDは前のメールで nagi_71 とお伝えしましたが誤りでした。', 'plusMemberId'],
    ['電話番号は090-5555-012と書きましたが、最後の1桁が抜けていました。', 'phone'],
    ['電話番号は間違えて 090-5555-0122 と書きましたが、正しくは覚えていません。', 'phone'],
    ['継続課金IDを 55203374810 と書きましたが、間違えました。55203374816 かもしれません。', 'billingId'],
    ['会員番号は 12345678 と申しましたが、娘いわく 12345687 とか。', 'memberNumber'],
    [`${FORM}電話を 090-5555-0122 と書きましたが誤りでした`, 'phone'],
  ])('%s', (text, key) => {
    expect(givenIn(text)[key]).toEqual(AMBIGUOUS);
  });

  it('takes nothing from a form that holds another', () => {
    const text = `${FORM}前のメールで電話を 090-5555-0199 と書きましたが誤りでした`;
    expect(givenIn(text).phone).toBe('09055550122');
  });
});

describe('a slip in a number that the desk quotes', () => {
  const desk = (line: string, text: string): { subject: string; text: string } => ({
    subject: 'Re: パスワード再設定不可のお問い合わせ',
    text: `> ${line}\n${text}`,
  });

  it.each<[string, string, object]>([
    [
      'ご記入の番号「5520337481」は10桁のため確認できません',
      '最後の数字が抜けてました。55203374816 です。auです。',
      { billingId: '55203374816', carrier: 'au' },
    ],
    ['会員番号「P-00123」は確認できません', '一文字抜けてました。\nP-001234 です。', { memberNumber: 'P-001234' }],
    [
      'ご登録の電話番号「090-5555-012」は桁数が足りません',
      'すみません、最後の2が抜けてました。090-5555-0122です。',
      { phone: '09055550122' },
    ],
  ])('%s / %s', (line, text, items) => {
    expect(givenIn(desk(line, text))).toMatchObject(items);
  });

  it.each<[string, string, ItemKey]>([
    ['会員番号「P-00123」は確認できません', '一文字抜けてるでしょうか。P-001234 ですか？', 'memberNumber'],
    [
      'ご記入の番号「5520337481」は10桁のため確認できません',
      '最後の数字が抜けてました。55203374816 です。クレジットカードです。',
      'billingId',
    ],
    ['下記をお知らせください', '最後の数字が抜けてました。55203374816 です。auです。', 'billingId'],
  ])('but: %s / %s', (line, text, key) => {
    expect(givenIn(desk(line, text))[key]).toBeUndefined();
  });
});

it('hostile letters are no burden', () => {
  expect(() => {
    givenIn('電話は090-5555-0122と書きましたが間違'.repeat(5_000));
    givenIn('漢字がない NGUYEN THI '.repeat(5_000));
    givenIn(`${FORM}${'カナ間違えました、ト'.repeat(5_000)}`);
  }).not.toThrow();
}, 30_000);
