/**
 * What screening leaves of a message whose items have to be read. Plain data but for what is made again where it is missing, so that a
 * letter may be read in another thread than the one that opened the message.
 */
import { OpenText, withoutSpeakers } from '../extract/index.js';
import type { RawMessage, VoicedLine } from '../mail.js';
import type { MemberLookups } from '../match/index.js';
import type { Profile } from '../profile/index.js';
import type { Address, Flag, MessageSummary } from '../record.js';

/** What the triage of a message rests on besides the message. */
export interface Basis {
  /** YYYY-MM-DD: what counts as today. */
  today: string;
  profile: Profile;
  /** Null: no matching. */
  members: MemberLookups | null;
  /** Put the terms of each candidate's score into the record. */
  explain: boolean;
}

export interface Letter {
  /** Its content is not asked for. */
  raw: Omit<RawMessage, 'content'>;
  message: MessageSummary;
  replyTo: readonly Address[];
  /** Sent to many (see `isBulk`). */
  bulk: boolean;
  /** Its text cannot be read here. */
  encrypted: boolean;
  lines: VoicedLine[];
  /** Those of the message. */
  flags: Flag[];
  /** By which the run knows the message again. */
  sending: number[];
  /** What screening has found in the text already. */
  open: OpenText | null;
}

/** The text on its way through the steps of reading. */
export function openText(lines: VoicedLine[], { from, subject }: MessageSummary, { today, profile }: Basis): OpenText {
  return new OpenText(withoutSpeakers(lines, profile.labels), {
    today,
    from: from?.address ?? null,
    fromName: from?.name ?? null,
    subject,
    deskAddresses: profile.deskAddresses,
    extraLabels: profile.labels,
    paymentWords: profile.payments,
  });
}
