/** Names in Latin letters behind a word for them: 「わたしの名前は LOPES Maria Hana（ロペス マリア ハナ）です」. */
import { ITEMS, type ReadContext, type Reading } from '../../../items/index.js';
import type { ItemKey } from '../../../record.js';

/** Yamada Hanako (山田 花子), LOPES Maria Hana, Ana de la Cruz */
const LATIN_NAME =
  /^(?:[A-Z][a-z]+|[A-Z]{2,})(?: (?:[A-Z][a-z.]+|[A-Z]{2,}|[A-Z]\.?|(?:d[aeo]s?|del|la|van|von|bin|binti|al|el)(?= ))){1,5}(?:\s*\(|$)/u;
const AND_READING = /^(?<name>[A-Z][A-Za-z .'-]{2,39})\([ァ-ヶー]{2,14}(?:[ ・][ァ-ヶー]{1,14}){1,5}\)[.。]?$/u;

/** Does the text begin with such a name, and go on with brackets only? */
export function isLatinName(text: string): boolean {
  return LATIN_NAME.test(text);
}

/** Such a name of any length with its reading in brackets, and nothing else. */
export function latinAndReading(key: ItemKey, text: string, context: ReadContext): Reading | null {
  const name = AND_READING.exec(text)?.groups?.name?.trim();
  if (name === undefined || !LATIN_NAME.test(name)) return null;
  const whole = ITEMS[key].read(text, context);
  return whole.is === 'value' ? { ...whole, raw: name } : null;
}
