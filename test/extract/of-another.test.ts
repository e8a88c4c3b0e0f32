/** Who is named by what he does: the writer, who introduces himself, or somebody of whom he tells; and names of no person. */
import { describe, expect, it } from 'vitest';
import { givenIn } from './letters.js';

describe('the writer, with what he does', () => {
  it.each<[string, object]>([
    ['ヨガ講師の山田花子と申します。', { nameKanji: '山田花子' }],
    ['担任、山田花子と申します。', { nameKanji: '山田花子' }],
    ['店長の佐々木健と申します。', { nameKanji: '佐々木健' }],
    ['お世話になっております。美容院の院長の佐々木健です。', { nameKanji: '佐々木健' }],
    ['会社の社長、山田花子（ヤマダハナコ）と申します。', { nameKanji: '山田花子', nameKana: 'ヤマダハナコ' }],
    ['私は英会話講師の山田 花子と申しますが、再設定ができません。', { nameKanji: '山田 花子' }],
    ['歌手の山田花子と申します。', { nameKanji: '山田花子' }],
  ])('%s', (text, given) => {
    expect(givenIn(text)).toEqual(given);
  });

  it.each([
    '先生は山田花子と申しますが、私のパスワードがわかりません。',
    '小学校の担任は山田花子です。',
    '上司の山田花子です。',
    '母が通う教室の講師の山田花子と申します。',
    '娘の担任の山田花子と申します。',
    '紹介者の山田花子です。',
    '推しの山田花子と申します。',
    '好きなのは声優の山田花子です。',
    '店長の佐々木健が担当です。',
    '部長の佐々木健から聞きました。',
  ])('and another: %s', (text) => {
    expect(givenIn(text)).not.toHaveProperty('nameKanji');
  });
});

describe('names in Latin letters with their reading', () => {
  it.each<[string, string, string]>([
    ['Maria Lopez（マリア ロペス）です。', 'Maria Lopez', 'マリア ロペス'],
    ['登録名は Maria Lopez（マリア ロペス）です。', 'Maria Lopez', 'マリア ロペス'],
    ['私は Ruby Star（ルビー スター）と申します。', 'Ruby Star', 'ルビー スター'],
    ['Ana de la Cruz（アナ デ ラ クルス）です。', 'Ana de la Cruz', 'アナ デ ラ クルス'],
  ])('a person: %s', (text, nameKanji, nameKana) => {
    expect(givenIn(text)).toEqual({ nameKanji, nameKana });
  });

  it.each([
    '会員名は Happy Cat（ハッピー キャット）で登録しました。',
    '登録名は Happy Cat（ハッピー キャット）です。',
    '会員名は Moca Latte（モカ ラテ）で登録しました。',
    'Red Velvet Japan（レッド ベルベット）です。が好きです。',
    'Sugar Panda（シュガー パンダ）です。',
    '私はHappy Catです。',
  ])('none: %s', (text) => {
    expect(givenIn(text)).not.toHaveProperty('nameKanji');
  });
});
