/**
 * Names: kanji and kana of one person. What a name is compared by is its parts, since a family name may change while a
 * given name that is wholly another one is another person, a brother or a twin.
 */
import type { Level } from '../../record.js';
import { editDistance, isSlip } from '../../text/edits.js';
import { isSameReading, skeletonOfKana } from '../../text/kana-fold.js';
import { foldKanaName, foldName, foldNameStrictly } from '../../text/keys.js';
import { hasConfusable } from '../../text/variants.js';
import { withoutSpaces } from '../../text/width.js';

/** How a part of a name is folded before it is compared. */
export type Fold = (part: string) => string;

/** Compares 氏名(カナ), both in normal form. */
export function compareNameKana(mail: string, registered: string): Level {
  return compareName(mail, registered, foldKanaName);
}

/** What the mail says, and what is registered. */
export type Sides = readonly [mail: string, registered: string];

/**
 * Compares 氏名(漢字), both in normal form. `reading`: the kana of the two, null where one side has none. Where they agree
 * other kanji are a conversion gone wrong (舞 for 麻衣), which is a slip.
 */
export function compareNameKanji(mail: string, registered: string, reading: Sides | null): Level {
  // However they are folded.
  if (mail === registered) return 'exact';
  const fold = kanjiFold([mail, registered], reading);
  const level = compareName(mail, registered, fold);
  if (level !== 'different') return level;
  return isOneReading(reading) || (isNewFamilyName(reading) && commonEnd(fold(mail), fold(registered)) > 0)
    ? 'close'
    : level;
}

/**
 * How the kanji of two sides are folded: letters that are taken for each other (斎 and 斉) count as one, unless both sides
 * tell how they read the part of the name that holds them, and read it differently.
 */
export function kanjiFold([mail, registered]: Sides, reading: Sides | null): Fold {
  if (reading === null || !hasConfusable(foldName(mail + registered))) return foldName;
  const kanji = pairUp(mail.split(' '), registered.split(' '), foldName);
  const kana = pairUp(reading[0].split(' '), reading[1].split(' '), foldKanaName);
  if (kanji === null || kana === null) return isOneReading(reading) ? foldName : foldNameStrictly;
  const [family, given, otherFamily, otherGiven] = kana;
  if (isSameReading(family, otherGiven) && isSameReading(given, otherFamily)) return foldName;
  const agrees =
    (isSameReading(family, otherFamily) || !hasConfusable(kanji[0] + kanji[2])) &&
    (isSameReading(given, otherGiven) || !hasConfusable(kanji[1] + kanji[3]));
  return agrees ? foldName : foldNameStrictly;
}

function isOneReading(reading: Sides | null): boolean {
  const level = reading && compareNameKana(...reading);
  return level === 'exact' || level === 'equivalent';
}

function compareName(mail: string, registered: string, fold: Fold): Level {
  if (withoutSpaces(mail) === withoutSpaces(registered)) return 'exact';
  if (fold(mail) === fold(registered)) return 'equivalent';
  const pair = pairUp(mail.split(' '), registered.split(' '), fold);
  if (pair === null) return compareWhole(fold(mail), fold(registered));
  const [family, given, otherFamily, otherGiven] = pair;
  if (isSameReading(given, otherGiven)) return isSameReading(family, otherFamily) ? 'equivalent' : 'close';
  if (isSameReading(family, otherGiven) && isSameReading(given, otherFamily)) return 'close';
  const edits = partEdits(family, otherFamily) + partEdits(given, otherGiven);
  const limit = Math.min(lengthOf(family + given), lengthOf(otherFamily + otherGiven)) >= 6 ? 2 : 1;
  return edits <= limit ? 'close' : 'different';
}

// Nobody parted the name: the whole has to do, and its end, where the given name stands, must not be wholly another.
function compareWhole(mail: string, registered: string): Level {
  if (isSameReading(mail, registered)) return 'equivalent';
  const turned = mail.length === registered.length && (registered + registered).includes(mail) && lengthOf(mail) > 2;
  if (turned || skeletonOfKana(mail) === skeletonOfKana(registered)) return 'close';
  if (sharesGivenName(mail, registered, /^[ァ-ヶー]/u.test(mail) ? LEAST_GIVEN : 2)) return 'close';
  const kept = [...mail].slice(-2).some((c) => [...registered].slice(-2).includes(c));
  return isSlip(mail, registered) && kept ? 'close' : 'different';
}

/** オカダヒカル and カミヤヒカル, nowhere parted: another family name before one given name. Of two letters of kana a given name may end so by chance. */
function isNewFamilyName(reading: Sides | null): boolean {
  return reading !== null && !reading.some((name) => name.includes(' ')) && sharesGivenName(...reading, LEAST_GIVEN);
}
const LEAST_GIVEN = 3;

function sharesGivenName(a: string, b: string, least: number): boolean {
  const shared = commonEnd(a, b);
  return shared >= least && shared < Math.min(lengthOf(a), lengthOf(b)) && [...a][0] !== [...b][0];
}

function commonEnd(a: string, b: string): number {
  const [left, right] = [[...a].reverse(), [...b].reverse()];
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared++;
  return shared;
}

export type Pair = readonly [family: string, given: string, otherFamily: string, otherGiven: string];

/** Folded family and given name on both sides; where one side is not parted, parted as it fits the other best. */
export function pairUp(mail: string[], registered: string[], fold: Fold): Pair | null {
  const [a, b] = [partsOf(mail, fold), partsOf(registered, fold)];
  if (a && b) return [...a, ...b];
  if (b) return [...partAs(mail.join(''), b, fold), ...b];
  if (a) return [...a, ...partAs(registered.join(''), a, fold)];
  return null;
}

function partsOf(parts: string[], fold: Fold): readonly [string, string] | null {
  const [family, ...given] = parts;
  return family === undefined || given.length === 0 ? null : [fold(family), fold(given.join(''))];
}

function partAs(whole: string, [family, given]: readonly [string, string], fold: Fold): readonly [string, string] {
  const letters = [...whole];
  let best: readonly [string, string] = [fold(whole), ''];
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < letters.length; i++) {
    const head = fold(letters.slice(0, i).join(''));
    const tail = fold(letters.slice(i).join(''));
    if (isSameReading(head, given) && isSameReading(tail, family)) return [head, tail];
    // A given name that fits counts more than a family name that does: families change their names.
    const edits = distance(head, family) + 3 * distance(tail, given);
    if (edits < least) [least, best] = [edits, [head, tail]];
  }
  return best;
}

const TOO_MANY = 9;

function distance(a: string, b: string): number {
  return isSameReading(a, b) ? 0 : editDistance(a, b, TOO_MANY);
}

/** Is a part of a name a slip of the other one? */
export function isPartSlip(a: string, b: string): boolean {
  return partEdits(a, b) < TOO_MANY;
}

// Part by part, since サトウ ユイ and サトウ マキ are two edits apart, and two people.
function partEdits(a: string, b: string): number {
  if (isSameReading(a, b)) return 0;
  if (skeletonOfKana(a) === skeletonOfKana(b)) return 1;
  const [shorter, longer] = [Math.min(lengthOf(a), lengthOf(b)), Math.max(lengthOf(a), lengthOf(b))];
  const limit = shorter >= 4 ? 2 : 1;
  const edits = editDistance(a, b, limit);
  return edits <= limit && edits < longer ? edits : TOO_MANY;
}

function lengthOf(text: string): number {
  return [...text].length;
}
