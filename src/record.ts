/**
 * The public record: its codes, and the types made from its schema (`record-schema.ts`). Other programs are built against it; a change
 * here is a change of the public interface.
 */
import type { z } from 'zod';
import type * as schema from './record-schema.js';

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

/**
 * Levels of one part of a name, from kanji and kana together: both agree, or the one that there is · only the kanji, only
 * the kana · swapped with the other part · a slip in one of the scripts · neither.
 */
export type PartLevel = 'same' | 'kanji-only' | 'kana-only' | 'swapped' | 'close' | 'different';

/** The terms of a candidate's score: the prior, family and given name (or the whole name, where nobody parts it), the items. */
export const BIT_KEYS = [
  'prior',
  'familyName',
  'givenName',
  'name',
  'birthDate',
  'prefecture',
  'nickname',
  'phone',
  'email',
  'billingId',
  'plusMemberId',
  'memberNumber',
] as const;
export type BitKey = (typeof BIT_KEYS)[number];

export type Address = z.infer<typeof schema.address>;
export type Field = z.infer<typeof schema.field>;
/** A coded defect of a message. */
export type Defect = z.infer<typeof schema.defect>;
export type Match = z.infer<typeof schema.match>;
export type Fields = z.infer<typeof schema.fields>;
export type MessageSummary = z.infer<typeof schema.message>;
export type TriageRecord = z.infer<typeof schema.recordSchema>;
