/** `madoguchi work` as an agent has it: the real command in a pseudo-terminal, keys pressed and the screen read. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeskCase } from '../../../src/case.js';
import { run } from '../../../src/cli/run.js';
import { decodeMessage } from '../../../src/decode/index.js';
import { loadCase } from '../../../src/desk/load.js';
import { openDesk } from '../../../src/store/desk/index.js';
import { HAYASE, mail, mailbox, TODAY } from '../../desk/desk.js';
import { temporaryFolder } from '../../store/temporary.js';
import { hasTerminal, TestTerminal } from '../../terminal/terminal.js';
import { fakeIo } from '../fake-io.js';

const SAMPLE = fileURLToPath(new URL('../../../fixtures/sample/', import.meta.url));
const ENTER = '\r';
const ESCAPE = '\u001b';
const CTRL_C = '\u0003';

let folder: string;
let open: TestTerminal[] = [];
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  for (const terminal of open) terminal.close();
  open = [];
});

async function madoguchi(...args: string[]): Promise<string> {
  const io = fakeIo({ env: { XDG_DATA_HOME: folder, LANG: 'ja_JP.UTF-8' } });
  await run(args, io, new AbortController().signal);
  return io.out() + io.err();
}

/** The sample on a desk: C-000001, 3 and 4 are ready, 5, 6, 9 and 10 to be looked at, 2, 7 and 8 to be asked. */
async function sampleDesk(): Promise<void> {
  const [members, payments] = [path.join(SAMPLE, 'members.csv'), path.join(SAMPLE, 'payments.csv')];
  await madoguchi('members', 'import', members, '--payments', payments);
  const database = path.join(folder, 'madoguchi', 'members.db');
  await madoguchi('intake', path.join(SAMPLE, 'inbox.mbox'), '--members', database, '--today', TODAY);
}

async function deskOf(mails: readonly string[]): Promise<void> {
  const box = path.join(folder, 'box.mbox');
  writeFileSync(box, mailbox(mails));
  await madoguchi('intake', box, '--today', TODAY);
}

function work(agent: string, args: readonly string[] = [], options: { rows?: number; columns?: number } = {}) {
  const terminal = new TestTerminal(['work', '--agent', agent, '--out', path.join(folder, 'drafts'), ...args], {
    ...options,
    env: { XDG_DATA_HOME: folder, HOME: folder },
  });
  open.push(terminal);
  return terminal;
}

function caseOf(id: number): DeskCase {
  const desk = openDesk(path.join(folder, 'madoguchi', 'desk.db'));
  try {
    const one = loadCase(desk, id);
    if (one === null) throw new Error(`no case ${id}`);
    return one;
  } finally {
    desk.close();
  }
}

const actionsOf = (id: number) => caseOf(id).history.map(({ action, agent }) => `${action} ${agent}`);

describe.runIf(hasTerminal)('work', () => {
  it('shows the readiest and oldest case, masked, with the keys that can do something', async () => {
    await sampleDesk();
    const sato = work('sato');
    const screen = await sato.until('C-000001 [再設定可]');
    expect(screen).toMatch(/^sato {2}残り10件 +1-\d+\/\d+行\n/u);
    expect(sato.lines.at(-1)).toMatch(/^r 返信 d 再設定済 x 却下 .* q 退席 \?$/u);
    for (const value of ['水野', 'ミズノ', 'nao', '0805552']) expect(screen).not.toContain(value);
    sato.press('q');
    expect(await sato.ended).toEqual({ status: 0, signal: null, restored: true });
    expect(sato.isFullScreen).toBe(false);
    expect(sato.screen).toContain('対応した案件0件、とばした案件0件');
  });

  it('is as the README shows it', async () => {
    await sampleDesk();
    const sato = work('sato', ['--state', 'new', '--lang', 'en'], { columns: 100 });
    const screen = await sato.until('C-000002 [new]');
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, shown = ''] = /### The queue\n[\s\S]*?```text\n([\s\S]*?)```/u.exec(readme) ?? [];
    // Ages count to now.
    const ageless = (text: string) => text.replace(/\(\d+[dh]\)/gu, '(-)').trimEnd();
    expect(ageless(shown)).toBe(ageless(screen));
  });

  it('says what speaks against a reset where nobody was found, and records it after a yes alone', async () => {
    await sampleDesk();
    const sato = work('sato', ['--verdict', 'no-match']);
    await sato.until('C-000006 [要確認]');
    sato.press('d');
    const asked = await sato.until('再設定済みとして記録します');
    expect(asked).toContain('判定は「該当なし」です。');
    expect(asked).toContain('満たしていない条件: 1名に特定 (候補なし)');
    expect(asked).toContain('会員が特定されていません');
    sato.press('n');
    await sato.until('r 返信');
    expect(caseOf(6).state).toBe('review');
    sato.press('d');
    await sato.until('再設定済みとして記録します');
    sato.press('y');
    await sato.until('対応する案件はもうありません');
    expect(caseOf(6).state).toBe('done');
  });

  it.each([80, 60])('at %i columns shows a long name once, whole, above the card', async (columns) => {
    const nameKanji = `早瀬 ${'寿限無五劫擦切海砂利水魚'.repeat(2)}`;
    await deskOf([mail({ form: { ...HAYASE, nameKanji } })]);
    const sato = work('sato', [], { columns });
    await sato.until('C-000001');
    sato.press('R');
    await sato.until('理由');
    sato.press('電話', ENTER);
    await sato.until('早瀬 寿限無');
    const above = sato.lines.slice(
      1,
      sato.lines.findIndex((line) => line.startsWith('記入はそろっています')),
    );
    expect(above.join('').replace(/ /gu, '')).toMatch(new RegExp(`^C-000001.*${nameKanji.replace(/ /gu, '')}`, 'u'));
    expect(above.join('').match(/寿限無/gu)).toHaveLength(2);
  });

  it('leads back from a page by any key, Space too where there is no more of it', async () => {
    await sampleDesk();
    const sato = work('sato', ['--state', 'ready'], { rows: 40 });
    await sato.until('C-000001');
    for (const key of [' ', 'x', 'b']) {
      sato.press('?');
      await sato.until('キーの説明');
      sato.press(key);
      await sato.until('r 返信');
    }
    expect(caseOf(1).state).toBe('ready');
  });

  it('hints at keys, not at options, where a step is refused', async () => {
    await sampleDesk();
    const sato = work('sato', ['--state', 'new']);
    await sato.until('C-000002');
    await madoguchi('resolve', '2', '--close', '--agent', 'kato', '--steal');
    sato.press('d');
    expect(await sato.until(/引き継がれ|変わりました|終わって/u)).not.toMatch(/--[a-z]|もう一度開いて/u);
  });

  it('in review lets the agent choose the kind of letter, by a key', async () => {
    await sampleDesk();
    const sato = work('sato', ['--flag', 'sender-authentication-failed']);
    await sato.until('C-000010 [要確認]');
    sato.press('r');
    expect(await sato.until('要確認の案件です')).not.toContain('--kind');
    sato.press('k');
    await sato.until('返信案: 照合できず');
    sato.press('k');
    await sato.until('返信案: 再設定済');
  });

  it('drafts the reply that asks, saves it, and the case waits', async () => {
    await sampleDesk();
    const sato = work('sato', ['--state', 'new']);
    await sato.until('C-000002 [新規]');
    sato.press('r');
    expect(await sato.until('返信案: 不足・不備の確認(日本語)')).toContain('宛先: chihiro.h@example.com');
    sato.press('l');
    await sato.until('返信案: 不足・不備の確認(英語)');
    sato.press('l');
    await sato.until('(日本語)');
    sato.press('s');
    // The next case is there, and says what became of the one before.
    expect(await sato.until('返信待ちにしました')).toContain('C-000007 [新規]');
    expect(caseOf(2)).toMatchObject({ state: 'waiting', drafts: [{}], lock: null });
    const drafts = path.join(folder, 'drafts');
    expect(readdirSync(drafts)).toEqual(['C-000002.eml']);
    const message = await decodeMessage(readFileSync(path.join(drafts, 'C-000002.eml')));
    expect(message.id).toBe(caseOf(2).drafts[0]?.messageId);
    // Asked again, the first draft stays; and the step is undone with one key.
    sato.press('u');
    await sato.until('「お客様に確認」を取り消しました');
    sato.press('a');
    await sato.until('返信案');
    sato.press('s');
    await sato.until('返信待ちにしました');
    expect(readdirSync(drafts).sort()).toEqual(['C-000002-2.eml', 'C-000002.eml']);
    expect(actionsOf(2).slice(-5)).toEqual(['draft sato', 'ask sato', 'undo sato', 'draft sato', 'ask sato']);
  });

  it('says why a draft cannot be saved, and the case stays', async () => {
    await sampleDesk();
    writeFileSync(path.join(folder, 'drafts'), '');
    const sato = work('sato', ['--state', 'new'], { columns: 160 });
    await sato.until('C-000002 [新規]');
    sato.press('r');
    await sato.until('返信案');
    sato.press('s');
    await sato.until('drafts を作れません(ENOTDIR)。別のフォルダを指定してください');
    expect(caseOf(2)).toMatchObject({ state: 'new', drafts: [] });
  });

  it('shows a draft for copying where nothing of the page is in the way', async () => {
    await sampleDesk();
    const sato = work('sato', ['--state', 'new'], { rows: 70 });
    await sato.until('C-000002 [新規]');
    sato.press('rp');
    const screen = await sato.until('Enterで戻る');
    expect(sato.isFullScreen).toBe(false);
    expect(screen).toMatch(/^宛先: chihiro\.h@example\.com\n件名: Re: .*\n\n早川千尋 様$/mu);
    sato.press(ENTER);
    await sato.until('お客様に送りましたか');
    sato.press('y');
    await sato.until('C-000007 [新規]');
    expect(caseOf(2).state).toBe('waiting');
  });

  it('marks a reset only after it was confirmed, and undoes it', async () => {
    await sampleDesk();
    const sato = work('sato');
    await sato.until('C-000001 [再設定可]');
    sato.press('d');
    await sato.until('C-000001 水＊ ＊＊ M0101 を再設定済みとして記録します');
    sato.press('n');
    await sato.until('r 返信');
    expect(caseOf(1).state).toBe('ready');
    sato.press('dy');
    expect(await sato.until('C-000003 [再設定可]')).toContain('C-000001: 「再設定済」を記録しました');
    expect(caseOf(1)).toMatchObject({ state: 'done', lock: null });
    sato.press('u');
    expect(await sato.until('を取り消しました')).toContain('C-000001 [再設定可]');
    expect(caseOf(1)).toMatchObject({ state: 'ready', lock: { agent: 'sato' } });
    expect(caseOf(3).lock).toBeNull();
  });

  it('offers to record and reply at once only where nothing speaks against the reset', async () => {
    await sampleDesk();
    const sato = work('sato');
    await sato.until('C-000001 [再設定可]');
    sato.press('d');
    expect(await sato.until('を再設定済みとして記録します')).toContain('r 記録して返信案へ');
    sato.press('r');
    await sato.until('返信案: 再設定済');
    expect(caseOf(1).state).toBe('done');
  });

  it('of a case in review takes y or n alone, and r records nothing', async () => {
    await sampleDesk();
    const sato = work('sato', ['--flag', 'sender-authentication-failed']);
    await sato.until('C-000010 [要確認]');
    sato.press('d');
    expect(await sato.until('を再設定済みとして記録します')).not.toContain('記録して返信案へ');
    sato.press('r');
    sato.press('n');
    await sato.until('r 返信');
    expect(caseOf(10).state).toBe('review');
    sato.press('dy');
    await sato.until('「再設定済」を記録しました');
    expect(caseOf(10).state).toBe('done');
  });

  it('offers no reset where the table of states has none', async () => {
    await sampleDesk();
    const sato = work('sato', ['--state', 'new']);
    await sato.until('C-000002 [新規]');
    expect(sato.lines.at(-1)).not.toContain('再設定済');
    sato.press('d');
    await sato.until('C-000002は「新規」のため「再設定済」にできません');
    expect(caseOf(2).state).toBe('new');
  });

  it('rejects and takes notes with a text, Japanese and pasted too', async () => {
    await sampleDesk();
    const sato = work('sato');
    await sato.until('C-000001');
    sato.press('n');
    await sato.until('メモ:');
    sato.press('電話あt', '\u007f', 'り', '\u001b[200~dy\rq\u001b[201~', ENTER);
    await sato.until('「メモ」を記録しました');
    expect(caseOf(1).history.at(-1)?.details?.text).toBe('電話ありdy q');
    // What is pasted onto the keys does nothing.
    sato.press('\u001b[200~dyq\u001b[201~', 'x');
    await sato.until('却下する理由:');
    sato.press(ESCAPE);
    await sato.until('r 返信');
    sato.press('x', '本人ではない', ENTER);
    await sato.until('C-000003');
    expect(caseOf(1)).toMatchObject({ state: 'rejected' });
    expect(caseOf(1).history.at(-1)?.details?.text).toBe('本人ではない');
  });

  it('shows values for a reason, which is recorded, and hides them in the next case', async () => {
    await sampleDesk();
    const sato = work('sato');
    await sato.until('C-000001');
    sato.press('R');
    await sato.until('個人情報を表示する理由:');
    sato.press('電話', ENTER);
    expect(await sato.until('個人情報を表示しています')).toContain('水野 奈緒');
    sato.press('s');
    expect(await sato.until('C-000003')).toContain('古＊ ＊＊');
    expect(caseOf(1).history.at(-1)).toMatchObject({ action: 'reveal', agent: 'sato', details: { text: '電話' } });
  });

  it('assigns a member that is searched for and seen beside the items', async () => {
    await sampleDesk();
    const sato = work('sato', ['--state', 'review', '--verdict', 'no-match']);
    await sato.until('C-000006 [要確認]');
    sato.press('m');
    await sato.until('会員を探す');
    sato.press('モリ', ENTER);
    await sato.until('2. M0110');
    sato.press('2');
    expect(await sato.until('M0110をC-000006の会員として指定します')).toMatch(/生年月日 +相違/u);
    sato.press('y');
    await sato.until('「会員を指定」を記録しました');
    expect(caseOf(6).assignedMember).toBe('M0110');
    sato.press('u');
    await sato.until('を取り消しました');
    expect(caseOf(6).assignedMember).toBeNull();
  });

  it('goes to the end, and back to what was skipped', async () => {
    await sampleDesk();
    const sato = work('sato', ['--state', 'ready']);
    for (const next of ['C-000001 [', 'C-000003 [', 'C-000004 [']) {
      await sato.until(next);
      sato.press('s');
    }
    expect(await sato.until('対応する案件はもうありません')).toContain('とばした案件: 3件');
    sato.press('s');
    await sato.until('C-000001 [再設定可]');
  });
});

describe.runIf(hasTerminal)('several agents', () => {
  it('skip what another one has open, can take it, and whoever lost it is told', async () => {
    await sampleDesk();
    const sato = work('sato');
    await sato.until('C-000001 [');
    const kato = work('kato', ['--lang', 'en']);
    const screen = await kato.until('C-000003 [ready]');
    expect(screen).toMatch(/C-000001 is skipped: sato has had it open since \d{4}-\d\d-\d\d \d\d:\d\d \(t takes it/u);
    kato.press('t');
    await kato.until('Take C-000001 over from sato');
    kato.press('y');
    await kato.until('C-000001 is taken over from sato');
    expect(caseOf(1)).toMatchObject({ lock: { agent: 'kato' }, state: 'ready' });
    expect(caseOf(3).lock).toBeNull();
    expect(caseOf(1).history.at(-1)).toMatchObject({ action: 'steal', agent: 'kato', details: { from: 'sato' } });
    sato.press('d');
    await sato.until('C-000001はkatoさんに引き継がれました');
    expect(sato.lines.at(-1)).not.toContain('再設定済');
    sato.press('s');
    await sato.until('C-000003 [再設定可]');
    expect(caseOf(1).lock).toMatchObject({ agent: 'kato' });
  });

  it('see a case again that was changed after they had looked at it', async () => {
    await sampleDesk();
    const sato = work('sato');
    await sato.until('C-000001 [再設定可]');
    sato.press('d');
    await sato.until('よろしいですか');
    // The same agent in another window.
    await madoguchi('resolve', '1', '--asked', '--agent', 'sato');
    sato.press('y');
    expect(await sato.until('C-000001は表示の後に変わりました')).toContain('C-000001 [返信待ち]');
    expect(caseOf(1).state).toBe('waiting');
  });

  it('lose nothing when they work at once', async () => {
    await deskOf(
      Array.from({ length: 8 }, (_, i) =>
        mail({ from: `s${i}@example.com`, form: { ...HAYASE, email: null }, day: 3 + i }),
      ),
    );
    const closeAll = async (agent: string) => {
      const terminal = work(agent);
      // Each case that is shown is another one: it is what this agent has locked.
      for (const closed = new Set<string>(); ; ) {
        const isNext = (now: string) => {
          const [, number = ''] = /^(C-\d+) \[/mu.exec(now) ?? [];
          return now.includes('もうありません') || (number !== '' && !closed.has(number) && / q 退席 \?$/u.test(now));
        };
        const screen = await terminal.until(isNext);
        if (screen.includes('もうありません')) return closed.size;
        closed.add(/^(C-\d+) \[/mu.exec(screen)?.[1] ?? '');
        terminal.press('c');
        await terminal.until('終了する理由:');
        terminal.press(agent, ENTER);
      }
    };
    const counts = await Promise.all([closeAll('sato'), closeAll('kato')]);
    expect(counts[0] + counts[1]).toBe(8);
    for (let id = 1; id <= 8; id++) {
      expect(caseOf(id)).toMatchObject({ state: 'closed', lock: null });
      expect(caseOf(id).history.filter(({ action }) => action === 'close')).toHaveLength(1);
    }
    expect(await madoguchi('audit', 'verify')).toMatch(/^異常なし: 記録16件/u);
  });
});

describe.runIf(hasTerminal)('the terminal', () => {
  it.each([
    ['Ctrl-C', (terminal: TestTerminal) => terminal.press(CTRL_C), { status: 130, signal: null }],
    [
      'Ctrl-C while a text is typed',
      (terminal: TestTerminal) => terminal.press('nabc', CTRL_C),
      { status: 130, signal: null },
    ],
    ['SIGTERM', (terminal: TestTerminal) => terminal.signal('SIGTERM'), { status: null, signal: 'SIGTERM' }],
    [
      'SIGINT from elsewhere',
      (terminal: TestTerminal) => terminal.signal('SIGINT'),
      { status: null, signal: 'SIGINT' },
    ],
    ['Ctrl-D', (terminal: TestTerminal) => terminal.press('\u0004'), { status: 130, signal: null }],
  ])('%s: it is as before, and the case is given back', async (_, end, expected) => {
    await sampleDesk();
    const sato = work('sato');
    await sato.until('C-000001 [');
    expect(sato.isFullScreen).toBe(true);
    expect(caseOf(1).lock).toMatchObject({ agent: 'sato' });
    end(sato);
    expect(await sato.ended).toEqual({ ...expected, restored: true });
    expect(sato.isFullScreen).toBe(false);
    expect(caseOf(1).lock).toBeNull();
  });

  it('ends by the signal of a terminal that has gone, and the case is given back', async () => {
    await sampleDesk();
    const sato = work('sato');
    await sato.until('C-000001 [');
    expect(caseOf(1).lock).toMatchObject({ agent: 'sato' });
    sato.hangUp();
    expect(await sato.ended).toEqual({ status: null, signal: 'SIGHUP', restored: null });
    expect(caseOf(1).lock).toBeNull();
  });

  it('may have any size, and change it', async () => {
    await sampleDesk();
    const sato = work('sato', [], { rows: 40, columns: 120 });
    await sato.until('C-000001 [');
    const fits = (rows: number, columns: number) => (screen: string) => {
      const lines = screen.split('\n');
      return (
        lines[0]?.startsWith('sato ') && lines.includes('-'.repeat(columns)) && / \?$/u.test(lines[rows - 1] ?? '')
      );
    };
    for (const [rows, columns] of [
      [24, 80],
      [9, 45],
      [50, 132],
      [6, 20],
      [24, 80],
    ] as const) {
      sato.resize(rows, columns);
      expect(await sato.until((screen) => fits(rows, columns)(screen) === true)).toMatch(/^C-000001 /mu);
    }
    sato.press('d');
    await sato.until('再設定済みとして記録します');
  });

  it('obeys nothing that a mail holds', async () => {
    const nickname = `\u001b[2J\u001b]0;title\u0007\u202e${'み'.repeat(300)}`;
    await deskOf([mail({ form: { ...HAYASE, nickname }, subject: '\u001b[31mRe:\u001b[5;5H!!' })]);
    const sato = work('sato', [], { rows: 40 });
    await sato.until('C-000001 [');
    sato.press('R理由', ENTER);
    const screen = await sato.until('早瀬 澪');
    expect(sato.lines[0]).toMatch(/^sato {2}残り1件/u);
    expect(screen).toContain('\\x1b]0;title');
    sato.press('v');
    expect(await sato.until('C-000001のメール')).toContain('\\x1b]0;title');
    expect(sato.lines[0]).toMatch(/^sato/u);
  });
});

describe.runIf(hasTerminal)('follow-ups', () => {
  const mails = [
    mail({ id: '<m1@example.com>', form: { ...HAYASE, nickname: null } }),
    mail({
      from: 'eve@example.net',
      subject: 'Re: [C-000001]',
      day: 12,
      form: { nameKanji: '早瀬 澪', nameKana: 'ハヤセ ミオ', nickname: 'みお' },
    }),
  ];

  it('are joined by the agent, who sees the other case before', async () => {
    await deskOf(mails);
    const sato = work('sato');
    await sato.until('C-000001 [');
    sato.press('j');
    const screen = await sato.until('C-000002はC-000001の続報ですか');
    expect(screen).toContain('差出人が異なります');
    expect(screen).toMatch(/^C-000002 \[新規\]/mu);
    sato.press('y');
    expect(await sato.until('C-000002をC-000001に統合しました')).toContain('C-000001 [');
    expect(caseOf(1)).toMatchObject({ mails: 2, lock: { agent: 'sato' } });
    expect(caseOf(2)).toMatchObject({ state: 'closed', lock: null });
    sato.press('u');
    expect(await sato.until('「案件を統合」を取り消しました')).toContain('C-000001 [');
    expect([caseOf(1).mails, caseOf(2)]).toMatchObject([1, { state: 'new', mails: 1 }]);
  });

  it('or not, which is noted', async () => {
    await deskOf(mails);
    const sato = work('sato');
    await sato.until('C-000001 [');
    sato.press('jn');
    await sato.until('「メモ」を記録しました');
    expect(caseOf(1).history.at(-1)?.details?.text).toBe('C-000002はC-000001の続報ではない');
    expect(caseOf(2).state).toBe('new');
  });
});

it.each([
  ['ja', 'madoguchi: workは端末で使います。端末以外では madoguchi list と madoguchi resolve をお使いください\n'],
  ['en', 'madoguchi: work needs a terminal: without one use madoguchi list and madoguchi resolve\n'],
])('without a terminal says what to use instead (%s)', async (lang, line) => {
  const io = fakeIo();
  expect(await run(['work', '--agent', 'sato', '--lang', lang], io, new AbortController().signal)).toBe(1);
  expect([io.out(), io.err()]).toEqual(['', line]);
});
