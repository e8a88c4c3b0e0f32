/**
 * The form filled in twice, and a sentence that says which one counts: 「最初に書いたほうは間違いが多かったので、2つ目のほうでお願いします」. Where none
 * does, both stand, and what differs is ambiguous.
 */
import { type VoicedLine, withVoice } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { fold } from '../../text/fold.js';
import { Pattern } from '../../text/pattern.js';
import { labelAt } from '../labels/index.js';

const WRONG =
  '(?:無視|破棄|スルー|消し(?:て|忘れ|ておいて)|(?:間違|まちが)[いえっ](?!(?:は|が)?(?:あり|ない|なく|ござ))|誤り|別の|古い|忘れてください)';
const FIRST = '(?<![以最])(?:↑|上|最初|はじめ|初め|[1１一]つ目|ひとつ目|[1１一]番目|前半|先)';
const SECOND = '(?<![以最前])(?:↓|下|[2２二]つ目|ふたつ目|[2２二]番目|後半|後|あと)';
const OF_IT = '(?:の(?:ほう|方|もの|分|フォーム|内容|記入)?|に(?:書いた|あるの)[^。、]{0,6})?';
const FIRST_IS_WRONG = new Pattern(new RegExp(`${FIRST}${OF_IT}(?:は|を|が)[^。]{0,30}${WRONG}`, 'u'));
const SECOND_COUNTS = new Pattern(
  new RegExp(
    `(?:${SECOND}${OF_IT}|こちら↓|こっち↓)(?:の(?:ほう|方))?(?:で|が|を)[^。]{0,10}(?:お願い|正し|本当|使って|見て|ご覧|ご確認)`,
    'u',
  ),
);
const SECOND_IS_WRONG = new Pattern(new RegExp(`${SECOND}${OF_IT}(?:は|を|が)[^。]{0,30}${WRONG}`, 'u'));
const FIRST_COUNTS = new Pattern(
  new RegExp(`${FIRST}${OF_IT}(?:の(?:ほう|方))?(?:で|が)[^。]{0,10}(?:お願い|正し|本当|使って)`, 'u'),
);

/** So many items make a form, and so many stand in both. */
const LEAST = 4;

/** The lines with the form set aside that the writer says does not count; the lines themselves where there are no two, or he says nothing. */
export function withoutOtherForm(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  const said = lines.filter(({ voice }) => voice === 'own').map(({ text }) => text);
  const first = said.some((text) => FIRST_IS_WRONG.test(text) || SECOND_COUNTS.test(text));
  const second = said.some((text) => SECOND_IS_WRONG.test(text) || FIRST_COUNTS.test(text));
  if (first === second) return lines;
  const forms = twoForms(lines);
  if (forms === null) return lines;
  const wrong = first ? forms[0] : forms[1];
  return lines.map((line, i) =>
    line.voice === 'own' && i >= wrong.from && i <= wrong.to ? withVoice(line, 'aside') : line,
  );
}

interface Form {
  /** The places of its first and its last label. */
  from: number;
  to: number;
}

function twoForms(lines: readonly VoicedLine[]): [Form, Form] | null {
  const labels: { key: ItemKey; at: number }[] = [];
  for (const [at, { voice, text }] of lines.entries()) {
    const hit = voice === 'own' ? labelAt(fold(text).text, 0, true) : null;
    if (hit?.separator === 'mark' || hit?.separator === 'end') labels.push({ key: hit.key, at });
  }
  const [opening] = labels;
  const again = labels.findIndex(({ key }, i) => i > 0 && key === opening?.key);
  if (again < LEAST || labels.length - again < LEAST) return null;
  const [one, two] = [labels.slice(0, again), labels.slice(again)];
  const keys = new Set(one.map(({ key }) => key));
  if (keys.size < one.length || new Set(two.map(({ key }) => key)).size < two.length) return null;
  if (two.filter(({ key }) => keys.has(key)).length < LEAST) return null;
  return [formOf(one), formOf(two)];
}

function formOf(labels: readonly { at: number }[]): Form {
  return { from: labels[0]?.at ?? 0, to: labels.at(-1)?.at ?? 0 };
}
