import { describe, expect, it } from 'vitest';
import { plusMember } from '../../src/profile/index.js';
import { COURSES, type Fields, FLAGS, ITEM_KEYS, type ItemKey, REASONS } from '../../src/record.js';
import { composeReply } from '../../src/reply/compose.js';
import type { ReplyInput } from '../../src/reply/draft.js';
import { problemText } from '../../src/reply/problems.js';
import { cellsOf } from '../../src/reply/wrap.js';
import { ANSWERED, draftOf, fieldsOf, inputOf, MISSING, ok } from './inputs.js';

const invalid = (reason: (typeof REASONS)[number], raw: string) =>
  ({ status: 'invalid', value: null, raw, reason }) as const;
const LINES = (text: string) => text.split('\n');

describe('what is asked for', () => {
  it('names everything missing or unusable once, in the order of the template', () => {
    const text = draftOf({
      disposition: 'incomplete',
      fields: fieldsOf({ nickname: MISSING, birthDate: invalid('not-in-the-calendar', '1997/2/30') }),
      missing: ['nickname'],
      invalid: ['birthDate'],
    }).text;
    expect(text).toContain('■ ご記入がなかった項目\n・ご設定のニックネーム\n');
    expect(text).toContain('・ご生年月日\n  暦にない日付が記入されていました。\n');
    expect(text).toContain(
      '\n・ご設定のニックネーム:\n・ご生年月日(西暦表記8桁):\n・ご登録の住所(都道府県):受付済み\n',
    );
    expect(text.match(/暦にない/gu)).toHaveLength(1);
    expect(text).not.toContain('1997');
  });

  it.each([
    [
      'au: one digit too many',
      'au',
      'wrong-length',
      '123456789012',
      '継続課金IDは11桁ですが',
      'ご記入の番号は12桁でした。',
      'id.auone.jp',
    ],
    [
      'docomo: two too few, in full width',
      'docomo',
      'wrong-length',
      '１２３４－５６７８９０',
      '決済番号は12桁ですが',
      'ご記入の番号は10桁でした。',
      'My docomo',
    ],
    [
      'au: the phone number',
      'au',
      'looks-like-a-phone-number',
      '09012345678',
      '電話番号をご記入いただいている',
      '電話番号では確認できません。',
      '継続利用サービス一覧',
    ],
    ['softbank: two numbers', 'softbank', 'ambiguous', 'A1 B2', '番号が二つ以上', '一つだけ', 'My SoftBank'],
  ] as const)('%s', (_why, course, reason, raw, what, more, steps) => {
    const text = draftOf({
      course,
      disposition: 'incomplete',
      fields: fieldsOf({ carrier: ok(course), billingId: invalid(reason, raw) }),
      invalid: ['billingId'],
    }).text;
    expect(text).toContain(what);
    expect(text).toContain(more);
    expect(text).toContain(steps);
    expect(text).not.toContain(raw);
  });

  it.each([
    ['too short a phone number is counted', '090-1234-567', true],
    ['what has the right count is not', '99012345678', false],
    ['nor is a word', 'ひみつ', false],
  ])('%s', (_why, raw, counted) => {
    const text = draftOf({
      disposition: 'incomplete',
      fields: fieldsOf({ phone: invalid('not-a-phone-number', raw) }),
      invalid: ['phone'],
    }).text;
    expect(text.includes('ご記入の番号は10桁でした。')).toBe(counted);
  });

  it.each([
    ['his carrier is known', 'au', 'au', 1],
    ['carrier billing, but by which carrier', 'unknown', null, 3],
  ] as const)('tells the steps: %s', (_why, course, carrier, count) => {
    const text = draftOf({
      course,
      disposition: 'incomplete',
      fields: fieldsOf({ carrier: carrier === null ? MISSING : ok(carrier), billingId: MISSING }),
      missing: carrier === null ? ['carrier', 'billingId'] : ['billingId'],
    }).text;
    expect(LINES(text).filter((line) => line.startsWith('■') && line.includes('の調べ方'))).toHaveLength(count);
  });

  it('tells no steps where the number is not what is asked for', () => {
    const text = draftOf({
      disposition: 'incomplete',
      fields: fieldsOf({ nickname: MISSING }),
      missing: ['nickname'],
    }).text;
    expect(text).not.toContain('の調べ方');
  });

  it.each(ITEM_KEYS.flatMap((key) => REASONS.map((reason) => [key, reason] as const)))(
    'has words for %s, %s in every course and language',
    (key, reason) => {
      for (const course of COURSES) {
        for (const language of ['ja', 'en'] as const) {
          const carrier = course === 'docomo' || course === 'au' || course === 'softbank' ? course : null;
          const words = problemText(key, reason, carrier, plusMember.replies[language]);
          expect(words.length).toBeGreaterThan(5);
          const fields: Fields = fieldsOf({ [key]: invalid(reason, 'ひみつ77') });
          if (key !== 'carrier') fields.carrier = carrier === null ? MISSING : ok(carrier);
          const { text } = draftOf({ course, language, disposition: 'incomplete', fields, invalid: [key] });
          expect(text).not.toMatch(/ひみつ|77|\{\{|undefined|null/u);
        }
      }
    },
  );
});

describe('what is asked for once more', () => {
  const asking = (changes: Partial<Fields>, more: Parameters<typeof draftOf>[0] = {}) =>
    draftOf({ disposition: 'incomplete', fields: fieldsOf(changes), ...more }).text;
  const paypay = {
    paymentMethod: invalid('unknown-choice', 'PayPay'),
    carrier: invalid('unknown-choice', '楽天モバイル'),
    billingId: ok('123'),
  };

  it.each([
    ['the way to pay is none that there is', paypay],
    ['the way to pay is missing', { ...paypay, paymentMethod: MISSING }],
    ['the carrier alone is none of the three', { ...paypay, paymentMethod: ok('carrier') }],
  ])('a carrier that cannot be used is named with what can: %s', (_why, changes) => {
    const text = asking(changes, { course: 'unknown', invalid: ['paymentMethod'] });
    expect(text).toContain(
      '・ご利用のキャリア(携帯電話会社)\n  選択肢にないキャリアが記入されていました。\n  「docomo」「au」「SoftBank」',
    );
    expect(text.match(/・ご利用のキャリア/gu)).toHaveLength(1);
    expect(text).toContain('・各キャリアの決済情報番号:\n');
    expect(text).not.toMatch(/PayPay|楽天/u);
  });

  it.each<[string, Partial<Fields>, ReplyInput['course'], string | null]>([
    ['received, of a carrier', {}, 'au', '・各キャリアの決済情報番号:受付済み(*********65)'],
    ['open, of nobody knows which', { carrier: MISSING }, 'unknown', '・各キャリアの決済情報番号:'],
    ['not in the form, where the course needs none', { carrier: MISSING }, 'credit', null],
    ['nor for a lump sum', { carrier: MISSING }, 'bundle', null],
    ['received, where he names a carrier beside', {}, 'credit', '・各キャリアの決済情報番号:受付済み(*********65)'],
  ])('a billing number is %s', (_why, changes, course, line) => {
    const text = asking({ nickname: MISSING, ...changes }, { course, missing: ['nickname'] });
    if (line === null) expect(text).not.toContain('決済情報番号');
    else expect(LINES(text)).toContain(line);
  });

  it.each<[string, Partial<Fields>, boolean, boolean]>([
    ['by carrier: no member number', { paymentMethod: ok('carrier'), carrier: MISSING }, false, false],
    ['nobody knows how: it is said who needs which', { paymentMethod: MISSING, carrier: MISSING }, true, true],
    ['a given one is received', { paymentMethod: ok('carrier'), memberNumber: ok('12345') }, true, false],
  ])('who pays %s', (_why, changes, number, said) => {
    const text = asking(changes, { course: 'unknown', missing: ['nickname'] });
    expect(text.includes('・会員番号')).toBe(number);
    expect(text.includes('当てはまらない項目は')).toBe(said);
  });

  it('what to do where one does not know is said once, where something was left blank', () => {
    for (const [language, words] of [
      ['ja', /お分かりにならない項目は/gu],
      ['en', /Where you do not know an item/gu],
    ] as const) {
      const blank = asking({ nickname: MISSING, phone: MISSING }, { language, missing: ['nickname', 'phone'] });
      expect(blank.match(words)).toHaveLength(1);
      const unusable = { phone: invalid('not-a-phone-number', 'x') };
      expect(asking(unusable, { language, invalid: ['phone'] })).not.toMatch(words);
    }
  });

  it.each<[string, ItemKey, readonly ItemKey[], string]>([
    ['dates of several mails', 'birthDate', ['birthDate'], 'お送りいただいた複数のメールに、\n  異なる内容が'],
    ['names of several mails', 'nameKanji', ['nameKanji'], 'お送りいただいた複数のメールに、\n  異なる内容が'],
    ['a date that one mail leaves open', 'birthDate', [], 'どの日付か、一つに決められませんでした。'],
    ['another item is what differs', 'birthDate', ['phone'], 'どの日付か、一つに決められませんでした。'],
    ['numbers, of which one is to be given', 'billingId', ['billingId'], '継続課金IDを一つだけご記入ください。'],
  ])('%s', (_why, key, conflicts, words) => {
    expect(asking({ [key]: invalid('ambiguous', 'a\nb') }, { invalid: [key], conflicts })).toContain(words);
  });

  it('in English a number is called what the form calls it, and no heading stands twice', () => {
    const text = asking({ billingId: MISSING }, { course: 'docomo', language: 'en', missing: ['billingId'] });
    expect(LINES(text)).toContain('- Carrier billing number (決済番号)');
    expect(LINES(text)).toContain('- Carrier billing number (決済番号):');
    const verified = draftOf({ language: 'en', kind: 'verified', flags: ['sender-icloud'] }).text;
    const headings = LINES(verified).filter((line) => line.startsWith('■'));
    expect(new Set(headings).size).toBe(headings.length);
  });
});

describe('whom it greets', () => {
  it.each([
    [
      'by name, where his address is merely misspelt',
      { fields: fieldsOf({ email: invalid('not-an-email-address', 'chihiro.h@') }) },
      '早川 千尋 様',
    ],
    [
      'not where he gives two addresses',
      { fields: fieldsOf({ email: invalid('ambiguous', 'a@example.com b@example.com') }) },
      'お客様',
    ],
    ['not where he gives none', { fields: fieldsOf({ email: MISSING }) }, 'お客様'],
    [
      'not at Reply-To, where his address is misspelt',
      {
        fields: fieldsOf({ email: invalid('not-an-email-address', 'chihiro.h@') }),
        answered: { ...ANSWERED, replyTo: [{ name: null, address: 'x@example.net' }] },
      },
      'お客様',
    ],
    [
      'not where his address is misspelt and the sender may be forged',
      {
        fields: fieldsOf({ email: invalid('not-an-email-address', 'chihiro.h@') }),
        flags: ['sender-authentication-failed'],
      },
      'お客様',
    ],
    ['by name, at the address that he gives as his', {}, '早川 千尋 様'],
    ['by his reading where that is all', { fields: fieldsOf({ nameKanji: MISSING }) }, 'ハヤカワ チヒロ 様'],
    ['nobody by name', { fields: fieldsOf({ nameKanji: MISSING, nameKana: MISSING }) }, 'お客様'],
    ['not at another address', { fields: fieldsOf({ email: ok('other@example.com') }) }, 'お客様'],
    ['not where the sender may be forged', { flags: ['sender-authentication-failed'] }, 'お客様'],
    ['not by an advertisement', { fields: fieldsOf({ nameKanji: ok('visit spam.example now') }) }, 'お客様'],
    ['not by a placeholder', { fields: fieldsOf({ nameKanji: ok('{{service}}') }) }, 'お客様'],
  ] as const)('%s', (_why, changes, expected) => {
    expect(LINES(draftOf(changes as Parameters<typeof draftOf>[0]).text)[0]).toBe(expected);
  });
});

describe('what a reply never tells', () => {
  // The flags that rest on the member database, and every verdict that may stand beside a missing item.
  it.each(['ask', 'not-matching'] as const)('%s: the same bytes whatever the database holds', (kind) => {
    const of = (changes: object) =>
      draftOf({
        kind,
        fields: fieldsOf({ nickname: MISSING }),
        missing: ['nickname'],
        disposition: 'incomplete',
        ...changes,
      });
    const plain = of({});
    for (const flag of [
      'dob-not-registered',
      'self-service-possible',
      'member-inactive',
      'course-differs',
      'repeat-attempts',
    ] as const)
      expect(of({ flags: [flag] })).toEqual(plain);
    for (const disposition of ['review', 'no-match', 'incomplete'] as const) expect(of({ disposition })).toEqual(plain);
  });

  it('not found and not matching are one wording', () => {
    const notFound = draftOf({ disposition: 'no-match' });
    expect(notFound.kind).toBe('not-matching');
    expect(draftOf({ disposition: 'review', kind: 'not-matching' })).toEqual(notFound);
    expect(notFound.text).not.toContain('受付済み');
  });

  it('in review no kind is chosen for the agent, but where something is to be asked', () => {
    expect(composeReply(inputOf({ disposition: 'review' }))).toEqual({ refused: 'kind-to-choose' });
    const fields = fieldsOf({ birthDate: invalid('ambiguous', '1997/1/2 1997/2/1') });
    expect(draftOf({ disposition: 'review', fields, invalid: ['birthDate'] }).kind).toBe('ask');
  });

  it.each([['sender-not-registered-address'], ['sender-authentication-failed'], ['several-people']] as const)(
    '%s: not even masked values',
    (flag) => {
      const { text } = draftOf({
        disposition: 'incomplete',
        fields: fieldsOf({ nickname: MISSING }),
        missing: ['nickname'],
        flags: [flag],
      });
      expect(text).toContain('・ご登録のお電話番号:受付済み\n');
      expect(text).not.toMatch(/[*＊]/u);
    },
  );
});

describe('what of the values shows', () => {
  const asking = (changes: Parameters<typeof draftOf>[0] = {}) =>
    draftOf({
      disposition: 'incomplete',
      fields: fieldsOf({ nickname: MISSING }),
      missing: ['nickname'],
      ...changes,
    }).text;
  const HIDDEN = '(個人情報保護のため、一部を伏せて表示しています)';

  it.each<[string, Parameters<typeof draftOf>[0]]>([
    [
      'From is another address than the given one',
      { fields: fieldsOf({ nickname: MISSING, email: ok('mine@example.jp') }) },
    ],
    ['the letter goes to Reply-To', { answered: { ...ANSWERED, replyTo: [{ name: null, address: 'x@example.net' }] } }],
    ['two people have written', { severalSenders: true }],
  ])('nothing where %s', (_why, changes) => {
    const text = asking(changes);
    expect(text).toContain('・ご登録のお電話番号:受付済み\n');
    expect(text).not.toMatch(/[*＊]|early|千尋/u);
    expect(text).not.toContain(HIDDEN);
  });

  it('what is all stars is left out; that something is hidden is said where something is', () => {
    const text = asking();
    expect(text).toContain('・ご生年月日:受付済み\n・ご登録の住所(都道府県):受付済み\n');
    expect(text).toContain('・ご登録のお電話番号:受付済み(*********78)\n');
    expect(text).toContain(HIDDEN);
    const blank = fieldsOf();
    for (const key of ITEM_KEYS) if (key !== 'paymentMethod' && key !== 'birthDate') blank[key] = MISSING;
    const bare = asking({ course: 'unknown', fields: blank, missing: ['phone'] });
    expect(bare).toContain('・会費のお支払い方法:受付済み(キャリア決済)\n');
    expect(bare).not.toContain(HIDDEN);
  });
});

describe("the room for a carrier's number", () => {
  const letter = (course: ReplyInput['course'], changes: Partial<Fields>, missing: ItemKey[]) =>
    draftOf({
      course,
      disposition: 'incomplete',
      fields: fieldsOf({ billingId: MISSING, ...changes }),
      missing,
    }).text;
  const nowhere = { paymentMethod: MISSING, carrier: { ...MISSING, status: 'not-required' as const } };

  it.each([
    ['docomo', '決済番号'],
    ['au', '継続課金ID'],
    ['softbank', '注文番号'],
  ] as const)('of %s is called %s', (course, name) => {
    expect(letter(course, { carrier: ok(course) }, ['billingId'])).toContain(`・各キャリアの決済情報番号(${name}):\n`);
  });

  it('of nobody knows whom has a line on what it is and where it is found', () => {
    const text = letter('unknown', nowhere, ['paymentMethod']);
    expect(text).toContain('・各キャリアの決済情報番号:\n');
    for (const word of ['My docomo', 'au ID', 'My SoftBank', '決済番号、継続課金ID、\n注文番号'])
      expect(text).toContain(word);
  });

  it('has none where the steps are told above, or no room is there', () => {
    expect(letter('unknown', { carrier: MISSING }, ['carrier', 'billingId'])).not.toContain('確認先は');
    expect(letter('credit', nowhere, ['nickname'])).not.toContain('確認先は');
  });
});

describe('verified', () => {
  it('tells what happens next, and that the old password cannot be told', () => {
    const draft = draftOf({ disposition: 'ready' });
    expect(draft.kind).toBe('verified');
    expect(draft.notices).toEqual(['send-after-reset']);
    expect(draft.text).toContain('24時間');
    expect(draft.text).toContain('お知らせすることができません');
    expect(draft.text).not.toContain('ご返信用の記入欄');
  });

  it('speaks of no URL where the desk mails none', () => {
    const profile = { ...plusMember, replies: { ...plusMember.replies, resetUrlHours: null } };
    expect(draftOf({ disposition: 'ready', profile }).text).not.toMatch(/URL|時間/u);
  });
});

describe('notes', () => {
  it.each([
    ['iCloud', 'a@icloud.com', ['sender-icloud'], ['iCloud以外', '受信できるように']],
    ['a carrier filters mail', 'a@docomo.ne.jp', [], ['受信できるように']],
    ['nothing to note', 'a@example.com', [], []],
  ] as const)('%s', (_why, address, flags, expected) => {
    const { text } = draftOf({ answered: { ...draftOfAnswered(), from: { name: null, address } }, flags: [...flags] });
    for (const note of expected) expect(text).toContain(note);
    if (expected.length === 0) expect(text).not.toContain('■ お願い');
  });
});

function draftOfAnswered() {
  return {
    kind: 'inquiry' as const,
    from: null,
    replyTo: [],
    to: [{ name: null, address: 'reset-desk@cc.plusmember.jp' }],
    subject: null,
    messageId: null,
    references: [],
    returnPath: null,
    autoSubmitted: null,
  };
}

describe('its form', () => {
  it.each(['ja', 'en'] as const)('%s: short lines, no empty section, nothing left over', (language) => {
    for (const kind of ['ask', 'not-matching', 'verified'] as const) {
      for (const course of COURSES) {
        const { text } = draftOf({
          language,
          kind,
          course,
          fields: fieldsOf({ billingId: MISSING, memberNumber: MISSING, nickname: ok('🌸'.repeat(60)) }),
          missing: ['billingId', 'memberNumber'],
          flags: FLAGS.filter((flag) => flag !== 'several-people' && flag !== 'sender-authentication-failed'),
        });
        for (const line of LINES(text)) expect(cellsOf(line)).toBeLessThanOrEqual(70);
        expect(text).not.toMatch(/\n\n\n|■[^\n]*\n\n|\{\{|[ \t]\n|^\s/u);
        expect(text.endsWith('\n')).toBe(true);
      }
    }
  });

  it('leaves the case number out where there is none', () => {
    expect(draftOf({}).text).toContain('受付番号:2026-0042');
    expect(draftOf({ caseNumber: null }).text).not.toContain('受付番号');
  });
});
