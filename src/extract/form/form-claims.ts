/** Answers of the form → claims. */
import type { ReadContext } from '../../items/index.js';
import type { Claim } from '../claims.js';
import type { ScannedLine } from '../labels/scan-labels.js';
import { answerTextOf } from './answer-words.js';
import type { Answer } from './answers.js';
import { readAnswer } from './read-answer.js';
import { valuesOnly } from './without-labels/values-only.js';

/** @param forwarded the numbers of the lines that are forwarded */
export function toClaims(answers: readonly Answer[], forwarded: ReadonlySet<number>, context: ReadContext): Claim[] {
  return answers.map((answer) => ({
    key: answer.key,
    reading: readAnswer(answer, speaksIn(answers, answer) ? { ...context, speaks: true } : context),
    line: answer.line,
    voice: forwarded.has(answer.line) ? 'forwarded' : 'own',
    from: 'form',
    label: answer.label,
    text: answerTextOf(answer),
  }));
}

/** 「ニックネームは まゆだよ」, or 「中島美結だよ」 in another answer: does he answer in sentences? */
function speaksIn(answers: readonly Answer[], answer: Answer): true | undefined {
  if (answer.key !== 'nickname' || !MAY_SPEAK.test(answerTextOf(answer))) return undefined;
  if (answer.separator === 'topic') return true;
  return answers.some((other) => other.key !== 'nickname' && SPEAKS.test(answerTextOf(other))) || undefined;
}
const MAY_SPEAK = /だよ|やねん/u;
const SPEAKS = /(?:です|でした|だよ|っす|やで|やねん|ます|だわ|だね)[ー〜～~。.!！♪\s]*$/u;

/** A form with more labels than that has one for each value. */
const MOST_LABELLED = 5;
const LEAST_FURTHER = 4;

/** Values without labels among a few that have theirs, each in a line of its own, for items of which nothing else tells. */
export function furtherValues(
  scanned: readonly ScannedLine[],
  told: readonly Claim[],
  forwarded: ReadonlySet<number>,
  context: ReadContext,
): Claim[] {
  const labelled = new Set(told.flatMap(({ key, from, label }) => (from === 'form' && label !== '' ? [key] : [])));
  if (labelled.size === 0 || labelled.size > MOST_LABELLED) return [];
  const values = valuesOnly(scanned);
  if (!values) return [];
  const read = toClaims(values.answers, forwarded, context).filter(({ reading }) => reading.is === 'value');
  if (new Set(read.map(({ line }) => line)).size < Math.max(LEAST_FURTHER, read.length)) return [];
  return read.filter(({ key }) => !told.some((claim) => claim.key === key));
}
