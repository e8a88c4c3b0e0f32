/** An inquiry as the stages before matching hand it over, and what is decided of it. */
import { decide, itemFlags, memberFlags } from '../src/decide/index.js';
import { type MemberLookups, matchInquiry } from '../src/match/index.js';
import type { Member } from '../src/member.js';
import {
  type Course,
  type Disposition,
  type EvidenceKey,
  type Fields,
  type Flag,
  ITEM_KEYS,
  type Match,
} from '../src/record.js';

export interface Inquiry {
  given: Partial<Record<EvidenceKey, string | null>>;
  /** Further billing numbers. */
  others?: readonly string[];
  course: Course;
  /** The sender's address, and where answers go. */
  from: string;
  replyTo?: string;
  authenticationFailed?: boolean;
}

/** All that a member's entry says, as he would write it himself. */
export function itemsOf(member: Member): Inquiry['given'] {
  return { ...member, billingId: member.billingIds[0] ?? null } as Inquiry['given'];
}

/** Triage from matching on. Everything that the course asks for counts as given. */
export function verdictOf(inquiry: Inquiry, lookups: MemberLookups): { disposition: Disposition; match: Match } {
  const { course } = inquiry;
  const fields = fieldsOf(inquiry);
  const from = { name: null, address: inquiry.from };
  const replyTo = inquiry.replyTo === undefined ? [] : [{ name: null, address: inquiry.replyTo }];
  const flags: Flag[] = itemFlags(fields, from, false);
  if (inquiry.authenticationFailed) flags.push('sender-authentication-failed');
  const { match, member } = matchInquiry(
    { fields, course, from, replyTo, authenticationFailed: inquiry.authenticationFailed === true },
    lookups,
  );
  flags.push(...memberFlags(match, member, course, from));
  const { disposition } = decide({
    kind: 'inquiry',
    course,
    missing: [],
    invalid: [],
    match,
    member,
    flags,
    readyNeeds: 'possession',
  });
  return { disposition, match };
}

function fieldsOf({ given, others }: Inquiry): Fields {
  const values: Partial<Record<string, string | null>> = given;
  const fields = Object.fromEntries(
    ITEM_KEYS.map((key) => {
      const value = values[key] ?? null;
      return [key, value === null ? { status: 'missing', value, raw: null } : { status: 'ok', value, raw: value }];
    }),
  ) as Fields;
  if (others) fields.billingId.others = [...others];
  return fields;
}
