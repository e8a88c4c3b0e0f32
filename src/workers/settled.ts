/** An outcome as it may cross to another thread, and waits for its turn: nothing of the message is held. */
import type { RunKeys } from '../decide/index.js';
import type { Details } from '../details.js';
import type { Outcome } from '../passage/index.js';
import { jsonLine } from '../present/json.js';
import type { Disposition } from '../record.js';

export interface Settled {
  /** The record as `jsonLine` has it. */
  line: string;
  disposition: Disposition;
  /** Null where they are not asked for. */
  details: Details | null;
  keys: RunKeys;
}

export function settled({ record, details, keys }: Outcome, wantsDetails: boolean): Settled {
  return {
    line: jsonLine(record),
    disposition: record.disposition,
    details: wantsDetails ? plain(details) : null,
    keys,
  };
}

function plain({ member, lines, failedRules, text, replyTo, waterfall }: Details): Details {
  return { member, lines, failedRules, text, ...(replyTo && { replyTo }), ...(waterfall && { waterfall }) };
}
