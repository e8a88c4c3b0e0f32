import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { recordJsonSchema } from '../../src/present/schema.js';
import { ALL, READY } from './samples.js';

describe('JSON Schema', () => {
  const validate = new Ajv2020().compile(recordJsonSchema());

  test.each(ALL.map((record) => [record.disposition, record] as const))('takes a record (%s)', (_what, record) => {
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    ['another schema', { ...READY, schema: 'madoguchi.record/0' }],
    ['an item too few', { ...READY, fields: { ...READY.fields, phone: undefined } }],
    ['an unknown disposition', { ...READY, disposition: 'maybe' }],
  ])('refuses %s', (_what, record) => {
    expect(validate(JSON.parse(JSON.stringify(record)))).toBe(false);
  });
});
