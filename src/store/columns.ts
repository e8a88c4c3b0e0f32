/** The columns of the two CSV files (contract section 8), by English or Japanese name, in any order. */

const MEMBER_COLUMNS = {
  member_id: ['管理番号'],
  plus_member_id: ['Plus member ID'],
  member_number: ['会員番号'],
  name_kanji: ['氏名(漢字)'],
  name_kana: ['氏名(カナ)'],
  nickname: ['ニックネーム'],
  birth_date: ['生年月日'],
  prefecture: ['都道府県'],
  phone: ['電話番号'],
  email: ['メールアドレス'],
  course: ['コース'],
  billing_id: ['決済情報番号'],
  status: ['状態'],
} as const;

const PAYMENT_COLUMNS = {
  member_id: ['管理番号'],
  billing_id: ['決済情報番号'],
  paid_on: ['支払日', '決済日'],
} as const;

export type MemberColumn = keyof typeof MEMBER_COLUMNS;
export type PaymentColumn = keyof typeof PAYMENT_COLUMNS;

export interface Header<Column extends string> {
  /** Where each column stands; absent ones are not there. */
  at: Map<Column, number>;
  width: number;
  /** Names that mean nothing here, as written. */
  unknown: string[];
  /** Columns that stand there twice. */
  doubled: Column[];
}

export function readMemberHeader(cells: readonly string[]): Header<MemberColumn> {
  return readHeader(cells, MEMBER_COLUMNS);
}

export function readPaymentHeader(cells: readonly string[]): Header<PaymentColumn> {
  return readHeader(cells, PAYMENT_COLUMNS);
}

/** By these a member is found, or his payments; they say nothing of who he is. */
const OF_PAYMENTS: ReadonlySet<MemberColumn> = new Set(['member_id', 'billing_id', 'course', 'status']);

/** Is there a column that says who the members are? Only `member_id` is required (contract section 8). */
export function tellsWho({ at }: Pick<Header<MemberColumn>, 'at'>): boolean {
  return [...at.keys()].some((column) => !OF_PAYMENTS.has(column));
}

/** Do the columns name anybody? Members without a name are what a file of payments would be read as, by its member IDs. */
export function hasName(header: Pick<Header<MemberColumn>, 'at'>): boolean {
  return header.at.has('name_kanji') || header.at.has('name_kana');
}

/** A file of payments, by the day of each: the one column that members have not. */
export function isOfPayments(cells: readonly string[]): boolean {
  return readPaymentHeader(cells).at.has('paid_on');
}

function readHeader<Column extends string>(
  cells: readonly string[],
  columns: Record<Column, readonly string[]>,
): Header<Column> {
  const names = new Map<string, Column>();
  for (const column of Object.keys(columns) as Column[])
    for (const name of [column, ...columns[column]]) names.set(plain(name), column);
  const header: Header<Column> = { at: new Map(), width: cells.length, unknown: [], doubled: [] };
  cells.forEach((cell, i) => {
    const column = names.get(plain(cell));
    if (column === undefined) header.unknown.push(cell.trim());
    else if (header.at.has(column)) header.doubled.push(column);
    else header.at.set(column, i);
  });
  return header;
}

/** A name without what spreadsheets change: width, letter case, spaces, brackets, underscores. */
export function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_()[\]{}<>【】「」『』〔〕《》〈〉・:/-]/gu, '');
}
