/** The rows of the payments' CSV: a docomo or SoftBank number differs from payment to payment (contract section 8). */

import { InputError } from '../errors.js';
import type { Course } from '../record.js';
import { numberKey } from '../text/keys.js';
import {
  type Header,
  hasName,
  isOfPayments,
  type PaymentColumn,
  readMemberHeader,
  readPaymentHeader,
} from './columns.js';
import { checkHeader, fitsHeader, type Load, type Loaded } from './load-members.js';
import { billingIdsOf, type CellProblem, dateOf, identifierOf } from './normalise-row.js';
import { BrokenQuotes, isRunTogether } from './read-csv.js';

export async function loadPayments({ db, path, file, rows, reports }: Load): Promise<Loaded> {
  const member = db.prepare<[string], { id: number; course: Course | null }>(
    'SELECT id, course FROM member WHERE member_id = ?',
  );
  const insert = db.prepare(
    'INSERT INTO billing (member, billing_id, billing_key, paid_on) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET paid_on = max(coalesce(paid_on, excluded.paid_on), coalesce(excluded.paid_on, paid_on))',
  );
  let header: Header<PaymentColumn> | null = null;
  let count = 0;
  for await (const { line, cells } of rows) {
    if (header === null) {
      header = readPaymentHeader(cells);
      // Members have IDs and billing IDs, too. An export of payments may name its payers, but has the day of each payment.
      if (!isOfPayments(cells) && hasName(readMemberHeader(cells)))
        throw new InputError({ code: 'csv-members-as-payments', path });
      checkHeader(header, ['member_id', 'billing_id'], path);
      continue;
    }
    if (cells.some(isRunTogether)) throw new BrokenQuotes(line);
    const at = header.at;
    const problem = fitsHeader(cells, header.width)
      ? take((column) => cells[at.get(column) ?? -1] ?? '')
      : { problem: 'wrong-number-of-cells' as const, value: String(cells.length) };
    if (problem === null) count++;
    else if (cells.some((cell) => /[\r\n]/u.test(cell))) throw new BrokenQuotes(line);
    else reports.add({ file, line, loaded: false, ...problem });
  }
  if (header === null) throw new InputError({ code: 'csv-empty', path, rows: 'payments' });
  return { count, unknownColumns: header.unknown };

  function take(cell: (column: PaymentColumn) => string): CellProblem | null {
    const paidOn = dateOf(cell('paid_on'));
    if (paidOn === undefined) return { problem: 'bad-payment-date', value: cell('paid_on') };
    const owner = member.get(identifierOf(cell('member_id')) ?? '');
    if (owner === undefined) return { problem: 'unknown-member', value: cell('member_id') };
    const { ids, refused } = billingIdsOf(cell('billing_id'), owner.course);
    if (ids.length === 0)
      return { problem: refused.length > 0 ? 'bad-billing-id' : 'no-billing-id', value: cell('billing_id') };
    for (const id of ids) insert.run(owner.id, id, numberKey(id), paidOn);
    return null;
  }
}
