/**
 * The public record: one zod schema, from which the type and the JSON Schema are made. Other programs are built
 * against it; a change here is a change of the public interface.
 */
import { z } from 'zod';
import {
  COURSES,
  DISPOSITIONS,
  EVIDENCE_KEYS,
  FLAGS,
  ITEM_KEYS,
  KINDS,
  LEVELS,
  OUTCOMES,
  PROOFS,
  REASONS,
  STATUSES,
} from './codes.js';

export * from './codes.js';

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
