/** Running text: the writer's lines that hold no answer, and what stands before a label in a line that does. */
import { type VoicedLine, withText } from '../mail.js';
import { fold } from '../text/fold.js';
import { withoutInvisible } from '../text/invisible.js';
import { Pattern } from '../text/pattern.js';
import { nfkc } from '../text/width.js';
import { isHintLine, mayBeHint } from './form/hint-lines.js';
import type { ScannedLine } from './labels/scan-labels.js';
import { isExample } from './layout/examples.js';
import { isMine } from './mine.js';
import type { LaidLine } from './open-text.js';
import { isNameAndValues } from './prose/value-row.js';

/** 「花村 恋です。よみかた→…」, 「武田翼 2003.12.25 山形 ID→…」: what stands before a label is running text, where it is a sentence or a row of its own. */
export function runningText(scanned: ScannedLine): readonly LaidLine[] {
  const { line, folded, hits, used } = scanned;
  if (!isMine(line) || isExample(folded.text)) return [];
  if (!used) return mayBeHint(folded.text) && isHintLine(folded.text) ? [] : [scanned];
  const [first] = hits;
  if (first === undefined || first.start < LEAST_BEFORE_LABEL) return [];
  const before = folded.text.slice(0, first.labelAt).trimEnd();
  return ENDS_SENTENCE.test(before) || isNameAndValues(before)
    ? [{ line: withText(line, before), folded: fold(before) }]
    : [];
}

const LEAST_BEFORE_LABEL = 5;
const ENDS_SENTENCE = /[。!！?？][\p{So}\p{Extended_Pictographic}♪\s]*$/u;

/** 「※絶対に再設定しないでください」, 「Plus member ID：taro_1（再設定しないで…）」: what no form has, wherever it stands. */
const REFUSES = new Pattern(
  /(?:再設定|リセット|パスワード|依頼|申請|reset)[^。\n]{0,30}(?:ないで|ないよう|ではあり|じゃあり|ていません|断り|中止|\bnot\b)/iu,
);

/** 「ニックネーム：⏎パスワードを忘れました。」: below the blank label that ends a form, and no answer to it. */
const TROUBLE_BELOW = new Pattern(
  /(?:パスワード|PW|ログイン|サインイン|再設定|リセット|password|log ?in|reset)[^。\n]{0,30}(?:忘れ|わすれ|失念|(?:でき|出来)(?:な|ま?せん|ず)|わから|分から|入れ(?:な|ま|ず)|届[かき]|お願い|違[いうっ]|して(?:ください|下さい|ほし|欲し)|forg|lost|can)|(?:forg[eo]t|lost|reset)[^.\n]{0,20}password/iu,
);

/** The running text as the kind of a mail is told from, folded. */
export function proseOf(rest: readonly LaidLine[], scanned: readonly ScannedLine[]): string {
  const texts: string[] = [];
  // 「入れない。PWわからん、ID: taro_1」: what stands before a label is running text, too.
  for (const { line, folded, hits, used } of scanned) {
    const [first] = hits;
    if (!used || first === undefined || first.start < LEAST_BEFORE_LABEL || !isMine(line)) continue;
    const before = folded.text.slice(0, first.labelAt);
    if (/[。!！?？]/u.test(before) && !ENDS_SENTENCE.test(before)) texts.push(before);
  }
  const told = new Set<VoicedLine>();
  for (const { line } of rest) {
    if (/^\s*[※＊]/u.test(line.text)) continue;
    told.add(line);
    texts.push(nfkc(withoutInvisible(line.text)));
  }
  for (const { line, folded, hits, used } of scanned) {
    if (told.has(line) || !isMine(line)) continue;
    if (REFUSES.test(folded.text) || (used && hits.length === 0 && TROUBLE_BELOW.test(folded.text)))
      texts.push(folded.text);
  }
  return texts.join('\n');
}
