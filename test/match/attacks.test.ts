/** People who want somebody else's account: whatever they know, none of them may come out `ready`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTACKS, attackOf, succeeds } from '../../bench/attacks.js';
import { itemsOf, verdictOf } from '../../bench/inquiry.js';
import { CSV_HEAD, csvLine, townOf } from '../../bench/members.js';
import { madeUpNames } from '../../bench/names.js';
import { randomOf } from '../../bench/random.js';
import { importMembers, type MemberStore, openMembers } from '../../src/store/index.js';
import { temporaryFolder } from '../store/temporary.js';

const MEMBERS = 3000;
const EACH = 1500;
const town = townOf(madeUpNames(), 7);

let store: MemberStore;
beforeAll(async () => {
  const folder = temporaryFolder();
  const csvPath = join(folder, 'members.csv');
  const lines = Array.from({ length: MEMBERS }, (_, i) => csvLine(town.person(i).member));
  writeFileSync(csvPath, CSV_HEAD + lines.join(''));
  const dbPath = join(folder, 'members.db');
  await importMembers({ csvPath, dbPath, importedAt: '2026-11-22T00:00:00Z' });
  store = openMembers(dbPath);
});
afterAll(() => store.close());

describe('attacks', () => {
  it.each(Object.keys(ATTACKS))('%s is never ready', (kind) => {
    const random = randomOf(kind.length);
    const ready = [];
    for (let i = 0; i < EACH; i++) {
      const attack = attackOf(kind, random.below(MEMBERS - 1), MEMBERS, town, random);
      if (succeeds(attack, store)) ready.push(attack);
    }
    expect(ready).toEqual([]);
  });

  it('would be ready for the member himself, so that the attacks fail for what they lack', () => {
    const random = randomOf(1);
    let ready = 0;
    let own = 0;
    for (let i = 0; i < 500; i++) {
      const { member } = town.person(random.below(MEMBERS));
      if (!member.active || member.email === null || member.course === null) continue;
      own++;
      const given = { ...itemsOf(member), birthDate: member.birthDate ?? '1990-05-06' };
      const inquiry = { given, course: member.course, from: member.email };
      if (verdictOf(inquiry, store).disposition === 'ready') ready++;
    }
    expect(ready / own).toBe(1);
  });
});
