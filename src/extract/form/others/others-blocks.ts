/**
 * Whole blocks of lines that hold nobody's answer: what stands below 「以下は前回送った内容なので無視してください」, a friend's form that is shown as an
 * example (「↓これは友達のです（見本）」) beside the writer's own (「↓こっちが私のです」).
 */
import { type VoicedLine, withVoice } from '../../../mail.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND } from '../../../text/people.js';

const TO_IGNORE = new Pattern(
  /(?:以下|下記|ここから下|この下|これより下)(?:は|の|に)[^。]{0,40}(?:無視(?!しない|され|せず)|破棄(?!しない|され|せず)|スルー(?!しない|され|せず)|読み飛ばし|見ないで|使わないで)/u,
);
/** Something has to stand above. */
const LEAST_ABOVE = 3;
/** So many lines with a label are a form. */
const LEAST_LABELLED = 2;
/** 「見本のとおり書きました」 */
const FOLLOWED = /のとお|の通|見ながら|参考|ならって|倣って/u;

const MAY_HEAD = new Pattern(/[↓⬇▼]/u);
const ARROW = '(?:[↓⬇▼]\\s*)';
const OTHERS_HEAD = new RegExp(
  `^\\s*${ARROW}.{0,8}(?:${FRIEND}|見本|サンプル|お手本|記入例).{0,14}$|^\\s*[^:：。]{0,8}(?:${FRIEND}|見本|サンプル|お手本|記入例)[^:：。]{0,10}${ARROW}\\s*$`,
  'u',
);
const OWN_HEAD = new RegExp(
  `^\\s*${ARROW}.{0,8}(?:私|わたし|自分|本人|僕|ぼく|俺)(?:です|(?:の|が)(?:です|分|ほう|方|もの|情報|内容|登録|フォーム|回答|$)).{0,20}`,
  'u',
);
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
  if (at < 0 || labelledIn(lines, 0, at) < LEAST_ABOVE || labelledIn(lines, at + 1, lines.length) === 0) return lines;
  return lines.map((line, i) => (i >= at && line.voice === 'own' ? withVoice(line, 'aside') : line));
}

function withoutSample(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  const from = lines.findIndex(
    ({ voice, text }) => voice === 'own' && MAY_HEAD.test(text) && OTHERS_HEAD.test(text) && !FOLLOWED.test(text),
  );
  if (from < 0) return lines;
  const to = lines.findIndex(
    ({ voice, text }, i) => i > from && voice === 'own' && (OWN_HEAD.test(text) || OWN_HEAD_BEFORE.test(text)),
  );
  if (labelledIn(lines, from, to) < LEAST_LABELLED || labelledIn(lines, to, lines.length) < LEAST_LABELLED)
    return lines;
  return lines.map((line, i) => (i >= from && i < to && line.voice === 'own' ? withVoice(line, 'aside') : line));
}

/** How many of the writer's lines from one up to another are a label and its answer; none where there is no such stretch. */
function labelledIn(lines: readonly VoicedLine[], from: number, to: number): number {
  return lines.slice(from, Math.max(from, to)).filter(({ voice, text }) => voice === 'own' && LABELLED.test(text))
    .length;
}

const LABELLED = /\S[:：＝=\t\u3000】〕］]\s*\S/u;
