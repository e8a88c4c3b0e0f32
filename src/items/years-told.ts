/** The years that an answer tells beside a date of birth: 平成3年5月5日（1990年） tells two, and they differ. */
import { eraDate } from './calendar.js';

/** Not of a birth are the years of 1990年度, 2019年入会, 2015年から. */
const NO_BIRTH = '(?!度|[^、。()]{0,4}(?:入会|加入|入学|卒業|更新|変更|結婚|改姓|引っ?越|転居)|頃|ごろ|から|より)';
const WESTERN_YEAR = new RegExp(`(?<!\\d)((?:19|20)\\d\\d)\\s*年${NO_BIRTH}`, 'gu');
const ERA_YEAR = new RegExp(`(昭和|平成|令和|大正)\\s*(\\d{1,2})\\s*年${NO_BIRTH}`, 'gu');
/** 西暦1990年, 1990, all of a remark. */
const YEAR_ALONE = /^(?:西暦)?\s*((?:19|20)\d\d)\s*年?(?:生(?:まれ)?)?$/u;
/** Since this year people have joined: （登録は2019年）. */
const JOINING = /登録|入会|加入|会員|更新/u;
const JOINED_SINCE = 2012;

/** Does the answer (folded) tell another year of birth than that of the date? */
export function isOfOtherYear(date: string, text: string, remarks: readonly string[]): boolean {
  const ofEra = [...text.matchAll(ERA_YEAR)].flatMap(([, era = '', y = '']) => {
    const read = eraDate({ era, y, m: '1', d: '1' });
    return 'dates' in read ? read.dates.map((day) => day.slice(0, 4)) : [];
  });
  const western = [...text.matchAll(WESTERN_YEAR)].map(([, year = '']) => year);
  const alone = remarks.flatMap((remark) => YEAR_ALONE.exec(remark)?.[1] ?? []);
  const ofJoining = (year: string): boolean => JOINING.test(text) && Number(year) >= JOINED_SINCE;
  return [...ofEra, ...western, ...alone].some((year) => year !== date.slice(0, 4) && !ofJoining(year));
}
