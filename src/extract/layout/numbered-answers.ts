/** Answers numbered as the desk numbered what it asks for: 「① 080-…」 to its 「① ご登録のお電話番号」; to a form without numbers, as it goes on. */
import { ITEMS } from '../../items/index.js';
import { type VoicedLine, withText } from '../../mail.js';
import type { ItemKey } from '../../record.js';
import { isNothing } from '../../text/answer.js';
import { fold } from '../../text/fold.js';
import { nfkc } from '../../text/width.js';
import type { ExtractContext } from '../index.js';
import { type ExtraLabels, labelAt } from '../labels/index.js';

const NUMBER = /^\s*(?:[(（]?([\d０-９]{1,2})[)）.．、:：]|([①-⑫⑴-⑿⒈-⒓❶-❿]))\s*(?=\S)/u;

/** The lines with the desk's label before each of the writer's numbered answers; the lines themselves where there are none. */
export function withAskedLabels(lines: readonly VoicedLine[], context: ExtractContext): readonly VoicedLine[] {
  const { extraLabels: extra } = context;
  if (!lines.some(({ voice }) => voice === 'desk' || voice === 'quoted' || voice === 'forwarded')) return lines;
  const asked = numberedLabels(lines, extra) ?? labelsInOrder(lines, context);
  if (asked === null) return lines;
  return lines.map((line) => {
    const number = line.voice === 'own' ? numberOf(line.text) : null;
    const item = number === null ? undefined : asked.get(number.number);
    if (number === null || item === undefined) return line;
    const answer = line.text.slice(number.end);
    // 「(3)と(9)だけ変えます」 speaks of the numbers.
    if (/^(?:と|は|も|の|を|が)[^。]*[。]|^[^。]+。[^。]/u.test(answer)) return line;
    if (labelAt(fold(answer).text, 0, true, extra) !== null) return line;
    // Not every numbered line answers: 「① 再設定のメールが来ません」
    const reading = ITEMS[item.key].read(answer, context);
    if (reading.is === 'invalid' && !/\d{4}/u.test(nfkc(answer))) return line;
    return withText(line, `${item.label}：${answer}`);
  });
}

interface Asked {
  key: ItemKey;
  label: string;
}

/** What the desk asks for, by the numbers that it gave them; null where it did not. */
function numberedLabels(lines: readonly VoicedLine[], extra: ExtraLabels): Map<string, Asked> | null {
  const asked = new Map<string, Asked>();
  for (const { text, voice } of lines) {
    const number = voice === 'own' || voice === 'aside' ? null : numberOf(text);
    if (number === null) continue;
    const label = fold(text.slice(number.end)).text.trim();
    const hit = labelAt(label, 0, true, extra);
    if (hit === null) continue;
    // An older mail of his has answers behind its labels.
    const words =
      voice !== 'desk' && hit.separator === 'mark' ? label.slice(0, hit.answerAt).replace(/[:：\s]+$/u, '') : label;
    asked.set(number.number, { key: hit.key, label: words.replace(/\s*(?:は|を|が)?[^()（）]*[?？。]$/u, '') });
  }
  return asked.size < 2 ? null : asked;
}

/** So many labels of the desk's, one below the other, and so many answers that are what their place says. */
const LEAST_IN_ORDER = 4;
const LEAST_FITTING = 3;
/** Of these an answer tells by its looks whether it stands in its place. */
const TELLING: ReadonlySet<ItemKey> = new Set([
  'nameKana',
  'birthDate',
  'prefecture',
  'phone',
  'email',
  'paymentMethod',
  'carrier',
]);

/** 「上から順に番号で答えます」: the labels of the desk's form by their places, where the numbered answers fit them; null where they do not. */
function labelsInOrder(lines: readonly VoicedLine[], context: ExtractContext): Map<string, Asked> | null {
  const { extraLabels: extra } = context;
  const answers = lines.flatMap(({ text, voice }) => {
    const number = voice === 'own' ? numberOf(text) : null;
    return number === null ? [] : [{ number: Number(number.number), answer: text.slice(number.end) }];
  });
  if (answers.length < LEAST_IN_ORDER || !goUp(answers)) return null;
  const asked: Asked[] = [];
  for (const { text, voice } of lines) {
    if (voice !== 'desk') continue;
    const label = fold(text).text.trim();
    const hit = labelAt(label, 0, true, extra);
    if (hit?.separator === 'end') asked.push({ key: hit.key, label: label.slice(hit.labelAt) });
  }
  if (asked.length < (answers.at(-1)?.number ?? 0) || new Set(asked.map(({ key }) => key)).size < asked.length)
    return null;
  let fitting = 0;
  for (const { number, answer } of answers) {
    const { key } = asked[number - 1] as Asked;
    if (labelAt(fold(answer).text, 0, true, extra)?.separator === 'mark') return null;
    if (!TELLING.has(key) || isNothing(answer)) continue;
    if (ITEMS[key].likeness(answer) < 2 && ITEMS[key].read(answer, context).is !== 'value') return null;
    fitting++;
  }
  if (fitting < LEAST_FITTING) return null;
  return new Map(asked.map((item, i) => [String(i + 1), item]));
}

/** From 1 on; one that is left out is a blank answer. */
function goUp(answers: readonly { number: number }[]): boolean {
  return answers.every(({ number }, i) => (i === 0 ? number === 1 : number > (answers[i - 1]?.number ?? 0)));
}

function numberOf(text: string): { number: string; end: number } | null {
  const m = NUMBER.exec(text);
  return m === null ? null : { number: nfkc(m[1] ?? m[2] ?? '').replace(/\D/gu, ''), end: m[0].length };
}
