/**
 * The few errors that are thrown. What a customer got wrong is data in the record; these three say that the program
 * itself cannot go on. Each carries a code and the parts that are named with it: the sentences are words, and stand at
 * the edge (cli/error-words). One place (cli/run) turns each into its line and its exit status.
 */

/** What the system or a package says of a failure: its code (EACCES), else what kind of error it is, and its English text. */
export interface Said {
  code: string;
  message: string;
}

/** `Said` of whatever was caught. */
export function saidBy(cause: unknown): Said {
  const { code, name, message } = cause as { code?: unknown; name?: unknown; message?: unknown };
  return { code: String(code ?? name ?? 'unknown'), message: String(message ?? cause) };
}

type NoParts = Record<never, never>;

interface Value {
  option: `--${string}`;
  value: string;
}

/** What can be wrong with the command line. */
export interface UsageProblems {
  'missing-argument': { argument: string };
  /** `option`: with what its value is called, `--format <format>`. */
  'missing-value': { option: string };
  /** `option`: with what its value is called. */
  'missing-option': { option: string };
  /** `similar`: what may have been meant. */
  'unknown-option': { option: string; similar: readonly string[] };
  'unknown-command': { command: string; similar: readonly string[] };
  /** `command`: null for the program itself. */
  'too-many-arguments': { command: string | null; expected: number; given: number };
  /** What commander says and is none of these. */
  'not-understood': { text: string };
  'not-one-of': Value & { choices: readonly string[] };
  /** `most`: null where there is no upper limit. */
  'not-a-count': Value & { most: number | null };
  'not-a-date': Value;
  'not-a-size': Value;
  'not-a-range': Value;
  'not-a-span': Value;
  'not-a-step': Value;
  'not-a-head': Value;
  'purge-unsure': Value;
  'not-an-agent': Value & { longest: number };
  'not-a-case': { text: string };
  'no-agent': NoParts;
  'no-desk': NoParts;
  'no-text-to-find': NoParts;
  'no-note': NoParts;
  'no-move': NoParts;
  'several-moves': NoParts;
  'reason-without-reveal': NoParts;
  'reveal-without-reason': NoParts;
  'drafts-need-folder': NoParts;
  'export-not-scrubbed': NoParts;
  'export-to-terminal': NoParts;
  'range-of-several': NoParts;
  'range-of-folder': NoParts;
  /** Days, YYYY-MM-DD. */
  'period-backwards': { from: string; to: string };
}

interface File {
  path: string;
}

/** What is wrong with which key of a profile; `more`: how many others are wrong. */
interface ProfileKey extends File {
  key: string;
  more: number;
}

/** What can be wrong with a value of a profile's replies. */
export interface ReplyProblems {
  'profile-hours': NoParts;
  'profile-reply-address': NoParts;
  'profile-no-text': NoParts;
  'profile-several-lines': NoParts;
  'profile-no-object': NoParts;
  /** `known`: those that may stand there. */
  'profile-placeholder': { placeholder: string; known: readonly string[] };
}

type OfProfile<Problems> = { [Code in keyof Problems]: ProfileKey & Problems[Code] };

/** What can be wrong with a file that a command needs. */
export interface InputProblems extends OfProfile<ReplyProblems> {
  'profile-no-file': File;
  'profile-unreadable': File & { said: Said };
  /** `line`: where it breaks off. */
  'profile-no-json': File & { said: Said; line: number };
  'profile-unknown-keys': File & { keys: readonly string[]; more: number };
  'profile-key-missing': ProfileKey & { expected: string };
  /** `text`: the checker's own English, here and below. */
  'profile-type': ProfileKey & { expected: string; text: string };
  'profile-choice': ProfileKey & { choices: readonly string[]; text: string };
  /** `of`: what is counted; `number` is the value itself. */
  'profile-too-small': ProfileKey & { of: string; least: number; text: string };
  'profile-too-big': ProfileKey & { of: string; most: number; text: string };
  'profile-address': ProfileKey & { text: string };
  'profile-value': ProfileKey & { text: string };
  /** The one path of mail that was given. */
  'mail-absent': File;
  'csv-absent': File & { rows: CsvRows };
  'csv-no-file': File & { rows: CsvRows };
  'csv-denied': File;
  'csv-unreadable': File & { said: Said };
  'csv-utf16': File;
  'csv-empty': File & { rows: CsvRows };
  /** No row of the members' file could be loaded; `rejected`: how many there are. */
  'csv-nobody': File & { rejected: number };
  'csv-no-column': File & { columns: readonly string[] };
  /** No column of the members' file names anybody; `payments`: it is a file of payments. */
  'csv-tells-nobody': File & { payments: boolean };
  /** A file of members where one of payments was asked for. */
  'csv-members-as-payments': File;
  'csv-column-twice': File & { columns: readonly string[] };
  'csv-broken-quotes': File & { line: number };
  'output-failed': { said: Said };
  'file-taken': File;
  'file-failed': File & { said: Said };
  'folder-failed': File & { said: Said };
}

/** What the rows of a CSV file are. */
export type CsvRows = 'members' | 'payments';

interface Versions {
  version: number;
  /** The newest that this program knows. */
  known: number;
}

/** What can be wrong with the member database, and with the desk. */
export interface StoreProblems {
  'members-absent': File;
  'members-folder': File;
  'members-no-file': File;
  'members-other': File;
  'members-newer': File & Versions;
  'members-old': File;
  'members-damaged': File;
  'members-busy': File;
  'members-denied': File;
  'members-no-place': File;
  'members-no-room': File;
  'members-failed': File & { said: Said };
  /** What was to be replaced; `folder`: where it should be. */
  'members-no-folder': { folder: string };
  'members-target-no-file': File;
  'members-target-other': File;
  'members-target-newer': File;
  'desk-absent': File;
  /** `folder`: where a new desk was to be made. */
  'desk-no-folder': { folder: string };
  'desk-folder': File;
  'desk-no-file': File;
  'desk-other': File;
  'desk-newer': File & Versions;
  'desk-open-to-others': File;
  'desk-damaged': File;
  'desk-busy': File;
  'desk-denied': File;
  'desk-no-place': File;
  'desk-no-room': File;
  'desk-disk': File & { said: Said };
  'desk-failed': File & { said: Said };
}

/** Every code with its parts. */
export interface Problems extends UsageProblems, InputProblems, StoreProblems {}

/** A code of `Of` together with its parts. */
export type Told<Of> = { [Code in keyof Of]: { code: Code } & Of[Code] }[keyof Of];

/** The message is for stack traces: the code and its parts. */
class CodedError<Of> extends Error {
  constructor(
    readonly problem: Told<Of>,
    options?: ErrorOptions,
  ) {
    const { code, ...parts } = problem as { code: string };
    super(`${code} ${JSON.stringify(parts)}`, options);
  }
}

/** The command line cannot be meant so: exit status 2. */
export class UsageError extends CodedError<UsageProblems> {
  override readonly name = 'UsageError';
}

/** A file that the command needs cannot be used (missing, unreadable, of the wrong kind): exit status 1. */
export class InputError extends CodedError<InputProblems> {
  override readonly name = 'InputError';
}

/** The member database or the desk cannot be opened, read or replaced: exit status 1. */
export class StoreError extends CodedError<StoreProblems> {
  override readonly name = 'StoreError';
}
