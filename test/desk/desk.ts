/** A desk for tests: mails as people write them, taken in by the real pipeline. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { DeskCase } from '../../src/case.js';
import type { Actor } from '../../src/desk/agent.js';
import { type Taken, takeIn } from '../../src/desk/intake.js';
import { loadCase } from '../../src/desk/load.js';
import type { MemberLookups } from '../../src/match/index.js';
import { plusMember } from '../../src/profile/index.js';
import { type DeskStore, openDesk } from '../../src/store/desk/index.js';
import { importMembers, openMembers } from '../../src/store/index.js';
import { type Triaged, triage } from '../../src/triage.js';
import { temporaryFile, temporaryFolder } from '../store/temporary.js';

export const TODAY = '2026-11-22';
const NOON = '2026-11-22T12:00:00.000Z';

/** An agent at a fixed time, whose process runs. */
export function agent(name: string, { at = NOON, pid = 100, host = 'here', running = true } = {}): Actor {
  return {
    agent: name,
    process: { host, pid, started: String(pid) },
    now: () => new Date(at),
    isAlive: () => running,
  };
}

export function newDesk(): DeskStore {
  return openDesk(path.join(temporaryFolder(), 'desk.db'), { create: true });
}

/** The answers of a form; what is null is left out. */
export interface Form {
  nameKanji?: string | null;
  nameKana?: string | null;
  nickname?: string | null;
  birthDate?: string | null;
  prefecture?: string | null;
  phone?: string | null;
  email?: string | null;
  payment?: string | null;
  billingId?: string | null;
  plusMemberId?: string | null;
}

/** Whom the forms are about: a member of `MEMBERS`. */
export const HAYASE: Form = {
  nameKanji: '早瀬 澪',
  nameKana: 'ハヤセ ミオ',
  nickname: 'みお',
  birthDate: '1998-04-05',
  prefecture: '東京都',
  phone: '09055550101',
  email: 'mio@example.com',
  payment: 'auかんたん決済',
  billingId: '12345678901',
  plusMemberId: 'mio.hayase',
};

const LABELS: Record<keyof Form, string> = {
  nameKanji: '氏名(漢字)',
  nameKana: '氏名(カナ)',
  nickname: 'ニックネーム',
  birthDate: '生年月日',
  prefecture: '住所(都道府県)',
  phone: '電話番号',
  email: 'メールアドレス',
  payment: '会費のお支払い方法',
  billingId: '決済情報番号',
  plusMemberId: 'Plus member ID',
};

export interface Mail {
  from?: string | null;
  id?: string | null;
  subject?: string;
  /** Day of November 2026, or null for no date. */
  day?: number | null;
  headers?: string[];
  form?: Form;
  text?: string;
}

/** A mail with a form, or with a text of its own. */
export function mail({
  from = 'mio@example.com',
  id = null,
  subject = 'パスワード再設定不可のお問い合わせ',
  day = 10,
  headers = [],
  form = HAYASE,
  text,
}: Mail = {}): string {
  const body =
    text ??
    (Object.keys(LABELS) as (keyof Form)[])
      .filter((key) => form[key] !== null && form[key] !== undefined)
      .map((key) => `・${LABELS[key]} ${form[key]}`)
      .join('\n');
  return [
    ...(from === null ? [] : [`From: ${from}`]),
    'To: desk@cc.plusmember.jp',
    `Subject: ${subject}`,
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    ...(day === null ? [] : [`Date: ${day} Nov 2026 10:00:00 +0900`]),
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body,
    '',
  ].join('\n');
}

export function mailbox(mails: readonly string[]): string {
  return mails.map((one) => `From x@example.com Fri Nov 20 09:00:00 2026\n${one}\n`).join('');
}

const MEMBERS = `member_id,plus_member_id,name_kanji,name_kana,nickname,birth_date,prefecture,phone,email,course,billing_id
M1,mio.hayase,早瀬 澪,ハヤセ ミオ,みお,1998-04-05,東京都,09055550101,mio@example.com,au,12345678901
M2,ren.okabe,岡部 蓮,オカベ レン,れん,1990-01-02,大阪府,09055550102,ren@example.com,credit,
`;

export async function someMembers(): Promise<ReturnType<typeof openMembers>> {
  const dbPath = path.join(temporaryFolder(), 'members.db');
  await importMembers({ csvPath: temporaryFile('members.csv', MEMBERS), dbPath, importedAt: NOON });
  return openMembers(dbPath);
}

/** What triage makes of mails. */
export async function triaged(mails: readonly string[], members: MemberLookups | null = null): Promise<Triaged[]> {
  const box = path.join(temporaryFolder(), 'box.mbox');
  writeFileSync(box, mailbox(mails));
  const all: Triaged[] = [];
  for await (const one of triage({
    paths: [box],
    stdin: Readable.from([]),
    today: TODAY,
    profile: plusMember,
    members,
    maxBytes: 1 << 20,
    warn: () => undefined,
  }))
    all.push(one);
  return all;
}

/** Takes mails in, in their order. */
export async function take(
  desk: DeskStore,
  mails: readonly string[],
  members: MemberLookups | null = null,
): Promise<Taken[]> {
  const options = { profile: plusMember, members, today: TODAY };
  return (await triaged(mails, members)).map((one) => takeIn(one, desk, options, agent('intake')));
}

/** The case, which has to be there. */
export function caseOf(desk: DeskStore, id: number): DeskCase {
  const one = loadCase(desk, id);
  if (one === null) throw new Error(`no case ${id}`);
  return one;
}

/** Everything that intake has written but for times and hashes of the audit. */
export function contentsOf(desk: DeskStore): unknown {
  return desk.cases.list({}).map(({ id }) => {
    const { history, ...one } = caseOf(desk, id);
    return {
      ...one,
      history: history.map(({ action, stateBefore, stateAfter, details }) => ({
        action,
        stateBefore,
        stateAfter,
        details,
      })),
    };
  });
}
