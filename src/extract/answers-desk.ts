/** Whether the writer answers what the desk has asked him. */
import type { Reading } from '../items/index.js';
import { ITEM_KEYS, type ItemKey } from '../record.js';
import { isNamed } from './labels/label-spans.js';
import type { LaidLine } from './open-text.js';

const ASKS =
  /お?知らせ|ご?(?:返信|記入|回答|連絡|確認|教示)|教え|確認(?:が|の)?(?:でき|とれ|取れ)|一致|相違|該当|合致|見当たり|不足|漏れ|お?間違い|でしょうか|[?？]/u;

/** Does what the desk writes ask for something? */
export function asksForItems(desk: readonly string[]): boolean {
  return desk.some((text) => ASKS.test(text));
}

/** Is an item given that the desk names in what is quoted, where it asks for something? */
export function answersDesk(scanned: readonly LaidLine[], readings: Readonly<Record<ItemKey, Reading>>): boolean {
  const desk = scanned.filter(({ line }) => line.voice === 'desk').map(({ folded }) => folded.text);
  if (!asksForItems(desk)) return false;
  return ITEM_KEYS.some((key) => readings[key].is !== 'nothing' && desk.some((text) => isNamed(text, key)));
}
