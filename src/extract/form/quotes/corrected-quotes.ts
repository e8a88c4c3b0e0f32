/** 「> ・住所：滋賀県」 and 「→ 佐賀県」 right below it: of a form that is the writer's by his word, what he wrote between its lines wins. */
import { ITEMS } from '../../../items/index.js';
import { type VoicedLine, withText, withVoice } from '../../../mail.js';
import type { ItemKey } from '../../../record.js';
import { sliceSource } from '../../../text/fold.js';
import type { ExtractContext } from '../../index.js';
import { OpenText } from '../../open-text.js';

/** What leads to a correction. */
const MARK = /^\s*(?:[→⇒➡►▶↑⇧►=>＞]\ufe0f?|[-–](?=\s)|[※＊*]|(?:訂正|修正|変更|正(?:しく|解)?)(?:は|[:：、])|×.*→)\s*/u;
/** 「→ OK」, 「→ このままで」 */
const CONFIRMS =
  /^(?:ok|はい|yes|同じ|同上|そのまま|このまま|変更(?:な|あり?ま)|変わ(?:り|って).{0,4}(?:な|ま)|合って|正しい|間違い(?:な|あり?ま)|問題(?:な|あり?ま)|大丈夫|これで)/iu;

/** The lines, with those of this voice without their answers that the writer corrects right below. */
export function withoutCorrected(
  lines: readonly VoicedLine[],
  voice: VoicedLine['voice'],
  context: ExtractContext,
): readonly VoicedLine[] {
  if (!lines.some((line, i) => line.voice === voice && isBelow(lines, i))) return lines;
  const as = lines.map((l) => (l.voice === voice ? withVoice(l, 'own') : l));
  const { scanned } = new OpenText(as, context);
  return lines.map((line, i) => {
    const at = scanned[i];
    const hit = at?.hits.at(-1);
    if (line.voice !== voice || !isBelow(lines, i) || at === undefined || hit === undefined) return line;
    if (at.folded.text.slice(hit.answerAt).trim() === '' || (scanned[i + 1]?.hits.length ?? 0) > 0) return line;
    if (!corrects(hit.key, lines[i + 1]?.text ?? '', context)) return line;
    return withText(line, sliceSource(at.folded, 0, hit.answerAt));
  });
}

/** Does a line of the writer's stand right below? */
function isBelow(lines: readonly VoicedLine[], at: number): boolean {
  const below = lines[at + 1];
  return below?.voice === 'own' && below.text.trim() !== '';
}

/** Does the writer say right below that it is so? */
export function isConfirmed(lines: readonly VoicedLine[], at: number): boolean {
  const text = isBelow(lines, at) ? (lines[at + 1]?.text ?? '') : '';
  return CONFIRMS.test(text.slice(MARK.exec(text)?.[0].length ?? 0).trim());
}

function corrects(key: ItemKey, text: string, context: ExtractContext): boolean {
  const mark = MARK.exec(text)?.[0] ?? '';
  const bare = text.slice(mark.length).trim();
  if (bare === '' || CONFIRMS.test(bare)) return false;
  // Any word may be a nickname.
  if (mark === '' && ITEMS[key].likeness(bare.replace(/(?:です|でした)[。]?$/u, '')) < 2) return false;
  return ITEMS[key].read(bare, context).is === 'value';
}
