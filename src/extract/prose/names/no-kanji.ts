/** 「私の名前は漢字がないです。NGUYEN THI LAN で登録しました。」: who has no name in kanji, and the one in Latin letters that he registered. */
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import type { Claim } from '../../claims.js';
import type { Sentence } from '../sentences.js';
import { LONGEST_SENTENCE } from '../told-tokens.js';

const HAS_NONE = new Pattern(
  /漢字(?:の(?:お?名前|氏名|名|表記|ほう|方))?(?:は|が|も|では|での登録は)?[、\s]*(?:な(?:い(?!か)|く|し)|無い|無し|ありません(?!か)|ございません|ないん|持って(?:い)?(?:ません|ない)|使(?:いません|わない|って(?:い)?ません)|登録して(?:い)?(?:ません|ない))/u,
);
const WORD = "(?:[A-Z][A-Za-z'’-]+|[A-Z]\\.?|(?:d[aeo]s?|del?|la|van|von|bin|binti|al|el)(?= ))";
const LATIN = `[A-Z][A-Za-z'’-]+(?:,? ${WORD}){1,5}`;
const REGISTERED = new RegExp(
  `(?:^|[^A-Za-z0-9@._ -])\\s*[「『"“]?(?<name>${LATIN})[」』"”]?[、。,\\s]*(?:(?:これ|こちら|それ|この名前|という名前|の名前)?\\s*(?:で|と)(?:だけ)?[、\\s]*(?:登録|入会|会員登録|書(?:い|き)|申し込|記入)(?:を)?(?:した|しま|して|され|済|い(?:て|た)|き)|(?:です|でした|になります|だけです)[。.!！\\s]*$)`,
  'u',
);
/** What is no name of a person's: Plus Member で登録しました. */
const NO_NAME =
  /\b(?:plus|member|apple|google|gmail|yahoo|line|soft ?bank|docomo|amazon|rakuten|visa|master|card|credit|japan|tokyo|osaka|password|name|mail|id|iphone|android|please|thank|hello|dear|support|team|music|twitter|instagram|facebook)\b/iu;
const IN_DOUBT = /かも|かな|でしょうか|ですか|[?？]|(?:では|じゃ)(?:な[いく]|ありません)/u;
const OF_OTHERS = new RegExp(`${RELATIVE}|${FRIEND}|推し|カード|名義`, 'u');

/** The claims with such a name, where nothing else tells one. */
export function withLatinOnly(claims: Claim[], sentences: readonly Sentence[]): Claim[] {
  if (claims.some(({ key, reading }) => key === 'nameKanji' && reading.is !== 'nothing')) return claims;
  const found = new Map<string, Claim>();
  for (const [i, { text, line }] of sentences.entries()) {
    if (text.length >= LONGEST_SENTENCE || !/[A-Z][A-Za-z]/u.test(text)) continue;
    if (!sentences.slice(Math.max(0, i - 1), i + 1).some((s) => HAS_NONE.test(s.text.slice(0, LONGEST_SENTENCE))))
      continue;
    const name = REGISTERED.exec(text)?.groups?.name;
    if (name === undefined || NO_NAME.test(name) || IN_DOUBT.test(text) || OF_OTHERS.test(text)) continue;
    const value = name.replace(/[,\s]+/gu, ' ');
    const reading = { is: 'value', value, raw: name } as const;
    found.set(value, { key: 'nameKanji', reading, line: line.number, voice: line.voice, from: 'prose', label: '' });
  }
  return found.size === 0 ? claims : [...claims, ...found.values()];
}
