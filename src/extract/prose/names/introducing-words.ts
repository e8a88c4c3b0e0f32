/** The words of which each way to introduce somebody has one. */
import { Pattern, PatternSet } from '../../../text/pattern.js';
import { RELATIVE } from '../../../text/people.js';
import { INTRODUCING } from './name-patterns.js';

const NAME_WORDS = new Pattern(
  /名前|氏名|本名|フルネーム|登録名|登録者名|会員名|名義|会員(?:本人)?は|契約者は|登録者(?:本人)?は/u,
);
const RELATIVES = new Pattern(new RegExp(`(?:${RELATIVE}|代理)[の、は]`, 'u'));
const INTRODUCTIONS = new Pattern(new RegExp(INTRODUCING, 'u'));
/** A reading may stand beside a name. */
export const BESIDE = new Pattern(/[、 /／・]「?(?:[ぁ-んァ-ヶー]{2}|読み|(?:読み)?仮名)|で、?[ァ-ヶー]{3}/u);
const IN_KANA = new Pattern(
  /(?:かな|カナ|ひらがな|カタカナ|ふりがな|フリガナ|読み|よみ)(?:で(?:書|は)|だと|なら|は|が)/u,
);
const WRITTEN = new Pattern(/(?:って|と)(?:書|か)いて/u);
const ALIAS = new Pattern(/こと、?\p{sc=Han}/u);
const DIALECT = new Pattern(/ばい|たい|やで|やねん|やき|だべ|っす|じゃけ|だっちゃ|どす/u);
const REGISTERED = new Pattern(/registered|signed up|joined|is under/iu);
const BRACKETS = new Pattern(/[(（]/u);
const ACCOUNTS = new Pattern(/アカウント/u);
const SPACES = new Pattern(/ /u);
const ROMAJI = new Pattern(/ desu| to mou?shimasu| to iimasu/u);
const ENGLISH = new Pattern(/my |name is |name [A-Z]|I am|I'm|This is|this is|registered|signed up|joined|is under/iu);

/** The words by kind; `bits` of a kind go with an introduction (see `Introduced`). */
export const WORDS = new PatternSet({
  named: NAME_WORDS,
  relatives: RELATIVES,
  introductions: INTRODUCTIONS,
  beside: BESIDE,
  inKana: IN_KANA,
  written: WRITTEN,
  alias: ALIAS,
  dialect: DIALECT,
  registered: REGISTERED,
  brackets: BRACKETS,
  accounts: ACCOUNTS,
  spaces: SPACES,
  romaji: ROMAJI,
  english: ENGLISH,
});

/** Of which words, as bits, an introduction of each form has one: those that the sentence holds. */
export function introducingWords(sentence: string): number {
  return WORDS.heldBy(sentence);
}

/**
 * A way to introduce somebody: how much it says that this is the member's name (the writer may write for somebody else), the words of which
 * each introduction of that form has one (see `introducingWords`), and the form itself.
 */
export type Introduced = [rank: number, words: number, introduced: RegExp];
