/** What leads an answer in, in English: "It's probably in Japanese: ダン先生", "That would be 5 May 1990, I think." */

const LEAD =
  /^\s*(?:(?:yes|sure|ok(?:ay)?|sorry)[,.!]?\s+)?(?:I (?:think|believe|guess) )?(?:it|that|this|mine)(?:['’]s| is| was| would be| should be)\s+(?:(?:probably|maybe|perhaps|just|simply|still|(?:registered|set|written|saved) (?:as|to)|in (?:japanese|english|kanji|(?:kata|hira)?(?:kana|gana)))\b[,:]?\s*)*(?=\S)/iu;
const SAYS_HOW =
  /probably|maybe|perhaps|registered|written|saved|in (?:japanese|english|kanji|(?:kata|hira)?(?:kana|gana))|[,:]\s*$/iu;
const TAIL = /(?:,? (?:I (?:think|believe|guess)|if I remember (?:right|correctly)))?[.!]?\s*$/iu;

/** It was set by my sister, that's difficult, it is not there. */
const NO_ANSWER =
  /^(?:by|from|for|of|at|the|an?|not|no|in|on|to|too|very|so|set|made|gone|lost|wrong|right|correct|difficult|hard|easy|fine|good|ok(?:ay)?|all|only|because|why|what|how|when|where|my|your|his|her|unknown|impossible|blank|empty|missing)\b/iu;

/**
 * The answer without its lead; null where there is none.
 * @param mayBeName "It's me" may be what somebody is called: then only words that say more than `it is` lead in
 */
export function withoutEnglishLead(text: string, mayBeName = false): string | null {
  const lead = LEAD.exec(text)?.[0] ?? '';
  if (lead === '' || (mayBeName && !SAYS_HOW.test(lead))) return null;
  const rest = text.slice(lead.length).replace(TAIL, '');
  return NO_ANSWER.test(rest) ? null : rest;
}
