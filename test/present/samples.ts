/** Records written by hand, for what is presented. All people are made up. */
import type { Details } from '../../src/details.js';
import type { Member } from '../../src/member.js';
import type { Field, Fields, TriageRecord } from '../../src/record.js';

const ok = (value: string, raw = value): Field => ({ status: 'ok', value, raw });
const notRequired: Field = { status: 'not-required', value: null, raw: null };

const FIELDS: Fields = {
  nameKanji: ok('山田 太郎', '山田　太郎'),
  nameKana: ok('ヤマダ タロウ', 'やまだ たろう'),
  nickname: ok('たろちゃん🎣'),
  birthDate: ok('1998-04-05', '平成10年4月5日'),
  prefecture: ok('東京都', '東京都架空区1-2-3'),
  phone: ok('09012345678', '090-1234-5678'),
  email: ok('taro.yamada@example.jp'),
  paymentMethod: { ...ok('carrier', 'キャリア決済'), inferred: true },
  carrier: ok('au'),
  billingId: ok('12345678901'),
  plusMemberId: ok('PLUS00123'),
  memberNumber: notRequired,
};

export const READY: TriageRecord = {
  schema: 'madoguchi.record/1',
  source: { path: 'inbox.mbox', index: 0, offset: 0, bytes: 2210 },
  message: {
    id: '<1@mail.example.jp>',
    subject: 'パスワード再設定不可のお問い合わせ',
    from: { name: '山田太郎', address: 'taro.yamada@example.jp' },
    to: [{ name: null, address: 'desk@example.com' }],
    date: '2026-11-01T03:04:05.000Z',
    inReplyTo: null,
    attachments: 0,
  },
  kind: 'inquiry',
  disposition: 'ready',
  course: 'au',
  fields: FIELDS,
  missing: [],
  invalid: [],
  match: {
    outcome: 'unique',
    memberId: 'M0001',
    proof: 'possession',
    candidates: [
      {
        memberId: 'M0001',
        probability: 0.99999,
        evidence: {
          nameKanji: 'exact',
          nameKana: 'equivalent',
          nickname: 'exact',
          birthDate: 'exact',
          prefecture: 'exact',
          phone: 'different',
          email: 'exact',
          billingId: 'exact',
          plusMemberId: 'exact',
          memberNumber: 'absent-in-mail',
        },
      },
    ],
  },
  flags: ['self-service-possible'],
  error: null,
};

export const INCOMPLETE: TriageRecord = {
  ...READY,
  source: { path: 'inbox.mbox', index: 1, offset: 2210, bytes: 1800 },
  disposition: 'incomplete',
  fields: {
    ...FIELDS,
    nickname: { status: 'missing', value: null, raw: null },
    birthDate: { status: 'invalid', value: null, raw: '平成10年', reason: 'not-a-date' },
    phone: { status: 'invalid', value: null, raw: '090-1234', reason: 'not-a-phone-number' },
    billingId: { status: 'invalid', value: null, raw: '09012345678', reason: 'looks-like-a-phone-number' },
  },
  missing: ['nickname'],
  invalid: ['birthDate', 'phone', 'billingId'],
  match: {
    outcome: 'ambiguous',
    memberId: null,
    proof: 'knowledge',
    candidates: [
      ...(READY.match?.candidates ?? []),
      ...(READY.match?.candidates ?? []).map((one) => ({ ...one, memberId: 'M0002', probability: 0.5 })),
    ],
  },
  flags: ['sender-icloud', 'several-people', 'follow-up'],
};

export const BOUNCE: TriageRecord = {
  ...READY,
  source: { path: 'inbox.mbox', index: 2, offset: 4010, bytes: 900 },
  message: READY.message && {
    ...READY.message,
    from: { name: null, address: 'mailer-daemon@mail.example.net' },
    subject: 'Undelivered Mail Returned to Sender',
  },
  kind: 'bounce',
  disposition: 'unrelated',
  course: null,
  fields: null,
  missing: null,
  invalid: null,
  match: null,
  flags: [],
};

export const UNREADABLE: TriageRecord = {
  ...BOUNCE,
  source: { path: 'queue/pipe', index: 0, offset: 0, bytes: 0 },
  message: null,
  kind: 'unreadable',
  disposition: 'unreadable',
  error: { code: 'fifo', message: 'a FIFO (named pipe) is not read as a file' },
};

/** What an attacker puts wherever he can: a terminal title, a colour, bidi, a formula, zero-width characters. */
const HOSTILE_TEXT = '=cmd|"/C calc"\x1b]0;owned\x07\x1b[31m\u202eevil\u2066\u200b\x9b2J\r\nX\t';

export const HOSTILE: TriageRecord = {
  ...READY,
  source: { ...READY.source, path: `dir/${HOSTILE_TEXT}` },
  message: READY.message && {
    ...READY.message,
    id: HOSTILE_TEXT,
    subject: HOSTILE_TEXT,
    from: { name: HOSTILE_TEXT, address: HOSTILE_TEXT },
  },
  disposition: 'incomplete',
  fields: {
    ...FIELDS,
    nameKanji: ok(HOSTILE_TEXT),
    nickname: ok(HOSTILE_TEXT),
    billingId: { status: 'invalid', value: null, raw: HOSTILE_TEXT, reason: 'not-digits' },
  },
  invalid: ['billingId'],
  match: READY.match && {
    ...READY.match,
    memberId: HOSTILE_TEXT,
    candidates: READY.match.candidates.map((one) => ({ ...one, memberId: HOSTILE_TEXT })),
  },
};

const MEMBER: Member = {
  memberId: 'M0001',
  plusMemberId: 'PLUS00123',
  memberNumber: null,
  nameKanji: '山田 太郎',
  nameKana: 'ヤマダ タロー',
  nickname: 'たろちゃん🎣',
  birthDate: '1998-04-05',
  prefecture: '東京都',
  phone: '09087654321',
  email: 'taro.yamada@example.jp',
  course: 'au',
  billingIds: ['12345678901', '12345678902'],
  active: true,
};

export const DETAILS: Details = {
  member: MEMBER,
  lines: { nameKanji: 3, nameKana: 4, billingId: 12 },
  failedRules: [
    { rule: 2, items: ['phone'], flags: [] },
    { rule: 5, items: [], flags: ['several-people'] },
  ],
  text: 'お世話になっております。\n山田です。\nよろしくお願いいたします。\n',
};

export const NO_DETAILS: Details = { member: null, lines: {}, failedRules: [], text: '' };

export const ALL: readonly TriageRecord[] = [READY, INCOMPLETE, BOUNCE, UNREADABLE, HOSTILE];
