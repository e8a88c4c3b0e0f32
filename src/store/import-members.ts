/** `members import`: the members' CSV, and the payments' CSV beside it, into a new database (contract section 8). */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import { InputError } from '../errors.js';
import { type Load, type Loaded, loadMembers } from './load-members.js';
import { loadPayments } from './load-payments.js';
import { BrokenQuotes, checkCsvFile, readCsv } from './read-csv.js';
import { replaceDatabase } from './replace-file.js';
import { type RowReport, RowReports } from './row-reports.js';
import { createIndexes, migrate } from './schema.js';
import { markShared } from './shared-keys.js';

export interface ImportOptions {
  csvPath: string;
  paymentsPath?: string | undefined;
  dbPath: string;
  /** Make the folder of the database where there is none; else it has to be there. */
  makeFolder?: boolean | undefined;
  /** ISO 8601: when the import is done. */
  importedAt: string;
  /** Called as the files are read. */
  progress?: ((done: { bytes: number; totalBytes: number }) => void) | undefined;
  /** Ends the import; the old database stays. */
  signal?: AbortSignal | undefined;
}

export interface ImportResult {
  members: number;
  /** Rows of the payments file that were taken. */
  payments: number;
  /** Columns that mean nothing here, of both files. */
  unknownColumns: { file: string; column: string }[];
  /** What could not be read, by file and line: the first ones. */
  rows: RowReport[];
  /** How many more there are. */
  furtherRows: number;
  /** How many rows were not loaded. */
  rejected: number;
}

/** An export that went wrong: to replace the members by nobody would turn every inquiry into one that matches nobody. */
export class NobodyLoaded extends InputError {
  /** What is wrong with the rows: the first ones, and how many more there are. */
  readonly rows: RowReport[];
  readonly furtherRows: number;

  constructor(path: string, reports: RowReports) {
    const { rows, furtherRows, rejected } = reports.result();
    super({ code: 'csv-nobody', path, rejected });
    this.rows = rows;
    this.furtherRows = furtherRows;
  }
}

/** Files with more rows than this whose quotation marks do not close are no CSV files. */
const MOST_BROKEN = 50;

/**
 * Imports, replacing the database as a whole.
 * @throws InputError where a file cannot be used at all; StoreError where the database cannot be replaced.
 */
export async function importMembers(options: ImportOptions): Promise<ImportResult> {
  const { csvPath, paymentsPath, dbPath, signal } = options;
  // Both before either is read: a large file takes minutes.
  checkCsvFile(csvPath, 'members');
  if (paymentsPath !== undefined) checkCsvFile(paymentsPath, 'payments');
  const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const paymentsFrom = sizeOf(csvPath);
  const totalBytes = paymentsFrom + (paymentsPath === undefined ? 0 : sizeOf(paymentsPath));
  const reports = new RowReports();

  return replaceDatabase(dbPath, { makeFolder: options.makeFolder === true }, async (db) => {
    migrate(db);
    const load = (path: string, from: number, loader: (load: Load) => Promise<Loaded>) =>
      loadFile({
        db,
        path,
        loader,
        reports,
        signal,
        onBytes: (bytes) => options.progress?.({ bytes: from + bytes, totalBytes }),
      });
    const members = await load(csvPath, 0, loadMembers);
    if (members.count === 0) throw new NobodyLoaded(csvPath, reports);
    const payments = paymentsPath === undefined ? null : await load(paymentsPath, paymentsFrom, loadPayments);
    db.prepare('INSERT INTO source (members_file, payments_file, imported_at, payments) VALUES (?, ?, ?, ?)').run(
      basename(csvPath),
      paymentsPath === undefined ? null : basename(paymentsPath),
      options.importedAt,
      payments?.count ?? 0,
    );
    createIndexes(db);
    markShared(db);
    db.exec('ANALYZE');
    signal?.throwIfAborted();
    const unknown = (path: string, loaded: Loaded | null) =>
      (loaded?.unknownColumns ?? []).map((column) => ({ file: basename(path), column }));
    return {
      members: members.count,
      payments: payments?.count ?? 0,
      unknownColumns: [...unknown(csvPath, members), ...unknown(paymentsPath ?? '', payments)],
      ...reports.result(),
    };
  });
}

interface FileLoad {
  db: Database.Database;
  path: string;
  loader: (load: Load) => Promise<Loaded>;
  reports: RowReports;
  signal: AbortSignal | undefined;
  onBytes: (bytes: number) => void;
}

// A row whose quotation marks do not close swallows those behind it. Only reading on shows it, so the file is read again
// without that row's first line.
async function loadFile({ db, path, loader, reports, signal, onBytes }: FileLoad): Promise<Loaded> {
  const file = basename(path);
  const without = new Set<number>();
  for (;;) {
    const found = new RowReports();
    db.exec('BEGIN');
    try {
      const loaded = await loader({
        db,
        path,
        file,
        reports: found,
        rows: readCsv({ path, without, onBytes, signal }),
      });
      db.exec('COMMIT');
      for (const line of without) found.add({ file, line, loaded: false, problem: 'broken-quotes', value: '' });
      reports.addAll(found);
      return loaded;
    } catch (cause) {
      if (db.inTransaction) db.exec('ROLLBACK');
      if (!(cause instanceof BrokenQuotes)) throw cause;
      if (without.size >= MOST_BROKEN || without.has(cause.line))
        throw new InputError({ code: 'csv-broken-quotes', path, line: Math.min(...without, cause.line) });
      without.add(cause.line);
    }
  }
}
