/**
 * Whole blocks of lines that hold nobody's answer: what stands below 「以下は前回送った内容なので無視してください」, a friend's form that is shown as an
 * example (「↓これは友達のです（見本）」) beside the writer's own (「↓こっちが私のです」).
 */
import { type VoicedLine, withVoice } from '../../mail.js';
import { Pattern } from '../../text/pattern.js';
import { FRIEND } from '../../text/people.js';

const TO_IGNORE = new Pattern(
  /(?:以下|下記|ここから下|この下|これより下)(?:は|の|に)[^。]{0,40}(?:無視|破棄|スルー|読み飛ばし|見ないで|使わないで)/u,
);
/** Something has to stand above. */
const LEAST_ABOVE = 3;

const MAY_HEAD = /[↓⬇▼]/u;
const ARROW = '(?:[↓⬇▼]\\s*)';
const OTHERS_HEAD = new RegExp(
  `^\\s*${ARROW}.{0,8}(?:${FRIEND}|見本|サンプル|お手本|記入例).{0,14}$|^\\s*[^:：。]{0,8}(?:${FRIEND}|見本|サンプル|お手本|記入例)[^:：。]{0,10}${ARROW}\\s*$`,
  'u',
);
const OWN_HEAD = new RegExp(`^\\s*${ARROW}.{0,8}(?:私|わたし|自分|本人|僕|ぼく|俺)(?:の|です|が).{0,20}`, 'u');
const OWN_HEAD_BEFORE = new RegExp(
  `^\\s*[^:：。]{0,8}(?:私|わたし|自分|本人|僕|ぼく|俺)の[^:：。]{0,10}${ARROW}\\s*$`,
  'u',
);

/** The lines with such blocks set aside. */
export function withoutOthersBlocks(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  return withoutSample(withoutIgnored(lines));
}

function withoutIgnored(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  const at = lines.findIndex(({ voice, text }) => voice === 'own' && TO_IGNORE.test(text));
  if (at < LEAST_ABOVE || lines.slice(0, at).filter(({ text }) => /[:：]\s*\S/u.test(text)).length < LEAST_ABOVE)
    return lines;
  return lines.map((line, i) => (i >= at && line.voice === 'own' ? withVoice(line, 'aside') : line));
}

function withoutSample(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  const from = lines.findIndex(({ voice, text }) => voice === 'own' && MAY_HEAD.test(text) && OTHERS_HEAD.test(text));
  if (from < 0) return lines;
  const to = lines.findIndex(
    ({ voice, text }, i) => i > from && voice === 'own' && (OWN_HEAD.test(text) || OWN_HEAD_BEFORE.test(text)),
  );
  if (to < 0) return lines;
  return lines.map((line, i) => (i >= from && i < to && line.voice === 'own' ? withVoice(line, 'aside') : line));
}
