/** The peer of the look-ups: what one would write first, a scan with LIKE and an edit distance over all members. */
import Database from 'better-sqlite3';
import { editDistance } from '../src/text/edits.js';

/** Seconds that one such scan takes; `times` are run. */
export function timeScans(
  dbPath: string,
  inquiries: readonly { kana: string; phone: string; email: string }[],
): number[] {
  const db = new Database(dbPath, { readonly: true });
  db.function('edits', { deterministic: true }, (a, b) => editDistance(String(a ?? ''), String(b ?? ''), 2));
  const scan = db.prepare<[string, string, string]>(
    `SELECT member_id, edits(name_kana, ?) AS d FROM member
     WHERE phone LIKE '%' || ? || '%' OR email LIKE '%' || ? || '%' OR d <= 2 ORDER BY d LIMIT 50`,
  );
  const times = inquiries.map(({ kana, phone, email }) => {
    const start = performance.now();
    scan.all(kana, phone.slice(-8), email);
    return performance.now() - start;
  });
  db.close();
  return times;
}
