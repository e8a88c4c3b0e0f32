import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { loadProfile, plusMember } from '../../src/profile/index.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'profile-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(content: string | Buffer): string {
  const file = path.join(folder, 'desk.json');
  writeFileSync(file, content);
  return file;
}

/** The one line that `loadProfile` throws. */
async function complaint(file: string): Promise<string> {
  const error: unknown = await loadProfile(file).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  const message = (error as InputError).message;
  expect(message).not.toContain('\n');
  return message;
}

describe('loadProfile', () => {
  it('reads back what the built-in profile is as JSON', async () => {
    expect(await loadProfile(written(JSON.stringify(plusMember)))).toEqual(plusMember);
  });

  it('takes a BOM', async () => {
    expect(await loadProfile(written(`\ufeff${JSON.stringify(plusMember)}`))).toEqual(plusMember);
  });

  it('takes a sister service', async () => {
    const sister = {
      ...plusMember,
      name: 'Sister',
      labels: { plusMemberId: ['シスターID'] },
      billing: { ...plusMember.billing, au: { digits: null, refusesMobileNumbers: false } },
      readyNeeds: 'knowledge',
    };
    expect(await loadProfile(written(JSON.stringify(sister)))).toEqual(sister);
  });

  it.each<[string, string, RegExp]>([
    ['broken JSON', '{ "schema": ', /no JSON/u],
    ['an empty file', '', /no JSON/u],
    ['another kind of file', 'schema: madoguchi.profile/1', /no JSON/u],
  ])('names the file: %s', async (_, content, expected) => {
    const file = written(content);
    const message = await complaint(file);
    expect(message).toContain(file);
    expect(message).toMatch(expected);
  });

  it('names a file that is not there, and why', async () => {
    const file = path.join(folder, 'nowhere.json');
    const message = await complaint(file);
    expect(message).toContain(file);
    expect(message).toContain('ENOENT');
  });

  it('names a folder given for a file', async () => {
    expect(await complaint(folder)).toContain(folder);
  });

  const without = (key: string): object => Object.fromEntries(Object.entries(plusMember).filter(([k]) => k !== key));
  it.each<[string, unknown, string]>([
    ['another schema', { ...plusMember, schema: 'madoguchi.profile/2' }, '"schema"'],
    ['no schema', without('schema'), '"schema"'],
    ['an empty name', { ...plusMember, name: '' }, '"name"'],
    ['a name that is no text', { ...plusMember, name: 5 }, '"name"'],
    ['no courses', without('courses'), '"courses"'],
    ['a course left out', { ...plusMember, courses: { ...plusMember.courses, bundle: undefined } }, 'courses.bundle'],
    [
      'a course that is none',
      { ...plusMember, courses: { ...plusMember.courses, weekly: { required: [] } } },
      'weekly',
    ],
    [
      'an item that is none',
      { ...plusMember, courses: { ...plusMember.courses, credit: { required: ['shoeSize'] } } },
      'courses.credit.required.0',
    ],
    ['a label of no item', { ...plusMember, labels: { shoeSize: ['靴'] } }, 'shoeSize'],
    ['an empty label', { ...plusMember, labels: { phone: [''] } }, 'labels.phone.0'],
    ['an address without @', { ...plusMember, deskAddresses: ['desk.example.jp'] }, 'deskAddresses.0'],
    [
      'no digits',
      { ...plusMember, billing: { ...plusMember.billing, au: { digits: 0, refusesMobileNumbers: true } } },
      'billing.au.digits',
    ],
    [
      'half a digit',
      { ...plusMember, billing: { ...plusMember.billing, au: { digits: 11.5, refusesMobileNumbers: true } } },
      'billing.au.digits',
    ],
    [
      'a carrier left out',
      { ...plusMember, billing: { docomo: plusMember.billing.docomo, au: plusMember.billing.au } },
      'billing.softbank',
    ],
    ['a proof that is none', { ...plusMember, readyNeeds: 'hope' }, '"readyNeeds"'],
    ['an unknown key', { ...plusMember, colour: 'red' }, 'colour'],
    [
      'an unknown key further in',
      { ...plusMember, courses: { ...plusMember.courses, au: { required: [], price: 1 } } },
      'price',
    ],
    ['a list', [plusMember], '(top)'],
    ['null', null, '(top)'],
  ])('names the file and the key: %s', async (_, profile, key) => {
    const file = written(JSON.stringify(profile));
    const message = await complaint(file);
    expect(message).toContain(file);
    expect(message).toContain(key);
  });

  it('says how many more are wrong', async () => {
    const file = written(JSON.stringify({ ...plusMember, name: '', readyNeeds: 'hope' }));
    expect(await complaint(file)).toMatch(/and 1 more/u);
  });
});
