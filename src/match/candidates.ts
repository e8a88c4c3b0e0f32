/**
 * Who may be the writer. Contract section 6: a family name, a prefecture or a name that is merely near make no candidate;
 * an identifier, the e-mail address or the phone number does, and so do name and birth date together (month and day
 * swapped too, which is the slip that the calendar does not show). Where nobody is found so, a second look goes by what a
 * slip leaves: the caller has to see who of those is more than a namesake.
 */
import { isDate, slipsOfBirthDate, withMonthAndDaySwapped } from '../items/compare/birth-date.js';
import type { Member } from '../member.js';
import type { Fields } from '../record.js';
import { namePartsOf } from '../text/keys.js';
import type { Found, MemberLookups, SoughtName } from './lookups.js';

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
  const { plusMemberId, memberNumber, billingId, email, phone, birthDate } = fields;
  const pointedAt = [
    plusMemberId.value === null ? null : take(lookups.byPlusMemberId(plusMemberId.value)),
    memberNumber.value === null ? null : take(lookups.byMemberNumber(memberNumber.value)),
    billingId.value === null
      ? null
      : take(...[billingId.value, ...(billingId.others ?? [])].map((id) => lookups.byBillingId(id))),
  ].filter((ids) => ids !== null && ids.size > 0);
  if (email.value !== null) take(lookups.byEmail(email.value));
  if (phone.value !== null) take(lookups.byPhone(phone.value));
  const name = nameOf(fields);
  if (birthDate.value !== null && name !== null) {
    for (const date of datesOf(birthDate.value))
      for (const one of bothWays(name)) take(lookups.byBirthDateAndName(date, one));
  }
  return { members: [...members.values()], cut, pointedAt: pointedAt as Set<string>[] };
}

/** Where nobody was found: who may be it but for a slip. */
export function findBySlips(fields: Fields, lookups: MemberLookups): Pick<Candidates, 'members' | 'cut'> {
  const { phone, email, birthDate } = fields;
  const found: Found[] = [];
  if (phone.value !== null) found.push(lookups.byPhoneSlip(phone.value));
  if (email.value !== null) found.push(lookups.byEmailLocalPart(email.value));
  const name = nameOf(fields);
  // A name has namesakes by the dozen: only now, and where no birth date can tell them apart on either side.
  for (const one of name === null ? [] : bothWays(name))
    found.push(birthDate.value === null ? lookups.byName(one) : lookups.byNameWithoutBirthDate(one));
  if (birthDate.value !== null && name !== null) {
    for (const one of bothWays(name)) found.push(lookups.byBirthDatesAndName(slipsOfBirthDate(birthDate.value), one));
    const given = givenNameOf(name);
    if (given !== null) {
      const sameDay = datesOf(birthDate.value).map((date) => lookups.byBirthDateAndGivenName(date, given));
      found.push(...sameDay);
      // A year's namesakes are many: only where nobody was born on the day.
      if (sameDay.every((one) => one.members.length === 0))
        found.push(lookups.byBirthYearAndGivenName(birthDate.value.slice(0, 4), given));
    }
  }
  const members = new Map(found.flatMap((f) => f.members).map((member) => [member.memberId, member]));
  return { members: [...members.values()], cut: found.some((f) => f.cut) };
}

function nameOf({ nameKanji, nameKana }: Fields): SoughtName | null {
  const name = { kanji: nameKanji.value, kana: nameKana.value };
  return name.kanji === null && name.kana === null ? null : name;
}

/** The date, and the one with month and day swapped, where the calendar has it: nobody is registered with another. */
function datesOf(date: string): string[] {
  const swapped = withMonthAndDaySwapped(date);
  return swapped === date || !isDate(swapped) ? [date] : [date, swapped];
}

/** The name as given, and with the given name first, as some forms want it, where anything is parted. */
function bothWays({ kanji, kana }: SoughtName): SoughtName[] {
  const turn = (name: string | null) => {
    const parts = name === null ? null : namePartsOf(name);
    return parts && `${parts.given} ${parts.family}`;
  };
  const turned = { kanji: turn(kanji), kana: turn(kana) };
  return turned.kanji === null && turned.kana === null ? [{ kanji, kana }] : [{ kanji, kana }, turned];
}

function givenNameOf({ kanji, kana }: SoughtName): SoughtName | null {
  const part = (name: string | null) => (name === null ? null : (namePartsOf(name)?.given ?? null));
  const given = { kanji: part(kanji), kana: part(kana) };
  return given.kanji === null && given.kana === null ? null : given;
}
