/** The rows of the members' CSV into the table of members. */
import type Database from 'better-sqlite3';
import { InputError } from '../errors.js';
import { idKey, kanaKey, localKey, nameKey, namePartsOf, numberKey } from '../text/keys.js';
import { type Header, hasName, isOfPayments, type MemberColumn, readMemberHeader, tellsWho } from './columns.js';
import { FrequencyCount } from './frequencies.js';
import { type MemberRow, normaliseMember } from './normalise-row.js';
import { BrokenQuotes, type CsvRow, isRunTogether } from './read-csv.js';
import type { RowReports } from './row-reports.js';
import { ALL_SHARED } from './shared-keys.js';

/** A CSV file on its way into the database. */
export interface Load {
  db: Database.Database;
  path: string;
  /** Its name, for reports. */
  file: string;
  rows: AsyncIterable<CsvRow>;
  reports: RowReports;
}

export interface Loaded {
  count: number;
  unknownColumns: string[];
}

export async function loadMembers({ db, path, file, rows, reports }: Load): Promise<Loaded> {
  const frequencies = new FrequencyCount();
  const insert = prepareInsert(db, frequencies);
  let header: Header<MemberColumn> | null = null;
  let count = 0;
  for await (const { line, cells } of rows) {
    if (header === null) {
      header = readMemberHeader(cells);
      checkHeader(header, ['member_id'], path);
      const payments = isOfPayments(cells) && !hasName(header);
      if (payments || !tellsWho(header)) throw new InputError({ code: 'csv-tells-nobody', path, payments });
      continue;
    }
    const at = header.at;
    const reject = (report: Omit<Parameters<RowReports['add']>[0], 'file' | 'line' | 'loaded'>) => {
      if (cells.some((cell) => /[\r\n]/u.test(cell))) throw new BrokenQuotes(line);
      reports.add({ file, line, loaded: false, ...report });
    };
    if (cells.some(isRunTogether)) throw new BrokenQuotes(line);
    if (!fitsHeader(cells, header.width)) reject({ problem: 'wrong-number-of-cells', value: String(cells.length) });
    else if (cells.some((cell) => cell.includes('\ufffd')))
      reject({ problem: 'unreadable-characters', value: cells.find((cell) => cell.includes('\ufffd')) ?? '' });
    else {
      const reading = normaliseMember((column) => cells[at.get(column) ?? -1] ?? '');
      if (reading.row === null) reject(reading.because);
      else if (!insert(reading.row)) reject({ problem: 'duplicate-member-id', value: reading.row.memberId });
      else {
        count++;
        for (const cell of reading.leftOut) reports.add({ file, line, loaded: true, ...cell });
      }
    }
  }
  if (header === null) throw new InputError({ code: 'csv-empty', path, rows: 'members' });
  frequencies.save(db);
  return { count, unknownColumns: header.unknown };
}

/** @throws InputError where a needed column is not there, or one is there twice. */
export function checkHeader<Column extends string>(
  header: Header<Column>,
  needed: readonly Column[],
  path: string,
): void {
  const missing = needed.filter((column) => !header.at.has(column));
  if (missing.length > 0) throw new InputError({ code: 'csv-no-column', path, columns: missing });
  if (header.doubled.length > 0) throw new InputError({ code: 'csv-column-twice', path, columns: header.doubled });
}

/** Spreadsheets add empty cells at the end. */
export function fitsHeader(cells: readonly string[], width: number): boolean {
  return cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.trim() === ''));
}

/** Gives a function that inserts one member, and says whether its member ID was new. */
function prepareInsert(db: Database.Database, frequencies: FrequencyCount): (row: MemberRow) => boolean {
  const member =
    db.prepare(`INSERT INTO member (member_id, plus_member_id, member_number, name_kanji, name_kana, nickname, birth_date, prefecture, phone, email, course, active,
    plus_member_key, member_number_key, kanji_key, kana_key, email_key,
    given_kanji_key, given_kana_key, email_local_key, shared) VALUES (${Array(21).fill('?').join(', ')}) ON CONFLICT (member_id) DO NOTHING`);
  const billing = db.prepare('INSERT INTO billing (member, billing_id, billing_key) VALUES (?, ?, ?)');
  return (row) => {
    const given = givenKeys(row);
    const keys = keysOf(row);
    const { changes, lastInsertRowid } = member.run(
      row.memberId,
      row.plusMemberId,
      row.memberNumber,
      row.nameKanji,
      row.nameKana,
      row.nickname,
      row.birthDate,
      row.prefecture,
      row.phone,
      row.email,
      row.course,
      row.active ? 1 : 0,
      keys.plusMemberId,
      keys.memberNumber,
      keys.nameKanji,
      keys.nameKana,
      keys.email,
      given.kanji,
      given.kana,
      keyOf(row.email, localKey),
      // What folds to nothing is not to be found by.
      KEYED.some((key) => row[key] !== null && keys[key] === null) ? ALL_SHARED : 0,
    );
    if (changes === 0) return false;
    frequencies.add(row, given);
    for (const id of row.billingIds) billing.run(lastInsertRowid, id, numberKey(id));
    return true;
  };
}

/** The keys of a parted name's given name. */
function givenKeys({ nameKanji, nameKana }: MemberRow): { kanji: string | null; kana: string | null } {
  const kanji = nameKanji === null ? null : namePartsOf(nameKanji);
  const kana = nameKana === null ? null : namePartsOf(nameKana);
  return { kanji: kanji && (nameKey(kanji.given) || null), kana: kana && (kanaKey(kana.given) || null) };
}

const KEYED = ['plusMemberId', 'memberNumber', 'nameKanji', 'nameKana', 'email'] as const;

function keysOf(row: MemberRow): Record<(typeof KEYED)[number], string | null> {
  return {
    plusMemberId: keyOf(row.plusMemberId, idKey),
    memberNumber: keyOf(row.memberNumber, numberKey),
    nameKanji: keyOf(row.nameKanji, nameKey),
    nameKana: keyOf(row.nameKana, kanaKey),
    email: keyOf(row.email, idKey),
  };
}

function keyOf(value: string | null, key: (value: string) => string): string | null {
  return value === null ? null : key(value) || null;
}
