/** 「ニックネームとID：hana_01」, 「ニックネーム：hana_01（IDも同じ）」: two items told as one by a label of both, or behind the answer to one. */
import { nfkc } from '../../text/width.js';
import type { Told } from './sentences.js';
import { type AlikeItem, HEDGE, HIS, ITEM, itemNamed, SAME, TOKEN } from './words.js';

const BEGINS = '^[\\s・■◆●○※*-]*';
const AND = '\\s*(?:と|及び|および|&|兼|かつ|=|⇔)\\s*';
const ALIKE =
  '(?:(?:どちらも|両方(?:とも)?|いずれも|ともに|共に|共通(?:で|です)?|同じ(?:です|で)?|一緒(?:です|で)?)[、,\\s]*)';
const BRACKET_ALIKE = `\\(\\s*${ALIKE}\\)`;
const VALUE = `["「『“]?(?<value>${TOKEN})["」』”]?`;
const ENDS = '\\s*(?:です|でした|だと思います|で登録して(?:い)?ます)?[。.]?\\s*$';
const MIDDLE = `\\s*(?:${BRACKET_ALIKE})?\\s*(?:(?:は|が)\\s*)?${ALIKE}?[:=]?\\s*(?:${ALIKE}|${HEDGE})`;
const LABELS = [
  // ニックネームとID：hana_01
  new RegExp(`${BEGINS}(?<key>${ITEM})${AND}(?<other>${ITEM})${MIDDLE}${VALUE}\\s*(?:${BRACKET_ALIKE})?${ENDS}`, 'iu'),
  // ニックネーム・ID（同じです）：hana_01, ニックネーム/ID：hana_01（共通）
  new RegExp(
    `${BEGINS}(?=.*${ALIKE})(?<key>${ITEM})\\s*(?:・|/|、|,)\\s*(?<other>${ITEM})[、,]?${MIDDLE}${VALUE}\\s*(?:${BRACKET_ALIKE})?${ENDS}`,
    'iu',
  ),
  // ニックネーム（IDも同じ）：hana_01
  new RegExp(
    `${BEGINS}(?<key>${ITEM})\\s*\\(\\s*${HIS}(?<other>${ITEM})(?:も|と)\\s?(?:${SAME}|同様|共通)(?:です)?\\s*\\)\\s*[:=]\\s*${VALUE}${ENDS}`,
    'iu',
  ),
];
/** hana_01（IDも同じ）, hana_01 ※IDも同様です, hana_01、IDも同じ */
const TOO_BEHIND = new RegExp(
  `^${HEDGE}(?!(?:plus|member|login|user|same)\\b)${VALUE}(?:(?<=[\\d_.-]["」』”]?)\\s*|\\s*[、,※(]\\s*)[※(]?\\s*${HIS}(?<too>${ITEM})(?:も|と)\\s?(?:${SAME}|同様|共通)(?:です|でした|になって(?:い)?ます|にして(?:い)?ます)?\\s*[)]?[。.]?\\s*$`,
  'iu',
);
const LONGEST = 100;

/** The two items of the line, where its label is of both. */
export function toldByLabel(line: string): Told | null {
  if (line.length > LONGEST) return null;
  const text = nfkc(line);
  for (const pattern of LABELS) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const { key: one = '', other = '', value = null } = groups;
    const key = itemNamed(one);
    const to = itemNamed(other);
    if (key !== null && to !== null && key !== to) return { key, to, value, clause: null };
  }
  return null;
}

/** The other item that an answer says is the same. */
export function toldBehind(key: AlikeItem, answer: string): { value: string; too: AlikeItem } | null {
  if (answer.length > LONGEST) return null;
  const { value, too: words = '' } = TOO_BEHIND.exec(nfkc(answer).trim())?.groups ?? {};
  const too = itemNamed(words);
  return value === undefined || too === null || too === key ? null : { value, too };
}
