/** The mails of the cases, with their stored bytes. */
import type Database from 'better-sqlite3';
import type { CaseMail, MailRole } from '../../case.js';
import type { Kind } from '../../record.js';

interface NewMail {
  caseId: number;
  mail: CaseMail;
  /** Folded address. */
  sender: string | null;
  repeatKey: string | null;
  raw: Buffer;
}

/** A mail of the desk that a new one may be a repeat of, or an answer to. */
interface KnownMail {
  caseId: number;
  messageId: string | null;
  sender: string | null;
  repeatKey: string | null;
  /** By its header. */
  date: string | null;
}

/** Where a mail stands in its case. */
type MailPlace = Pick<CaseMail, 'hash' | 'number' | 'role'>;

export interface Mails {
  add(mail: NewMail): void;
  /** Was a mail of this content taken in, or passed over? */
  has(hash: string): boolean;
  /** The case that has the mail of this content; null for none. */
  caseOf(hash: string): number | null;
  /** Remembers a mail that is of no case. */
  pass(hash: string): void;
  /** In the order in which they came. */
  of(caseId: number): CaseMail[];
  raw(caseId: number, number: number): Buffer | null;
  /** Those of `sender` first; a few. */
  withMessageId(messageId: string, sender: string | null): KnownMail[];
  withRepeatKey(key: string): KnownMail[];
  /** Has the case a mail from there? */
  hasSender(caseId: number, sender: string): boolean;
  /** Which mails a case has, in their order, and as what. */
  places(caseId: number): MailPlace[];
  /** Puts mails where they were. */
  putBack(caseId: number, places: readonly MailPlace[]): void;
  /** Moves the mails of a case behind those of another. */
  move(from: number, to: number): void;
  /** Takes out the contents, the bytes and all keys but the hash of the content. */
  forget(caseId: number): void;
}

/** A look-up gives no more: one sender may have sent the same mail a thousand times. */
const MOST_KNOWN = 20;

/** What is not looked for. */
type Contents = Omit<CaseMail, 'number' | 'role' | 'kind' | 'hash' | 'messageId' | 'receivedAt'>;

interface Row {
  number: number;
  role: MailRole;
  kind: Kind;
  hash: string;
  message_id: string | null;
  received_at: string;
  contents: string | null;
}

interface KnownRow {
  case_id: number;
  message_id: string | null;
  sender: string | null;
  repeat_key: string | null;
  contents: string | null;
}

const PURGED: Contents = {
  from: null,
  replyTo: [],
  subject: null,
  date: null,
  inReplyTo: null,
  references: [],
  flags: [],
  said: null,
  text: '',
  source: { path: '', index: 0 },
};

export function prepareMails(db: Database.Database): Mails {
  const insert = db.prepare(
    `INSERT INTO mail (hash, case_id, number, role, kind, received_at, message_id, sender, repeat_key, contents)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertRaw = db.prepare('INSERT INTO raw_mail (mail_id, content) VALUES (?, ?)');
  const has = db
    .prepare<[string, string], number>(
      'SELECT 1 FROM mail WHERE hash = ? UNION ALL SELECT 1 FROM passed WHERE hash = ? LIMIT 1',
    )
    .pluck();
  const caseOf = db.prepare<[string], number>('SELECT case_id FROM mail WHERE hash = ?').pluck();
  const pass = db.prepare('INSERT OR IGNORE INTO passed (hash) VALUES (?)');
  const of = db.prepare<[number], Row>('SELECT * FROM mail WHERE case_id = ? ORDER BY number');
  const raw = db
    .prepare<[number, number], Buffer>(
      'SELECT r.content FROM mail m JOIN raw_mail r ON r.mail_id = m.id WHERE m.case_id = ? AND m.number = ?',
    )
    .pluck();
  const KNOWN = 'SELECT case_id, message_id, sender, repeat_key, contents FROM mail WHERE';
  const byMessageId = db.prepare<[string, string | null], KnownRow>(
    `${KNOWN} message_id = ? ORDER BY sender IS NOT ?, id DESC LIMIT ${MOST_KNOWN}`,
  );
  const byRepeatKey = db.prepare<[string], KnownRow>(`${KNOWN} repeat_key = ? ORDER BY id DESC LIMIT ${MOST_KNOWN}`);
  const hasSender = db
    .prepare<[number, string], number>('SELECT 1 FROM mail WHERE case_id = ? AND sender = ? LIMIT 1')
    .pluck();
  const highest = db.prepare<[number], number>('SELECT coalesce(max(number), 0) FROM mail WHERE case_id = ?').pluck();
  const numbers = db.prepare<[number], number>('SELECT id FROM mail WHERE case_id = ? ORDER BY number').pluck();
  const moveOne = db.prepare(
    "UPDATE mail SET case_id = ?, number = ?, role = CASE role WHEN 'first' THEN 'follow-up' ELSE role END WHERE id = ?",
  );
  const places = db.prepare<[number], MailPlace>(
    'SELECT hash, number, role FROM mail WHERE case_id = ? ORDER BY number',
  );
  const place = db.prepare('UPDATE mail SET case_id = ?, number = ?, role = ? WHERE hash = ?');
  const forgetRaw = db.prepare('DELETE FROM raw_mail WHERE mail_id IN (SELECT id FROM mail WHERE case_id = ?)');
  const forget = db.prepare(
    'UPDATE mail SET message_id = NULL, sender = NULL, repeat_key = NULL, contents = NULL WHERE case_id = ?',
  );
  return {
    add({ caseId, mail, sender, repeatKey, raw: content }) {
      const { number, role, kind, hash, messageId, receivedAt, ...contents } = mail;
      const { lastInsertRowid } = insert.run(
        hash,
        caseId,
        number,
        role,
        kind,
        receivedAt,
        messageId,
        sender,
        repeatKey,
        JSON.stringify(contents satisfies Contents),
      );
      insertRaw.run(lastInsertRowid, content);
    },
    has: (hash) => has.get(hash, hash) !== undefined,
    caseOf: (hash) => caseOf.get(hash) ?? null,
    pass: (hash) => pass.run(hash),
    of: (caseId) => of.all(caseId).map(toMail),
    raw: (caseId, number) => raw.get(caseId, number) ?? null,
    withMessageId: (messageId, sender) => byMessageId.all(messageId, sender).map(toKnown),
    withRepeatKey: (key) => byRepeatKey.all(key).map(toKnown),
    hasSender: (caseId, sender) => hasSender.get(caseId, sender) !== undefined,
    places: (caseId) => places.all(caseId),
    putBack(caseId, all) {
      for (const { hash, number, role } of all) place.run(caseId, number, role, hash);
    },
    move(from, to) {
      let number = highest.get(to) ?? 0;
      for (const id of numbers.all(from)) moveOne.run(to, ++number, id);
    },
    forget(caseId) {
      forgetRaw.run(caseId);
      forget.run(caseId);
    },
  };
}

function toMail(row: Row): CaseMail {
  const contents = row.contents === null ? PURGED : (JSON.parse(row.contents) as Contents);
  return {
    number: row.number,
    role: row.role,
    kind: row.kind,
    hash: row.hash,
    messageId: row.message_id,
    receivedAt: row.received_at,
    ...contents,
  };
}

function toKnown(row: KnownRow): KnownMail {
  const contents = row.contents === null ? PURGED : (JSON.parse(row.contents) as Contents);
  return {
    caseId: row.case_id,
    messageId: row.message_id,
    sender: row.sender,
    repeatKey: row.repeat_key,
    date: contents.date,
  };
}
