/** 「山田花子です。😊やまだはなこと読みます。」: a picture behind the end of a polite sentence belongs to that, and to none behind it. */
import { type VoicedLine, withText } from '../../mail.js';
import { kindsIn, PICTURE } from '../../text/units.js';

const BEHIND_STOP =
  /(?<=(?:です|でした|ます|ました|ません|ください|下さい)(?:ね|よ|か)?[。!！?？])[ \u3000]*(?:\p{Extended_Pictographic}(?:[\ufe0f\u200d]|[\u{1f3fb}-\u{1f3ff}])*)+/gu;

/** The lines without such pictures. */
export function withoutPictures(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  let out: VoicedLine[] | null = null;
  for (const [i, line] of lines.entries()) {
    if ((kindsIn(line.text) & PICTURE) === 0) continue;
    const text = line.text.replace(BEHIND_STOP, '');
    if (text === line.text) continue;
    out ??= [...lines];
    out[i] = withText(line, text);
  }
  return out ?? lines;
}
