/** The mail that answers a draft is read as it is meant: what was filled in counts, what the draft says was received does not. */
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { plusMember } from '../../src/profile/index.js';
import type { TriageRecord } from '../../src/record.js';
import { triage } from '../../src/triage.js';
import { draftOf, fieldsOf, MISSING, ok } from './inputs.js';

const FILLED = { nickname: 'ちいさなくじら', billingId: '55566677788' };

async function triaged(body: string): Promise<TriageRecord> {
  const content = Buffer.from(
    `From: chihiro.h@example.com\r\nSubject: Re: パスワード再設定不可のお問い合わせ\r\nIn-Reply-To: <draft.1@cc.plusmember.jp>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`,
  );
  const options = { today: '2026-11-22', profile: plusMember, members: null, maxBytes: 2 ** 25, warn: () => undefined };
  for await (const { record } of triage({ ...options, paths: ['-'], stdin: Readable.from([content]) })) return record;
  throw new Error('no record');
}

function fill(text: string): string {
  return text
    .replace(/((?:ご設定のニックネーム|Nickname):)$/mu, `$1${FILLED.nickname}`)
    .replace(/((?:各キャリアの決済情報番号|Carrier billing number)(?: ?\([^()]+\))?:)$/mu, `$1${FILLED.billingId}`);
}

const quoted = (text: string) =>
  `2026/11/22 12:00、Plus member ID お問い合わせ窓口 <desk@cc.plusmember.jp>のメール:\n${text.replace(/^/gmu, '> ')}`;
const formOf = (text: string) => text.slice(text.search(/■ (?:ご返信用|Form for)/u)).replace(/^[\s\S]*?\n\n/u, '');

/** The answers to a draft that asks for these. */
const bodiesOf = (draft: { text: string }): [string, string][] => [
  ['filled in within the quote', quoted(fill(draft.text))],
  ['filled in, quote marks gone', fill(draft.text)],
  ['the form alone, filled in', fill(formOf(draft.text))],
];

describe.each(['ja', 'en'] as const)('%s', (language) => {
  it.each(['docomo', 'au', 'softbank'] as const)('the number is read beside what %s calls it', async (carrier) => {
    const fields = fieldsOf({
      nickname: MISSING,
      billingId: MISSING,
      carrier: ok(carrier),
    });
    const missing = ['nickname', 'billingId'] as const;
    const draft = draftOf({ language, course: carrier, disposition: 'incomplete', fields, missing });
    expect(draft.text).toMatch(/(?:情報番号|billing number) ?\(/u);
    for (const [why, body] of bodiesOf(draft)) {
      const { fields: read } = await triaged(body);
      expect([why, read?.nickname.value, read?.billingId.raw]).toEqual([why, FILLED.nickname, FILLED.billingId]);
    }
  });

  it("a hint on the number is nobody's number", async () => {
    const fields = fieldsOf({ nickname: MISSING, paymentMethod: MISSING, carrier: MISSING, billingId: MISSING });
    const draft = draftOf({
      language,
      course: 'unknown',
      disposition: 'incomplete',
      fields,
      missing: ['nickname', 'paymentMethod'],
    });
    expect(draft.text).toContain('継続課金ID');
    for (const [why, body] of bodiesOf({ text: draft.text })) {
      const read = (await triaged(body)).fields;
      expect([why, read?.nickname.value, read?.billingId.raw]).toEqual([why, FILLED.nickname, FILLED.billingId]);
      const untouched = (await triaged(body.replaceAll(FILLED.billingId, ''))).fields;
      expect([why, untouched?.billingId.raw, untouched?.paymentMethod.raw, untouched?.carrier.raw]).toEqual([
        why,
        null,
        null,
        null,
      ]);
    }
  });

  const draft = draftOf({
    language,
    disposition: 'incomplete',
    fields: fieldsOf({ nickname: MISSING, billingId: MISSING }),
    missing: ['nickname', 'billingId'],
  });

  it.each([
    ...bodiesOf(draft),
    [
      'the blank lines alone',
      `ご設定のニックネーム:${FILLED.nickname}\n継続課金ID:${FILLED.billingId}\n\n${quoted(draft.text)}`,
    ],
  ])('%s', async (_why, body) => {
    const { kind, fields } = await triaged(body);
    expect(kind).toBe('inquiry');
    expect(fields?.nickname.value).toBe(FILLED.nickname);
    expect(fields?.billingId.value).toBe(FILLED.billingId);
    for (const key of ['nameKanji', 'nameKana', 'birthDate', 'prefecture', 'phone', 'email', 'plusMemberId'] as const)
      expect([key, fields?.[key].value, fields?.[key].status]).toEqual([key, null, 'missing']);
  });
});
