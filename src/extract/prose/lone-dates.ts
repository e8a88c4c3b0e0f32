/** Dates of birth that running text holds without a word for them. */

import { ITEMS, type ReadContext, type Reading } from '../../items/index.js';
import { ambiguous } from '../../items/item.js';
import { hasDigit } from '../../text/digits.js';

/** A date, as those write it who say the year. */
const DATE =
  /(?:(?:19|20)\d\d\s*[年./-]の?\s*\d{1,2}\s*[月./-]の?\s*\d{1,2}|(?:昭和|平成|令和|[SHR])\s*[\d元一二三四五六七八九十]{1,4}\s*[年./]\s*[\d一二三四五六七八九十]{1,3}\s*[月./]\s*[\d一二三四五六七八九十]{1,3}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? (?:19|20)\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d)日?/giu;

/** 平成3年5月5日（1990年生まれ）, 2019年5月5日入会: what is said of a date is read with it. */
const DATE_AND_REMARK = new RegExp(
  `(?:${DATE.source})(?:に?(?:入会|加入|更新|退会|解約)|(?:生まれ|うまれ|生)?\\s*[([【][^()[\\]【】]{1,14}[)\\]】])?`,
  'giu',
);

/** 「それは姉でした。私は1996年10月22日です」 */
const OF_ME = /^\s*(?:私|わたし|わたくし|自分|本人|僕|ぼく|俺|うち)(?:自身)?(?:の?(?:ほう|方))?は[、\s]*/u;
const DATE_ALONE = new RegExp(`^${DATE.source}(?:生まれ|うまれ|生|です|でした)*[。.!！]*$`, 'iu');

/** Is the sentence a date, and nothing else: 「2005年3月9日。」? */
export function isDate(sentence: string): boolean {
  return sentence.length <= 28 && hasDigit(sentence) && DATE_ALONE.test(sentence.trim().replace(OF_ME, ''));
}

/** The date of birth that a sentence is; null for another one, and for a date of the last years. */
export function dateAlone(sentence: string, context: ReadContext): Reading | null {
  if (!isDate(sentence)) return null;
  const reading = ITEMS.birthDate.read(sentence.replace(OF_ME, '').replace(/[。.!！\s]+$/u, ''), context);
  return reading.is === 'value' && isAge(reading.value, context.today) ? reading : null;
}

/** 「1970年5月25日（本当の誕生日）か、1980年1月1日のどちらかだと思います」: of two dates nothing says which it is. */
export function eitherDate(sentence: string, context: ReadContext): Reading | null {
  if (!/どちら|どっち|いずれ|either/iu.test(sentence)) return null;
  return birthDatesIn(sentence, context).length > 1 ? ambiguous(sentence.trim()) : null;
}

/** The dates of a text that may be dates of birth, in normal form. */
export function birthDatesIn(text: string, context: ReadContext): string[] {
  return (text.match(DATE_AND_REMARK) ?? []).flatMap((date) => {
    const reading = ITEMS.birthDate.read(date, context);
    return reading.is === 'value' && isAge(reading.value, context.today) ? [reading.value] : [];
  });
}

/** Other dates of a mail are those of the last years. */
function isAge(date: string, today: string): boolean {
  return today === '' || Number(today.slice(0, 4)) - Number(date.slice(0, 4)) >= 5;
}
