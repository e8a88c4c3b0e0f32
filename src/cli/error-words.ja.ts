/** Errors in Japanese. What the system says in English is left out; its code stays, for whoever has to repair it. */
import type { CsvRows } from '../errors.js';
import type { ErrorWords } from './error-words.js';

const COLUMNS: Readonly<Record<string, string>> = { member_id: '管理番号', billing_id: '決済情報番号' };
const ROWS: Record<CsvRows, string> = { members: '会員', payments: '決済' };
const HEADER: Record<CsvRows, string> = {
  members: '管理番号(member_id)',
  payments: '管理番号(member_id)、決済情報番号(billing_id)、決済日(paid_on)',
};
/** The checker's names for what JSON has. */
const TYPES: Readonly<Record<string, string>> = {
  string: '文字列',
  number: '数値',
  int: '整数',
  boolean: 'true または false',
  array: '配列',
  object: 'オブジェクト',
  record: 'オブジェクト',
};

const type = (name: string) => TYPES[name] ?? name;
const unit = (of: string) => (of === 'string' ? '文字' : of === 'array' ? '個' : '');
const meant = (similar: readonly string[]) =>
  similar.length === 0 ? '' : `。${similar.join('、')} の間違いではありませんか`;
const isNot = ({ option, value }: { option: string; value: string }, right: string) =>
  `${option} に ${JSON.stringify(value)} は指定できません。${right}を指定してください`;
const more = (it: { more: number }) => (it.more > 0 ? `(ほか${it.more}件)` : '');
const key = (it: { path: string; key: string; more: number }, right: string) =>
  `${it.path}: プロファイルのキー "${it.key}" ${right}${more(it)}`;

export const errorsJa: ErrorWords = {
  see: (command) => `(${command} --help を参照)`,
  lines: {
    'missing-argument': ({ argument }) => `引数 <${argument}> を指定してください`,
    'missing-value': ({ option }) => `オプション ${option} の値を指定してください`,
    'missing-option': ({ option }) => `オプション ${option} を指定してください`,
    'unknown-option': ({ option, similar }) => `オプション ${option} はありません${meant(similar)}`,
    'unknown-command': ({ command, similar }) => `コマンド ${command} はありません${meant(similar)}`,
    'too-many-arguments': ({ command, expected, given }) =>
      `引数が多すぎます。${command === null ? '指定できるのは' : `${command} に指定できるのは`}${expected}個までですが、${given}個あります`,
    'not-understood': ({ text }) => `コマンドラインを解釈できません: ${text}`,
    'not-one-of': (it) => isNot(it, `${it.choices.join(', ')} のいずれか`),
    'not-a-count': (it) => isNot(it, it.most === null ? '1以上の整数' : `1から${it.most}までの整数`),
    'not-a-date': (it) => isNot(it, '暦にある日付(YYYY-MM-DD)'),
    'not-a-size': (it) => isNot(it, 'サイズ(例: 65536, 500K, 50M)'),
    'not-a-range': (it) => isNot(it, 'バイト範囲(例: 0-1000000, 1000000-)'),
    'not-a-span': (it) => isNot(it, '期間(例: 12h, 90d, 2w)'),
    'not-a-step': (it) => isNot(it, '操作の番号(例: 57)'),
    'not-a-head': (it) => isNot(it, 'madoguchi audit verify が表示する末尾のハッシュ(0-9とa-fの64文字)'),
    'purge-unsure': ({ option, value }) =>
      `${option} ${JSON.stringify(value)} では、まだ取り消せる操作のある案件の個人情報も削除し、元に戻せません。よろしければ --yes を付けてください`,
    'not-an-agent': (it) => isNot(it, `${it.longest}文字以内の担当者名`),
    'not-a-case': ({ text }) => `${JSON.stringify(text)} は案件の番号ではありません。C-000123 のように指定してください`,
    'no-agent': () => '担当者がわかりません。--agent で担当者名を指定してください',
    'no-desk': () => '--desk が空です。窓口のデータベースのファイルを指定してください',
    'no-text-to-find': () => '探す文字がありません。番号、電話番号、アドレス、氏名のいずれかを指定してください',
    'no-note': () => '--note が空です。メモの内容を指定してください',
    'no-move': () =>
      '行う操作がありません。--done、--asked、--reject、--close、--note TEXT のいずれかを指定してください',
    'several-moves': () => '--done、--asked、--reject、--close は同時に指定できません。1つだけ指定してください',
    'reason-without-reveal': () => '--reason は --reveal とともに指定してください',
    'reveal-without-reason': () => '--reveal には理由が必要です。記録に残す理由を --reason TEXT で指定してください',
    'drafts-need-folder': () => '複数の返信案を .eml で作るには、書き出すフォルダを --out DIR で指定してください',
    'export-not-scrubbed': () => 'メールは個人情報を置き換えずに書き出せません。--scrubbed を指定してください',
    'export-to-terminal': () =>
      'メールには端末を操作する文字が含まれることがあります。--out FILE を指定するか、出力先をファイルにしてください',
    'range-of-several': () => '--range は1つのメールボックスに使います。パスを1つだけ指定してください',
    'range-of-folder': () => '--range は1つのメールボックスに使います。フォルダではなくファイルを指定してください',
    'period-backwards': ({ from, to }) => `--from ${from} が --to ${to} より後です。--from に先の日を指定してください`,

    'profile-no-file': ({ path }) =>
      `${path}: プロファイルが通常のファイルではありません。JSONファイルを指定してください`,
    'profile-unreadable': ({ path, said }) =>
      `${path}: プロファイルを読み取れません(${said.code})。JSONファイルのパスとアクセス権をご確認ください`,
    'profile-no-json': ({ path, line }) =>
      `${path}: プロファイルをJSONとして読み取れません。${line}行目付近をご確認ください`,
    'profile-unknown-keys': (it) =>
      `${it.path}: プロファイルのキー ${it.keys.map((name) => `"${name}"`).join(', ')} はありません。削除するか、つづりを直してください${more(it)}`,
    'profile-key-missing': (it) => key(it, `がありません。${type(it.expected)}を指定してください`),
    'profile-type': (it) => key(it, `の値の種類が違います。${type(it.expected)}を指定してください`),
    'profile-choice': (it) => key(it, `の値が選択肢にありません。${choices(it.choices)}を指定してください`),
    'profile-too-small': (it) =>
      key(
        it,
        it.of === 'string' && it.least === 1
          ? 'が空です。指定してください'
          : `は${it.least}${unit(it.of)}以上で指定してください`,
      ),
    'profile-too-big': (it) => key(it, `は${it.most}${unit(it.of)}以下で指定してください`),
    'profile-address': (it) =>
      key(it, 'の値がアドレスではありません。アドレス、または @ で始まるドメインを指定してください'),
    'profile-value': (it) => key(it, 'の値が正しくありません。ご確認ください'),
    'profile-hours': (it) => key(it, 'には時間数(1以上の整数)、または null を指定してください'),
    'profile-reply-address': (it) => key(it, 'にはアドレス、または null を指定してください'),
    'profile-no-text': (it) => key(it, 'には文字列を指定してください'),
    'profile-several-lines': (it) => key(it, 'は改行などのない1行で指定してください'),
    'profile-no-object': (it) => key(it, 'にはオブジェクトを指定してください'),
    'profile-placeholder': (it) =>
      key(it, `では "${it.placeholder}" を使えません。使えるのは ${it.known.join(', ')} です`),
    'mail-absent': ({ path }) => `ファイルまたはフォルダ ${path} がありません。メールの場所をご確認ください`,
    'csv-absent': ({ path, rows }) => `ファイル ${path} がありません。${ROWS[rows]}のCSVファイルを指定してください`,
    'csv-no-file': ({ path, rows }) =>
      `${path} は通常のファイルではありません。${ROWS[rows]}のCSVファイルを指定してください`,
    'csv-denied': ({ path }) => `${path} を読み取れません。アクセス権をご確認ください`,
    'csv-unreadable': ({ path, said }) => `${path} を読み取れません(${said.code})。ファイルとディスクをご確認ください`,
    'csv-utf16': ({ path }) => `${path} の文字コードはUTF-16です。UTF-8またはShift_JISのCSVで保存してください`,
    'csv-empty': ({ path, rows }) =>
      `${path} は空です。列が${HEADER[rows]}の見出し行と、1行に1件の${ROWS[rows]}が必要です`,
    'csv-nobody': ({ path, rejected }) =>
      `${path} には取り込める会員がありません(${rejected === 0 ? '見出し行の後に行がありません' : `読み取れない行${rejected}件`})。会員データベースは元のままです`,
    'csv-no-column': ({ path, columns }) =>
      `${path} に列 ${columns.map((name) => `${COLUMNS[name] ?? name}(${name})`).join(', ')} がありません。1行目に見出しを入れてください。会員データベースは元のままです`,
    'csv-tells-nobody': ({ path, payments }) =>
      payments
        ? `${path} は会員ではなく決済のCSVファイルです。会員のCSVファイルを指定し、決済のファイルは --payments で指定してください。会員データベースは元のままです`
        : `${path} に会員が誰かを示す列(氏名(漢字)、氏名(カナ)、生年月日、電話番号、メールアドレスなど)がありません。会員のCSVファイルを指定してください。会員データベースは元のままです`,
    'csv-members-as-payments': ({ path }) =>
      `${path} は決済ではなく会員のCSVファイルです。--payments には列が${HEADER.payments}のファイルを指定してください。会員データベースは元のままです`,
    'csv-column-twice': ({ path, columns }) =>
      `${path} に列 ${columns.join(', ')} が2つあります。片方を削除してください`,
    'csv-broken-quotes': ({ path, line }) =>
      `${path} をCSVとして読み取れません。引用符(")が閉じていません。最初は${line}行目です`,
    'output-failed': ({ said }) => `標準出力に書き込めません(${said.code})。出力先とその空き容量をご確認ください`,
    'file-taken': ({ path }) => `${path} は既にあり、上書きしません。別の場所を指定してください`,
    'file-failed': ({ path, said }) => `${path} に書き込めません(${said.code})。別の場所を指定してください`,
    'folder-failed': ({ path, said }) => `フォルダ ${path} を作れません(${said.code})。別のフォルダを指定してください`,

    'members-absent': ({ path }) =>
      `会員データベース ${path} がありません。madoguchi members import FILE で作成してください`,
    'members-folder': ({ path }) =>
      `${path} はフォルダで、会員データベースではありません。madoguchi members import で作成したファイルを指定してください`,
    'members-no-file': ({ path }) =>
      `${path} は通常のファイルではありません。madoguchi members import で作成したファイルを指定してください`,
    'members-other': ({ path }) =>
      `${path} は会員データベースではありません。madoguchi members import FILE で作成してください`,
    'members-newer': ({ path, version, known }) =>
      `会員データベース ${path} は新しいバージョンで作成されています(形式${version}、このプログラムは${known}まで)。プログラムを更新するか、別のファイルに取り込み直してください`,
    'members-old': ({ path }) =>
      `会員データベース ${path} は古い形式です。madoguchi members import FILE で取り込み直してください`,
    'members-damaged': ({ path }) =>
      `会員データベース ${path} が壊れています。madoguchi members import FILE で取り込み直してください`,
    'members-busy': ({ path }) =>
      `会員データベース ${path} は使用中です。ほかのプログラムの終了後に、もう一度実行してください`,
    'members-denied': ({ path }) => `会員データベース ${path} を開けません。アクセス権をご確認ください`,
    'members-no-place': ({ path }) =>
      `会員データベース ${path} をそこに書き込めません。書き込めるフォルダを指定してください`,
    'members-no-room': ({ path }) => `会員データベース ${path} の空き容量が足りません。容量を空けてください`,
    'members-failed': ({ path, said }) =>
      `会員データベース ${path} を使えません(${said.code})。ファイルとディスクをご確認ください`,
    'members-no-folder': ({ folder }) =>
      `会員データベースを置くフォルダ ${folder} がありません。作成するか、別の場所を指定してください`,
    'members-target-no-file': ({ path }) =>
      `${path} は通常のファイルではありません。会員データベースには別の場所を指定してください`,
    'members-target-other': ({ path }) =>
      `${path} は会員データベースではないため、上書きしません。別の場所を指定してください`,
    'members-target-newer': ({ path }) =>
      `会員データベース ${path} は新しいバージョンで作成されています。プログラムを更新するか、別の場所を指定してください`,
    'desk-no-folder': ({ folder }) =>
      `窓口のデータベースを置くフォルダ ${folder} がありません。作成するか、別の場所を指定してください`,
    'desk-absent': ({ path }) =>
      `窓口のデータベース ${path} がありません。madoguchi intake PATH でメールを受け付けるか、--desk で指定してください`,
    'desk-folder': ({ path }) =>
      `${path} はフォルダで、窓口のデータベースではありません。--desk でファイルを指定してください`,
    'desk-no-file': ({ path }) => `${path} は通常のファイルではありません。--desk で別のファイルを指定してください`,
    'desk-other': ({ path }) =>
      `${path} は窓口のデータベースではないため、変更しません。--desk で別の場所を指定してください`,
    'desk-newer': ({ path, version, known }) =>
      `窓口のデータベース ${path} は新しいバージョンで作成されています(形式${version}、このプログラムは${known}まで)。プログラムを更新してください`,
    'desk-open-to-others': ({ path }) =>
      `窓口のデータベース ${path} はほかの利用者にも読める状態で、変更する権限がありません。所有者がモード600に設定してください`,
    'desk-damaged': ({ path }) => `窓口のデータベース ${path} が壊れています。控えから復元してください`,
    'desk-busy': ({ path }) =>
      `窓口のデータベース ${path} は使用中です。ほかのプログラムの終了後に、もう一度実行してください`,
    'desk-denied': ({ path }) =>
      `窓口のデータベース ${path} を開けません。ファイルとフォルダのアクセス権をご確認ください`,
    'desk-no-place': ({ path }) =>
      `窓口のデータベース ${path} をそこに作れません。書き込めるフォルダを指定してください`,
    'desk-no-room': ({ path }) => `窓口のデータベース ${path} の空き容量が足りません。容量を空けてください`,
    'desk-disk': ({ path, said }) =>
      `窓口のデータベース ${path} を読み書きできません(${said.code})。ディスクをご確認ください`,
    'desk-failed': ({ path, said }) =>
      `窓口のデータベース ${path} を使えません(${said.code})。ファイルとディスクをご確認ください`,
  },
};

function choices(all: readonly string[]): string {
  return all.length === 1 ? `"${all[0]}" ` : `${all.join(', ')} のいずれか`;
}
