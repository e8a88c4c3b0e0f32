/**
 * A value that gives way to a later one: 「電話は 090-… です。あ、違いました、080-… です。」, 「登録メールは a@… でしたが、9月に b@… へ変更しました」.
 * Where it is not plain which of the two is registered, neither is taken.
 */

import type { ReadContext } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import type { Claim } from '../../claims.js';
import type { Sentence } from '../sentences.js';
import { LONGEST_SENTENCE, readAs, shapeOf, VALUE, VALUES } from '../told-tokens.js';
import { COMPARED, correctedNext, MAY_CORRECT, type Replaced } from './corrected-next.js';

/** What people have without the site, too: that it changed does not say that the registration did. */
const HAD_ELSEWHERE: ReadonlySet<ItemKey> = new Set(['prefecture', 'phone', 'email']);
/** What is registered nowhere else. */
const OF_SITE: ReadonlySet<ItemKey> = new Set(['nickname', 'plusMemberId']);

/** More than anybody tells of himself. */
const MOST_CLAIMS = 60;

const MAY_REPLACE = new Pattern(/間違|まちがい|誤り|違(?:いま|った)|変更|変え|替え|変わ|切り|更新|にな[りっ]/u);

/** Behind the second value: に変更しました, へ登録を変更済み; not に変更したい, に変更できません, に変更する前. */
const CHANGED =
  /^\s*(?:に|へ|へと)[、\s]*(?<site>(?:(?:サイト|会員)の)?(?:登録|会員情報)(?:情報|内容)?(?:を|の|も)?)?\s*(?:変更|変え|替え|切り替え|更新)(?:の)?(?:手続き)?(?:を|は)?(?:し|いたし|致し|済ませ)?(?:まし(?:た|て)(?!ら|か)|た(?![いらく])|て(?:い|お|あ)(?:ます|る|ります|り)|済)/u;
/** 080-… になりました */
const BECAME = /^\s*(?:に|へ|へと)[、\s]*(?:なり(?:まし)|なって|変わ(?:りまし|って))/u;
/** Behind the first one. */
const FORMERLY =
  /^\s*(?:でした|だった|だったの|で、|から[、\s]*$|(?:に|と|で)(?:登録)?して(?:い|おり)?(?:まし)?た(?:の|ん)?(?:です)?(?:が|けど|けれど))/u;
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
/** What stays as it is may be the address, and not the nickname. */
const OF_OTHER_ITEM =
  /(?:変え|変わっ|変更し)た(?:とき|時|後|あと)(?:も|でも)|住所|電話|携帯|番号|メール|アドレス|メアド|[都道府県](?:の|は)/u;
/** 「登録の電話番号は 090-… でしたが、番号が変わりました。」 */
const NUMBER_CHANGED =
  /^\s*(?:でした|だった)(?:のです|んです)?(?:が|けど|けれど)[^。]{0,20}(?:変わ(?:りまし|って)|変えまし|変更(?:しまし|になりまし))/u;
const NOW_IT_IS = new RegExp(
  `^\\s*(?:(?:今|いま|現在|新しい(?:番号|の|電話番号|アドレス|メール))は[、\\s]*)?(?<now>${VALUE})\\s*(?:です|になります|になりました)`,
  'u',
);

/** The claims with later values in the place of older ones. */
export function withReplaced(claims: Claim[], sentences: readonly Sentence[], context: ReadContext): Claim[] {
  if (claims.length === 0 || claims.length > MOST_CLAIMS) return claims;
  let left = claims;
  for (const [i, sentence] of sentences.entries()) {
    const { written } = sentence;
    if (written.length >= LONGEST_SENTENCE || !left.some(({ key }) => COMPARED.has(key))) continue;
    const next = sentences
      .slice(i + 1, i + 4)
      .map((s) => s.written.slice(0, LONGEST_SENTENCE))
      .join('')
      .slice(0, LONGEST_SENTENCE);
    if (![written, next].some((text) => MAY_REPLACE.test(text) || MAY_CORRECT.test(text))) continue;
    for (const { key, right } of [
      ...correctedNext(left, sentence, next, context),
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

/** Of two values in the sentence, or in it and the next, the one that it was changed to. */
function changedIn(
  claims: readonly Claim[],
  sentence: Sentence,
  next: string,
  sentences: readonly Sentence[],
  context: ReadContext,
): Replaced[] {
  const { written } = sentence;
  const values = [...written.matchAll(VALUES)].filter(([token]) => shapeOf(token) !== 'date');
  for (const [i, first] of values.entries()) {
    const before = written.slice(0, first.index);
    const behindFirst = written.slice(first.index + first[0].length);
    const isOfRegistering = AT_REGISTERING.test(before);
    const second = values[i + 1];
    if (second === undefined) {
      if (isOfRegistering) continue;
      const now = NUMBER_CHANGED.test(behindFirst) ? NOW_IT_IS.exec(next)?.groups?.now : undefined;
      const key = now === undefined ? null : keyOf(claims, first[0], now, context);
      if (now === undefined || key === null || !HAD_ELSEWHERE.has(key) || stays(sentences)) continue;
      return [{ key, right: ambiguous(`${written}\n${now}`) }];
    }
    const between = written.slice(first.index + first[0].length, second.index);
    if (between.length > 40 || !(FORMERLY.test(between) || EARLIER.test(before))) continue;
    const behind = written.slice(second.index + second[0].length);
    const changed = CHANGED.exec(behind);
    if (changed === null && !BECAME.test(behind)) continue;
    const key = keyOf(claims, first[0], second[0], context);
    // What a registration was made with stands in it still, unless it is of the site alone.
    if (key === null || (isOfRegistering && !OF_SITE.has(key))) continue;
    const value = readAs(key, second[0], context);
    const isSite = changed?.groups?.site !== undefined || sentences.some((s) => SITE_CHANGED.test(s.written));
    const isRegistered =
      OF_SITE.has(key) ||
      isSite ||
      (key === 'email' && REGISTERED.test(before) && !CONTRACT.test(written) && !CONTRACT.test(next));
    const remains = stays(OF_SITE.has(key) ? sentences.filter((s) => !OF_OTHER_ITEM.test(s.written)) : sentences);
    // Which of them stays registered is told, and read, elsewhere.
    if (remains && HAD_ELSEWHERE.has(key)) continue;
    if (changed !== null && isRegistered && !remains && value !== null)
      return [{ key, right: { is: 'value', value, raw: written.trim() } }];
    return [{ key, right: ambiguous(written.trim()) }];
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
