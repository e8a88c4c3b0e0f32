/**
 * The public record: one zod schema, from which the type and the JSON Schema are made. Other programs are built
 * against it; a change here is a change of the public interface.
 */
import { z } from 'zod';

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

const KINDS = ['inquiry', 'bounce', 'auto-reply', 'other', 'unreadable'] as const;
export type Kind = (typeof KINDS)[number];

export const DISPOSITIONS = ['unrelated', 'unreadable', 'incomplete', 'ready', 'review', 'no-match'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const COURSES = ['bundle', 'credit', 'docomo', 'au', 'softbank', 'unknown'] as const;
export type Course = (typeof COURSES)[number];

export const CARRIERS = ['docomo', 'au', 'softbank'] as const;
export type Carrier = (typeof CARRIERS)[number];

const STATUSES = ['ok', 'missing', 'invalid', 'not-required'] as const;
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
const LEVELS = ['exact', 'equivalent', 'close', 'different', 'absent-in-mail', 'absent-in-database'] as const;
export type Level = (typeof LEVELS)[number];

const OUTCOMES = ['none', 'conflict', 'ambiguous', 'unique'] as const;
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

const address = z.object({ name: z.string().nullable(), address: z.string().nullable() });
export type Address = z.infer<typeof address>;

const field = z.object({
  status: z.enum(STATUSES),
  /** In normal form where the status is `ok`, else null. */
  value: z.string().nullable(),
  /** What the writer wrote; null where he gave nothing, or where the value was inferred from elsewhere. */
  raw: z.string().nullable(),
  reason: z.enum(REASONS).optional(),
  /** Set where the value follows from another item, or from the sender's address. */
  inferred: z.literal(true).optional(),
  /** billingId only: further usable values. */
  others: z.array(z.string()).optional(),
});
export type Field = z.infer<typeof field>;

const defect = z.object({ code: z.string(), message: z.string() });
/** A coded defect of a message. */
export type Defect = z.infer<typeof defect>;

/**
 * Levels of one part of a name, from kanji and kana together: both agree, or the one that there is · only the kanji, only
 * the kana · swapped with the other part · a slip in one of the scripts · neither.
 */
export type PartLevel = 'same' | 'kanji-only' | 'kana-only' | 'swapped' | 'close' | 'different';

/** The terms of a candidate's score: the prior, family and given name (or the whole name, where nobody parts it), the items. */
const BIT_KEYS = [
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

const candidate = z.object({
  memberId: z.string(),
  probability: z.number().min(0).max(1),
  evidence: z.record(z.enum(EVIDENCE_KEYS), z.enum(LEVELS)),
  /** With `--explain`: the terms of the score in bits (log2), for him where positive. */
  bits: z.partialRecord(z.enum(BIT_KEYS), z.number()).optional(),
});

const match = z.object({
  outcome: z.enum(OUTCOMES),
  memberId: z.string().nullable(),
  proof: z.enum(PROOFS).nullable(),
  candidates: z.array(candidate).max(5),
});
export type Match = z.infer<typeof match>;

const message = z.object({
  id: z.string().nullable(),
  subject: z.string().nullable(),
  from: address.nullable(),
  to: z.array(address),
  /** ISO 8601, UTC; null where the header is absent or unreadable. */
  date: z.string().nullable(),
  inReplyTo: z.string().nullable(),
  /** Attached files; neither images that the HTML shows inline nor attached messages. */
  attachments: z.int().min(0),
});

const fields = z.record(z.enum(ITEM_KEYS), field);
export type Fields = z.infer<typeof fields>;

export const recordSchema = z.object({
  schema: z.literal('madoguchi.record/1'),
  source: z.object({
    path: z.string(),
    /** Position within the file, from 0. */
    index: z.int().min(0),
    /** Stored bytes before the message, and of the message, an mbox's From_ line included. */
    offset: z.int().min(0),
    bytes: z.int().min(0),
  }),
  message: message.nullable(),
  kind: z.enum(KINDS),
  disposition: z.enum(DISPOSITIONS),
  course: z.enum(COURSES).nullable(),
  fields: fields.nullable(),
  missing: z.array(z.enum(ITEM_KEYS)).nullable(),
  invalid: z.array(z.enum(ITEM_KEYS)).nullable(),
  match: match.nullable(),
  flags: z.array(z.enum(FLAGS)),
  error: defect.nullable(),
});
export type TriageRecord = z.infer<typeof recordSchema>;
export type MessageSummary = z.infer<typeof message>;
