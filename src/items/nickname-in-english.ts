/** 'on the site everybody knows me as "Jen-Jen"': a nickname in an English sentence, in its place in a form or in running text. */
import { ambiguous, type Reading, value } from './item.js';

const QUOTED = '["“”「](?<name>[^"“”「」]{1,24})["”」]';
const ONE_WORD = '(?<word>[^\\s"“”「」,.!?]{2,20})';
const CALLED =
  "(?:(?:know|knows|knew) me (?:as|by)|(?:call|calls|called) me|(?:am|'m|’m) (?:known as|called)|(?:go|goes|went|gone) (?:by|as)|(?:known|appear|listed|shown|registered|signed up|signed in) as|(?:nick ?name|handle|screen ?name|display name|user ?name|name)(?: (?:there|here|on [a-z ]{2,24}|in [a-z ]{2,24}))? (?:is|was|should be|must be))";
const AS_SENTENCE = /^[A-Za-z][A-Za-z,'’ -]*\s/u;
const LEADS_TO_QUOTED = new RegExp(
  `^[A-Za-z][A-Za-z,'’ ()-]{1,80}?[\\s:]\\s*${QUOTED}(?:,?\\s+(?:there|here|on (?:the|your) [a-z]+|i (?:think|believe|guess)|as my nick ?name))?\\s*[.!]*$`,
  'iu',
);
const LEADS_TO_WORD = new RegExp(
  `^[A-Za-z][A-Za-z,'’ ()-]{0,80}?\\b${CALLED}\\s+(?:just |simply )?${ONE_WORD}(?:\\s+(?:there|here|on (?:the|your) [a-z]+))?\\s*[.!]*$`,
  'iu',
);
/** Words of which no nickname of several is made, but a sentence: "they all call me by my first name". */
const SENTENCE_WORDS =
  /\b(?:everybody|everyone|people|others|they|fans?|call|calls|knows?|known|go|goes|registered|my|i|i'm|i’m|it's|it’s|is|was|think|believe|the (?:site|same|one)|on (?:the|your))\b/giu;
/** So many of them, or a verb behind "I", tell. */
const LEAST_WORDS = 2;
const DENIES = /\b(?:not|never|no longer|isn['’]t|wasn['’]t|don['’]t|doesn['’]t|used to|formerly|or|maybe|perhaps)\b/iu;

/** The nickname of an answer that is an English sentence; null where it is none. */
export function nicknameInSentence(answer: string): Reading | null {
  const text = answer.trim();
  if (text.length > LONGEST || !AS_SENTENCE.test(text)) return null;
  const words = text.split(/\s+/u).length;
  if (words < 3 || (text.match(SENTENCE_WORDS)?.length ?? 0) < LEAST_WORDS) return null;
  if (DENIES.test(text)) return ambiguous(text);
  const name = LEADS_TO_QUOTED.exec(text)?.groups?.name ?? LEADS_TO_WORD.exec(text)?.groups?.word;
  return name === undefined ? ambiguous(text) : value(name.trim().normalize('NFC'), text);
}
const LONGEST = 120;

const THERE =
  /\b(?:on|in|at|for|from) (?:the|your|this|that) (?:web ?)?(?:site|page|app|community|forum|service|account|fan ?club)\b|\b(?:there|on plus|online)\b/iu;
const CALLED_QUOTED = new RegExp(`\\b${CALLED}\\s+(?:just |simply )?${QUOTED}`, 'iu');
const ELSEWHERE = /\b(?:work|office|school|home|family|friends?|instagram|twitter|facebook|discord|line|real life)\b/iu;

/** The nickname of a sentence of running text that says what its writer is called on the site; null where none does. */
export function calledInEnglish(sentence: string): string | null {
  if (sentence.length > LONGEST_SENTENCE || !/["“「]/u.test(sentence) || !THERE.test(sentence)) return null;
  if (ELSEWHERE.test(sentence) || DENIES.test(sentence) || /\?\s*$/u.test(sentence)) return null;
  return CALLED_QUOTED.exec(sentence)?.groups?.name?.trim() ?? null;
}
const LONGEST_SENTENCE = 240;
