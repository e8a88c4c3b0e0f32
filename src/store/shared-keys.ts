/**
 * Which of a member's keys are another member's too, told once, at import. An inquiry gives half a dozen things of one member: who was
 * found by the first of them need not be looked up by the others, if nobody shares them, and each look-up reads pages of the file.
 */
import type Database from 'better-sqlite3';

/** Bits of `member.shared`. That of a name stands for it together with the birth date. */
export const SHARED = {
  plusMemberId: 1,
  memberNumber: 2,
  billingId: 4,
  email: 8,
  phone: 16,
  nameKanji: 32,
  nameKana: 64,
} as const;

/** Nothing is known. */
export const ALL_SHARED = 127;

/** Who shares a key: the row IDs, by the index that the look-up uses. */
const SHARING: Record<keyof typeof SHARED, string> = {
  plusMemberId: sharing('plus_member_key'),
  memberNumber: sharing('member_number_key'),
  // A number that folds to nothing is nobody's, as in the look-up; one member may have it twice.
  billingId: `SELECT member FROM billing JOIN (SELECT billing_key AS twice FROM billing GROUP BY billing_key
    HAVING count(*) > 1 OR billing_key = '') ON billing_key = twice`,
  email: sharing('email_key'),
  phone: sharing('phone'),
  nameKanji: sharing('kanji_key', 'birth_date'),
  nameKana: sharing('kana_key', 'birth_date'),
};

function sharing(...columns: string[]): string {
  const [key] = columns;
  return `SELECT member.id FROM (SELECT ${columns.join(', ')} FROM member WHERE ${key} IS NOT NULL
    GROUP BY ${columns.join(', ')} HAVING count(*) > 1) AS twice
    CROSS JOIN member ON ${columns.map((column) => `member.${column} = twice.${column}`).join(' AND ')}`;
}

/** Marks every member that shares a key. The indexes have to be there. */
export function markShared(db: Database.Database): void {
  for (const [key, bit] of Object.entries(SHARED))
    db.exec(`UPDATE member SET shared = shared | ${bit} WHERE id IN (${SHARING[key as keyof typeof SHARED]})`);
}
