import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

const STORY =
  'お世話になっております。先日からログインができなくなってしまい、パスワードの再設定をしようとしましたが、メールが届きませんでしたのでこちらにご連絡いたします。よろしくお願い申し上げます。';
const FORM = [
  '氏名：山田 花子',
  'ニックネーム：花子のニックネームはとても長いのでここで折り返しになりますよ',
  '住所：東京都千代田区千代田一丁目一番地一号の千代田マンションの三百五号室',
  '電話：090-1234-5678',
  '支払い方法：携帯電話の料金と一緒に払っていますので、たしかソフトバンクまとめて支払いだったと思います',
  'Plus member ID：hanako_no_plus_member_id_wa_totemo_nagai_node_ori_kaeshi_desu',
  '会員番号：なし',
];

/** As a mailer breaks lines: at so many columns, Japanese letters taking two. */
function brokenAt(columns: number, text: string): string {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const letter of text) {
    const wide = letter < '\u0080' ? 1 : 2;
    if (width + wide > columns) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += letter;
    width += wide;
  }
  return [...lines, line].join('\n');
}

describe('values that a mailer broke at its line width', () => {
  it.each([60, 66, 70, 72])('are whole again: %d columns', (columns) => {
    const text = [STORY, '', ...FORM].map((line) => brokenAt(columns, line)).join('\n');
    expect(givenIn(text)).toEqual({
      nameKanji: '山田 花子',
      nickname: '花子のニックネームはとても長いのでここで折り返しになりますよ',
      prefecture: '東京都',
      phone: '09012345678',
      paymentMethod: 'carrier',
      carrier: 'softbank',
      plusMemberId: 'hanako_no_plus_member_id_wa_totemo_nagai_node_ori_kaeshi_desu',
    });
  });

  it.each<[string, string, object]>([
    [
      'a long line that is no broken one',
      '氏名：山田 花子\nニックネーム：花子のニックネームはとても長いのでここで折り返しになりますよね\nと母に言われました\nPlus member ID：hanako_1',
      {
        nameKanji: '山田 花子',
        nickname: '花子のニックネームはとても長いのでここで折り返しになりますよね',
        plusMemberId: 'hanako_1',
      },
    ],
    [
      'courtesies below a full line',
      `${brokenAt(60, STORY)}\n\nPlus member ID：hanako_no_plus_member_id_wa_totemo_nagai_desuyone\nよろしくお願いします`,
      { plusMemberId: 'hanako_no_plus_member_id_wa_totemo_nagai_desuyone' },
    ],
  ])('but not %s', (_, text, expected) => {
    expect(givenIn(text)).toEqual(expected);
  });
});

describe('numbers that a mailer or a narrow cell broke', () => {
  it.each<[string, string, string]>([
    ['at a hyphen', '注文番号：2610-0093-\n4471-8820', '2610-0093-4471-8820'],
    ['before a hyphen', '注文番号：2610-0093\n-4471-8820', '2610-0093-4471-8820'],
    ['anywhere', '決済番号：33014567\n1288', '330145671288'],
    ['with words before them', '注文番号：（履歴にありました）2610-0093-\n4471-8820', '2610-0093-4471-8820'],
    ['in a cell', '決済番号\t330145\n\t671288', '330145671288'],
    [
      'in a drawn table',
      '| 氏名 | 山田 花子 |\n| 注文番号 | 2610-0093- |\n|  | 4471-8820 |\n| 電話 | 090-1234-5678 |',
      '2610-0093-4471-8820',
    ],
  ])('are whole again: %s', (_, text, expected) => {
    expect(givenIn(text).billingId).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['two whole ones', '決済番号：\n330145671288\n330145671299', '330145671288'],
    ['two with their months', '注文番号：\n3309-1127-5540（9月）\n3310-0082-1193（10月）', '3309-1127-5540'],
    ['one, and a year', '決済番号：330145671288\n2026', '330145671288'],
  ])('but not %s', (_, text, expected) => {
    expect(givenIn(text).billingId).toBe(expected);
  });
});
