/** The record's JSON Schema. */
import { z } from 'zod';
import { recordSchema } from '../record-schema.js';

/** JSON Schema (draft 2020-12) of one record, made from the schema that the code itself uses. */
export function recordJsonSchema(): object {
  return z.toJSONSchema(recordSchema);
}
