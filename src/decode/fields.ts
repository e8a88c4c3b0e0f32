/** The header of one message, its fields decoded when they are asked for. */
import type { HeaderFields } from '../mail.js';
import { decodeHeaderText } from './encoded-words.js';
import type { RawFields } from './head.js';

export class Fields implements HeaderFields {
  readonly #fields: RawFields;
  /** The charset to try for raw bytes. */
  readonly #hint: string | null;

  constructor(fields: RawFields, hint: string | null) {
    this.#fields = fields;
    this.#hint = hint;
  }

  get(name: string): readonly string[] | undefined {
    const fields = this.#fields;
    let index = fields.indexOf(name);
    if (index < 0) return undefined;
    const values: string[] = [];
    for (; index >= 0; index = fields.indexOf(name, index + 1))
      values.push(decodeHeaderText(fields.valueAt(index), this.#hint).text);
    return values;
  }

  *[Symbol.iterator](): Generator<[name: string, values: readonly string[]]> {
    for (const name of new Set(this.#fields.names())) yield [name, this.get(name) ?? []];
  }
}
