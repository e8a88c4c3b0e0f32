/** The words of each language. */

import { en } from './words.en.js';
import { ja } from './words.ja.js';
import type { Lang, Words } from './words.js';

export const WORDS: Readonly<Record<Lang, Words>> = { ja, en };
