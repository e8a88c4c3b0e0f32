/** The schema of the public record, from which its types and its JSON Schema are made. Loaded only by who checks or prints it. */
import { z } from 'zod';
import {
  BIT_KEYS,
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
} from './record.js';

export const address = z.object({ name: z.string().nullable(), address: z.string().nullable() });

export const field = z.object({
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

export const defect = z.object({ code: z.string(), message: z.string() });

const candidate = z.object({
  memberId: z.string(),
  probability: z.number().min(0).max(1),
  evidence: z.record(z.enum(EVIDENCE_KEYS), z.enum(LEVELS)),
  /** With `--explain`: the terms of the score in bits (log2), for him where positive. */
  bits: z.partialRecord(z.enum(BIT_KEYS), z.number()).optional(),
});

export const match = z.object({
  outcome: z.enum(OUTCOMES),
  memberId: z.string().nullable(),
  proof: z.enum(PROOFS).nullable(),
  candidates: z.array(candidate).max(5),
});

export const message = z.object({
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

export const fields = z.record(z.enum(ITEM_KEYS), field);

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
