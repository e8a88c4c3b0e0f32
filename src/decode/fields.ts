/** The header of one message, its fields decoded when they are asked for. */
import type { HeaderFields } from '../mail.js';
import { decodeHeaderText } from './encoded-words.js';
import type { RawField } from './head.js';

export class Fields implements HeaderFields {
  readonly #fields: readonly RawField[];
  /** The charset to try for raw bytes. */
  readonly #hint: string | null;

  constructor(fields: readonly RawField[], hint: string | null) {
    this.#fields = fields;
    this.#hint = hint;
  }

  get(name: string): readonly string[] | undefined {
    const values: string[] = [];
    for (const field of this.#fields)
      if (field.name === name) values.push(decodeHeaderText(field.value, this.#hint).text);
    return values.length === 0 ? undefined : values;
  }

  *[Symbol.iterator](): Generator<[name: string, values: readonly string[]]> {
    for (const name of new Set(this.#fields.map((field) => field.name))) yield [name, this.get(name) ?? []];
  }
}
