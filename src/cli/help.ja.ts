import type { Help } from './help.js';

export const helpJa: Help = {
  titles: {
    usage: '使い方:',
    arguments: '引数:',
    options: 'オプション:',
    commands: 'コマンド:',
    examples: '例:',
    exit: '終了ステータス:',
    more: '補足:',
  },
  commands: {
    program: 'パスワード再設定の問い合わせを仕分ける、サポート窓口のツール',
    triage: 'メールを読み取り、1通ごとに記入項目・照合候補・判定を出力します',
    members: '照合に使う会員データベース',
    import: '会員のCSVを取り込み、データベース全体を置き換えます',
    find: '番号・電話番号・アドレス・氏名から会員を探します',
    stats: '会員データベースの件数と取り込み元を表示します',
    schema: 'レコードのJSON Schemaを出力します',
  },
  arguments: {
    paths: '.eml、mbox、Maildir、それらを含むフォルダ、または - (標準入力)',
    csv: '見出し行のあるCSV(UTF-8またはShift_JIS)',
    text: '番号、電話番号、メールアドレス、または氏名(前方一致)。表記は問いません',
  },
  options: {
    members: '照合する会員データベース(指定がなければ照合しません)',
    membersDatabase: '会員データベース',
    payments: '決済のCSV(member_id,billing_id,paid_on): 決済情報番号を追加します',
    format: 'table, card, json, ndjson, csv (既定: 端末ではtable、ほかはndjson)',
    profile: 'サービスの記入項目・コース・規則(既定: 組み込みのPlus member ID)',
    lang: 'ja または en (既定: ロケールによる)',
    jobs: '大きな入力の並列数(出力は変わりません。既定: コア数)',
    range: 'メールボックスのこのバイト範囲(START以上END未満)で始まるメールだけ',
    today: '今日とみなす日付 YYYY-MM-DD (既定: 今日)',
    failOn: 'カンマ区切りの判定。該当があればステータス4で終了します',
    mask: '個人情報を伏せます',
    explain: '候補ごとに照合の内訳(ビット)をレコードに加えます',
    maxSize: '読み取るメールの最大サイズ(例: 500K, 2M。既定: 50M)',
    listFormat: 'table または ndjson (既定: 端末ではtable、ほかはndjson)',
    help: 'この説明を表示します',
    version: 'バージョンを表示します',
  },
  notes: {
    triage: [
      'レコードは標準出力へ、進行状況・警告・集計は標準エラー出力へ出ます。',
      '表の幅は端末の幅、またはCOLUMNSです。NO_COLOR、FORCE_COLORに従います。',
      '○や①を全角幅で表示する端末では、RUNEWIDTH_EASTASIAN=1 を設定してください。',
      '判定: unrelated(対象外) unreadable(読取不可) incomplete(記入不備) ready(再設定可) review(要確認) no-match(該当なし)',
    ],
    members: [
      'データベースの場所: $XDG_DATA_HOME/madoguchi/members.db (~/.local/share/madoguchi/members.db)、または --members の指定',
    ],
    import: [
      'データベースの場所: $XDG_DATA_HOME/madoguchi/members.db (~/.local/share/madoguchi/members.db)、または --members の指定',
      '読み取れない行は行番号と理由を標準エラー出力に出し、ほかの行は取り込みます。',
      '失敗または中断した場合は、元のデータベースがそのまま残ります。',
    ],
    find: [
      'データベースの場所: $XDG_DATA_HOME/madoguchi/members.db (~/.local/share/madoguchi/members.db)、または --members の指定',
    ],
    stats: [
      'データベースの場所: $XDG_DATA_HOME/madoguchi/members.db (~/.local/share/madoguchi/members.db)、または --members の指定',
    ],
  },
  exit: [
    'すべて読み取り済み',
    '実行できなかった',
    '使い方の誤り',
    '実行したが、読み取れないメールがあった',
    '--fail-on で指定した判定があった(3より優先)',
  ],
  done: '完了',
};
