/**
 * What a stretch of text holds that items may be read from: labels, values that speak for themselves, words without which running text
 * tells nothing. A stretch is the lines that one sentence may run over, mostly a single one.
 */
import { namesSender, SENDER as SENDER_WORDS } from '../items/email.js';
import { ANY_OFFICIAL, beginsWithPrefecture } from '../items/prefecture.js';
import { Pattern, PatternSet } from '../text/pattern.js';
import { rememberedCopies } from '../text/remember.js';
import { DIGIT, kindsIn } from '../text/units.js';
import { type ItemBits, LONG_NUMBER, labelledIn, RunningText } from './labelled.js';
import { ABOUT_PAYMENT } from './payment.js';
import { HOLDS_READING, mayHoldReading, mayReadBeside } from './person.js';
import { BORN_WORDS, CORRECTION, FORGOTTEN, LIVES, LIVES_IN } from './prose.js';

export interface Evidence {
  /** The items with a label that something may be written to, and those that a sentence names in passing. */
  labelled: ItemBits;
  named: ItemBits;
  /** Of what follows, as bits. */
  holds: number;
}

/** What running text says of items in so many words, or holds by its looks. */
const WORDS = new PatternSet({
  born: BORN_WORDS,
  lives: LIVES,
  livesIn: LIVES_IN,
  prefecture: ANY_OFFICIAL,
  payment: ABOUT_PAYMENT,
  longNumber: LONG_NUMBER,
  fourDigits: new Pattern(/\d(?:[\s-]*\d){3}/u),
  address: new Pattern(/[@★]|[([]at[)\]]/iu),
  corrects: CORRECTION,
  forgot: new Pattern(FORGOTTEN),
  registered: new Pattern(/登録|同じ/u),
  sender: new Pattern(SENDER_WORDS),
});
export const BORN = WORDS.bits('born');
export const LIVING = WORDS.bits('lives', 'livesIn');
export const PREFECTURE = WORDS.bits('prefecture');
export const PAYMENT = WORDS.bits('payment');
export const LONG = WORDS.bits('longNumber');
export const FOUR_DIGITS = WORDS.bits('fourDigits');
export const ADDRESS = WORDS.bits('address');
export const CORRECTS = WORDS.bits('corrects', 'forgot');
export const REGISTERED = WORDS.bits('registered');
export const SENDER = WORDS.bits('sender');
/** The reading of a name, where a name is told; where none need be; beside a name. */
export const READING = 1 << 16;
export const READING_ALONE = 1 << 17;
export const NAME_BESIDE = 1 << 18;
/** A prefecture's name for a word. */
export const PREFECTURE_ALONE = 1 << 19;
export const ANY_DIGIT = 1 << 21;
/** 谷 もも　たに もも: a name with its reading. */
export const NAME_AND_READING = 1 << 22;

/** @param stretch its lines, folded, without spaces around them, parted by line ends */
export const evidenceIn = rememberedCopies(read);

function read(stretch: string): Evidence {
  const lines = stretch.includes('\n') ? stretch.split('\n') : [stretch];
  const running = new RunningText(lines);
  const { text } = running;
  const { labelled, named } = labelledIn(running);
  let holds = WORDS.heldBy(text);
  if (text !== stretch) holds |= WORDS.heldBy(stretch);
  if (lines.some(mayHoldReading)) holds |= READING;
  if (HOLDS_READING.test(text)) holds |= READING_ALONE;
  if (mayReadBeside(text) || (text !== stretch && lines.some(mayReadBeside))) holds |= NAME_BESIDE;
  if ((holds & PREFECTURE) !== 0 && (standsAlone(text) || lines.some(standsAlone))) holds |= PREFECTURE_ALONE;
  // Some of its words are those of a whole line.
  if (lines.length > 1 && lines.some(namesSender)) holds |= SENDER;
  if ((kindsIn(text) & DIGIT) !== 0) holds |= ANY_DIGIT;
  if (lines.some((line) => HAS_NAME_AND_READING.test(line))) holds |= NAME_AND_READING;
  return { labelled, named, holds };
}

/** Does the text have a prefecture's name for a word? As part of an address it says nothing in running text. */
function standsAlone(text: string): boolean {
  return text.split(/[、。！？!?」』）)"”\s]/u).some((word) => word.length <= 8 && beginsWithPrefecture(word));
}

const HAS_NAME_AND_READING = /[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff].*[\s(（/]+[ぁ-んァ-ヶー]+/u;
