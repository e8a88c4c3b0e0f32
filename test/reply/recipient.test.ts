import { describe, expect, it } from 'vitest';
import { composeReply } from '../../src/reply/compose.js';
import type { Answered } from '../../src/reply/draft.js';
import { ANSWERED, draftOf, fieldsOf, inputOf, MISSING, ok } from './inputs.js';

const from = (address: string | null) => ({ from: { name: null, address } });
const replyTo = (...addresses: string[]) => ({ replyTo: addresses.map((address) => ({ name: null, address })) });

describe('no reply', () => {
  it.each<[string, Partial<Answered>, string]>([
    ['to a delivery report', { kind: 'bounce' }, 'bounce'],
    ['to mail with the empty return path', { returnPath: '<>' }, 'bounce'],
    ['to a return path of spaces', { returnPath: ' ' }, 'bounce'],
    ['to an automatic reply', { kind: 'auto-reply' }, 'auto-reply'],
    ['to what says that it is automatic', { autoSubmitted: 'auto-generated' }, 'auto-reply'],
    ['to another mail', { kind: 'other' }, 'no-inquiry'],
    ['to nobody', { from: null }, 'no-sender'],
    ['to a name without address', from(null), 'no-sender'],
    ['to a mail system', from('MAILER-DAEMON@example.jp'), 'nobody-reads-there'],
    ['to a postmaster', from('postmaster@example.jp'), 'nobody-reads-there'],
    ['to no-reply', from('no-reply@example.jp'), 'nobody-reads-there'],
    ['to noreply with a name', from('forms-receipts-noreply@example.com'), 'nobody-reads-there'],
    ['to a return path of a list', from('news-bounces+123@example.com'), 'nobody-reads-there'],
    ['to the desk', from('reset-desk@CC.plusmember.jp'), 'desk-itself'],
    ['to an address that no field can hold', from('a b@example.com'), 'no-usable-address'],
    ['to two addresses in one', from('a@example.com,b@example.com'), 'no-usable-address'],
    ['to a line end', from('a@example.com\r\nBcc: b@example.com'), 'no-usable-address'],
    ['to a domain without a dot', from('root@localhost'), 'no-usable-address'],
  ])('%s', (_why, changes, refused) => {
    expect(composeReply(inputOf({ answered: { ...ANSWERED, ...changes } }))).toEqual({ refused });
  });

  it('as a mail from no address of the desk: a text needs none', () => {
    expect(composeReply(inputOf({ answered: { ...ANSWERED, to: [] } }))).toMatchObject({ draft: { from: null } });
  });

  it('that asks for nothing', () => {
    expect(composeReply(inputOf({ kind: 'ask' }))).toEqual({ refused: 'nothing-to-ask' });
  });

  it.each([
    ['Auto-Submitted: no is a person', { autoSubmitted: 'no' }],
    ['a return path that is one', { returnPath: '<chihiro.h@example.com>' }],
    ['a name that only begins like one', from('norep.lyon@example.com')],
  ])('but: %s', (_why, changes) => {
    expect(composeReply(inputOf({ answered: { ...ANSWERED, ...changes } }))).toHaveProperty('draft');
  });
});

describe('whom a reply goes to', () => {
  const given = (address: string | null) => ({ fields: fieldsOf({ email: address === null ? MISSING : ok(address) }) });

  it.each<[string, string | null, string, string[]]>([
    [
      'From where he gives another address',
      'mine@example.jp',
      'chihiro.h@example.com',
      ['reply-to-left-out', 'not-the-registered-address'],
    ],
    [
      'From where he gives the one in Reply-To',
      'b@example.net',
      'chihiro.h@example.com',
      ['reply-to-left-out', 'not-the-registered-address'],
    ],
    ['Reply-To where he gives none', null, 'b@example.net', ['reply-to-used']],
    ['Reply-To where he writes from the given one', 'Chihiro.H@example.com', 'b@example.net', ['reply-to-used']],
  ])('%s', (_why, email, to, notices) => {
    const draft = draftOf({ answered: { ...ANSWERED, ...replyTo('b@example.net') }, ...given(email) });
    expect([draft.to, draft.notices]).toEqual([to, notices]);
  });

  it("a form's Reply-To, as long as no address is given", () => {
    const answered = { ...ANSWERED, ...from('noreply@example.com'), ...replyTo('b@example.net') };
    expect(draftOf({ answered, ...given(null) }).to).toBe('b@example.net');
    expect(composeReply(inputOf({ answered, ...given('b@example.net') }))).toEqual({ refused: 'nobody-reads-there' });
  });

  it.each<[string, Partial<Answered>, boolean, string, string[]]>([
    ['From', {}, false, 'chihiro.h@example.com', []],
    ['Reply-To, which the agent is told of', replyTo('b@example.net'), false, 'b@example.net', ['reply-to-used']],
    ['Reply-To that is From', replyTo('Chihiro.H@example.com'), false, 'chihiro.h@example.com', []],
    [
      'From where the sender may be forged',
      replyTo('b@example.net'),
      true,
      'chihiro.h@example.com',
      ['sender-not-authenticated', 'reply-to-left-out'],
    ],
    [
      'From where Reply-To is the desk',
      replyTo('x@plusmember.jp'),
      false,
      'chihiro.h@example.com',
      ['reply-to-left-out'],
    ],
    ['From where Reply-To is none', replyTo('x y'), false, 'chihiro.h@example.com', ['reply-to-left-out']],
    [
      'an old carrier address, in quotes',
      from('a..b.@docomo.ne.jp'),
      false,
      '"a..b."@docomo.ne.jp',
      ['not-the-registered-address'],
    ],
  ])('%s', (_why, changes, forged, to, notices) => {
    const draft = draftOf({
      answered: { ...ANSWERED, ...changes },
      flags: forged ? ['sender-authentication-failed'] : [],
    });
    expect([draft.to, draft.notices]).toEqual([to, notices]);
  });
});
