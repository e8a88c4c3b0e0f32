/** No stage may lose a message, nor those beside it. */
import { describe, expect, it } from 'vitest';
import type { RawMessage } from '../src/mail.js';
import type { MemberLookups } from '../src/match/index.js';
import { openMessage } from '../src/passage/index.js';
import { plusMember } from '../src/profile/index.js';
import { type Triaged, triageOpened } from '../src/triage-message.js';
import { lookupsOf, memberOf } from './match/people.js';

const FORM = `氏名：山田 花子
フリガナ：ヤマダ ハナコ
ニックネーム：はな
生年月日：1990年5月5日
都道府県：東京都
電話番号：090-1111-2222
メールアドレス：hanako@example.com
お支払い方法：クレジットカード決済
Plus member ID：hanako55
`;

function rawOf(index: number, body: string): RawMessage {
  const head =
    'From: hanako@example.com\r\nSubject: =?utf-8?B?44OR44K544Ov44O844OJ5YaN6Kit5a6a5LiN5Y+v44Gu44GK5ZWP44GE5ZCI44KP44Gb?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n';
  const content = Buffer.from(head + body);
  return { path: 'in.mbox', index, offset: 0, bytes: content.length, content, defect: null };
}

/** Members of which the look-up for the second mail's ID fails so. */
function failing(error: Error): MemberLookups {
  const members = lookupsOf([memberOf()]);
  return {
    ...members,
    byPlusMemberId(id) {
      if (id === 'broken55') throw error;
      return members.byPlusMemberId(id);
    },
  };
}

async function triaged(bodies: readonly string[], members: MemberLookups | null): Promise<Triaged[]> {
  const opened = await Promise.all(bodies.map(async (body, i) => openMessage(rawOf(i, body))));
  return triageOpened(opened, { today: '2026-11-22', profile: plusMember, members, explain: false });
}

describe('a message in which the program fails', () => {
  const bodies = [FORM, FORM.replace('hanako55', 'broken55'), 'こんにちは。'];

  it('is a record of its own that says so, and those beside it are read', async () => {
    const all = await triaged(bodies, failing(new RangeError('Maximum call stack size exceeded')));
    expect(all.map(({ record }) => record.kind)).toEqual(['inquiry', 'unreadable', 'inquiry']);
    const [, broken] = all;
    expect(broken?.record.error).toEqual({ code: 'failed', message: 'RangeError: Maximum call stack size exceeded' });
    expect(broken?.record.disposition).toBe('unreadable');
    expect(broken?.record.source.index).toBe(1);
  });

  it('is one where nothing can be decoded, too', async () => {
    const raw = rawOf(0, FORM);
    Object.defineProperty(raw.content, 'toString', {
      value: () => {
        throw new RangeError('Invalid string length');
      },
    });
    Object.defineProperty(raw.content, 'latin1Slice', { value: raw.content?.toString });
    Object.defineProperty(raw.content, 'indexOf', { value: raw.content?.toString });
    const opened = await openMessage(raw);
    expect(opened).toMatchObject({
      message: null,
      error: { code: 'failed', message: 'RangeError: Invalid string length' },
    });
  });

  it('ends the run where it is the database that fails', async () => {
    const error = Object.assign(new Error('database disk image is malformed'), { name: 'SqliteError' });
    await expect(triaged(bodies, failing(error))).rejects.toThrow('malformed');
  });
});
