/**
 * Lines that hold nobody's answer: a friend's (「友達：沢田 舞（サワダ マイ）、…」 below 「私：…」, 「紹介してくれた友だちは 氏名：…」), and those of another account
 * that is in order (「もう一つのアカウント（ID：…）は普通に使えるので…」).
 */

import { mayNameWay } from '../../../items/payment.js';
import { type VoicedLine, withVoice } from '../../../mail.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';

const AT_START = '^[\\s\\u3000・●■◆○*]*(?:[（(【\\[]\\s*)?';
const PARTED = '(?:さん|ちゃん|くん)?(?:の(?:分|情報|ほう|方))?\\s*(?:[)）】\\]]\\s*)?[:：「『]';
const FRIENDS = new RegExp(`${AT_START}(?:${FRIEND}|友|相手)${PARTED}`, 'u');
const WRITER = new RegExp(`${AT_START}(?:私|自分|本人|わたし|わたくし|僕|ぼく|俺)${PARTED}`, 'u');
const TELLS_OF_FRIEND = new RegExp(
  `${FRIEND}(?:は|の|が|も)[\\s\\u3000]*(?=(?:氏名|お?名前|フリガナ|カナ|ニックネーム|Plus|ID|会員|電話|メール|生年月日)[^。:：]{0,16}[:：])`,
  'iu',
);
const OTHER_ACCOUNT =
  /(?:もう(?:一つ|ひとつ|1つ|１つ|一方|片方)|別|他|ほか|片方|サブ)の(?:方の|ほうの)?(?:アカウント|ID|会員|登録)(?![^。]*(?:忘れ|わから|分から|再設定を|リセットを))[^。]*(?:ログインでき|使えて|入れて|問題|大丈夫|そのまま|不要|触らな|何もしな)/iu;

/** ＜変更前＞キャリア決済 docomo, where ＜変更後＞… stands below: what was paid by is no more. */
const PAID_BEFORE =
  /^[\s・■●]*[<＜【（(［[〔《]?\s*(?:変更前|以前|旧|前)[^>＞】）)］\]〕》:：]{0,6}[>＞】）)］\]〕》:：]/u;
const PAID_NOW =
  /^[\s・■●]*[<＜【（(［[〔《]?\s*(?:変更後|現在|今|いま|新)[^>＞】）)］\]〕》:：]{0,8}[>＞】）)］\]〕》:：]/u;

function isPaidBefore(lines: readonly VoicedLine[], i: number): boolean {
  const text = lines[i]?.text ?? '';
  return (
    PAID_BEFORE.test(text) &&
    mayNameWay(text) &&
    lines.slice(i + 1, i + 3).some((line) => PAID_NOW.test(line.text) && mayNameWay(line.text))
  );
}

/** A line that tells of trouble says what the mail is, whoever else it speaks of. */
const TROUBLE =
  /忘れ|届か|届き|入れな|入れま|できな|できません|出来な|出来ません|再設定|リセット|困|わからなく|分からなく/u;

/** A line without any of these is nobody else's. */
const OF_OTHERS = new Pattern(
  new RegExp(`${FRIEND}|友|相手|もう[一ひ1１片]|別の|[他か]の|サブ|変更前|(?:以前|旧|前)\\s*[:：>＞】)）]`, 'u'),
);

/** 「会員は妻の私だけです」, and a line for each: 「夫　十河 彰（ソゴウ アキラ）」, 「妻　十河 瑞樹（…）」. */
const MEMBER_IS = new Pattern(
  new RegExp(
    `(?:会員|登録(?:者|して(?:い)?るの)?|アカウント)(?:は|が)[^。、]{0,6}(${RELATIVE})(?:の|である)(?:私|わたし|自分)`,
    'u',
  ),
);
const LED_BY = new RegExp(`${AT_START}(${RELATIVE})(?:さん)?\\s*[)）】\\]]?[\\s\\u3000:：]+\\S`, 'u');

function otherRelatives(own: readonly VoicedLine[]): ((line: VoicedLine) => boolean) | null {
  const member = own.map(({ text }) => MEMBER_IS.exec(text)?.[1]).find((word) => word !== undefined);
  if (member === undefined) return null;
  const led = ({ text }: VoicedLine): string | undefined => LED_BY.exec(text)?.[1];
  if (!own.some((line) => led(line) === member)) return null;
  return (line) => {
    const word = led(line);
    return word !== undefined && word !== member;
  };
}

/** The lines with such ones set aside. The friend's count as that where others are said to be the writer's; he may be led in by the word for him. */
export function withoutOthersLines(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  const own = lines.filter(({ voice }) => voice === 'own');
  const isRelatives = otherRelatives(own);
  if (isRelatives === null && !own.some(({ text }) => OF_OTHERS.test(text))) return lines;
  const friends = own.some(({ text }) => FRIENDS.test(text)) && own.some(({ text }) => WRITER.test(text));
  const isOthers = ({ text }: VoicedLine): boolean =>
    OF_OTHERS.test(text) &&
    ((friends && FRIENDS.test(text)) ||
      (!TROUBLE.test(text) && (TELLS_OF_FRIEND.test(text) || OTHER_ACCOUNT.test(text))));
  return lines.map((line, i) =>
    line.voice === 'own' && (isOthers(line) || isRelatives?.(line) || isPaidBefore(lines, i))
      ? withVoice(line, 'aside')
      : line,
  );
}
