/** ➤氏名：…, ❖氏名：…, ->氏名：…: a sign that several lines of a form begin with is a bullet, whatever it is. */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { kindsAt, opensAt, TELLING } from '../../text/units.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

/** So many lines begin with it and go on with a label. */
const LEAST = 3;
/** Signs that open something, and those that every rule knows for bullets. */
const LED =
  /^(\s*)((?:(?![「『【〔《〈（［｛｢*＊“‘”’"'([{<＜|｜│┃・■●◆○□+＋@〒↑↓⬆⬇⇧⇩▲△←→×✕✖✗✘☒❌])[\p{S}\p{P}\ufe0e\ufe0f]){1,3})[ \u3000]*(?=[\p{L}\p{N}])/u;

/** The lines with such a sign made the usual one; numbers and voices stay. */
export function plainBullets(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const sign = isMine(line) ? signOf(line.text) : null;
    if (sign === null) continue;
    const { text } = fold(line.text.trimStart().slice(sign.length));
    if (labelAt(text.trimStart(), 0, false, extra) !== null) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  if (![...counts.values()].some((count) => count >= LEAST)) return lines;
  return lines.map((line) => {
    const sign = isMine(line) ? signOf(line.text) : null;
    return sign !== null && (counts.get(sign) ?? 0) >= LEAST ? withText(line, line.text.replace(LED, '$1・')) : line;
  });
}

function signOf(text: string): string | null {
  const at = opensAt(text);
  if (at === text.length || (kindsAt(text, at) & TELLING) !== 0) return null;
  return LED.exec(text)?.[2] ?? null;
}
