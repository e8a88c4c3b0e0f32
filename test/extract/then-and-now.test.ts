/** An old and a new value for one answer, and which of them is registered. */
import { describe, expect, it } from 'vitest';
import { extractionOf, givenIn } from './letters.js';

const OLD = '09033186620';
const NEW = '08060217735';
const BOTH = '電話番号：旧 090-3318-6620／新 080-6021-7735';

describe('says which is registered', () => {
  it.each<[string, string, string]>([
    ['behind the form', `${BOTH}\n\n※電話は旧のほうが登録されています。`, OLD],
    ['the new one', `${BOTH}\n\n電話番号の登録は新しいほうに変更してあります。`, NEW],
    ['without the item', `${BOTH}\n\n登録は前の番号のままです。`, OLD],
    ['by what is not', `${BOTH}\n\n新しい電話番号はまだ登録していません。`, OLD],
    ['not changed', `${BOTH}\n\n登録は変更していません。`, OLD],
    ['of all', `${BOTH}\n\n登録は全部変更前のものです。`, OLD],
    ['in brackets behind both', `${BOTH}（登録は旧のほう）`, OLD],
    ['words behind the numbers', '電話番号：090-3318-6620（旧）、080-6021-7735（新）\n\n登録は古いほうです。', OLD],
    ['on two lines', '電話番号：\n旧 090-3318-6620\n現在 080-6021-7735\n\n登録されているのは旧番号です。', OLD],
    ['with an arrow', '電話番号：旧 090-3318-6620 → 新 080-6021-7735\n\n登録は旧番号のほうです。', OLD],
  ])('%s', (_, text, phone) => {
    expect(givenIn(`氏名：門脇 翔\n${text}`)).toEqual({ nameKanji: '門脇 翔', phone });
  });

  it('of each item by itself', () => {
    const text = `${BOTH}\nメールアドレス：旧 a@example.jp／新 b@example.jp\n\n電話は旧のほうが登録されていて、メールは新しいほうで登録しています。`;
    expect(givenIn(text)).toEqual({ phone: OLD, email: 'b@example.jp' });
  });
});

describe('leaves it open', () => {
  it.each([
    '',
    '\n\n登録は旧か新かわかりません。',
    '\n\n登録は旧のほうかもしれません。',
    '\n\n登録を新しいほうに変更してください。',
    '\n\n登録がどちらか覚えていません。',
    '\n\nメールアドレスは旧のほうが登録されています。',
    '\n\n登録を新しい番号に変えたいです。',
  ])('%s', (said) => {
    expect(extractionOf(`氏名：門脇 翔\n${BOTH}${said}`).readings.phone).toMatchObject({ reason: 'ambiguous' });
  });
});
