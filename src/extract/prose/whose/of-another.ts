/** 推しの山田花子, 担任は山田花子: nobody for whom one writes to the desk; 店長の佐々木健と申します, though, is the writer, who says what he does. */
import { FRIEND, RELATIVE } from '../../../text/people.js';

/** What a person is to somebody, or does. */
const ROLE =
  /(?:推し(?:メン)?|アイドル|メンバー|出演者?|声優|歌手|俳優|女優|担任|先生|講師|店長|院長|上司|社長|部長|課長|紹介者)[のはが、]\s*$/u;
/** What a writer does: 店長の佐々木健です. Of a 担任 or a 上司 one says so, too. */
const OCCUPATION = /(?:講師|店長|院長|社長|部長|課長)[の、]\s*$/u;
/** 友達は小川まことです, 同僚が小川太郎です */
const FRIEND_IS = new RegExp(`(?:${FRIEND}|彼女|彼氏)(?:の名前)?[はが]、?\\s*$`, 'u');
const FAN_OF = /(?:推し(?:メン)?|紹介者)[の、]\s*$/u;
const BEHIND = /^[」』]?\s*(?:[(（][^()（）]{0,30}[)）])?\s*(?:(?<humble>と申しま|ともうしま)|です(?=[。！!]|\s*$))/u;
/** 母は会社の社長、…; 娘の担任の…: of whom it is told. */
const OF_WHOM = new RegExp(`[はがも]|(?:${RELATIVE}|${FRIEND}|私|わたし|自分|子|うち)の`, 'u');
const OF_WRITER = /^.*(?:私|わたし|わたくし|僕|ぼく|俺)[はも、]/u;
const LONGEST = 40;

/** Is the name at `at` told of somebody who is not the member, by what he is? */
export function isOfAnother(sentence: string, name: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - LONGEST), at);
  if (FRIEND_IS.test(before)) return true;
  const role = ROLE.exec(before);
  if (role === null) return false;
  if (!/[の、]\s*$/u.test(before) || FAN_OF.test(before)) return true;
  const behind = BEHIND.exec(sentence.slice(at + name.length, at + name.length + LONGEST));
  if (behind === null || (behind.groups?.humble === undefined && !OCCUPATION.test(before))) return true;
  const lead =
    before
      .slice(0, role.index)
      .split(/[、。!！?？\s]/u)
      .at(-1) ?? '';
  return OF_WHOM.test(lead.replace(OF_WRITER, ''));
}
