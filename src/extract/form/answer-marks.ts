/** Ａ．山田 花子, 答：山田 花子, → A. 山田 花子: what answers begin with where the form is laid out as questions and answers. */
import { opensAt } from '../../text/units.js';
import type { Answer } from './answers.js';

/** Words that are no part of an answer, however few lines have them. */
const WORD =
  /^\s*(?:[→⇒➡]\s*)?(?:(?:お?答え?|ご?回答|返答|解答)\s*[:：.．、→⇒]|【(?:お?答え?|ご?回答|A)】|\[(?:お?答え?|ご?回答|A)\])\s*/iu;
/** A letter may be a nickname's own (A.T), so that several answers must have it. */
const LETTER =
  /^\s*(?:[→⇒➡]\s*)?(?:[AＡ]\s*[\d０-９]{0,2}\s*[.．:：、,，)）→⇒]|[(（[［][AＡ][)）\]］]|[AＡ][\d０-９]{0,2}[ \u3000]+(?=\S)|ans(?:wer)?\s*[.:：])\s*/iu;
const LEAST_LETTERED = 3;
/** The letters that one of them begins with. */
const OPENS = '→⇒➡AaＡａ(（[［お答ご回返解【';

/** The answers without what they begin with. */
export function withoutAnswerMarks(answers: readonly Answer[]): readonly Answer[] {
  const opened = answers.map(textOf).filter((text) => OPENS.includes(text.charAt(opensAt(text)) || ' '));
  const lettered = opened.filter((text) => LETTER.test(text)).length >= LEAST_LETTERED;
  if (!lettered && !opened.some((text) => WORD.test(text))) return answers;
  const bare = (text: string): string => (lettered ? text.replace(LETTER, '') : text).replace(WORD, '');
  return answers.map((answer) => {
    if (answer.inline !== '') return { ...answer, inline: bare(answer.inline) };
    const [first, ...rest] = answer.below;
    return first === undefined ? answer : { ...answer, below: [bare(first), ...rest] };
  });
}

function textOf({ inline, below }: Answer): string {
  return inline !== '' ? inline : (below[0] ?? '');
}
