/** 「IDはtaro_1だと思いますが、taro_2かもしれません」: a second value that may be it as well. Which of them it is, the desk has to ask. */

import { addressesIn } from '../../../items/email.js';
import { ITEMS, type ReadContext } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import { phoneNumbersIn } from '../../../items/phone.js';
import { prefecturesIn } from '../../../items/prefecture.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { withoutSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import { isNamed } from '../../labels/label-spans.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isMine } from '../../mine.js';
import { THOUGHT_FIRST } from '../put-right/correction-words.js';
import { isEitherUnknown } from './either-unknown.js';
import { looksLikeId } from './id-meant.js';
import { doubtedNameIn } from './registered-name.js';

const MAY_DOUBT = new Pattern(
  /かも|可能性|(?:だっ|し)たの?か|だったら|なのか|どちら|どっち|もしかし|ひょっと|違った|違え?ば|なら|なければ|or (?:maybe|perhaps|possibly)/iu,
);
const VALUE = '["「『“]?(?<value>(?<![A-Za-z0-9@._+-])[A-Za-z0-9+][A-Za-z0-9@._+-]{3,63})(?![A-Za-z0-9@._+-])["」』”]?';
/** b@example.jp になっているかもしれません: what the registration may hold. */
const BECAME = '(?:に|と)(?:登録)?(?:なって|して)(?:い|しまって)?(?:る|た)|(?:に|と)した';
const DOUBTED = [
  new RegExp(
    `${VALUE}\\s*(?:だった|でした|です|の(?:ほう|方)|で登録(?:した|して(?:い)?[るた])|${BECAME})?(?:の)?(?:かも|可能性|だったか(?:も|。|、|$))`,
    'u',
  ),
  new RegExp(
    `(?:違った(?:ら|場合)|違え?ば|(?:だめ|でない|じゃない)なら|でなければ|じゃなければ|or (?:maybe|perhaps|possibly))(?:は)?[、,\\s]*${VALUE}(?!\\s*(?:に|へ|まで|宛|あて))`,
    'iu',
  ),
  new RegExp(`(?:もしかし|ひょっと)[^。、A-Za-z0-9]{0,8}[、\\s]*${VALUE}\\s*(?:です|でした|だった|。|$)`, 'u'),
];

/** 「かおりんご」になっているかもしれません */
const DOUBTED_NICKNAME = new RegExp(
  `[「『"“]([^「」『』"“”]{1,20})[」』"”]\\s*(?:だった|でした|です|の(?:ほう|方)|で登録(?:した|して(?:い)?[るた])|${BECAME})?(?:の)?(?:かも|可能性)`,
  'u',
);

interface Doubted {
  key: ItemKey | null;
  value: string;
}

/** The claims, without the value of an item for which another one may stand as well. */
export function withDoubts(claims: Claim[], scanned: readonly ScannedLine[], context: ReadContext): Claim[] {
  let left = claims;
  for (const { line, folded } of scanned) {
    if (!isMine(line) || !MAY_DOUBT.test(folded.text)) continue;
    for (const sentence of folded.text.split(/(?<=。)/u)) {
      if (THOUGHT_FIRST.test(sentence)) continue;
      const token = tokenIn(sentence);
      const doubted: Doubted[] = token === undefined ? [] : [{ key: itemOf(token), value: token }];
      const date = dateIn(sentence, context);
      if (date !== null) doubted.push({ key: 'birthDate', value: date });
      const nickname = isNamed(folded.text, 'nickname') ? DOUBTED_NICKNAME.exec(sentence)?.[1] : undefined;
      if (nickname !== undefined) doubted.push({ key: 'nickname', value: nickname });
      const name = doubtedNameIn(sentence);
      if (name !== null) doubted.push({ key: 'nameKanji', value: name });
      if (isEitherUnknown(sentence) || REGISTERED_PERHAPS.test(sentence)) left = withEither(left, sentence, context);
      if (token?.includes('@') && THIS_ONE.test(sentence)) left = withThisOne(left, token, context.from);
      if (FORMER_NAME.test(sentence)) left = withDoubt(left, 'nameKanji', sentence.trim());
      const place = placeIn(sentence);
      if (place !== null) doubted.push({ key: 'prefecture', value: place });
      for (const { key, value } of doubted)
        if (key !== null && isOther(key, value, left, context)) left = withDoubt(left, key, value);
    }
  }
  return left;
}

/** 「1994年1月2日生まれですが、1994年2月1日で登録した可能性があります」 */
const REGISTERED_PERHAPS = /登録[^。]{0,12}(?:可能性|かも)/u;
/** 「アドレスはたぶんこれで合ってると思うけど、もしかしたら …@… かもしれないです」 */
const THIS_ONE = /(?:これ|この(?:アドレス|メール)?)(?:で(?:合って|いい|良い)|だと思)/u;

/** 「登録したのは独身のときなので旧姓（今村）かもしれません」: the family name alone, and not his present one. */
const FORMER_NAME =
  /登録(?![^。]{0,20}(?:メール|アドレス|カード|口座|支払|決済))[^。]{0,40}旧姓(?:の[^。、()（）]{1,8}|[(（][^()（）]{1,12}[)）])[^。、]{0,6}(?:かも|の可能性)/u;

const DOUBTED_DATE = new RegExp(
  `(?<date>(?:(?:19|20)\\d\\d|(?:昭和|平成|令和)\\s?(?:\\d{1,2}|元))\\s?[年./-]\\s?\\d{1,2}\\s?[月./-]\\s?\\d{1,2}日?|(?:19|20)\\d{6})(?:生まれ)?[」』"]?\\s*(?:だった|でした|です|の(?:ほう|方)|で登録(?:した|して(?:い|しまって)?[るた])|${BECAME})?(?:の)?(?:かも|可能性|だったか(?:も|。|、|$))`,
  'u',
);
/** 「…生まれの友人もいるかも」, 「結婚したのが …」, 「入会は2019年5月1日かもしれません」: no date of birth that may be registered. */
const NO_BIRTH =
  /(?:た|る|だ)の(?:は|が|も)[、\s]*$|(?:パス(?:ワード)?|PW|暗証番号|入会|加入|入金|支払|決済|購入|契約|変更|変え|替え|機種|買|届|公演|ライブ)[^。、]{0,8}$/u;

/** 1987年6月3日になっているかもしれません */
function dateIn(sentence: string, context: ReadContext): string | null {
  const m = DOUBTED_DATE.exec(sentence);
  const date = m?.groups?.date;
  if (m === null || date === undefined) return null;
  const before = sentence.slice(0, m.index);
  const reading = ITEMS.birthDate.read(date, context);
  // 登録したのは2023年5月9日だったかもしれません: when he joined.
  const isOfLate =
    reading.is === 'value' && Number(context.today.slice(0, 4)) - Number(reading.value.slice(0, 4)) < LEAST_AGE;
  return isOfLate ||
    (NO_BIRTH.test(before) && !/登録したの(?:は|が|も)[、\s]*$/u.test(before)) ||
    OF_RELATIVE.test(before) ||
    OF_OTHERS.test(before)
    ? null
    : date;
}
const LEAST_AGE = 5;
const OF_OTHERS = new RegExp(`推し|メンバー|${FRIEND}`, 'u');
/** 娘は2011年3月4日だったかも: told of her, and not of what he registered. */
const OF_RELATIVE = new RegExp(`(?:${RELATIVE})(?:の(?:誕生日|生年月日)(?:は|が)|は|が)[、\\s]*$`, 'u');

const DATES = /(?:19|20)\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}日?/gu;

/** The values of the item in a sentence. */
function valuesIn(key: 'phone' | 'email' | 'birthDate', sentence: string, context: ReadContext): string[] {
  if (key === 'phone') return phoneNumbersIn(sentence).flatMap(({ value }) => value ?? []);
  if (key === 'email') return addressesIn(sentence);
  return (sentence.match(DATES) ?? []).flatMap((date) => {
    const reading = ITEMS.birthDate.read(date, context);
    return reading.is === 'value' ? [reading.value] : [];
  });
}

/** Of two numbers, addresses or dates in such a sentence neither is sure. */
function withEither(claims: Claim[], sentence: string, context: ReadContext): Claim[] {
  let left = claims;
  for (const key of ['phone', 'email', 'birthDate'] as const) {
    const values = new Set(valuesIn(key, sentence, context));
    if (values.size < 2) continue;
    for (const one of values) {
      if (!left.some((claim) => claim.key === key && claim.reading.is === 'value' && claim.reading.value === one))
        continue;
      left = left.filter(({ key: of, reading }) => of !== key || reading.is !== 'value' || reading.value === one);
      left = withDoubt(left, key, [...values].filter((other) => other !== one).join('\n'));
      break;
    }
  }
  return left;
}

function withThisOne(claims: Claim[], address: string, from: string | null): Claim[] {
  const isIt = claims.some(
    ({ key, reading }) => key === 'email' && reading.is === 'value' && reading.value === address,
  );
  return isIt && from !== null && from.toLowerCase() !== address ? withDoubt(claims, 'email', from) : claims;
}

function tokenIn(sentence: string): string | undefined {
  for (const pattern of DOUBTED) {
    const m = pattern.exec(sentence);
    const value = m?.groups?.value;
    if (m === null || value === undefined) continue;
    const before = sentence.slice(0, m.index + m[0].indexOf(value));
    return OF_A_PASSWORD.test(before) ? undefined : value.replace(/[._-]+$/u, '');
  }
  return undefined;
}

const OF_A_PASSWORD = /(?:パスワード|パス|PW|password)[^。、]{0,8}$/iu;

/** 「もしかしたら愛知で登録したかもしれません」 */
function placeIn(sentence: string): string | null {
  const clause = sentence
    .split(/[、()（）]/u)
    .find((part) => /(?:登録[^。]{0,8}|(?:に|と)(?:なって|して)(?:い)?る)(?:かも|可能性)/u.test(part));
  const [place, more] =
    clause === undefined ? [] : prefecturesIn(clause.replace(/^.*?(?:もしかし|ひょっと)[ぁ-ん]*/u, ''));
  return more === undefined ? (place ?? null) : null;
}

function itemOf(token: string): ItemKey | null {
  if (token.includes('@')) return 'email';
  if (ITEMS.phone.likeness(token) === 3) return 'phone';
  return looksLikeId(token) ? 'plusMemberId' : null;
}

/** Has the item another value, and is this one no other item's? */
function isOther(key: ItemKey, doubted: string, claims: readonly Claim[], context: ReadContext): boolean {
  const reading = ITEMS[key].read(doubted, context);
  const value = withoutSpaces(reading.is === 'value' ? reading.value : doubted);
  const values = claims.flatMap((claim) =>
    claim.reading.is === 'value' ? [{ key: claim.key, value: withoutSpaces(claim.reading.value) }] : [],
  );
  return (
    values.some((told) => told.key === key && told.value !== value) &&
    !values.some((told) => told.key !== key && told.value === value)
  );
}

function withDoubt(claims: readonly Claim[], key: ItemKey, doubted: string): Claim[] {
  return claims.map((claim) =>
    claim.key === key && claim.reading.is === 'value'
      ? { ...claim, reading: ambiguous(`${claim.reading.raw}\n${doubted}`) }
      : claim,
  );
}
