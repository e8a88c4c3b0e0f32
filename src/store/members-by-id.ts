/** Members by row ID. What was read is kept, since the file never changes: an import puts another one in its place. */
import type Database from 'better-sqlite3';
import type { Member } from '../member.js';
import { DamagedRow } from './guarded.js';
import { ALL_SHARED, SHARED } from './shared-keys.js';

export interface MemberFound {
  members: Member[];
  /** There were more than the look-up hands out. */
  cut: boolean;
}

/** A name as an inquiry gives it, in kanji and in kana. */
export interface SoughtName {
  kanji: string | null;
  kana: string | null;
}

const COLUMNS = [
  'member_id',
  'plus_member_id',
  'member_number',
  'name_kanji',
  'name_kana',
  'nickname',
  'birth_date',
  'prefecture',
  'phone',
  'email',
  'course',
  'active',
  'shared',
] as const;

type Text = string | null;
/** A member's values, in the order of COLUMNS. */
type Row = [string, Text, Text, Text, Text, Text, Text, Text, Text, Text, Member['course'], number, number];

export const MEMBER = `SELECT ${COLUMNS.join(', ')} FROM member WHERE id = CAST(? AS INTEGER)`;
export const BILLING_IDS = 'SELECT billing_id FROM billing WHERE member = CAST(? AS INTEGER) ORDER BY billing_id';

/** Members that are kept: most look-ups of one inquiry find the same ones. */
const MOST_KEPT = 32;

interface Kept {
  member: Member;
  /** Bits of SHARED. */
  shared: number;
  /** What a look-up gives that finds this member alone. */
  found: MemberFound;
}

export class MembersById {
  readonly #row: Database.Statement<[number], Row>;
  readonly #billingIds: Database.Statement<[number], string>;
  readonly #kept = new Map<number, Kept>();
  #latest: Kept | null = null;

  constructor(db: Database.Database) {
    this.#row = db.prepare<[number], Row>(MEMBER).raw();
    this.#billingIds = db.prepare<[number], string>(BILLING_IDS).pluck();
  }

  get(id: number): Member {
    return this.#get(id).member;
  }

  /** That member as all that was found. */
  alone(id: number): MemberFound {
    return this.#get(id).found;
  }

  #get(id: number): Kept {
    let kept = this.#kept.get(id);
    if (kept === undefined) {
      kept = keep(checked(this.#row.get(id)), this.#billingIds.all(id));
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(id, kept);
    }
    this.#latest = kept;
    return kept;
  }

  /** The member that was asked for last, where he has exactly this value and nobody shares it: what a look-up would find. */
  latestBy(key: 'plusMemberId' | 'memberNumber' | 'email' | 'phone', value: string): MemberFound | null {
    const latest = this.#latest;
    return latest !== null && latest.member[key] === value && (latest.shared & SHARED[key]) === 0 ? latest.found : null;
  }

  /** The same by a billing ID. */
  latestByBillingId(id: string): MemberFound | null {
    const latest = this.#latest;
    return latest !== null && (latest.shared & SHARED.billingId) === 0 && latest.member.billingIds.includes(id)
      ? latest.found
      : null;
  }

  /** The same by birth date and name, in both scripts where both are given. */
  latestByName(birthDate: string, { kanji, kana }: SoughtName): MemberFound | null {
    const latest = this.#latest;
    if (latest === null || latest.member.birthDate !== birthDate) return null;
    const { member, shared, found } = latest;
    if (kanji !== null && (kanji !== member.nameKanji || (shared & SHARED.nameKanji) !== 0)) return null;
    return kana !== null && (kana !== member.nameKana || (shared & SHARED.nameKana) !== 0) ? null : found;
  }
}

/** An index may lead to a row that is gone, or that holds what is no text, where a page was overwritten. */
function checked(row: Row | undefined): Row {
  if (row === undefined) throw new DamagedRow('no such row');
  for (let i = 0; i < row.length - 2; i++) {
    const value: unknown = row[i];
    if (typeof value !== 'string' && (value !== null || i === 0)) throw new DamagedRow('no text');
  }
  return row;
}

function keep(row: Row, billingIds: string[]): Kept {
  const member: Member = {
    memberId: row[0],
    plusMemberId: row[1],
    memberNumber: row[2],
    nameKanji: row[3],
    nameKana: row[4],
    nickname: row[5],
    birthDate: row[6],
    prefecture: row[7],
    phone: row[8],
    email: row[9],
    course: row[10],
    billingIds,
    active: row[11] === 1,
  };
  return { member, shared: row[12] & ALL_SHARED, found: { members: [member], cut: false } };
}
