/**
 * Words in kana that letters to the desk are made of, and that no name is read as: what they cover whole is no reading. A given name that
 * is such a word as well (マーク) has its family name beside it.
 */
import { toKatakana } from './kana.js';

const KATAKANA = `
パスワード ニックネーム ハンドルネーム フルネーム ネーム メールアドレス アドレス メール メアド メッセージ アカウント ログイン ログアウト サインイン リセット エラー マイページ ホームページ ページ サイト ブラウザ ブラウザー
アプリ システム サーバー サービス サポート センター フォーム フォルダ リンク コード ナンバー データ ファイル ボタン クリック タップ テキスト コピー コピペ コメント ロック ブロック アクセス ダウンロード インストール バージョン
クレジットカード クレジット クレカ カード デビットカード デビット キャリア ドコモ ソフトバンク ワイモバイル モバイル ラインモ アハモ ポヴォ コンビニ マスターカード マスター ビザ アメックス ダイナース ダイナースカード ジェーシービー セゾン エポス オリコ ライフカード プリペイド ポイント クーポン キャンペーン キャンセル
スマートフォン スマートホン スマホ アイフォン アイフォーン アイホン アンドロイド エクスペリア ギャラクシー ピクセル アクオス アローズ ガラケー ガラホ ケータイ ケイタイ パソコン タブレット アイパッド マック ウィンドウズ ウインドウズ アップル グーグル ヤフー アイクラウド ジーメール インターネット ネット ウェブ ワイファイ ルーター
ハイフン アンダーバー アンダースコア アンダーライン マイナス プラス ドット ピリオド コンマ カンマ スラッシュ スペース アットマーク コロン アスタリスク シャープ アルファベット ローマジ ローマ オーモジ コモジ オオモジ ゼロ エックス アイディー アイディ アイデー スペル ケタ ミス
フリガナ ヨミガナ ヨミカタ ヨミ カナ カタカナ ヒラガナ カンジ ハンカク ゼンカク ナマエ オナマエ シメイ ミョウジ ホンミョウ ホンニン キュウセイ
ファンクラブ ファン グループ メンバー プラスメンバー アイドル アーティスト イベント ライブ コンサート ファンミーティング チケット グッズ ペンライト タオル ブログ スケジュール プレゼント アンケート コース プラン スタッフ オペレーター カスタマー ユーザー
シングルマザー シングルファザー フリーランス フリーター アルバイト パート パートタイマー サラリーマン サラリーウーマン オーエル ニート デザイナー エンジニア プログラマー モデル ピアニスト ライター ドライバー ヘルパー マネージャー
アパート マンション コーポ ハイツ シェアハウス ホーム ビル ショップ スーパー
アメリカ イギリス フランス ドイツ カナダ イタリア スペイン ブラジル ベトナム フィリピン インドネシア ミャンマー タイランド シンガポール オーストラリア ニュージーランド トーキョー オーサカ ハーフ クォーター
トラブル テスト チェック リスト メニュー タイトル カレンダー メモ ノート ハガキ サンプル アルバム ダメ ナシ オッケー オーケー スタート ストップ リニューアル プッシュ ショート ワード パス ゴミ ウイルス ソフト ダイヤル ガイダンス フリーダイヤル
オネガイシマス アリガトウゴザイマス スミマセン ヨロシク ヨロシクオネガイシマス ワスレマシタ ワカリマセン アリマセン ママ パパ
`;
/** Remarks about a name, as people type them behind it in brackets. */
const HIRAGANA = `
けっこん けっこんまえ けっこんご りこん きゅうせい しんせい ほんみょう ほんにん じぶん いま むかし まえ いぜん いまのなまえ むかしのなまえ まえのなまえ まえのみょうじ なまえ みょうじ とうろく とうろくめい とうろくずみ かな かんじ ひらがな ふりがな よみがな よみ おなじ どうじょう おなじです
むすめ むすこ はは ちち おっと つま あね あに いもうと おとうと まご そふ そぼ しゅじん だんな よめ かぞく こども ちょうじょ ちょうなん おかあさん おとうさん おばあちゃん おじいちゃん だいり だいりにん ともだち
はしごだか たつさき たちさき つちよし くさかんむり しんにょう きゅうじ きゅうじたい しんじたい がいじ
ふるねーむ にっくねーむ あかうんと めーる おねがいします よろしく よろしくおねがいします ありがとうございます すみません すいません ごめん ごめんね もうしわけない たすけて こまってる こまった しつれい どうか なにとぞ
`;

const setOf = (words: string): ReadonlySet<string> => new Set(toKatakana(words).trim().split(/\s+/u));
const WORDS = setOf(KATAKANA);
const REMARKS = setOf(HIRAGANA);
const LONGEST = Math.max(...[...WORDS].map((word) => word.length));

/** Is this, all of it, made of such words? スマートフォン, クレジットカード, アップル パソコン */
export function isOfKanaWords(text: string): boolean {
  const bare = toKatakana(text).replace(/[ ・]/gu, '');
  // Do such words cover it up to each place?
  const reached = [true];
  for (let end = 1; end <= bare.length; end++) {
    let covered = false;
    for (let start = Math.max(0, end - LONGEST); start < end && !covered; start++)
      covered = reached[start] === true && WORDS.has(bare.slice(start, end));
    reached.push(covered);
  }
  return bare !== '' && reached[bare.length] === true;
}

/** What a remark in kana ends in, and no reading: もとのまま, なべはつじのほう. */
const REMARK = /(?:ノママ|ノホウ|ノカタ|ノナマエ|ノミョウジ|ノジ|ジャナイ|デハナイ|マシタ|マセン|ナサイ|クダサイ)$/u;
/** The end of a sentence: なまえです, ヤマダハナコデス. Names end so as well: メルセデス. */
const SAID_SO = /(?:です|デス)$/u;
const VERB = /(?:ます|マス)$/u;
/** 田中 義益 */
const MASU_NAME = /(?:[益升増舛枡桝鱒昌勝]|ます|マス)$/u;

/**
 * Is this, in kana throughout, a word or a remark, not the reading of a name?
 * @param name the name that it stands beside, where there is one
 */
export function isKanaRemark(text: string, name = ''): boolean {
  const bare = toKatakana(text).replace(/[ ・]/gu, '');
  // はなちゃん; チャン is a family name.
  if (/ちゃん$|^ニックネーム/u.test(text) || REMARKS.has(bare) || isOfKanaWords(bare) || REMARK.test(bare)) return true;
  if (SAID_SO.test(text)) return !SAID_SO.test(name);
  return VERB.test(text) && !MASU_NAME.test(name) && !(text.endsWith('マス') && isPartedAs(name, text));
}

/** タナカ ヨシマス, of as many words as the name; ダイヒツ シマス is none. */
function isPartedAs(name: string, reading: string): boolean {
  const words = reading.split(/[ ・]/u).length;
  return words > 1 && name.split(/[ ・]/u).length === words && !/[ ・](?:シ|イ|オリ|デキ)?マス$/u.test(reading);
}
