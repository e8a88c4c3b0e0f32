/** A name without a word for it in front of a row of values: 「香月涼子、IDはryoko_katsukiです」. */
import { Pattern } from '../../../text/pattern.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { collapseSpaces, nfkc, withoutSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import { labelSpans } from '../../labels/label-spans.js';
import type { Sentence } from '../sentences.js';
import { isDateOrNumber, isNameAndValues, isNumber, rowOf } from '../value-row.js';
import { isFullName, isNoName } from './full-name.js';

const LEADING =
  /^([\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]{1,5} ?[\u3005-\u3007\u3400-\u9fffぁ-んァ-ヶー]{1,6})(?:、|\s+(?=(?:(?:19|20)\d\d|昭和|平成|令和)[^。]*(?:生まれ|うまれ|生)|(?:19|20)\d\d[年./-]\d{1,2}[月./-]\d))/u;
/** 「石井環。読みはイシイタマキです。」: a sentence that is a name, and the next tells its reading. */
const ALONE = /^\s*([\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]{3,5})[。.!！\s]*$/u;
const READING_NEXT = /^\s*(?:読み|よみ|ヨミ|カナ|かな|フリガナ|ふりがな)/u;
/** 須藤です、…: a greeting, with the family name alone or whatever else. */
const GREETS = /(?:です|でした|と申します|といいます|と言います|でございます)$/u;
const FAMILY = /^(?:[^、。]{0,12}[、。!！～~\s])?([\u3005-\u3007\u3400-\u9fff]{1,4})(?:です|と申します|といいます)/u;

/**
 * The claims with such a name where nothing else tells one. Words of other kinds stand there as well, so it counts only where the sender's
 * name, or the family name that he gives with a greeting, says the same.
 * @param sender the sender's name as his mailer shows it
 */
export function withLeadingName(claims: Claim[], sentences: readonly Sentence[], sender: string): Claim[] {
  for (const [i, { text, line }] of sentences.entries()) {
    const name = ALONE.exec(text)?.[1] ?? LEADING.exec(text)?.[1];
    if (name === undefined || GREETS.test(name)) continue;
    if (claims.some(({ key }) => key === 'nameKanji')) return claims;
    if (
      ALONE.test(text)
        ? !isFullName(name, false) || !READING_NEXT.test(sentences[i + 1]?.text ?? '')
        : !leads(name, text, sentences, sender)
    )
      continue;
    // Of two rows, each with a name, nothing says which is his.
    const isAnother = (other: string | undefined): boolean => other !== undefined && other !== name && !isNoName(other);
    if (
      isNameAndValues(text) &&
      sentences.some((one) => one.text !== text && isNameAndValues(one.text) && isAnother(LEADING.exec(one.text)?.[1]))
    )
      return claims;
    const value = collapseSpaces(nfkc(name));
    const reading = { is: 'value', value, raw: name } as const;
    return [...claims, { key: 'nameKanji', reading, line: line.number, voice: line.voice, from: 'prose', label: '' }];
  }
  return claims;
}

function leads(name: string, text: string, sentences: readonly Sentence[], sender: string): boolean {
  return (
    !isNoName(name) &&
    (labelSpans(text).length > 0 || /\d|[一二三四五六七八九十][歳才]/u.test(text)) &&
    (isHis(name, sentences, sender) || opensRow(name, text))
  );
}

/** 「山本春子、東京、1990年5月5日、080-1234-5678」: a date and a phone number follow, or all that follows are values. */
function opensRow(name: string, text: string): boolean {
  const [, ...cells] = rowOf(text);
  return (
    IN_KANJI.test(name) &&
    isFullName(name, false) &&
    !OF_OTHERS.test(text) &&
    !NO_PERSON.test(name) &&
    // 武田翼 2003.12.25 山形
    ((cells.some(isNumber) && cells.filter(isDateOrNumber).length > 1) ||
      (/^\S+(?:\s+\S+){2}/u.test(text) && isNameAndValues(text)))
  );
}
const IN_KANJI = /^(?=.{3,7}$)[\p{sc=Han}々]{1,4} ?[\p{sc=Han}々]{1,4}$/u;
/** 乙女座, 四十路, 神戸市民, 兵庫神戸, 青山学院, 旧姓鈴木: words of three letters and more that are no names. */
const NO_PERSON =
  /^(?:旧姓|自己|個人|国立|公立|私立|[都県市]立|北海道|東京|大阪|京都|兵庫|神奈川|愛知|埼玉|沖縄|栃木|群馬|茨城|愛媛|和歌山|鹿児島|新潟|岐阜)|(?:[都道府県市区町村国住]民|社員|[牛羊子蟹女秤蠍手瓶魚]座|[二三四五六七八九]十路|(?:競技|会|劇|広)場|公園|学院|学園|大学|高校|病院|支店|本店|出身|歳|才)$/u;
const OF_OTHERS = new Pattern(
  new RegExp(
    `${FRIEND}|${RELATIVE}|推し|メンバー|担当|会社|商店|事務|大学|公演|ライブ|会場|配送|送り先|届け先|宛|(?:では|じゃ)(?:な|ありません)`,
    'u',
  ),
);

function isHis(name: string, sentences: readonly Sentence[], sender: string): boolean {
  const whole = withoutSpaces(name);
  const shown = withoutSpaces(nfkc(sender));
  if (shown === whole) return true;
  const longer = (family: string): boolean => whole.length > family.length && whole.startsWith(family);
  if (/^[\u3005-\u3007\u3400-\u9fff]{1,4}$/u.test(shown) && longer(shown)) return true;
  // Shown by the given name.
  if (/^[\u3005-\u3007\u3400-\u9fff]{2,3}$/u.test(shown) && whole.length > shown.length && whole.endsWith(shown))
    return true;
  return sentences.some(({ text }) => longer(FAMILY.exec(text)?.[1] ?? whole));
}
