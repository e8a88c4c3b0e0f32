/** 住所　青森県 → 東京都, and a line that says which side is registered: a head (登録当時 → 現在), or 「登録されているのは「→」の左側です」. */
import { type VoicedLine, withText } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { kindsIn, ORNAMENT } from '../../text/units.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';
import { isMine } from '../mine.js';

const ARROW = /\s*(?:→|⇒|➡\ufe0f?)\s*/u;
const SAYS_LEFT =
  /登録(?:当時|時|した(?:とき|時)?|済み)?\s*(?:→|⇒)\s*(?:現在|今|新)|登録[^。]*(?:→|⇒|矢印)[」』]?の(?:左|前|もと|元)/u;
const SAYS_RIGHT = /(?:現在|今|新)\s*(?:→|⇒)\s*登録|登録[^。]*(?:→|⇒|矢印)[」』]?の(?:右|後|先)/u;
/** So many lines with an arrow are a way of writing. */
const LEAST = 3;

/** The lines of the form with the registered side alone; numbers and voices stay. */
export function withRegisteredSide(lines: readonly VoicedLine[], extra: ExtraLabels): readonly VoicedLine[] {
  const own = lines.filter(
    (line) => isMine(line) && line.text.length < 120 && (kindsIn(line.text) & ORNAMENT) !== 0 && ARROW.test(line.text),
  );
  if (own.length < LEAST) return lines;
  const left = own.some(({ text }) => SAYS_LEFT.test(text));
  if (left === own.some(({ text }) => SAYS_RIGHT.test(text))) return lines;
  return lines.map((line) => {
    if (!own.includes(line) || labelAt(fold(line.text).text, 0, true, extra) === null) return line;
    const sides = line.text.split(ARROW);
    const [first = '', second = ''] = sides;
    if (sides.length !== 2 || first.trim() === '' || second.trim() === '') return line;
    // A label, an arrow and the answer.
    if (labelAt(fold(first).text, 0, true, extra)?.separator === 'end') return line;
    if (left) return withText(line, first);
    const label = /^[^:：\s\u3000]+[:：\s\u3000]+/u.exec(first)?.[0];
    return label === undefined ? line : withText(line, label + second);
  });
}
