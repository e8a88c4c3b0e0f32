/** Inquiries to reply to; a test changes what it is about. */
import { plusMember } from '../../src/profile/index.js';
import { type Field, type Fields, ITEM_KEYS } from '../../src/record.js';
import { composeReply } from '../../src/reply/compose.js';
import { type AddressedDraft, type Answered, isAddressed, type ReplyInput } from '../../src/reply/draft.js';

export const ok = (value: string, raw = value): Field => ({ status: 'ok', value, raw });
export const MISSING: Field = { status: 'missing', value: null, raw: null };

const VALUES: Partial<Record<keyof Fields, string>> = {
  nameKanji: '早川 千尋',
  nameKana: 'ハヤカワ チヒロ',
  nickname: 'ちぃちゃん',
  birthDate: '1998-04-05',
  prefecture: '北海道',
  phone: '09012345678',
  email: 'chihiro.h@example.com',
  paymentMethod: 'carrier',
  carrier: 'au',
  billingId: '12345098765',
  plusMemberId: 'chihiro-0405x',
};

export function fieldsOf(changes: Partial<Fields> = {}): Fields {
  const fields = {} as Fields;
  for (const key of ITEM_KEYS) {
    const value = VALUES[key];
    fields[key] = value === undefined ? { status: 'not-required', value: null, raw: null } : ok(value);
  }
  return { ...fields, ...changes };
}

export const ANSWERED: Answered = {
  kind: 'inquiry',
  from: { name: '千尋', address: 'chihiro.h@example.com' },
  replyTo: [],
  to: [{ name: null, address: 'reset-desk@cc.plusmember.jp' }],
  subject: 'パスワード再設定不可のお問い合わせ',
  messageId: '<one@example.com>',
  references: [],
  returnPath: null,
  autoSubmitted: null,
};

export function inputOf(changes: Partial<ReplyInput> = {}): ReplyInput {
  return {
    answered: ANSWERED,
    language: 'ja',
    kind: null,
    course: 'au',
    fields: fieldsOf(),
    missing: [],
    invalid: [],
    conflicts: [],
    disposition: 'no-match',
    flags: [],
    severalSenders: false,
    caseNumber: '2026-0042',
    profile: plusMember,
    ...changes,
  };
}

export function draftOf(changes: Partial<ReplyInput> = {}): AddressedDraft {
  const composed = composeReply(inputOf(changes));
  if ('refused' in composed) throw new Error(`refused: ${composed.refused}`);
  if (!isAddressed(composed.draft)) throw new Error('no address');
  return composed.draft;
}
