/** Mail addresses as one compares them. */

/** Lower case, no spaces around, no quotes about the local part (old carrier addresses need them: "a..b"@); null for none. */
export function mailboxKey(address: string | null): string | null {
  const key = address
    ?.trim()
    .replace(/^"(.*)"(?=@[^@]*$)/u, '$1')
    // Of ASCII's letters alone: the Kelvin sign would become a k.
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return key === undefined || key === '' ? null : key;
}
