/**
 * 「入会したときは「ぽてと」でしたが、去年「ぽてさら」に変えました」, 「昔はみみ、今はみみりん」: a nickname at two times. The one of now is the answer, where it is told; where
 * it is only told that there was another one, neither is.
 */
import { ambiguous, type Reading, value } from './item.js';

const QUOTED = '[「『"“][^「」『』"“”]{1,20}[」』"”]';
const WORD = `(?:${QUOTED}|[^\\s「」『』"“”、。→⇒]{1,20}?)`;
const AT_FIRST = '(?:(?:会員)?(?:入会|登録)(?:を)?(?:した|の)?(?:当時|当初|時|とき|頃|ころ|際)|最初|はじめ|初め|当初)';
const ONCE = '(?:以前|昔|むかし|前|元々|もともと|元)';
const PARTICLE = '(?:に)?(?:は|が|の)?[、,:\\s]*';
const FIRST = new RegExp(
  `^(?:(?<start>${AT_FIRST})|${ONCE})(?:に)?(?:(?:は|が)[、,:\\s]*(?<then>${WORD})|[、,:\\s]*(?<quoted>${QUOTED}))(?<rest>(?:\\s*(?:です|でした|だった|(?:に|と|で)(?:登録)?して(?:い|おり)?(?:まし)?た|と(?:登録|入力|記入|つけ|付け)[ぁ-ん]{0,6}た).*|[、,→⇒].*|\\s*)?)$`,
  'su',
);
const NOW = new RegExp(
  `(?:今|いま|現在)(?:の(?:もの|ニックネーム|登録))?(?:は|が)${PARTICLE}(?<now>${WORD})\\s*(?:です|でした|に(?:して|なって)|になり|だと思|[。]|$)`,
  'u',
);
const CHANGED = new RegExp(
  `(?<now>${QUOTED}|(?<=[、,→⇒\\s]|^)[^\\s「」『』"“”、。→⇒]{1,20}?)\\s*(?:に|へ)(?:[、\\s]*(?:変更|変え|替え|改名|切り替え|なり|なって)(?:を)?(?:し(?:まし)?た(?!い)|まし?た|た(?![いら])|済|て(?:い|お)?(?:ます|る)|$)|変更。?$)`,
  'u',
);
/** 前から「みみ」です, 以前と変わらず「みみ」です */
const STEADY = new RegExp(
  `^\\s*(?:(?:ずっと)?(?:${AT_FIRST}|${ONCE})から(?:ずっと|変わらず)?|(?:ずっと|変わらず)|(?:${AT_FIRST}|${ONCE})と(?:変わらず|同じ(?:で|く)?))[、,\\s]*(?<name>${QUOTED})\\s*(?:です|でした|の?まま(?:です)?|だと思い?ます|。|$)`,
  'u',
);
/** でした, です, or nothing: it is told of no other. */
const ENDS =
  /^\s*(?:です|でした|だった|だ|(?:に|と|で)(?:登録)?して(?:い|おり)?(?:まし)?た|と(?:登録|入力|記入|つけ|付け)[ぁ-ん]{0,6}た)?(?:と思い?ます|はず(?:です)?)?[。.!！\s]*$/u;
/** 今もそのままです, 変えていません */
const STAYS = /そのまま|変(?:わ|え|更し)(?:って|て)?(?:い)?(?:ない|ません|りません)/u;

/** @param text a nickname's answer, or the words of a sentence behind its label; null where it tells of no time */
export function nicknameByTime(text: string): Reading | null {
  if (text.length > LONGEST) return null;
  const steady = STEADY.exec(text)?.groups?.name;
  if (steady !== undefined) return value(unquoted(steady), text.trim());
  const { start, then, quoted, rest = '' } = FIRST.exec(text.trim())?.groups ?? {};
  const first = then ?? quoted;
  // はじめはじめ is a name.
  if (first === undefined || (rest.trim() === '' && !/^[「『"“]/u.test(first))) return null;
  const now = (NOW.exec(rest) ?? CHANGED.exec(rest))?.groups?.now;
  if (now !== undefined && !UNSURE.test(rest)) return value(unquoted(now), text.trim());
  const isStill = STAYS.test(rest) && !UNSURE.test(rest);
  return isStill || (start !== undefined && ENDS.test(rest))
    ? value(unquoted(first), text.trim())
    : ambiguous(text.trim());
}
const LONGEST = 120;
const UNSURE = /かも|可能性|忘れ|覚えて|わから|分から|わかり|分かり|自信|か[?？。]|でしょうか/u;

function unquoted(name: string): string {
  return name
    .replace(/^[「『"“]|[」』"”]$/gu, '')
    .trim()
    .normalize('NFC');
}
