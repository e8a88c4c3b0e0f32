/** What matching asks of a member database; `store` opens one that fits. */
import type { Frequency, Member, Term } from '../member.js';

/** The members that a look-up found. */
export interface Found {
  members: Member[];
  /** There are more than the look-up hands out: what it gives is then no proof that there is nobody else. */
  cut: boolean;
}

/** A name as an inquiry gives it, whole or in part. */
export interface SoughtName {
  kanji: string | null;
  kana: string | null;
}

/** All look-ups are by folded spelling: width, letter case, kana type, variants make no difference. */
export interface MemberLookups {
  /** How many members there are. */
  count(): number;
  /** How many of them have this value; `key` is folded as `nameKey` and `kanaKey` do. */
  frequency(term: Term, key: string): Frequency;
  byPlusMemberId(id: string): Found;
  byMemberNumber(number: string): Found;
  byBillingId(id: string): Found;
  byEmail(address: string): Found;
  /** Members whose address has the same part before the @. */
  byEmailLocalPart(address: string): Found;
  byPhone(phone: string): Found;
  /** Members whose number is one edit away. */
  byPhoneSlip(phone: string): Found;
  /** Members born on that date (YYYY-MM-DD) who have one of the two names. */
  byBirthDateAndName(birthDate: string, name: SoughtName): Found;
  /** The same with one of these dates. */
  byBirthDatesAndName(birthDates: readonly string[], name: SoughtName): Found;
  /** Members of one of the two names, whenever they were born. */
  byName(name: SoughtName): Found;
  /** The same, if no birth date is registered. */
  byNameWithoutBirthDate(name: SoughtName): Found;
  /** Members born on that date who have one of the two given names. */
  byBirthDateAndGivenName(birthDate: string, given: SoughtName): Found;
  /** The same by the year, YYYY. */
  byBirthYearAndGivenName(year: string, given: SoughtName): Found;
}
