/** Forms that were copied with marks before their lines. */
import { describe, expect, it } from 'vitest';
import { extract, withMarkedForm } from '../../src/extract/index.js';
import { plusMember } from '../../src/profile/index.js';
import { CONTEXT } from '../items/reading.js';
import { messageOf, voicedOf } from './letters.js';

const FORM = `> ・氏名フルネーム(漢字)：山田 花子
> ・氏名フルネーム(カナ)：ヤマダ ハナコ
> ・ご設定のニックネーム：はなぴ
> ・ご生年月日(西暦表記8桁)：1996 12 24
> ・ご登録の住所(都道府県)：群馬県前橋市
> ・キャリア決済の場合(docomo/au/SoftBank)：
> ・Plus member ID：hana_77
`;

const SENDER = { from: 'h.y@example.com', fromName: '山田花子' };

/** How many items a mail gives that answers none. */
function givenBy(text: string, sender: { from: string | null; fromName: string | null } = SENDER): number {
  const context = { ...CONTEXT, ...sender, extraLabels: plusMember.labels };
  return extract(withMarkedForm(voicedOf(messageOf({ text })), context), context).given;
}

describe('a form behind quote marks in a mail that answers none', () => {
  it.each<[string, string]>([
    ['with nothing else', FORM],
    ['below some words', `案内の項目をコピーして記入しました。\n\n${FORM}\nよろしくお願いします。`],
    ['wide marks', FORM.replace(/^>/gmu, '＞')],
    ['bars', FORM.replace(/^>/gmu, '|')],
    ['labels in brackets', FORM.replace(/・(.*)：/gu, '【$1】')],
    ['above a signature', `${FORM}\n-- \n山田 花子\nhana@example.com`],
  ])("is the writer's: %s", (_, text) => {
    expect(givenBy(text)).toBe(6);
  });

  it.each<[string, string]>([
    ['somebody is named above', `2026年11月1日(日) 10:00 佐藤 <sato@example.com>:\n${FORM}`],
    ['it holds a quote itself', `${FORM}>> ・氏名：佐藤 太郎\n`],
  ])('is not: %s', (_, text) => {
    expect(givenBy(text)).toBe(0);
  });

  it("is the writer's by his address as well", () => {
    const text = `${FORM}> ・ご登録のメールアドレス：Taro.Y@example.com\n`;
    expect(givenBy(text, { from: 'taro.y@example.com', fromName: null })).toBe(7);
  });

  it.each<[string, string | null]>([
    ['somebody else', '佐藤 一郎'],
    ['a family name', '山田'],
    ['no name', null],
  ])("is another's, or nobody's, where the sender is %s", (_, fromName) => {
    for (const words of ['友人のフォームを参考にしました。', 'このようなメールが届きました。本物ですか。', ''])
      expect(givenBy(`${words}\n\n${FORM}`, { from: 'sato@example.com', fromName })).toBe(0);
  });

  it('nor where he fills in another', () => {
    expect(givenBy(`氏名：佐藤 太郎\nID：taro_1\n\n${FORM}`)).toBe(2);
  });

  it('nothing filled in gives nothing', () => {
    expect(givenBy(FORM.replace(/：.*$/gmu, '：'))).toBe(0);
  });
});
