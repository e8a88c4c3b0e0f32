/** 氏名⏎必須⏎山田 花子: what a form's page shows beside its fields, copied into lines of its own. */
import { type VoicedLine, withText } from '../../mail.js';

const BADGE = /^[\s\u3000]*[【［[(（〔]?(?:必須|任意|オプション|省略可能?)(?:項目|入力)?[】］\])）〕]?[\s\u3000]*$/u;
/** One alone may be an answer. */
const LEAST = 2;
/** 氏名 必須真柴 律子, 会員番号(…) 任意: beside a label. */
const BESIDE = /^[^:：]{2,40}?[\s\u3000(（【［[]*(?:必須|任意|オプション|省略可)/u;
/** ニックネーム 必須アミノ酸, where no other line has a badge: a name that begins so. */
const NICKNAME =
  /^([\s\u3000・･■□●◆◇*＊-]*(?:ご?(?:設定|登録)の)?ニックネーム)[\s\u3000]+(?=(?:必須|任意|オプション|省略可)[^\s\u3000:：()（）【】［］[\]のでにはがをも])/u;

/** The lines with a mark before a nickname that begins with such a word. */
export function withNicknamesOfBadges(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  const at = lines.findIndex(({ text }) => text.length < LONGEST_BESIDE && NICKNAME.test(text));
  const found = lines[at];
  if (found === undefined) return lines;
  if (lines.some(({ text }, i) => i !== at && text.length < LONGEST_BESIDE && BESIDE.test(text))) return lines;
  return lines.map((line, i) => (i === at ? withText(line, line.text.replace(NICKNAME, '$1：')) : line));
}
const LONGEST_BESIDE = 80;

/** The lines without such ones, so that the answer stands below its label. */
export function withoutBadges(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  let badges = 0;
  for (const { text, voice } of lines) if (voice !== 'aside' && text.length < LONGEST && BADGE.test(text)) badges++;
  if (badges < LEAST) return lines;
  return lines.filter(({ text, voice }) => voice === 'aside' || text.length >= LONGEST || !BADGE.test(text));
}
const LONGEST = 16;
