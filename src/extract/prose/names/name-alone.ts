/** 千田ほのか⏎せんだほのか です: a name in a line of its own, and its reading in the next, as phones are typed on. */
import { isClosing } from '../../../text/answer.js';
import { toKatakana } from '../../../text/kana.js';
import { collapseSpaces, withoutSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import type { Sentence } from '../sentences.js';
import { isFullName } from './full-name.js';
import { isNoReading } from './name-reading.js';

const NAME =
  /^([\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]{1,5} ?[\u3005-\u3007\u3400-\u9fffぁ-んァ-ヶー]{1,6})[。.!！]?$/u;
const SAID_SO = /\s*(?:です|でーす|だよ|っす|と(?:読み|よみ|いい|申し|もうし)ます)?[。!！♪〜～\s]*$/u;
const READ_OUT =
  /^[ぁ-んァ-ヶー]{2,12}[ ・]?[ぁ-んァ-ヶー]{2,9}\s*(?:です|でーす|だよ|っす|と(?:読み|よみ|いい|申し|もうし)ます)/u;
const READING = /^[「(（]?([ぁ-んァ-ヶー]{2,12}(?:[ ・][ぁ-んァ-ヶー]{2,9})?)[)）」]?$/u;
const GREETING =
  /^(?:すみ|すい|こん[にば]|はじめ|おねがい|よろし|ありがと|ごめ|おはよ|おつ|たす|わか|おし|どう|なん|ここ|あり|しつれい|いつも|さっき|はい|いいえ)/u;
const LEAST_KANA = 4;

/** The claims with such a name and reading, where nothing else tells a name. */
export function withNameAlone(claims: Claim[], sentences: readonly Sentence[]): Claim[] {
  if (claims.some(({ key }) => key === 'nameKanji')) return claims;
  for (let i = 0; i + 1 < sentences.length; i++) {
    const one = sentences[i] as Sentence;
    const other = sentences[i + 1] as Sentence;
    // かわむらゆうと です⏎河村悠人: said before the name, a reading needs a word for it.
    const told = nameAndReading(one, other) ?? (READ_OUT.test(one.text) ? nameAndReading(other, one) : null);
    if (told !== null) return [...claims, ...told.filter(({ key }) => !claims.some((claim) => claim.key === key))];
  }
  return claims;
}

/** 千田ほのか⏎せんだほのか です; せんだほのか です⏎千田ほのか */
function nameAndReading(written: Sentence, read: Sentence): Claim[] | null {
  const name = NAME.exec(written.text)?.[1];
  if (name === undefined || !isFullName(name, true)) return null;
  const kana = READING.exec(read.text.replace(SAID_SO, ''))?.[1];
  if (kana === undefined || !isReadingOf(kana, name) || isClosing(read.text)) return null;
  const place = { voice: written.line.voice, from: 'prose', label: '' } as const;
  return [
    {
      key: 'nameKanji',
      reading: { is: 'value', value: collapseSpaces(name), raw: written.text },
      line: written.line.number,
      ...place,
    },
    {
      key: 'nameKana',
      reading: { is: 'value', value: collapseSpaces(toKatakana(kana)), raw: read.text },
      line: read.line.number,
      ...place,
    },
  ];
}

/** Could the kana be read for the name? A letter is read as three at most, and what is kana in the name ends the reading. */
export function isReadingOf(kana: string, name: string): boolean {
  const said = withoutSpaces(toKatakana(kana)).replaceAll('・', '');
  const ideographs = [...withoutSpaces(name)].filter((letter) => letter > '\u3400' || letter === '々').length;
  const written = toKatakana(/[ぁ-んァ-ヶー]*$/u.exec(name)?.[0] ?? '');
  return (
    said.length >= LEAST_KANA &&
    said.endsWith(written) &&
    said.length - written.length >= ideographs &&
    said.length - written.length <= ideographs * 4 &&
    !GREETING.test(kana) &&
    !isNoReading(kana, name)
  );
}
