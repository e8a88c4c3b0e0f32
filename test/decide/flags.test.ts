import { describe, expect, it } from 'vitest';
import { type FlagSource, inOrder, itemFlags, memberFlags, messageFlags } from '../../src/decide/index.js';
import type { Flag, Match } from '../../src/record.js';
import { fieldsOf, memberOf } from '../match/people.js';

const from = (address: string | null) => ({ name: null, address });
const PLAIN: FlagSource = {
  from: from('a@example.com'),
  replyTo: [],
  subject: 'パスワード再設定不可のお問い合わせ',
  inReplyTo: null,
  references: [],
  headers: new Map(),
  attachments: 0,
  charsetDoubtful: false,
};

describe('messageFlags', () => {
  it.each<[string, Partial<FlagSource>, Flag[]]>([
    ['nothing', {}, []],
    ['From at iCloud', { from: from('A@iCloud.com') }, ['sender-icloud']],
    ['Reply-To at me.com', { replyTo: [from('x@example.com'), from('a@me.com')] }, ['sender-icloud']],
    ['a private relay', { from: from('x1@privaterelay.appleid.com') }, ['sender-icloud']],
    ['a host that only ends alike', { from: from('a@home.com') }, []],
    ['a subdomain is another host', { from: from('a@x.icloud.com.example.com') }, []],
    ['no address', { from: from(null) }, []],
    [
      'authentication failed',
      { headers: new Map([['authentication-results', ['mx; dmarc=fail', 'mx; dmarc=pass']]]) },
      ['sender-authentication-failed'],
    ],
    ['In-Reply-To', { inReplyTo: '<a@b>' }, ['follow-up']],
    ['References', { references: ['<a@b>'] }, ['follow-up']],
    ['Re:', { subject: 'RE: x' }, ['follow-up']],
    ['full-width Re:', { subject: 'Ｒｅ：パスワード' }, ['follow-up']],
    ['返信:', { subject: '返信：パスワード' }, ['follow-up']],
    ['a counted reply', { subject: 'Re[2]: x' }, ['follow-up']],
    ['a forward is none', { subject: 'Fwd: x' }, []],
    ['転送 is none', { subject: '転送: x' }, []],
    ['a word that begins alike', { subject: 'Reset: x' }, []],
    ['no subject', { subject: null }, []],
    ['an attached file', { attachments: 1 }, ['has-attachments']],
    ['a guessed charset', { charsetDoubtful: true }, ['decoding-suspect']],
  ])('%s', (_, change, flags) => {
    expect(messageFlags({ ...PLAIN, ...change })).toEqual(flags);
  });
});

describe('itemFlags', () => {
  const member = memberOf();
  const given = (changes: Parameters<typeof fieldsOf>[1] = {}) => fieldsOf(member, changes);
  it('tells From from the address given', () => {
    expect(itemFlags(given(), from('chinatsu.m@example.jp'), false)).toEqual([]);
    expect(itemFlags(given(), from('"Chinatsu.M"@example.jp'), false)).toEqual([]);
    expect(itemFlags(given(), from('other@example.com'), false)).toEqual(['sender-not-registered-address']);
    expect(itemFlags(given({ email: null }), from('other@example.com'), false)).toEqual([]);
    expect(itemFlags(given(), null, false)).toEqual([]);
  });

  it('tells several people', () => {
    expect(itemFlags(given(), null, true)).toEqual(['several-people']);
  });

  it.each<[string, string, Flag[]]>([
    ['zero-width space', 'ちな\u200bつ', ['suspicious-characters']],
    ['soft hyphen', 'ちな\u00adつ', ['suspicious-characters']],
    ['Hangul filler', 'ちな\u3164つ', ['suspicious-characters']],
    ['the place of a picture', 'ちなつ\ufffc', ['suspicious-characters']],
    ['kanji with a selector', '葛\u{e0100}城', []],
    ['symbol as text', 'ちなつ☆\ufe0e', []],
    ['bidi override', '\u202eちなつ', ['suspicious-characters']],
    ['C1 control', 'ち\x9bなつ', ['suspicious-characters']],
    ['letters of Latin-1', 'Renée', []],
    ['emoji sequence', '👩\u200d👧ちなつ', []],
    ['replacement character', 'ちな\ufffdつ', ['decoding-suspect']],
  ])('looks into what was written: %s', (_, raw, flags) => {
    const fields = given();
    fields.nickname = { status: 'ok', value: 'ちなつ', raw };
    expect(itemFlags(fields, null, false)).toEqual(flags);
  });
});

describe('memberFlags', () => {
  const unique: Match = { outcome: 'unique', memberId: 'M0001', proof: 'knowledge', candidates: [] };
  const own = from('chinatsu.m@example.jp');
  it.each<[string, ReturnType<typeof memberOf>, Match, Flag[]]>([
    ['may help himself', memberOf(), unique, ['self-service-possible']],
    ['may not without a birth date', memberOf({ birthDate: null }), unique, ['dob-not-registered']],
    ['from another address', memberOf({ email: 'x@example.com' }), unique, []],
    ['inactive', memberOf({ active: false }), unique, ['self-service-possible', 'member-inactive']],
    ['another course', memberOf({ course: 'docomo' }), unique, ['self-service-possible', 'course-differs']],
    ['no course registered', memberOf({ course: null }), unique, ['self-service-possible', 'course-differs']],
    ['not sure who', memberOf({ active: false }), { ...unique, outcome: 'conflict', memberId: null, proof: null }, []],
  ])('%s', (_, member, match, flags) => {
    expect(memberFlags(match, member, 'au', own)).toEqual(flags);
  });

  it('says nothing of a course that is not known', () => {
    expect(memberFlags(unique, memberOf({ email: null }), 'unknown', own)).toEqual([]);
  });
});

describe('inOrder', () => {
  it('lists each flag once, as the contract does', () => {
    expect(inOrder(['decoding-suspect', 'follow-up'], ['sender-icloud', 'decoding-suspect'])).toEqual([
      'sender-icloud',
      'follow-up',
      'decoding-suspect',
    ]);
  });
});
