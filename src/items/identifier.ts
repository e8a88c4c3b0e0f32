/** What the identifiers have in common: half-width, no spaces; words around them are no part of them. */
import { isNothing, withoutRemarks, withoutTrimmings } from '../text/answer.js';
import { unifyInnerHyphens } from '../text/digits.js';
import { unframed } from '../text/frame.js';
import { withoutInvisible } from '../text/invisible.js';
import { OR } from '../text/or.js';
import { FRIEND } from '../text/people.js';
import { namesOtherMark, withSpeltMarks } from '../text/spelt-marks.js';
import { nfkc, withoutSpaces } from '../text/width.js';
import { describesId } from './id-described.js';
import { idMadeOf } from './id-made-of.js';
import { wantedOne } from './wanted-id.js';

/** ASCII runs that can be an identifier, in their order. */
function tokensIn(text: string): string[] {
  return (
    nfkc(withoutInvisible(text))
      .match(/[\x21-\x7e]*[A-Za-z0-9][\x21-\x7e]*/gu)
      ?.map((t) => t.replace(/^[("'[<:=*#]+|[)"'\]>.,;:!?*]+$/gu, ''))
      .filter((t) => t !== '') ?? []
  );
}

/**
 * The one identifier that an answer gives, null where it gives none. Spaced-out ones (2 9 0 1) are joined; in a sentence
 * the token counts, not the words; an identifier in Japanese letters stays as it is.
 */
export function identifierIn(answer: string): Found {
  const whole = unifyInnerHyphens(withSpeltMarks(withoutRomajiWords(nfkc(withoutInvisible(answer)))))
    .replace(NOT_TO_BE_HAD, '')
    .replace(NOT_IT, ' ');
  const made = idMadeOf(whole);
  if (made !== null) return made === 'open' ? { value: null, several: true } : { value: made.whole, several: false };
  const found = isOfThen(whole) || describesId(whole) ? { value: null, several: true } : foundIn(whole);
  // taro アンダーバー2つ 3: how it is written, he does not show.
  return found.value !== null && namesOtherMark(whole, found.value) ? { value: null, several: true } : found;
}

/** 当時の taro_1 ですが今は違います: an identifier that is none any more. */
export function isOfThen(text: string): boolean {
  return OF_THEN.test(text);
}
const OF_THEN =
  /^[^A-Za-z0-9]{0,4}(?:当時|以前|前|昔|旧)の\s*[「『"“]?[A-Za-z0-9][\w.-]{2,40}[^。\n]{0,12}(?:が|けど)[、,\s]*(?:今|いま|現在)[^。\n]{0,8}(?:違|変え|変わ|使って(?:い)?(?:な|ま))/u;

interface Found {
  value: string | null;
  several: boolean;
}

function foundIn(whole: string): Found {
  const text = withoutTrimmings(unframed(withoutNote(whole)));
  if (text === '' || isNothing(text)) return { value: null, several: false };
  const plain = withoutTrimmings(withoutRemarks(text)).replace(/^[:：=]+/u, '') || text;
  if (isNothing(plain)) return { value: null, several: false };
  // taro_1/taro_2, taro_1, taro_2
  const told = inSentence(plain);
  if (told !== null) return told;
  if (/^(?:it(?:'s| is) )?(?:the )?same (?:as|with)(?: [a-z ]+)?$/iu.test(plain)) return { value: null, several: true };
  const parted = PARTED.test(plain);
  const bare = parted ? plain.replace(/\s*[,;/|]\s*/gu, ' / ') : plain;
  if (
    /^[\x20-\x7e]+$/u.test(bare) &&
    !parted &&
    (!/\s[A-Za-z]{2,}\s/u.test(bare) || isSpacedOut(bare)) &&
    !/\b(?:or|and)\b/iu.test(bare)
  )
    return joined(bare.replace(/[.,;!?]+$/u, ''));
  // メールアドレスと同じ: which one that is, the desk has to ask.
  if (/同じ|おなじ|同上|〃|一緒/u.test(bare) && !/[A-Za-z0-9]{3}/u.test(bare)) return { value: null, several: true };
  const choice = CHOICE.test(bare);
  const tokens = withoutPhones([...new Set(tokensIn(bare).filter((t) => t.length >= 3))], choice);
  if (tokens.length > 0) {
    const wanted = tokens.length > 1 ? wantedOne(whole, tokens) : null;
    if (wanted !== null) return { value: wanted, several: false };
    return tokens.length > 1 && choice
      ? { value: null, several: true }
      : { value: tokens[0] ?? null, several: tokens.length > 1 };
  }
  // 以前のもの: which one that is, the desk has to ask.
  if (/(?:もの|やつ|まま)$/u.test(bare)) return { value: null, several: true };
  return /[。、?？]|ません|ない|です|ます|でしょう|下さい|ください|お?教え|どこ|どれ|何[をがでに]|ですか|だっけ/u.test(
    bare,
  ) || [...bare].length > 24
    ? { value: null, several: false }
    : { value: withoutSpaces(bare), several: false };
}

/** hana_7、080-1234-5678: what is told beside it is a phone number, but for 「hana_7 か 080-1234-5678」. */
function withoutPhones(tokens: readonly string[], choice: boolean): readonly string[] {
  if (tokens.length < 2 || choice) return tokens;
  const left = tokens.filter((token) => !PHONE.test(token));
  return left.length > 0 ? left : tokens;
}
const PHONE = /^0[5789]0-?\d{4}-?\d{4}$/u;

const CHOICE = new RegExp(`(?:${OR}|か(?=\\s|$)|どちらか|\\bor\\b|[/／])`, 'iu');
const SENTENCE_WORD =
  /^(?:is|was|are|the|my|and|or|not|for|with|same|as|id|in|on|of|it|to|but|this|that|no|i|use|used|think|maybe|please|desu|wa)$/iu;

/** "That's hana_01, I think": the one word that may be an identifier among English ones; null where it is no sentence. */
function inSentence(text: string): Found | null {
  if (!/^[\x20-\x7e]+$/u.test(text)) return null;
  const words = text.split(/[\s,;]+/u).map((word) => word.replace(/^["'(]+|["').!?]+$/gu, ''));
  if (words.length < 2 || !words.some((word) => CONTRACTED.test(word))) return null;
  const [only, second] = words.filter((word) => word.length >= 3 && /[\d_]/u.test(word));
  return { value: second === undefined ? (only ?? null) : null, several: only === undefined || second !== undefined };
}
const CONTRACTED = /^(?:it|that|this|there|what|I|you|we|they)'(?:s|m|d|ll|re|ve)$/iu;

/** Ema Rin 1020: up to three words, none of which a sentence is made of. */
function isSpacedOut(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length <= 3 && /\d/u.test(words.at(-1) ?? '') && !words.some((word) => SENTENCE_WORD.test(word));
}

/** hana_7 090-1234-5678, hana_7 19900505, hana_7 hana@example.com: another item's value. */
const OF_ANOTHER =
  /^(?:\+?\d{2,4}-\d{1,4}-\d{3,4}|0[5789]0\d{8}|(?:19|20)\d\d(?:([-/.])\d{1,2}\1\d{1,2}|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))|\S+@\S+)$/u;
/** hana_8: hardly the end of another. */
const WHOLE = /^(?=[^\d_]*[\d_])(?=.*[A-Za-z])[A-Za-z0-9][\w.-]{2,}[A-Za-z0-9]$/u;

/** kiri 9, 001 2345: the identifier that the pieces between spaces make; several where they may be more than one. */
function joined(text: string): Found {
  const [first = '', ...rest] = text.trim().split(/\s+/u);
  const other = first.length < 3 ? -1 : rest.findIndex((piece) => OF_ANOTHER.test(piece));
  const own = other < 0 ? rest : rest.slice(0, other);
  // hanako 19900505: a name and a birthday make many an ID; 1234 20190505: pieces of a number.
  const mayBeOne = other === 0 && /^(?:\D+|\d{1,5})$/u.test(first) && /^\d+$/u.test(rest[0] ?? '');
  // hana_7 30: who has a mark in it needs no space.
  const areTwo =
    own.length > 0 &&
    (/[A-Za-z0-9]_[A-Za-z0-9]/u.test(first) || [first, ...own].filter((p) => WHOLE.test(p)).length > 1);
  return mayBeOne || areTwo ? { value: null, several: true } : { value: [first, ...own].join(''), several: false };
}

/** sachi は使えなかったので sachi_2 です */
const NOT_TO_BE_HAD =
  /^[^、。]*は(?:もう)?(?:使え|取れ|とれ|登録でき|選べ|だめ|ダメ)(?:なかった|ず|ませんでした|だった|でした)(?:ので|ため|から|、)?[、,\s]*(?=.*[A-Za-z0-9]{3})/u;

/** 「孫に聞いたところ hana_7 とは違うそうです」, 「画面に ERR403 と出ました」: what it is not. */
const NOT_IT = new RegExp(
  [
    '[A-Za-z0-9][A-Za-z0-9._-]{2,31}[」』"”]?\\s*と(?:は|も)(?:違|ちが|異な|別)',
    '(?<![A-Za-z])err(?:or)?[-_ ]?\\d{1,5}[」』"”]?\\s*(?:が|と)(?:出|表示)',
    // friend_01 だそうですが、それは友人のもので
    `[A-Za-z0-9][A-Za-z0-9._-]{2,31}[」』"”]?\\s*(?:だそうです|でした|です)?(?:が|けど)?[、。]\\s*(?:それ|これ)は${FRIEND}の(?:もの|ID|番号|分)`,
  ].join('|'),
  'giu',
);

const PARTED =
  /[A-Za-z0-9._-]{3}\s*[,;|]\s*[A-Za-z0-9._-]{3}|[A-Za-z0-9._-]{3}(?:\s+\/\s*|\s*\/\s+)[A-Za-z0-9._-]{3}|[\w.-]{5}\/[\w.-]{5}/u;

/** aoi_61 ※Plus member ID, aoi_61 <- Plus ID: a note behind it that holds no identifier, and doubts none. */
function withoutNote(text: string): string {
  return text.replace(
    /(?<=[A-Za-z0-9])\s*(?:※|<[-=]+|←|⇐|\s-->?\s)(?!.*(?:間違|違|旧|以前|または|もしくは|どちら|\d|\bor\b)).*$/su,
    '',
  );
}

/** wa takaogi79 desu → takaogi79 */
function withoutRomajiWords(text: string): string {
  return text.replace(/^\s*wa\s+(?=\S)/iu, '').replace(/(?<=\S)\s+desu[.。!！]?\s*$/iu, '');
}
