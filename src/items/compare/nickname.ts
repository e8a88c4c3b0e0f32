/** Nicknames: signs and emoji count, width, kana type, letter case and spacing do not. */
import type { Level } from '../../record.js';
import { unquote } from '../../text/answer.js';
import { isSlip } from '../../text/edits.js';
import { nicknameKey } from '../../text/keys.js';

/** Compares two nicknames in normal form; of a registered one, too, quotation marks around it are no part (「えみ」). */
export function compareNickname(mail: string, registered: string): Level {
  if (mail === registered || unquote(mail) === unquote(registered)) return 'exact';
  const [a, b] = [nicknameKey(unquote(mail)), nicknameKey(unquote(registered))];
  if (a === b) return 'equivalent';
  // Of one letter an edit leaves nothing.
  return Math.max([...a].length, [...b].length) > 1 && isSlip(a, b) ? 'close' : 'different';
}
