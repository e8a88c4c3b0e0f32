/** Charset labels as mail has them, told apart by what decodes them. */

const KNOWN_LABELS_LIMIT = 500;
const known = new Map<string, string | null>();

/** Families that mailers name in more ways than the WHATWG Encoding Standard lists; spelled without punctuation. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:x?unicode11)?utf7|^unicode11utf7/, 'utf-7'],
  [/^x?utf8/, 'utf-8'],
  [/^(?:utf|ucs|unicode)?16?be$|^utf16be|^ucs2be/, 'utf-16be'],
  [/^utf16le|^ucs2le/, 'utf-16le'],
  [/^utf16|^ucs2|^iso10646ucs2|^unicode$/, 'utf-16'],
  // CP5022x before anything that merely holds digits: Windows' names for ISO-2022-JP.
  [/iso2022jp|5022[0-9]|^x?jis[78]?$|^cswindows5022|^jisencoding/, 'iso-2022-jp'],
  [/shiftjis|sjis|mskanji|windows31j|(?:cp|ms|windows|ibm|x)9(?:32|43)|^9(?:32|43)$|^pck$/, 'shift_jis'],
  [/eucjp|^x?ujis|cp?51932|^windows51932|^eucpkdfmtjapanese|^cseucpkdfmtjapanese|unixcode.*japanese/, 'euc-jp'],
];

/**
 * The encoding that a label means: `utf-8`, `utf-7`, `utf-16` (byte order unknown), `utf-16le`, `utf-16be`,
 * `iso-2022-jp`, `shift_jis`, `euc-jp`, or the WHATWG name of another one (`gbk`, `windows-1252` …). Null for none and
 * for a label that means nothing to us. Quotes, comments and other junk around the label do not matter.
 */
export function charsetOf(label: string | null): string | null {
  if (label === null || label === '') return null;
  const cached = known.get(label);
  if (cached !== undefined) return cached;
  const found = look(label);
  if (known.size < KNOWN_LABELS_LIMIT) known.set(label, found);
  return found;
}

function look(label: string): string | null {
  const word = /[a-z0-9][a-z0-9_.:+-]*/.exec(label.toLowerCase())?.[0];
  if (word === undefined) return null;
  const squeezed = word.replace(/[^a-z0-9]/g, '');
  for (const [pattern, charset] of FAMILIES) if (pattern.test(squeezed)) return charset;
  for (const name of [word, word.replace(/^x-/, ''), word.replace(/_/g, '-')]) {
    try {
      return new TextDecoder(name).encoding;
    } catch {
      // not a name that the standard lists; the next spelling may be
    }
  }
  if (/^(?:x?gb|cp936|ms936|windows936)/.test(squeezed)) return 'gbk';
  if (/^(?:cp950|ms950|windows950)/.test(squeezed)) return 'big5';
  if (/^(?:ksc|cp949|ms949|windows949|uhc)/.test(squeezed)) return 'euc-kr';
  return null;
}
