import { describe, expect, test } from 'vitest';
import { WORDS } from '../../src/present/languages.js';
import { maskDetails, maskRecord } from '../../src/present/mask.js';
import { type Format, presenter } from '../../src/present/presenter.js';
import type { TriageRecord } from '../../src/record.js';
import { recordSchema } from '../../src/record-schema.js';
import { ALL, DETAILS, INCOMPLETE, READY } from './samples.js';

const SUBJECTS = ['パスワード再設定不可のお問い合わせ'];
const mask = (record: TriageRecord) => maskRecord(record, SUBJECTS);
const message = (more: object): TriageRecord => ({ ...READY, message: READY.message && { ...READY.message, ...more } });

describe('masked records', () => {
  test.each([
    ['a name', 'nameKanji', '山＊ ＊＊'],
    ['a reading', 'nameKana', 'ヤ＊＊ ＊＊＊'],
    ['a birth date', 'birthDate', '****-**-**'],
    ['a prefecture', 'prefecture', '＊＊＊'],
    ['a phone number', 'phone', '*********78'],
    ['an address', 'email', 't***@example.jp'],
    ['a billing ID', 'billingId', '*********01'],
    ['a member ID of the writer', 'plusMemberId', '*******23'],
    ['a choice is not personal', 'carrier', 'au'],
  ] as const)('%s', (_what, key, expected) => {
    expect(mask(READY).fields?.[key].value).toBe(expected);
  });

  test.each([
    [
      "the desk's own subject stays",
      'subject',
      'Re: パスワード再設定不可のお問い合わせ',
      'Re: パスワード再設定不可のお問い合わせ',
    ],
    ['another subject', 'subject', '山田です', '山＊＊＊'],
    ['an ID that says nothing stays', 'id', '<CAF123@mail.example.net>', '<CAF123@mail.example.net>'],
    ["an ID with the sender's own name", 'id', '<20261101.Taro.Yamada@mail.example.net>', '<***>'],
    ['an ID with his number', 'inReplyTo', '<09012345678@mail.example.net>', '<***>'],
  ] as const)('%s', (_what, key, text, expected) => {
    expect(mask(message({ [key]: text })).message?.[key]).toBe(expected);
  });

  test.each(ALL.map((record) => [`${record.disposition} ${record.source.index}`, record] as const))(
    '%s stays a valid record',
    (_what, record) => {
      expect(recordSchema.safeParse(mask(record)).error).toBeUndefined();
      expect(mask(mask(record))).toEqual(mask(record));
    },
  );

  test('further billing IDs', () => {
    const record = {
      ...READY,
      fields: READY.fields && { ...READY.fields, billingId: { ...READY.fields.billingId, others: ['123456789099'] } },
    };
    expect(mask(record).fields?.billingId.others).toEqual(['**********99']);
  });

  test('verdict, evidence and member ID stay', () => {
    const { kind, disposition, course, missing, invalid, match, flags, source } = mask(INCOMPLETE);
    expect(INCOMPLETE).toMatchObject({ kind, disposition, course, missing, invalid, match, flags, source });
  });

  const PERSONAL = [
    '山田',
    '太郎',
    'ヤマダ',
    'やまだ',
    'タロウ',
    'たろ',
    '1998',
    '平成',
    '東京',
    '架空',
    '0901234',
    '090-1',
    '0908765',
    'taro',
    'PLUS0',
    '1234567890',
  ];
  test.each(['table', 'card', 'json', 'ndjson', 'csv'] as Format[])(
    'no personal value is left in %s',
    async (format) => {
      const print = async (masked: boolean) => {
        const p = await presenter(
          format,
          { words: WORDS.ja, width: 200, color: false },
          { mask: masked, knownSubjects: SUBJECTS },
        );
        return [READY, INCOMPLETE].map((record, i) => p.message(record, DETAILS, i + 1)).join('');
      };
      const shown = (text: string) =>
        PERSONAL.filter((personal) => text.replace(/西暦8桁\(例: \d+\)/gu, '').includes(personal));
      expect(shown(await print(false)).length).toBeGreaterThan(2);
      expect(shown(await print(true))).toEqual([]);
    },
  );

  test("the writer's text is left out", () => {
    expect(maskDetails(DETAILS).text).toBe('');
  });

  test('where an answer would go is masked', () => {
    expect(maskDetails({ ...DETAILS, replyTo: ['hanako@example.net', '<山田>'] }).replyTo).toEqual([
      'h***@example.net',
      '<＊＊>',
    ]);
  });
});
