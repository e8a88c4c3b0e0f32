/**
 * Who may be the writer. Contract section 6: a family name, a prefecture or a name that is merely near make no candidate;
 * an identifier, the e-mail address or the phone number does, and so do name and birth date together (month and day
 * swapped too, which is the slip that the calendar does not show).
 */
import { withMonthAndDaySwapped } from '../items/compare/birth-date.js';
import type { Member } from '../member.js';
import type { Fields } from '../record.js';
import type { Found, MemberLookups } from './lookups.js';

export interface Candidates {
  members: Member[];
  /** Some look-up was cut short. */
  cut: boolean;
  /** For each kind of identifier in the mail that is somebody's: whose it is, by member ID. */
  pointedAt: ReadonlySet<string>[];
}

/** Looks up everything of the inquiry that makes a candidate. */
export function findCandidates(fields: Fields, lookups: MemberLookups): Candidates {
  const members = new Map<string, Member>();
  let cut = false;
  const take = (...found: Found[]): Set<string> => {
    const ids = new Set<string>();
    for (const one of found) {
      cut ||= one.cut;
      for (const member of one.members) {
        members.set(member.memberId, member);
        ids.add(member.memberId);
      }
    }
    return ids;
  };
  const { plusMemberId, memberNumber, billingId, email, phone, birthDate, nameKanji, nameKana } = fields;
  const pointedAt = [
    plusMemberId.value === null ? null : take(lookups.byPlusMemberId(plusMemberId.value)),
    memberNumber.value === null ? null : take(lookups.byMemberNumber(memberNumber.value)),
    billingId.value === null
      ? null
      : take(...[billingId.value, ...(billingId.others ?? [])].map((id) => lookups.byBillingId(id))),
  ].filter((ids) => ids !== null && ids.size > 0);
  if (email.value !== null) take(lookups.byEmail(email.value));
  if (phone.value !== null) take(lookups.byPhone(phone.value));
  if (birthDate.value !== null && (nameKanji.value !== null || nameKana.value !== null)) {
    const name = { kanji: nameKanji.value, kana: nameKana.value };
    const swapped = withMonthAndDaySwapped(birthDate.value);
    take(lookups.byBirthDateAndName(birthDate.value, name));
    if (swapped !== birthDate.value) take(lookups.byBirthDateAndName(swapped, name));
  }
  return { members: [...members.values()], cut, pointedAt: pointedAt as Set<string>[] };
}
