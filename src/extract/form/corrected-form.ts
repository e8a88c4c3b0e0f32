/** 「【訂正】」, 「電話番号を間違えました」, and the item once more below it: the answer below takes the place of the one above. */
import type { Claim } from '../claims.js';
import { isNamed } from '../labels/label-spans.js';
import type { ScannedLine } from '../labels/scan-labels.js';
import { isMine } from '../mine.js';
import { saysCorrection } from '../prose/correction-words.js';
import { NAMED_ITEMS } from '../prose/named-items.js';
import { tellsAnew } from '../prose/told-anew.js';

/** No form holds an item so often: hostile mail is looked through so far. */
const MOST = 200;

/** The claims, with those made corrections that stand below words for that, or behind them in their line. */
export function withCorrections(claims: Claim[], scanned: readonly ScannedLine[]): Claim[] {
  const answers = new Map<Claim['key'], Claim[]>();
  return claims.map((claim) => {
    const { key, reading, line, voice, label, text = '' } = claim;
    const told = answers.get(key) ?? [];
    const above = corrected(claim, told);
    if (claim.from === 'form' && reading.is === 'value' && told.length < MOST) answers.set(key, told.concat(claim));
    if (above === undefined || !isCorrection(claim, above.line, scanned)) return claim;
    return { key, reading, line, voice, from: 'correction', label, text };
  });
}

/** Of the answers before it the one above that says another thing. */
function corrected({ reading, line, voice }: Claim, before: readonly Claim[]): Claim | undefined {
  if (reading.is !== 'value') return undefined;
  return before.findLast(
    (other) =>
      other.voice === voice &&
      other.line < line &&
      other.reading.is === 'value' &&
      other.reading.value !== reading.value,
  );
}

function isCorrection({ key, line }: Claim, above: number, scanned: readonly ScannedLine[]): boolean {
  return scanned.some((l) => {
    const { number } = l.line;
    if (number <= above || number > line || !isMine(l.line)) return false;
    const hit = l.hits[0];
    const words = hit === undefined ? l.folded.text : l.folded.text.slice(0, hit.answerAt);
    if (number < line && hit !== undefined) return false;
    // キャリアはdocomoではなくauでした
    if (number === line && hit !== undefined && DENIES_FIRST.test(l.folded.text.slice(hit.answerAt))) return true;
    if (number === line && hit !== undefined && tellsAnew(key, l.folded.text)) return true;
    return saysCorrection(words) && concerns(words, key);
  });
}

const DENIES_FIRST = /^[^、。]{1,40}(?:では|じゃ|で)なく|^[^、。]{1,40}の(?:間違い|誤り)/u;

/** Words that name items speak of those. */
function concerns(words: string, key: Claim['key']): boolean {
  return isNamed(words, key) || !NAMED_ITEMS.some((named) => named !== key && isNamed(words, named));
}
