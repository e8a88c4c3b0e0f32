/** A form that is filled in, and the kind of a letter that holds it. */
import { classify } from '../../src/classify/index.js';
import { plusMember } from '../../src/profile/index.js';
import { extractionOf, messageOf, voicedOf } from '../extract/letters.js';

export const SUBJECT = 'パスワード再設定不可のお問い合わせ';
export const FORM = `氏名：山田 花子
カナ：ヤマダ ハナコ
ニックネーム：はな
生年月日：19980405
都道府県：東京都
電話番号：09012345678
メール：hana@example.com
お支払い方法：クレジットカード
Plus member ID：hana_1`;

export function kindOf(text: string, subject: string | null = SUBJECT): string {
  const letter = { subject, text };
  const message = messageOf(letter);
  return classify(message, voicedOf(message), extractionOf(letter), plusMember);
}
