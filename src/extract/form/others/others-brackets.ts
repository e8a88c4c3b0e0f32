/**
 * 「友人の関口さん（Plus member ID：sekky_22、080-…）も入れないそうです」: what a sentence tells of somebody else in brackets is left out. A relative may be the
 * member: his brackets are left out only below a form of other values, where the sentence says that he is one more, is in, or has helped.
 */
import { type VoicedLine, withText } from '../../../mail.js';
import { fold } from '../../../text/fold.js';
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { labelAt } from '../../labels/index.js';

const NAMED = '(?:の?[^\\s、。:：・()（）]{1,10})?';
const BRACKET = '[(（](?<told>[^()（）]{3,100})[)）]';
const MAY_TELL = new Pattern(new RegExp(`(?:${FRIEND}|${RELATIVE})${NAMED}\\s?[(（]`, 'u'));
/** A sentence goes on behind the bracket. */
const OF_FRIEND = new RegExp(
  `(?<who>${FRIEND}${NAMED})\\s?${BRACKET}(?=[はがもにとかへを]|の(?!代わり|代理|アカウント|分|件|ログイン|パスワード|再設定))`,
  'gu',
);
const OF_WHO_IS_IN = new RegExp(
  `(?<who>${RELATIVE}${NAMED})\\s?${BRACKET}(?=は[^。、]{0,8}(?:問題なく|普通に|ちゃんと)[^。、]{0,4}(?:使え(?:て|ます)|入れ(?:て|ます)|ログインでき(?:て|ます)))`,
  'gu',
);
const OF_RELATIVE = new RegExp(
  `(?<who>${RELATIVE}${NAMED})\\s?${BRACKET}(?=も(?!私|わたし)|に(?:教|聞|手伝|相談|ご?連絡|お?電話)|と(?:一緒|同じ))`,
  'gu',
);
/** An item that is told there: a label with its mark, an address, a long number. */
const TELLS = /[:：＝=@＠]|[0-9０-９][0-9０-９-]{7}/u;
/** 登録したメールは母（…）と同じです, 妹（…）と同じものです, 友人（…）の携帯で登録しました: his value is told by theirs. */
const REGISTERED_BY_IT = new RegExp(
  `(?:登録|正し|間違|誤り|訂正|書き直)(?!(?:を|の)?(?:して|手伝|頼|お願い)[^。]{0,4}(?:もら|いただ|頂|くれ|って))[^。]{0,16}(?:${FRIEND}|${RELATIVE})${NAMED}\\s?[(（]|(?:${FRIEND}|${RELATIVE})${NAMED}\\s?[(（][^()（）]{3,100}[)）](?:と(?:同じ|一緒)(?:です|でし|だ|もの|番号|アドレス|ID|で登録)|[^。]{0,24}(?:正しい|登録(?:して(?:い|お|ま|あ)|しま|した|の(?:アドレス|メール|電話|番号|ID|住所))))`,
  'u',
);
/** So many filled lines make a form that the relative's values are none of. */
const LEAST = 2;

/** The lines without such brackets; the lines themselves where there are none. */
export function withoutOthersBrackets(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  if (!lines.some(({ voice, text }) => voice === 'own' && MAY_TELL.test(text))) return lines;
  const isBelowForm = lines.filter(isFilled).length >= LEAST;
  return lines.map((line) => {
    if (line.voice !== 'own' || !MAY_TELL.test(line.text)) return line;
    if (REGISTERED_BY_IT.test(line.text)) return line;
    const others = line.text.replace(OF_FRIEND, leftOf).replace(OF_WHO_IS_IN, leftOf);
    const text = isBelowForm ? others.replace(OF_RELATIVE, leftOf) : others;
    return text === line.text ? line : withText(line, text);
  });
}

function leftOf(found: string, who: string, told: string): string {
  return TELLS.test(told) ? who : found;
}

function isFilled({ voice, text }: VoicedLine): boolean {
  if (voice !== 'own' && voice !== 'forwarded') return false;
  const folded = fold(text).text;
  const hit = labelAt(folded, 0, true);
  return hit?.separator === 'mark' && folded.slice(hit.answerAt).trim() !== '';
}
