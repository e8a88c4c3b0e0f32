/** Lines of a form whose label is missing or unreadable, and whose value can be one item only: 〒183-0000 東京都府中市… */

import { ITEMS, type ReadContext } from '../items/index.js';
import { hasIdeograph, partName } from '../items/name.js';
import type { VoicedLine } from '../mail.js';
import type { ItemKey } from '../record.js';
import { isClosing } from '../text/answer.js';
import { nfkc } from '../text/width.js';
import type { Claim } from './claims.js';
import type { LaidLine } from './open-text.js';
import { isSure } from './sure.js';

const TYPED = ['prefecture', 'email', 'phone', 'birthDate'] as const satisfies readonly ItemKey[];

/** Values of items that have no label in the form; only among the lines of a form, for a signature holds such values too. */
export function typedLines(lines: readonly LaidLine[], claims: readonly Claim[], context: ReadContext): Claim[] {
  const form = claims.filter((c) => c.from === 'form');
  const given = form.filter((c) => c.reading.is !== 'nothing');
  if (given.length === 0) return [];
  const lacksName = !claims.some((c) => c.key === 'nameKanji');
  const lacking = TYPED.filter((key) => !form.some((c) => c.key === key));
  if (!lacksName && lacking.length === 0) return [];
  const first = Math.min(...form.map((c) => c.line));
  const last = Math.max(...form.map((c) => c.line));
  const found: Claim[] = [];
  for (const { line } of lines) {
    if (
      line.number < first - 10 ||
      line.number > last + 1 ||
      (line.number < first - 4 && !isAmongValues(line, lines)) ||
      isClosing(line.text) ||
      /[。!！?？]|(?:ます|です|ません)(?:が|けど)?$/u.test(line.text)
    )
      continue;
    // 谷 もも　たに もも: a name and its reading.
    const name =
      lacksName && !found.some((c) => c.key === 'nameKanji')
        ? partName(bareOf(line.text).replace(/^[^:：]{1,8}[:：]\s*/u, ''))
        : null;
    if (name !== null && name.kana !== null && hasIdeograph(name.name)) {
      found.push({
        key: 'nameKanji',
        reading: { is: 'value', value: name.name, raw: line.text.trim(), kana: name.kana },
        line: line.number,
        voice: line.voice,
        from: 'prose',
        label: '',
      });
      continue;
    }
    for (const key of lacking) {
      if (found.some((c) => c.key === key)) continue;
      const text = nfkc(line.text).trim();
      // The whole line, or what stands behind the words that should have been the label.
      const part =
        [text, text.replace(/^\S+\s+/u, '')].find(
          (t) => ITEMS[key].likeness(t) === 3 && !(key === 'phone' && /fax/iu.test(text)),
        ) ??
        (key === 'prefecture' && isStem(bareOf(text)) && isAmongValues(line, lines) && !isNamed(bareOf(text), claims)
          ? bareOf(text)
          : undefined);
      if (part === undefined) continue;
      const reading = ITEMS[key].read(part, context);
      if (reading.is === 'value')
        found.push({ key, reading, line: line.number, voice: line.voice, from: 'prose', label: '' });
    }
  }
  return found;
}

/** The line without its bullet. */
function bareOf(line: string): string {
  return line.replace(/^\s*[・･●○◎◆■□*→⇒-]\s*/u, '');
}

/** 千葉: a prefecture without its suffix. It may be a name as well, so it counts only between values, and where nobody is called that. */
function isStem(text: string): boolean {
  return text.length <= 10 && ITEMS.prefecture.likeness(text) === 2;
}

function isAmongValues(line: VoicedLine, lines: readonly LaidLine[]): boolean {
  return lines.some(
    (l) => Math.abs(l.line.number - line.number) === 1 && l.line.voice === line.voice && isSure(bareOf(l.line.text)),
  );
}

function isNamed(stem: string, claims: readonly Claim[]): boolean {
  return claims.some(
    ({ key, reading }) => key === 'nameKanji' && reading.is === 'value' && reading.value.includes(stem),
  );
}
