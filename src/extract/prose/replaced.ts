/**
 * A value that gives way to a later one: 「電話は 090-… です。あ、違いました、080-… です。」, 「登録メールは a@… でしたが、9月に b@… へ変更しました」.
 * Where it is not plain which of the two is registered, neither is taken.
 */
import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { EVIDENCE_KEYS, type ItemKey } from '../../record.js';
import { Pattern } from '../../text/pattern.js';
import type { Claim } from '../claims.js';
import type { LaidLine } from '../open-text.js';
import type { Sentence } from './sentences.js';

/** Names are corrected in words of their own. */
const KEYS: ReadonlySet<ItemKey> = new Set(EVIDENCE_KEYS.filter((key) => key !== 'nameKanji' && key !== 'nameKana'));
/** What people have without the site, too: that it changed does not say that the registration did. */
const HAD_ELSEWHERE: ReadonlySet<ItemKey> = new Set(['prefecture', 'phone', 'email']);
/** What is registered nowhere else. */
const OF_SITE: ReadonlySet<ItemKey> = new Set(['nickname', 'plusMemberId']);

const VALUE =
  '[「『"“][^「」『』"“”。]{1,30}[」』"”]|(?:(?:19|20)\\d\\d|(?:昭和|平成|令和)\\s?(?:\\d{1,2}|元))\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|(?<!\\d)\\d{1,2}月\\d{1,2}日|(?<![A-Za-z0-9@._+/-])[A-Za-z0-9+][A-Za-z0-9@._+/-]{3,60}|\\p{sc=Han}{2,3}[都道府県](?!\\p{sc=Han})';
const VALUES = new RegExp(VALUE, 'gu');

const OPENER =
  '(?:(?:あ+っ?|おっと|すみません(?:でした)?|すいません|ごめん(?:なさい|ね)?|申し訳(?:ありません|ございません)|失礼(?:しました|いたしました|致しました)?|いえ|いや|訂正(?:です|します|いたします)?)[、。,!！…\\s]*)';
const WRONG =
  '(?:[打書入][ちき力]?)?(?:間違え(?:て(?:い|しまい|おり)?)?ました|間違いました|間違い(?:でした|です)|間違えた|誤りでした|違(?:いました|います|った|いますね))[、。,!！…\\s]+';
const LABEL =
  '(?:(?:正しくは|正しいのは|本当は)[、\\s]*|(?:正しい)?(?:お?電話(?:番号)?|携帯(?:番号)?|メール(?:アドレス)?|アドレス|番号|(?:Plus member ?)?ID|ニックネーム|生年月日|誕生日|会員番号)(?:は|が)[、\\s]*)?';
const SAID = '(?:です|でした|が正しい(?:です)?|になります)(?:[。!！…\\s]|$)';
/** 「あ、違いました、080-… です。」 */
const INSTEAD = new RegExp(`^\\s*${OPENER}{0,3}${WRONG}${LABEL}(?<right>${VALUE})\\s*${SAID}`, 'iu');
/** 「あ、すみません、b@… の間違いです。」 */
const MEANT = new RegExp(
  `^\\s*${OPENER}{0,3}${LABEL}(?<right>${VALUE})\\s*の(?:書き|打ち|入力)?(?:間違い|まちがい|誤り)(?:です|でした)(?:[。!！…\\s]|$)`,
  'iu',
);
/** 「あ、違いました、080-… かもしれません」 */
const PERHAPS = new RegExp(
  `^\\s*${OPENER}{0,3}${WRONG}${LABEL}(?<right>${VALUE})\\s*(?:(?:だった|でした|です)?か|だと思|だった(?:よう|気))`,
  'iu',
);
/** A longer one is no sentence. */
const LONGEST = 240;
/** More than anybody tells of himself. */
const MOST_CLAIMS = 60;

const MAY_REPLACE = new Pattern(/間違|まちがい|誤り|違(?:いま|った)|変更|変え|替え|変わ|切り|更新|にな[りっ]/u);

/** Behind the second value: に変更しました, へ登録を変更済み; not に変更したい, に変更できません, に変更する前. */
const CHANGED =
  /^\s*(?:に|へ|へと)[、\s]*(?<site>(?:(?:サイト|会員)の)?(?:登録|会員情報)(?:情報|内容)?(?:を|の|も)?)?\s*(?:変更|変え|替え|切り替え|更新)(?:の)?(?:手続き)?(?:を|は)?(?:し|いたし|致し|済ませ)?(?:まし(?:た|て)(?!ら|か)|た(?![いらく])|て(?:い|お|あ)(?:ます|る|ります|り)|済)/u;
/** 080-… になりました */
const BECAME = /^\s*(?:に|へ|へと)[、\s]*(?:なり(?:まし)|なって|変わ(?:りまし|って))/u;
/** Behind the first one. */
const FORMERLY = /^\s*(?:でした|だった|だったの|で、|から[、\s]*$)/u;
const EARLIER = /(?:前|以前|最初|はじめ|元々|もともと|昔)(?:は|が)[、\s]*$/u;
/** 登録…は 090-… でした, of the time when it was made. */
const AT_REGISTERING = /登録(?:した)?(?:時|とき|当時|の際)|入会(?:時|した)|当時/u;
const REGISTERED = /登録[^。、]{0,16}$/u;
const SITE_CHANGED =
  /(?:登録|会員情報|マイページ|会員ページ)[^。]{0,10}(?:変更|変え|更新)(?:を)?(?:済|(?:し|いたし|致し)?まし(?:た(?!ら)|て)|した(?!い)|し?て(?:い|お|あ)(?:ます|る|り))/u;
/** It may be the contract of the phone that was changed. */
const CONTRACT = /機種変|乗り?換え|キャリア|MNP|解約|番号が変わ|携帯会社/iu;
const STAYS =
  /まま|登録[^。]{0,16}(?:変えて|変更して|変更でき|変更され)(?:てい)?(?:い)?(?:な|ま?せん)|登録[^。]{0,12}(?:前の|古い|旧|元の|未変更)|反映され/u;
/** 「登録の電話番号は 090-… でしたが、番号が変わりました。」 */
const NUMBER_CHANGED =
  /^\s*(?:でした|だった)(?:のです|んです)?(?:が|けど|けれど)[^。]{0,20}(?:変わ(?:りまし|って)|変えまし|変更(?:しまし|になりまし))/u;
const NOW_IT_IS = new RegExp(
  `^\\s*(?:(?:今|いま|現在|新しい(?:番号|の|電話番号|アドレス|メール))は[、\\s]*)?(?<now>${VALUE})\\s*(?:です|になります|になりました)`,
  'u',
);

/** What is so of an item instead of an older value; null: it is not told which of the two counts. */
interface Replaced {
  key: ItemKey;
  right: Reading;
  sentence: Sentence;
}

/** The claims with later values in the place of older ones. */
export function withReplaced(claims: Claim[], sentences: readonly Sentence[], context: ReadContext): Claim[] {
  if (claims.length === 0 || claims.length > MOST_CLAIMS) return claims;
  let left = claims;
  for (const [i, sentence] of sentences.entries()) {
    const { written } = sentence;
    if (written.length >= LONGEST || !left.some(({ key }) => KEYS.has(key))) continue;
    const next = sentences
      .slice(i + 1, i + 4)
      .map((s) => s.written.slice(0, LONGEST))
      .join('')
      .slice(0, LONGEST);
    if (!MAY_REPLACE.test(written) && !MAY_REPLACE.test(next)) continue;
    for (const { key, right } of [
      ...correctedIn(left, sentence, next, context),
      ...changedIn(left, sentence, next, sentences, context),
    ]) {
      left = left.filter((claim) => claim.key !== key);
      left.push({
        key,
        reading: right,
        line: sentence.line.number,
        voice: sentence.line.voice,
        from: 'correction',
        label: '',
      });
    }
  }
  return left;
}

/** 「・お電話番号：090-…⏎あ、違いました、080-… です。」: claims for what such a line says of the answer right above it. */
export function correctionsBelow(lines: readonly LaidLine[], claims: readonly Claim[], context: ReadContext): Claim[] {
  const found: Claim[] = [];
  for (const { line, folded } of lines) {
    if (folded.text.length >= LONGEST || !MAY_REPLACE.test(folded.text)) continue;
    const told = INSTEAD.exec(folded.text) ?? MEANT.exec(folded.text);
    const right = (told ?? PERHAPS.exec(folded.text))?.groups?.right;
    if (right === undefined) continue;
    for (const { key, reading, from, line: above, label } of claims) {
      if (from !== 'form' || above !== line.number - 1 || !KEYS.has(key) || reading.is !== 'value') continue;
      const value = readAs(key, inYearOf(right, reading.value), context);
      if (value === null || value === reading.value || shapeOf(reading.raw.trim()) !== shapeOf(right)) continue;
      found.push({
        key,
        reading:
          told === null
            ? { is: 'invalid', reason: 'ambiguous', raw: `${reading.raw}\n${right}` }
            : { is: 'value', value, raw: right },
        line: line.number,
        voice: line.voice,
        from: 'correction',
        label,
      });
    }
  }
  return found;
}

/** What the sentences behind this one put in the place of a value in it. */
function correctedIn(claims: readonly Claim[], sentence: Sentence, next: string, context: ReadContext): Replaced[] {
  const told = INSTEAD.exec(next) ?? MEANT.exec(next);
  const right = (told ?? PERHAPS.exec(next))?.groups?.right;
  if (right === undefined) return [];
  const found = new Map<ItemKey, Replaced>();
  for (const old of sentence.written.match(VALUES) ?? [])
    for (const { key, reading: wrong } of claims) {
      if (!KEYS.has(key) || wrong.is !== 'value' || shapeOf(old) !== shapeOf(right)) continue;
      if (readAs(key, old, context) !== wrong.value) continue;
      const value = readAs(key, inYearOf(right, wrong.value), context);
      if (value === null || value === wrong.value) continue;
      const raw = `${old}\n${right}`;
      found.set(key, {
        key,
        right: told === null ? { is: 'invalid', reason: 'ambiguous', raw } : { is: 'value', value, raw: right },
        sentence,
      });
    }
  if (found.size < 2) return [...found.values()];
  // 会員番号は … で、決済番号は … です。あ、違いました、…: of which of them?
  return [...found.values()].map(({ key }) => ({
    key,
    right: { is: 'invalid', reason: 'ambiguous', raw: `${sentence.written}\n${right}` },
    sentence,
  }));
}

/** Of two values in the sentence, or in it and the next, the one that it was changed to. */
function changedIn(
  claims: readonly Claim[],
  sentence: Sentence,
  next: string,
  sentences: readonly Sentence[],
  context: ReadContext,
): Replaced[] {
  const { written } = sentence;
  const values = [...written.matchAll(VALUES)];
  for (const [i, first] of values.entries()) {
    const before = written.slice(0, first.index);
    const behindFirst = written.slice(first.index + first[0].length);
    if (AT_REGISTERING.test(before)) continue;
    const second = values[i + 1];
    if (second === undefined) {
      const now = NUMBER_CHANGED.test(behindFirst) ? NOW_IT_IS.exec(next)?.groups?.now : undefined;
      const key = now === undefined ? null : keyOf(claims, first[0], now, context);
      if (now === undefined || key === null || !HAD_ELSEWHERE.has(key) || stays(sentences)) continue;
      return [{ key, right: { is: 'invalid', reason: 'ambiguous', raw: `${written}\n${now}` }, sentence }];
    }
    const between = written.slice(first.index + first[0].length, second.index);
    if (between.length > 40 || !(FORMERLY.test(between) || EARLIER.test(before))) continue;
    const behind = written.slice(second.index + second[0].length);
    const changed = CHANGED.exec(behind);
    if (changed === null && !BECAME.test(behind)) continue;
    const key = keyOf(claims, first[0], second[0], context);
    if (key === null) continue;
    const value = readAs(key, second[0], context);
    const isSite = changed?.groups?.site !== undefined || sentences.some((s) => SITE_CHANGED.test(s.written));
    const isRegistered =
      OF_SITE.has(key) ||
      isSite ||
      (key === 'email' && REGISTERED.test(before) && !CONTRACT.test(written) && !CONTRACT.test(next));
    const remains = stays(sentences);
    // Which of them stays registered is told, and read, elsewhere.
    if (remains && HAD_ELSEWHERE.has(key)) continue;
    if (changed !== null && isRegistered && !remains && value !== null)
      return [{ key, right: { is: 'value', value, raw: written.trim() }, sentence }];
    return [{ key, right: { is: 'invalid', reason: 'ambiguous', raw: written.trim() }, sentence }];
  }
  return [];
}

function stays(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ written }) => STAYS.test(written));
}

/** The item that both are values of, of those told. */
function keyOf(claims: readonly Claim[], first: string, second: string, context: ReadContext): ItemKey | null {
  if (shapeOf(first) !== shapeOf(second)) return null;
  for (const { key, reading } of claims) {
    if (!(OF_SITE.has(key) || HAD_ELSEWHERE.has(key)) || reading.is === 'nothing') continue;
    const one = readAs(key, first, context);
    const other = readAs(key, second, context);
    if (one === null || other === null || one === other) continue;
    const isTold =
      reading.is === 'value'
        ? reading.value === one || reading.value === other
        : reading.reason === 'ambiguous' && reading.raw.includes(first);
    if (isTold) return key;
  }
  return null;
}

/** 「あ、間違えました、5月10日です」: of the year that was told. */
function inYearOf(token: string, date: string): string {
  return /^\d{1,2}月/u.test(token) ? `${date.slice(0, 4)}年${token}` : token;
}

function readAs(key: ItemKey, token: string, context: ReadContext): string | null {
  const reading = ITEMS[key].read(token.replace(/^[「『"“]|[」』"”]$/gu, ''), context);
  return reading.is === 'value' ? reading.value : null;
}

/** A telephone number may be read as an ID; who corrects one with the other means neither. */
function shapeOf(token: string): string {
  if (/^[「『"“]/u.test(token)) return 'quoted';
  if (token.includes('@')) return 'address';
  if (/[都道府県]$/u.test(token)) return 'place';
  if (/日$|^(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}$/u.test(token)) return 'date';
  return /^[+0][\d-]{8,}$/u.test(token) ? 'phone' : 'letters';
}
