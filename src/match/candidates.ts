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
  members: readonly Member[];
  /** Some look-up was cut short. */
  cut: boolean;
  /** For each kind of identifier in the mail that is somebody's: whose it is. */
  pointedAt: readonly (readonly Member[])[];
}

/** What several look-ups found, each member once. */
class Gathered {
  readonly members: Member[] = [];
  cut = false;

  /** Gives the members that were found. */
  add(found: Found): readonly Member[] {
    this.cut ||= found.cut;
    for (const member of found.members) if (!holds(this.members, member)) this.members.push(member);
    return found.members;
  }
}

/** Is the member among these? The same one may have been read twice. */
export function holds(members: readonly Member[], { memberId }: Member): boolean {
  for (const one of members) if (one.memberId === memberId) return true;
  return false;
}

/** Looks up everything of the inquiry that makes a candidate. */
export function findCandidates(fields: Fields, lookups: MemberLookups): Candidates {
  const gathered = new Gathered();
  const pointedAt: (readonly Member[])[] = [];
  const point = (members: readonly Member[]) => {
    if (members.length > 0) pointedAt.push(members);
  };
  const { plusMemberId, memberNumber, billingId, email, phone, birthDate } = fields;
  if (plusMemberId.value !== null) point(gathered.add(lookups.byPlusMemberId(plusMemberId.value)));
  if (memberNumber.value !== null) point(gathered.add(lookups.byMemberNumber(memberNumber.value)));
  if (billingId.value !== null) {
    const first = gathered.add(lookups.byBillingId(billingId.value));
    point((billingId.others ?? []).reduce((all, id) => all.concat(gathered.add(lookups.byBillingId(id))), first));
  }
  if (email.value !== null) gathered.add(lookups.byEmail(email.value));
  if (phone.value !== null) gathered.add(lookups.byPhone(phone.value));
  const name = nameOf(fields);
  if (birthDate.value !== null && name !== null) {
    const names = bothWays(name);
    for (const date of datesOf(birthDate.value))
      for (const one of names) gathered.add(lookups.byBirthDateAndName(date, one));
  }
  return { members: gathered.members, cut: gathered.cut, pointedAt };
}

/** Where nobody was found: who may be it but for a slip. */
export function findBySlips(fields: Fields, lookups: MemberLookups): Candidates {
  const { phone, email, birthDate } = fields;
  const gathered = new Gathered();
  if (phone.value !== null) gathered.add(lookups.byPhoneSlip(phone.value));
  if (email.value !== null) gathered.add(lookups.byEmailLocalPart(email.value));
  const name = nameOf(fields);
  const names = name === null ? [] : bothWays(name);
  // A name has namesakes by the dozen: only now, and where no birth date can tell them apart on either side.
  for (const one of names)
    gathered.add(birthDate.value === null ? lookups.byName(one) : lookups.byNameWithoutBirthDate(one));
  if (birthDate.value !== null && name !== null) {
    const slips = slipsOfBirthDate(birthDate.value);
    for (const one of names) gathered.add(lookups.byBirthDatesAndName(slips, one));
    const given = givenNameOf(name);
    if (given !== null) {
      let born = 0;
      for (const date of datesOf(birthDate.value))
        born += gathered.add(lookups.byBirthDateAndGivenName(date, given)).length;
      // A year's namesakes are many: only where nobody was born on the day.
      if (born === 0) gathered.add(lookups.byBirthYearAndGivenName(birthDate.value.slice(0, 4), given));
    }
  }
  return { members: gathered.members, cut: gathered.cut, pointedAt: [] };
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
