/** The member database's tables. Each migration leads from the version that is its index to the next one. */
import type Database from 'better-sqlite3';
import { ALL_SHARED } from './shared-keys.js';

/** "MADG", in the file's header: tells our files from other SQLite files. */
const APPLICATION_ID = 0x4d414447;

const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    member_id TEXT NOT NULL UNIQUE,
    plus_member_id TEXT,
    member_number TEXT,
    name_kanji TEXT,
    name_kana TEXT,
    nickname TEXT,
    birth_date TEXT,
    prefecture TEXT,
    phone TEXT,
    email TEXT,
    course TEXT CHECK (course IN ('bundle', 'credit', 'docomo', 'au', 'softbank')),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    plus_member_key TEXT,
    member_number_key TEXT,
    kanji_key TEXT,
    kana_key TEXT,
    email_key TEXT
  ) STRICT;

  CREATE TABLE billing (
    member INTEGER NOT NULL REFERENCES member (id),
    billing_id TEXT NOT NULL,
    billing_key TEXT NOT NULL,
    paid_on TEXT,
    PRIMARY KEY (member, billing_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE source (
    members_file TEXT NOT NULL,
    payments_file TEXT,
    imported_at TEXT NOT NULL,
    payments INTEGER NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE member ADD COLUMN given_kanji_key TEXT;
  ALTER TABLE member ADD COLUMN given_kana_key TEXT;
  ALTER TABLE member ADD COLUMN email_local_key TEXT;

  CREATE TABLE frequency (
    term TEXT NOT NULL,
    key TEXT NOT NULL,
    members INTEGER NOT NULL,
    PRIMARY KEY (term, key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE frequency_total (
    term TEXT PRIMARY KEY,
    members INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Of members that an older version imported nothing is known.
  `ALTER TABLE member ADD COLUMN shared INTEGER NOT NULL DEFAULT ${ALL_SHARED};`,
];

/** Made after the rows are in, which is several times faster. All are B-trees, with what is looked up in front. */
const INDEXES = `
  CREATE INDEX IF NOT EXISTS member_by_plus_member_id ON member (plus_member_key) WHERE plus_member_key IS NOT NULL;
  CREATE INDEX IF NOT EXISTS member_by_number ON member (member_number_key) WHERE member_number_key IS NOT NULL;
  CREATE INDEX IF NOT EXISTS member_by_email ON member (email_key) WHERE email_key IS NOT NULL;
  CREATE INDEX IF NOT EXISTS member_by_phone ON member (phone) WHERE phone IS NOT NULL;
  CREATE INDEX IF NOT EXISTS member_by_phone_end ON member (substr(phone, -4), phone) WHERE phone IS NOT NULL;
  CREATE INDEX IF NOT EXISTS member_by_email_local ON member (email_local_key) WHERE email_local_key IS NOT NULL;
  CREATE INDEX IF NOT EXISTS member_by_given_kanji ON member (given_kanji_key, birth_date) WHERE given_kanji_key IS NOT NULL;
  CREATE INDEX IF NOT EXISTS member_by_given_kana ON member (given_kana_key, birth_date) WHERE given_kana_key IS NOT NULL;
  CREATE INDEX IF NOT EXISTS member_by_kanji ON member (kanji_key, birth_date) WHERE kanji_key IS NOT NULL;
  CREATE INDEX IF NOT EXISTS member_by_kana ON member (kana_key, birth_date) WHERE kana_key IS NOT NULL;
  CREATE INDEX IF NOT EXISTS billing_by_id ON billing (billing_key);
`;

export const SCHEMA_VERSION = MIGRATIONS.length;

/** Brings a database, an empty one too, to the present version. */
export function migrate(db: Database.Database): void {
  const from = versionOf(db);
  db.transaction(() => {
    for (const sql of MIGRATIONS.slice(from)) db.exec(sql);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  })();
}

export function createIndexes(db: Database.Database): void {
  db.exec(INDEXES);
}

export function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

export function isOurs(db: Database.Database): boolean {
  return Number(db.pragma('application_id', { simple: true })) === APPLICATION_ID;
}
