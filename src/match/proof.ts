/**
 * Proof (contract section 6): possession where the billing ID is one of the member's, or where the answer reaches the
 * member's own mailbox. Name, date of birth, prefecture, phone, nickname, Plus member ID and member number are known to
 * relatives and former partners: they are never possession.
 */
import { type Evidence, isSame } from '../items/compare/index.js';
import type { Member } from '../member.js';
import type { Address, Proof } from '../record.js';
import { mailboxKey, othersThan } from '../text/mailbox.js';

export interface Sender {
  from: Address | null;
  replyTo: readonly Address[];
  /** The flag `sender-authentication-failed` stands: From may be forged. */
  authenticationFailed: boolean;
}

export function proofOf(evidence: Evidence, member: Member, sender: Sender): Proof {
  if (isSame(evidence.billingId)) return 'possession';
  return !sender.authenticationFailed && reaches(member.email, sender) ? 'possession' : 'knowledge';
}

/** Where an answer would go besides From, as addresses or as written: what takes a possession away. */
export function repliesElsewhere(from: Address | null, replyTo: readonly Address[]): string[] {
  return othersThan(from?.address ?? null, replyTo);
}

// All of Reply-To, since an answer goes to each of them.
function reaches(registered: string | null, { from, replyTo }: Sender): boolean {
  const own = mailboxKey(registered);
  return own !== null && [from, ...replyTo].every((address) => mailboxKey(address?.address ?? null) === own);
}
