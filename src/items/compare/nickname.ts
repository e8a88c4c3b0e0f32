/** Nicknames: signs and emoji count, width, kana type, letter case and spacing do not. */
import type { Level } from '../../record.js';
import { isSlip } from '../../text/edits.js';
import { nicknameKey } from '../../text/keys.js';

/** Compares two nicknames in normal form. */
export function compareNickname(mail: string, registered: string): Level {
  if (mail === registered) return 'exact';
  const [a, b] = [nicknameKey(mail), nicknameKey(registered)];
  if (a === b) return 'equivalent';
  // Of one letter an edit leaves nothing.
  return Math.max([...a].length, [...b].length) > 1 && isSlip(a, b) ? 'close' : 'different';
}
