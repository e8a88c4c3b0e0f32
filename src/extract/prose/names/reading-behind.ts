/** 「楠元大成っていいます。くすもとたいせい です」, 「佐伯日向子です、さえきひなこ」: a clause that is the reading of the name told right before it. */
import { toKatakana, withoutDe } from '../../../text/kana.js';
import { collapseSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import type { Sentence } from '../sentences.js';
import { isReadingOf } from './name-alone.js';

const KANA = /^[「『(（]?([ぁ-ん]{2,10}[ ・]?[ぁ-ん]{1,10}|[ァ-ヶー]{2,10}[ ・]?[ァ-ヶー]{1,10})[」』)）]?$/u;
/** What goes with it: です, ね, dialect, and what surprises. */
const SAID_SO =
  /\s*(?:です|でーす|だよ|っす|だす|どす|だべ|やで|やねん|やけど|ね|よ|と(?:読み|よみ|いい|申し|もうし)ます|になります)*[!！♪〜～wｗ\p{Extended_Pictographic}\s]*$/u;
/** さめじま きらら ね 本名だよ */
const PARTED = /^([ぁ-ん]{2,8} [ぁ-ん]{2,8})(?=\s)/u;
/** お名前は「有働 真紀」で合っております（うどう まき）, 有働真紀と申します（ウドウマキです） */
const BRACKETED =
  /[(（]([ぁ-んァ-ヶー]{1,8}?[ ・]?[ぁ-んァ-ヶー]{2,9}?)(?:(?:です|でーす)?|と(?:読み|よみ|いい|申し)ます|と(?:読む|よむ))[)）]/u;
/** So many clauses behind the name. */
const MOST_BEHIND = 3;

/** The claims, and such a reading where nothing else tells one. */
export function withReadingBehind(claims: Claim[], sentences: readonly Sentence[]): Claim[] {
  const names = claims.filter(({ key }) => key === 'nameKanji');
  const [name, second] = names;
  if (name?.reading.is !== 'value' || second !== undefined || name.reading.kana !== undefined) return claims;
  if (claims.some(({ key }) => key === 'nameKana')) return claims;
  const { value } = name.reading;
  const clauses = sentences.flatMap(({ text, line }) =>
    text.split(/[、。,!！?？]/u).map((clause) => ({ text: clause.trim(), line })),
  );
  const at = clauses.findIndex(({ text }) => text.includes(value));
  if (at < 0) return claims;
  const behind = clauses.slice(at, at + 1 + MOST_BEHIND).flatMap(({ text, line }, i) => {
    // 「栗原朋代でくりはらともよです」
    const words = i === 0 ? withoutDe(text.slice(text.indexOf(value) + value.length), value) : text;
    const told = [KANA.exec(words.trim()), KANA.exec(words.replace(SAID_SO, '').trim()), PARTED.exec(words.trim())];
    told.push(BRACKETED.exec(words));
    const kana = told.map((m) => m?.[1]).find((one) => one !== undefined && isReadingOf(one, value));
    return kana === undefined ? [] : [{ kana, line }];
  });
  const [only] = behind;
  if (only === undefined) return claims;
  const reading = collapseSpaces(toKatakana(only.kana)).replaceAll('・', ' ');
  return [
    ...claims,
    {
      key: 'nameKana',
      reading: { is: 'value', value: reading, raw: only.kana },
      line: only.line.number,
      voice: only.line.voice,
      from: name.from,
      label: '',
    },
  ];
}
