/**
 * Words that letters to the desk are made of: they say nothing about a person and stay, so that a scrubbed mail reads like the
 * original. Whatever is not here is replaced: a word too few costs a stranger look, a word too many may give somebody away.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Two kanji and more; a run of kanji stays where these cover it. */
export const KANJI_WORDS = words(`
問合 再設定不可 再設定 設定 不可 生年月日 氏名 漢字 支払 支払方法 電話番号 携帯番号 登録 住所 現住所 旧住所 新住所 登録住所 登録内容 決済 都道府県 方法 会員番号 会費 月会費
西暦表記 西暦 決済情報番号 決済方法 決済番号 場合 電話 名前 返信 記入 記入内容 記入欄 誕生日 下記 世話 継続課金 連絡 確認 件名 項目 送信 送信元 送信先 送信者 送信日時 会員 以下 以上 回答
返事 間違 自宅 使用 内容 番号 携帯 担当者 担当者様 対応 注文番号 年生 日生 生年 生月 生日 宛先 転送 昭和 平成 令和 大正 手数 画面 自分 退会 退会手続 受付 受付番号 受付時間 配信 配信不能 配信停止 解決 自己解決 差出人
添付 必要 必要事項 利用 変更 該当 不明 案内 空欄 空白 失礼 手続 不要 不足 不足分 訂正 備考 見当 表示 営業日 営業日以内 不在 不在通知 受信 受信者 受信拒否 入力 電子 問題 手元 回目 客様 拝啓 敬具 前略 草々
以前 以降 以来 以外 以内 先月 今月 来月 解約 解約済 結婚 離婚 引越 現在 人分 二人分 時間 時間以内 返金 公演 有効期限 期限 期限切 昨夜 無事 本当 先日 昨日 今日 今日中 本日 本日中 明日 昨年 今年 去年 迷惑 数字 英字 英数字 半角 全角 途中
質問 料金 全部 何度 再送 再送信 前回 自動 自動送信 自動返信 自動応答 応答 担当 研修 代表 勝手 夏季 休暇 振替休暇 順次 失敗 管理者 管理 情報 診断情報 生成元 容量 上限 再発行 暗証番号 暗証 先方 弊社 御社 御中 貴社 機種 機種変更
次第 便 一緒 申請 申請書 振仮名 愛称 登録情報 会員登録 登録時 当時 存 申請致 何卒 失念 失念致 途方 長文 会場 座席 全然 適当 先行 関係 相談 一致 名義 名義変更 事務局 時下 清栄 通常 依頼 依頼申 標題 件名 紛失 大変 高齢 苦手 実家 在住 指摘 本文 本文中 退職
人目 下表 本人 本人情報 本人確認 至急 現在使 新規 新規入会 入会 申込 申込番号 申込履歴 用意 電話料金合算払 自分専用 作成 不正行為 報告 月額 順番 活動 活動名 本名 旧姓 参加 通知 先週 今週 来週 動画 最新版 二重 住所変更 平日 普通 明細 利用明細
応募 採用 求人 面接 志望動機 運営 提案 突然 連絡失礼 定型 日々 説明 機会 最終日 会員様限定 配布中 新作 予約受付 予約 重要 維持 停止 一晩 一度 追記 無視 年代 全員 意見 画質 不審 本物 詐欺 完了 当落 抽選 先行抽選 先変更 希望 退会希望 当方
状態 日付 日時 携帯会社 会社 株式会社 商店 駄目 範囲 未登録 未設定 未記入 登録済 発券 無効 有効 毎月 家族 友人 夜中 窓口 文字 文字化 継続 課金 利用者 様子 最後 最初 最近 今回 次回 毎回 一部 全体 上記 左記 右記 同様 同上 元号 西暦 郵便番号 市区町村
日本語 英語 外国籍 外国 国籍 年齢 性別 職業 住民票 身分証 免許証 結果 理由 原因 事情 状況 都合 予定 仕事 学校 大学 高校 中学 小学校 子供 主人 夫婦 両親 息子 姉妹 兄弟 携帯電話 固定電話 電話帳 機種変 画像 写真 資料 書類 書面 封筒 郵送 送付 発送
商品 注文 購入 販売 値段 無料 有料 会計 請求 請求書 領収書 料金支払 口座 銀行 振込 残高 交換 更新 修正 削除 追加 保存 検索 選択 選択肢 記号 大文字 小文字 名称 種類 種別 区分 分類 合計 件数 回数 日数 桁数 人数 年数 曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 午前 午後
二十歳 元年 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 一月 二月 三月 十年 二十年 三十年 登録番号 社員番号 現在使用 使用中 利用中 加入 加入中 解約済み 対象 対象外 無記入 無回答 関係者 関係者各位 各位 皆様 大切 簡単 可能 不可能 必須 任意 別途 別紙 以外 一応 多分 恐縮 幸甚 拝見 承知 了解 感謝 御礼 御座 有難 宜敷 申上 存上 致 大丈夫 本状 差出 読方 登録県 下記 送信元 暗証番号
不正 番号順 順番 月分 誕生 誕生年 打間違 府県 第三者 一時的 制限 送信専用 専用 原始邮件 原始郵件 发件人 发送时间 收件人 主题 寄件者 寄件日期 收件者 主旨 寫道 写道 回复 转发
`);

/** One kanji that stands before its okurigana, or as a word with others around. */
export const KANJI_STEMS = words(`
誠 慶 空 打 便 楽 問 合 払 桁 各 方 月 年 日 願 忘 申 届 件 送 見 入 出 私 上 変 分 思 書 使 無 引 違 同 来 正 例 読 知 受 先 号 通 下 住 推 前 今 付 致 困 教 生 代 落 点 押 持 初 答 訳 急 次 特 元 覚 尋 番 言 続 試 名 話 恐 越 時 表 円 幸 好 待 切 行 終 気 誤 控 間 用 囲 本 差 超 探 開 疲 宛 修 伴 右 打 頁 為 暮 叶 記 氏 称 忙 古 順 形 宜 選 貯 歳 換 際 足 他 携 考 物 傘 階 少 良 何 念 当 出来 朝 取 消 別 直 新 様 旧 直 止 起 寝 聞 伝 頼 助 欲 早 遅 多 全 再 済 立 始 調 返 戻 払 買 売 替 残 並 外 内 中 後 左 母 父 娘 孫 姉 妹 妻 夫 兄 弟 爺 婆 席 夜 人 回 度 月 週 時 秒 枚 名 夕 昼 国 県 市 区 町 村 都 府 道 丁 目 地 番 要 不 未 非 可 否 有 無 計 略 以 等 及 又 並 且 但 猶 尚 是 此 其 誰 何
`);

export const KATAKANA_WORDS = words(`
パスワード ニックネーム ハンドルネーム メールアドレス クレジットカード フルネーム キャリア コース メール ログイン ログアウト アドレス カード ドコモ ソフトバンク プラスメンバー フリガナ ヨミガナ ヨミ ヨミカタ セイ カナ カタカナ クレカ クレジット メッセージ アプリ ケータイ メアド
アカウント スマートフォン スマホ エラー マイページ ナシ ページ サイト マスターカード アメックス ダイナース ダイナースカード サンプル プラス メンバー ファン イベント ホームページ リセット ワイモバイル モバイル ハイフン ロック コピペ コピー システム グループ サーバー メールボックス フォーム
ウイルス ソフト アンチウイルスソフト ブロック ショップ ファンクラブ マンション デビット デビットカード ライフカード プレゼント ブラウザ ブラウザー クリック タップ テキスト アイテム ポイント キャンペーン プッシュ アルバイト スタッフ アーティスト チャットボット オンライン クーポン クーポンコード スタート
メールアカウント リンク センター アンケート ファンミーティング グッズ コンビニ チケット メールフォルダ フォルダ パス スクリーンショット ペンライト ビザ ジェーシービー アイクラウド グーグル ヤフー アップル アンドロイド アイフォン パソコン タブレット インターネット ネット ウェブ ダウンロード インストール キャンセル
サポート サービス コード ナンバー データ ファイル ボタン メニュー リスト チェック テスト タイトル トップ ライブ コンサート スケジュール オネガイシマス ブログ ユーザー ネーム ワード ドメイン フィルター ゴミ オペレーター カスタマー センター トラブル アクセス ドット アットマーク アンダーバー
アイディー アイディ アイデー ニクネ ヶ月 モ デ ト ノ ガ ヲ ハ ニ カラ マデ デス マス シマス ナイ ナク アリマセン ワスレマシタ
`);

/** Words of one kana are taken only behind a word that stays. */
export const HIRAGANA_WORDS = words(`
です でした でして でしたが ですが ですので ですか ですと ですね ですよ ですけど ますので ます ました ましたが ましたら まして ません ませんでした ましょうか でしょうか でしょう でも では でき できま できる できない できなく できれば できず できて できた
して した しま しました します しております しており しています している していた していない しない しなく しても してみ してください しまい しまし するの する すると すれば しました せん すみません すいません すいませんが ありがとう ありがとうございます ありがとうございました ございます ございました ございません
いたします いたしました いたしま いたしております いただき いただいて いただいた いただけ いただきたい いただく ください くださり くださる ほしい ほしくて おねがい おねがいします おねがいいたします よろしく よろしくお よろしければ どうぞ どうか どうしたら どうすれば
から までに まで より など なので なのですが なのに ので のに のは のが のを のも のか とは とも とか とで には にも での でのみ への へと からの からは または もしくは しくは および ならびに また まだ まず もう もし もしか もしかしたら その それ それで それとも それでは この これ これで これは ここ ここに ここから こちら こちらは こちらの こちらから
そちら どちら どちらか どちらも どこ どこか どれ どの どう だけ だけで ほど ここを どこも えーゆー そふとばんく くれじっとかーど くれじっと ねん がつ にち すんでる すんでるところ おかね はらいかた おかねのはらいかた ぷらすめんばー ぷらすめんばーあいでぃー あいでぃー のうち ではなく めんばー くらい ぐらい ごろ ころ ずつ しか さえ とき ときに ときは こと ことが ことを ことは ため ために ところ もの ものです ものを ものが わけ はず つもり まま ままで うち ほう ほうが うえ なか さい とおり どおり
なり になり になります なりました なって なった なく なくて なくなり なければ なし なしです ない ないです ないので ないため ある あり あります ありました ありません ありませんでした あった あって いる います いました いません いない いて いた おり おります おりました おりません おらず
れる れて れた れま れました れません れず られ られて られた られる られません されて された されま される させて もらう もらい もらえ もらえま もらって みて みた みま みました みる くる きて きた きま きません きませんでした ゆく いく いって いった
わかりかねます かねます かね わから わからな わからない わかりません わかりませんでした わからなく わかる わかりました わかれば わすれた わすれました わすれて わすれてしまい わすれてしまいました とどき とどかな いれて いれても かえて かいて かき おくって おくり おしえて みつから つから めて めた めま つけ つけて さがして
こんにちは こんばんは おはようございます はじめまして おつかれさま おせわ おそれいり おてすう はい いいえ ごめん ごめんなさい たぶん たしか ちょっと とても すごく やはり やっぱり いつも いつ いま いままで すぐ すでに さっき さきほど のち あと あとで そのあと その後 ともに とにかく ずっと まったく ぜんぜん
ご連絡 について につき につきまして において における によって により よると として とします といい といいます という というのは いうの いいます いう もうします もうす おもいます おもう おもわれ おもって おもい かと かも かもしれ かもしれません しれません けれど けど だった だったと だと だから たら たり だり ながら つつ
かんたん まとめて なまえ おなまえ ふりがな よみがな よみ かな せい めい みほん たんじょうび じゅうしょ でんわばんごう でんわ めーる めーるあどれす あどれす にっくねーむ ぱすわーど かいいん ばんごう さん さま ちゃん くん みたい よう ような ように ようで らしい らし そうです そう すべて いずれか いずれも
かかわらず にて なお ただし ただ さて つきましては このたび このたびは おかげさまで いえ たく たい たくて べき べきか まい ずに ぬ だれ だれか なに なにか なぜ もっと もっとも さらに しかし しかも なおす なおし なおして うまく はやく はやい あたらしい ふるい まちがい まちがえ まちがって ちがう ちがい ちがって おなじ
ちゅうもんばんごう けっさいばんごう かいいんばんごう ゆうのは ゆうのん ゆうのんは いうのん いうのんは んでる んでるのは んでいる しております おります おりました おきました まくった もろもろ いろいろ せいねんがっぴ あだ とうろく とうろくした けん すんで すんでます すんでいます よみます よんで うまれ うまれた うまれたのは さいせってい おかあさん おとうさん しょうがく ちゅうがく こうこう ねんせい こない こないです あいでー あいでぃー ばらい はらい いい いいの いたけど たけど だす こちらへ ちがって かえた かわって
たびたび かなり すこし ぐ おく ないと なら ならば ならない ならず なると ともに あて あてに がち げます
`);

/** Okurigana and particles. */
export const KANA_AFTER = words(
  'い り き れ け え わ せ げ め ま み し っ ら ろ べ た て の は が を に で と も か ね よ な さ お ご う く す つ む る ぎ じ び へ だ',
);

export const LATIN_WORDS = words(`
id ids re fw fwd tel fax plus member plusmember plusmemberid plusid the of not my you your reset this is name names and please at date url from on address addresses it its it's payment payments pay paying card am subject hello hi dear sorry birth birthday birthdate phone credit nickname out i i'm i've me be for error errors user unknown have has had one ones jcb visa
mastercard amex diners paypay message messages original forwarded if reply replies with or was were help could can can't cannot received sender that there these those below above dob registered register registration number numbers https http www com co jp ne net org or ac go ed lg android iphone ios ipad mac ip ips form windows kanji kana katakana hiragana furigana reading pw icloud gmail yahoo outlook hotmail
mailto sent november january february march april may june july august september october december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday office will urgent thank thanks call regards best kind undelivered undeliverable undeliver returned return following rejected remote server given send sending only do does did
another company exists st nd rd th locked always signed lived shown displayed listed there here through advance nick doesn't don't didn't won't wasn't isn't found failure failed fails host inform delivered deliver delivery status more said notice able unable mailbox full hn nn forgot forgotten forget remember request requests none log login logged logging in no now link links expired time times mobile lost order orders wrote docomo au softbank uq povo ahamo linemo ymobile mobile apple google microsoft
mail mails email e-mail e gmail ezweb example system systems old new a an as by to up but so if any all some each every other than then when where who whom which why how what again still yet already before after until since within last first second next previous week weeks day days hour hours minute minutes month months year years ago today tomorrow yesterday tonight
password passwords passcode account accounts access support desk team service customer member membership fee fees monthly method methods carrier carriers billing bill bank id's prefecture japan japanese english tokyo kobe text plain html content type version mime charset item items value values list json null none blank empty na n attached attachment file files image images photo
could would should might must need needs needed want wants like make made get got give gave go goes going come comes see seen say says said tell told ask asked asking try tried trying keep find check checked confirm confirmed change changed changing update work works working use used using open opened opening click clicking read write writing written fill filled answer answers question questions problem problems trouble matter matters
automated automatic auto response limited currently away leave back parental permanent fatal reason reasons determine include included includes transcript session follows connection deferred timed warning past postmaster daemon mailer delivery-status recipient recipients smtp mx dns lookup resolver notfound not-found adr rcpt command qmail program afraid didn't line copy path invoked network refused status notification mailer-daemon
excel same arrives arrive arrived details difference born friend friend's lot correctly refuses concern may possible ordinary longer kindly match does apply applicable confidentiality intended addressee private ticket tickets refund refunds merch goods ship shipped shipping shirt event events concert video app apps web off security voting vote ends soon ignore germany korea
todofuken todoufuken saisettei todokimasen live lives living page pages resend dekimasen sumimasen wasuremashita onegaishimasu namae nikkuneemu seinengappi juusho denwa bangou meeru adoresu shiharai houhou kaiin nashi shi ken to fu do ku machi desu masu wa ga no ni de wo mo ka yoroshiku konnichiwa arigatou barai d-barai kantan kessai matomete pls plz thx ok okay yes
schrieb von gesendet betreff dari tanggal subjek kepada pesan terusan
`);
