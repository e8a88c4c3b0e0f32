/** 「IDはtaro_1だと思いますが、taro_2かもしれません」: a second value that may be it as well. Which of them it is, the desk has to ask. */
import { ITEMS, type ReadContext } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import { Pattern } from '../../text/pattern.js';
import type { Claim } from '../claims.js';
import type { ScannedLine } from '../labels/scan-labels.js';
import { isMine } from '../mine.js';
import { THOUGHT_FIRST } from './correction-words.js';
import { looksLikeId } from './id-meant.js';

const MAY_DOUBT = new Pattern(/かも|可能性|だったか|もしかし|ひょっと/u);
const VALUE = '["「『“]?(?<value>(?<![A-Za-z0-9@._+-])[A-Za-z0-9+][A-Za-z0-9@._+-]{3,63})["」』”]?';
const DOUBTED = [
  new RegExp(`${VALUE}\\s*(?:だった|でした|です|の(?:ほう|方))?(?:の)?(?:かも|可能性|だったか(?:も|。|、|$))`, 'u'),
  new RegExp(`(?:もしかし|ひょっと)[^。、A-Za-z0-9]{0,8}[、\\s]*${VALUE}\\s*(?:です|でした|だった|。|$)`, 'u'),
];

/** The claims, without the value of an item for which another one may stand as well. */
export function withDoubts(claims: Claim[], scanned: readonly ScannedLine[], context: ReadContext): Claim[] {
  let left = claims;
  for (const { line, folded } of scanned) {
    if (!isMine(line) || !MAY_DOUBT.test(folded.text)) continue;
    for (const sentence of folded.text.split(/(?<=。)/u)) {
      const doubted = THOUGHT_FIRST.test(sentence) ? undefined : doubtedIn(sentence);
      const key = doubted === undefined ? null : itemOf(doubted, left, context);
      if (doubted !== undefined && key !== null) left = withDoubt(left, key, doubted);
    }
  }
  return left;
}

function doubtedIn(sentence: string): string | undefined {
  for (const pattern of DOUBTED) {
    const value = pattern.exec(sentence)?.groups?.value;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Of an item that has a value, and not this one. */
function itemOf(doubted: string, claims: readonly Claim[], context: ReadContext): ItemKey | null {
  const key = doubted.includes('@')
    ? 'email'
    : ITEMS.phone.likeness(doubted) === 3
      ? 'phone'
      : looksLikeId(doubted)
        ? 'plusMemberId'
        : null;
  if (key === null) return null;
  const reading = ITEMS[key].read(doubted, context);
  const value = reading.is === 'value' ? reading.value : doubted;
  const isTold = claims.some((claim) => claim.reading.is === 'value' && claim.reading.value === value);
  return !isTold && claims.some((claim) => claim.key === key && claim.reading.is === 'value') ? key : null;
}

function withDoubt(claims: readonly Claim[], key: ItemKey, doubted: string): Claim[] {
  return claims.map((claim) =>
    claim.key === key && claim.reading.is === 'value'
      ? { ...claim, reading: { is: 'invalid', reason: 'ambiguous', raw: `${claim.reading.raw}\n${doubted}` } }
      : claim,
  );
}
