/** Charset labels as mail has them, told apart by what decodes them. */

const KNOWN_LABELS_LIMIT = 500;
const known = new Map<string, string | null>();

/** More than any name of a charset, and what may stand about it. */
const LONGEST_LABEL = 200;

/** Families that mailers name in more ways than the WHATWG Encoding Standard lists; spelled without punctuation. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:x?unicode[12]?[01]*)?utf7/, 'utf-7'],
  [/^x?utf8/, 'utf-8'],
  [/^(?:utf|ucs|unicode)?16?be$|^utf16be|^ucs2be/, 'utf-16be'],
  [/^utf16le|^ucs2le/, 'utf-16le'],
  [/^utf32|^ucs4|^iso10646ucs4/, 'utf-32'],
  [/^hz/, 'hz-gb-2312'],
  [/iso2022(?:kr|cn)/, 'iso-2022-kr'],
  [/^utf16|^ucs2|^iso10646ucs2|^unicode$/, 'utf-16'],
  // CP5022x before anything that merely holds digits: Windows' names for ISO-2022-JP.
  [/iso2022jp|5022[0-9]|^x?jis[78]?$|^cswindows5022|^jisencoding/, 'iso-2022-jp'],
  [/^x?(?:shiftjis|sjis)(?:x?0213|2004)/, 'shift_jis-2004'],
  [/^x?euc(?:jp?)?(?:is)?(?:x?0213|2004)/, 'euc-jis-2004'],
  [/mac(?:os|intosh)?japan/, 'x-mac-japanese'],
  [/shiftjis|sjis|mskanji|windows31j|(?:cp|ms|windows|ibm|x)9(?:32|43)|^9(?:32|43)$|^pck$/, 'shift_jis'],
  [/eucjp|^x?ujis|cp?51932|^windows51932|^eucpkdfmtjapanese|^cseucpkdfmtjapanese|unixcode.*japanese/, 'euc-jp'],
];

/**
 * The encoding that a label means: `utf-8`, `utf-7`, `utf-16` (byte order unknown), `utf-16le`, `utf-16be`,
 * `utf-32`, `iso-2022-jp`, `iso-2022-kr` (and -cn), `hz-gb-2312`, `shift_jis`, `x-mac-japanese`, `euc-jp`, or the WHATWG name of another one (`gbk`, `windows-1252` …). Null for none and
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
  const word = /[a-z0-9][a-z0-9_.:+-]*/.exec(label.slice(0, LONGEST_LABEL).toLowerCase())?.[0];
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
  if (/^(?:x?gb|x?euc(?:cn|gb)|cp936|ms936|windows936)/.test(squeezed)) return 'gbk';
  if (/^(?:x?big5|cp950|ms950|windows950)/.test(squeezed)) return 'big5';
  if (/^(?:ksc|x?euckr|cp949|ms949|windows949|uhc)/.test(squeezed)) return 'euc-kr';
  return numbered(squeezed);
}

/** Pages of Windows and parts of ISO 8859 are known by their numbers, whatever stands about those. */
function numbered(squeezed: string): string | null {
  const page = /^x?(?:windows|win|cp|ms|ibm|microsoftcp)?(125[0-8]|874)$/.exec(squeezed)?.[1];
  if (page) return `windows-${page}`;
  const koi = /^x?koi8?-?(r|u)/.exec(squeezed)?.[1];
  if (koi) return `koi8-${koi}`;
  if (/^latin1$|^ansi$/.test(squeezed)) return 'windows-1252';
  if (squeezed === 'latin9') return 'iso-8859-15';
  const part = Number(/8859(1?\d)/.exec(squeezed)?.[1] ?? 0);
  // The standard reads parts 1, 9 and 11 as Windows' supersets of them, and has no part 12.
  if (part === 1) return 'windows-1252';
  if (part === 9) return 'windows-1254';
  if (part === 11) return 'windows-874';
  return part >= 2 && part <= 16 && part !== 12 ? known8859(part) : null;
}

function known8859(part: number): string | null {
  try {
    return new TextDecoder(`iso-8859-${part}`).encoding;
  } catch {
    return null;
  }
}
