/** 「IDを taro_1 と書きましたが、封筒を見たら taro_2 でした」: what was written first, and what was found since. */
import { describe, expect, it } from 'vitest';
import type { ItemKey } from '../../src/record.js';
import { givenIn } from './letters.js';

const AMBIGUOUS = { invalid: 'ambiguous' } as const;

describe('what was found instead of what was written', () => {
  it.each<[string, ItemKey, unknown]>([
    [
      '会員ID、前回のメールで NAGI-8841 と書きましたが、さっき封筒を見たら NAGI-8814 でした。',
      'plusMemberId',
      'NAGI-8814',
    ],
    ['Plus member ID、先日 nagi8841 とお伝えしましたが、確認したら nagi8814 でした。', 'plusMemberId', 'nagi8814'],
    ['電話番号、前回 090-5555-0122 と書きましたが、正しくは 090-5555-0133 でした。', 'phone', '09055550133'],
    ['電話番号を、前回 090-5555-0122 と書きましたが、契約書を見たら 090-5555-0133 でした。', 'phone', '09055550133'],
    ['生年月日を1988年7月2日と書きましたが、免許証を見たら1988年7月20日でした。', 'birthDate', '1988-07-20'],
    ['生年月日、1988年7月2日と書いたのですが、正しくは1988年7月20日でした。', 'birthDate', '1988-07-20'],
    ['住所を東京都と書きましたが、確認したところ埼玉県でした。', 'prefecture', '埼玉県'],
    [
      'メールアドレス、最初に nagi@example.com と書きましたが、よく見たら nagi1@example.com でした。',
      'email',
      'nagi1@example.com',
    ],
    [
      '会員番号を P-001234 と記入しましたが、会員証をよく見たら「P-001243」となっていました。',
      'memberNumber',
      'P-001243',
    ],
    ['会員番号を 12345678 と書きましたが、12345687 に訂正します。', 'memberNumber', '12345687'],
    [
      '会員番号は 12345678 と申し上げましたが、葉書を調べましたところ 12345687 でございました。',
      'memberNumber',
      '12345687',
    ],
    ['IDに nagi_01 と書きましたが nagi_10 が正しいです。', 'plusMemberId', 'nagi_10'],
    [
      '注文番号 SB-100-2233 と書きましたが、履歴を確認したところ SB-100-2234 でした。ソフトバンクまとめて支払いです。',
      'billingId',
      'SB-100-2234',
    ],
  ])('%s', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });

  it.each([
    '※住所の欄、東京都と書きましたが登録は群馬県でした。',
    '都道府県の訂正です。東京都ではなく群馬県です。\n',
    '先に訂正：下の都道府県は間違いで、群馬県です。',
  ])('told before the form that holds the old one: %s', (words) => {
    const text = `${words}\n・氏名フルネーム(漢字)：小野 美咲\n・ご登録の住所(都道府県)：東京都\n・ご登録のお電話番号：090-5555-0122`;
    expect(givenIn(text)).toMatchObject({ nameKanji: '小野 美咲', prefecture: '群馬県' });
  });

  it.each<[string, ItemKey, unknown]>([
    ['電話番号を090-5555-0122と書きましたが、連絡は080-5555-0133です。', 'phone', '09055550122'],
    ['電話番号を090-5555-0122と書きましたが、母の番号は080-5555-0133です。', 'phone', AMBIGUOUS],
    ['電話番号を090-5555-0122と書きましたが、今は080-5555-0133です。', 'phone', AMBIGUOUS],
    ['電話番号を090-5555-0122と書きましたが、機種変更したら080-5555-0133でした。', 'phone', AMBIGUOUS],
    ['IDは nagi_01 と書きましたが、電話は 090-5555-0122 です。', 'plusMemberId', 'nagi_01'],
    ['Plus member IDは nagi_71 と書きましたが、これで合っていますか。', 'plusMemberId', 'nagi_71'],
  ])('but: %s', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });
});

describe("a relative's number and the writer's own", () => {
  it.each<[string, ItemKey, unknown]>([
    ['電話番号は090-5555-0122が妹の分で、私のは090-5555-0133です。', 'phone', '09055550133'],
    ['IDはnagi_71が母のもので、私の方はnagi_72です。', 'plusMemberId', 'nagi_72'],
    ['電話番号は090-5555-0133が私ので、090-5555-0122は妹の分です。', 'phone', '09055550133'],
    // For whom he asks stands elsewhere.
    [
      '電話番号は090-5555-0122が妹の分で、私のは090-5555-0133です。妹のパスワードを再設定してください。',
      'phone',
      AMBIGUOUS,
    ],
    ['電話番号は090-5555-0122が自宅で、携帯は090-5555-0133です。', 'phone', AMBIGUOUS],
    ['電話番号は090-5555-0122が妹の分で、今回は妹の分だけお願いします。', 'phone', '09055550122'],
  ])('%s', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });
});
