/**
 * Of two accounts the one that the writer asks for: 「IDは2つあって、taro_1 は月会費、taro_2 はまとめて払いです。再設定したいのは taro_1 です」, 「古いのが …、
 * 新しいのが … です。入れないのは新しいほうです」. Where he does not say which, neither is his answer.
 */

import { ITEMS } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import { asksFor } from '../../../items/wanted-id.js';
import { Pattern } from '../../../text/pattern.js';
import type { Claim } from '../../claims.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isMine } from '../../mine.js';
import { NOW, THEN } from './times.js';

const TELLS_OF_TWO = new Pattern(
  /(?:[2２二]つ|ふたつ|[2２二]個|複数|両方|古い|ふるい|新しい|あたらしい|以前の|旧)[^。]{0,20}(?:id|アカウント|会員|ほう|方|の[がは])|(?:id|アカウント|登録)[^。]{0,12}(?:[2２二]つ|ふたつ|[2２二]個|複数|両方|古い|新しい|旧)|\b(?:two|both) (?:ids|accounts)/iu,
);
const TOKEN = /(?<![A-Za-z0-9@._-])[A-Za-z0-9][A-Za-z0-9._-]{2,31}(?![A-Za-z0-9@_-])/gu;
/** IDs of people have a figure or a mark; what has none is a word. */
const NO_WORD = /[A-Za-z].*[\d._-]|[\d._-].*[A-Za-z]/u;
const MACHINE =
  /^(?:iphone|ipad|ios|android|galaxy|xperia|aquos|arrows|pixel|moto|oppo|redmi|huawei|windows|mac|ps\d|s[ohc]-?\d|f-?\d{2})/iu;
/** ERR_403, A-12345: a message's, or a slip's. */
const NUMBERED = /^[A-Z]+[-_]?\d+$/u;
const OF_A_MESSAGE = /(?:エラー|コード|問い?合わ?せ番号|受付番号|error|code)[^。\n]{0,8}$/iu;
/** ① sora_blue7 */
const ALONE = /^\s*(?:[①②・●]|[(（]?[12][)）.])?\s*[A-Za-z0-9][A-Za-z0-9._-]{2,31}\s*$/u;
const FIRST = /(?:[1１一]つ|ひとつ|[1１一]個|[1１一]番|上|最初|初め|始め)(?:め|目)?の/u;
const SECOND = /(?:[2２二]つ|ふたつ|[2２二]個|[2２二]番)(?:め|目)の|(?:下|あと|後)の(?:ほう|方|id|アカウント)/iu;

/** The claims, with the Plus member ID that is meant as the only one. */
export function withIdMeant(claims: Claim[], scanned: readonly ScannedLine[]): Claim[] {
  const lines = scanned.filter(({ line }) => isMine(line));
  if (!lines.some(({ folded }) => TELLS_OF_TWO.test(folded.text))) return claims;
  const sentences = lines.flatMap(({ line, folded }) =>
    folded.text.split(/(?<=[。!！?？])/u).map((text) => ({ text, line })),
  );
  const ids = [...new Set(sentences.flatMap(({ text }) => idsIn(text, claims)))];
  const [first, second] = ids;
  if (first === undefined || second === undefined || ids.length > 2) return claims;
  const told = claims.filter(({ key }) => key === 'plusMemberId');
  // Plus member ID（新・現在の登録）
  if (told.some(({ label }) => label.includes('登録') && !label.startsWith('ご登録'))) return claims;
  const wanted = namedOne(sentences, ids, claims) ?? byTime(sentences, ids, claims) ?? byOrder(sentences, ids);
  const answered = told.find(({ from, reading }) => from === 'form' && reading.is === 'value');
  // What his form says and what he asks for are two.
  const meant = answered === undefined || told.length > 1 || isReadAs(wanted, [answered]) ? wanted : null;
  if (meant === null ? wanted === null && !isToldAsTwo(sentences, told, claims) : isReadAs(meant, told)) return claims;
  const of = sentences.filter(({ text }) => idsIn(text, claims).length > 0);
  const at = of.find(({ text }) => text.includes(meant ?? first)) ?? of[0];
  if (at === undefined) return claims;
  const raw = of.map(({ text }) => text.trim()).join('\n');
  return [
    ...claims.filter(({ key }) => key !== 'plusMemberId'),
    {
      key: 'plusMemberId',
      reading: meant === null ? ambiguous(raw) : { is: 'value', value: meant, raw },
      line: at.line.number,
      voice: at.line.voice,
      from: 'form',
      label: '',
    },
  ];
}

function isReadAs(id: string | null, [claim, more]: readonly Claim[]): boolean {
  return more === undefined && claim?.reading.is === 'value' && claim.reading.value === id;
}

/** Both IDs stand in one sentence, and no label says which of them is the answer. */
function isToldAsTwo(sentences: readonly Told[], told: readonly Claim[], claims: readonly Claim[]): boolean {
  return (
    !told.some(({ from }) => from === 'form') &&
    (sentences.some(({ text }) => new Set(idsIn(text, claims)).size === 2) ||
      sentences.filter(({ text }) => ALONE.test(text)).length === 2)
  );
}

interface Told {
  text: string;
}

/** An ID of a person's making, and no word, machine or error. */
export function looksLikeId(text: string): boolean {
  return NO_WORD.test(text) && !MACHINE.test(text) && !NUMBERED.test(text) && ITEMS.plusMemberId.likeness(text) === 2;
}

/** What looks like an ID: it stands in a claim, or has letters and figures. Another item's value is none, nor is a machine's name. */
function idsIn(text: string, claims: readonly Claim[]): string[] {
  const found: string[] = [];
  // The parts of an address are none: aya.kuwa.new@example.jp.
  const plain = text.replace(/[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+/gu, (address) => ' '.repeat(address.length));
  for (const { 0: token, index } of plain.matchAll(TOKEN)) {
    const id = token.replace(/[._-]+$/u, '');
    const key = claims.find(({ reading }) => reading.is === 'value' && reading.value === id)?.key;
    const looksIt = looksLikeId(id) && !OF_A_MESSAGE.test(text.slice(0, index));
    if (key === 'plusMemberId' || (key === undefined && looksIt)) found.push(id);
  }
  return found;
}

/** 再設定したいのは taro_1 です */
function namedOne(sentences: readonly Told[], ids: readonly string[], claims: readonly Claim[]): string | null {
  const wanted = new Set<string>();
  for (const { text } of sentences) {
    const here = [...new Set(idsIn(text, claims))];
    const [only] = here;
    if (only === undefined || here.length > 1 || !ids.includes(only) || !asksFor(text)) continue;
    // taro_2 でもログインしたい
    if (!/^\s*[」』"”]?\s*でも/u.test(text.slice(text.indexOf(only) + only.length))) wanted.add(only);
  }
  const [only] = wanted;
  return wanted.size === 1 ? (only ?? null) : null;
}

/** 「※登録は旧のほうです」 is said of an address, or a number. */
const SAYS_REGISTERED = /登録(?:は|が|も|して(?:い)?る|した)(?![^。]*(?:ID|アカウント|アイディー))/iu;

/** 古いのが taro_1、新しいのが taro_2 です。入れないのは新しいほうです */
function byTime(sentences: readonly Told[], ids: readonly string[], claims: readonly Claim[]): string | null {
  const then = new Set<string>();
  const now = new Set<string>();
  for (const { text } of sentences)
    for (const clause of text.split(/[、,\n（(]/u)) {
      const [only, more] = new Set(idsIn(clause, claims));
      if (only === undefined || more !== undefined) continue;
      const isOld = THEN.test(clause);
      if (isOld !== NOW.test(clause)) (isOld ? then : now).add(only);
    }
  const said = new Set(
    sentences
      .filter(
        ({ text }) =>
          asksFor(text) &&
          !SAYS_REGISTERED.test(text) &&
          idsIn(text, claims).length === 0 &&
          THEN.test(text) !== NOW.test(text),
      )
      .map(({ text }) => (THEN.test(text) ? 'then' : 'now')),
  );
  const [time] = said;
  if (said.size !== 1 || then.size > 1 || now.size > 1) return null;
  const [one] = time === 'then' ? then : now;
  const [other] = time === 'then' ? now : then;
  return one ?? ids.find((id) => other !== undefined && id !== other) ?? null;
}

/** 2つ目のほうをお願いします */
function byOrder(sentences: readonly Told[], ids: readonly string[]): string | null {
  const said = new Set<0 | 1>();
  for (const { text } of sentences) {
    if (!asksFor(text) || FIRST.test(text) === SECOND.test(text)) continue;
    said.add(FIRST.test(text) ? 0 : 1);
  }
  const [only] = said;
  return said.size === 1 && only !== undefined ? (ids[only] ?? null) : null;
}
