/** The formats of `triage --format`. */
import type { Details } from '../details.js';
import type { TriageRecord } from '../record.js';
import { jsonLine } from './json.js';
import type { Look } from './look.js';

export type Format = 'table' | 'card' | 'json' | 'ndjson' | 'csv';

/** What is printed before, for and after the messages; each a text with its line ends, or nothing. */
export interface Presenter {
  begin(): string;
  message(record: TriageRecord, details: Details, number: number): string;
  /** For a record that `jsonLine` has written already, where this format can take that. */
  line?(line: string): string;
  end(): string;
}

export interface PresenterOptions {
  mask: boolean;
  /** Subjects that the desk asks for; they say nothing about the writer, and are not masked. */
  knownSubjects: readonly string[];
}

/** A presenter that prints as it goes: nothing is kept from one message to the next. */
export async function presenter(format: Format, look: Look, options: PresenterOptions): Promise<Presenter> {
  const plain = await PRESENTERS[format](look);
  if (!options.mask) return plain;
  const { maskDetails, maskRecord } = await import('./mask.js');
  const { begin, end } = plain;
  return {
    begin,
    end,
    message: (record, details, number) =>
      plain.message(maskRecord(record, options.knownSubjects), maskDetails(details), number),
  };
}

const nothing = () => '';
const joined = (lines: string[]) => lines.map((line) => `${line}\n`).join('');

// A format loads what it is made of: what measures terminal cells takes longer to load than a mail to read.
const PRESENTERS: Record<Format, (look: Look) => Presenter | Promise<Presenter>> = {
  async table(look) {
    const { table } = await import('./table.js');
    const rows = table(look);
    return {
      begin: () => joined(rows.head()),
      message: (record, _details, number) => joined(rows.row(record, number)),
      end: nothing,
    };
  },
  async card(look) {
    const { card } = await import('./card.js');
    return {
      begin: nothing,
      message: (record, details, number) => joined([...card(record, details, number, look), '']),
      end: nothing,
    };
  },
  ndjson() {
    const line = (text: string) => `${text}\n`;
    return { begin: nothing, line, message: (record) => line(jsonLine(record)), end: nothing };
  },
  json() {
    let first = true;
    const line = (text: string) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + text;
    };
    return {
      begin: () => '[',
      line,
      message: (record) => line(jsonLine(record)),
      end: () => '\n]\n',
    };
  },
  async csv() {
    const { csvHead, csvRow } = await import('./csv.js');
    return { begin: csvHead, message: (record) => csvRow(record), end: nothing };
  },
};
