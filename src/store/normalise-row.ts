/** The cells of one row of the members' CSV as values in normal form (contract section 4), or why the row cannot be read. */
import type { Course } from '../record.js';
import { unifyHyphens } from '../text/digits.js';
import { withoutInvisible } from '../text/invisible.js';
import { toKatakana } from '../text/kana.js';
import { phoneKey } from '../text/phone-key.js';
import { PREFECTURES } from '../text/prefectures.js';
import { collapseSpaces, nfkc, withoutSpaces } from '../text/width.js';
import { courseOf, statusOf } from './cell-words.js';
import type { MemberColumn } from './columns.js';

export interface MemberRow {
  memberId: string;
  plusMemberId: string | null;
  memberNumber: string | null;
  nameKanji: string | null;
  nameKana: string | null;
  nickname: string | null;
  birthDate: string | null;
  prefecture: string | null;
  phone: string | null;
  email: string | null;
  course: Exclude<Course, 'unknown'> | null;
  billingIds: string[];
  active: boolean;
}

/** Why a row, or a cell of it, cannot be read. */
export type RowProblem =
  | 'wrong-number-of-cells'
  | 'broken-quotes'
  | 'unreadable-characters'
  | 'no-member-id'
  | 'duplicate-member-id'
  | 'bad-birth-date'
  | 'unknown-course'
  | 'unknown-status'
  | 'bad-phone'
  | 'bad-prefecture'
  | 'bad-email'
  | 'unknown-member'
  | 'no-billing-id'
  | 'bad-billing-id'
  | 'bad-payment-date';

export interface CellProblem {
  problem: RowProblem;
  /** The cell, as written. */
  value: string;
}

/** Either the row, with the cells that were left out; or why there is none. */
export type RowReading = { row: MemberRow; leftOut: CellProblem[] } | { row: null; because: CellProblem };

/** `cell` gives the text of a column, '' where the column is not there. */
export function normaliseMember(cell: (column: MemberColumn) => string): RowReading {
  const memberId = identifierOf(cell('member_id'));
  if (memberId === null) return { row: null, because: { problem: 'no-member-id', value: '' } };
  const birthDate = dateOf(cell('birth_date'));
  if (birthDate === undefined) return { row: null, because: { problem: 'bad-birth-date', value: cell('birth_date') } };
  const course = courseOf(cell('course'));
  if (course === undefined) return { row: null, because: { problem: 'unknown-course', value: cell('course') } };
  const active = statusOf(cell('status'));
  if (active === undefined) return { row: null, because: { problem: 'unknown-status', value: cell('status') } };

  const leftOut: CellProblem[] = [];
  const lenient = (column: MemberColumn, problem: RowProblem, read: (text: string) => string | null): string | null => {
    const text = clean(cell(column));
    const value = text === '' ? null : read(text);
    if (text !== '' && value === null) leftOut.push({ problem, value: cell(column) });
    return value;
  };
  const billing = billingIdsOf(cell('billing_id'), course);
  leftOut.push(...billing.refused.map((value) => ({ problem: 'bad-billing-id' as const, value })));
  const row: MemberRow = {
    memberId,
    plusMemberId: identifierOf(cell('plus_member_id')),
    memberNumber: identifierOf(cell('member_number')),
    nameKanji: collapseSpaces(nfkc(clean(cell('name_kanji')))) || null,
    nameKana: kanaOf(clean(cell('name_kana'))) || null,
    nickname: clean(cell('nickname')).normalize('NFC').trim() || null,
    birthDate,
    prefecture: lenient('prefecture', 'bad-prefecture', prefectureOf),
    phone: lenient('phone', 'bad-phone', phoneOf),
    email: lenient('email', 'bad-email', emailOf),
    course,
    billingIds: billing.ids,
    active,
  };
  return { row, leftOut };
}

function clean(text: string): string {
  return withoutInvisible(text).trim();
}

/** An identifier: half-width, no spaces; null for a blank cell. */
export function identifierOf(text: string): string | null {
  return withoutSpaces(nfkc(clean(text))) || null;
}

// A hyphen between kana stands for the long-vowel mark.
function kanaOf(text: string): string {
  return collapseSpaces(toKatakana(text)).replace(/(?<=[\u30a1-\u30fa])[-\u2010-\u2015\u2212]/gu, 'ー');
}

/** YYYY-MM-DD; null for a blank cell, undefined for what is no date. Also YYYY/MM/DD and YYYYMMDD. */
export function dateOf(cell: string): string | null | undefined {
  const text = nfkc(clean(cell));
  if (text === '') return null;
  const g = /^(?<y>\d{4})(?:(?<s>[/-])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})|(?<m2>\d{2})(?<d2>\d{2}))$/u.exec(text)?.groups;
  if (!g) return undefined;
  const date = `${g.y}-${(g.m ?? g.m2 ?? '').padStart(2, '0')}-${(g.d ?? g.d2 ?? '').padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

function prefectureOf(text: string): string | null {
  const name = withoutSpaces(nfkc(text));
  return (
    PREFECTURES.find((p) => name.startsWith(p)) ??
    PREFECTURES.find((p) => p !== '北海道' && p.slice(0, -1) === name) ??
    null
  );
}

/** National digits, or for foreign numbers E.164; null for what is no phone number. */
export function phoneOf(text: string): string | null {
  const number = unifyHyphens(nfkc(text))
    .replace(/[\s()-]/gu, '')
    .replace(/^(?:010|00)(?=[1-9])/u, '+')
    .replace(/^\+810?/u, '0');
  return /^0\d{9,10}$|^\+\d{7,15}$/u.test(number) ? phoneKey(number) : null;
}

function emailOf(text: string): string | null {
  const address = withoutSpaces(nfkc(text))
    .toLowerCase()
    .replace(/^"(.*)"(?=@)/u, '$1');
  return /^[\x21-\x7e]+@[\x21-\x7e]+$/u.test(address) ? address : null;
}

/** Four letters or digits and more, not all of them the same: 0, なし and 00000000 stand for none, and who wrote them would prove who he is. */
const BILLING_ID = /^(?=(?:[^A-Za-z0-9]*[A-Za-z0-9]){4})(?=.*\d)(?!([A-Za-z0-9])(?:\1|[^A-Za-z0-9])*$)/u;

/** Billing IDs of a cell, several parted by `|`: no spaces; hyphens kept but for docomo and au. `refused`: what can be none. */
export function billingIdsOf(cell: string, course: Course | null): { ids: string[]; refused: string[] } {
  const written = unifyHyphens(nfkc(clean(cell)))
    .split('|')
    .map(withoutSpaces)
    .map((id) => (course === 'docomo' || course === 'au' ? id.replace(/-/gu, '') : id));
  const all = [...new Set(written.filter((id) => id !== ''))];
  const ids = all.filter((id) => BILLING_ID.test(id));
  return { ids, refused: all.filter((id) => !ids.includes(id)) };
}
