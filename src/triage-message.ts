/** Mails, end to end: read → decode, then the stages (see `passage/`). Presenting is the command's. */
import type { Extraction } from './extract/index.js';
import type { Message, RawMessage } from './mail.js';
import {
  type Basis,
  type Opened,
  type Outcome,
  openMessage,
  type Read,
  readLetters,
  screenOpened,
} from './passage/index.js';

export interface Triaged extends Outcome {
  raw: RawMessage;
  /** Null where nothing could be decoded. */
  message: Message | null;
  /** Null but for an inquiry. */
  extraction: Extraction | null;
}

/** Triage of one message. Nothing about it is thrown: what cannot be read is a record that says so. */
export async function triageMessage(raw: RawMessage, basis: Basis): Promise<Triaged> {
  return triageOpened([await openMessage(raw)], basis)[0] as Triaged;
}

/** Triage of several messages together. */
export function triageOpened(opened: readonly Opened[], basis: Basis): Triaged[] {
  const screened = screenOpened(opened, basis);
  const letters = screened.flatMap(({ letter }) => letter ?? []);
  const read = readLetters(letters, basis).values();
  return opened.map(({ raw, message }, i) => {
    const outcome = screened[i]?.outcome;
    return outcome ? { ...outcome, raw, message, extraction: null } : { ...(read.next().value as Read), raw, message };
  });
}
