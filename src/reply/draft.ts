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
  | 'no-desk-address'
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
  | 'send-after-reset';

export interface Draft {
  kind: ReplyKind;
  language: Language;
  from: { name: string; address: string };
  /** One address, without a name: names are the writer's to choose. */
  to: string;
  subject: string;
  inReplyTo: string | null;
  references: string[];
  /** Lines parted by LF. */
  text: string;
  notices: NoticeCode[];
}

export type Composed = { draft: Draft } | { refused: RefusalCode };
