/** The ways in which a name is introduced in English, and in Japanese in Latin letters: 「I'm Hanako Yamada (山田 花子)」, 「Yamada Hanako desu」. */
import { type Introduced, WORDS } from './introducing-words.js';
import { KANA, NAME, READING } from './name-patterns.js';

/** My name is …; I put my name as … */
const IS_CALLED =
  "(?:(?:[Tt]he )?name is|(?:put|entered|wrote|gave|used|typed) my name as|[Mm]y (?:full |real |registered )?name(?: as registered| (?:on|in) (?:the|my) account| there| here)? is|I am|I'm|(?:registered|signed up|joined) (?:as|under))";

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
