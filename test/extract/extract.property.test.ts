import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/index.js';
import { undoubled } from '../../src/decode/doubled-lines.js';
import { withPlainSpaces } from '../../src/decode/plain-spaces.js';
import { chosenOption, isUntouchedOptions } from '../../src/extract/form/options.js';
import { extract } from '../../src/extract/index.js';
import { plusMember } from '../../src/profile/index.js';
import { ITEM_KEYS } from '../../src/record.js';
import { validate } from '../../src/validate/index.js';
import { FORM } from '../items/forms.js';
import { CONTEXT } from '../items/reading.js';
import { messageOf, voicedOf } from './letters.js';

const PIECES = [
  '氏名',
  '氏名フルネーム(漢字)',
  'フリガナ',
  'ニックネーム',
  '生年月日',
  'ご登録の住所(都道府県)',
  '電話番号',
  'メールアドレス',
  '支払い方法',
  'キャリア',
  '決済情報番号',
  'Plus member ID',
  '会員番号',
  'ニックネーム「るり」',
  '、Plus member ID「ruri_1」',
  '・',
  '：',
  ':',
  '　',
  ' ',
  '\t',
  '|',
  ',',
  '→',
  '（',
  '）',
  '(',
  ')',
  '「',
  '」',
  '> ',
  '>> ',
  '\n',
  '\n\n',
  '1. ',
  '□',
  '☑',
  '山田 花子',
  'ヤマダ ハナコ',
  '1998年4月5日',
  '98/4/5',
  '東京都',
  '090-1234-5678',
  'hanako@example.com',
  'クレジットカード',
  'キャリア決済',
  'docomo',
  'au/SoftBank',
  '123456789012',
  'hana9',
  'なし',
  'です。',
  'パスワードを忘れました。',
  '間違いで、',
  '正しくは',
  '登録は',
  '2026年11月1日(日) 12:34 窓口 <desk@plusmember.jp>:',
  '-- ',
  '━━━━━━',
  '---------- Forwarded message ---------',
  'From: a@example.com',
  'Subject: b',
  'iPhoneから送信',
  '以上、よろしくお願いします。',
  '\u200b',
  '﨑',
  '👩\u200d👧',
];
const TEXT = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
);
const FROM = fc.option(fc.constantFrom('a@example.com', 'desk@plusmember.jp', 'MAILER-DAEMON@example.com', ''));
const SUBJECT = fc.option(
  fc.oneof(fc.constantFrom(...plusMember.subjects, 'Re: お願い', 'Fwd: お願い', '自動返信'), fc.string()),
);
const LABELS = fc.constantFrom(
  {},
  { phone: ['でんわ'] },
  { nickname: ['(', '・', '氏名'], plusMemberId: ['シスターID'] },
);

describe('whatever a mail says', () => {
  it('extraction, classification and validation give what they promise', () => {
    fc.assert(
      fc.property(TEXT, FROM, SUBJECT, LABELS, (text, from, subject, extraLabels) => {
        const message = messageOf({ text, from, subject });
        const lines = voicedOf(message);
        const shown = undoubled(withPlainSpaces(message.lines));
        expect(lines.map(({ text: t, depth }) => ({ text: t, depth }))).toEqual(shown);
        // No letter is lost by that.
        const letters = (all: readonly { text: string }[]): string =>
          all
            .map(({ text: t }) => t)
            .join('')
            .replace(/[\s\u3000]/gu, '')
            .normalize('NFC');
        expect(letters(shown)).toBe(letters(message.lines));
        expect(lines.map((line) => line.number)).toEqual(lines.map((_, i) => i + 1));
        const extraction = extract(lines, { ...CONTEXT, from, extraLabels });
        expect(Object.keys(extraction.readings)).toEqual([...ITEM_KEYS]);
        expect(extraction.given).toBeLessThanOrEqual(
          ITEM_KEYS.filter((key) => extraction.readings[key].is !== 'nothing').length,
        );
        for (const number of Object.values(extraction.lines)) expect(lines[number - 1]?.text.trim()).not.toBe('');
        expect(['inquiry', 'bounce', 'auto-reply', 'other']).toContain(
          classify(message, lines, extraction, plusMember),
        );
        const { fields } = validate(extraction.readings, extraction.bundle, plusMember);
        for (const key of ITEM_KEYS) expect(fields[key].value !== null).toBe(fields[key].status === 'ok');
        for (const key of ITEM_KEYS) if (fields[key].value !== null) expect(fields[key].value).toSatisfy(FORM[key]);
      }),
      { numRuns: 600 },
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const read = () => extract(voicedOf(messageOf({ text })), { ...CONTEXT, extraLabels: {} });
        expect(read()).toEqual(read());
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, string]>([
    ['many labels on one line', '氏名：'.repeat(2000)],
    ['many lines of labels', '・氏名：\n'.repeat(2000)],
    ['one long line', 'あ'.repeat(20000)],
    ['digits', '090'.repeat(5000)],
    ['brackets', '（'.repeat(5000)],
    ['an address that never ends', 'a.'.repeat(5000)],
    ['quote marks', '>'.repeat(5000)],
  ])(
    'dwells on no text: %s',
    (_, text) => {
      const { readings } = extract(voicedOf(messageOf({ text })), { ...CONTEXT, extraLabels: {} });
      expect(Object.keys(readings)).toHaveLength(12);
    },
    10_000,
  );
});

describe('option lists', () => {
  const MARKS = ['○', '●', '□', '☑', '×', '→', '[ ]', '[x]', '(', ')', '【', '】', '/', ' ', '、', 'です'];
  const options = (key: 'paymentMethod' | 'carrier') =>
    fc
      .array(
        fc.constantFrom(
          ...MARKS,
          ...(key === 'carrier' ? ['docomo', 'au', 'SoftBank', 'ドコモ'] : ['クレジットカード決済', 'キャリア決済']),
        ),
        {
          maxLength: 12,
        },
      )
      .map((pieces) => pieces.join(''));

  it.each(['paymentMethod', 'carrier'] as const)('%s: what is chosen is one of those listed', (key) => {
    fc.assert(
      fc.property(options(key), (text) => {
        const { options: listed, chosen } = chosenOption(text, key);
        expect(listed).toBeLessThanOrEqual(key === 'carrier' ? 3 : 2);
        if (chosen !== null) {
          expect(listed).toBeGreaterThan(0);
          expect(text).toContain(chosen);
        }
        if (isUntouchedOptions(text, key)) expect([listed > 1, chosen]).toEqual([true, null]);
      }),
    );
  });
});
