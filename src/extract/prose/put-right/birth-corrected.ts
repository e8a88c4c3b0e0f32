/** A date of birth of which the writer takes back a part, or says by its year that it is the registered one. */

import { ITEMS, type ReadContext } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import type { VoicedLine } from '../../../mail.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import type { LaidLine } from '../../open-text.js';
import { isEitherUnknown } from '../registered/either-unknown.js';
import { contrastOf, whoseItems } from '../whose/contrast.js';
import { withBirthPart } from './birth-part.js';

const OF_BIRTH = new Pattern(/誕生日|生年月日|生まれ|うまれ/u);
/** 「誕生日は28日ではなく27日です」, 「生まれは8月ではなく…」 */
const OTHER_DAY =
  /(?:(?<wrongMonth>\d{1,2})(?:月\s*|\/(?=\d)))?(?<wrongDay>\d{1,2})日?[^\d、。]{0,8}(?:では|じゃ|で)なくて?[、,\s]*(?:(?<month>\d{1,2})(?:月\s*|\/(?=\d)))?(?<day>\d{1,2})(?:日|(?<=\/\d{1,2})(?!\d))(?!\d)/u;
/** 「登録されているのは2002年のほうだと思います」 */
const REGISTERED_YEAR = /登録[^。\d]{0,16}((?:19|20)\d\d)年(?:生まれ)?の?(?:ほう|方(?!針|法|向)|もの)/u;
/** 誕生日は28日…: right before the day. */
const NAMED = /(?:誕生日|生年月日|生まれ)(?:は|が|も|の日は)?[、\s]*$/u;
const WHOLE_DATE = /(?:19|20)\d\d\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}(?!\d)日?/gu;
const OF_OTHERS = new RegExp(`${FRIEND}|推し|メンバー`, 'u');

/** 息子の誕生日は…: of a relative, who may be the member. */
const OF_RELATIVE = new RegExp(`(?:${RELATIVE})の(?:お?誕生日|生年月日|生まれ)`, 'u');
/** 公演は5月14日ではなく…, 引き落とし日は… */
const OF_OTHER_DAY =
  /(?:公演|ライブ|コンサート|イベント|フェス|ツアー|発売|配信|締め?切り?|支払い?|引き?落とし|入会|申し?込み?|登録|更新|解約|抽選|当選|発表|予約|購入|到着)(?:し?た)?[のん]?(?:日|日時|日程|期限)?(?:は|が|も|を)[、\s]*$/u;

const LONGEST_SUBJECT = 24;

/** The claims with such dates put right. */
export function withBirthCorrected(claims: Claim[], lines: readonly LaidLine[], context: ReadContext): Claim[] {
  let left = withBirthPart(claims, lines, context);
  for (const { line, folded } of lines) {
    const { text } = folded;
    if (text.includes('なく')) left = withOtherDay(left, text, lines);
    if (text.includes('登録') && REAL.test(text)) left = withFalseDate(left, text, line, context);
    const year = text.includes('登録') && OF_BIRTH.test(text) ? REGISTERED_YEAR.exec(text)?.[1] : undefined;
    if (year === undefined) continue;
    // 「2002年6月6日と登録したような気がします」 in the same breath.
    const dates = text
      .split('。')
      .flatMap((sentence) => (sentence.includes('登録') ? (sentence.match(WHOLE_DATE) ?? []) : []))
      .filter((date) => date.startsWith(year));
    const [only, second] = new Set(dates);
    const reading = only === undefined || second !== undefined ? null : ITEMS.birthDate.read(only, context);
    if (reading?.is === 'value')
      left = [
        ...left,
        { key: 'birthDate', reading, line: line.number, voice: line.voice, from: 'correction', label: '' },
      ];
  }
  return left;
}

/** 「本当の誕生日は1990年7月14日です」, 「適当に…で登録」: two dates, of which the other one is registered. */
const REAL = new Pattern(/本当|ほんとう|実際(?!に)|適当|嘘|うそ|ウソ|仮の(?!登録|会員)|違う(?:日|もの)/u);
/** 登録は1990年1月1日にしてしまったと思います */
const FALSE_DATE =
  /(?<!会員)登録(?:した(?:日付|誕生日|生年月日)|上|の(?:誕生日|生年月日|ほう|方))?(?:は|では|が)[^。\d]{0,14}(?<date>(?:(?:19|20)\d\d\s?[年/.-]\s?)?\d{1,2}\s?[月/.-]\s?\d{1,2}日?)(?:に|で|と)?(?<rest>[^。]*)/u;
const UNSURE = /思い?ま|思う|かも|たぶん|多分|おそらく|はず|可能性|覚え|自信|忘れ|わから|分から|[?？]/u;
const LEAST_AGE = 5;
/** Services like this one are no older, and nobody gives himself out for so much younger. */
const SERVICE_YEARS = 20;
const LIE_YEARS = 8;

/** May it be the day of joining? 「本当の誕生日は1990年7月14日です。登録は2019年5月1日です」 */
function isJoining(date: string, claims: readonly Claim[], context: ReadContext): boolean {
  const year = Number(date.slice(0, 4));
  return (
    Number(context.today.slice(0, 4)) - year < SERVICE_YEARS &&
    claims.some(
      ({ key, reading }) =>
        key === 'birthDate' && reading.is === 'value' && year - Number(reading.value.slice(0, 4)) >= LIE_YEARS,
    )
  );
}

function withFalseDate(claims: Claim[], text: string, line: VoicedLine, context: ReadContext): Claim[] {
  const m = FALSE_DATE.exec(text);
  if (m?.groups === undefined || OF_OTHERS.test(text) || !OF_BIRTH.test(text) || isEitherUnknown(text)) return claims;
  const { date = '', rest = '' } = m.groups;
  const reading = ITEMS.birthDate.read(date, context);
  // 登録は2024年5月1日: when he became a member.
  if (reading.is === 'value' && Number(context.today.slice(0, 4)) - Number(reading.value.slice(0, 4)) < LEAST_AGE)
    return claims;
  if (
    reading.is === 'value' &&
    !isJoining(reading.value, claims, context) &&
    !UNSURE.test(rest) &&
    !UNSURE.test(m[0].slice(0, m[0].indexOf(date)))
  )
    return [
      ...claims.filter(({ key }) => key !== 'birthDate'),
      { key: 'birthDate', reading, line: line.number, voice: line.voice, from: 'correction', label: '' },
    ];
  return claims.map((claim) =>
    claim.key === 'birthDate' && claim.reading.is === 'value'
      ? { ...claim, reading: ambiguous(`${claim.reading.raw}\n${m[0]}`) }
      : claim,
  );
}

/** Does the letter ask for the writer himself? */
function isHisOwn(letter: string): boolean {
  return whoseItems(letter, contrastOf(letter)) === 'own';
}

function withOtherDay(claims: Claim[], text: string, lines: readonly LaidLine[]): Claim[] {
  const m = OTHER_DAY.exec(text);
  if (m?.groups === undefined) return claims;
  const lead = text.slice(0, m.index);
  const clause = lead.slice(lead.lastIndexOf('。') + 1);
  if (OF_OTHERS.test(lead) || OF_OTHER_DAY.test(clause.slice(-LONGEST_SUBJECT))) return claims;
  const isUnclear = OF_RELATIVE.test(clause) && isHisOwn(lines.map(({ folded }) => folded.text).join('\n'));
  const { wrongMonth, wrongDay = '', month, day = '' } = m.groups;
  // 「8月22日ではなく8月12日です」 needs no word for it, 「28日ではなく27日です」 does.
  if (wrongMonth === undefined && !NAMED.test(text.slice(0, m.index))) return claims;
  return claims.map((claim) => {
    const { key, reading } = claim;
    if (key !== 'birthDate' || reading.is !== 'value') return claim;
    const [year = '', ofMonth = '', ofDay = ''] = reading.value.split('-');
    if (Number(ofDay) !== Number(wrongDay) || (wrongMonth !== undefined && Number(ofMonth) !== Number(wrongMonth)))
      return claim;
    const right = ITEMS.birthDate.read(`${year}年${month ?? ofMonth}月${day}日`, { today: '9999-12-31', from: null });
    if (right.is !== 'value') return claim;
    return {
      ...claim,
      reading: isUnclear ? ambiguous(m[0]) : { ...right, raw: m[0] },
    };
  });
}
