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

/** The mailboxes that are others than `own`, as addresses, or as written where none could be read. */
export function othersThan(
  own: string | null,
  mailboxes: readonly { address: string | null; name: string | null }[],
): string[] {
  const key = mailboxKey(own);
  return mailboxes.flatMap(({ address, name }) =>
    address !== null && mailboxKey(address) === key ? [] : [address ?? name ?? ''],
  );
}
