/** 「【訂正】」, 「電話番号を間違えました」, and the item once more below it: the answer below takes the place of the one above. */
import type { Claim } from '../../claims.js';
import { isNamed } from '../../labels/label-spans.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isMine } from '../../mine.js';
import { NAMED_ITEMS } from '../../prose/named-items.js';
import { saysCorrection } from '../../prose/put-right/correction-words.js';
import { tellsAnew } from '../../prose/put-right/told-anew.js';

/** No form holds an item so often: hostile mail is looked through so far. */
const MOST = 200;

/** The claims, with those made corrections that stand below words for that, or behind them in their line. */
export function withCorrections(claims: Claim[], scanned: readonly ScannedLine[]): Claim[] {
  const answers = new Map<Claim['key'], Claim[]>();
  let sayings: Sayings | null = null;
  return claims.map((claim) => {
    const { key, reading, line, voice, label, text = '' } = claim;
    const told = answers.get(key) ?? [];
    const above = corrected(claim, told);
    if (claim.from === 'form' && reading.is === 'value' && told.length < MOST) answers.set(key, told.concat(claim));
    if (above === undefined) return claim;
    sayings ??= new Sayings(scanned);
    if (!sayings.areOf(claim, above.line)) return claim;
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

/** The lines that say of an item that it was wrong above: those without labels, and that of the answer itself. */
class Sayings {
  private readonly unlabelled: readonly ScannedLine[];
  private readonly lines = new Map<number, ScannedLine[]>();
  private readonly said = new Map<string, boolean>();
  private readonly saying = new Map<Claim['key'], number[]>();

  constructor(scanned: readonly ScannedLine[]) {
    const mine = scanned.filter(({ line }) => isMine(line));
    this.unlabelled = mine.filter(({ hits }) => hits.length === 0);
    for (const one of mine) {
      const { number } = one.line;
      this.lines.set(number, [...(this.lines.get(number) ?? []), one]);
    }
  }

  /** Does a line behind the answer above say so, or that of the claim? */
  areOf({ key, line }: Claim, above: number): boolean {
    return this.isSaidAt(line, key) || this.between(key).some((number) => number > above && number < line);
  }

  private isSaidAt(number: number, key: Claim['key']): boolean {
    const id = `${number} ${key}`;
    const known = this.said.get(id);
    if (known !== undefined) return known;
    const says = (this.lines.get(number) ?? []).some((l) => saysSo(l, key));
    this.said.set(id, says);
    return says;
  }

  private between(key: Claim['key']): readonly number[] {
    const known = this.saying.get(key);
    if (known !== undefined) return known;
    const numbers = this.unlabelled.filter((l) => saysSo(l, key)).map(({ line }) => line.number);
    this.saying.set(key, numbers);
    return numbers;
  }
}

function saysSo({ hits: [hit], folded: { text } }: ScannedLine, key: Claim['key']): boolean {
  const words = hit === undefined ? text : text.slice(0, hit.answerAt);
  // キャリアはdocomoではなくauでした
  if (hit !== undefined && (DENIES_FIRST.test(text.slice(hit.answerAt)) || tellsAnew(key, text))) return true;
  return saysCorrection(words) && concerns(words, key);
}

const DENIES_FIRST = /^[^、。]{1,40}(?:では|じゃ|で)なく|^[^、。]{1,40}の(?:間違い|誤り)/u;

/** Words that name items speak of those. */
function concerns(words: string, key: Claim['key']): boolean {
  return isNamed(words, key) || !NAMED_ITEMS.some((named) => named !== key && isNamed(words, named));
}
