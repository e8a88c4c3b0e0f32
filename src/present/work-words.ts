/** The words of the interactive queue. */
import type { Lang } from './words.js';
import { workEn } from './work-words.en.js';
import { workJa } from './work-words.ja.js';

/** What keys do with a case, in the order in which the line of keys has them. */
export const CASE_KEYS = ['r', 'd', 'a', 'x', 'm', 'n', 's', 'u', 'v', 'R', 'j', 't', 'c', 'q', '?'] as const;
export type CaseKey = (typeof CASE_KEYS)[number];

/** `%c` case, `%o` another case, `%a` agent, `%t` time, `%n` and `%m` numbers, `%f` file, `%w` who, `%s` step or state. */
export interface WorkWords {
  keys: Record<CaseKey, { short: string; long: string }>;
  head: Record<'left' | 'lines', string>;
  /** A letter of a draft: its kinds and languages. */
  kinds: Record<'ask' | 'not-matching' | 'verified', string>;
  letters: Record<'ja' | 'en', string>;
  draft: Record<
    'title' | 'save' | 'print' | 'kind' | 'letter' | 'asked' | 'back' | 'folder' | 'printed' | 'sent',
    string
  >;
  choose: Record<'yes' | 'no' | 'pick' | 'back' | 'doneAndReply' | 'anyKey' | 'cancel', string>;
  ask: Record<
    | 'done'
    | 'doneReview'
    | 'doneRules'
    | 'doneNobody'
    | 'doneOther'
    | 'asked'
    | 'reject'
    | 'close'
    | 'note'
    | 'reveal'
    | 'member'
    | 'assign'
    | 'unassign'
    | 'undo'
    | 'join'
    | 'joinPeople'
    | 'steal',
    string
  >;
  said: Record<
    | 'saved'
    | 'savedAsked'
    | 'recorded'
    | 'undone'
    | 'skipped'
    | 'held'
    | 'lockLost'
    | 'notHeld'
    | 'stolen'
    | 'revealed'
    | 'noMembers'
    | 'notFound'
    | 'moreMembers'
    | 'noLinks'
    | 'notFollowUp'
    | 'joined'
    | 'joinNeedsMembers'
    | 'finished'
    | 'nothingToUndo'
    | 'nothingToSteal'
    | 'empty'
    | 'unknownKey'
    | 'noDraft',
    string
  >;
  /** Why there is no draft, where a key of the screen helps. */
  undrafted: Record<'nothing-to-ask' | 'kind-to-choose', string>;
  end: Record<'title' | 'done' | 'skipped' | 'heldByOthers' | 'again' | 'look', string>;
  masked: string;
  texts: string;
  evidence: string;
  /** After the session, on standard error. */
  summary: string;
  help: { title: string; scroll: string; undo: string; locks: string };
  noTerminal: string;
}

export const WORK_WORDS: Readonly<Record<Lang, WorkWords>> = { ja: workJa, en: workEn };
