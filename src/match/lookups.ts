/** What matching asks of a member database; `store` opens one that fits. */
import type { Member } from '../member.js';

/** The members that a look-up found. */
export interface Found {
  members: Member[];
  /** There are more than the look-up hands out: what it gives is then no proof that there is nobody else. */
  cut: boolean;
}

/** All look-ups are by folded spelling: width, letter case, kana type, variants make no difference. */
export interface MemberLookups {
  /** How many members there are. */
  count(): number;
  byPlusMemberId(id: string): Found;
  byMemberNumber(number: string): Found;
  byBillingId(id: string): Found;
  byEmail(address: string): Found;
  byPhone(phone: string): Found;
  /** Members born on that date (YYYY-MM-DD) who have one of the two names. */
  byBirthDateAndName(birthDate: string, name: { kanji: string | null; kana: string | null }): Found;
}
