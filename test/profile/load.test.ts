import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError, type InputProblems, type Told } from '../../src/errors.js';
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

/** What `loadProfile` finds wrong with the file, which it names. */
async function complaint(file: string): Promise<Told<InputProblems>> {
  const error: unknown = await loadProfile(file).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  const { problem } = error as InputError;
  expect(problem).toMatchObject({ path: file });
  return problem;
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

  const long = (text: string) => `{\n  "schema": "madoguchi.profile/1",\n  "name": ${text}\n}\n`;
  it.each<[string, string, number]>([
    ['broken JSON', '{ "schema": ', 1],
    ['a file that is cut off', '{\n  "schema":\n', 2],
    ['a key without quotation marks', '{\n  "schema": "madoguchi.profile/1",\n  name: "x"\n}\n', 3],
    ['a word that is none', long('nil, "deskNames": []'), 3],
    ['a word that is none, of which there are two', `[\n${'  [10, 20, nil, 40, 50, 60],\n'.repeat(2)}]`, 2],
    ['an empty file', '', 1],
    ['another kind of file', 'schema: madoguchi.profile/1', 1],
  ])('tells the line of what is no JSON: %s', async (_, content, line) => {
    const said = { code: 'SyntaxError', message: expect.stringMatching(/JSON/u) };
    expect(await complaint(written(content))).toMatchObject({ code: 'profile-no-json', said, line });
  });

  it('says why a file cannot be read', async () => {
    const problem = await complaint(path.join(folder, 'nowhere.json'));
    expect(problem).toMatchObject({ code: 'profile-unreadable', said: { code: 'ENOENT' } });
  });

  it('names a folder given for a file', async () => {
    expect(await complaint(folder)).toEqual({ code: 'profile-no-file', path: folder });
  });

  const without = (key: string): object => Object.fromEntries(Object.entries(plusMember).filter(([k]) => k !== key));
  it.each<[string, unknown, string]>([
    ['another schema', { ...plusMember, schema: 'madoguchi.profile/2' }, 'schema'],
    ['no schema', without('schema'), 'schema'],
    ['an empty name', { ...plusMember, name: '' }, 'name'],
    ['a name that is no text', { ...plusMember, name: 5 }, 'name'],
    ['no courses', without('courses'), 'courses'],
    ['a course left out', { ...plusMember, courses: { ...plusMember.courses, bundle: undefined } }, 'courses.bundle'],
    [
      'a course that is none',
      { ...plusMember, courses: { ...plusMember.courses, weekly: { required: [] } } },
      'courses.weekly',
    ],
    [
      'an item that is none',
      { ...plusMember, courses: { ...plusMember.courses, credit: { required: ['shoeSize'] } } },
      'courses.credit.required.0',
    ],
    ['a label of no item', { ...plusMember, labels: { shoeSize: ['靴'] } }, 'labels.shoeSize'],
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
    ['a proof that is none', { ...plusMember, readyNeeds: 'hope' }, 'readyNeeds'],
    ['an unknown key', { ...plusMember, colour: 'red' }, 'colour'],
    [
      'an unknown key further in',
      { ...plusMember, courses: { ...plusMember.courses, au: { required: [], price: 1 } } },
      'courses.au.price',
    ],
    ['a list', [plusMember], '(top)'],
    ['null', null, '(top)'],
  ])('names the file and the key: %s', async (_, profile, key) => {
    const problem = await complaint(written(JSON.stringify(profile)));
    expect('keys' in problem ? problem.keys : 'key' in problem && [problem.key]).toEqual([key]);
  });

  it('says how many more are wrong', async () => {
    const file = written(JSON.stringify({ ...plusMember, name: '', readyNeeds: 'hope' }));
    expect(await complaint(file)).toMatchObject({ key: 'name', more: 1 });
  });
});
