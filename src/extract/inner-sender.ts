/** 「このアドレスです」 in an inquiry that is passed on: the address it came from first, and not that of who passes it on. */

import { addressesIn } from '../items/email.js';
import type { Reading } from '../items/index.js';
import { ambiguous } from '../items/item.js';
import type { VoicedLine } from '../mail.js';

const FROM = /^\s*[*>]{0,2}\s*(?:from|差出人|送信者|送信元|発信者)\s*\*?\s*[:：]\s*\*?\s*(\S.{0,200})$/iu;

/**
 * The e-mail reading as it is meant where it stands.
 * @param line the number of the line it was read from
 */
export function ofInnerSender(reading: Reading, line: number | undefined, lines: readonly VoicedLine[]): Reading {
  if (reading.is !== 'value' || !reading.inferred) return reading;
  const at = lines.findIndex(({ number }) => number === line);
  if (lines[at]?.voice !== 'forwarded') return reading;
  for (let i = at - 1; i >= 0; i--) {
    const said = lines[i]?.voice === 'aside' ? FROM.exec(lines[i]?.text ?? '')?.[1] : undefined;
    if (said === undefined) continue;
    const [address, second] = new Set(addressesIn(said));
    if (address !== undefined && second === undefined)
      return { is: 'value', value: address, raw: reading.raw, inferred: true };
    break;
  }
  return ambiguous(reading.raw);
}
