/** What a reply is made of, and what comes of it. Plain data. */
import type { Profile } from '../profile/index.js';
import type { Address, Course, Disposition, Fields, Flag, ItemKey, Kind } from '../record.js';

export type Language = 'ja' | 'en';

/**
 * `ask`: something is missing or unusable · `not-matching`: no member found, or another one than the writer says, in one and the
 * same wording · `verified`: the password is reset.
 */
export type ReplyKind = 'ask' | 'not-matching' | 'verified';

/** The mail that is answered. */
export interface Answered {
  kind: Kind;
  from: Address | null;
  replyTo: readonly Address[];
  to: readonly Address[];
  subject: string | null;
  /** With angle brackets. */
  messageId: string | null;
  references: readonly string[];
  /** The Return-Path as it stands, `<>` for the empty one; null where there is none. */
  returnPath: string | null;
  /** The Auto-Submitted field; null where there is none. */
  autoSubmitted: string | null;
}

/**
 * What a reply is composed from. Nothing of the member database is among it: a reply says nothing that its reader has not written.
 */
export interface ReplyInput {
  answered: Answered;
  language: Language;
  /** Null: what the disposition asks for, where it asks for one. */
  kind: ReplyKind | null;
  course: Course;
  fields: Fields;
  missing: readonly ItemKey[];
  invalid: readonly ItemKey[];
  /** Of which several mails say different things. */
  conflicts: readonly ItemKey[];
  disposition: Disposition;
  flags: readonly Flag[];
  /** The values come from mails of several senders: not all of them are the reader's own words. */
  severalSenders: boolean;
  caseNumber: string | null;
  profile: Profile;
}

/** Why there is no draft. */
export type RefusalCode =
  | 'bounce'
  | 'auto-reply'
  | 'no-inquiry'
  | 'no-sender'
  | 'no-usable-address'
  | 'nobody-reads-there'
  | 'desk-itself'
  | 'nothing-to-ask'
  /** In review: which letter is true is for a person to say. */
  | 'kind-to-choose';

/** What the agent should know before he sends the draft. */
export type NoticeCode =
  /** The case was taken in without a member database. */
  | 'nothing-matched'
  /** The case is in review. */
  | 'look-first'
  | 'sender-not-authenticated'
  | 'reply-to-used'
  | 'reply-to-left-out'
  | 'not-the-registered-address'
  | 'send-after-reset'
  /** The letter says that nothing was confirmed, but the items point at one member. */
  | 'member-found'
  /** It asks for nearly all, since the mail answers one that is not on the desk. */
  | 'answers-elsewhere';

interface Sender {
  name: string;
  address: string;
}

export interface Draft {
  kind: ReplyKind;
  language: Language;
  /** Null: no address of the desk is known. A text to copy needs none. */
  from: Sender | null;
  /** One address, without a name: names are the writer's to choose. */
  to: string;
  subject: string;
  inReplyTo: string | null;
  references: string[];
  /** Lines parted by LF. */
  text: string;
  notices: NoticeCode[];
}

/** A draft that can be a mail. */
export type AddressedDraft = Draft & { from: Sender };

export function isAddressed(draft: Draft): draft is AddressedDraft {
  return draft.from !== null;
}

export type Composed = { draft: Draft } | { refused: RefusalCode };
