/**
 * 【2件目】グッズの届け先の変更, 注文番号：G-7710-…: what stands below a head of another matter is none of the account's, where the mail asks about a password
 * elsewhere.
 */
import { type VoicedLine, withVoice } from '../../../mail.js';
import { ITEM_KEYS, type ItemKey } from '../../../record.js';
import { fold } from '../../../text/fold.js';
import { Pattern } from '../../../text/pattern.js';
import { labelAt } from '../../labels/index.js';
import { namedAt } from '../../labels/label-spans.js';

const MATTER =
  'グッズ|商品|物販|通販|ペンライト|タオル|うちわ|Tシャツ|アクスタ|CD|DVD|Blu-?ray|写真集|チケット|公演|ライブ|コンサート|イベント|座席|届け先|お届け|配送|発送|配達|返品|返金|交換|領収書|会報|荷物';
const MAY_BE_HEAD = new Pattern(new RegExp(MATTER, 'iu'));
/** Heads of the account's own matters, and of items. */
const OF_ACCOUNT =
  /パスワード|\bPW\b|ログイン|再設定|リセット|アカウント|\bID\b|登録|会員|会費|支払|決済|本人|氏名|名前|記入|回答|以外/iu;
const PASSWORD = new Pattern(/パスワード|ログイン|再設定|password|(?<![a-z])PW(?![a-z])/iu);
/** ■, 【2件目】, 2. , （２）: what heads begin with, and items in their place. */
const SIGN = /^\s*(?:(?<sign>[■◆●▼□○◇★☆▶►【<〈《[])|\(?\s*(?:\d{1,2}|[一二三①-⑨])\s*(?:(?:件|つ)目)?\s*[).、:])\s*\S/u;
/** それから別件ですが、グッズの届け先を… */
const BY_THE_WAY = new RegExp(
  `(?:別件|別の(?:件|お願い|質問)|もう(?:一|1|ひと)(?:件|つ)|(?:2|二|ふた)(?:件|つ)目)[^。]{0,16}(?:です|ですが|で|は|として|、)[^。]{0,24}(?:${MATTER})`,
  'iu',
);
const LONGEST_HEAD = 40;
const LONGEST = 160;

/** The lines with sections about such matters set aside; the lines themselves where there are none. */
export function withoutOtherMatters(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  const aside = new Set<number>();
  for (const [i, { text, voice }] of lines.entries()) {
    if (aside.has(i) || voice !== 'own' || text.length > LONGEST || !MAY_BE_HEAD.test(text)) continue;
    const folded = fold(text).text;
    if (isHead(text, folded)) for (let k = i, end = endOf(lines, i, signOf(text)); k < end; k++) aside.add(k);
    else if (BY_THE_WAY.test(folded) && !OF_ACCOUNT.test(folded)) for (const k of labelledBelow(lines, i)) aside.add(k);
  }
  if (aside.size === 0) return lines;
  const [inside, outside] = [true, false].map((isIn) => labelledIn(lines, (i) => aside.has(i) === isIn));
  if (holdsTheAccount(inside ?? NONE, outside ?? NONE)) return lines;
  // Of a mail about nothing else the reader may look at all of it.
  const others = lines.filter(({ voice }, i) => voice === 'own' && !aside.has(i));
  if (!others.some(({ text }) => PASSWORD.test(text)) && !isForm(others)) return lines;
  return lines.map((line, i) => (line.voice === 'own' && aside.has(i) ? withVoice(line, 'aside') : line));
}

const NONE: ReadonlySet<ItemKey> = new Set();

function labelledIn(lines: readonly VoicedLine[], isIn: (i: number) => boolean): ReadonlySet<ItemKey> {
  const found = new Set<ItemKey>();
  for (const [i, { text, voice }] of lines.entries()) {
    const key =
      voice !== 'own' || text.length > LONGEST || !isIn(i) ? undefined : labelAt(fold(text).text, 0, true)?.key;
    if (key !== undefined) found.add(key);
  }
  return found;
}

/** 【ライブ前なのでお急ぎで】 above the form: the account's own items, or a name, and nowhere else. */
function holdsTheAccount(inside: ReadonlySet<ItemKey>, outside: ReadonlySet<ItemKey>): boolean {
  return (
    OF_ACCOUNTS.some((key) => inside.has(key) && !outside.has(key)) || (inside.has('nameKanji') && outside.size < 2)
  );
}
/** What no shop asks for. */
const OF_ACCOUNTS: readonly ItemKey[] = ['plusMemberId', 'memberNumber', 'nickname', 'birthDate'];

function isForm(lines: readonly VoicedLine[]): boolean {
  let labels = 0;
  for (const { text } of lines) {
    if (text.length <= LONGEST && labelAt(fold(text).text, 0, true) !== null) labels++;
    if (labels >= LEAST_LABELS) return true;
  }
  return false;
}
const LEAST_LABELS = 5;

function isHead(text: string, folded: string): boolean {
  return (
    folded.length <= LONGEST_HEAD &&
    signOf(text) !== null &&
    !/(?:か|[?？])[。\s]*$/u.test(folded) &&
    !OF_ACCOUNT.test(folded) &&
    labelAt(folded, 0, true) === null &&
    !/[:=]\s*\S/u.test(folded.replace(LED_IN, '')) &&
    // グッズ購入時の電話番号: an item, though its words begin with another.
    !ITEM_KEYS.some((key) => key !== 'nameKanji' && namedAt(folded, key, true) >= folded.trimEnd().length)
  );
}

/** 2: , ■お問い合わせ2: */
const LED_IN = /^\s*(?:\S{1,4}|\S?\s*(?:お?問い?合わ?せ|ご?用件|ご?相談|ご?質問)[^:\s]{0,4})[:.)]/u;

/** The head's sign; of numbers one is like another. */
function signOf(text: string): string | null {
  if (CIRCLED.test(text)) return '①';
  const m = SIGN.exec(fold(text).text);
  return m === null ? null : (m.groups?.sign ?? '1');
}
/** They are folded to plain digits. */
const CIRCLED = /^\s*[①-⑳❶-❿]/u;

/** Behind the section: where another line begins with the head's sign, or another head of the account's; it goes on over a blank line only with values. */
function endOf(lines: readonly VoicedLine[], head: number, sign: string | null): number {
  // A question among others in a list: 2) チケットはいつからですか
  if (!isLabelled(lines[head + 1]?.text ?? '')) return head;
  for (let k = head + 1; k < lines.length; k++) {
    const { text = '', voice } = lines[k] ?? {};
    if (voice !== 'own') return k;
    if (text.trim() === '' && !isLabelled(lines[k + 1]?.text ?? '')) return k;
    if (text.length > LONGEST_HEAD) continue;
    const own = signOf(text);
    if (own !== null && (own === sign || (OF_ACCOUNT.test(text) && !isLabelled(text)))) return k;
  }
  return lines.length;
}

/** 注文番号：G-7710-…, 新しい届け先：… */
function isLabelled(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text).text;
  return /^\s*[^:\s][^:]{0,19}:/u.test(folded) || labelAt(folded, 0, true) !== null;
}

/** The labelled lines right below, down to a blank one. */
function labelledBelow(lines: readonly VoicedLine[], at: number): number[] {
  const found: number[] = [];
  for (let k = at + 1; k < lines.length; k++) {
    const { text = '', voice } = lines[k] ?? {};
    if (text.trim() === '') {
      if (found.length > 0 || k > at + 1) break;
      continue;
    }
    if (voice !== 'own' || text.length > LONGEST || labelAt(fold(text).text, 0, true) === null) break;
    found.push(k);
  }
  return found;
}
