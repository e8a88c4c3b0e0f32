/**
 * The form filled in twice by one person, and a sentence that says which one counts: 「最初に書いたほうは間違いが多かったので、2つ目のほうでお願いします」. Where none
 * does, both stand, and what differs is ambiguous.
 */
import { type VoicedLine, withVoice } from '../../../mail.js';
import type { ItemKey } from '../../../record.js';
import { fold } from '../../../text/fold.js';
import { Pattern } from '../../../text/pattern.js';
import { withoutSpaces } from '../../../text/width.js';
import { labelAt } from '../../labels/index.js';

const WRONG =
  '(?:無視|破棄|スルー|消し(?:て|忘れ|ておいて)|(?:間違|まちが)[いえっ](?!(?:は|が)?(?:あり|ない|なく|ござ)|て(?:い)?な|て(?:い)?るかも|かも)|誤り|別のアカウント|忘れてください)';
const BEFORE = '(?<![\\p{L}\\p{N}])';
const WORD = '(?:の(?:ほう|方|もの|分|フォーム|内容|記入)|に書いた(?:ほう|方|もの|の|分|フォーム))';
const FIRST = `${BEFORE}(?:(?:↑|上|[1１一]つ目|ひとつ目|[1１一]番目)${WORD}?|(?:最初|はじめ|初め|前半|先)${WORD})`;
const SECOND = `${BEFORE}(?:(?:↓|下|[2２二]つ目|ふたつ目|[2２二]番目)${WORD}?|(?:後半|後|あと)${WORD})`;
const FIRST_IS_WRONG = new Pattern(new RegExp(`${FIRST}(?:は|を|が)[^。]{0,30}${WRONG}`, 'u'));
const SECOND_COUNTS = new Pattern(
  new RegExp(`(?:${SECOND}|こちら↓|こっち↓)(?:で|が|を)[^。]{0,10}(?:お願い|正し|本当|使って|見て|ご覧|ご確認)`, 'u'),
);
const SECOND_IS_WRONG = new Pattern(new RegExp(`${SECOND}(?:は|を|が)[^。]{0,30}${WRONG}`, 'u'));
const FIRST_COUNTS = new Pattern(new RegExp(`${FIRST}(?:で|が)[^。]{0,10}(?:お願い|正し|本当|使って)`, 'u'));

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
  const labels: { key: ItemKey; at: number; answer: string }[] = [];
  for (const [at, { voice, text }] of lines.entries()) {
    const folded = voice === 'own' ? fold(text).text : '';
    const hit = folded === '' ? null : labelAt(folded, 0, true);
    if (hit?.separator === 'mark' || hit?.separator === 'end')
      labels.push({ key: hit.key, at, answer: withoutSpaces(folded.slice(hit.answerAt)) });
  }
  const [opening] = labels;
  const again = labels.findIndex(({ key }, i) => i > 0 && key === opening?.key);
  if (again < LEAST || labels.length - again < LEAST) return null;
  const [one, two] = [labels.slice(0, again), labels.slice(again)];
  const keys = new Set(one.map(({ key }) => key));
  if (keys.size < one.length || new Set(two.map(({ key }) => key)).size < two.length) return null;
  if (two.filter(({ key }) => keys.has(key)).length < LEAST) return null;
  // Two names are two people.
  const nameIn = (form: typeof labels) => form.find(({ key }) => key === 'nameKanji')?.answer;
  if (nameIn(one) === undefined || nameIn(one) !== nameIn(two)) return null;
  return [formOf(one), formOf(two)];
}

function formOf(labels: readonly { at: number }[]): Form {
  return { from: labels[0]?.at ?? 0, to: labels.at(-1)?.at ?? 0 };
}
