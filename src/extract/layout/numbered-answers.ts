/** Answers numbered as the desk numbered what it asks for: 「① 080-…」 to its 「① ご登録のお電話番号」. */
import { ITEMS } from '../../items/index.js';
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { fold } from '../../text/fold.js';
import { nfkc } from '../../text/width.js';
import type { ExtractContext } from '../index.js';
import { labelAt } from '../labels/index.js';

const NUMBER = /^\s*(?:[(（]?(\d{1,2})[)）.．、:：]|([①-⑫⑴-⑿⒈-⒓❶-❿]))\s*(?=\S)/u;

/** The lines with the desk's label before each of the writer's numbered answers; the lines themselves where there are none. */
export function withAskedLabels(lines: readonly VoicedLine[], context: ExtractContext): readonly VoicedLine[] {
  const { extraLabels: extra } = context;
  if (!lines.some(({ voice }) => voice === 'desk')) return lines;
  const asked = new Map<string, { key: ItemKey; label: string }>();
  for (const { text, voice } of lines) {
    const number = voice === 'desk' ? numberOf(text) : null;
    if (number === null) continue;
    const label = fold(text.slice(number.end)).text.trim();
    const hit = labelAt(label, 0, true, extra);
    if (hit !== null)
      asked.set(number.number, { key: hit.key, label: label.replace(/\s*(?:は|を|が)?[^()（）]*[?？。]$/u, '') });
  }
  if (asked.size < 2) return lines;
  return lines.map((line) => {
    const number = line.voice === 'own' ? numberOf(line.text) : null;
    const item = number === null ? undefined : asked.get(number.number);
    if (number === null || item === undefined) return line;
    const answer = line.text.slice(number.end);
    if (labelAt(fold(answer).text, 0, true, extra) !== null) return line;
    // Not every numbered line answers: 「① 再設定のメールが来ません」
    const reading = ITEMS[item.key].read(answer, context);
    if (reading.is === 'invalid' && !/\d{4}/u.test(nfkc(answer))) return line;
    return withText(line, `${item.label}：${answer}`);
  });
}

function numberOf(text: string): { number: string; end: number } | null {
  const m = NUMBER.exec(text);
  return m === null ? null : { number: nfkc(m[1] ?? m[2] ?? '').replace(/\D/gu, ''), end: m[0].length };
}
