/**
 * What the desk says of an answer between its quoted label and what the writer puts below: `> ・決済情報番号` / `>   「11773042995」は11桁ですが、12桁です。` /
 * `117730429958 です。`
 */
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isBlank } from '../form-layout.js';

/** More is a letter of the desk's. */
const MOST_LINES = 3;
const LONGEST = 120;
/** It shows the value, or says what is wrong with it. */
const OF_VALUE =
  /[「『"“(（※＊*→]|桁|一致(?:し|いたし)|相違|異な|違(?:い|っ)|誤り|空欄|未記入|不足|見当たり|確認でき|登録が(?:な|ござ|あり)|did not match|does(?: not|n't) match|digits|missing/iu;
/** It asks for something else, or closes. */
const ASKS = /ください|下さい|お願い|願い|いただけ|頂け|幸い|please|よろしく/iu;

/** The place behind such lines, from `k` on; `k` itself where none stand there. */
export function behindRemark(lines: readonly ScannedLine[], k: number): number {
  let at = k;
  while (at < k + MOST_LINES && isRemark(lines[at])) at++;
  return isBlank(lines[at]) || isOwn(lines[at]) ? at : k;
}

function isRemark(line: ScannedLine | undefined): boolean {
  if (line === undefined || line.line.voice !== 'desk' || isBlank(line)) return false;
  const { text } = line.folded;
  return text.length <= LONGEST && opensNoItem(line) && OF_VALUE.test(text) && !ASKS.test(text);
}

/** A label that the remark speaks of (決済番号は12桁です) is none to be answered. */
function opensNoItem({ hits, folded }: ScannedLine): boolean {
  return hits.length === 0 || (/^\s*[「『"“(（※＊*→]/u.test(folded.text) && hits.every(({ start }) => start > 0));
}

function isOwn(line: ScannedLine | undefined): boolean {
  return line !== undefined && line.line.voice === 'own';
}
