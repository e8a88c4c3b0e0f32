/** 氏名⏎必須⏎山田 花子: what a form's page shows beside its fields, copied into lines of its own. */
import { type VoicedLine, withText } from '../../mail.js';

const BADGE = /^[\s\u3000]*[【［[(（〔]?(?:必須|任意|オプション|省略可能?)(?:項目|入力)?[】］\])）〕]?[\s\u3000]*$/u;
/** One alone may be an answer. */
const LEAST = 2;

/** The lines with such ones blank. */
export function withoutBadges(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  let badges = 0;
  for (const { text, voice } of lines) if (voice !== 'aside' && text.length < LONGEST && BADGE.test(text)) badges++;
  if (badges < LEAST) return lines;
  return lines.map((line) => (line.text.length < LONGEST && BADGE.test(line.text) ? withText(line, '') : line));
}
const LONGEST = 16;
