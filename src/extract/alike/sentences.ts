/** 「ニックネームもIDも hana です」, 「IDはニックネームと同じです」, 「IDは hana で、ニックネームも同じです」: sentences that tell two items as one. */
import { FRIEND, RELATIVE } from '../../text/people.js';
import { nfkc } from '../../text/width.js';
import { labelSpans } from '../labels/label-spans.js';
import { THEN } from '../prose/registered/times.js';
import { type AlikeItem, HEDGE, HIS, ITEM, isAlike, itemNamed, SAME, TOKEN } from './words.js';

export interface Told {
  key: AlikeItem;
  to: AlikeItem;
  /** The value, where the sentence tells it. */
  value: string | null;
  /** The clause that has to hold the value, where the sentence names no item. */
  clause: string | null;
}

/** Nobody else's: 「友達のIDは…」 begins with another word. */
const BEGINS = `(?<=^|[、。,.\\s(「]|[A-Za-z0-9]で)(?:なお|また|ちなみに|あと|それと|そして)?[、,\\s]?${HIS}`;
/** What makes it another after all: 「同じですが最後に7がつきます」, 「同じだと思っていましたが違いました」. */
const NOT_QUITE =
  '違|ちが|異な|別の|ではな|じゃな|でな[いく]|つき|付|足|大文字|小文字|最後|末尾|後ろ|うしろ|先頭|頭に|除|抜|以外|ハイフン|アンダー|数字|逆|代わり|かわり|変え|変わ|かもし|自信';
/** It is said to be so, and neither asked, supposed nor taken back. */
const SAID = `(?:で(?:す|した|、|登録(?:して|しまし))|だ(?:と思いま|ったと|った。|、|。)|に(?:して(?:い|お)?(?:り)?ま|しまし|なって(?:い)?ま)|(?:の|な)?はず|を(?:使って|使用して|登録して)|[、。]|\\s*$)(?!か|すか|したか|せん|[^。]{0,40}(?:${NOT_QUITE}))`;
const OPENS = '[、,\\s]*["「『“]?\\s?';
const CLOSES = '\\s?["」』”]?\\s?';

const BOTH =
  '(?:(?:どちらも|どっちも|両方(?:とも)?|いずれも|ともに|共に|とも|(?:二|2)つとも)|(?:同じ|一緒|共通)(?:で(?![すし])|く)?(?:[、,\\s]*(?:どちらも|両方(?:とも)?))?)';
const TOGETHER = new RegExp(
  `${BEGINS}(?<key>${ITEM})(?:も[、,\\s]*${HIS}(?<too>${ITEM})も|(?:と|や|、|・|,|/|&|及び|および)\\s?${HIS}(?<with>${ITEM})(?:(?:は|が)[、,\\s]*${BOTH}|ともに?|共に|共通で))(?:[、,\\s]*${HEDGE})${OPENS}(?<value>${TOKEN})${CLOSES}${SAID}`,
  'iu',
);
const AS_NAMED = new RegExp(
  `${BEGINS}(?<key>${ITEM})(?:の(?:ほう|方))?\\s?(?:は|も|が|を)[、,\\s]*${HEDGE}${HIS}(?<to>${ITEM})(?:の(?:もの|ほう|方))?\\s?[とに]\\s?${SAME}(?:く?[、,\\s]*["「『“(]?(?<value>${TOKEN})["」』”)]?\\s?)?${SAID}`,
  'iu',
);
const AS_BEFORE = new RegExp(
  `${BEGINS}(?<key>${ITEM})(?:の(?:ほう|方))?\\s?(?:も[、,\\s]*${HEDGE}(?:(?:それ|これ|そちら|こちら)[とに])?|は[、,\\s]*${HEDGE}(?:それ|これ|そちら|こちら)[とに])${SAME}${SAID}`,
  'iu',
);
const OF_OTHERS = new RegExp(`${RELATIVE}|${FRIEND}|推し`, 'u');
const OF_NO_ITEM = /パスワード|暗証|PW|前回|先日/iu;
/** 「ただし最後に7がつきます。」 */
const YET = new RegExp(`^(?:ただ|でも|しかし|けど|IDは|ID の|末尾|最後)[^。]{0,40}(?:${NOT_QUITE})`, 'iu');

/** No longer sentence tells it, and none is gone through. */
const LONGEST = 240;

/** What the sentence tells of two items, between the one before it and the one behind. */
export function toldAlike(written: string, before: string, next: string): Told | null {
  if (written.length > LONGEST) return null;
  const text = nfkc(written);
  const found = TOGETHER.exec(text) ?? AS_NAMED.exec(text) ?? AS_BEFORE.exec(text);
  if (found === null || YET.test(nfkc(next.slice(0, LONGEST)))) return null;
  const head = text.slice(0, found.index).replace(/[、,\s]+$/u, '');
  const led = nfkc(before.slice(-LONGEST));
  if (OF_OTHERS.test(head) || OF_OTHERS.test(led) || THEN.test(lastClause(head))) return null;
  const { key, too, with: beside, to, value = null } = found.groups ?? {};
  const other = too ?? beside ?? to;
  if (other !== undefined) return told(key, other, value, null);
  const clause = lastClause(head === '' ? led : head);
  const [only, more] = labelSpans(clause);
  if (only === undefined || more !== undefined || OF_NO_ITEM.test(clause) || THEN.test(clause)) return null;
  return told(key, only.key, null, clause);
}

function lastClause(text: string): string {
  return (
    text
      .replace(/[。!！、,\s]+$/u, '')
      .split(/[、。]/u)
      .at(-1) ?? ''
  );
}

function told(one = '', other: string, value: string | null, clause: string | null): Told | null {
  const key = itemNamed(one);
  const to = isAlike(other) ? other : itemNamed(other);
  return key === null || to === null || key === to ? null : { key, to, value, clause };
}
