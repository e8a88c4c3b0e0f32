/** ご生年月日(西暦表記8桁): all notations people write, as YYYY-MM-DD; what has two readings is said to be ambiguous. */

import { isNothing, remarksOf, withoutRemarks } from '../text/answer.js';
import { hasDigit } from '../text/digits.js';
import { withoutInvisible } from '../text/invisible.js';
import { OR } from '../text/or.js';
import { bothWays, eraDate, type Parsed, twoDigitYear, twoDigitYearLast, western } from './calendar.js';
import { foldDates } from './date-words.js';
import { type Item, invalid, NOTHING_GIVEN, value } from './item.js';
import { oneOfDates } from './second-date.js';
import { isOfOtherYear } from './years-told.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const birthDate: Item = {
  key: 'birthDate',
  labels:
    /出生(?:年月日|日期)|性年月日|(?<!\p{L})生(?=\s*[:=→▶])|(?<!\p{L})誕生(?=\s+[\d明大昭平令西MTSHR]|\s*[:=→])|生日(?=\s*[:(是为為])|생년월일|생일(?=\s*:)|(?:ご|お|御)?(?:登録)?(?:の)?(?:ご|お|御)?(?:生年月[日目曰]|誕生[日び]|たんじょ[うー]?び|タンジョウビ|誕生年月日|生年(?![月])|生れ|いつ(?:生まれ|うまれ)|(?:生まれ|うまれ)(?:た ?(?:日|ひ(?=\s*[:=])|の(?=は)))?|せいねんがっぴ|セイネンガッピ|バースディ|生年月|バースデー|バースデイ)|seinen ?gappi|umareta ?hi|tanjo?u?bi|(?:data de nascimento|fecha de nacimiento|date de naissance|geburts(?:datum|tag)|date of birth|b\.?d\.?(?=\s*[:=▶►→])|birth ?date|birth ?day|d\.?o\.?b\.?|born(?: on)?)(?![a-z])/iuy,
  hints: /^(?:西暦.*|.*8桁.*|yyyy.*|例.*|必須|西暦表記|数字8桁)$/iu,
  read(answer, { today }) {
    const text = withoutInvisible(answer).replace(MEMBERSHIP_BEHIND, '').trim();
    if (text === '' || isNothing(text) || OF_MEMBERSHIP.test(text) || MEMBERSHIP_AFTER.test(text)) return NOTHING_GIVEN;
    const parsed = parseBirthDate(text, today);
    if ('reason' in parsed) return invalid(parsed.reason, answer);
    const folded = foldDates(text);
    const counts = oneOfDates(folded, today, (words) => {
      const one = parseOne(words, today);
      return 'dates' in one && one.dates.length === 1 ? (one.dates[0] ?? null) : null;
    });
    if (counts === 'ambiguous' || EITHER_PART.test(folded)) return invalid('ambiguous', answer);
    if (counts !== null) return value(counts, answer.trim());
    const [date, second] = parsed.dates;
    if (date === undefined) return invalid('not-a-date', answer);
    if (second !== undefined || isOtherDay(date, folded) || isOfOtherYear(date, folded, remarksOf(text).map(foldDates)))
      return invalid('ambiguous', answer);
    return date > today ? invalid('in-the-future', answer) : value(date, answer.trim());
  },
  likeness(text) {
    if (!hasDigit(text) && !text.includes('元')) return 0;
    if (OF_MEMBERSHIP.test(text) || MEMBERSHIP_AFTER.test(text)) return 0;
    // １９７７０８２５(たぶん)
    const t = foldDates(withoutRemarks(text));
    if (/^\d{8}$/u.test(t)) return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/u.test(t) ? 3 : 1;
    if (
      /^(?:昭和|平成|令和|大正|[SHRT])\.?\s*(?:\d{1,2}\s*[年./\s-]|\d{6}(?!\d))/iu.test(t) ||
      /^(?:19|20)\d\d\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}/u.test(t)
    )
      return 3;
    return /^\d{1,2}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}日?$/u.test(t) ? 2 : 0;
  },
};

/** 入会日 2019年4月1日, 有効期限 2027年3月31日: another date. */
const OF_MEMBERSHIP = /^\s*(?:入会|加入|有効期限|更新|開始)(?:した|日|月|年月日|の?は)*\s*[:：は]?\s*\d/u;
/** 2019年5月5日入会 */
const MEMBERSHIP_AFTER =
  /^\s*(?:\d{8}|\d{2,4}\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}\s?日?)\s*(?:に|から)?(?:入会|加入|更新|退会|解約)(?!.*\d{4})/u;
const MEMBERSHIP_BEHIND =
  /[\s\u3000、,](?:\d{4}年(?:\d{1,2}月)?(?:に)?)?(?:入会|加入|有効期限|更新|開始)(?:日|月)?.*$/su;

/** All the dates that the text can mean, or why it means none. */
function parseBirthDate(answer: string, today: string): Parsed {
  const whole = foldDates(answer);
  // The era beside the western year, 1976年(昭和51年)1月23日: both are said, so both must agree.
  const remarked = /[([]/u.test(whole);
  const both = !remarked
    ? null
    : /^(?<y>\d{4})\s*年?\s*[([]\s*(?:昭和|平成|令和|大正|[shrt])\.?\s*\d{1,2}\s*年?\s*[)\]]\s*年?\s*(?<rest>.+)$/iu.exec(
        whole,
      );
  const back = !remarked
    ? null
    : /^(?<era>(?:昭和|平成|令和|大正|[shrt])\.?\s*\d{1,2}\s*年?)\s*[([]\s*(?<y>\d{4})\s*年?\s*[)\]]\s*年?\s*(?<rest>.+)$/iu.exec(
        whole,
      );
  if (both?.groups)
    return bothAgree(
      `${both.groups.y}年${both.groups.rest}`,
      `${/[([]\s*([^)\]]+)[)\]]/u.exec(whole)?.[1]?.replace(/年$/u, '')}年${both.groups.rest}`,
      today,
    );
  if (back?.groups)
    return bothAgree(
      `${back.groups.y}年${back.groups.rest}`,
      `${back.groups.era?.replace(/\s*年$/u, '')}年${back.groups.rest}`,
      today,
    );
  const outside = parseOne(foldDates(withoutRemarks(whole)), today);
  const remarks = remarksOf(whole)
    .map((r) => parseOne(r, today))
    .filter((p) => 'dates' in p && p.dates.length > 0);
  if ('dates' in outside && outside.dates.length > 0) {
    // A remark that gives one of the readings (S62.9.8(1987/9/8), 01年4月5日(2001年生まれ)) chooses; another date is a second one.
    for (const r of remarks)
      if ('dates' in r) {
        const common = outside.dates.filter((d) => r.dates.includes(d));
        if (common.length > 0) return { dates: common };
        if (!/[年月日]?(?:変更|修正|登録)/u.test(whole)) return { dates: [...new Set([...outside.dates, ...r.dates])] };
      }
    return outside;
  }
  if ('reason' in outside && outside.reason !== 'not-a-date') return outside;
  // 5月14日（2006年生まれ）
  const together = remarks.length > 0 || !whole.includes('(') ? outside : parseOne(whole, today);
  return remarks[0] ?? together;
}

function bothAgree(western: string, era: string, today: string): Parsed {
  const a = parseOne(foldDates(western), today);
  const b = parseOne(foldDates(era), today);
  if ('reason' in a) return a;
  if ('reason' in b) return a;
  return { dates: [...new Set([...a.dates, ...b.dates])] };
}

const ERA = '(?<era>昭和|平成|令和|大正|明治|[昭平令大明]|(?<![a-z])[shrtm](?![a-z]))';
const FORMS: [RegExp, (g: Record<string, string>, today: string) => Parsed][] = [
  [
    new RegExp(
      `${ERA}[.:,' -]*(?<y>\\d{1,2})\\s*(?:年|[./,・-]|\\s)\\s*(?<m>\\d{1,2})\\s*(?:月|[./,・-]|\\s)\\s*(?<d>\\d{1,2})(?!\\d)`,
      'iu',
    ),
    (g) => eraDate(g),
  ],
  [new RegExp(`${ERA}[.:' -]*(?<y>\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?!\\d)`, 'iu'), (g) => eraDate(g)],
  [
    /(?<!\d)(?<y>\d{4})\s*(?:年(?:生まれ)?|[./,_・-])\s*(?<m>\d{1,2})\s*(?:月|[./,_・-])\s*(?<d>\d{1,2})(?!\d)/u,
    (g) => western(g.y, g.m, g.d),
  ],
  [
    /(?<!\d)(?<y>\d{4})\s*(?:年(?:生まれ)?|[./,・-])?\s*(?<m>\d{2})\s*(?:月|[./,・-])?\s*(?<d>\d{2})(?!\d)/u,
    (g) => western(g.y, g.m, g.d),
  ],
  [/(?<!\d)(?<y>\d{4}) +(?<m>\d{1,2}) +(?<d>\d{1,2})(?!\d)/u, (g) => western(g.y, g.m, g.d)],
  [
    new RegExp(
      `(?<d>\\d{1,2})(?:st|nd|rd|th)?[ .,-]*(?:of )?(?<mon>${MONTHS.join('|')})[a-z]*[ .,'-]*(?<y>\\d{4})(?!\\d)`,
      'iu',
    ),
    (g) => western(g.y, monthOf(g.mon), g.d),
  ],
  [
    new RegExp(
      `(?<mon>${MONTHS.join('|')})[a-z]*[ .,-]*(?<d>\\d{1,2})(?:st|nd|rd|th)?[ .,'-]+(?<y>\\d{4})(?!\\d)`,
      'iu',
    ),
    (g) => western(g.y, monthOf(g.mon), g.d),
  ],
  [
    new RegExp(`(?<y>\\d{4})年?[ .,-]*(?<mon>${MONTHS.join('|')})[a-z]*[ .,-]*(?<d>\\d{1,2})(?!\\d)`, 'iu'),
    (g) => western(g.y, monthOf(g.mon), g.d),
  ],
  [/(?<!\d)(?<a>\d{1,2})\s*[./ -]\s*(?<b>\d{1,2})\s*[./ -]\s*(?<y>\d{4})(?!\d)/u, (g) => bothWays(g.a, g.b, g.y)],
  [
    /(?<!\d)['’]?(?<y>\d{2})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})(?!\d)/u,
    (g, today) => twoDigitYear(g.y, g.m, g.d, today),
  ],
  [
    /(?<!\d)['’]?(?<y>\d{2})\s*[./・-]\s*(?<m>\d{1,2})\s*[./・-]\s*(?<d>\d{1,2})(?!\d)/u,
    (g, today) => {
      const yearFirst = twoDigitYear(g.y, g.m, g.d, today);
      return 'dates' in yearFirst || yearFirst.reason === 'ambiguous'
        ? yearFirst
        : twoDigitYearLast(g.y, g.m, g.d, today);
    },
  ],
  // 3/4/88; 5/12/3 is none
  [
    /(?<!\d)(?<a>\d)\s*[./-]\s*(?<b>\d{1,2})\s*[./-]\s*['’]?(?<y>\d{2})(?!\d)/u,
    (g, today) => twoDigitYearLast(g.a, g.b, g.y, today),
  ],
  // 5月14日、2006年生まれ
  [
    /(?<!\d)(?<m>\d{1,2})\s*[月/]\s*(?<d>\d{1,2})(?!\d)日?(?:生まれ|うまれ)?(?:で|の)?[、,\s(]+(?<y>(?:19|20)\d{2})年?(?:生まれ|うまれ|$)/u,
    (g) => western(g.y, g.m, g.d),
  ],
  [
    /^['’]?(?<y>\d{2})(?<m>\d{2})(?<d>\d{2})(?:(?:年?(?:生|う)まれ)?(?:です|でした|になります)?[。.]?)$/u,
    (g, today) => twoDigitYear(g.y, g.m, g.d, today),
  ],
];

function parseOne(text: string, today: string): Parsed {
  for (const [form, read] of FORMS) {
    const found = form.exec(text);
    if (!found?.groups) continue;
    const first = read(found.groups as Record<string, string>, today);
    const behind = text.slice(found.index + found[0].length);
    if (!('dates' in first)) return first;
    // 平成10年6月6日、西暦1999年6月6日: one day in two calendars, which do not agree.
    if (IN_OTHER_CALENDAR.test(behind)) {
      const other = parseOne(behind, today);
      return 'dates' in other ? { dates: [...new Set([...first.dates, ...other.dates])] } : first;
    }
    // 1990年5月12日か1990年12月5日: who names two dates does not know.
    if (!EITHER.test(behind)) return first;
    const { y = '', m = '' } = found.groups;
    // 1990年5月4日か6日, 1990年5月4日か6月4日: what is the same is not said again.
    const short = /^\s*日?[^\d]{1,6}(?:(?<m>\d{1,2})\s*月\s*)?(?<d>\d{1,2})(?:日|(?=\D|$))(?!\s*[年月/.-])/u.exec(
      behind,
    )?.groups;
    const second = short
      ? read({ ...found.groups, y, m: short.m ?? m, d: short.d ?? '' }, today)
      : parseOne(behind, today);
    return 'dates' in second ? { dates: [...new Set([...first.dates, ...second.dates])] } : first;
  }
  return inPieces(text) ?? { reason: 'not-a-date' };
}

/** 7月で、1995年、日は24です; 平成17年の2月、日にちは14日: one year, one month and one day, in any order. */
function inPieces(text: string): Parsed | null {
  const all = (pattern: RegExp): string[] => [
    ...new Set([...text.matchAll(pattern)].map((m) => m.slice(1).find(Boolean) ?? '')),
  ];
  const [year, ...years] = all(/(?<!\d)((?:19|20)\d\d)\s*年/gu);
  const eras = [...text.matchAll(/(昭和|平成|令和)の?\s*(\d{1,2})\s*年/gu)];
  const [month, ...months] = all(/(?<!\d)(\d{1,2})\s*月/gu);
  const [day, ...days] = all(/(?<!\d)(\d{1,2})\s*日|日(?:にち)?は\s*(\d{1,2})(?!\d)/gu);
  if (month === undefined || day === undefined || years.length + months.length + days.length > 0) return null;
  if (year !== undefined) return western(year, month, day);
  const [era, second] = eras;
  return era?.[1] && era[2] && second === undefined ? eraDate({ era: era[1], y: era[2], m: month, d: day }) : null;
}

const IN_OTHER_CALENDAR =
  /^\s*日?(?:生(?:まれ)?)?\s*[、,／/=＝・]\s*(?:西暦|和暦|(?:昭和|平成|令和)\s*\d|(?:19|20)\d\d年)(?![^、。()]{0,12}(?:入会|加入))/u;
const EITHER = new RegExp(`^\\s*日?\\s*(?:か|${OR}|\\bor\\b)`, 'iu');

/** 平成7年か8年の3月3日, 1995年3月か4月の3日; not （2015年か2016年に入会）. */
const EITHER_PART = new RegExp(
  `\\d{1,4} ?[年月]? ?(?:か|${OR})[、, ]?(?:昭和|平成|令和)? ?\\d{1,4} ?[年月](?!(?:\\d{1,2}月)?[^\\d。]{0,8}(?:入会|加入|登録|更新|会員))`,
  'u',
);
/** 1990年5月1日（戸籍）※登録は5月10日にしたと思います */
const REGISTERED_DAY = /登録(?:は|が|上は|では|したのは|した日付は)[^。\d]{0,6}(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?日/u;

function isOtherDay(date: string, folded: string): boolean {
  const { m, d } = (folded.includes('登録') ? REGISTERED_DAY.exec(folded)?.groups : undefined) ?? {};
  return m !== undefined && d !== undefined && date.slice(5) !== `${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);
}
