/** Intake that is broken off: at each of its writes, by a kill at any moment, and beside another one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { takeIn } from '../../src/desk/intake.js';
import { plusMember } from '../../src/profile/index.js';
import { type DeskStore, openDesk } from '../../src/store/desk/index.js';
import { temporaryFolder } from '../store/temporary.js';
import { agent, contentsOf, HAYASE, type Mail, mail, mailbox, newDesk, TODAY, triaged } from './desk.js';

const BIN = fileURLToPath(new URL('../../bin/madoguchi.js', import.meta.url));

/** Inquiries, answers, the same mail again, others that quote, mail that is none. */
function someMails(rounds: number): string[] {
  return Array.from({ length: rounds }, (_, i) => {
    const person = {
      ...HAYASE,
      phone: `0905555${String(1000 + i)}`,
      plusMemberId: `p${i}`,
      birthDate: `1990-01-${10 + (i % 18)}`,
      email: `p${i}@example.com`,
    };
    const from = `p${i}@example.com`;
    const first: Mail = { from, id: `<a${i}@example.com>`, form: { ...person, nickname: null } };
    const reply = { headers: [`In-Reply-To: <a${i}@example.com>`] };
    return [
      mail(first),
      mail({ from: 'sale@example.net', subject: 'セールのお知らせ', text: `本日は${i}円引きです。` }),
      mail({ from, form: { nickname: 'みお' }, ...reply }),
      mail({ ...first, id: `<b${i}@example.com>` }),
      mail({ from: 'eve@example.net', form: { nickname: `e${i}` }, ...reply }),
      mail({ from, text: `${i} パスワードを忘れました。` }),
    ];
  }).flat();
}

/** A desk whose store throws at its so-manieth write. */
function failingAt(desk: DeskStore, n: number): { desk: DeskStore; calls(): number } {
  let calls = 0;
  const failing = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, key) {
        const found = Reflect.get(target, key) as unknown;
        if (typeof found !== 'function') return found;
        return (...args: unknown[]) => {
          calls++;
          if (calls === n) throw new Error('broken off');
          return Reflect.apply(found, target, args) as unknown;
        };
      },
    });
  return {
    desk: { ...desk, cases: failing(desk.cases), mails: failing(desk.mails), audit: failing(desk.audit) },
    calls: () => calls,
  };
}

it('broken off before any of its statements, and run again, gives what an undisturbed run gives', async () => {
  const all = await triaged(someMails(1));
  const options = { profile: plusMember, members: null, today: TODAY };
  const who = agent('intake');
  const run = (desk: DeskStore) => {
    for (const one of all) takeIn(one, desk, options, who);
  };
  const whole = newDesk();
  const counting = failingAt(whole, 0);
  run(counting.desk);
  const expected = contentsOf(whole);
  whole.close();
  expect(counting.calls()).toBeGreaterThan(50);
  for (let n = 1; n <= counting.calls(); n++) {
    const desk = newDesk();
    expect(() => run(failingAt(desk, n).desk)).toThrow('broken off');
    run(desk);
    expect(contentsOf(desk), `broken off at ${n}`).toEqual(expected);
    expect(desk.audit.verify().problems).toEqual([]);
    desk.close();
  }
});

interface Run {
  killed: boolean;
  status: number | null;
  /** Milliseconds until it ended. */
  took: number;
}

/** Runs the real intake; with `killAfter` milliseconds it is killed then, if it still runs. */
async function intake(box: string, desk: string, killAfter?: number): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, [BIN, 'intake', box, '--desk', desk, '--today', TODAY, '--agent', 'intake'], {
    stdio: 'ignore',
  });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
  clearTimeout(timer);
  return { killed: signal === 'SIGKILL', status, took: performance.now() - begun };
}

function read(file: string): unknown {
  const desk = openDesk(file);
  try {
    expect(desk.audit.verify().problems).toEqual([]);
    return contentsOf(desk);
  } finally {
    desk.close();
  }
}

/** The same moments each time, as parts of a run. */
function* moments(): Generator<number> {
  for (let seed = 20_261_124; ; ) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield seed / 2_147_483_648;
  }
}

const KILLS = 200;

it(`killed at ${KILLS} moments, and run again, it gives what an undisturbed run gives`, {
  timeout: 600_000,
}, async () => {
  const folder = temporaryFolder();
  const box = path.join(folder, 'box.mbox');
  writeFileSync(box, mailbox(someMails(8)));
  const whole = path.join(folder, 'whole.db');
  const { status, took } = await intake(box, whole);
  expect(status).toBe(0);
  const expected = read(whole);
  let kills = 0;
  let next = 0;
  const random = moments();
  // Two at a time; each desk takes a few kills before it may come to its end.
  const worker = async () => {
    while (kills < KILLS) {
      const desk = path.join(folder, `${next++}.db`);
      for (let i = 0; i < 14 && kills < KILLS; i++) {
        const moment = random.next().value as number;
        // What a program does before it begins is the same each time: most kills come later.
        const { killed, status: ended } = await intake(box, desk, took * (0.3 + 0.8 * moment));
        if (!killed) expect(ended).toBe(0);
        else kills++;
      }
      expect((await intake(box, desk)).status).toBe(0);
      expect(read(desk)).toEqual(expected);
    }
  };
  await Promise.all([worker(), worker()]);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
});

it('two at once on one mailbox lose nothing and double nothing', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const box = path.join(folder, 'box.mbox');
  writeFileSync(box, mailbox(someMails(12)));
  const [whole, shared] = [path.join(folder, 'whole.db'), path.join(folder, 'shared.db')];
  await intake(box, whole);
  const runs = await Promise.all([intake(box, shared), intake(box, shared), intake(box, shared)]);
  expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(read(shared)).toEqual(read(whole));
});

it('two at once on two mailboxes', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const mails = someMails(20);
  const boxes = [0, 1].map((half) => {
    const box = path.join(folder, `${half}.mbox`);
    writeFileSync(box, mailbox(mails.slice(half * 60, half * 60 + 60)));
    return box;
  });
  const shared = path.join(folder, 'shared.db');
  const runs = await Promise.all(boxes.map((box) => intake(box, shared)));
  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
  const cases = read(shared) as { id: number; mailList: { hash: string }[] }[];
  expect(cases.map(({ id }) => id).sort((a, b) => a - b)).toEqual(cases.map((_, i) => i + 1));
  const hashes = cases.flatMap(({ mailList }) => mailList.map(({ hash }) => hash));
  // All but the twenty advertisements.
  expect(hashes).toHaveLength(100);
  expect(new Set(hashes).size).toBe(100);
});
