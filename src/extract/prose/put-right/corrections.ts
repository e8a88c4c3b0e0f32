/** Corrections in a list: 「誤）19960315　正）19960313」, 「× 青森県 → ○ 岩手県」, or on two lines. */
import { ITEMS, type ReadContext, type Reading } from '../../../items/index.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import type { Claim } from '../../claims.js';
import { labelAt } from '../../labels/index.js';
import { isNamed } from '../../labels/label-spans.js';
import type { LaidLine } from '../../open-text.js';
import { MARKED_RIGHT, MARKED_WRONG } from './correction-words.js';

const PAIR = new Pattern(
  /(?:誤(?:り)?|×|✕|❌|前|変更前|間違い|まちがい)\s*[)）:：]?\s*(.+?)\s*(?:[、,]\s*|→\s*|\s+)[(（]?(?:正(?:しい|解)?|○|◯|〇|⭕|後|変更後|本当|ほんとう|ホント|今度)\s*[)）:：]?\s*(.+?)\s*$/u,
);
/** Two values and what they are called. */
const LONGEST_PAIR = 200;
/** The items that a sentence above such a list may name. */
const NAMED: readonly ItemKey[] = [
  'billingId',
  'memberNumber',
  'plusMemberId',
  'birthDate',
  'phone',
  'email',
  'prefecture',
];

/** 「電話番号を間違えました。090-1111-2222→090-1111-2223」 */
const ARROW = /^(.{2,80}?)\s*(?:→|⇒|➡\ufe0f?|->)\s*([^→⇒➡]{2,60}?)\s*$/u;
const SAYS_WRONG = /訂正|間違|誤(?:り|って|記)|修正/u;

const SAID_OF_TWO = /登録/u;

const POINTS = new Pattern(/[→⇒➡]|->/u);

/** Does the line with an arrow, or one right above it, say that something was wrong? */
function saysWrong(lines: readonly LaidLine[], at: number): boolean {
  const { text } = (lines[at] as LaidLine).folded;
  if (!POINTS.test(text) || /登録|(?:今|現在)は/u.test(text)) return false;
  return lines.slice(Math.max(0, at - 2), at + 1).some(({ folded }) => SAYS_WRONG.test(folded.text));
}

/** The item is the one whose value stood wrong, or the one that the lines above name. */
export function listedCorrections(lines: readonly LaidLine[], claims: readonly Claim[], context: ReadContext): Claim[] {
  const found: Claim[] = [];
  for (const [i, { line, folded }] of lines.entries()) {
    const instead = folded.text.length < 120 ? rightBehind(folded.text, context) : null;
    if (instead !== null) {
      found.push({ ...instead, line: line.number, voice: line.voice, from: 'correction', label: '' });
      continue;
    }
    const below = lines[i + 1];
    const onTwo =
      below !== undefined &&
      MARKED_WRONG.test(folded.text) &&
      MARKED_RIGHT.test(below.folded.text) &&
      // 変更前：…（登録してあるのはこちらです）
      !(SAID_OF_TWO.test(folded.text) || SAID_OF_TWO.test(below.folded.text));
    const text = (onTwo ? `${folded.text.trim()} ${below.folded.text.trim()}` : folded.text).replace(/\s{2,}/gu, ' ');
    const listed = text.length < LONGEST_PAIR ? PAIR.exec(text) : null;
    const m = listed ?? (text.length < 120 && saysWrong(lines, i) ? ARROW.exec(text) : null);
    if (!m?.[1] || !m[2]) continue;
    const place = {
      line: (onTwo ? below.line : line).number,
      voice: line.voice,
      from: 'correction',
      label: '',
    } as const;
    const said = listed === null ? null : labelledCorrection(m, context);
    if (said !== null) {
      found.push({ ...place, ...said });
      continue;
    }
    const corrected = claims.flatMap(({ key, from, reading }): Claim[] => {
      if (from !== 'form' || reading.is !== 'value') return [];
      const right = correction(key, m, context);
      return right !== null && right.wrong === reading.value ? [{ ...place, key, reading: right.reading }] : [];
    });
    found.push(...corrected);
    if (corrected.length > 0) continue;
    const above = lines.slice(Math.max(0, i - 3), i).map((l) => l.folded.text);
    if (listed === null) above.push(folded.text);
    // メールアドレスを is no label, but two addresses are no other item's.
    const addresses = m[1].includes('@') && m[2].includes('@');
    const key = addresses ? 'email' : NAMED.find((k) => above.some((text) => isNamed(text, k)));
    const right = key === undefined ? null : correction(key, m, context);
    if (key !== undefined && right !== null)
      found.push({ ...place, key, reading: right.reading, label: above.join('') });
  }
  return found;
}

const SAYS_SO = new Pattern(/直し|訂正|修正|変更|差し替え|間違/u);

/** 決済番号だけ直します→ 503388174492 */
const PUT_RIGHT =
  /^\s*(.{2,20}?)(?:だけ|のみ)?(?:を|が|は|も)?(?:(?:直し|訂正(?:し|いたし)?|修正(?:し|いたし)?|差し替え|間違え(?:てい)?|間違って(?:い)?)(?:ました|ます)?(?:です)?\s*(?:→|⇒|[:：])|変更(?:し|いたし)(?:ました|ます)\s*(?:→|⇒))\s*(.{2,60}?)\s*(?:です)?。?\s*$/u;

function rightBehind(text: string, context: ReadContext): { key: ItemKey; reading: Reading } | null {
  const [, label = '', value = ''] = SAYS_SO.test(text) ? (PUT_RIGHT.exec(text) ?? []) : [];
  const hit = label === '' ? null : labelAt(label, 0, true);
  if (hit?.separator !== 'end') return null;
  const reading = ITEMS[hit.key].read(value, context);
  return reading.is === 'value' ? { key: hit.key, reading: { ...reading, raw: text.trim() } } : null;
}

/** ×電話 080-1173-4459 → ○ 080-1137-4459: the item is named in the line itself. */
function labelledCorrection(
  [, wrong = '', right = '']: RegExpExecArray,
  context: ReadContext,
): { key: ItemKey; reading: Reading } | null {
  const hit = labelAt(wrong, 0, true);
  if (hit === null || hit.separator === 'none' || hit.separator === 'end') return null;
  const reading = ITEMS[hit.key].read(right, context);
  return reading.is === 'value' ? { key: hit.key, reading } : null;
}

function correction(
  key: ItemKey,
  pair: RegExpExecArray,
  context: ReadContext,
): { wrong: string; reading: Reading } | null {
  const wrong = ITEMS[key].read(pair[1] ?? '', context);
  const reading = ITEMS[key].read(pair[2] ?? '', context);
  return wrong.is === 'value' && reading.is === 'value' && reading.value !== wrong.value
    ? { wrong: wrong.value, reading }
    : null;
}
