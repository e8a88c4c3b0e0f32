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

const ICLOUD = /@(?:icloud\.com|me\.com|mac\.com|privaterelay\.appleid\.com)$/u;
// Some mailers count: Re[2]:, Re^2:.
const REPLY_MARK = /^\s*(?:re|返信)\s*(?:\[\d+\]|[\^*]?\d+)?\s*:/iu;

/** The flags that need no item: they stand for every kind of mail. */
export function messageFlags(message: FlagSource): Flag[] {
  const flags: Flag[] = [];
  if ([message.from, ...message.replyTo].some((a) => ICLOUD.test(mailboxKey(a?.address ?? null) ?? '')))
    flags.push('sender-icloud');
  if (authenticationFailed(message.headers.get('authentication-results') ?? []))
    flags.push('sender-authentication-failed');
  if (message.inReplyTo !== null || message.references.length > 0 || REPLY_MARK.test(nfkc(message.subject ?? '')))
    flags.push('follow-up');
  if (message.attachments > 0) flags.push('has-attachments');
  if (message.charsetDoubtful) flags.push('decoding-suspect');
  return flags;
}

/** The flags that need the items. `severalPeople`: there were two filled templates for two people. */
export function itemFlags(fields: Fields, from: Address | null, severalPeople: boolean): Flag[] {
  const flags: Flag[] = [];
  const sender = mailboxKey(from?.address ?? null);
  if (fields.email.status === 'ok' && sender !== null && sender !== mailboxKey(fields.email.value))
    flags.push('sender-not-registered-address');
  if (severalPeople) flags.push('several-people');
  const texts = ITEM_KEYS.flatMap((key) => [fields[key].raw ?? '', fields[key].value ?? '']);
  if (texts.some(hasInvisible)) flags.push('suspicious-characters');
  if (texts.some((text) => text.includes('\ufffd'))) flags.push('decoding-suspect');
  return flags;
}

/** The flags that need the member: only where the outcome is `unique`. `member` is the first candidate. */
export function memberFlags(match: Match, member: Member | null, course: Course, from: Address | null): Flag[] {
  if (match.outcome !== 'unique' || member === null) return [];
  const flags: Flag[] = [];
  const sender = mailboxKey(from?.address ?? null);
  if (member.birthDate === null) flags.push('dob-not-registered');
  if (member.birthDate !== null && sender !== null && sender === mailboxKey(member.email))
    flags.push('self-service-possible');
  if (!member.active) flags.push('member-inactive');
  if (course !== 'unknown' && member.course !== course) flags.push('course-differs');
  return flags;
}

/** All flags once each, in the order of the contract. */
export function inOrder(...groups: readonly (readonly Flag[])[]): Flag[] {
  const [only] = groups;
  // Most mail has no flag, or one.
  if (groups.length === 1 && only && only.length < 2) return [...only];
  const set = new Set(groups.flat());
  return FLAGS.filter((flag) => set.has(flag));
}
