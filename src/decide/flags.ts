/** Flags (contract section 7) but for those that need the run, see run-memory.ts. */
import type { HeaderFields } from '../mail.js';
import type { Member } from '../member.js';
import { type Address, type Course, type Fields, FLAGS, type Flag, ITEM_KEYS, type Match } from '../record.js';
import { hasInvisible } from '../text/invisible.js';
import { mailboxKey } from '../text/mailbox.js';
import { nfkc } from '../text/width.js';
import { authenticationFailed } from './authentication.js';

/** What of a decoded message its flags rest on. */
export interface FlagSource {
  from: Address | null;
  replyTo: readonly Address[];
  subject: string | null;
  inReplyTo: string | null;
  references: readonly string[];
  headers: HeaderFields;
  attachments: number;
  charsetDoubtful: boolean;
}

const ICLOUD = /@(?:icloud\.com|me\.com|mac\.com|privaterelay\.appleid\.com)\s*$/iu;
// Some mailers count: Re[2]:, Re^2:.
const REPLY_MARK = /^\s*(?:re|返信)\s*(?:\[\d+\]|[\^*]?\d+)?\s*:/iu;

/** The flags that need no item: they stand for every kind of mail. */
export function messageFlags(message: FlagSource): Flag[] {
  const flags: Flag[] = [];
  if (isIcloud(message.from) || message.replyTo.some(isIcloud)) flags.push('sender-icloud');
  if (authenticationFailed(message.headers.get('authentication-results') ?? []))
    flags.push('sender-authentication-failed');
  if (message.inReplyTo !== null || message.references.length > 0 || REPLY_MARK.test(nfkc(message.subject ?? '')))
    flags.push('follow-up');
  if (message.attachments > 0) flags.push('has-attachments');
  if (message.charsetDoubtful) flags.push('decoding-suspect');
  return flags;
}

function isIcloud(sender: Address | null): boolean {
  const address = sender?.address ?? null;
  return address !== null && ICLOUD.test(address);
}

/** The flags that need the items. `severalPeople`: there were two filled templates for two people. */
export function itemFlags(fields: Fields, from: Address | null, severalPeople: boolean): Flag[] {
  const flags: Flag[] = [];
  const address = from?.address ?? null;
  const { email } = fields;
  if (email.status === 'ok' && address !== email.value) {
    const sender = mailboxKey(address);
    if (sender !== null && sender !== mailboxKey(email.value)) flags.push('sender-not-registered-address');
  }
  if (severalPeople) flags.push('several-people');
  if (inSomeText(fields, hasInvisible)) flags.push('suspicious-characters');
  if (inSomeText(fields, isUndecoded)) flags.push('decoding-suspect');
  return flags;
}

function inSomeText(fields: Fields, has: (text: string) => boolean): boolean {
  for (const key of ITEM_KEYS) {
    const { raw, value } = fields[key];
    if (raw !== null && has(raw)) return true;
    if (value !== null && value !== raw && has(value)) return true;
  }
  return false;
}

function isUndecoded(text: string): boolean {
  return text.includes('\ufffd');
}

/** The flags that need the member: only where the outcome is `unique`. `member` is the first candidate. */
export function memberFlags(match: Match, member: Member | null, course: Course, from: Address | null): Flag[] {
  if (match.outcome !== 'unique' || member === null) return [];
  const flags: Flag[] = [];
  const address = from?.address ?? null;
  if (member.birthDate === null) flags.push('dob-not-registered');
  else if (address !== null && isOneMailbox(address, member.email)) flags.push('self-service-possible');
  if (!member.active) flags.push('member-inactive');
  if (course !== 'unknown' && member.course !== course) flags.push('course-differs');
  return flags;
}

function isOneMailbox(address: string, registered: string | null): boolean {
  const own = mailboxKey(registered);
  return own !== null && mailboxKey(address) === own;
}

/** All flags once each, in the order of the contract. */
export function inOrder(...groups: readonly (readonly Flag[])[]): Flag[] {
  const [only] = groups;
  // Most mail has no flag, or one.
  if (groups.length === 1 && only && only.length < 2) return [...only];
  const set = new Set(groups.flat());
  return FLAGS.filter((flag) => set.has(flag));
}
