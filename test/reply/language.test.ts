import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/reply/language.js';

describe('languageOf', () => {
  it.each([
    ['prose in English', 'Hello, I forgot my password and cannot log in. Please reset it.', 'en'],
    [
      'English with a Japanese name',
      'I can not reset my password.\nName: 山田 太郎\nKana: ヤマダ タロウ\nFrom: 東京都',
      'en',
    ],
    [
      'English in the Japanese template',
      '・氏名フルネーム(漢字):Daniel Okafor\n・ご設定のニックネーム:Dan\n・会費のお支払い方法:credit card\nI forgot the password, please help me.',
      'en',
    ],
    ['prose in Japanese', 'パスワードを忘れてしまいました。', 'ja'],
    [
      'the template filled in',
      '・氏名フルネーム(漢字):早川 千尋\n・Plus member ID:chihiro-0405x\n・キャリア:docomo',
      'ja',
    ],
    [
      'Japanese with some English',
      'I forgot my password のメールが届きません。please を押しても何も起きないのでよろしくお願いいたします。ほかの方法があれば教えてください。',
      'ja',
    ],
    ['nothing', '', 'ja'],
    ['an address alone', 'taro.yamada.test@example.com', 'ja'],
  ])('%s', (_why, text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});
