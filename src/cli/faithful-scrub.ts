/**
 * A scrubbed mail is there to show how a mail was read: so both are read, and compared item by item. Words by which a mail was understood
 * may have gone with the personal ones; other made-up values may do better, and what still differs is told to the agent.
 */
import { randomBytes } from 'node:crypto';
import type { Message } from '../mail.js';
import type { Profile } from '../profile/index.js';
import { type Field, type Fields, ITEM_KEYS, type ItemKey, type Kind, type TriageRecord } from '../record.js';
import { scrub } from '../scrub/index.js';
import { triageMessage } from '../triage-message.js';

/** So many draws of made-up values; more hardly ever find a better one. */
const DRAWS = 6;

type Difference =
  | { what: 'kind'; before: Kind; after: Kind }
  | { what: 'item'; key: ItemKey; before: Field['status']; after: Field['status'] };

export interface FaithfulScrub {
  content: Buffer;
  /** Empty where the scrubbed mail reads as the original does. */
  differs: Difference[];
}

export async function faithfulScrub(
  raw: Buffer,
  known: { message: Message | null; fields: Fields | null },
  profile: Profile,
  today: string,
): Promise<FaithfulScrub> {
  const read = async (content: Buffer) => {
    const source = { path: '', index: 0, offset: 0, bytes: content.length, content, defect: null };
    return (await triageMessage(source, { today, profile, members: null, explain: false })).record;
  };
  const original = await read(raw);
  let best: FaithfulScrub | null = null;
  for (let n = 0; n < DRAWS && best?.differs.length !== 0; n++) {
    const content = scrub(raw, { ...known, profile, seed: randomBytes(32) });
    const differs = differences(original, await read(content));
    if (best === null || differs.length < best.differs.length) best = { content, differs };
  }
  return best as FaithfulScrub;
}

/** By status and reason; values differ, as they should. */
function differences(before: TriageRecord, after: TriageRecord): Difference[] {
  if (before.kind !== after.kind) return [{ what: 'kind', before: before.kind, after: after.kind }];
  return ITEM_KEYS.flatMap((key): Difference[] => {
    const [one, other] = [before.fields?.[key], after.fields?.[key]];
    if (one === undefined || other === undefined) return [];
    const same = one.status === other.status && one.reason === other.reason;
    return same ? [] : [{ what: 'item', key, before: one.status, after: other.status }];
  });
}
