/** Bodies made to cost: each still gives its one record (a pattern that backtracks without end would hit the test's time limit). */
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { plusMember } from '../src/profile/index.js';
import { triage } from '../src/triage.js';

const HEAD = 'From: a@example.com\r\nSubject: test\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n';

it.each<[string, string]>([
  ['spaces', ' '.repeat(20_000)],
  ['one long line', 'a'.repeat(300_000)],
  ['labels on one line', '氏名：山田 花子 電話：090-1111-2222 '.repeat(3_000)],
  ['option lists without end', `お支払い方法：${'クレジット/キャリア決済/'.repeat(10_000)}`],
  ['English without end', 'my name is '.repeat(20_000)],
  ['brackets', '（あ）'.repeat(30_000)],
  ['dates', '1999/1/1 '.repeat(20_000)],
  ['quotes', '> a\r\n'.repeat(20_000)],
  ['attributions', '2026年11月1日(土) 12:34 a <a@example.com>:\r\n'.repeat(3_000)],
])('gives one record: %s', async (_, body) => {
  const records = [];
  const options = { today: '2026-11-22', profile: plusMember, members: null, maxBytes: 2 ** 25, warn: () => undefined };
  for await (const { record } of triage({ ...options, paths: ['-'], stdin: Readable.from([Buffer.from(HEAD + body)]) }))
    records.push(record);
  expect(records.map((r) => r.source.index)).toEqual([0]);
});
