/**
 * The codes of the record, apart from its schema: whoever only needs to know them does not wait for zod to load.
 */

/** The twelve items of the template, in the order in which `missing` and `invalid` list them. */
export const ITEM_KEYS = [
  'nameKanji',
  'nameKana',
  'nickname',
  'birthDate',
  'prefecture',
  'phone',
  'email',
  'paymentMethod',
  'carrier',
  'billingId',
  'plusMemberId',
  'memberNumber',
] as const;
export type ItemKey = (typeof ITEM_KEYS)[number];

/** The items that are compared with a member: all but payment method and carrier, for which the course stands. */
export const EVIDENCE_KEYS = [
  'nameKanji',
  'nameKana',
  'nickname',
  'birthDate',
  'prefecture',
  'phone',
  'email',
  'billingId',
  'plusMemberId',
  'memberNumber',
] as const satisfies readonly ItemKey[];
export type EvidenceKey = (typeof EVIDENCE_KEYS)[number];

export const KINDS = ['inquiry', 'bounce', 'auto-reply', 'other', 'unreadable'] as const;
export type Kind = (typeof KINDS)[number];

export const DISPOSITIONS = ['unrelated', 'unreadable', 'incomplete', 'ready', 'review', 'no-match'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const COURSES = ['bundle', 'credit', 'docomo', 'au', 'softbank', 'unknown'] as const;
export type Course = (typeof COURSES)[number];

export const CARRIERS = ['docomo', 'au', 'softbank'] as const;
export type Carrier = (typeof CARRIERS)[number];

export const STATUSES = ['ok', 'missing', 'invalid', 'not-required'] as const;
export type Status = (typeof STATUSES)[number];

/** Why something that was given cannot be used. */
export const REASONS = [
  'not-a-date',
  'not-in-the-calendar',
  'in-the-future',
  'ambiguous',
  'not-kana',
  'not-a-name',
  'not-a-prefecture',
  'not-a-phone-number',
  'not-an-email-address',
  'wrong-length',
  'not-digits',
  'looks-like-a-phone-number',
  'unknown-choice',
] as const;
export type Reason = (typeof REASONS)[number];

/** The ladder of evidence, from best to none. */
export const LEVELS = ['exact', 'equivalent', 'close', 'different', 'absent-in-mail', 'absent-in-database'] as const;
export type Level = (typeof LEVELS)[number];

export const OUTCOMES = ['none', 'conflict', 'ambiguous', 'unique'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const PROOFS = ['possession', 'knowledge'] as const;
export type Proof = (typeof PROOFS)[number];

/** Flags in the order in which a record lists them. */
export const FLAGS = [
  'sender-icloud',
  'sender-not-registered-address',
  'sender-authentication-failed',
  'several-people',
  'dob-not-registered',
  'self-service-possible',
  'member-inactive',
  'course-differs',
  'duplicate',
  'follow-up',
  'repeat-attempts',
  'has-attachments',
  'suspicious-characters',
  'decoding-suspect',
] as const;
export type Flag = (typeof FLAGS)[number];

/** Under one of these no inquiry is ready, whatever else holds. */
export const ALARMS: readonly Flag[] = [
  'sender-authentication-failed',
  'several-people',
  'repeat-attempts',
  'decoding-suspect',
];
