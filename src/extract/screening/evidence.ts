/**
 * What a stretch of text holds that items may be read from: labels, values that speak for themselves, words without which running text
 * tells nothing. A stretch is the lines that one sentence may run over, mostly a single one.
 */

import { namesSender, SENDER as SENDER_WORDS } from '../../items/email.js';
import { ITEMS } from '../../items/index.js';
import { ANY_OFFICIAL, beginsWithPrefecture, namesCity } from '../../items/prefecture.js';
import type { VoicedLine } from '../../mail.js';
import { fold } from '../../text/fold.js';
import { Pattern, PatternSet } from '../../text/pattern.js';
import { rememberedCopies } from '../../text/remember.js';
import { DIGIT, kindsIn } from '../../text/units.js';
import { mayPoint } from '../form/pointed-at.js';
import { closedUp } from '../layout/index.js';
import { BORN_WORDS } from '../prose/birth.js';
import { LIVES, LIVES_IN } from '../prose/lives.js';
import { isDate } from '../prose/lone-dates.js';
import { HOLDS_READING, mayHoldReading, mayReadBeside } from '../prose/names/name-reading.js';
import { CORRECTION, FORGOTTEN } from '../prose/put-right/correction-words.js';
import { closesSentence } from '../prose/sentences.js';
import { ABOUT_PAYMENT } from '../prose-payment.js';
import { bitOf, type ItemBits, LONG_NUMBER, labelledIn, RunningText } from './labelled.js';

interface Evidence {
  /** The items with a label that something may be written to. */
  labelled: ItemBits;
  /** Those that a sentence names in passing and whose value may stand elsewhere. */
  named: ItemBits;
  /** See `HOLDS`. */
  holds: number;
}

/** What running text says of items in so many words, or holds by its looks; so many bits are taken. */
const WORDS = new PatternSet({
  born: BORN_WORDS,
  lives: LIVES,
  livesIn: LIVES_IN,
  prefecture: ANY_OFFICIAL,
  payment: ABOUT_PAYMENT,
  longNumber: LONG_NUMBER,
  fourDigits: new Pattern(/\d(?:[\s-]*\d){3}/u),
  address: new Pattern(/[@★]|[([]at[)\]]|あっと|アット/iu),
  corrects: CORRECTION,
  forgot: FORGOTTEN,
  registered: new Pattern(/登録|同じ/u),
  sender: new Pattern(SENDER_WORDS),
  called: new Pattern(/(?:という|って(?:いう)?)(?:お)?名前で/u),
  readAs: new Pattern(
    /と書いて|(?:と|って)(?:読|よ)[みむ]|苗字|名字|下の(?:お)?名前|(?:read|reads|pronounced|kana:?) [ァ-ヶー]|(?<=[ぁ-んァ-ヶー]{4}\s*)[(（]/u,
  ),
});
/** What a stretch may hold, a bit each. */
export const HOLDS = {
  born: WORDS.bits('born'),
  living: WORDS.bits('lives', 'livesIn'),
  prefecture: WORDS.bits('prefecture'),
  payment: WORDS.bits('payment'),
  longNumber: WORDS.bits('longNumber'),
  fourDigits: WORDS.bits('fourDigits'),
  address: WORDS.bits('address'),
  corrects: WORDS.bits('corrects', 'forgot'),
  registered: WORDS.bits('registered'),
  /** Says that the mail's own address is the one. */
  sender: WORDS.bits('sender'),
  /** A nickname, or a reading, by the words behind it. */
  called: WORDS.bits('called'),
  readAs: WORDS.bits('readAs'),
  /** The reading of a name, which counts where the text tells a name; one that stands out without. */
  reading: 1 << 16,
  plainReading: 1 << 17,
  /** A name and its reading beside each other. */
  nameBeside: 1 << 18,
  nameAndReading: 1 << 19,
  /** A prefecture's name for a word. */
  prefectureAlone: 1 << 20,
  digit: 1 << 21,
  /** A date for a sentence. */
  dateAlone: 1 << 22,
  /** Says that a value stands in the subject or a signature. */
  points: 1 << 23,
} as const;

/** All that the writer's lines hold, and the lines themselves: folded, without spaces around them, blank ones left out. */
export function evidenceOf(voiced: readonly VoicedLine[]): Evidence & { lines: string[] } {
  const all = { labelled: 0, named: 0, holds: 0, lines: [] as string[] };
  let stretch = '';
  const take = (next: string): void => {
    if (stretch !== '') {
      const { labelled, named, holds } = evidenceIn(stretch);
      all.labelled |= labelled;
      all.named |= named;
      all.holds |= holds;
    }
    stretch = next;
  };
  let runsOn = false;
  for (const { text, voice } of voiced) {
    const line = voice === 'own' || voice === 'forwarded' ? readLine(text) : BLANK;
    if (line.text !== '') {
      all.lines.push(line.text);
      if (runsOn) {
        if (stretch.length > LONGEST_STRETCH) take(lastLinesOf(stretch));
        stretch += `\n${line.text}`;
      } else take(line.text);
    }
    runsOn = line.runsOn;
  }
  take('');
  // A correction may give the value of what another sentence names; a billing ID's number may stand in the next one.
  if ((all.holds & HOLDS.corrects) === 0) all.named &= (all.holds & HOLDS.fourDigits) === 0 ? 0 : bitOf('billingId');
  return all;
}

/** No sentence runs over so much (see `sentencesOf`): of a longer stretch the last lines begin another one, for a sentence may begin there. */
const LONGEST_STRETCH = 3000;
const LONGEST_SENTENCE = 1000;

function lastLinesOf(stretch: string): string {
  return stretch.slice(stretch.lastIndexOf('\n', stretch.length - LONGEST_SENTENCE) + 1);
}

const BLANK = { text: '', runsOn: false };

/** A line as the label scan has it, and whether a sentence may run on over its end. */
const readLine = rememberedCopies((source) => {
  const text = closedUp(fold(source).text).trim();
  return { text, runsOn: text !== '' && !closesSentence(text, text) };
});

const evidenceIn = rememberedCopies(read);

/** @param stretch its lines, parted by line ends */
function read(stretch: string): Evidence {
  const lines = stretch.includes('\n') ? stretch.split('\n') : [stretch];
  const running = new RunningText(lines);
  const { text } = running;
  const { labelled, named } = labelledIn(running);
  let holds = WORDS.heldBy(text);
  if (text !== stretch) holds |= WORDS.heldBy(stretch);
  if (lines.some(mayHoldReading)) holds |= HOLDS.reading;
  if (HOLDS_READING.test(text)) holds |= HOLDS.plainReading;
  if (mayReadBeside(text) || (text !== stretch && lines.some(mayReadBeside))) holds |= HOLDS.nameBeside;
  if ((holds & HOLDS.prefecture) !== 0 && (standsAlone(text) || lines.some(standsAlone)))
    holds |= HOLDS.prefectureAlone;
  if (lines.some((line) => line.length <= 3 && ITEMS.prefecture.likeness(line) === 2) || lines.some(namesCity))
    holds |= HOLDS.prefectureAlone;
  // Some of its words are those of a whole line.
  if (lines.length > 1 && lines.some(namesSender)) holds |= HOLDS.sender;
  if ((kindsIn(text) & DIGIT) !== 0) {
    holds |= HOLDS.digit;
    if (holdsDateAlone(text) || (text !== stretch && lines.some(holdsDateAlone))) holds |= HOLDS.dateAlone;
  }
  if (mayPoint(stretch)) holds |= HOLDS.points;
  if (lines.some(holdsNameAndReading)) holds |= HOLDS.nameAndReading;
  return { labelled, named, holds };
}

/** Is a sentence of the text a date? */
function holdsDateAlone(text: string): boolean {
  if (!text.includes('。')) return isDate(text);
  return text.split('。').some((sentence) => sentence !== '' && isDate(sentence));
}

/** 「岩手県の方からいただきました」: of people there, whoever they are. */
const PEOPLE_OF =
  /^[^のはがに]{2,4}の(?:方々?|皆(?:様|さん|さま)?|お客(?:様|さん)|人(?:たち|々))(?:から|が|も|へ|を|の)/u;

/** Does the text have a prefecture's name for a word? As part of an address it says nothing in running text. */
function standsAlone(text: string): boolean {
  return text
    .split(/[、。！？!?」』）)"”\s]/u)
    .some((word) => word.length <= 16 && beginsWithPrefecture(word) && !PEOPLE_OF.test(word));
}

/** 谷 もも　たに もも */
function holdsNameAndReading(line: string): boolean {
  const name = line.search(/[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]/u);
  return name >= 0 && /[\s(（/／|｜・][ぁ-んァ-ヶー]/u.test(line.slice(name + 1));
}
