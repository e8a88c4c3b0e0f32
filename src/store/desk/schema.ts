/** The desk's tables. Each migration leads from the version that is its index to the next one. */
import type Database from 'better-sqlite3';

/** "MADD", in the file's header: tells a desk from a member database and from other SQLite files. */
const APPLICATION_ID = 0x4d414444;

const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE desk_case (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('new', 'waiting', 'ready', 'review', 'done', 'rejected', 'closed')),
    verdict TEXT NOT NULL,
    course TEXT NOT NULL,
    flags TEXT NOT NULL,
    missing TEXT NOT NULL,
    invalid TEXT NOT NULL,
    member_id TEXT,
    -- The first candidate: whom the case aims at.
    aims_at TEXT,
    assigned_member TEXT,
    name TEXT,
    sender TEXT,
    opened_at TEXT NOT NULL,
    last_mail_at TEXT NOT NULL,
    mails INTEGER NOT NULL,
    version INTEGER NOT NULL,
    purged_at TEXT
  ) STRICT;
  CREATE INDEX case_by_state ON desk_case (state, opened_at, id);
  CREATE INDEX case_by_sender ON desk_case (sender, aims_at) WHERE sender IS NOT NULL;
  CREATE INDEX case_by_aim ON desk_case (aims_at, sender) WHERE aims_at IS NOT NULL;

  -- Apart from the row, so that the queue is read without it.
  CREATE TABLE judgement (
    case_id INTEGER PRIMARY KEY REFERENCES desk_case (id),
    merged TEXT NOT NULL
  ) STRICT;

  CREATE TABLE mail (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES desk_case (id),
    number INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('first', 'follow-up', 'duplicate', 'other')),
    kind TEXT NOT NULL,
    received_at TEXT NOT NULL,
    message_id TEXT,
    sender TEXT,
    -- Hash of sender, subject and own text: the same mail sent again.
    repeat_key TEXT,
    contents TEXT,
    UNIQUE (case_id, number)
  ) STRICT;
  CREATE INDEX mail_by_message_id ON mail (message_id) WHERE message_id IS NOT NULL;
  CREATE INDEX mail_by_repeat_key ON mail (repeat_key) WHERE repeat_key IS NOT NULL;

  -- What was looked at and is of no case: a second run passes it over too, whatever came in between.
  CREATE TABLE passed (
    hash TEXT PRIMARY KEY
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE raw_mail (
    mail_id INTEGER PRIMARY KEY REFERENCES mail (id),
    content BLOB NOT NULL
  ) STRICT;

  -- What tells whose case it is: identifying items and the member, folded.
  CREATE TABLE identity (
    case_id INTEGER NOT NULL REFERENCES desk_case (id),
    key TEXT NOT NULL,
    PRIMARY KEY (case_id, key)
  ) STRICT, WITHOUT ROWID;

  -- What was tried at a member: hashes of names, birth dates and identifiers.
  CREATE TABLE attempt (
    member_id TEXT NOT NULL,
    case_id INTEGER NOT NULL REFERENCES desk_case (id),
    inquiries INTEGER NOT NULL,
    tried TEXT NOT NULL,
    PRIMARY KEY (member_id, case_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attempt_by_case ON attempt (case_id);

  CREATE TABLE link (
    case_id INTEGER NOT NULL REFERENCES desk_case (id),
    other_id INTEGER NOT NULL REFERENCES desk_case (id),
    reason TEXT NOT NULL,
    PRIMARY KEY (case_id, other_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX link_by_other ON link (other_id);

  CREATE TABLE draft (
    message_id TEXT PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES desk_case (id),
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX draft_by_case ON draft (case_id);

  CREATE TABLE lock (
    case_id INTEGER PRIMARY KEY REFERENCES desk_case (id),
    agent TEXT NOT NULL,
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    started TEXT NOT NULL,
    since TEXT NOT NULL
  ) STRICT;

  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    agent TEXT NOT NULL,
    action TEXT NOT NULL,
    case_id INTEGER,
    state_before TEXT,
    state_after TEXT,
    undoes INTEGER,
    -- Of these two a purge takes out the first and the salt; the hash stays, and the chain over it.
    details TEXT,
    salt TEXT,
    details_hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_by_case ON audit (case_id, seq) WHERE case_id IS NOT NULL;
  CREATE INDEX audit_by_agent ON audit (agent, seq);
  CREATE INDEX audit_by_undone ON audit (undoes) WHERE undoes IS NOT NULL;

  CREATE TABLE audit_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    entries INTEGER NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  INSERT INTO audit_head (one, entries, hash) VALUES (1, 0, '');
  `,
];

export const DESK_VERSION = MIGRATIONS.length;

/** Brings a desk, an empty file too, to the present version; of two programs that begin at once, one does it. */
export function migrateDesk(db: Database.Database): void {
  db.transaction(() => {
    for (const sql of MIGRATIONS.slice(deskVersion(db))) db.exec(sql);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${DESK_VERSION}`);
  }).immediate();
}

export function deskVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Is it a desk, or a file that nobody has written to yet? */
export function isDesk(db: Database.Database): boolean {
  const id = Number(db.pragma('application_id', { simple: true }));
  if (id === APPLICATION_ID) return true;
  const tables = db.prepare<[], number>('SELECT count(*) FROM sqlite_master').pluck().get();
  return id === 0 && deskVersion(db) === 0 && tables === 0;
}
