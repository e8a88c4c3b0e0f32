/** What was written in an earlier mail, and is taken back behind the value, before it, or in a line of its own. */
import { describe, expect, it } from 'vitest';
import type { ItemKey } from '../../src/record.js';
import { withoutWithdrawn } from '../../src/text/withdrawn.js';
import { givenIn } from './letters.js';

const AMBIGUOUS = { invalid: 'ambiguous' } as const;

describe('an older value that a bracket takes back', () => {
  it.each<[string, ItemKey, unknown]>([
    ['生年月日：平成5年8月9日（前回、1992年と誤って記載しておりました）', 'birthDate', '1993-08-09'],
    ['生年月日は平成5年8月9日（前のメールでは1992年8月9日と書いてしまいました）です。', 'birthDate', '1993-08-09'],
    ['・ご登録のお電話番号：090-5555-0122（先ほどは 090-5555-0123 と間違えて書きました）', 'phone', '09055550122'],
    ['Plus member ID：sora_77（前のメールでは sora77 と書いてしまいました）', 'plusMemberId', 'sora_77'],
    ['メールアドレス：sora7@example.jp ※以前 sora1@example.jp と誤記しました', 'email', 'sora7@example.jp'],
    ['ご登録の住所：大阪府（前回、兵庫県と誤って書きました）', 'prefecture', '大阪府'],
    ['氏名：鈴木 花子（前回、佐藤と誤って記入しました）', 'nameKanji', '鈴木 花子'],
  ])('%s', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });

  it.each<[string, ItemKey, unknown]>([
    ['・ご生年月日：1990年5月15日（前回の1991年5月15日が正しいです。今回のは間違い）', 'birthDate', '1991-05-15'],
    ['・お電話番号：090-5555-0122（前回の 090-5555-0123 とどちらか、間違えたかも）', 'phone', AMBIGUOUS],
    ['・ご生年月日：1990年5月15日（1991年5月15日）', 'birthDate', AMBIGUOUS],
    ['・ご生年月日：1990年5月15日（前回の記入は誤り。1991年5月15日）', 'birthDate', '1991-05-15'],
    ['・ニックネーム：はな（前は間違いだらけ）', 'nickname', 'はな（前は間違いだらけ）'],
  ])('but: %s', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });

  it('is looked for in linear time', () => {
    const long = '（前回誤って'.repeat(50_000);
    expect(withoutWithdrawn(long)).toBe(long);
  });
});

describe('a correction in a formal letter', () => {
  it.each<[string, ItemKey, unknown]>([
    [
      '前便にてニックネームを「つるばあさん」と記しましたが、正しくは\n「つる婆さん」でございました。',
      'nickname',
      'つる婆さん',
    ],
    ['先のメールで住所を「大分県」と申し上げましたが、正しくは「熊本県」でございます。', 'prefecture', '熊本県'],
    [
      '前回電話番号を 080-5555-0128 とお伝えしておりましたが、正しくは 080-5555-0182 でございました。',
      'phone',
      '08055550182',
    ],
    ['Plus member ID を sora77 と記載いたしましたところ、正しくは sora_77 でございました。', 'plusMemberId', 'sora_77'],
  ])('%s', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });

  it.each<[string, ItemKey, unknown]>([
    ['ニックネームを「つる」と記しましたが、正しくは何だったか思い出せません。', 'nickname', undefined],
    ['ニックネームを「つる」と書きましたが、正しく登録されているでしょうか。', 'nickname', undefined],
    ['ニックネームは「正しくは」です。', 'nickname', '正しくは'],
  ])('but: %s', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });
});

describe('a denied value in a line of its own', () => {
  it.each<[string, ItemKey, unknown]>([
    ['あとﾆｯｸﾈｰﾑ\nﾘﾎﾘﾎじゃなく\nりほ★りほ\nだった!', 'nickname', 'りほ★りほ'],
    ['ニックネームは\nリホじゃなくて\nりほりん\nです', 'nickname', 'りほりん'],
    ['電話番号\n090-5555-0122じゃなくて\n090-5555-0123\nです', 'phone', '09055550123'],
    ['それとID\nsora77ではなく\nsora_77\nでした', 'plusMemberId', 'sora_77'],
  ])('%j', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });

  it.each<[string, ItemKey, unknown]>([
    ['ニックネーム\nゆうじゃなく', 'nickname', AMBIGUOUS],
    ['ニックネーム\nお母さんじゃなく\n私が付けた\nりほりん\nです', 'nickname', AMBIGUOUS],
    ['ニックネーム\n「僕じゃなく」', 'nickname', '僕じゃなく'],
    ['ニックネーム\nだらしなく', 'nickname', 'だらしなく'],
  ])('but: %j', (text, key, value) => {
    expect(givenIn(text)[key]).toEqual(value);
  });
});
