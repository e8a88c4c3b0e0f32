/** The content of a raw message, decoded. */
import { decodeMessage, UndecodableError } from '../decode/index.js';
import type { Message, RawMessage } from '../mail.js';
import type { Defect } from '../record.js';
import { defectOf } from './attempt.js';

/** A message whose content was decoded; where that could not be done, the defect says why. */
export type Opened = { raw: RawMessage; message: Message } | { raw: RawMessage; message: null; error: Defect };

/** Decodes a message, at once wherever that can be done. Nothing about it is thrown. The content may go when it is done. */
export function openMessage(raw: RawMessage): Opened | Promise<Opened> {
  if (raw.content === null)
    return { raw, message: null, error: raw.defect ?? { code: 'unreadable', message: 'no content' } };
  try {
    const message = decodeMessage(raw.content);
    if (!(message instanceof Promise)) return { raw, message };
    return message.then(
      (late) => ({ raw, message: late }),
      (error: unknown) => undecodable(raw, error),
    );
  } catch (error) {
    return undecodable(raw, error);
  }
}

function undecodable(raw: RawMessage, error: unknown): Opened {
  const defect = error instanceof UndecodableError ? { code: error.code, message: error.message } : defectOf(error);
  return { raw, message: null, error: defect };
}
