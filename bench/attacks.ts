/**
 * Inquiries by people who want somebody else's account, each with what he can know: none may come out `ready`. What they
 * cannot have is the member's billing number and his mailbox; everything else is drawn at random, in favour of the attack.
 */
import type { MemberLookups } from '../src/match/index.js';
import type { Member } from '../src/member.js';
import type { EvidenceKey } from '../src/record.js';
import { type Inquiry, itemsOf, verdictOf } from './inquiry.js';
import type { Person, Town } from './members.js';
import type { Random } from './random.js';

export interface Attack {
  inquiry: Inquiry;
  /** Who sends it: where nothing of the victim's is left in it, it may be a rightful inquiry about his own account. */
  attacker: Member;
}

/** Makes an attack on a member; `other` is another member, the attacker himself where he is one. */
type Maker = (victim: Person, other: Person, random: Random) => Inquiry;

const SOFT: readonly EvidenceKey[] = ['nickname', 'prefecture', 'phone', 'email'];

/** All that the victim's entry says but for the billing number, for which some other one stands. */
function allBut(victim: Member, billing: string | null, random: Random): Inquiry {
  const given = itemsOf(victim);
  given.billingId = victim.billingIds.length === 0 ? null : billing;
  const inquiry: Inquiry = { given, course: victim.course ?? 'unknown', from: outsideAddress(random) };
  return sent(inquiry, victim, random);
}

/** How it is sent: from a stranger's mailbox, under the victim's forged address, or with answers going elsewhere. */
function sent(inquiry: Inquiry, victim: Member, random: Random): Inquiry {
  if (victim.email === null || random.chance(0.5)) return inquiry;
  return random.chance(0.5)
    ? { ...inquiry, from: victim.email, authenticationFailed: true }
    : { ...inquiry, from: victim.email, replyTo: outsideAddress(random) };
}

function outsideAddress(random: Random): string {
  return `dareka${random.below(1_000_000)}@example.org`;
}

/** The number as one digit, or nothing, of it is right. */
function guessed(ids: readonly string[], random: Random): string {
  const id = ids.length === 0 ? '20000000000' : random.pick(ids);
  if (random.chance(0.3)) return `2${String(random.below(10_000_000_000)).padStart(10, '0')}`;
  const at = 4 + random.below(id.length - 4);
  const digit = id[at] === '-' ? '-' : String((Number(id[at]) + 1 + random.below(8)) % 10);
  return digit === '-' ? `${id}0` : id.slice(0, at) + digit + id.slice(at + 1);
}

export const ATTACKS: Record<string, Maker> = {
  'a relative of the same surname, address and phone': (victim, other, random) => {
    const { member } = victim;
    const inquiry = allBut(
      member,
      random.chance(0.5) ? (other.member.billingIds[0] ?? null) : guessed(member.billingIds, random),
      random,
    );
    const { given } = inquiry;
    // The relative's own name, or the victim's; the one's own numbers, or the victim's.
    if (random.chance(0.6)) {
      given.nameKanji = `${victim.family.kanji} ${other.given.kanji}`;
      given.nameKana = `${victim.family.kana} ${other.given.kana}`;
      if (random.chance(0.3)) given.birthDate = other.member.birthDate;
      // The number may be at hand then: the name gives him away.
      if (random.chance(0.5) && member.billingIds[0] && other.given.kana !== victim.given.kana)
        given.billingId = member.billingIds[0];
    }
    if (random.chance(0.3)) given.plusMemberId = other.member.plusMemberId;
    if (random.chance(0.3)) given.nickname = other.member.nickname;
    return inquiry;
  },
  'a twin': (victim, other, random) => {
    const inquiry = allBut(
      victim.member,
      other.member.billingIds[0] ?? guessed(victim.member.billingIds, random),
      random,
    );
    const { given } = inquiry;
    given.birthDate = victim.member.birthDate;
    if (random.chance(0.5)) given.nameKanji = `${victim.family.kanji} ${other.given.kanji}`;
    if (random.chance(0.5)) given.nameKana = `${victim.family.kana} ${other.given.kana}`;
    if (random.chance(0.5)) given.plusMemberId = other.member.plusMemberId;
    if (random.chance(0.5)) given.email = other.member.email;
    // From the twin's own mailbox, which is registered for the twin's own account.
    return random.chance(0.5) && other.member.email
      ? { ...inquiry, from: other.member.email, authenticationFailed: false }
      : inquiry;
  },
  'a former partner who knows all': (victim, _other, random) => {
    const inquiry = allBut(victim.member, guessed(victim.member.billingIds, random), random);
    if (random.chance(0.3)) inquiry.others = [guessed(victim.member.billingIds, random)];
    if (random.chance(0.3)) inquiry.given[random.pick(SOFT)] = 'x';
    return inquiry;
  },
  'a friend who knows name, birth date and prefecture': (victim, _other, random) => {
    const inquiry = allBut(victim.member, guessed([], random), random);
    const { given } = inquiry;
    given.plusMemberId = random.chance(0.5) ? `guess${random.below(1000)}` : (given.plusMemberId ?? null);
    given.phone = random.chance(0.5) ? '09000000000' : (given.phone ?? null);
    given.email = inquiry.from;
    if (given.memberNumber) given.memberNumber = guessed([given.memberNumber], random);
    return inquiry;
  },
  "another member's billing number": (victim, other, random) => {
    const inquiry = allBut(victim.member, other.member.billingIds[0] ?? null, random);
    // Claims the course that goes with the number, where the victim's own asks for none.
    if (other.member.billingIds[0] && random.chance(0.5)) {
      inquiry.given.billingId = other.member.billingIds[0];
      if (random.chance(0.5)) inquiry.course = other.member.course ?? inquiry.course;
    }
    if (random.chance(0.3)) inquiry.others = other.member.billingIds;
    return other.member.email && random.chance(0.3)
      ? { ...inquiry, from: other.member.email, authenticationFailed: false }
      : inquiry;
  },
};

/** Would the attacker be let into an account that is not his own? */
export function succeeds({ inquiry, attacker }: Attack, lookups: MemberLookups): boolean {
  const { disposition, match } = verdictOf(inquiry, lookups);
  return disposition === 'ready' && match.memberId !== attacker.memberId;
}

/** An attack of that kind on the member at `index`; the attacker is his relative, or anybody. */
export function attackOf(kind: string, index: number, others: number, town: Town, random: Random): Attack {
  const victim = town.person(index);
  let at = kind.startsWith('a relative') || kind === 'a twin' ? index + 1 : random.below(others);
  let other = town.person(at);
  // The attacker has to be somebody else, and his mailbox and numbers his own.
  while (isOnePerson(victim, other)) {
    at = random.below(others);
    other = town.person(at);
  }
  const make = ATTACKS[kind];
  if (!make) throw new RangeError(`no attack ${kind}`);
  return { inquiry: make(victim, other, random), attacker: other.member };
}

function isOnePerson(a: Person, b: Person): boolean {
  return (
    a.member.memberId === b.member.memberId ||
    a.member.email === b.member.email ||
    a.given.kana === b.given.kana ||
    a.given.kanji === b.given.kanji
  );
}
