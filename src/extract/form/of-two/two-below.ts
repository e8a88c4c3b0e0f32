/**
 * 「メールは下の二つのうち下が登録です。⏎a@example.jp⏎b@example.com」: a sentence that says two values stand below it, and by their places which of
 * them counts. Where it does not say, neither is his answer.
 */

import { addressesIn } from '../../../items/email.js';
import { ambiguous } from '../../../items/item.js';
import { phoneNumbersIn } from '../../../items/phone.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import type { Claim } from '../../claims.js';
import { isNamed } from '../../labels/label-spans.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isMine } from '../../mine.js';
import { looksLikeId } from '../../prose/registered/id-meant.js';
import { placeAmong } from './two-values.js';

const TWO_BELOW = new Pattern(/(?:下(?:記)?|以下|次|つぎ|した)の(?:[2２二]つ|ふたつ|[2２二]件|[2２二]個)/u);
/** （の）うち上のほうです, で、登録は下です */
const BY_SIDE =
  /^(?:の)?(?:うち|内|中|なか)?(?:で|の|あり(?:まして|ます(?:が)?))?[、,\s]*(?:登録(?:して(?:い|あ)?る|した|済み)?(?:の|もの|ほう|方)?(?:は|が))?[、,\s]*(?<side>上|下)(?:側)?(?:の(?:ほう|方|もの|番号|アドレス|メール|ID))?(?:(?:が|を)[、\s]*(?:登録(?!して(?:い)?(?:な|ま?せん)|では|じゃ)|本登録|正し)|に(?:登録|なり)|です(?!が|けど)|でし(?!たが)|だ(?!が|け)|で[、。]|$)/u;
/** で、前者が登録のほうです: in other words for their places, with what is so of it. Of 上のアドレスは使えません, 上が妹、下が私 nothing can be told. */
const BY_PLACE =
  /(?:前者|後者|(?:左|右|上|下)の\S{1,6}|[つ番](?:め|目))(?:が|を|に|で)[、\s]*登録|(?:前者|後者|[つ番](?:め|目)|の(?:ほう|方))です[。\s]*$|登録(?:は|が)/u;
/** 登録は下のほうです, below the two. */
const SAID_BEHIND =
  /^\s*(?:※\s*)?(?:このうち|うち|そのうち)?[、,\s]*登録(?:して(?:い|あ)?る|した|済み)?(?:の|もの|番号|アドレス|ほう|方)?(?:は|が)[、,\s]*(?<side>上|下)/u;
const IN_DOUBT =
  /かも|たぶん|多分|おそらく|思い?ます|どちら|どっち|いずれ|忘れ|わから|分から|[?？]|でしょうか|(?:では|じゃ)(?:な|あり)/u;

type Side = 'first' | 'second';

/** The claims, with the one of two values below a sentence that its words mean. */
export function withOneOfTwoBelow(claims: Claim[], scanned: readonly ScannedLine[]): Claim[] {
  let left = claims;
  for (const [i, { line, folded }] of scanned.entries()) {
    if (!isMine(line) || !TWO_BELOW.test(folded.text)) continue;
    const [first, second, behind] = scanned.slice(i + 1, i + 7).filter(({ folded }) => folded.text.trim() !== '');
    if (first === undefined || second === undefined || !isMine(first.line) || !isMine(second.line)) continue;
    const two = twoOf(folded.text, first.folded.text, second.folded.text);
    if (two === null) continue;
    const side = sideSaid(folded.text) ?? (behind !== undefined && isMine(behind.line) ? sideBehind(behind) : null);
    const { key, values } = two;
    // Each payment has a number of its own: of several the carrier's rule decides.
    if (key === 'billingId' && side === null) continue;
    const others = left.filter((claim) => claim.key === key && !isOneOf(claim, values));
    // 以下の2つのアドレスから届きません: of what he gives as his own elsewhere nothing is said there.
    if (side === null && others.some(({ reading }) => reading.is === 'value')) continue;
    // Another one is told elsewhere: which of three it is, the rest of the reading tells.
    if (others.some(({ reading, from }) => reading.is === 'value' && from !== 'prose')) continue;
    const at = side === 'second' ? second : first;
    const raw = `${first.folded.text.trim()}\n${second.folded.text.trim()}`;
    left = [
      ...left.filter((claim) => claim.key !== key),
      {
        key,
        reading:
          side === null
            ? ambiguous(raw)
            : { is: 'value', value: values[side === 'first' ? 0 : 1], raw: at.folded.text.trim() },
        line: at.line.number,
        voice: at.line.voice,
        from: 'form',
        // 継続課金ID: the label names the carrier.
        label: key === 'billingId' ? folded.text : '',
      },
    ];
  }
  return left;
}

function isOneOf({ reading }: Claim, values: readonly string[]): boolean {
  return reading.is !== 'value' || values.includes(reading.value);
}

function sideSaid(text: string): Side | null {
  const two = TWO_BELOW.exec(text);
  const rest = two === null ? '' : (text.slice(two.index + two[0].length).split('。')[0] ?? '');
  if (IN_DOUBT.test(rest)) return null;
  return sideOf(BY_SIDE.exec(rest)?.groups?.side) ?? (BY_PLACE.test(rest) ? placeAmong(rest) : null);
}

function sideBehind({ folded }: ScannedLine): Side | null {
  if (IN_DOUBT.test(folded.text)) return null;
  return (
    sideOf(SAID_BEHIND.exec(folded.text)?.groups?.side) ??
    (/^\s*登録/u.test(folded.text) ? placeAmong(folded.text) : null)
  );
}

function sideOf(side: string | undefined): Side | null {
  if (side === undefined) return null;
  return side === '上' ? 'first' : 'second';
}

/** Two lines that each hold one value of the kind that the sentence names, and nothing else to speak of. */
function twoOf(said: string, first: string, second: string): { key: ItemKey; values: [string, string] } | null {
  const key = NUMBERS.find((number) => isNamed(said, number)) ?? kindOf(first);
  if (key === null) return null;
  const one = onlyValueIn(key, first);
  const other = onlyValueIn(key, second);
  return one === null || other === null || one === other ? null : { key, values: [one, other] };
}

const NUMBERS = ['billingId', 'memberNumber', 'plusMemberId'] as const;
type Kind = (typeof NUMBERS)[number] | 'email' | 'phone';

function kindOf(text: string): 'email' | 'phone' | null {
  if (addressesIn(text).length === 1) return 'email';
  return phoneNumbersIn(text).length === 1 ? 'phone' : null;
}

/** What may stand beside it in its line: ①, 1., ・, 携帯. */
const LONGEST_BESIDE = 12;

function onlyValueIn(key: Kind, text: string): string | null {
  const plain = text.trim();
  if (key === 'plusMemberId') {
    const id = /^(?:[①②・●]|[(（]?[12][)）.])?\s*([A-Za-z0-9][A-Za-z0-9._-]{2,31})$/u.exec(plain)?.[1];
    return id !== undefined && looksLikeId(id) ? id : null;
  }
  if (key === 'billingId' || key === 'memberNumber') {
    const number = /^(?:[①②・●]|[(（]?[12][)）.])?\s*([A-Za-z]{0,4}-?\d[\d -]{2,24}\d)$/u.exec(plain)?.[1];
    return number?.replace(/ /gu, '') ?? null;
  }
  const values =
    key === 'email'
      ? addressesIn(plain)
      : phoneNumbersIn(plain).flatMap(({ value }) => (value === null ? [] : [value]));
  const [only, more] = values;
  if (only === undefined || more !== undefined || plain.length > only.length + LONGEST_BESIDE) return null;
  return only;
}
