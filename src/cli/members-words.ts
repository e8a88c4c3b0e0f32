/** Words of the members commands. */
import type { Lang } from '../present/words.js';
import type { RowProblem } from '../store/index.js';

interface MembersWords {
  rowProblems: Record<RowProblem, string>;
  /** `%f` file, `%n` line, `%w` why, `%v` the cell as written. */
  rejected: string;
  cellLeftOut: string;
  furtherRows: string;
  unknownColumn: string;
  imported: string;
  payments: string;
  rejectedRows: string;
  found: Record<'none' | 'cut', string>;
  stats: Record<
    | 'members'
    | 'active'
    | 'inactive'
    | 'byCourse'
    | 'noCourse'
    | 'birthDates'
    | 'billingIds'
    | 'payments'
    | 'files'
    | 'importedAt'
    | 'database',
    string
  >;
}

export const MEMBERS_WORDS: Readonly<Record<Lang, MembersWords>> = {
  ja: {
    rowProblems: {
      'wrong-number-of-cells': '列の数が見出し行と合いません',
      'broken-quotes': '引用符(")が閉じていません',
      'unreadable-characters': '読み取れない文字があります',
      'no-member-id': '管理番号がありません',
      'duplicate-member-id': '管理番号が重複しています',
      'bad-birth-date': '生年月日を日付として読み取れません',
      'unknown-course': 'コースが選択肢にありません',
      'unknown-status': '状態が選択肢にありません',
      'bad-phone': '電話番号として読み取れません',
      'bad-prefecture': '都道府県名として読み取れません',
      'bad-email': 'メールアドレスとして読み取れません',
      'unknown-member': '該当する会員がありません',
      'no-billing-id': '決済情報番号がありません',
      'bad-billing-id': '決済情報番号として読み取れません',
      'bad-payment-date': '決済日を日付として読み取れません',
    },
    rejected: '%f %n行目: %w%v (この行は取り込みません)',
    cellLeftOut: '%f %n行目: %w%v (この欄を空欄として取り込みます)',
    furtherRows: '… ほかに%n件',
    unknownColumn: '%f: 列「%v」は使われません',
    imported: '会員%n件を取り込みました: %f',
    payments: '決済%n件',
    rejectedRows: '取り込めなかった行%n件',
    found: { none: '該当する会員はありません', cut: 'ほかにも該当する会員があります。条件を絞ってください' },
    stats: {
      members: '会員数',
      active: '有効',
      inactive: '退会',
      byCourse: 'コース別',
      noCourse: 'コース登録なし',
      birthDates: '生年月日の登録あり',
      billingIds: '決済情報番号',
      payments: '決済の行数',
      files: '取り込み元',
      importedAt: '取り込み日時',
      database: 'データベース',
    },
  },
  en: {
    rowProblems: {
      'wrong-number-of-cells': 'the number of cells is not that of the header row',
      'broken-quotes': 'a quotation mark (") is not closed',
      'unreadable-characters': 'it holds characters that cannot be read',
      'no-member-id': 'the member ID is missing',
      'duplicate-member-id': 'the member ID stands in an earlier row already',
      'bad-birth-date': 'the birth date is not a date',
      'unknown-course': 'the course is not a known one',
      'unknown-status': 'the status is not a known one',
      'bad-phone': 'this is not a phone number',
      'bad-prefecture': 'this is not a prefecture',
      'bad-email': 'this is not an e-mail address',
      'unknown-member': 'there is no such member',
      'no-billing-id': 'the billing ID is missing',
      'bad-billing-id': 'this is not a billing ID',
      'bad-payment-date': 'the payment date is not a date',
    },
    rejected: '%f line %n: %w%v; the row is not loaded',
    cellLeftOut: '%f line %n: %w%v; the row is loaded without it',
    furtherRows: '… and %n more',
    unknownColumn: '%f: column "%v" is unknown and left out',
    imported: 'members loaded into %f: %n',
    payments: 'payments: %n',
    rejectedRows: 'rows not loaded: %n',
    found: { none: 'no member found', cut: 'there are more: narrow it down' },
    stats: {
      members: 'members',
      active: 'active',
      inactive: 'left',
      byCourse: 'by course',
      noCourse: 'no course registered',
      birthDates: 'with a birth date',
      billingIds: 'billing IDs',
      payments: 'rows of payments',
      files: 'loaded from',
      importedAt: 'loaded at',
      database: 'database',
    },
  },
};

/** A phrase with its blanks filled in. */
export function fill(phrase: string, blanks: Partial<Record<'f' | 'n' | 'w' | 'v', string | number>>): string {
  return phrase.replace(/%([fnwv])/gu, (_, blank: 'f' | 'n' | 'w' | 'v') => String(blanks[blank] ?? ''));
}
