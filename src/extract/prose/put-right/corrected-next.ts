/** What the next sentence or line puts right: 「電話は 090-… です。あ、違いました、080-… です。」 */

import type { ReadContext, Reading } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import { EVIDENCE_KEYS, type ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import { isNamed } from '../../labels/label-spans.js';
import type { LaidLine } from '../../open-text.js';
import type { Sentence } from '../sentences.js';
import { inDateOf, LONGEST_SENTENCE, readAs, shapeOf, VALUE, VALUES } from '../told-tokens.js';
import { registersWrong } from './slip-words.js';

/** Names are corrected in words of their own. */
export const COMPARED: ReadonlySet<ItemKey> = new Set(
  EVIDENCE_KEYS.filter((key) => key !== 'nameKanji' && key !== 'nameKana'),
);
const OPENER =
  '(?:(?:あ+っ?|おっと|すみません(?:でした)?|すいません|ごめん(?:なさい|ね)?|申し訳(?:ありません|ございません)|失礼(?:しました|いたしました|致しました)?|いえ|いや|訂正(?:です|します|いたします)?)[、。,!！…\\s]*)';
const WRONG =
  '(?:[打書入][ちき力]?)?(?:間違え(?:て(?:い|しまい|おり)?)?ました|間違いました|間違い(?:でした|です)|間違えた|誤りでした|まちがえ(?:まし)?た|(?:違|ちが)(?:いました|います|った|いますね))[、。,!！…\\s]+';
const LABEL =
  '(?:(?:正しくは|正しいのは|本当は)[、\\s]*|(?:正しい)?(?<label>お?電話(?:番号)?|携帯(?:番号)?|メール(?:アドレス)?|アドレス|番号|(?:Plus member ?)?ID|ニックネーム|生年月日|誕生日|会員番号)(?:は|が)[、\\s]*)?';
const SAID = '(?:です|でした|が正しい(?:です)?|になります)(?:[。!！…\\s]|$)';
/** 「あ、違いました、080-… です。」 */
const INSTEAD = new RegExp(`^\\s*${OPENER}{0,3}${WRONG}${LABEL}(?<right>${VALUE})\\s*${SAID}`, 'iu');
/** 「あ、すみません、b@… の間違いです。」 */
const MEANT = new RegExp(
  `^\\s*${OPENER}{0,3}${LABEL}(?<right>${VALUE})\\s*の(?:書き|打ち|入力)?(?:間違い|まちがい|誤り)(?:です|でした)(?:[。!！…\\s]|$)`,
  'iu',
);
/** 「あ、5月ではなく6月14日です。」, 「すみません、正しくは6月14日です」: no word calls the other wrong. */
const ANEW = new RegExp(
  `^\\s*(?<opener>${OPENER}{0,3})(?<denied>(?:${VALUE}|\\d{1,2}月|\\d{1,4})(?:では|じゃ)なく(?:て)?[、\\s]*)?(?<meant>(?:正しくは|正しいのは|本当は)[、\\s]*)?(?<right>${VALUE})\\s*${SAID}`,
  'iu',
);
/** あ, 訂正: who only excuses himself may go on to something else. */
const TAKES_BACK = /あ|おっと|訂正|いえ|いや/u;
/** 「あ、違いました、080-… かもしれません」 */
const PERHAPS = new RegExp(
  `^\\s*${OPENER}{0,3}${WRONG}${LABEL}(?<right>${VALUE})\\s*(?:(?:だった|でした|です)?か|だと思|だった(?:よう|気))`,
  'iu',
);
/** 「あ、違いました、最後はゼロです」: put right by words that hold no value, or none of its kind. */
const UNCLEAR = new RegExp(
  `^\\s*(?:${OPENER}{1,3}${WRONG}|(?:違(?:いました|った)|間違えました)[、,]\\s*)(?<told>[^。!！?？\\n]{1,30}?)(?:です|でした)(?:[。!！…\\s]|$)`,
  'iu',
);
/** What goes wrong with a password, or is asked for: no correction of what was written. */
const OF_TROUBLE =
  /^(?:と|って)|パスワード|よう|みたい|そう$|エラー|ロック|ログイン|[0-9]回|何回|何度|でき|入れ|届|この(?:ID|番号|アドレス)|お願い|[いな]ん$/iu;

/** Whose it is, which of them, how it is written: such words are said of a value. */
const OF_VALUE = new RegExp(
  `${RELATIVE}|${FRIEND}|(?:前|昔|以前|別|他|ほか)の(?!件)|古い|新しい|番号|アドレス|メアド|ID|ニックネーム|最後|末尾|最初|文字|数字|ゼロ|オー|桁|\\d|[「『"“]`,
  'iu',
);

export const MAY_CORRECT = new Pattern(
  /間違|まちが[いえ]|誤り|(?:違|ちが)(?:いま|った)|正し[いく]|本当は|訂正|(?:では|じゃ)なく|すみません|すいません|ごめん|申し訳|失礼|(?:^|[。、\s])(?:あ+っ?|おっと|いえ|いや)[、。,!！…\s]/u,
);

/** What is so of an item instead of an older value. */
export interface Replaced {
  key: ItemKey;
  right: Reading;
}

/** 「・お電話番号：090-…⏎あ、違いました、080-… です。」: claims for what such a line says of the answer right above it. */
export function correctionsBelow(lines: readonly LaidLine[], claims: readonly Claim[], context: ReadContext): Claim[] {
  const found: Claim[] = [];
  for (const { line, folded } of lines) {
    const correction = correctionIn(folded.text);
    if (correction === null) continue;
    for (const { key, reading, from, line: above, label } of claims) {
      if (from !== 'form' || above >= line.number || !COMPARED.has(key) || reading.is !== 'value') continue;
      // 「すみません、生年月日は6月14日の間違いです」: of that answer, wherever it stands.
      if (correction.label === '' ? above !== line.number - 1 : !isNamed(correction.label, key)) continue;
      const right = putRight(key, reading.value, reading.raw, correction, context);
      if (right !== null)
        found.push({ key, reading: right, line: line.number, voice: line.voice, from: 'correction', label });
    }
  }
  return found;
}

/**
 * What the sentences behind this one put in the place of a value in it.
 * @param next the beginning of what follows
 */
export function correctedNext(
  claims: readonly Claim[],
  sentence: Sentence,
  next: string,
  context: ReadContext,
): Replaced[] {
  const correction = correctionIn(next) ?? withinSentence(sentence.written);
  if (correction === null || registersWrong(sentence.written)) return [];
  // 「生年月日は…、前回のメールは11月7日です。間違えました、8日です」: of which of the days?
  const days = new Set(
    (sentence.written.match(VALUES) ?? []).filter((token) => shapeOf(token) === 'date' && token !== correction.told),
  );
  const found = new Map<ItemKey, Reading>();
  for (const old of sentence.written.match(VALUES) ?? [])
    for (const { key, reading } of claims) {
      if (!COMPARED.has(key) || reading.is !== 'value' || readAs(key, old, context) !== reading.value) continue;
      const right = putRight(key, reading.value, old, correction, context);
      if (right !== null) found.set(key, right);
    }
  // 会員番号は … で、決済番号は … です。あ、違いました、…: of which of them?
  const raw = `${sentence.written}\n${correction.told}`;
  return [...found].map(([key, right]) => ({
    key,
    right: found.size < 2 && !(key === 'birthDate' && days.size > 1) ? right : ambiguous(raw),
  }));
}

/** 「生年月日は1992年5月14日、あ、6月14日でした」 */
function withinSentence(written: string): Correction | null {
  const at = WITHIN.exec(written)?.index;
  return at === undefined ? null : correctionIn(written.slice(at).replace(/^[、,\s]+/u, ''));
}
const WITHIN = /[、,]\s*(?=(?:あ+っ?|おっと|いえ|いや|訂正)[、。,!！…\s])/u;

/** What a text that begins with a correction tells. */
interface Correction {
  told: string;
  /** The item that it names; '' where it names none. */
  label: string;
  /** `unclear`: words, whatever they mean. */
  as: 'value' | 'perhaps' | 'unclear';
}

function correctionIn(text: string): Correction | null {
  if (text.length > LONGEST_SENTENCE || !MAY_CORRECT.test(text)) return null;
  const instead = (INSTEAD.exec(text) ?? MEANT.exec(text))?.groups;
  if (instead?.right !== undefined) return { told: instead.right, label: instead.label ?? '', as: 'value' };
  const anew = ANEW.exec(text)?.groups;
  if (anew?.right !== undefined) {
    const { opener = '', denied, meant, right } = anew;
    const isSure = denied !== undefined || meant !== undefined || TAKES_BACK.test(opener);
    return opener === '' && !isSure ? null : { told: right, label: '', as: isSure ? 'value' : 'perhaps' };
  }
  const perhaps = PERHAPS.exec(text)?.groups;
  if (perhaps?.right !== undefined) return { told: perhaps.right, label: perhaps.label ?? '', as: 'perhaps' };
  const told = UNCLEAR.exec(text)?.groups?.told;
  return told === undefined || OF_TROUBLE.test(told) || !OF_VALUE.test(told)
    ? null
    : { told, label: '', as: 'unclear' };
}

/** What is so of an item by the correction; null where it is not about it, or says the same. */
function putRight(
  key: ItemKey,
  value: string,
  old: string,
  { told, as }: Correction,
  context: ReadContext,
): Reading | null {
  const raw = `${old}\n${told}`;
  if (as === 'unclear') return ambiguous(raw);
  const right = readAs(key, inDateOf(told, value), context);
  if (right === null || right === value) return null;
  // 19900503: of a date any way of writing is one.
  if (key !== 'birthDate' && shapeOf(old.trim()) !== shapeOf(told)) return null;
  return as === 'perhaps' ? ambiguous(raw) : { is: 'value', value: right, raw: told };
}
