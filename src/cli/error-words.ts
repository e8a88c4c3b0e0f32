/** The lines that errors are: by language, like all words. Loaded when there is an error to explain. */
import type { Problems } from '../errors.js';
import type { Lang } from '../present/words.js';
import { errorsEn } from './error-words.en.js';
import { errorsJa } from './error-words.ja.js';

/** A code without a line does not compile. What is put into it is made visible with the whole. */
type ErrorLines = { [Code in keyof Problems]: (parts: Problems[Code]) => string };

export interface ErrorWords {
  lines: ErrorLines;
  /** After what is wrong with a command line: where its help is. */
  see(command: string): string;
}

const ERROR_WORDS: Readonly<Record<Lang, ErrorWords>> = { ja: errorsJa, en: errorsEn };

/** What is wrong, where and what to do; as it is, not made visible. */
export function problemLine<Code extends keyof Problems>(problem: { code: Code } & Problems[Code], lang: Lang): string {
  const line: (parts: Problems[Code]) => string = ERROR_WORDS[lang].lines[problem.code];
  return line(problem);
}

/** The same of a command line, with where its help is. */
export function usageLine<Code extends keyof Problems>(
  problem: { code: Code } & Problems[Code],
  command: string,
  lang: Lang,
): string {
  return `${problemLine(problem, lang)}${ERROR_WORDS[lang].see(command)}`;
}
