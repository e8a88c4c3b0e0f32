/** Encoded words whose marks a program damaged: encoded once more (`=3D?…?=3D`), spaced (`=? UTF-8 ? B ? … ?=`), without their first sign. */
import { charsetOf } from './charset/label.js';

const MAY_BE_DAMAGED = /=3D\?|(?:^|[^=])\?[\w.*-]{2,40}\?[bq]\?|=\?[ \t]|[ \t]\?[ \t]|\?[bq][ \t]/i;
const ESCAPED = /=3D\?([\w.*-]{2,40})\?([bq])\?([^?\s]{1,2000})\?=3D/gi;
const SPACED = /=\?([ \t]*)([\w.*-]{2,40})([ \t]*)\?([ \t]*)([bq])([ \t]*)\?([^?]{1,2000})\?=/gi;
const BEGUN_LATE = /(^|[\s"'(,:])\?([\w.*-]{2,40})\?([bq])\?([^?\s]{1,2000})\?=/gi;

/** The header (bytes as latin1) with whole marks around such words. */
export function withWholeMarks(latin1: string): string {
  if (!MAY_BE_DAMAGED.test(latin1)) return latin1;
  return latin1
    .replace(ESCAPED, (all, label: string, kind: string, content: string) =>
      isCharset(label) ? `=?${label}?${kind}?${content.replace(/=3D/gi, '=')}?=` : all,
    )
    .replace(SPACED, (all, ...found: string[]) => {
      const [a = '', label = '', b = '', c = '', kind = '', d = '', content = ''] = found;
      return a + b + c + d !== '' && isCharset(label) ? `=?${label}?${kind}?${content.trim()}?=` : all;
    })
    .replace(BEGUN_LATE, (all, before: string, label: string, kind: string, content: string) =>
      isCharset(label) ? `${before}=?${label}?${kind}?${content}?=` : all,
    );
}

function isCharset(label: string): boolean {
  return charsetOf(label) !== null;
}
