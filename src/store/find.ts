/** `members find TEXT`: what a person types who looks for a member. */
import type Database from 'better-sqlite3';
import type { Member } from '../member.js';
import { isKana } from '../text/kana.js';
import { kanaKey, nameKey } from '../text/keys.js';
import { LOOKUP_LIMIT, type Lookups, prepareFinder } from './lookups.js';
import type { MemberFound } from './members-by-id.js';
import { phoneOf } from './normalise-row.js';

/**
 * Members by member ID, Plus member ID, member number, billing ID, phone, e-mail address, or by a name or its beginning, in
 * any width, kana type and kanji variant. At most LOOKUP_LIMIT.
 */
export function findMembers(db: Database.Database, lookups: Lookups, text: string): MemberFound {
  const query = text.normalize('NFKC').trim();
  if (query === '') return { members: [], cut: false };
  const by = prepareFinder(db);
  const phone = phoneOf(query);
  const found = [
    by('SELECT id FROM member WHERE member_id = ?')(query),
    lookups.byPlusMemberId(query),
    lookups.byMemberNumber(query),
    lookups.byBillingId(query),
    lookups.byEmail(query),
    ...(phone === null ? [] : [lookups.byPhone(phone)]),
    byName(by, 'kanji_key', nameKey(text)),
    ...(isKana(query) ? [byName(by, 'kana_key', kanaKey(query))] : []),
  ];
  const members = new Map<string, Member>(found.flatMap((f) => f.members).map((member) => [member.memberId, member]));
  return {
    members: [...members.values()].slice(0, LOOKUP_LIMIT),
    cut: members.size > LOOKUP_LIMIT || found.some((f) => f.cut),
  };
}

// U+10FFFF stands behind every letter, so that the range is what begins with the key, and the index serves it.
function byName(by: ReturnType<typeof prepareFinder>, column: 'kanji_key' | 'kana_key', key: string): MemberFound {
  return key === ''
    ? { members: [], cut: false }
    : by(`SELECT id FROM member WHERE ${column} >= ? AND ${column} < ?`)(key, `${key}\u{10ffff}`);
}
