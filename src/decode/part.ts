import { meantType } from './media-types.js';

/** One part: a leaf with its content, or a multipart with its parts. */
export interface Part {
  /** Lower case: `text/plain`. */
  mediaType: string;
  parameters: ReadonlyMap<string, string>;
  /** Lower case; null where nothing is said. */
  disposition: string | null;
  filename: string | null;
  /** Without its angle brackets. */
  contentId: string | null;
  /** Without its transfer encoding; of most parts nobody asks for it. */
  readonly content: Buffer;
  parts: readonly Part[];
}

/** What stands after so many delimiter lines, or multiparts in multiparts, was written for no reader. */
export const MAX_DELIMITERS = 10_000;
export const MAX_NESTING = 50;

const NOTHING = Buffer.alloc(0);
const NO_PARTS: readonly Part[] = [];

export function multipart(mediaType: string, parameters: ReadonlyMap<string, string>, parts: readonly Part[]): Part {
  return { mediaType, parameters, disposition: null, filename: null, contentId: null, content: NOTHING, parts };
}

/** A part that holds no parts. */
export class Leaf implements Part {
  readonly mediaType: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly disposition: string | null;
  readonly filename: string | null;
  readonly contentId: string | null;
  readonly parts: readonly Part[] = NO_PARTS;
  readonly #decode: () => Buffer;
  #content: Buffer | null = null;

  /** @param decode gives the content; called once, when it is first asked for */
  constructor(head: Omit<Part, 'content' | 'parts'>, decode: () => Buffer) {
    this.mediaType = meantType(head.mediaType, head.filename);
    this.parameters = head.parameters;
    this.disposition = head.disposition;
    this.filename = head.filename;
    this.contentId = head.contentId;
    this.#decode = decode;
  }

  get content(): Buffer {
    this.#content ??= this.#decode();
    return this.#content;
  }
}
