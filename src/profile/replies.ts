/** What a desk answers with: its address and its texts. Texts are templates (see text/template); a profile file may replace single ones. */
import type { ReplyProblems, Told } from '../errors.js';
import type { Carrier, ItemKey, Reason } from '../record.js';
import { unknownPlaceholders } from '../text/template.js';
import { repliesEn } from './replies.en.js';
import { repliesJa } from './replies.ja.js';

type ReplyLanguage = 'ja' | 'en';

/** The items of which more is known than that they cannot be used: why each may be refused. */
export const ITEM_REASONS = {
  nameKanji: ['not-a-name', 'ambiguous'],
  nameKana: ['not-kana', 'not-a-name', 'ambiguous'],
  nickname: ['ambiguous'],
  birthDate: ['not-a-date', 'not-in-the-calendar', 'in-the-future', 'ambiguous'],
  prefecture: ['not-a-prefecture', 'ambiguous'],
  phone: ['not-a-phone-number', 'ambiguous'],
  email: ['not-an-email-address', 'ambiguous'],
  paymentMethod: ['unknown-choice', 'ambiguous'],
  carrier: ['unknown-choice', 'ambiguous'],
  plusMemberId: ['ambiguous'],
  memberNumber: ['ambiguous'],
} as const satisfies Record<Exclude<ItemKey, 'billingId'>, readonly Reason[]>;
type PlainItem = keyof typeof ITEM_REASONS;

export const BILLING_REASONS = [
  'not-digits',
  'wrong-length',
  'looks-like-a-phone-number',
  'ambiguous',
] as const satisfies readonly Reason[];
type BillingReason = (typeof BILLING_REASONS)[number];

/** Where a section is '', it is left out with its heading. Lines are broken as they stand, where they are not too long. */
export interface ReplyTexts {
  /** `{{name}}`: the writer's name as he wrote it. */
  greeting: { named: string; unnamed: string };
  opening: string;
  /** `unknown` follows what was left blank: what to do where one does not know. */
  ask: { intro: string; missingHeading: string; unknown: string; invalidHeading: string };
  notMatching: { intro: string; heading: string; points: string; pointsOfCarrier: string };
  verified: { intro: string; heading: string; stepsByUrl: string; steps: string; notesHeading: string; notes: string };
  /** Before each item. */
  bullet: string;
  /** The template's labels, in its own words; hints in brackets are left out where nothing is to be filled in. */
  labels: Record<ItemKey, string>;
  /** What an item is called where the template's label is no name, but a condition or a heading. */
  names: {
    carrier: string;
    billingId: string;
    /** `{{name}}`: what the carrier calls its number. */
    billingIdOf: string;
  };
  /** How an item is to be filled in; follows what was wrong with it. */
  how: Record<Exclude<ItemKey, 'billingId'>, string> & { billingId: Record<Carrier | 'unknown', string> };
  /** What was wrong. `{{needed}}`: how many digits the carrier's number has. */
  problems: { [K in PlainItem]: Record<(typeof ITEM_REASONS)[K][number], string> } & {
    billingId: Record<Carrier | 'unknown', Record<BillingReason, string>>;
    /** For an item of which several mails say different things. */
    severalMails: string;
    /** For what no text above is about. */
    other: string;
    /** Follows where a count of digits was wrong. `{{given}}`: how many there were. */
    counted: string;
  };
  /** What the carriers call their number, and where it is found. */
  billing: Record<Carrier, { name: string; heading: string; steps: string }>;
  /** `{{value}}`: what was understood, masked. */
  form: {
    heading: string;
    prefilled: string;
    /** Follows where a masked value is shown. */
    masked: string;
    blank: string;
    /** Follows where the form has room for a carrier's number, and neither the carrier is known nor the number asked for above. */
    billingHint: string;
    /** Follows where the way to pay is not known, and so not which of the items about it are to be filled in. */
    byCourse: string;
    /** `{{label}}` of a carrier's number, and `{{name}}`: what the carrier calls it. */
    billingId: string;
    received: string;
    receivedUnseen: string;
  };
  choices: Record<'credit' | 'carrier' | Carrier, string>;
  notes: { heading: string; severalPeople: string; icloud: string; domains: string };
  closing: string;
  /** `{{case}}` */
  caseNumber: string;
  signature: string;
}

export interface Replies {
  desk: {
    /** From of the drafts, where the inquiry was not sent to an address of the desk; null: there is none. */
    address: string | null;
    name: Record<ReplyLanguage, string>;
  };
  /** How long the mailed URL is good for; null: the desk mails none. */
  resetUrlHours: number | null;
  ja: ReplyTexts;
  en: ReplyTexts;
}

export const plusMemberReplies: Replies = {
  desk: {
    address: null,
    name: { ja: 'Plus member ID お問い合わせ窓口', en: 'Plus member ID support desk' },
  },
  // The page's own word: the URL is good for 24 hours.
  resetUrlHours: 24,
  ja: repliesJa,
  en: repliesEn,
};

/** Values that every text may use. */
const EVERYWHERE = ['service', 'domains', 'hours'] as const;

/** The placeholders that the text at this path (without its language) may hold. */
export function placeholdersAt(path: readonly string[]): string[] {
  const at = path.join('.');
  if (at === 'greeting.named') return [...EVERYWHERE, 'name'];
  if (at === 'caseNumber') return [...EVERYWHERE, 'case'];
  if (at === 'names.billingIdOf') return [...EVERYWHERE, 'name'];
  if (at === 'form.billingId') return [...EVERYWHERE, 'label', 'name'];
  if (at === 'form.received') return [...EVERYWHERE, 'value'];
  if (at === 'problems.counted') return [...EVERYWHERE, 'given'];
  if (path[0] === 'problems' || path[0] === 'how') return [...EVERYWHERE, 'needed'];
  return [...EVERYWHERE];
}

/** What is wrong with the key at this path; `unknown`: keys there that mean nothing. */
export type ReplyIssue = { path: string[]; wrong: Told<ReplyProblems> } | { path: string[]; unknown: string[] };

/** The built-in replies with what a profile file puts in their place, and what is wrong with it. */
export function completeReplies(given: unknown): { replies: Replies; issues: ReplyIssue[] } {
  const issues: ReplyIssue[] = [];
  const replies = merged(plusMemberReplies, given, [], issues) as Replies;
  return { replies, issues };
}

function merged(base: unknown, given: unknown, path: string[], issues: ReplyIssue[]): unknown {
  if (given === undefined) return base;
  const refuse = (wrong: Told<ReplyProblems>) => {
    issues.push({ path, wrong });
    return base;
  };
  const at = path.join('.');
  if (at === 'resetUrlHours') {
    return given === null || (Number.isInteger(given) && Number(given) > 0) ? given : refuse({ code: 'profile-hours' });
  }
  if (at === 'desk.address') {
    return given === null || (typeof given === 'string' && /^[\w!#$%&'*+/=?^`{|}~.-]+@[\w.-]+$/u.test(given))
      ? given
      : refuse({ code: 'profile-reply-address' });
  }
  if (typeof base === 'string') {
    if (typeof given !== 'string') return refuse({ code: 'profile-no-text' });
    if (path[0] === 'desk')
      return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(given) ? refuse({ code: 'profile-several-lines' }) : given;
    const known = placeholdersAt(path.slice(1));
    const [unknown] = unknownPlaceholders(given, known);
    if (unknown === undefined) return given;
    return refuse({ code: 'profile-placeholder', placeholder: unknown, known: known.map((name) => `{{${name}}}`) });
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return refuse({ code: 'profile-no-object' });
  const parent = base as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(parent, key));
  if (unknown.length > 0) issues.push({ path, unknown });
  return Object.fromEntries(
    Object.entries(parent).map(([key, value]) => [
      key,
      merged(value, Object.hasOwn(given, key) ? Reflect.get(given, key) : undefined, [...path, key], issues),
    ]),
  );
}
