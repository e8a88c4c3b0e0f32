/**
 * 「aoi_k0214です。」 above the desk's 「Plus member IDをお知らせください。」: who is asked for one number or ID, and writes one, need not say what it is. Where
 * he says anything beside it that is no courtesy (「妹のIDです」, 「では通りませんでした」), or the desk asks for more, nobody knows what it is.
 */
import { ITEMS, type ReadContext, type Reading } from '../items/index.js';
import { ambiguous } from '../items/item.js';
import type { ItemKey } from '../record.js';
import { asksForItems } from './answers-desk.js';
import { isNamed } from './labels/label-spans.js';
import type { ScannedLine } from './labels/scan-labels.js';
import { isPlainlyAsked, isSmallTalk } from './small-talk.js';

type Asked = 'plusMemberId' | 'billingId';
const ASKED = ['plusMemberId', 'billingId'] as const satisfies readonly Asked[];
/** What else looks as they do. */
const LIKE: Readonly<Record<Asked, readonly ItemKey[]>> = {
  plusMemberId: ['nickname', 'memberNumber'],
  billingId: ['memberNumber', 'phone'],
};

/** A sentence that is an ID and nothing else. */
const ID =
  /^(?:(?:はい|[^、。]{0,14}(?:すみません|すいません)|失礼しました|たぶん|多分|確か|たしか)[、\s]*)?[「『"“]?([A-Za-z][A-Za-z0-9]*[\d._-][A-Za-z0-9._-]*)[」』"”]?\s*(?:です|でした|になります|だと思います)?$/u;
const BILLING =
  /^(?:(?:はい|[^、。]{0,14}(?:すみません|すいません)|失礼しました|docomo|ドコモ|au|d払い|ソフトバンク|softbank)[、\s]*(?:の|は|で)?[、\s]*)?((?!0)\d{4}[ -]?\d{4}[ -]?\d{3,4}|SB[- ]?\d{4}[- ]?\d{4})\s*(?:です|でした|になります)?$/iu;
const SENTENCE_END = /[。!！\n]|(?<=です)[、,]/u;
const LONGEST = 120;
const MOST_LINES = 12;

/** The identifiers that only the desk's question names: each told once, in a short answer that gives nothing else of that look. */
export function askedIdentifiers(
  scanned: readonly ScannedLine[],
  isGiven: (key: ItemKey) => boolean,
  context: ReadContext,
): { key: Asked; reading: Reading; line: number }[] {
  const desk = scanned.flatMap(({ line, folded }) => (line.voice === 'desk' ? [folded.text] : []));
  if (desk.length === 0 || !asksForItems(desk)) return [];
  const own = scanned.filter(({ line, used }) => line.voice === 'own' && !used && line.text.trim() !== '');
  if (own.length > MOST_LINES) return [];
  return ASKED.flatMap((key) => {
    const asks = (of: ItemKey): boolean => desk.some((text) => isNamed(text, of));
    if (isGiven(key) || !asks(key) || LIKE[key].some((other) => asks(other) && !isGiven(other))) return [];
    let isPlain = true;
    const found = own.flatMap(({ line, folded }) => {
      if (folded.text.length > LONGEST) {
        isPlain = false;
        return [];
      }
      return folded.text.split(SENTENCE_END).flatMap((sentence) => {
        const told = (key === 'plusMemberId' ? ID : BILLING).exec(sentence.trim())?.[1];
        if (told !== undefined && ITEMS[key].likeness(told) >= 2) return [{ told, line: line.number }];
        isPlain &&= isSmallTalk(sentence);
        return [];
      });
    });
    const [only, second] = found;
    if (only === undefined || second !== undefined) return [];
    const reading =
      isPlain && isPlainlyAsked(key, only.told, desk) ? ITEMS[key].read(only.told, context) : ambiguous(only.told);
    return [{ key, reading, line: only.line }];
  });
}
