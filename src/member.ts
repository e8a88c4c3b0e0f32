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
