/** Dates of birth in running text: 「1998年4月5日生まれ」, "born on April 5, 1998", 「2006年生まれで、誕生日は5月14日」. */
import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { kanjiDigitsToAscii } from '../../text/digits.js';
import { Pattern } from '../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../text/people.js';

const BEFORE_BORN =
  /((?:\d{1,2}月|\d{2,4}|[一二][九〇零][〇零一二三四五六七八九]{2}年|昭和|平成|令和|[shr]\.?)[^、。]{2,24}?)(?:生まれ|うまれ|に生まれ|生(?=[)、。・/／\s]|$))/iu;
const REGISTERED_WITH =
  /(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?:(?!会員|入会)[^。])*?((?:19|20)\d\d年\d{1,2}月\d{1,2}日)で登録(?:して(?!もら|ほし|くだ|いただ)|され|した(?!い))/u;
const DATED_BEFORE =
  /^(?:私は|わたしは)?((?:(?:19|20)\d\d|(?:昭和|平成|令和)\s?(?:\d{1,2}|元))年の?\s?\d{1,2}月の?\s?\d{1,2}日)[、,][^。がは]*(?:生まれ|うまれ)/u;
/** 平成3年5月5日生まれ（1990年） */
const REMARK = /^\s*[([【][^()[\]【】]{1,14}[)\]】]/u;
const BORN = /born (?:on|in)?\s*([^,;]*?\d[^;]*?)(?=[.;]?\s*(?:$|and\b|my\b|the\b|,\s*[a-z]))/iu;
const BORN_IN_YEAR =
  /born in ((?:19|20)\d\d),? (?:on )?(?:the )?((?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?)(?![a-z\d])/iu;
export const BORN_WORDS = new Pattern(/日で登録|生まれ|うまれ|日生(?=[)、。・/／\s]|$)|born /iu);

/** Of two dates the one that was registered. */
export function registeredDate(sentence: string, context: ReadContext): Reading | null {
  const date = REGISTERED_WITH.exec(sentence)?.[1];
  return date === undefined ? null : ITEMS.birthDate.read(date, context);
}

const WESTERN_THEN_ERA =
  /西暦[^\d、。]{0,10}(?<year>(?:19|20)\d\d)年[、,\s]*(?:和暦[^\d、。]{0,6})?(?<era>昭和|平成|令和)[^\d、。]{0,8}(?<ofEra>\d{1,2}|元)年の?\s*(?<month>\d{1,2})月の?\s*(?<day>\d{1,2})日/u;
const ERA_THEN_WESTERN =
  /(?<era>昭和|平成|令和)[^\d、。]{0,8}(?<ofEra>\d{1,2}|元)年[、,\s]*西暦[^\d、。]{0,10}(?<year>(?:19|20)\d\d)年の?\s*(?<month>\d{1,2})月の?\s*(?<day>\d{1,2})日/u;

/** 「西暦で申しますと千九百六十八年、昭和ですと四十三年の六月十七日です」: the year told twice; of two that differ neither is taken. */
export function twiceTold(fragment: string, context: ReadContext): Reading | null {
  if (!fragment.includes('西暦')) return null;
  const text = kanjiDigitsToAscii(fragment);
  const { year, era, ofEra, month, day } =
    WESTERN_THEN_ERA.exec(text)?.groups ?? ERA_THEN_WESTERN.exec(text)?.groups ?? {};
  if (year === undefined) return null;
  const reading = ITEMS.birthDate.read(`${era}${ofEra}年${month}月${day}日（${year}年）`, context);
  return { ...reading, ...(reading.is === 'nothing' ? {} : { raw: fragment.trim() }) };
}

/** The date that stands beside a word for birth; `nothing` where there is none. It may lack its year or its day, and is then invalid. */
export function bornIn(sentence: string, context: ReadContext): Reading {
  // 「本当は1999年3月31日なのに1999年3月13日で登録してしまった」
  const registered = registeredDate(sentence, context);
  if (registered !== null) return registered;
  // 「1988年2月2日、猫の日に生まれました」
  const dated = DATED_BEFORE.exec(sentence)?.[1];
  if (dated !== undefined) return ITEMS.birthDate.read(dated, context);
  // "born in 1997, January 23rd"
  const [, yearFirst, dayBehind] = BORN_IN_YEAR.exec(sentence) ?? [];
  if (yearFirst !== undefined) return ITEMS.birthDate.read(`${dayBehind}, ${yearFirst}`, context);
  const bornBefore = BEFORE_BORN.exec(sentence);
  const born = bornBefore?.[1] ?? BORN.exec(sentence)?.[1];
  if (!born) return { is: 'nothing' };
  const alone = ITEMS.birthDate.read(born.replace(/[.,]\s*$/u, ''), context);
  // 「平成3年5月5日生まれ（1990年）」: the year once more, and another one.
  const remark = bornBefore && REMARK.exec(sentence.slice(bornBefore.index + bornBefore[0].length))?.[0];
  if (remark && alone.is === 'value') {
    const both = ITEMS.birthDate.read(`${born}${remark}`, context);
    return both.is === 'invalid' ? both : alone;
  }
  if (bornBefore === null || alone.is !== 'invalid') return alone;
  // 「5月14日、2006年生まれです」: the year stands behind the day.
  const whole = ITEMS.birthDate.read(sentence.slice(0, bornBefore.index + bornBefore[0].length), context);
  return whole.is === 'value' ? whole : alone;
}

const YEAR_BORN =
  /(?:生まれた?年|うまれた?年)は\s*((?:(?:19|20)\d\d|(?:昭和|平成|令和)\s*(?:\d{1,2}|元))年)|((?:(?:19|20)\d\d|(?:昭和|平成|令和)\s*(?:\d{1,2}|元))年)(?:の)?(?:生まれ|うまれ|に生)/u;
/** 妹は1991年生まれ、私の誕生日は…: told of two people. */
const OF_ANOTHER = new RegExp(`私|わたし|わたくし|僕|ぼく|俺|自分|${RELATIVE}|${FRIEND}|推し`, 'u');
const ERA_DATE = /(?:昭和|平成|令和)\s*(?:\d{1,2}|元)\s*年\s*\d{1,2}\s*月/u;
/** Not 3月3日から…, 5月14日のライブ. */
const DAY_BORN =
  /(?<!\d)(\d{1,2}月\s*\d{1,2}日)(?!\s*(?:から|より|まで|以降|以来|頃|ごろ|の(?!生|誕|う)|に(?!\s*(?:生|う|産)))|[前後])/u;

/** 「2006年生まれの20歳で、誕生日は5月14日です」: a date told in two parts. */
export function partedDate(written: string, context: ReadContext): Reading | null {
  const sentence = kanjiDigitsToAscii(written);
  const told = YEAR_BORN.exec(sentence);
  const year = told?.[1] ?? told?.[2];
  // 「平成3年5月5日（1990年生まれ）」 tells two years.
  if (told !== null && ERA_DATE.test(sentence)) {
    const whole = ITEMS.birthDate.read(sentence.slice(0, told.index + told[0].length), context);
    if (whole.is === 'invalid' && whole.reason === 'ambiguous') return whole;
  }
  const day = DAY_BORN.exec(sentence);
  if (told === null || !year || !day?.[1]) return null;
  if (OF_ANOTHER.test(sentence.slice(Math.min(told.index, day.index), Math.max(told.index, day.index)))) return null;
  const reading = ITEMS.birthDate.read(`${year}${day[1]}`, context);
  return reading.is === 'value' ? { ...reading, raw: written } : null;
}
