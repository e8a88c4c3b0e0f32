/** What stands beside a nickname in running text and is no part of it, since a nickname can be any words. */

/** 「ニックネームはようたん 支払いはクレジットカードです」, 「…はホリケイで会費は…」: a payment's label, which opens the next item. */
export const NEXT_IS_PAYMENT =
  /(?:(?<=\S)で|\s)(?:お|ご)?(?:月会費|会費|月額|支払い?|決済|キャリア)(?:の)?(?:お?支払い?)?(?:方法)?(?:は|が)(?=\s?\S).*$/u;

/** In which letters it is written; the tail of the label has taken the preposition of 「is in katakana」. */
const LETTERS =
  '(?:capital letters?|uppercase|lowercase|(?:upper|lower|small|big|all)[ -](?:case|letters|caps)|caps|katakana|hiragana|kanji|romaji|(?:english|latin|roman|japanese)(?: letters)?|full[ -]width|half[ -]width)';
const MARKS =
  '(?:hyphens?|dash(?:es)?|spaces?|dots?|periods?|underscores?|underbars?|commas?|stars?|hearts?|tildes?|accents?|apostrophes?|exclamation(?: marks?| points?)?|numbers?|digits?|capitals?)';
const PLACE = '(?:\\s+(?:in (?:it|the middle|between)|between|at the (?:end|start)|letters?|characters?|only|first))?';
const HOW = `(?:(?:spelled|spelt|written|typed|entered|all)\\s+)?(?:(?:with(?:out)?|in|using)\\s+(?:(?:a|an|the|one|two|only|all|no|just)\\s+){0,2}(?:${LETTERS}|${MARKS})|(?:all\\s+|only\\s+)?${LETTERS})${PLACE}`;
/** is with hyphen, Tin-Tin; is written with a space: Mi ki */
const REMARK = new RegExp(
  `^\\s*${HOW}\\s*(?:[,:;(]|[-—–]\\s|\\bthat is\\b|\\bi\\.e\\.|\\blike(?: this)?\\b|\\bas in\\b)[\\s,:;(]*(?:(?:that is|i\\.e\\.|like this|like|so|it is|it's)\\b[\\s,:;(]*)?`,
  'iu',
);
/** is with hyphen: a remark, and no value. */
const REMARK_ALONE = new RegExp(`^\\s*${HOW}(?![\\w-])`, 'iu');
const OPENS_REMARK =
  /^\s*(?:spel|writ|typed|entered|all|only|with|in|using|capital|upper|lower|small|big|caps|kata|hira|kanji|roma|engl|latin|japan|full|half)/iu;
const NO_VALUE =
  /^(?:(?:i|i'm|it|as|but|and|not|because|so|the|that|which|thanks?|thank you|please|sorry|my)(?![\w-])|$)/iu;

/**
 * "the nickname is with hyphen, Tin-Tin": the value behind a remark of how it is written; '' where the remark is all that is told, null where none
 * stands there.
 */
export function behindEnglishRemark(fragment: string): string | null {
  if (!OPENS_REMARK.test(fragment)) return null;
  const remark = REMARK.exec(fragment);
  if (remark === null)
    return /^\s*(?:with|using|spel|writ|typed|entered)/iu.test(fragment) && REMARK_ALONE.test(fragment) ? '' : null;
  const value = fragment
    .slice(remark[0].length)
    .replace(/[.)]+\s*$/u, '')
    .trim();
  return NO_VALUE.test(value) ? '' : value;
}
