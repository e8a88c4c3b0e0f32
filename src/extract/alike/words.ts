/** Words for an item that is the same as another: which items can be, and how that is said. */

import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { ambiguous } from '../../items/item.js';
import { Pattern } from '../../text/pattern.js';
import { nfkc } from '../../text/width.js';

/** What people make one of: a name of their own making, and the numbers that they log in by. Names, dates and contacts are never told so. */
export type AlikeItem = 'nickname' | 'plusMemberId' | 'memberNumber';

const WORDS: readonly (readonly [AlikeItem, string])[] = [
  ['nickname', '(?:ニックネ[ーエイ]?ム|ハンドル(?:ネーム|名)|ハンネ|愛称|あだ名|HN|nick ?name)'],
  [
    'plusMemberId',
    '(?:(?:plus[ _-]?member|プラス ?メンバー|会員|ログイン|メンバー|ユーザー|member|plus) ?の? ?)?(?:ID|アイディー?)(?![A-Za-z])',
  ],
  ['memberNumber', '会員 ?(?:番号|ナンバー|No\\.?)'],
];

/** One of them, by its words alone; 「LINEのID」, 「友達のID」 and 「継続課金ID」 are others. */
export const ITEM = `(?:ご?(?:登録|設定)(?:した|中|済み|して(?:い)?る)?の?)?(?:${WORDS.map(([, words]) => words).join('|')})`;
const ONE = WORDS.map(([key, words]) => [key, new RegExp(`${words}$`, 'iu')] as const);

/** The item that such words name. */
export function itemNamed(words: string): AlikeItem | null {
  return ONE.find(([, word]) => word.test(words))?.[0] ?? null;
}

export function isAlike(key: string): key is AlikeItem {
  return ONE.some(([item]) => item === key);
}

/** Of the writer, or of his mail. */
export const HIS = '(?:(?:上|上記|下|下記|私|わたし|わたくし|自分|僕|俺|本人|(?:今|現在)(?:使って(?:い)?る)?)の)?';
export const HEDGE = '(?:(?:確か|たしか|多分|たぶん|おそらく|恐らく|一応)[、,\\s]*)?';
export const SAME = '(?:全く|まったく|完全に)?(?:同じ|おなじ|同一|一緒|いっしょ)(?:もの|文字列|文字|名前|英数字|番号)?';
export const TOKEN = '[A-Za-z0-9][A-Za-z0-9._-]{2,31}';

/** Could the text say so of an item? */
export const SAYS_SAME = new Pattern(
  /同じ|おなじ|同一|一緒|いっしょ|どちらも|両方|いずれも|共に|とも|共通|同様|まま|same/iu,
);

const OF_SAMENESS = new RegExp(
  `${ITEM}[^、。]{0,8}[とにはも]\\s?(?:は|も)?(?:${SAME}|違|ちが|別|異な)|^${HIS}${ITEM}(?:の(?:まま|とおり|通り)|と?同様|と共通|に準|を(?:その|使|利用)|から取)`,
  'iu',
);

/** Words about another item, whatever they say of it: 「IDと同じかもしれません」, 「IDとは違います」, 「IDをそのまま使っています」. */
export function speaksOfSame(text: string): boolean {
  return text.length <= 60 && /[同違別異一おちいまり通準使利取]/u.test(text) && OF_SAMENESS.test(nfkc(text));
}

/** The value as that item's; `ambiguous` where it is none that the item could have. */
export function takenFor(key: AlikeItem, value: string | null, raw: string, context: ReadContext): Reading {
  const doubt: Reading = ambiguous(raw);
  if (value === null || !new RegExp(`^${TOKEN}$`, 'u').test(value)) return doubt;
  const reading = ITEMS[key].read(value, context);
  return reading.is === 'value' && reading.value === value ? { is: 'value', value, raw } : doubt;
}
