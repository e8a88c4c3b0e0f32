/** Rows of values below 「友人の情報です」 or 【妹】, where the writer's own form stands elsewhere: somebody else's, and no answers to what his form lacks. */
import { type VoicedLine, withVoice } from '../../../mail.js';
import type { ItemKey } from '../../../record.js';
import { fold } from '../../../text/fold.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { labelAt } from '../../labels/index.js';
import { contrastOf } from '../../prose/whose/contrast.js';

const PERSON = `(?:一緒に?(?:行く|いる)?)?(?:${FRIEND}|${RELATIVE}|彼氏|彼女|同行者|紹介者)(?:さん)?(?:[(（][^()（）]{1,10}[)）])?`;
const WHAT = '(?:の(?:(?:登録|会員)?(?:情報|データ|内容|プロフィール|詳細|こと|分|もの|ほう|方))?)';
const HEAD = new RegExp(
  `^[\\s・*※■◆●▼○□◇]*(?:(?:参考(?:まで)?に|ちなみに|念のため|一応|以下は?|下記は?|こちらは|これは)[、,\\s]*)*(?:[【<\\[(「〈《]\\s*${PERSON}${WHAT}?\\s*[】>\\])」〉》]|${PERSON}${WHAT}(?:も|は|を)?(?:以下|下記|次|載せ|書いて|記載し)?(?:の(?:通り|とおり))?(?:です|になります|でした|ておき?ます|ます)?)\\s*[。:↓▼]*\\s*$`,
  'u',
);
const MAY_HEAD = new Pattern(new RegExp(`${FRIEND}|${RELATIVE}|彼氏|彼女|同行者|紹介者`, 'u'));
const OF_FRIEND = new RegExp(`${FRIEND}|彼氏|彼女|同行者|紹介者`, 'u');
const LONGEST_HEAD = 40;
/** A row tells something: a date, a number, an address. */
const HOLDS_VALUE = /\d{3}|@|\d\s?[年月]/u;
/** So many labelled lines elsewhere are the writer's own form. */
const LEAST_OWN = 2;
/** Of which one at least is among them. */
const OF_ACCOUNT: ReadonlySet<ItemKey> = new Set([
  'nickname',
  'birthDate',
  'billingId',
  'plusMemberId',
  'memberNumber',
]);

/** The lines with such rows set aside. */
export function withoutOthersRows(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  const heads = lines.flatMap(({ voice, text }, i) => (voice === 'own' && isHead(text) ? [i] : []));
  if (heads.length === 0) return lines;
  const aside = new Set<number>();
  for (const head of heads) {
    const rows = rowsBelow(lines, head);
    if (rows.length === 0 || !rows.some((i) => HOLDS_VALUE.test(lines[i]?.text ?? ''))) continue;
    // A relative may be the member, for whom somebody writes.
    if (!OF_FRIEND.test(lines[head]?.text ?? '') && (rows.some((i) => labelOf(lines[i]) !== null) || !isHisOwn(lines)))
      continue;
    const own = lines.flatMap((line, i) =>
      line.voice === 'own' && i !== head && !rows.includes(i) ? (labelOf(line) ?? []) : [],
    );
    // 「彼女の分です。…⏎⏎私⏎名前：…⏎電話：…」 tells whom to answer, and no account of his.
    if (own.length < LEAST_OWN || !own.some((key) => OF_ACCOUNT.has(key))) continue;
    for (const i of [head, ...rows]) aside.add(i);
  }
  return aside.size === 0 ? lines : lines.map((line, i) => (aside.has(i) ? withVoice(line, 'aside') : line));
}

function isHisOwn(lines: readonly VoicedLine[]): boolean {
  const own = lines.filter(({ voice }) => voice === 'own');
  return contrastOf(own.map(({ text }) => text).join('\n')) === 'own';
}

function isHead(text: string): boolean {
  return text.length <= LONGEST_HEAD && MAY_HEAD.test(text) && HEAD.test(fold(text).text);
}

/** The lines below a head, down to a blank one or to the next head; a blank one right below the head is none. */
function rowsBelow(lines: readonly VoicedLine[], head: number): number[] {
  const rows: number[] = [];
  for (let i = head + 1; i < lines.length; i++) {
    const { text = '', voice } = lines[i] ?? {};
    if (voice !== 'own' || OWN_HEAD.test(text)) break;
    if (text.trim() === '') {
      if (rows.length > 0) break;
      continue;
    }
    rows.push(i);
  }
  return rows;
}
const OWN_HEAD = /^[\s・■◆●▼【<[（(]*(?:私|わたし|自分|本人|僕|俺)(?:の|[】>\]）)]|は|です)/u;

function labelOf(line: VoicedLine | undefined): ItemKey | null {
  const hit = line === undefined ? null : labelAt(fold(line.text).text, 0, true);
  return hit !== null && hit.separator !== 'none' && hit.separator !== 'topic' ? hit.key : null;
}
