/** A member as the database holds him: normal forms of the items (see `items`), null where nothing is registered. */
import type { Course } from './record.js';

export interface Member {
  memberId: string;
  plusMemberId: string | null;
  memberNumber: string | null;
  nameKanji: string | null;
  nameKana: string | null;
  nickname: string | null;
  /** YYYY-MM-DD */
  birthDate: string | null;
  prefecture: string | null;
  phone: string | null;
  email: string | null;
  course: Course | null;
  /** All billing IDs known of this member: the registered ones and those of his payments. */
  billingIds: string[];
  active: boolean;
}

/** The values that are counted among the members; names by part, since a family and a given name are two pieces of evidence. */
export type Term = 'family-kanji' | 'family-kana' | 'given-kanji' | 'given-kana' | 'prefecture' | 'birth-date';

/** How often a value occurs among the members. */
export interface Frequency {
  /** Members that have the value; 1 too where none has. */
  members: number;
  /** Members that have any. */
  of: number;
}
