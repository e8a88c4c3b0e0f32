/** Why nothing of a message could be read. */
export type UndecodableCode = 'empty' | 'binary';

const MESSAGES: Record<UndecodableCode, string> = {
  empty: 'the message is empty',
  binary: 'no mail header found, and the content is no text',
};

/** Nothing at all could be read of a message; `code` and `message` are what the record's `error` says. */
export class UndecodableError extends Error {
  override readonly name = 'UndecodableError';
  readonly code: UndecodableCode;

  constructor(code: UndecodableCode) {
    super(MESSAGES[code]);
    this.code = code;
  }
}
