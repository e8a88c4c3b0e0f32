/**
 * 「困っているのは下の娘のアカウントです。上の娘（三原 紗季、IDは saki_mihara）は問題なく入れています」: of two people of whom items are told the one for whom the
 * letter asks. What it tells of the other, who is set aside in so many words, is nobody's answer.
 */
import { Pattern } from '../../../text/pattern.js';
import { RELATIVE } from '../../../text/people.js';

/** 下の娘, 一番上の息子, 次男, お母さん */
export const WHO = `(?:(?:(?:一番|いちばん)?[上下]|真ん中|まん中|末)の)?お?(?:${RELATIVE})`;

const CANNOT =
  '(?:(?:ログイン|サインイン|再設定)(?:が|も)?でき(?:ない|なくなった|なくて困って(?:い)?る)|入れ(?:ない|なくなった)|使えな(?:い|くなった)|パスワードを?(?:忘れ|失くし|なくし)(?:た|てしまった)|困って(?:い|お)?る)';
const WANTED =
  '(?:(?:再設定|リセット|お願い|ご相談|対応)(?:を|が)?(?:(?:お願い)?(?:し|いたし|致し)たい|(?:して)?(?:ほしい|欲しい|いただきたい|頂きたい|もらいたい)))';
/** 困っているのは下の娘のアカウントです, 今回は次男の分をお願いします, 弟のほうだけ入れません */
const MEANT = new RegExp(
  [
    `(?:${CANNOT}|${WANTED})の?(?:は|が)[、\\s]*(?<one>${WHO})(?:の(?:ほう|方|分|もの|アカウント|ID|パスワード))?(?:だけ|のみ)?(?:です(?!か)|でし|でござい|で、|だけ|。|$)`,
    `(?:今回|このたび|この度)(?:お願いし?たいの)?は[、\\s]*(?<two>${WHO})の(?:ほう|方|分|アカウント)(?:だけ|のみ)?(?:を|の|です|で、)`,
    `(?<three>${WHO})(?:の(?:ほう|方|アカウント))?(?:だけ|のみ)(?:が|は)?[^。、]{0,8}(?:(?:ログイン|再設定)でき(?:な|ま)|入れ(?:な|ま)|使え(?:な|ま))`,
  ].join('|'),
  'gu',
);
const MAY_MEAN = new Pattern(
  /(?:のは|のが|今回は|度は|たびは)[、\s]*[^。、]{1,12}(?:です|でし|で|の|だけ|。|$)|だけ|のみ/u,
);
/** Nothing sets either of them aside. */
const OF_BOTH =
  /[2２二]人とも(?:[^。]{0,12}(?:忘れ|でき(?:な|ま)|入れ(?:な|ま)))|両方(?:とも)?(?:[^。]{0,12}(?:忘れ|でき(?:な|ま)|入れ(?:な|ま)|再設定))/u;
/** Needs no help: 問題なく入れています, 普通にログインできます. */
const IS_FINE = /(?:(?<!に)入れ|使え|ログインでき)(?:て(?:い|お)?)?(?:ます|る|ります|おり)(?!か|よう)/u;
/** What is said of them together, or of the one who is meant. */
const OF_MORE = /[2２二]人|両方|どちらも|どっちも|共通|共用|同じ|兼用|姉妹|兄弟|私|わたし|わたくし|自分/u;
const LONGEST = 6000;

/** The one for whom the letter asks, by the word that it has for him; null where it does not say, or says so of several. */
export function whoIsMeant(letter: string): string | null {
  if (letter.length > LONGEST || !MAY_MEAN.test(letter) || OF_BOTH.test(letter)) return null;
  const said = new Set<string>();
  for (const { groups } of letter.matchAll(MEANT)) {
    const who = groups?.one ?? groups?.two ?? groups?.three;
    if (who !== undefined) said.add(who);
  }
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
}

/** 上の娘 beside 下の娘, 長男 beside 次男, 姉 beside 妹; not 次女, who may be 下の娘, nor 娘. */
function isCounterpart(who: string, meant: string): boolean {
  if (who === meant || who.endsWith(meant) || meant.endsWith(who)) return false;
  return SYSTEMS.some((system) => system.test(who) && system.test(meant));
}
const SYSTEMS = [/^(?:一番|いちばん)?[上下真ま末]ん?中?の/u, /^[長次三][男女]$/u, /^[お御]?[姉妹兄弟]/u];

const TOPIC = new RegExp(
  `^(?:なお|ちなみに|また|一方|それと|あと)?[、\\s]*(?<who>${WHO})(?:\\s*[(（][^()（）]{1,120}[)）])?(?:の(?!${WHO})[^、。はがも]{1,16})?(?:は|が|も)`,
  'u',
);
/** 上の娘のIDは saki_1 で、 */
const CLAUSE = new RegExp(`(?<who>${WHO})の[^、。はがも]{1,14}(?:は|が)[^、。]{1,48}(?:、|(?=。)|$)`, 'gu');
const BRACKETED = new RegExp(`(?<who>${WHO})\\s*[(（][^()（）]{1,120}[)）]`, 'gu');
const MAY_SET_ASIDE = new Pattern(new RegExp(RELATIVE, 'u'));

/** Takes out of a sentence what is told of whom the letter sets aside; null where it means nobody so. */
export function besideMeant(letter: string): ((sentence: string) => string) | null {
  const meant = whoIsMeant(letter);
  if (meant === null) return null;
  const fine = new Set<string>();
  for (const sentence of letter.split(/[。\n]/u)) {
    const who = sentence.length > LONGEST_SENTENCE ? undefined : TOPIC.exec(sentence)?.groups?.who;
    if (who !== undefined && !who.endsWith(meant) && !meant.endsWith(who) && IS_FINE.test(sentence)) fine.add(who);
  }
  const isAside = (who: string, sentence: string): boolean =>
    isCounterpart(who, meant) || (fine.has(who) && !sentence.includes('登録'));
  return (sentence) => {
    if (sentence.length > LONGEST_SENTENCE || !MAY_SET_ASIDE.test(sentence)) return sentence;
    const who = TOPIC.exec(sentence)?.groups?.who ?? meant;
    if (!sentence.includes(meant) && isAside(who, sentence) && (IS_FINE.test(sentence) || !OF_MORE.test(sentence)))
      return '';
    const without = (found: string, ...rest: unknown[]): string =>
      isAside((rest.at(-1) as { who: string }).who, sentence) && !OF_MORE.test(found) ? '' : found;
    return sentence.replace(BRACKETED, without).replace(CLAUSE, without);
  };
}
const LONGEST_SENTENCE = 400;
