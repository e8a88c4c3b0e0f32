/** Happy Cat, Red Velvet Japan: what looks like a name in Latin letters, and is what somebody is called in a club, or a band. */

/** Words that bands, clubs and nicknames are made of, and names of people are not; King, Rose and Young are both. */
const NO_NAMES = new Set(
  (
    'happy lucky crazy little super sweet lovely pretty funny sleepy hungry shiny tiny big red blue green yellow pink purple golden silver rainbow ' +
    'velvet cotton candy cookie cake chocolate honey sugar milk coffee tea latte pudding lemon peach cherry berry apple banana orange strawberry ' +
    'cat cats kitty dog dogs puppy bear bunny rabbit panda penguin bird birds tiger fox wolf fish dolphin butterfly flower flowers ' +
    'star stars moon sun sunny sky cloud snow rain ocean sea wave forest river night morning spring summer autumn winter ' +
    'japan tokyo osaka korea asia world girl girls boy boys band club fan fans music rock pop dance dancer singer idol live tour party dream dreams ' +
    'love lover heart smile angel angels baby princess prince queen queens hero magic fairy ghost monster robot power team official project the and of my'
  ).split(' '),
);
const IS_LATIN = /^[A-Za-z][A-Za-z .'-]*$/u;
/** と申します, my name is, お名前は: said of a person alone. */
const OF_A_PERSON = /申し|もうし|名前|氏名|本名|フルネーム|\bname\b/iu;

/**
 * Is the name one of a band or a nickname, as far as its words tell?
 * @param kana the reading beside it: of a person it has as many words
 * @param introduced the words that introduce it
 */
export function isBandName(name: string, kana: string | undefined, introduced: string): boolean {
  if (!IS_LATIN.test(name) || OF_A_PERSON.test(introduced)) return false;
  const words = name.toLowerCase().split(' ');
  return words.some((word) => NO_NAMES.has(word)) || (kana !== undefined && kana.split(/[ ・]/u).length < words.length);
}
