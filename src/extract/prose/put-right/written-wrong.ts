/**
 * A value that is told as what somebody wrote by a slip, and the right one behind it: 「継続課金ID「4410…9」は、最後の数字が抜けてました。4410…96 です。」, 「電話は 090-…
 * と書きましたが、打ち間違えました。正しくは 080-… です」. The older one is no answer; where no other is told, nothing is.
 */

import type { ReadContext, Reading } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import type { Claim } from '../../claims.js';
import { namedAt } from '../../labels/label-spans.js';
import { beforeDenial } from '../denied.js';
import { NAMED_ITEMS } from '../named-items.js';
import type { Sentence } from '../sentences.js';
import { LONGEST_SENTENCE, readAs, shapeOf, VALUE, VALUES } from '../told-tokens.js';
import { type Contrast, tellsItemOf } from '../whose/contrast.js';
import { isSaidSo, MAY_SLIP, registersWrong, SLIP } from './slip-words.js';
import { whatCounts, withoutWritten } from './turns.js';
import { withSeen } from './written-then-seen.js';

const WROTE =
  '(?:書(?:い|き)|記(?:入|載|し)|入力|打[っち]|お?伝え|お?送|ご?連絡|申(?:し|告)|ご?返信|返事)[^。、\\dA-Za-z@]{0,14}?(?:が|けど|けれど(?:も)?|のに|のは|ところ)';
/** Behind the older value: 」は、最後の数字が抜けてました */
const BEHIND = new RegExp(
  `^[」』"”)]?(?!\\s*の(?:書き|打ち|入力)?(?:間違|まちが|誤))\\s*(?:(?:と|って|で)(?:いう(?:番号|ID|アドレス)は|${WROTE})|は|が|の(?:番号|ID)?は|ですが|でしたが)?[、,\\s]*(?:(?:それ|これ|こちら|上記)は)?[^。\\dA-Za-z@「『"“]{0,20}?${SLIP}(?<tail>[ぁ-ん]{0,14})(?:[、,。!！\\s]+|$)`,
  'u',
);
/** 間違えて 090-… と書きましたが、 */
const BY_MISTAKE = /(?:間違え?て|間違って|誤って|まちがえて|うっかり)[、,\s「『"“]*$/u;
const WRITTEN_SO = new RegExp(`^[」』"”)]?\\s*(?:と|って|で)${WROTE}[、,\\s]*`, 'u');
const OPENER =
  '(?:(?:すみません(?:でした)?|すいません(?:でした)?|申し訳(?:ありません|ございません)(?:でした)?|失礼(?:しました|いたしました|致しました)?|ごめんなさい)[、。!！\\s]*)';
const LABEL = '(?:(?:正しくは|正しいのは|正しい[^。、\\dA-Za-z@]{1,10}[はが]|本当は|正解は|実際は|→)[、\\s]*)?';
/** … 4410…96 です */
const RIGHT = new RegExp(
  `^\\s*${OPENER}{0,2}${LABEL}(?<right>${VALUE})\\s*(?:です(?!か|が|けど)|でした(?!か|が|けど)|が正し(?:い|かった)|になります|でお願い|[。!！]|$)(?<rest>[^。]*)`,
  'iu',
);
const PERHAPS = new RegExp(
  `^\\s*${OPENER}{0,2}${LABEL}(?<right>${VALUE})\\s*(?:かも|だと思|と思|だった(?:か|よう|気)|(?:です|でした)(?:か|が|けど)|でしょうか)`,
  'iu',
);
/** 失礼しました。 */
const SORRY_ALONE = new RegExp(`^\\s*${OPENER}{1,3}\\s*$`, 'u');
/** 電話は 080-…: what stands before the quotation mark. */
const OPENED = /[、,\s「『"“(]*$/u;
const PARTICLE = /[をはがもにの]$/u;

const OTHER_NUMBER = /(?:チケット|受付|口座|予約|整理|座席|お?問い?合わ?せ|伝票|管理)の?(?:番号|コード|ID)/u;

interface Told {
  sentences: Sentence[];
  /** For the items whose value is taken back without another one; `text` is the one that was written. */
  spoilt: Claim[];
}

/** The sentences of a paragraph, with right values in the place of wrong ones. */
export function withRightNext(sentences: Sentence[], contrast: Contrast, context: ReadContext): Told {
  if (!sentences.some(({ text }) => MAY_SLIP.test(text) || TELLS_WRITTEN.test(text))) return { sentences, spoilt: [] };
  const left = [...sentences];
  const spoilt: Claim[] = [];
  for (const [i, sentence] of left.entries()) {
    const { text, written, line } = sentence;
    const wrong = text.length < LONGEST_SENTENCE && MAY_SLIP.test(text) ? wrongIn(text) : null;
    if (wrong !== null && tellsItemOf(wrong.head, contrast) !== null) continue;
    if (wrong === null) {
      const unread = TELLS_WRITTEN.test(text) ? insteadIn(sentence, context) : null;
      if (unread === null) continue;
      left[i] = { text: '', written, line, anew: false };
      spoilt.push(unread);
      continue;
    }
    const next = wrong.rest !== '' ? i : SORRY_ALONE.test(left[i + 1]?.text ?? '') ? i + 2 : i + 1;
    const behind = (next === i ? wrong.rest : (left[next]?.text ?? '')).slice(0, LONGEST_SENTENCE);
    const right = RIGHT.exec(behind)?.groups?.right ?? PERHAPS.exec(behind)?.groups?.right;
    const isPlain = RIGHT.test(behind);
    const key = keyOf(wrong.head, wrong.value, context);
    // 「チケット番号を … と間違えました」: none of the items.
    if (key === null && OTHER_NUMBER.test(wrong.head)) continue;
    if (right !== undefined && isPlain && fits(key, right, wrong.value, context)) {
      const told = next === i ? wrong.rest.replace(RIGHT, '$<rest>') : '';
      left[i] = { text: `${labelled(wrong.head)}${right}です${told}。`, written, line, anew: true };
      const after = left[next];
      if (next !== i && after !== undefined)
        left[next] = { ...after, text: after.text.replace(RIGHT, '$<rest>').trim() };
      continue;
    }
    // 「電話番号は … で合っています、間違いではないです」, and what another clause tells of.
    if (key === null || (right === undefined && wrong.rest !== '' && TELLS_VALUE.test(wrong.rest))) continue;
    left[i] = { text: beforeDenial(wrong.head), written, line, anew: false };
    if (right !== undefined && next !== i) left[next] = { ...(left[next] as Sentence), text: '' };
    spoilt.push({
      key,
      reading: ambiguous(right === undefined ? written : `${written}\n${right}`),
      line: line.number,
      voice: line.voice,
      from: 'correction',
      label: '',
      text: wrong.value,
    });
  }
  return { sentences: left.filter(({ text }) => text !== ''), spoilt };
}
const TELLS_WRITTEN = new Pattern(/(?:と|って)(?:書|記|入力|お?伝え|申)/u);
const NUMBERED: ReadonlySet<ItemKey> = new Set(['billingId', 'plusMemberId', 'memberNumber']);

/** 「会員番号は 123… と申しましたが、娘いわく 124… とか」: two numbers, and how the second one is meant is not plain. */
function insteadIn({ text, written, line }: Sentence, context: ReadContext): Claim | null {
  if (text.length >= LONGEST_SENTENCE || whatCounts(text) !== text || withoutWritten(text) !== text) return null;
  for (const { 0: value, index } of text.matchAll(VALUES)) {
    const m = WRITTEN_SO.exec(text.slice(index + value.length));
    const key = m === null ? null : keyOf(text.slice(0, index), value, context);
    if (m === null || key === null || !NUMBERED.has(key)) continue;
    const behind = text.slice(index + value.length + m[0].length);
    const others = (behind.match(VALUES) ?? []).filter((other) => shapeOf(bare(other)) === shapeOf(bare(value)));
    // The other number may be another item's.
    const names = NAMED_ITEMS.some((named) => namedAt(behind, named) >= 0);
    if (others.length === 0 || names || others.every((other) => bare(other) === bare(value))) continue;
    const reading = ambiguous(written);
    return { key, reading, line: line.number, voice: line.voice, from: 'correction', label: '', text: value };
  }
  return null;
}
const TELLS_VALUE = new RegExp(VALUE, 'u');

/** IDの taro_1 はパスワードが違っていました: another thing was wrong. */
const OF_PASSWORD = /パスワード|パス(?:が|は|を|も)|ログイン|暗証/u;

/** 電話を …、IDを … と書きましたがどちらも間違いでした */
const OF_SEVERAL = /どちらも|どっちも|両方|いずれも|全部|全て|すべて|それぞれ/u;

/** The claims, without those that take back a value which the form does not hold: another is told there. */
export function withoutIdle(claims: Claim[], form: readonly Claim[], context: ReadContext): Claim[] {
  return claims.filter(({ key, reading, text }) => {
    if (reading.is !== 'invalid' || text === undefined) return true;
    const told = form.filter((claim) => claim.key === key && claim.reading.is === 'value');
    const old = readAs(key, text, context);
    return told.every(({ reading }) => reading.is === 'value' && reading.value === old);
  });
}

/** 会員番号：P-00123 は桁が足りませんでした。P-001234 です: what an answer puts in the place of its first value; null where it does not begin with a wrong one. */
export function putRightIn(key: ItemKey, answer: string, context: ReadContext): Reading | null {
  if (key === 'nameKanji' || key === 'nameKana' || answer.length >= LONGEST_SENTENCE) return null;
  const text = answer.trim();
  const seen = TELLS_WRITTEN.test(text) ? withSeen(text) : text;
  const wrong = seen === text && MAY_SLIP.test(text) ? wrongIn(text) : null;
  // What stands before it is the label, and none of the answer.
  if (seen === text ? wrong === null || wrong.head !== '' : seen.startsWith('は ') || !text.endsWith(seen)) return null;
  const right = RIGHT.exec(wrong?.rest ?? seen)?.groups?.right;
  const value = right === undefined ? null : readAs(key, right, context);
  return value === null ? null : { is: 'value', value, raw: text };
}

/** The value that the sentence says is wrong, what stands before it, and what behind those words. */
function wrongIn(text: string): { value: string; head: string; rest: string } | null {
  for (const { 0: value, index } of text.matchAll(VALUES)) {
    const by = BY_MISTAKE.test(text.slice(Math.max(0, index - 12), index)) ? WRITTEN_SO : BEHIND;
    const m = by.exec(text.slice(index + value.length));
    if (m === null || !isSaidSo(m.groups?.tail ?? '') || TELLS_VALUE.test(m[0]) || OF_SEVERAL.test(m[0])) continue;
    const head = text.slice(0, index);
    if (registersWrong(`${head} ${m[0]}`) || OF_PASSWORD.test(m[0])) continue;
    return {
      value,
      head,
      rest: text.slice(index + value.length + m[0].length).trim(),
    };
  }
  return null;
}

/** 20010807, 2001年8月17日: of a date any way of writing is one. */
function fits(key: ItemKey | null, right: string, wrong: string, context: ReadContext): boolean {
  if (shapeOf(bare(right)) === shapeOf(bare(wrong))) return true;
  return key === 'birthDate' && readAs(key, right, context) !== null;
}

function labelled(head: string): string {
  const label = head.replace(OPENED, '').replace(PARTICLE, '');
  return label === '' ? '' : `${label}は `;
}

function bare(value: string): string {
  return value.replace(/^[「『"“]|[」』"”]$/gu, '');
}

/** The item that the words before the value name last, or that the value can only be. */
function keyOf(head: string, value: string, context: ReadContext): ItemKey | null {
  let named: ItemKey | null = null;
  let end = -1;
  for (const key of NAMED_ITEMS) {
    const at = namedAt(head, key, true);
    if (at <= end || readAs(key, value, context) === null) continue;
    named = key;
    end = at;
  }
  if (named !== null) return named;
  const shape = shapeOf(bare(value));
  return shape === 'address' ? 'email' : shape === 'phone' ? 'phone' : null;
}
