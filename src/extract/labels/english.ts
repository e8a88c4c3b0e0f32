/** Words of English behind a label: what leads to its answer, and what only speaks of the item. */
import { namesSender } from '../../items/email.js';
import type { ItemKey } from '../../record.js';
import type { LabelHit } from './label-hit.js';

/** My ID is, my nickname on there is: a sentence, which running text tells. */
const LED_IN_WORDS =
  /^(?:(?:(?:for|on|in|at|with|as) (?:[a-z]+ ){0,3}?[a-z]+|there|here|registered) )?(?:is|was|are|(?:should|must|might|may|would|could) be)(?![a-z])/iu;
const SPOKEN_OF: ReadonlySet<ItemKey> = new Set(['prefecture', 'email', 'phone', 'nameKanji', 'nameKana', 'birthDate']);
/** The address I am writing from, the phone that you called, the e-mail never came. */
const SPEAKS_OF =
  /^(?:(?:i|i'm|i’m|i've|i’ve|we|you|he|she|they|it) [a-z]|(?:that|which|where|from which) [a-z]|(?:has|have|had|does|doesn't|did|didn't|don't|cannot|can't|will|never) [a-z])/iu;

/** Most answers begin with a letter of Japanese. */
function mayBeLatin(text: string): boolean {
  return text.charCodeAt(0) < 0x180;
}

/** Does a sentence go on behind the label, which running text tells? */
export function isLedInWords(rest: string): boolean {
  return mayBeLatin(rest) && LED_IN_WORDS.test(rest);
}

/** 「…, mobile 080 1111 2222, e-mail is the one I'm writing from, …」: in a row of labels it is an answer. */
export function tellsSender(hit: LabelHit, rest: string): boolean {
  return hit.key === 'email' && hit.start > 0 && namesSender(rest.split(/[,;、。]/u)[0] ?? '');
}

/** 「Please answer to the address I am writing from」, 「e-mail this address」: no answer, but what is said of the item. */
export function speaksOf(hit: LabelHit, rest: string, text: string): boolean {
  if (hit.key === 'nameKanji' && hit.separator === 'mark' && isParameter(hit, text)) return true;
  if (
    hit.separator !== 'mark' &&
    /\b(?:this|that|same) $/iu.test(text.slice(Math.max(0, hit.labelAt - 6), hit.labelAt))
  )
    return true;
  return hit.separator === 'space' && mayBeLatin(rest) && SPOKEN_OF.has(hit.key) && SPEAKS_OF.test(rest);
}

/** name="photo.jpg": of a part's head (RFC 2045, section 5.1) that stands in the text. */
function isParameter({ label, labelAt }: LabelHit, text: string): boolean {
  return (
    label.toLowerCase() === 'name' &&
    /^(?:\*\d{0,2}\*?)?=\s?(?:"|utf-8''|[^\s=]+\.[a-z0-9]{2,4};?\s*$)/iu.test(text.slice(labelAt + label.length))
  );
}

const ASKS_IN_ENGLISH =
  /(?:^|[.!?]\s+)(?:(?:and|but|so|sorry|also)[, ]+)?(?:is|are|was|were|does|do|did|what(?:['’]?s)?|which|where|how|can|could|should|would|may|must|why|who|isn['’]t|aren['’]t)\b[^.!?]{0,80}$/iu;

/** "Is the ID the same as my nickname? If not, …": the label from `start` to `end` closes a question. */
export function isAskedInEnglish(text: string, start: number, end: number): boolean {
  // What is your nickname? ダン: the desk's question, copied.
  return (
    !/\byour (?:[a-z]+ )?$/iu.test(text.slice(Math.max(0, start - 30), start)) &&
    /^["”’')]?\s*[?？]/u.test(text.slice(end, end + 4)) &&
    ASKS_IN_ENGLISH.test(text.slice(Math.max(0, start - 160), start))
  );
}
