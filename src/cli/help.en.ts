import type { Help } from './help.js';

export const helpEn: Help = {
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
    exit: 'Exit status:',
    more: 'Notes:',
  },
  commands: {
    program: 'Triage of password-reset inquiries at a support desk.',
    triage: 'Read mail and print one record a message: items, member, verdict.',
    members: 'The member database that triage compares with.',
    import: 'Load a CSV export of the members, replacing the database as a whole.',
    find: 'Find members by any ID, phone number, address or name.',
    stats: 'What the member database holds, and where it came from.',
    schema: 'Print the JSON Schema of a record.',
  },
  arguments: {
    paths: 'an .eml file, an mbox file, a Maildir, a folder of these, or - for standard input',
    csv: 'CSV with a header row, UTF-8 or Shift_JIS',
    text: 'an ID, a phone number, an e-mail address, or (the beginning of) a name, in any spelling',
  },
  options: {
    members: 'member database to match with; without it nothing is matched',
    membersDatabase: 'member database',
    payments: 'CSV of payments (member_id,billing_id,paid_on): more billing IDs',
    format: 'table, card, json, ndjson or csv (default: table on a terminal, else ndjson)',
    profile: "the service's items, courses and rules (default: the built-in Plus member ID profile)",
    lang: 'ja or en (default: by locale)',
    jobs: 'threads for a large input; the output is the same (default: one for each core)',
    range: 'only the messages that begin in these bytes of the mailbox, START-END (END excluded)',
    today: 'what counts as today, YYYY-MM-DD (default: the local date)',
    failOn: 'dispositions, parted by commas, on which to end with status 4',
    mask: 'hide personal values',
    explain: "add what each candidate's score is made of, in bits, to the records",
    maxSize: 'largest message to read, such as 500K or 2M (default: 50M)',
    listFormat: 'table or ndjson (default: table on a terminal, else ndjson)',
    help: 'show this help',
    version: 'show the version',
  },
  notes: {
    triage: [
      'Records go to standard output; progress, warnings and the closing summary to standard error.',
      'A table is as wide as the terminal, or COLUMNS. NO_COLOR and FORCE_COLOR are respected.',
      'Terminals that draw ○ or ① two cells wide: set RUNEWIDTH_EASTASIAN=1.',
      'Dispositions: unrelated, unreadable, incomplete, ready, review, no-match.',
    ],
    members: [
      'The database is $XDG_DATA_HOME/madoguchi/members.db (~/.local/share/madoguchi/members.db), or what --members says.',
    ],
    import: [
      'The database is $XDG_DATA_HOME/madoguchi/members.db (~/.local/share/madoguchi/members.db), or what --members says.',
      'Rows that cannot be read are reported on standard error with their line; the others load.',
      'A failed or interrupted import leaves the old database in place.',
    ],
    find: [
      'The database is $XDG_DATA_HOME/madoguchi/members.db (~/.local/share/madoguchi/members.db), or what --members says.',
    ],
    stats: [
      'The database is $XDG_DATA_HOME/madoguchi/members.db (~/.local/share/madoguchi/members.db), or what --members says.',
    ],
  },
  exit: [
    'all read',
    'could not run',
    'wrong usage',
    'ran, but some message was unreadable',
    'a disposition named by --fail-on occurred (goes before 3)',
  ],
  done: 'done',
};
