/** Command lines that end with an error, and what is on the disk for them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { plusMember } from '../../src/profile/index.js';
import { openDesk } from '../../src/store/desk/index.js';

const ROWS = Array.from({ length: 60 }, (_, i) => `M${i},"a"b\n"c,d`).join('\n');

/** Makes the files that `PROVOKED` names. */
export function prepare(folder: string): void {
  const at = (name: string) => path.join(folder, name);
  const profile = (name: string, change: object) =>
    writeFileSync(at(name), JSON.stringify({ ...plusMember, ...change }));
  const database = (name: string, sql: string) => new Database(at(name)).exec(sql).close();
  mkdirSync(at('sub'));
  execFileSync('mkfifo', [at('fifo')]);
  writeFileSync(at('text'), 'no database\n'.repeat(500));
  writeFileSync(at('one.eml'), 'From: a@example.com\n\nx\n');
  writeFileSync(at('members.csv'), 'member_id,name_kanji\nM1,沖田\n');
  writeFileSync(at('payments.csv'), 'member_id,billing_id,paid_on\nM1,1,2026-10-01\n');
  writeFileSync(at('nameless.csv'), 'member_id,billing_id\nM1,1\n');
  writeFileSync(at('no-ids.csv'), 'member_id,paid_on\nM1,2026-10-01\n');
  writeFileSync(at('empty.csv'), '');
  writeFileSync(at('other.csv'), 'nickname\na\n');
  writeFileSync(at('twice.csv'), 'member_id,電話番号,phone\nM1,,\n');
  writeFileSync(at('utf16.csv'), Buffer.from('\ufeffmember_id\n', 'utf16le'));
  writeFileSync(at('quotes.csv'), `member_id,name_kana\n${ROWS}\n`);
  profile('empty-name.json', { name: '', readyNeeds: 'hope' });
  profile('number.json', { name: 5 });
  profile('unknown.json', { colour: 'red' });
  profile('lacking.json', { courses: undefined });
  profile('choice.json', { readyNeeds: 'hope' });
  profile('digits.json', { billing: { ...plusMember.billing, au: { digits: 99, refusesMobileNumbers: true } } });
  profile('address.json', { deskAddresses: ['desk.example.jp'] });
  profile('placeholder.json', { replies: { ja: { closing: '{{nmae}}' } } });
  profile('hours.json', { replies: { resetUrlHours: 0.5 } });
  profile('reply-address.json', { replies: { desk: { address: 'desk at example.jp' } } });
  profile('no-text.json', { replies: { ja: { closing: 3 } } });
  profile('lines.json', { replies: { desk: { name: { ja: 'a\nb' } } } });
  profile('no-object.json', { replies: { ja: 'x' } });
  database('other.db', 'CREATE TABLE t (a)');
  database('newer.db', `PRAGMA application_id = ${0x4d414447}; PRAGMA user_version = 99`);
  database('old.db', `PRAGMA application_id = ${0x4d414447}; CREATE TABLE x (id)`);
  openDesk(at('desk.db'), { create: true }).close();
  openDesk(at('newer-desk.db'), { create: true }).close();
  database('newer-desk.db', 'PRAGMA user_version = 99');
}

/** Arguments, parted by spaces; `DIR/` stands for the folder. */
export const LINES = [
  'triage',
  'triage --format',
  'triage --fromat x a',
  'triage --zzz a',
  'trige',
  'show 1 2',
  'triage --format xml a',
  'triage --today 2026-02-30 a',
  'triage --fail-on ready,foo a',
  'triage --jobs many a',
  'triage --max-size big a',
  'triage --range 9-3 a',
  'triage --range 0-9 a b',
  'triage --range 0-9 DIR/sub',
  'triage --format \x1b[2J a',
  'list --age soon',
  'list --limit 0',
  'list --reason x',
  'list --reveal',
  'list --desk=',
  'list --agent=',
  `list --agent ${'x'.repeat(65)}`,
  'show X-1',
  'undo --step last',
  'resolve 1',
  'resolve 1 --note=',
  'resolve 1 --done --reject',
  'reply 1 2 --format eml',
  'export 1',
  'members find \u3000',
  'members import',
  'members import a b',
  'members stats --nope',
  'members --nope',
  'audit list --last 0',
  'audit verify --head abc',
  'purge',
  'purge --older-than 0d',
  'report --from 2026-11-31',
  'report --from 2026-11-02 --to 2026-11-01',
  'report --format pdf',
  'triage --profile DIR/none.json a',
  'triage --profile DIR/sub a',
  'triage --profile DIR/empty-name.json a',
  'triage --profile DIR/number.json a',
  'triage --profile DIR/unknown.json a',
  'triage --profile DIR/lacking.json a',
  'triage --profile DIR/choice.json a',
  'triage --profile DIR/digits.json a',
  'triage --profile DIR/address.json a',
  'triage --profile DIR/placeholder.json a',
  'triage --profile DIR/hours.json a',
  'triage --profile DIR/reply-address.json a',
  'triage --profile DIR/no-text.json a',
  'triage --profile DIR/lines.json a',
  'triage --profile DIR/no-object.json a',
  'members import DIR/none.csv --members DIR/x.db',
  'members import DIR/sub --members DIR/x.db',
  'members import DIR/members.csv --payments DIR/none.csv --members DIR/x.db',
  'members import DIR/utf16.csv --members DIR/x.db',
  'members import DIR/empty.csv --members DIR/x.db',
  'members import DIR/members.csv --payments DIR/empty.csv --members DIR/x.db',
  'members import DIR/members.csv --payments DIR/members.csv --members DIR/x.db',
  'members import DIR/members.csv --payments DIR/no-ids.csv --members DIR/x.db',
  'members import DIR/payments.csv --members DIR/x.db',
  'members import DIR/nameless.csv --members DIR/x.db',
  'members import DIR/other.csv --members DIR/x.db',
  'members import DIR/twice.csv --members DIR/x.db',
  'members import DIR/quotes.csv --members DIR/x.db',
  'members import DIR/members.csv --members DIR/none/x.db',
  'members import DIR/members.csv --members DIR/sub',
  'members import DIR/members.csv --members DIR/text',
  'members import DIR/members.csv --members DIR/other.db',
  'members import DIR/members.csv --members DIR/newer.db',
  'members import DIR/members.csv --members DIR/text/x.db',
  'members stats --members DIR/none.db',
  'members stats --members DIR/sub',
  'members stats --members DIR/fifo',
  'members stats --members DIR/text',
  'members stats --members DIR/newer.db',
  'members stats --members DIR/old.db',
  'list --desk DIR/none.db',
  'report --desk DIR/none.db',
  'list --desk DIR/sub',
  'list --desk DIR/fifo',
  'list --desk DIR/text',
  'list --desk DIR/other.db',
  'list --desk DIR/newer-desk.db',
  'intake DIR/one.eml --desk DIR/text/x.db',
  'intake DIR/one.eml --desk DIR/none/x.db',
  'audit list --case 999 --desk DIR/desk.db',
  'help nope',
  'reply 1 --out DIR/text --desk DIR/desk.db',
];
