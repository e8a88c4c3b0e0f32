/** Errors in English. */
import type { CsvRows } from '../errors.js';
import type { ErrorWords } from './error-words.js';

const COLUMNS: Readonly<Record<string, string>> = { member_id: '管理番号', billing_id: '決済情報番号' };
const HEADER: Record<CsvRows, string> = {
  members: 'member_id (管理番号) and one row a member',
  payments: 'member_id, billing_id, paid_on and one row a payment',
};

const meant = (similar: readonly string[]) =>
  similar.length === 0 ? '' : ` (Did you mean ${similar.length > 1 ? 'one of ' : ''}${similar.join(', ')}?)`;
const isNot = ({ option, value }: { option: string; value: string }, right: string) =>
  `${option} ${JSON.stringify(value)} is not ${right}`;
const key = (it: { path: string; key: string; more: number }, wrong: string) =>
  `${it.path}: profile key "${it.key}"${wrong}${more(it)}`;
const more = (it: { more: number }) => (it.more > 0 ? ` (and ${it.more} more)` : '');

export const errorsEn: ErrorWords = {
  see: (command) => ` (see ${command} --help)`,
  lines: {
    'missing-argument': ({ argument }) => `missing required argument '${argument}'`,
    'missing-value': ({ option }) => `option '${option}' argument missing`,
    'missing-option': ({ option }) => `option '${option}' is required`,
    'unknown-option': ({ option, similar }) => `unknown option '${option}'${meant(similar)}`,
    'unknown-command': ({ command, similar }) => `unknown command '${command}'${meant(similar)}`,
    'too-many-arguments': ({ command, expected, given }) =>
      `too many arguments${command === null ? '' : ` for '${command}'`}. Expected ${expected} argument${expected === 1 ? '' : 's'} but got ${given}.`,
    'not-understood': ({ text }) => text,
    'not-one-of': (it) => isNot(it, `one of ${it.choices.join(', ')}`),
    'not-a-count': (it) => isNot(it, `a whole number from 1${it.most === null ? '' : ` to ${it.most}`}`),
    'not-a-date': (it) => isNot(it, 'a date of the calendar as YYYY-MM-DD'),
    'not-a-size': (it) => isNot(it, 'a size such as 65536, 500K or 50M'),
    'not-a-range': (it) => isNot(it, 'a range of bytes such as 0-1000000 or 1000000-'),
    'not-a-span': (it) => isNot(it, 'a span of time such as 12h, 90d or 2w'),
    'not-a-step': (it) => isNot(it, 'the number of a step, such as 57'),
    'not-a-head': (it) => isNot(it, 'a head as audit verify prints it: 64 digits and letters from a to f'),
    'purge-unsure': ({ option, value }) =>
      `${option} ${JSON.stringify(value)} takes the values out of cases whose last step could still be undone, for good: give --yes as well`,
    'not-an-agent': (it) => isNot(it, `a name of at most ${it.longest} letters`),
    'not-a-case': ({ text }) => `${JSON.stringify(text)} is no case: give its number, such as C-000123`,
    'no-agent': () => 'Nobody knows who works here: give a name with --agent',
    'no-desk': () => '--desk is empty: name the file of the desk',
    'no-text-to-find': () => 'there is no text to find',
    'no-note': () => '--note is empty: give its text',
    'no-move': () => 'say what to do: --done, --asked, --reject, --close or --note TEXT',
    'several-moves': () => '--done, --asked, --reject and --close exclude each other: give one',
    'reason-without-reveal': () => '--reason goes with --reveal',
    'reveal-without-reason': () => '--reveal asks for a reason: give it with --reason TEXT; it is recorded',
    'drafts-need-folder': () => 'several drafts as .eml need a folder: give one with --out DIR',
    'export-not-scrubbed': () => 'a mail leaves the desk without personal values only: give --scrubbed',
    'export-to-terminal': () => 'a mail may hold what a terminal obeys: give --out FILE, or lead the output to a file',
    'range-of-several': () => '--range is for one mailbox file, not for several paths',
    'range-of-folder': () => '--range is for one mailbox file, not for a folder',
    'period-backwards': ({ from, to }) => `--from ${from} is after --to ${to}: give the earlier day first`,

    'profile-no-file': ({ path }) => `${path}: the profile is no regular file; give the path of a JSON file`,
    'profile-unreadable': ({ path, said }) =>
      `${path}: the profile cannot be read (${said.code}); give the path of a JSON file`,
    'profile-no-json': ({ path, said, line }) => `${path}: the profile is no JSON, at line ${line}: ${said.message}`,
    'profile-unknown-keys': (it) =>
      `${it.path}: profile key ${it.keys.map((name) => `"${name}"`).join(', ')} is not known; take it out or mend its spelling${more(it)}`,
    'profile-key-missing': (it) => key(it, ` is missing; it must be ${it.expected}`),
    'profile-type': (it) => key(it, `: ${it.text}`),
    'profile-choice': (it) => key(it, `: ${it.text}`),
    'profile-too-small': (it) => key(it, `: ${it.text}`),
    'profile-too-big': (it) => key(it, `: ${it.text}`),
    'profile-address': (it) => key(it, `: ${it.text}`),
    'profile-value': (it) => key(it, `: ${it.text}`),
    'profile-hours': (it) => key(it, ': a whole number of hours from 1, or null'),
    'profile-reply-address': (it) => key(it, ': an address, or null'),
    'profile-no-text': (it) => key(it, ': must be a text'),
    'profile-several-lines': (it) => key(it, ': must be one line'),
    'profile-no-object': (it) => key(it, ': must be an object'),
    'profile-placeholder': (it) =>
      key(it, `: unknown placeholder "${it.placeholder}"; here stand ${it.known.join(', ')}`),
    'mail-absent': ({ path }) => `There is no file or folder ${path}: check the path`,
    'csv-absent': ({ path, rows }) => `There is no file ${path}: name a CSV file of ${rows}`,
    'csv-no-file': ({ path, rows }) => `${path} is no file: name a CSV file of ${rows}`,
    'csv-denied': ({ path }) => `${path} cannot be read: check its permissions`,
    'csv-unreadable': ({ path, said }) => `${path} cannot be read: ${said.message}`,
    'csv-utf16': ({ path }) => `${path} is UTF-16: save it as CSV in UTF-8 or Shift_JIS`,
    'csv-empty': ({ path, rows }) => `${path} is empty: it needs a header row with ${HEADER[rows]}`,
    'csv-nobody': ({ path, rejected }) =>
      `${path} holds no member that can be loaded (${rejected === 0 ? 'there is nothing behind its header row' : `rows that cannot be read: ${rejected}`}): the database stays as it was`,
    'csv-no-column': ({ path, columns }) =>
      `${path} has no column ${columns.map((name) => `${name} (${COLUMNS[name] ?? name})`).join(', ')}: its first row must name the columns; the database stays as it was`,
    'csv-tells-nobody': ({ path, payments }) =>
      payments
        ? `${path} is a file of payments, not of members: name the CSV file of members, and give this one by --payments; the database stays as it was`
        : `${path} has no column that says who the members are (name_kanji, name_kana, birth_date, phone, email …): name the CSV file of members; the database stays as it was`,
    'csv-members-as-payments': ({ path }) =>
      `${path} is a file of members, not of payments: give --payments a file with the columns member_id, billing_id, paid_on; the database stays as it was`,
    'csv-column-twice': ({ path, columns }) =>
      `${path} has the column ${columns.join(', ')} twice: leave one of the two out`,
    'csv-broken-quotes': ({ path, line }) =>
      `${path} is no CSV file that can be read: quotation marks do not close, first in line ${line}`,
    'output-failed': ({ said }) => `cannot write to standard output: ${said.message}`,
    'file-taken': ({ path }) => `${path} is there already, and is not overwritten: name another place`,
    'file-failed': ({ path, said }) => `${path} cannot be written (${said.code}): name another place`,
    'folder-failed': ({ path, said }) => `${path} cannot be made (${said.code}): name another folder`,

    'members-absent': ({ path }) =>
      `There is no member database at ${path}: make one with \`madoguchi members import FILE\``,
    'members-folder': ({ path }) =>
      `${path} is a folder, not a member database: name the file that \`madoguchi members import\` made`,
    'members-no-file': ({ path }) => `${path} is no regular file: name the file that \`madoguchi members import\` made`,
    'members-other': ({ path }) => `${path} is no member database: make one with \`madoguchi members import FILE\``,
    'members-newer': ({ path, version, known }) =>
      `The member database ${path} was made by a newer version (its format is ${version}, this program knows ${known}): update the program, or import again into another file`,
    'members-old': ({ path }) =>
      `The member database ${path} has an old format: import again with \`madoguchi members import FILE\``,
    'members-damaged': ({ path }) =>
      `The member database ${path} is damaged: import again with \`madoguchi members import FILE\``,
    'members-busy': ({ path }) =>
      `The member database ${path} is in use: try again when the other program has finished`,
    'members-denied': ({ path }) => `The member database ${path} cannot be opened: check its permissions`,
    'members-no-place': ({ path }) =>
      `The member database ${path} cannot be written there: name a folder that takes files`,
    'members-no-room': ({ path }) => `There is no room left for the member database ${path}: free some space`,
    'members-failed': ({ path, said }) => `The member database ${path} cannot be used: ${said.message}`,
    'members-no-folder': ({ folder }) =>
      `There is no folder ${folder} for the member database: make it, or name another place`,
    'members-target-no-file': ({ path }) => `${path} is no file: name another place for the member database`,
    'members-target-other': ({ path }) =>
      `${path} is another file, not a member database: it is not overwritten; name another place`,
    'members-target-newer': ({ path }) =>
      `The member database ${path} was made by a newer version: update the program, or name another place`,
    'desk-no-folder': ({ folder }) => `There is no folder ${folder} for the desk: make it, or name another place`,
    'desk-absent': ({ path }) =>
      `There is no desk at ${path}: take mail in with \`madoguchi intake PATH\`, or name one with --desk`,
    'desk-folder': ({ path }) => `${path} is a folder, not a desk: name a file with --desk`,
    'desk-no-file': ({ path }) => `${path} is no regular file: name another one with --desk`,
    'desk-other': ({ path }) =>
      `${path} is another file, not a desk: name another place with --desk, it is left as it is`,
    'desk-newer': ({ path, version, known }) =>
      `The desk ${path} was made by a newer version (its format is ${version}, this program knows ${known}): update the program`,
    'desk-open-to-others': ({ path }) =>
      `The desk ${path} can be read by others, and is not yours to change: have its owner set mode 600`,
    'desk-damaged': ({ path }) => `The desk ${path} is damaged: bring back a copy of it`,
    'desk-busy': ({ path }) => `The desk ${path} is in use: try again when the other program has finished`,
    'desk-denied': ({ path }) => `The desk ${path} cannot be opened: check its permissions and those of its folder`,
    'desk-no-place': ({ path }) => `The desk ${path} cannot be made there: name a folder that takes files`,
    'desk-no-room': ({ path }) => `There is no room left for the desk ${path}: free some space`,
    'desk-disk': ({ path, said }) => `The desk ${path} cannot be read or written (${said.code}): check its disk`,
    'desk-failed': ({ path, said }) => `The desk ${path} cannot be used: ${said.message}`,
  },
};
