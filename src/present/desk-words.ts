/** The words of the desk: cases, their states and history. */
import type { Action, DeskNote, LinkReason, MailRole, State } from '../case.js';
import { deskEn } from './desk-words.en.js';
import { deskJa } from './desk-words.ja.js';
import type { Lang } from './words.js';

export interface DeskWords {
  states: Record<State, string>;
  /** `%n`: how many there are. */
  notes: Record<DeskNote, { short: string; long: string }>;
  /** What became of a finished case; `%c`: the case that its mails were joined to. */
  outcomes: Record<'done' | 'rejected' | 'closed' | 'joined', string>;
  actions: Record<Action, string>;
  roles: Record<MailRole, string>;
  links: Record<LinkReason, string>;
  list: Record<'case' | 'state' | 'age' | 'who' | 'member' | 'what' | 'none' | 'total' | 'shown', string>;
  /** `%n`: days, hours. */
  age: Record<'days' | 'hours', string>;
  card: Record<
    | 'case'
    | 'state'
    | 'opened'
    | 'lastMail'
    | 'assigned'
    | 'lock'
    | 'where'
    | 'conflicts'
    | 'conflict'
    | 'provenance'
    | 'mail'
    | 'nothing'
    | 'noText'
    | 'possible'
    | 'followers'
    | 'mails'
    | 'duplicates'
    | 'drafts'
    | 'history'
    | 'undone'
    | 'zone'
    | 'purged'
    | 'masked'
    | 'unread',
    string
  >;
}

export const DESK_WORDS: Readonly<Record<Lang, DeskWords>> = { ja: deskJa, en: deskEn };
