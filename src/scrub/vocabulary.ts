/**
 * Words that letters to the desk are made of: they say nothing about a person and stay, so that a scrubbed mail reads like the
 * original. Whatever is not here is replaced: a word too few costs a stranger look, a word too many may give somebody away.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** One kanji that stands before its okurigana, or as a word with others around. */
export const KANJI_STEMS = words(`
誠 慶 線 呼 全 参 空 打 便 楽 問 合 払 桁 各 方 月 年 日 願 忘 申 届 件 送 見 入 出 私 上 変 分 思 書 使 無 引 違 同 来 正 例 読 知 受 先 号 通 下 住 推 前 今 付 致 困 教 生 代 落 点 押 持 初 答 訳 急 次 特 元 覚 尋 番 言 続 試 名 話 恐 越 時 表 円 幸 好 待 切 行 終 気 誤 控 間 用 囲 本 差 超 探 開 疲 宛 修 伴 右 打 頁 為 暮 叶 記 氏 称 忙 古 順 形 宜 選 貯 歳 換 際 足 他 携 考 物 傘 階 少 良 何 念 当 出来 朝 取 消 別 直 新 様 旧 直 止 起 寝 聞 伝 頼 助 欲 早 遅 多 全 再 済 立 始 調 返 戻 払 買 売 替 残 並 外 内 中 後 左 母 父 娘 孫 姉 妹 妻 夫 兄 弟 爺 婆 席 夜 人 回 度 月 週 時 秒 枚 名 夕 昼 国 県 市 区 町 村 都 府 道 丁 目 地 番 要 不 未 非 可 否 有 無 計 略 以 等 及 又 並 且 但 猶 尚 是 此 其 誰 何
金 字 者 込 作 求 乗 泣 笑 存 紙 家 進 丸 高 長 固 決 貰 頂 抜 埋 揃 慌 怒 嫌 怖 焦 弾 貼 添 転 登 録 載 俺 僕 我 遠 近 強 弱 若 承 両 済
`);

export const KATAKANA_WORDS = words(`
パスワード ニックネーム ハンドルネーム メールアドレス クレジットカード フルネーム キャリア コース メール ログイン ログアウト アドレス カード ドコモ ソフトバンク プラスメンバー フリガナ ヨミガナ ヨミ ヨミカタ セイ カナ カタカナ クレカ クレジット メッセージ アプリ ケータイ メアド
アカウント スマートフォン スマホ エラー マイページ ナシ ページ サイト マスターカード アメックス ダイナース ダイナースカード サンプル プラス メンバー ファン イベント ホームページ リセット ワイモバイル モバイル ハイフン ロック コピペ コピー システム グループ サーバー メールボックス フォーム
ウイルス ソフト アンチウイルスソフト ブロック ショップ ファンクラブ マンション デビット デビットカード ライフカード プレゼント ブラウザ ブラウザー クリック タップ テキスト アイテム ポイント キャンペーン プッシュ アルバイト スタッフ アーティスト チャットボット オンライン クーポン クーポンコード スタート
メールアカウント リンク センター アンケート ファンミーティング グッズ コンビニ チケット メールフォルダ フォルダ パス スクリーンショット ペンライト ビザ ジェーシービー アイクラウド グーグル ヤフー アップル アンドロイド アイフォン パソコン タブレット インターネット ネット ウェブ ダウンロード インストール キャンセル
サポート サービス コード ナンバー データ ファイル ボタン メニュー リスト チェック テスト タイトル トップ ライブ コンサート スケジュール オネガイシマス ブログ ユーザー ネーム ワード ドメイン フィルター ゴミ オペレーター カスタマー センター トラブル アクセス ドット アットマーク アンダーバー
ママ パパ コレ コチラ シメイ ペイペイ アド アイディー アイディ アイデー ニクネ ヶ月 モ デ ト ノ ガ ヲ ハ ニ カラ マデ デス マス シマス ナイ ナク アリマセン ワスレマシタ
メモ ニック ベトナム カレンダー カレ パスコード ハガキ ノート オッケー スペース スペル アルファベット ローマジ ケタ ミス コメント マーク ダメ
`);

/** Words of one kana are taken only behind a word that stays. */
export const HIRAGANA_WORDS = words(`
です あっとまーく でした でして でしたが ですが ですので ですか ですと ですね ですよ ですけど ますので ます ました ましたが ましたら まして ません ませんでした ましょうか でしょうか でしょう でも では でき できま できる できない できなく できれば できず できて できた
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
なのか だったか どちらだったか どっちだったか ほかの じゃなかった ちがいます ちがって ありがとうございました そちらの ちゅうもんばんごう けっさいばんごう かいいんばんごう ゆうのは ゆうのん ゆうのんは いうのん いうのんは んでる んでるのは んでいる しております おります おりました おきました まくった もろもろ いろいろ せいねんがっぴ あだ とうろく とうろくした けん すんで すんでます すんでいます よみます よんで うまれ うまれた うまれたのは さいせってい おかあさん おとうさん しょうがく ちゅうがく こうこう ねんせい こない こないです あいでー あいでぃー ばらい はらい いい いいの いたけど たけど だす こちらへ ちがって かえた かわって
たびたび かなり すこし ぐ おく ないと なら ならば ならない ならず なると ともに あて あてに がち げます
や やで やけど やけん やのうて やから へん してへん れへん いう とる とるばい さー だっけ だと たい お心当たりのない けいたい けーたい さっぱり ちっとも まったく めあど すんでるとこ すんでる あいでぃー たすけて たすけてください だす どす だがね だがや だわ じゃけど じゃけん じゃ ばい やねん やで っす あだな けん しはらい けっさい ばんごう うまれた うまれ とうろく おなじ わたしの わたしは わたし ほかは ほかに やっても きます って のやつ やつ んでいます れちゃって ちゃって したら ひらがなで ひらがな つまり んでおります せず じます よく いので ばかり ばかりで えた えてた やった やねん やけど やねんけど やで あらへん へん されへん ねんけど だけど けんど んや んやけど ばい とる とるで ちゅう じゃけん だべ だっぺ べさ どす はる てる しとる すんどる どるで そのまんま まんま えてない えてないです えてないんです んです んですけど んですが どっち どっちの どっちか ためした ためしたんですけど おぼえて おぼえてない にしたか じゃない じゃなくて
`);

/** Okurigana and particles. */
export const KANA_AFTER = words(
  'い り き れ け え わ せ げ め ま み し っ ら ろ べ た て の は が を に で と も か ね よ な さ お ご う く す つ む る ぎ じ び へ だ',
);

export const LATIN_WORDS = words(`
id ids re fw fwd tel fax plus member plusmember plusmemberid plusid the of not my you your reset this is name names and please at date url from on address addresses it its it's payment payments pay paying card am subject hello hi dear sorry birth birthday birthdate phone credit nickname out i i'm i've me be for error errors user unknown have has had one ones jcb visa
mastercard amex diners paypay message messages original forwarded if reply replies with or was were help could can can't cannot received sender that there these those below above dob registered register registration number numbers https http www com co jp ne net org or ac go ed lg android iphone ios ipad mac ip ips form windows kanji kana katakana hiragana furigana reading pw icloud gmail yahoo outlook hotmail
mailto sent november january february march april may june july august september october december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday office will urgent thank thanks call regards best kind undelivered undeliverable undeliver returned return following rejected remote server given send sending only do does did
utf iso jis shift_jis euc another company exists st nd rd th locked always signed lived shown displayed listed there here through advance nick doesn't don't didn't won't wasn't isn't found failure failed fails host inform delivered deliver delivery status more said notice able unable mailbox full hn nn forgot forgotten forget remember request requests none log login logged logging in no now link links expired time times mobile lost order orders wrote docomo au softbank uq povo ahamo linemo ymobile mobile apple google microsoft
mail mails email e-mail e gmail ezweb example system systems old new a an as by to up but so if any all some each every other than then when where who whom which why how what again still yet already before after until since within last first second next previous week weeks day days hour hours minute minutes month months year years ago today tomorrow yesterday tonight
password passwords passcode account accounts access support desk team service customer member membership fee fees monthly method methods carrier carriers billing bill bank id's prefecture japan japanese english tokyo kobe text plain html content type version mime charset item items value values list json null none blank empty na n attached attachment file files image images photo
could would should might must need needs needed want wants like make made get got give gave go goes going come comes see seen say says said tell told ask asked asking try tried trying keep find check checked confirm confirmed change changed changing update work works working use used using open opened opening click clicking read write writing written fill filled answer answers question questions problem problems trouble matter matters
automated automatic auto response limited currently away leave back parental permanent fatal reason reasons determine include included includes transcript session follows connection deferred timed warning past postmaster daemon mailer delivery-status recipient recipients smtp mx dns lookup resolver notfound not-found adr rcpt command qmail program afraid didn't line copy path invoked network refused status notification mailer-daemon
excel same arrives arrive arrived details difference born friend friend's lot correctly refuses concern may possible ordinary longer kindly match does apply applicable confidentiality intended addressee private ticket tickets refund refunds merch goods ship shipped shipping shirt event events concert video app apps web off security voting vote ends soon ignore germany korea
todofuken todoufuken saisettei todokimasen live lives living page pages resend dekimasen sumimasen wasuremashita onegaishimasu namae nikkuneemu seinengappi juusho denwa bangou meeru adoresu shiharai houhou kaiin nashi shi ken to fu do ku machi desu masu wa ga no ni de wo mo ka yoroshiku konnichiwa arigatou barai d-barai kantan kessai matomete pls plz thx ok okay yes
expires expire current below keep mailbox live data de nascimento pagamento prov nome senha esqueci fecha nacimiento pago kanji katakana joined schrieb von gesendet betreff dari tanggal subjek kepada pesan terusan
never much site us family keeps telling exchange student kaigai nihongo romaji pasokon shitsurei shimasu kara nanode wasurete wasureta pasuwaado kurejitto kaado watashi tte onegai really word thought funny funnily spelled spelt letters letter capital lower upper case underscore hyphen dot
`);
