/** Made-up members, and inquiries that they might write. */
import type { Found, MemberLookups, SoughtName } from '../../src/match/index.js';
import type { Member, Term } from '../../src/member.js';
import { type EvidenceKey, type Field, type Fields, ITEM_KEYS } from '../../src/record.js';
import { isOneSlip } from '../../src/text/edits.js';
import { idKey, kanaKey, localKey, nameKey, namePartsOf, numberKey } from '../../src/text/keys.js';

export function memberOf(changes: Partial<Member> = {}): Member {
  return {
    memberId: 'M0001',
    plusMemberId: 'chinatsu.m',
    memberNumber: null,
    nameKanji: '松永 千夏',
    nameKana: 'マツナガ チナツ',
    nickname: 'ちなつ♪',
    birthDate: '1998-04-05',
    prefecture: '東京都',
    phone: '09055510101',
    email: 'chinatsu.m@example.jp',
    course: 'au',
    billingIds: ['20110045671'],
    active: true,
    ...changes,
  };
}

/** The fields of an inquiry by this member, but for `changes`; null is nothing given. */
export function fieldsOf(member: Member, changes: Partial<Record<EvidenceKey, string | null>> = {}): Fields {
  const given: Partial<Record<string, string | null>> = {
    ...member,
    billingId: member.billingIds[0] ?? null,
    ...changes,
  } as never;
  return Object.fromEntries(ITEM_KEYS.map((key) => [key, fieldOf(given[key] ?? null)])) as Fields;
}

function fieldOf(value: string | null): Field {
  return value === null ? { status: 'missing', value: null, raw: null } : { status: 'ok', value, raw: value };
}

/** Look-ups in a list; `cut` names the look-ups that say they were cut short. */
export function lookupsOf(members: readonly Member[], cut: readonly (keyof MemberLookups)[] = []): MemberLookups {
  const by = (name: keyof MemberLookups, holds: (member: Member) => boolean): Found => ({
    members: members.filter(holds),
    cut: cut.includes(name),
  });
  const same = (a: string | null, b: string | null, key: (text: string) => string) =>
    a !== null && b !== null && key(a) === key(b);
  const frequencies = new Map(
    (['family-kanji', 'family-kana', 'given-kanji', 'given-kana', 'prefecture', 'birth-date'] as const).map((term) => {
      const values = members.map((m) => termOf(m, term)).filter((value) => value !== null);
      return [
        term,
        (key: string) => ({ members: Math.max(1, values.filter((v) => v === key).length), of: values.length }),
      ];
    }),
  );
  return {
    count: () => members.length,
    frequency: (term, key) => frequencies.get(term)?.(key) ?? { members: 1, of: 0 },
    byPlusMemberId: (id) => by('byPlusMemberId', (m) => same(m.plusMemberId, id, idKey)),
    byMemberNumber: (number) => by('byMemberNumber', (m) => same(m.memberNumber, number, numberKey)),
    byBillingId: (id) => by('byBillingId', (m) => m.billingIds.some((b) => same(b, id, numberKey))),
    byEmail: (address) => by('byEmail', (m) => same(m.email, address, idKey)),
    byEmailLocalPart: (address) => by('byEmailLocalPart', (m) => same(m.email, address, localKey)),
    byPhone: (phone) => by('byPhone', (m) => m.phone === phone),
    byPhoneSlip: (phone) => by('byPhoneSlip', (m) => m.phone !== null && isOneSlip(m.phone, phone)),
    byBirthDatesAndName: (dates, { kanji, kana }) =>
      by(
        'byBirthDatesAndName',
        (m) =>
          m.birthDate !== null &&
          dates.includes(m.birthDate) &&
          (same(m.nameKanji, kanji, nameKey) || same(m.nameKana, kana, kanaKey)),
      ),
    byName: ({ kanji, kana }) =>
      by('byName', (m) => same(m.nameKanji, kanji, nameKey) || same(m.nameKana, kana, kanaKey)),
    byNameWithoutBirthDate: ({ kanji, kana }) =>
      by(
        'byNameWithoutBirthDate',
        (m) => m.birthDate === null && (same(m.nameKanji, kanji, nameKey) || same(m.nameKana, kana, kanaKey)),
      ),
    byBirthDateAndGivenName: (date, given) =>
      by('byBirthDateAndGivenName', (m) => m.birthDate === date && hasGivenName(m, given)),
    byBirthYearAndGivenName: (year, given) =>
      by('byBirthYearAndGivenName', (m) => m.birthDate?.startsWith(year) === true && hasGivenName(m, given)),
    byBirthDateAndName: (date, { kanji, kana }) =>
      by(
        'byBirthDateAndName',
        (m) => m.birthDate === date && (same(m.nameKanji, kanji, nameKey) || same(m.nameKana, kana, kanaKey)),
      ),
  };
}

function termOf(member: Member, term: Term): string | null {
  if (term === 'prefecture') return member.prefecture;
  if (term === 'birth-date') return member.birthDate;
  const [part, script] = term.split('-') as ['family' | 'given', 'kanji' | 'kana'];
  const name = script === 'kanji' ? member.nameKanji : member.nameKana;
  const parts = name === null ? null : namePartsOf(name);
  return parts && (script === 'kanji' ? nameKey : kanaKey)(parts[part]);
}

function hasGivenName(member: Member, { kanji, kana }: SoughtName): boolean {
  const [own, ownKana] = [termOf(member, 'given-kanji'), termOf(member, 'given-kana')];
  return (kanji !== null && own === nameKey(kanji)) || (kana !== null && ownKana === kanaKey(kana));
}
