/** An answer that tells of two values, and in other words which of them is registered. */
import { describe, expect, it } from 'vitest';
import { registeredByWords } from '../../src/extract/form/of-two/told-apart.js';
import type { ItemKey } from '../../src/record.js';
import { givenIn } from './letters.js';

const OPEN = { invalid: 'ambiguous' };
const LABELS = { phone: '電話番号', email: 'メールアドレス', prefecture: '住所(都道府県)' } as const;
const answered = (key: keyof typeof LABELS, answer: string): unknown =>
  givenIn(`・ご登録の${LABELS[key]}：${answer}`)[key];

type Case = [keyof typeof LABELS, string, unknown];

describe('what is given up loses where the registration was changed too', () => {
  it.each<Case>([
    [
      'phone',
      '+886 912-345-678（日本の携帯 080-4417-0000 は解約しました。登録も台湾の番号に変えました）',
      '+886912345678',
    ],
    ['phone', '090-1111-2222（前の携帯 080-4417-0000 は解約しました。登録も今の番号に変えました）', '09011112222'],
    ['phone', '090-1111-2222（080-4417-0000 は解約済み。登録も新しい番号に変更しました）', '09011112222'],
    ['phone', '090-1111-2222 ※080-4417-0000は手放しました。登録も変えてあります', '09011112222'],
    ['phone', '090-1111-2222\n（前の 080-4417-0000 は繋がりません。登録は変更済みです）', '09011112222'],
    ['phone', '03(1111)2222（前の 080-4417-0000 はもうありません。登録も変更しました）', '0311112222'],
    ['phone', '080-4417-0000（解約しました。今は 090-1111-2222 で、登録も変えました）', '09011112222'],
    ['phone', '+886 912-345-678（日本の携帯 080-4417-0000 は解約しました）', '+886912345678'],
    [
      'email',
      'rin@example.jp（前の old@example.com はもう使っていません。登録もこちらに変えました）',
      'rin@example.jp',
    ],
    ['email', 'rin@example.jp（old@example.com は解約しました。登録も今のアドレスに変更済みです）', 'rin@example.jp'],
    ['prefecture', '岩手県（前の住まいの宮城県はもう引き払いました。登録も岩手に変えました）', '岩手県'],
    ['prefecture', '岩手県（宮城県の家はもうありません。登録も変更しました）', '岩手県'],
  ])('%s: %s', (key, answer, expected) => {
    expect(answered(key, answer)).toEqual(expected);
  });

  it.each<Case>([
    // It is still the registered one.
    ['phone', '090-1111-2222（前の携帯 080-4417-0000 は解約しました。登録は前の番号のままです）', '08044170000'],
    ['phone', '090-1111-2222（前の 080-4417-0000 は手放しました。登録は変更していません）', '08044170000'],
    ['phone', '090-1111-2222（登録は 080-4417-0000 ですが解約しました）', '08044170000'],
    [
      'email',
      'rin@example.jp（old@example.com は使えなくなりました。登録は前のアドレスのままです）',
      'old@example.com',
    ],
    ['prefecture', '岩手県（宮城県の家は引き払いましたが、登録は宮城のままです）', '宮城県'],
    // Nothing says so, or not for sure.
    ['phone', '午前は 090-1111-2222、午後は 080-4417-0000（登録も変えました）', OPEN],
    ['phone', '090-1111-2222（旧番号 080-4417-0000 は繋がりません）', OPEN],
    ['phone', '090-1111-2222（前の 080-4417-0000 は手放しました。登録は変えたつもりです）', OPEN],
    ['phone', '090-1111-2222（前の 080-4417-0000 は手放しました。カードの登録も変えました）', OPEN],
    ['phone', '090-1111-2222（080-4417-0000 は解約していません。登録も変えました）', OPEN],
    ['phone', '090-1111-2222、080-4417-0000（どちらも使っています。登録も変えました）', OPEN],
  ])('but %s: %s', (key, answer, expected) => {
    expect(answered(key, answer)).toEqual(expected);
  });
});

it.each<Case>([
  ['phone', '080-9917-3320（登録したのはこちら）、自宅 0834-55-0172', '08099173320'],
  ['email', '（旧）old@example.com → （現）rin@example.jp　※登録は現のほうに変更済みです', 'rin@example.jp'],
])('read by other rules: %s: %s', (key, answer, expected) => {
  expect(answered(key, answer)).toEqual(expected);
});

describe('the registered one is named by a word', () => {
  it.each<Case>([
    ['prefecture', '岩手県（実家）　※下宿は宮城県ですが登録は実家です', '岩手県'],
    ['prefecture', '岩手県※下宿は宮城県ですが登録は実家です', '岩手県'],
    ['prefecture', '岩手県（今の住まい）※実家は宮城県で、登録は実家です', '宮城県'],
    ['prefecture', '青森県（寮）※帰省先は秋田県ですが、登録は寮です', '青森県'],
    ['prefecture', '岩手県（今は宮城県ですが登録は前の住所です）', '岩手県'],
    ['phone', '090-1111-2222（夫の携帯）※私のは 080-4417-0000 ですが登録は夫のです', '09011112222'],
    ['phone', '090-1111-2222（会社の携帯）※自分の 080-4417-0000 もありますが、登録は会社のです', '09011112222'],
    ['email', 'rin@example.jp（会社）※自宅は old@example.com ですが登録は会社のです', 'rin@example.jp'],
    ['email', 'old@example.com（会社）、rin@example.jp（自宅）※登録は自宅のほうです', 'rin@example.jp'],
  ])('%s: %s', (key, answer, expected) => {
    expect(answered(key, answer)).toEqual(expected);
  });

  it.each<Case>([
    // Beside no value.
    ['prefecture', '宮城県（下宿です。登録は実家です）', OPEN],
    ['prefecture', '青森県（寮）※今は秋田県ですが、登録は実家の住所です', OPEN],
    ['prefecture', '秋田県（登録は前の住所のままです）', OPEN],
    // By its place.
    ['phone', '090-1111-2222、080-4417-0000（左は妻、登録は私の）', OPEN],
    // Not for sure, or not so.
    ['phone', '090-1111-2222（登録は実家の番号かもしれません）', OPEN],
    ['prefecture', '青森県 ※寮は秋田県ですが、登録は実家ではありません', OPEN],
    // What the answer is, and no other.
    ['prefecture', '秋田県（登録は実家の住所です）', '秋田県'],
    ['phone', '090-1111-2222（登録は夫の携帯です）', '09011112222'],
  ])('but %s: %s', (key, answer, expected) => {
    expect(answered(key, answer)).toEqual(expected);
  });
});

describe('the one that a sentence sets apart from the registered one is no answer', () => {
  it.each<[string, unknown]>([
    ['下宿は宮城県ですが登録は実家です。', OPEN],
    ['住所：宮城県\n\n下宿は宮城県ですが、登録は実家のままです。', OPEN],
    ['今は宮城県に住んでいますが登録は実家です。', OPEN],
    ['下宿は宮城県ですが登録は実家です。実家は岩手県です。', '岩手県'],
    ['住所：岩手県\n下宿は宮城県ですが登録は実家です。', '岩手県'],
    ['実家は岩手県ですが登録は下宿の宮城県です。', '宮城県'],
    ['下宿は宮城県ですが登録も下宿です。', '宮城県'],
  ])('%s', (text, expected) => {
    expect(givenIn(`パスワードを忘れました。\n${text}`).prefecture).toEqual(expected);
  });
});

describe('what is said of the registration has to be plain', () => {
  const P1 = '090-1111-2222';
  const P2 = '080-4417-0000';

  it.each<Case>([
    // To a third one, or back.
    ['phone', `${P1}（${P2} は解約しました。登録も固定電話に変えました）`, OPEN],
    ['phone', `${P1}（${P2} は解約しました。登録も母の番号に変えました）`, OPEN],
    ['phone', `${P1}（${P2} は解約しました。登録もその番号に変えてありました）`, OPEN],
    ['phone', `${P1}（${P2} は解約しました。登録も変えましたがまた戻しました）`, OPEN],
    ['phone', `${P1}（${P2} は解約しました。登録も変更しましたがエラーになりました）`, OPEN],
    ['prefecture', '千葉県（新潟県は引き払いました。登録も実家に変えました）', OPEN],
    ['phone', `${P1}（${P2} は解約しました。登録も今の番号になってますよね）`, OPEN],
    // The registration of something, or somebody, else.
    ['phone', `${P1}（${P2} は解約しました。電話帳の登録も変えました）`, OPEN],
    ['phone', `${P1}（${P2} は解約しました。妹の登録も変えました）`, OPEN],
    ['email', 'rin@example.jp（old@example.com はもう使えません。メルマガの登録も変えました）', OPEN],
    ['prefecture', '千葉県（自宅）※実家は新潟県です。住民登録は実家です', OPEN],
    // Who registered, where, or with what.
    ['phone', `${P1}（夫）、${P2}（私）※登録は夫がしました`, OPEN],
    ['phone', `${P1}（携帯）、03-5512-7781（自宅）※登録は携帯でしました`, OPEN],
    ['email', 'rin@example.jp（会社）、old@example.com（自宅）※登録は自宅から行いました', OPEN],
    // Neither, either, another, or of three.
    ['phone', `${P1}（自宅）※実家は ${P2}、登録は実家でも自宅でもありません`, OPEN],
    ['prefecture', '千葉県（自宅）※実家は新潟県です。登録は実家か自宅です', OPEN],
    ['prefecture', '千葉県（今の家）※前の家は新潟県。登録は前の前の家です', OPEN],
    ['prefecture', '千葉県（今の家）※前の家は新潟県、その前の家は富山県。登録は前の家です', OPEN],
    ['prefecture', '千葉県（夫の実家は新潟県。登録は実家です）', OPEN],
    // What is given up may be the registered one.
    ['phone', `${P1}（入会したときの ${P2} は解約しました）`, OPEN],
    ['phone', `${P1}（サイトにある ${P2} は使っていません）`, OPEN],
    ['phone', `${P1}（去年まで使っていた ${P2} は解約しました）`, OPEN],
    ['phone', `${P1}（古い ${P2} は解約しました）`, OPEN],
  ])('%s: %s', (key, answer, expected) => {
    expect(answered(key, answer)).toEqual(expected);
  });

  it.each<Case>([
    ['phone', `03-5512-7781（自宅）※携帯は ${P2}、登録は携帯ではなく自宅です`, '0355127781'],
    ['phone', `${P1}（妻の携帯は ${P2} です。登録は妻の携帯です）`, '08044170000'],
    ['phone', `${P1}（以前 ${P2} で登録、その後 ${P1} に登録変更済み）`, '09011112222'],
    ['phone', `${P1}（仕事用の ${P2} は廃止しました）`, '09011112222'],
    ['phone', `${P1}（前の ${P2} は解約しました。登録は更新しました）`, '09011112222'],
    ['phone', `${P1}\n※${P2} は先月解約しました\n※登録は変更していません`, '08044170000'],
    ['phone', `${P1}\n※${P2} は先月解約しました\n※登録は変更済み`, '09011112222'],
    ['email', 'rin@example.jp（今のアドレス）、old@example.com（登録したときのアドレス）', 'old@example.com'],
    ['email', 'rin@example.jp（旧 old@example.com は廃止済み。登録は未変更。）', 'old@example.com'],
    ['prefecture', '千葉県（昔の住まいの新潟県は引き払いました。登録も更新済みです）', '千葉県'],
    ['prefecture', '千葉県（アパート）※実家は新潟県、登録は実家のままです', '新潟県'],
    ['prefecture', '千葉県（赴任先）※自宅は新潟県で、登録は自宅です', '新潟県'],
  ])('but %s: %s', (key, answer, expected) => {
    expect(answered(key, answer)).toEqual(expected);
  });
});

it.each<[ItemKey, string]>([
  ['nickname', 'りん（前のは使っていません。登録も変えました）'],
  ['phone', '090-1111-2222'],
  ['phone', '旧 080-4417-0000／新 090-1111-2222（登録も変えました）'],
  ['email', `rin@example.jp（${'前のは解約しました。'.repeat(40)}）`],
])('nothing of the kind: %s: %s', (key, answer) => {
  expect(registeredByWords(key, answer)).toBeNull();
});

it('long texts', () => {
  givenIn(`電話番号：${'090-1111-2222（前の 080-4417-0000 は解約。登録も変えました）'.repeat(3_000)}`);
  givenIn('下宿は宮城県ですが登録は実家です。'.repeat(5_000));
  expect(givenIn('下宿は、下宿は、今はですが登録は\n'.repeat(3_000))).toEqual({});
});
