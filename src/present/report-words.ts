/** The words of the report. */
import type { MailRole } from '../case.js';
import type { Answer, Matched } from '../figures.js';
import { reportEn } from './report-words.en.js';
import { reportJa } from './report-words.ja.js';
import type { Lang } from './words.js';

export type SectionKey =
  | 'overview'
  | 'arrivals'
  | 'states'
  | 'verdicts'
  | 'courses'
  | 'items'
  | 'comeBack'
  | 'times'
  | 'backlog'
  | 'flags'
  | 'agents'
  | 'outcomes'
  | 'proofs';

export interface ReportWords {
  title: string;
  /** `%f`, `%t`: the first and the last day. */
  period: Record<'all' | 'from' | 'to' | 'both', string>;
  /** Which cases a report is about. */
  basis: string;
  /** `%t`: a moment. */
  asOf: string;
  /** There is no case in the period; on the desk. */
  empty: string;
  emptyDesk: string;
  /** Of each figure: what it counts. */
  sections: Record<SectionKey, { title: string; caption: string }>;
  heads: Record<
    | 'count'
    | 'cases'
    | 'mails'
    | 'share'
    | 'more'
    | 'week'
    | 'day'
    | 'month'
    | 'state'
    | 'verdict'
    | 'course'
    | 'item'
    | 'step'
    | 'time'
    | 'median'
    | 'p90'
    | 'age'
    | 'flag'
    | 'agent'
    | 'outcome'
    | 'proof'
    | 'sum',
    string
  >;
  /** Labels of the overview; `%n`, `%m`: counts, `%s`: a share, `%t`: a time, `%d`: a day. */
  overview: Record<
    | 'cases'
    | 'casesValue'
    | 'mails'
    | 'whole'
    | 'wholeValue'
    | 'firstAnswer'
    | 'resolution'
    | 'timeValue'
    | 'backlog'
    | 'backlogValue'
    | 'most'
    | 'joined'
    | 'purged'
    | 'passedOver',
    string
  >;
  mails: Record<MailRole, string>;
  /** A chart's name, for those who do not see it; `%n`: earlier cases, which have no room. */
  chart: Record<'day' | 'week' | 'month' | 'left', string>;
  /** `%n` of `%m` first mails. */
  lacked: string;
  comeBack: Record<'incompleteAtFirst' | 'asked' | 'wroteAgain' | 'complete', string>;
  /** `%a`, `%b`, `%c`: cases after one, two and more mails. */
  afterMails: string;
  times: Record<'firstAnswer' | 'resolution', string>;
  /** `%n`, `%m`: days. */
  ages: Record<'first' | 'between' | 'last', string>;
  /** `%n`: cases. */
  waiting: string;
  answers: Record<Answer, string>;
  outcomes: Record<Exclude<Matched, 'none' | 'conflict' | 'ambiguous' | 'unique'>, string>;
  /** `%n` */
  hours: string;
  days: string;
}

export const REPORT_WORDS: Readonly<Record<Lang, ReportWords>> = { ja: reportJa, en: reportEn };
