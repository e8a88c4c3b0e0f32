/** Corrections in a list: 「誤）19960315　正）19960313」, 「× 青森県 → ○ 岩手県」. */
import { ITEMS, type ReadContext } from '../items/index.js';
import { Pattern } from '../text/pattern.js';
import type { Claim } from './claims.js';
import type { LaidLine } from './open-text.js';

const PAIR = new Pattern(
  /(?:誤(?:り)?|×|✕|❌|前|変更前)\s*[)）:：]?\s*(.+?)\s*(?:[、,]\s*|→\s*|\s+)(?:正(?:しい)?|○|◯|⭕|後|変更後)\s*[)）:：]?\s*(.+?)\s*$/u,
);

/** The item is the one whose value stood wrong. */
export function listedCorrections(lines: readonly LaidLine[], claims: readonly Claim[], context: ReadContext): Claim[] {
  const found: Claim[] = [];
  for (const { line, folded } of lines) {
    const m = PAIR.exec(folded.text);
    if (!m?.[1] || !m[2]) continue;
    for (const claim of claims) {
      if (claim.from !== 'form' || claim.reading.is !== 'value') continue;
      const wrong = ITEMS[claim.key].read(m[1], context);
      const right = ITEMS[claim.key].read(m[2], context);
      if (
        wrong.is === 'value' &&
        right.is === 'value' &&
        wrong.value === claim.reading.value &&
        right.value !== wrong.value
      ) {
        found.push({
          key: claim.key,
          reading: right,
          line: line.number,
          voice: line.voice,
          from: 'correction',
          label: '',
        });
      }
    }
  }
  return found;
}
