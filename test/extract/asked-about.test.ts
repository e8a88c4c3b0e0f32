/** Between what the desk asks about and the answer stand words: a clause of the writer's, or a remark of the desk's. */
import { describe, expect, it } from 'vitest';
import type { ItemKey } from '../../src/record.js';
import { DESK, givenIn } from './letters.js';

describe('a clause between an item and its value', () => {
  it.each<[string, ItemKey, unknown]>([
    [
      'お尋ねの Plus member ID でございますが、孫に調べてもらいましたところ、\ntsuru_52 とのことでございます。',
      'plusMemberId',
      'tsuru_52',
    ],
    ['IDのことですが、娘に見てもらったところ、\ntsuru_52 だそうです。', 'plusMemberId', 'tsuru_52'],
    ['Plus member ID については、登録時のメールを探しましたら tsuru_52 とございました。', 'plusMemberId', 'tsuru_52'],
    [
      '継続課金IDですが、auのページを開いて確認しましたところ、20447719386 でございました。',
      'billingId',
      '20447719386',
    ],
    ['ニックネームでございますが、孫に聞きましたところ「つる婆」とのことでございます。', 'nickname', 'つる婆'],
    ['会員番号についてですが、会員証を見ましたところ 60027714 でした。', 'memberNumber', '60027714'],
    ['Plus member IDは、以前 tsuru52 でしたが確認したところ tsuru_53 でした。', 'plusMemberId', 'tsuru_53'],
    [
      'Plus member IDは、妹に聞いたら imouto_1 でしたが、私のは tsuru_52 です。',
      'plusMemberId',
      { invalid: 'ambiguous' },
    ],
  ])('%s', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });

  it.each<[string]>([
    ['Plus member ID ですが、ログイン画面を見たところ ERR403 が出ました。'],
    ['Plus member ID ですが、孫に聞いたところ tsuru_52 とは違うそうです。'],
    ['Plus member ID ですが、友人に聞いたところ、kame_01 だそうですが、それは友人のもので、私のは不明です。'],
    ['会員番号ですが、カードを確認したら 2024年3月 と書いてあるだけでした。'],
    ['Plus member ID ですが、窓口に聞いたところ、わからないとのことでした。'],
  ])('but: %s', (text) => {
    expect(givenIn(text)).toEqual({});
  });
});

describe("the desk's remark between its label and the answer", () => {
  const inline = (...lines: string[]) => givenIn(`行間に記入します。\n\n窓口 <${DESK}> wrote:\n\n${lines.join('\n')}`);

  it.each<[string, string[], ItemKey, unknown]>([
    [
      'how long the number is',
      [
        '> ・各キャリアの決済情報番号',
        '>   「11443042995」は11桁ですが、docomoの決済番号は12桁です。',
        '',
        '114430429958 です。末尾が漏れておりました。',
      ],
      'billingId',
      '114430429958',
    ],
    [
      'that it differs',
      ['> ・ニックネーム', '>   「ゆう」はご登録と異なります。', '', 'ゆうき☆ でした。'],
      'nickname',
      'ゆうき☆',
    ],
    [
      'in brackets',
      ['> ・ご生年月日', '>   （1990年5月15日は一致いたしませんでした）', '', '1991年5月15日です。'],
      'birthDate',
      '1991-05-15',
    ],
    ['right above', ['> ・Plus member ID', '>   ※空欄でした。', 'tsuru_52'], 'plusMemberId', 'tsuru_52'],
  ])('%s', (_, lines, key, value) => {
    expect(inline(...lines)[key]).toEqual(value);
  });

  it.each<[string, string[], ItemKey]>([
    [
      'a request is none',
      ['> ・ニックネーム', '> ご確認のうえ、ご返信ください。', '', 'はい、わかりました'],
      'nickname',
    ],
    [
      'nor what is answered by another item',
      ['> ・決済情報番号', '>   「11443042995」は11桁です。', '', '確認中です。電話は052-555-0164です。'],
      'billingId',
    ],
    [
      'nor where another label follows',
      ['> ・ニックネーム', '>   「ゆう」はご登録と異なります。', '> ・ご生年月日', '', '1991年5月15日です。'],
      'nickname',
    ],
  ])('but: %s', (_, lines, key) => {
    expect(inline(...lines)[key]).toBeUndefined();
  });
});
