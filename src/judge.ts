/**
 * The items of an inquiry, judged: validate → match → decide. Of one mail (`triage.ts`) or of a case that several mails have completed.
 */
import { decide, itemFlags, memberFlags } from './decide/index.js';
import type { Details } from './details.js';
import type { Extraction } from './extract/index.js';
import { type MemberLookups, matchInquiry } from './match/index.js';
import type { Member } from './member.js';
import type { Profile } from './profile/index.js';
import type { Address, Course, Disposition, Fields, Flag, ItemKey, Match } from './record.js';
import { validate } from './validate/index.js';

/** What extraction gives and judging needs. */
export type Items = Pick<Extraction, 'readings' | 'bundle' | 'severalPeople'>;

/** What the message itself says of its writer. */
export interface Sender {
  from: Address | null;
  replyTo: readonly Address[];
  /** The flags that stand already (those of the message, `duplicate`). */
  flags: readonly Flag[];
}

export interface JudgeOptions {
  profile: Profile;
  /** Null: no matching. */
  members: MemberLookups | null;
  /** Put the terms of each candidate's score into the record. */
  explain?: boolean;
}

export interface Judgement {
  course: Course;
  fields: Fields;
  missing: ItemKey[];
  invalid: ItemKey[];
  match: Match | null;
  disposition: Disposition;
  /** Not yet in the contract's order. */
  flags: Flag[];
  member: Member | null;
  failedRules: Details['failedRules'];
  waterfall?: Details['waterfall'];
}

/**
 * Judges an inquiry's items by contract sections 5 to 7.
 * @param isRepeat whether these items are one more attempt at that member (`repeat-attempts`), where that is known already
 */
export function judge(
  items: Items,
  { from, replyTo, flags: standing }: Sender,
  { profile, members, explain }: JudgeOptions,
  isRepeat: (memberId: string, fields: Fields) => boolean = () => false,
): Judgement {
  const { course, fields, missing, invalid } = validate(items.readings, items.bundle, profile);
  const flags = [...standing, ...itemFlags(fields, from, items.severalPeople)];
  const inquiry = {
    fields,
    course,
    from,
    replyTo: [...replyTo],
    authenticationFailed: flags.includes('sender-authentication-failed'),
  };
  const found = members === null ? null : matchInquiry(inquiry, members, { explain: explain === true });
  if (found) {
    flags.push(...memberFlags(found.match, found.member, course, from));
    const [first] = found.match.candidates;
    if (first && isRepeat(first.memberId, fields)) flags.push('repeat-attempts');
  }
  const match = found?.match ?? null;
  const member = found?.member ?? null;
  const verdict = decide({
    kind: 'inquiry',
    course,
    missing,
    invalid,
    match,
    member,
    flags,
    readyNeeds: profile.readyNeeds,
  });
  const judgement: Judgement = { course, fields, missing, invalid, match, flags, member, ...verdict };
  if (found?.waterfall) judgement.waterfall = found.waterfall;
  return judgement;
}
