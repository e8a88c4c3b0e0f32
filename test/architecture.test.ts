import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Plain data and errors: single files that everybody may import. */
const SHARED = ['record', 'mail', 'member', 'errors', 'details', 'case', 'figures'];
const STAGES = ['read', 'decode', 'extract', 'classify', 'validate', 'match', 'decide', 'present'];
const FOR_STAGES = [...SHARED, 'text', 'items', 'profile'];

/** Which rooms a room may import; null: any. Its own files always. */
const ALLOWED: Record<string, readonly string[] | null> = {
  text: [],
  errors: [],
  // Codes and types; the schema is a file of its own, since few runs need its checker.
  record: ['record-schema'],
  'record-schema': ['record'],
  mail: ['record', 'member'],
  member: ['record', 'member'],
  details: ['record', 'member'],
  // `items` is a type: what a mail says of an item.
  case: ['record', 'member', 'details', 'items'],
  figures: ['record', 'case'],
  // `member` is a type: what an item is compared with.
  items: ['text', 'record', 'member'],
  // What a profile cannot be read for is thrown, and `errors` imports nothing: no arrow turns round.
  profile: ['items', 'record', 'errors', 'text'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, FOR_STAGES])),
  present: [...FOR_STAGES, 'record-schema'],
  store: ['record', 'member', 'errors', 'text', 'case'],
  passage: ['judge', 'decode', 'extract', 'classify', 'match', 'decide', ...SHARED, 'profile'],
  'triage-message': ['passage', 'extract', ...SHARED],
  'opened-batches': ['passage', ...SHARED],
  engine: [],
  triage: ['passage', 'triage-message', 'opened-batches', 'engine', 'workers', 'read', 'decide', ...SHARED],
  // A thread is a program of its own: it opens what it needs, and writes what it found.
  workers: ['triage', 'passage', 'triage-message', 'opened-batches', 'decide', 'present', 'store', ...SHARED],
  reply: FOR_STAGES,
  // It undoes and does again what decode undoes.
  scrub: ['decode', ...FOR_STAGES],
  judge: ['extract', 'validate', 'match', 'decide', ...SHARED, 'profile'],
  desk: [...SHARED, 'text', 'items', 'profile', 'judge', 'triage', 'store'],
  cli: null,
  main: null,
  // It loads the rest as one script.
  start: [],
};

/** Packages that belong to certain rooms. */
const PACKAGES: Record<string, readonly string[]> = {
  commander: ['cli'],
  '@inquirer/core': ['cli'],
  'cli-progress': ['cli'],
  tinypool: ['workers'],
  'better-sqlite3': ['store'],
  mailparser: ['decode'],
  htmlparser2: ['decode'],
  nodemailer: ['reply'],
  chalk: ['present', 'cli'],
  'libphonenumber-js': ['text'],
};

interface SourceFile {
  /** Path below src, with slashes. */
  name: string;
  room: string;
  text: string;
}

function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.split(path.sep).join('/'))
    .sort()
    .map((name) => ({ name, room: roomOf(name), text: readFileSync(path.join(SRC, name), 'utf8') }));
}

function roomOf(name: string): string {
  return name.includes('/') ? (name.split('/')[0] ?? '') : name.replace(/\.ts$/u, '');
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"`]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\brequire\s*\(\s*['"]([^'"]+)['"]/gu;

/** What a file imports: static, dynamic, for effect, types too. */
function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? m[4] ?? '');
}

/** The room of an import of ours, null for a package. */
function importedRoom(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return roomOf(path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)).replace(/\.js$/u, '.ts'));
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The code without comments and the contents of strings: words there are no use of a global. */
function codeOnly(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//gu, ' ')
    .replace(/(^|[^:\\])\/\/[^\n]*/gu, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gu, "''");
}

const files = sourceFiles();

describe('who may import whom', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(50);
    expect([...new Set(files.map((f) => f.room))].sort()).toEqual(Object.keys(ALLOWED).sort());
    expect(files.flatMap((f) => importsOf(f.text)).length).toBeGreaterThan(files.length);
  });

  it.each([
    ["import { a } from './a.js';", ['./a.js']],
    ["import type { A } from '../a.js';", ['../a.js']],
    ["import {\n  a,\n  type B,\n} from './a.js';", ['./a.js']],
    ["export { a } from './a.js';\nexport * from './b.js';", ['./a.js', './b.js']],
    ["const { a } = await import('./a.js');", ['./a.js']],
    ["import './a.js';", ['./a.js']],
    ["const x = 'import nothing';", []],
  ])('sees every form of import: %s', (text, expected) => {
    expect(importsOf(text)).toEqual(expected);
  });

  it.each(Object.keys(ALLOWED))('%s imports only what it may', (room) => {
    const allowed = ALLOWED[room];
    const wrong = files
      .filter((f) => f.room === room)
      .flatMap((f) => importsOf(f.text).map((specifier) => ({ file: f.name, room: importedRoom(f.name, specifier) })))
      .filter((i) => i.room !== null && i.room !== room && allowed !== null && !allowed?.includes(i.room))
      .map((i) => `${i.file} imports ${i.room}`);
    expect(wrong).toEqual([]);
  });

  it('holds mail.ts, member.ts and details.ts to types', () => {
    const values = files
      .filter((f) => ['mail', 'member', 'details'].includes(f.room))
      .flatMap((f) => [...f.text.matchAll(/^import (?!type )[^;]*;/gmu)].map((m) => `${f.name}: ${m[0]}`));
    expect(values).toEqual([]);
  });

  it.each(Object.entries(PACKAGES))('%s stays in %s', (name, rooms) => {
    const users = files.filter((f) => importsOf(f.text).some((specifier) => packageOf(specifier) === name));
    expect(users.filter((f) => !rooms.includes(f.room)).map((f) => f.name)).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });
});

describe('the surroundings come in through main and cli', () => {
  const GLOBALS: [string, RegExp][] = [
    ['process', /(?<![\w.$])process\s*[.[]/u],
    ['console', /(?<![\w.$])console\s*\./u],
    ['new Date()', /new\s+Date\s*(?:\(\s*\)|(?!\s*\())/u],
    ['Date.now()', /Date\s*\.\s*now\s*\(/u],
  ];
  const inside = files.filter((f) => f.room !== 'main' && f.room !== 'cli');

  it.each(GLOBALS)('no %s elsewhere', (_, pattern) => {
    expect(inside.filter((f) => pattern.test(codeOnly(f.text))).map((f) => f.name)).toEqual([]);
  });

  it('nor by import', () => {
    const modules = ['node:process', 'process', 'node:console', 'console'];
    expect(inside.filter((f) => importsOf(f.text).some((s) => modules.includes(s))).map((f) => f.name)).toEqual([]);
  });

  it.each([
    ['a use', 'process.env.HOME', 0],
    ['an argument-less date', 'new Date()', 2],
    ['an argument-less date without brackets', 'const d = new Date;', 2],
    ['the clock', 'Date.now()', 3],
  ] as const)('would see %s', (_, code, index) => {
    expect(GLOBALS[index]?.[1].test(codeOnly(code))).toBe(true);
  });

  it.each([
    ['a date that is given', 'new Date(iso)'],
    ['a comment', '// process.env and new Date() stay out'],
    ['a member of that name', 'order.process.next()'],
    ['a string', "const words = 'console.log'"],
  ])('would not see %s', (_, code) => {
    expect(GLOBALS.filter(([, pattern]) => pattern.test(codeOnly(code)))).toEqual([]);
  });
});
