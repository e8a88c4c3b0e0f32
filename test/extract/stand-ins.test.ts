/** What stands where an answer should, and is none. */
import { describe, expect, it } from 'vitest';
import { plusMemberReplies } from '../../src/profile/replies.js';
import { ITEM_KEYS } from '../../src/record.js';
import { givenIn } from './letters.js';

const { labels: LABELS } = plusMemberReplies.ja;
const form = (answer: string, mark = '：'): string =>
  ITEM_KEYS.map((key) => `・${LABELS[key]}${mark}${answer}`).join('\n');

describe('words that point at an earlier mail give nothing', () => {
  it.each([
    '前回と同じ',
    '前回と同じです。',
    '（前回と同じ）',
    '前のメールと同じです',
    '先日お送りした内容と同じ',
    '前回お伝えしたとおりです',
    '以前のメールの通り',
    '前回のまま',
    '前回のメールを参照してください',
    '1通目に書きました',
    '既に送信済み',
    '記載済み',
    '変更なし',
    '変更ありません',
    '変わりません',
    'same as before',
    'Unchanged',
  ])('%s', (answer) => {
    expect(givenIn(form(answer))).toEqual({});
    expect(givenIn(form(answer, '\n'))).toEqual({});
  });

  it.each([
    ['ニックネーム：前田のまま', { nickname: '前田のまま' }],
    ['都道府県：以前の千葉県のまま', { prefecture: '千葉県' }],
    ['都道府県：変更なし（大阪府）', { prefecture: '大阪府' }],
    ['ニックネーム：まえだ', { nickname: 'まえだ' }],
    ['電話番号：前回と同じ 090-1234-5678', { phone: '09012345678' }],
    ['氏名：前 通', { nameKanji: '前 通' }],
    ['氏名：変更なし（山田 花子）', { nameKanji: '山田 花子' }],
    ['生年月日：前回と同じ（1990/1/1）', { birthDate: '1990-01-01' }],
    ['ニックネーム：変更なし（確認済み）', {}],
    ['氏名は山田花子です。ニックネームは前に書いたとおりです。IDは前回と同じです。', { nameKanji: '山田花子' }],
  ])('not in %s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('placeholders give nothing', () => {
  it.each([
    ['ニックネーム：（ここに記入）'],
    ['ニックネーム：ここに入力してください'],
    ['氏名：こちらにお書きください'],
    ['氏名：お名前をご記入ください'],
    ['Plus member ID：ご入力ください'],
    ['Plus member ID：要記入'],
    ['ニックネーム：【記入欄】'],
    ['都道府県：○○県'],
    ['住所：〇〇県〇〇市'],
    ['氏名：○○ ○○'],
    ['決済情報番号：XXXXXXXXXXX'],
    ['電話番号：XXX-XXXX-XXXX'],
    ['メールアドレス：xxxx@xxx.xx'],
    ['生年月日：YYYY/MM/DD'],
    ['氏名：your name here'],
  ])('%s', (text) => {
    expect(givenIn(text)).toEqual({});
  });

  it.each([
    ['ニックネーム：ここあ', { nickname: 'ここあ' }],
    ['ニックネーム：●▲■', { nickname: '●▲■' }],
    ['ニックネーム：入力マン', { nickname: '入力マン' }],
    ['Plus member ID：xx_taro', { plusMemberId: 'xx_taro' }],
    ['生年月日：一九九〇年〇五月〇一日', { birthDate: '1990-05-01' }],
  ])('not %s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('words that point elsewhere, or put off, give nothing', () => {
  it.each([
    '上記のとおり',
    '前述の通りです',
    '上に書きました',
    '下記参照',
    '以下に記載',
    '添付の画像のとおりです',
    '添付ファイルをご参照ください',
    '別紙のとおり',
    '署名のとおり',
    '確認中です',
    '調べています',
    '後ほど連絡します',
    '追って連絡いたします',
    '後日',
    'see above',
    'will send it later',
  ])('%s', (answer) => {
    expect(givenIn(form(answer))).toEqual({});
  });

  it.each([
    ['氏名：[氏名]'],
    ['氏名：漢字'],
    ['ニックネーム：{ニックネーム}'],
    ['電話番号：＜電話番号＞'],
    ['Plus member ID：[ID]'],
    ['Plus member ID：Plus member ID'],
  ])('the label once more: %s', (text) => {
    expect(givenIn(text)).toEqual({});
  });

  it.each([
    ['氏名：上 記子', { nameKanji: '上 記子' }],
    ['ニックネーム：後藤', { nickname: '後藤' }],
    ['ニックネーム：確認くん', { nickname: '確認くん' }],
    ['ニックネーム：ニック', { nickname: 'ニック' }],
    ['カナ：カナ', { nameKana: 'カナ' }],
    ['支払い方法：キャリア決済', { paymentMethod: 'carrier' }],
    ['都道府県：（東京都）', { prefecture: '東京都' }],
    ['ニックネーム：添付の妖精', { nickname: '添付の妖精' }],
  ])('not %s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});

describe('in tables and among values alone', () => {
  it.each([
    [
      '氏名\tカナ\tニックネーム\t生年月日\n山田 花子\t前回と同じ\t前回と同じ\t19900101',
      { nameKanji: '山田 花子', birthDate: '1990-01-01' },
    ],
    [
      '1. 山田 花子\n2. ヤマダ ハナコ\n3. 確認中\n4. 19900101\n5. 大阪府\n6. 090-1111-2222\n7. 上記のとおり',
      {
        nameKanji: '山田 花子',
        nameKana: 'ヤマダ ハナコ',
        birthDate: '1990-01-01',
        prefecture: '大阪府',
        phone: '09011112222',
      },
    ],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });
});
