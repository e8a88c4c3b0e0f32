/** 「10桁のもので 4401928837 と書いてあります。これが決済番号でしょうか。」: the billing ID whose word stands behind it, in the next sentence. */

import { ITEMS, type ReadContext } from '../../items/index.js';
import { phoneNumbersIn } from '../../items/phone.js';
import { Pattern } from '../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../text/people.js';
import type { Claim } from '../claims.js';
import { isNamed } from '../labels/label-spans.js';
import { OTHER_NUMBER } from './sentence-claims.js';
import type { Sentence } from './sentences.js';

/** これが, それは, こちらが */
const POINTS = new Pattern(/(?:これ|それ|こちら|この番号)[がは]/u);
const POINTS_BACK =
  /(?:^|[、,]\s?)(?:(?:たぶん|多分|おそらく|では|もしかして)[、,]?\s?)?(?:これ|それ|こちら|この番号)[がは][、,]?\s?(?:(?:その|各キャリアの|キャリアの|ドコモの|docomoの|auの|ソフトバンクの|SoftBankの|お探しの|お尋ねの|ご?指定の|言われた|いわれた)\s?){0,2}(?=\p{L})/iu;
/** これが決済番号ではないと思います, 決済番号とは違う, 決済番号の代わり, 決済番号の画面 */
const IS_NONE = /ではな|じゃな|では(?:あり|ござい)|じゃあり|違|ちが|代わり|かわり|画面|載って|見方|どう/u;
/** Behind the word for it nothing else is told: でしょうか, だと思います, で合っていますか. */
const SAID_SO =
  /^(?:の(?:ことだ?|よう))?(?:です|でしょう|でした|かな|か(?![らっわ分自不])|だと|と思|に(?:なり|あた)|で(?:合|あ|い[いけ]|よろ|間違|大丈夫)|だ|みたい|らし|[。?？!！\s]|$)/u;
const NUMBER = /(?<![\dA-Za-z._@-])[A-Z]{0,3}-?\d[\d-]{6,20}\d(?![\dA-Za-z_@-])/gu;
/** Numbers of other things, and of others. */
const OTHERS = new RegExp(
  `${OTHER_NUMBER.source}|${RELATIVE}|${FRIEND}|(?:製造|契約|管理|端末|機種|郵便|暗証|識別|認証|確認|加入|照会|領収|シリアル|追跡|sim)[^。\\d]{0,4}(?:番号|ID|コード)|imei|iccid|カード|口座|グッズ|商品|チケット|荷物|円|違|ちが|ではな|じゃな`,
  'iu',
);
const OTHER_ITEMS = ['phone', 'email', 'birthDate', 'plusMemberId', 'memberNumber'] as const;
const LEAST_DIGITS = 9;

/** The claims with such a number, where nothing else tells a billing ID. */
export function withNumberBefore(claims: Claim[], sentences: readonly Sentence[], context: ReadContext): Claim[] {
  if (claims.some(({ key }) => key === 'billingId')) return claims;
  const found: Claim[] = [];
  for (const [i, { text, line }] of sentences.entries()) {
    const points = POINTS.test(text) ? POINTS_BACK.exec(text) : null;
    if (points === null) continue;
    const said = text.slice(points.index + points[0].length);
    if (!isNamed(said, 'billingId') || IS_NONE.test(said) || !SAID_SO.test(behindLabel(said))) continue;
    const inside = text.slice(0, points.index);
    const before = sentences[i - 1];
    const told = inside.trim() !== '' ? inside : before && line.number - before.line.number < 3 ? before.text : '';
    const number = onlyNumber(told);
    if (number === null) continue;
    const reading = ITEMS.billingId.read(number, context);
    if (reading.is === 'value')
      found.push({
        key: 'billingId',
        reading: { ...reading, raw: number },
        line: (inside.trim() !== '' ? line : (before ?? { line }).line).number,
        voice: line.voice,
        from: 'prose',
        label: text,
      });
  }
  return found.length === 1 ? [...claims, ...found] : claims;
}

/** What follows the word for it. */
function behindLabel(said: string): string {
  const { labels } = ITEMS.billingId;
  for (let at = 0; at < Math.min(said.length, 12); at++) {
    labels.lastIndex = at;
    if (labels.test(said)) return said.slice(labels.lastIndex);
  }
  return 'ー';
}

/** The one number of a sentence that speaks of no other. */
function onlyNumber(text: string): string | null {
  if (text === '' || text.length > 200 || OTHERS.test(text)) return null;
  if (OTHER_ITEMS.some((key) => isNamed(text, key))) return null;
  const numbers = text.match(NUMBER) ?? [];
  const [only, second] = numbers;
  if (only === undefined || second !== undefined || only.replace(/\D/gu, '').length < LEAST_DIGITS) return null;
  if (/\d{4}/u.test(text.replace(only, ''))) return null;
  return only.startsWith('0') && phoneNumbersIn(only).length > 0 ? null : only;
}
