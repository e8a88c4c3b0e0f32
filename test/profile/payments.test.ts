import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { loadProfile, type Profile, plusMember } from '../../src/profile/index.js';
import type { TriageRecord } from '../../src/record.js';
import { triage } from '../../src/triage.js';

const MAIL = [
  'From: hanako@example.jp',
  'Subject: test',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'パスワードを忘れました。',
  '氏名：山田 花子',
  'お支払い方法：PayPay',
].join('\r\n');

async function recordBy(profile: Profile): Promise<TriageRecord | undefined> {
  const options = { today: '2026-11-22', members: null, maxBytes: 2 ** 20, warn: () => undefined, paths: ['-'] };
  for await (const { record } of triage({ ...options, profile, stdin: Readable.from([Buffer.from(MAIL)]) }))
    return record;
  return undefined;
}

it('Profile: a sister service has its own words for ways to pay', async () => {
  expect((await recordBy(plusMember))?.fields?.paymentMethod).toMatchObject({
    status: 'invalid',
    reason: 'unknown-choice',
  });
  const sister = await loadProfile('fixtures/profiles/sister-service.json');
  expect((await recordBy(sister))?.fields?.paymentMethod).toMatchObject({ status: 'ok', value: 'credit' });
  expect((await recordBy(sister))?.course).toBe('credit');
});
