/** Whom a reply goes to, and from which address: never to a machine, never to the desk (RFC 3834 section 2). */
import type { Profile } from '../profile/index.js';
import type { Address } from '../record.js';
import { mailboxKey } from '../text/mailbox.js';
import type { Draft, NoticeCode, RefusalCode, ReplyInput } from './draft.js';

/** Local parts behind which nobody reads, or a list does. */
const NOBODY =
  /^(?:mailer-?daemon|mail-?daemon|postmaster|(?:double-)?bounces?|(?:.*[-_.+])?(?:no|do-?not|donot)-?_?reply(?:[-_.+].*)?|nobody|devnull|.*-bounces?|owner-.*|.*-(?:request|owner))(?:[+=].*)?$/iu;
const DOT_ATOM = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/u;
/** Old carrier addresses have dots in a row or before the @; they are written in quotes (RFC 5322 section 3.4.1). */
const QUOTABLE = /^[\w!#$%&'*+/=?^`{|}~.-]+$/u;
const DOMAIN = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/iu;

export interface Envelope {
  from: Draft['from'];
  to: string;
  /** Who wrote is who reads, as far as a mail tells: only then may the letter say what was understood. */
  trusted: boolean;
  notices: NoticeCode[];
}

/** The addresses of the reply, or why there is to be none. */
export function envelopeOf({
  answered,
  flags,
  fields,
  profile,
  language,
}: Pick<ReplyInput, 'answered' | 'flags' | 'fields' | 'profile' | 'language'>): Envelope | { refused: RefusalCode } {
  if (answered.kind === 'bounce') return { refused: 'bounce' };
  if (answered.kind === 'auto-reply') return { refused: 'auto-reply' };
  if (answered.autoSubmitted !== null && !/^\s*no\b/iu.test(answered.autoSubmitted)) return { refused: 'auto-reply' };
  if (answered.kind !== 'inquiry') return { refused: 'no-inquiry' };
  if (answered.returnPath !== null && /^\s*(?:<\s*>)?\s*$/u.test(answered.returnPath)) return { refused: 'bounce' };
  const sender = answered.from?.address ?? null;
  if (sender === null) return { refused: 'no-sender' };
  if (isDesk(sender, profile)) return { refused: 'desk-itself' };
  const notices: NoticeCode[] = [];
  const forged = flags.includes('sender-authentication-failed');
  if (forged) notices.push('sender-not-authenticated');
  const other = answered.replyTo
    .map((one) => one.address)
    .find((address) => address !== null && mailboxKey(address) !== mailboxKey(sender));
  const { value: registered } = fields.email;
  const elsewhere =
    flags.includes('sender-not-registered-address') ||
    (registered !== null && mailboxKey(registered) !== mailboxKey(sender));
  let target = sender;
  if (other !== undefined && other !== null) {
    // A forger names his own address there: then the one whose name he used hears of it, and nobody else. Nor does a third address
    // get a letter beside the writer's two.
    if (forged || elsewhere || nobodyReads(other) || isDesk(other, profile) || writable(other) === null) {
      notices.push('reply-to-left-out');
    } else {
      target = other;
      notices.push('reply-to-used');
    }
  }
  // A form's own address, which names the writer's beside it.
  if (nobodyReads(target)) return { refused: 'nobody-reads-there' };
  if (elsewhere) notices.push('not-the-registered-address');
  const to = writable(target);
  if (to === null) return { refused: 'no-usable-address' };
  const address = deskAddressOf(answered.to, profile);
  return {
    from: address === null ? null : { name: profile.replies.desk.name[language], address },
    to,
    trusted: !forged && !elsewhere && target === sender && answered.replyTo.every((one) => one.address !== null),
    notices,
  };
}

/** The domains from which the desk writes. */
export function deskDomains(profile: Profile): string[] {
  const all = [profile.replies.desk.address ?? '', ...profile.deskAddresses].map((one) =>
    one.slice(one.lastIndexOf('@') + 1).toLowerCase(),
  );
  return [...new Set(all)].filter((domain) => domain !== '');
}

/** The address as a field may hold it; null where it can hold none of it. */
function writable(address: string): string | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).replace(/^"(.*)"$/u, '$1');
  const domain = address.slice(at + 1);
  if (at < 1 || local.length > 64 || !DOMAIN.test(domain)) return null;
  if (DOT_ATOM.test(local)) return `${local}@${domain}`;
  return QUOTABLE.test(local) ? `"${local}"@${domain}` : null;
}

function nobodyReads(address: string): boolean {
  return NOBODY.test(address.slice(0, address.lastIndexOf('@')).replace(/^"(.*)"$/u, '$1'));
}

function isDesk(address: string, profile: Profile): boolean {
  const key = mailboxKey(address) ?? '';
  return [...profile.deskAddresses, profile.replies.desk.address ?? '']
    .map((desk) => desk.toLowerCase())
    .some((desk) => desk !== '' && (desk.startsWith('@') ? key.endsWith(desk) : key === desk));
}

/** The address of the desk that was written to, else the profile's. */
function deskAddressOf(to: readonly Address[], profile: Profile): string | null {
  const written = to
    .map((one) => one.address ?? '')
    .find((one) => isDesk(one, profile) && DOT_ATOM.test(one.replace(/@[^@]*$/u, '')));
  const own = profile.deskAddresses.find((one) => !one.startsWith('@'));
  return written?.toLowerCase() ?? profile.replies.desk.address ?? own ?? null;
}
