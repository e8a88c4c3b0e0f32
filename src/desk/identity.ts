/** By what an inquiry is known to be about the same person: identifying items, folded as they are compared. */
import { createHash } from 'node:crypto';
import type { Fields, ItemKey } from '../record.js';
import { withoutInvisible } from '../text/invisible.js';
import { idKey, kanaKey, nameKey, numberKey } from '../text/keys.js';
import { collapseSpaces, nfkc } from '../text/width.js';

/** Items that identify, each with what its spellings have in common. A change of one of them is never taken for granted. */
export const IDENTIFYING: Readonly<Partial<Record<ItemKey, (value: string) => string>>> = {
  nameKanji: nameKey,
  nameKana: kanaKey,
  birthDate: String,
  phone: String,
  email: idKey,
  billingId: numberKey,
  plusMemberId: idKey,
  memberNumber: numberKey,
};

/** The keys of an inquiry: `kind:value`. A name is one together with the birth date. */
export function identityKeys(fields: Fields): string[] {
  const keys: string[] = [];
  const { nameKanji, nameKana, birthDate } = fields;
  if (birthDate.value !== null) {
    if (nameKanji.value !== null) keys.push(`person:${nameKey(nameKanji.value)}|${birthDate.value}`);
    if (nameKana.value !== null) keys.push(`person:${kanaKey(nameKana.value)}|${birthDate.value}`);
  }
  for (const key of ['plusMemberId', 'memberNumber', 'phone', 'email', 'billingId'] as const) {
    const { value } = fields[key];
    const folded = value === null ? '' : (IDENTIFYING[key]?.(value) ?? '');
    if (folded !== '') keys.push(`${key}:${folded}`);
  }
  return keys;
}

/**
 * Are two inquiries of one sender about one person? A phone number, an address or a payment is shared in a family, and says
 * nothing where name and birth date say that there are two.
 */
export function isSamePerson(mine: readonly string[], theirs: readonly string[]): boolean {
  const shared = mine.filter((key) => theirs.includes(key));
  if (shared.some((key) => /^(?:person|plusMemberId|memberNumber):/u.test(key))) return true;
  return shared.length > 0 && !areTwoPeople(mine, theirs);
}

/** Do both give name and birth date, and not the same? */
export function areTwoPeople(mine: readonly string[], theirs: readonly string[]): boolean {
  const people = (keys: readonly string[]) => keys.filter((key) => key.startsWith('person:'));
  const [a, b] = [people(mine), people(theirs)];
  return a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key));
}

/** By which a mail is known again that somebody sends once more: who, subject, own text. Null where nobody can tell. */
export function repeatKeyOf(mail: {
  sender: string | null;
  messageId: string | null;
  subject: string | null;
  text: string;
}): string | null {
  const who = mail.sender ?? (mail.messageId === null ? null : `id ${mail.messageId}`);
  if (who === null) return null;
  const plain = (text: string) => collapseSpaces(withoutInvisible(nfkc(text)));
  return hashOf([who, plain(mail.subject ?? ''), plain(mail.text)]);
}

/** What of a text is kept where it only has to be known again. */
export function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);
}
