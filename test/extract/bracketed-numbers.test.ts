import { describe, expect, it } from 'vitest';
import { labelAt } from '../../src/extract/labels/index.js';
import { fold } from '../../src/text/fold.js';
import { givenIn } from './letters.js';

const PAYMENT = '会費のお支払い方法(クレジットカード決済/キャリア決済)';
const CARRIER = 'キャリア決済の場合(docomo/au/SoftBank)';

describe('a number in brackets before a label', () => {
  it.each(['【8】', '【８】', '〔8〕', '〈 8 〉', '《8》', '＜8＞', '【】', '【必須】', '【Q8】', '・【8】'])(
    '%s is its bullet, and the options behind the label are none of the answer',
    (bullet) => {
      for (const mark of ['　', '：', ' '])
        expect(
          givenIn(`${bullet}${PAYMENT}${mark}キャリア決済\n${bullet}${CARRIER}${mark}docomo(ahamo)`),
        ).toMatchObject({ paymentMethod: 'carrier', carrier: 'docomo' });
    },
  );

  it.each(['【8】', '〔8〕', '《》'])('%s before options that nobody has chosen of', (bullet) => {
    for (const mark of ['', '　', '：'])
      expect(
        givenIn(`${bullet}${PAYMENT}${mark}\n${bullet}${CARRIER}${mark}\n${bullet}ご設定のニックネーム　るり`),
      ).toEqual({
        nickname: 'るり',
      });
  });

  it.each([
    ['【電話番号】090-0000-1122', '090-0000-1122'],
    ['〔電話番号〕 090-0000-1122', '090-0000-1122'],
    ['《電話番号》：090-0000-1122', '090-0000-1122'],
  ])('brackets around the label are its own: %s', (line, answer) => {
    const { text } = fold(line);
    expect(text.slice(labelAt(text, 0, true)?.answerAt).trim()).toBe(answer);
  });

  it.each(['【8】よろしくお願いします', '【2026】電話番号', '【8月】電話番号：090', '〈8桁〉生年月日'])(
    'none in %s',
    (line) => {
      expect(labelAt(fold(line).text, 0, true)).toBeNull();
    },
  );
});
