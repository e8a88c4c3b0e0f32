/** The ways in which a name is introduced in English, and in Japanese in Latin letters: 「I'm Hanako Yamada (山田 花子)」, 「Yamada Hanako desu」. */
import { type Introduced, WORDS } from './introducing-words.js';
import { KANA, NAME, READING } from './name-patterns.js';

/** My name is …; I put my name as … */
const IS_CALLED =
  "(?:(?:[Tt]he )?name is|(?:put|entered|wrote|gave|used|typed) my name as|[Mm]y (?:full |real |registered )?name(?: as registered| (?:on|in) (?:the|my) account| there| here)? is|I am|I'm|(?:registered|signed up|joined) (?:as|under))";

/** ラマン プリヤ: the name of somebody who is registered in katakana. */
const IN_KATAKANA =
  '[ァ-ヶー]{2,12}[ ・][ァ-ヶー]{2,12}(?:[ ・][ァ-ヶー]{2,12})?(?![ァ-ヶーぁ-ん\\p{sc=Han}]|[ ・][ァ-ヶー])';
/** … in katakana, Priya Raman in letters; …, but it is wrong: not (only) that is the name registered. */
const NOT_ALONE =
  "(?! in (?:full-width )?(?:kata)?kana| ?[(/][ぁ-んァ-ヶー\\p{sc=Han}]| ?\\((?:in )?(?:kata)?kana\\)|[^.]{0,80}?(?: [A-Z][a-z'-]+ [A-Z][a-z'-]+|[(/][A-Z][a-z'-]+ [A-Z]|\\p{sc=Han}| but | or | now|mistake|wrong|instead|former|changed))";

export const INTRODUCED_IN_ENGLISH: Introduced[] = [
  [1, WORDS.bits('romaji'), /(?:^|[.!?] )(?<name>[A-Z][a-z]+ [A-Z][a-z]+) (?:desu|to mou?shimasu|to iimasu)/gu],
  [2, WORDS.bits('english'), new RegExp(`my (?:full |real |registered )?name is (?<name>${NAME})${READING}?`, 'giu')],
  // name Park Jisoo, nickname …
  [1, WORDS.bits('english'), /^[Nn]ame (?<name>[A-Z][a-z'-]+(?: [A-Z][A-Za-z'-]+){1,3})(?=[,;])/gu],
  // I'm Hanako Yamada (山田 花子, ヤマダ ハナコ)
  [
    3,
    WORDS.bits('english'),
    new RegExp(
      `(?:[Mm]y (?:full |real |registered )?name is|I am|I'm|[Tt]his is) [A-Z][A-Za-z' .-]{2,40}\\((?:(?:in )?[Kk]anji:? ?)?(?<name>${NAME})(?:\\s*[,、/／;]\\s*(?:(?:kata)?kana:? ?)?(?<kana>${KANA}))?\\)`,
      'gu',
    ),
  ],
  // My name is ラマン プリヤ (that is how I registered it, in both fields)
  [
    2,
    WORDS.bits('english'),
    new RegExp(
      `(?:^|[.!?,;:] ?|[ (](?:and|so) )(?:[Mm]y (?:full |real |registered |legal )?name(?: as registered| (?:on|in) (?:the|my) account| there)? is(?: registered as| written(?: as)?)?|(?:I|i) (?:have )?(?:registered|put|entered|wrote|gave|typed) my (?:full |real )?name as) ["「『“]?(?:(?=(?<kana>${IN_KATAKANA})["」』”]?,? ?[^.]{0,60}both (?:name )?(?:fields|boxes|lines|columns|places))|)(?<name>${IN_KATAKANA})["」』”]?${NOT_ALONE}`,
      'gu',
    ),
  ],
  // My name is ダニエル オカフォー, in letters Daniel Okafor; Daniel Okafor, in katakana ダニエル オカフォー
  [
    3,
    WORDS.bits('english'),
    new RegExp(
      `${IS_CALLED} (?<kana>[ァ-ヶー]{2,}(?:[ ・][ァ-ヶー]+)+)(?:[,;]? (?:or |written )?(?:in|with) (?:roman |latin |english )?(?:letters|alphabet|english|romaji|roman|latin)[,:]? | ?\\(|, | / )(?!same )(?<name>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]+){1,3})`,
      'giu',
    ),
  ],
  [
    3,
    WORDS.bits('english'),
    new RegExp(
      `${IS_CALLED} (?<name>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]+){1,3})(?:,? (?:(?:or|and) )?(?:written )?in (?:kata)?kana(?: it is| it's)?[,:]? | ?/ ?)(?<kana>[ァ-ヶー]{2,}(?:[ ・][ァ-ヶー]+)+)`,
      'gu',
    ),
  ],
  [
    2,
    WORDS.bits('english'),
    /(?:[Mm]y (?:full |real |registered )?name is|I am|I'm|[Tt]his is|(?:registered|signed up|joined|account is|is) (?:as|under)(?: the name)?(?: of)?) (?<name>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]+){1,3})(?:\s*\((?:(?:in |written )?(?:kata)?kana(?: is)?:? ?|read(?:ing)?:? |pronounced )?(?<kana>[ぁ-んァ-ヶー ・]+)(?: in (?:kata)?kana)?\))?/gu,
  ],
];
