/** A draft as a text. */
import { visible, visibleLines } from '../present/visible.js';
import type { Lang } from '../present/words.js';
import type { Draft } from '../reply/index.js';
import { REPLY_WORDS } from './reply-words.js';

/** To be read, and copied from a terminal: no frames, no colours. Ends with a line end. */
export function plainLetter(draft: Draft, lang: Lang): string {
  const words = REPLY_WORDS[lang];
  const colon = ': ';
  return `${[
    `${words.to}${colon}${visible(draft.to)}`,
    `${words.subject}${colon}${visible(draft.subject)}`,
    '',
    ...visibleLines(draft.text.trimEnd()),
  ].join('\n')}\n`;
}
