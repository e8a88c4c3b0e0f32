/** The ways in which running text introduces somebody by his full name. */
import { RELATIVE } from '../../../text/people.js';
import { INTRODUCED_IN_ENGLISH } from './introduced-in-english.js';
import { type Introduced, WORDS } from './introducing-words.js';
import {
  IDEO,
  INTRODUCING,
  KANA_BESIDE,
  LATIN_NAME,
  NAME,
  NAME_AND_READING,
  NAME_BESIDE,
  READING,
  RELATIVE_IN_BRACKETS,
  SPOKEN_WITH_READING,
} from './name-patterns.js';

/** Products, firms and messages have names of this shape, too. */
const OF_THINGS = [
  'Galaxy|Google|Chrome|Sony|Xperia|Apple|Safari|Firefox|Edge|Soft|Bank|Windows|Android|Pixel|Aquos|Gmail|Yahoo|Line|Twitter|Plus',
  'Error|Invalid|Password|Login|Member|Account|Mail|Pay|Mobile|Internet|Explorer|Outlook|Live|Tour|Fan|Club',
]
  .join('|')
  .replace(/[A-Za-z]+/gu, (word) => `${word}|${word.toUpperCase()}`);

/** Other words that look so end, or begin, otherwise. */
const GIVEN_IN_HIRAGANA =
  '(?!でご|と申|ともう|とい|みたい|らしい|[をが]|な[のん]|の(?![ぞりんあえ])|に(?![いなこ])|から|より|まで|でも|だけ|しか|ばかり|くらい|ちゃん|くん|さん)[ぁ-ん]{2,4}?';
/** Family names that are one letter long. */
const ONE_LETTER_FAMILIES =
  '林森原堀岡東南西北辻谷関星泉菅秦宮島嶋浜濱浦沖梶桂柳楠栗榎桜橘杉松竹堤宗牧平畑畠旭峰峯瀧滝角門丸井岩城堺境椿寺殿富永成仲橋羽福藤渕細前槙湊村盛守矢吉蓮脇渡綿湯轟鎌塙窪砂塩樋';

export const INTRODUCED: Introduced[] = [
  [
    3,
    WORDS.bits('named'),
    new RegExp(
      `(?<!(?:カナ|かな|カタカナ|フリガナ|ふりがな)の(?:お)?)(?:名前|氏名|本名|フルネーム|登録名|登録者名|会員名|名義|会員(?:本人)?|契約者|登録者(?:本人)?)(?:(?:は|が|で)[、\\s]*|\\s+)(?:漢字(?:で|では|だと)[、\\s]*)?(?:${RELATIVE}の)?「?(?<name>${NAME}|[ァ-ヶー]{2,}(?: [ァ-ヶー]+)?)」?${READING}?(?=[、。\\s」(（]|です|で|と|の|カタカナ|フリガナ|ふりがな|$)`,
      'gu',
    ),
  ],
  [
    3,
    WORDS.bits('relatives'),
    new RegExp(
      `${RELATIVE}(?:の|、|は)(?:名前は)?(?<name>${NAME})${READING}?(?=の|[がは](?!、?(?:ご|お)?(?:連絡|メール|送|書|問い?合|相談|質問|申し込|申し上|代わ|代筆|代理|手続|対応))|名義|になります|、)`,
      'gu',
    ),
  ],
  // 息子（西脇 陸斗、ニシワキ リクト、…）の
  [3, WORDS.bits('brackets'), RELATIVE_IN_BRACKETS],
  [0, WORDS.bits('relatives'), new RegExp(`(?:${RELATIVE}|代理)の(?<name>${NAME})${READING}?\\s*${INTRODUCING}`, 'gu')],
  [2, WORDS.bits('brackets'), new RegExp(`(?<![一-龠々ノ]|[一二三四五六七八九]ツ)(?<name>${NAME})${READING}`, 'gu')],
  // さとうゆい（佐藤結衣）です
  [
    2,
    WORDS.bits('brackets'),
    new RegExp(
      `(?:^|[。、!！\\s])(?<kana>[ぁ-ん]{4,12}|[ァ-ヶー]{4,12})\\s*[(（](?<name>${NAME})[)）]\\s*${INTRODUCING}`,
      'gu',
    ),
  ],
  // 須賀優愛 すがゆうあ 2011年7月19日生まれ
  [
    2,
    WORDS.bits('spaces'),
    new RegExp(
      `^(?<name>${IDEO}{3,6}) (?<kana>[ぁ-ん]{4,12}|[ァ-ヶー]{4,12})(?= (?:(?:19|20)\\d\\d|昭和|平成|令和|[SHR]\\d|\\d))`,
      'gu',
    ),
  ],
  // 山岸 ゆうか ヤマギシ ユウカ 2003年1月8日 富山
  [
    2,
    WORDS.bits('spaces'),
    new RegExp(
      `^(?<name>${IDEO}{1,5} (?:${IDEO}{1,5}|[ぁ-ん]{1,6})) (?<kana>[ぁ-ん]{1,8} [ぁ-ん]{1,8}|[ァ-ヶー]{1,8} [ァ-ヶー]{1,8})(?= (?:(?:19|20)\\d\\d|昭和|平成|令和|[SHR]\\d|\\d))`,
      'gu',
    ),
  ],
  // 私は山本花、フリガナはヤマモトハナです
  [
    2,
    WORDS.bits('inKana'),
    new RegExp(
      `(?:^|[。、!！?？\\s])(?:私|わたし|わたくし|僕|ぼく|俺)は(?<name>${NAME})[、,]\\s*(?=(?:フリガナ|ふりがな|カナ|かな|読み(?:方|仮名)?|よみ)(?:は|が))`,
      'gu',
    ),
  ],
  // 北畠加寿子、かなで書いたらキタバタケカズコです; 幡多まゆ、カナだとハタマユです
  [
    2,
    WORDS.bits('inKana'),
    new RegExp(
      `(?:^|[。、!！?？〜～\\sはが])(?<name>${NAME_BESIDE})(?:です)?[、。,\\s]+(?:かな|カナ|ひらがな|カタカナ|ふりがな|フリガナ|読み|よみ)(?:で(?:書いたら|書くと|書けば|は)|だと|なら)、?\\s*「?(?<kana>${KANA_BESIDE}|[ァ-ヶー]{4})(?=[、。!！」\\s]|です|でーす|と(?:申|読|い|言|よ)|や|$)`,
      'gu',
    ),
  ],
  // わたしの名前は山内 日鞠って書いてやまうち ひまりです
  [
    3,
    WORDS.bits('written'),
    new RegExp(
      `(?:^|[。、!！?？\\sはがの])(?<name>${NAME_BESIDE})\\s*(?:って|と)(?:書|か)いて[、\\s]*「?(?<kana>${KANA_BESIDE})(?=[、。!！」\\s]|です|でーす|と(?:申|読|い|言|よ)|って|$)`,
      'gu',
    ),
  ],
  // ノトヤ サツキこと能登谷皐月です
  [
    2,
    WORDS.bits('alias'),
    new RegExp(
      `(?:^|[。、!！?？\\s])(?<kana>${KANA_BESIDE})こと、?(?<name>${NAME})(?=です|と(?:申|い)|でござ|、|。)`,
      'gu',
    ),
  ],
  // 博多の古賀亜矢ばい
  [
    1,
    WORDS.bits('dialect'),
    new RegExp(
      `(?:^|[、。!！\\s])[^、。\\s]{1,8}の(?<name>${IDEO}{3,5}|${IDEO}{1,4} ${IDEO}{1,4})(?:ばい|たい|やで|やねん|やき|だべ|っす|じゃけど?|だっちゃ|どす)(?=[、。!！～〜\\s]|$)`,
      'gu',
    ),
  ],
  // 竹内和代ですたけうちかずよです, as one dictates it
  [2, WORDS.bits('introductions'), SPOKEN_WITH_READING],
  [2, WORDS.bits('beside'), NAME_AND_READING],
  [
    2,
    WORDS.bits('registered'),
    new RegExp(
      `(?:registered|signed up|joined|account is|is) (?:as|under)(?: the name)?(?: of)? ?[「『"“]?(?<name>${NAME}|[ァ-ヶー]{2,}(?: [ァ-ヶー]+)+)${READING}?`,
      'giu',
    ),
  ],
  [
    2,
    WORDS.bits('brackets'),
    new RegExp(`(?<![一-龠々ノ]|[一二三四五六七八九]ツ)(?<name>${NAME})\\s*${INTRODUCING}${READING}`, 'gu'),
  ],
  [
    1,
    WORDS.bits('introductions'),
    new RegExp(
      `(?:^|[。、!！?？\\s]|[のはが]|(?:では|じゃ)なくて?|え[えー]?っ?と|ます|した|です|て(?:い)?る|[とど]る|に住む|(?:合わせ|合せ|送っ|書い|頂い|いただい|もらっ|かけ|申し上げ|差し上げ)た)(?<name>${NAME})(?:${READING}|\\s*[(（][^()（）]{1,16}[)）])?\\s*${INTRODUCING}`,
      'gu',
    ),
  ],
  // 堀なぎさと申します: a family name of one letter and a given name in hiragana
  [
    1,
    WORDS.bits('introductions'),
    new RegExp(
      `(?:^|[。、!！?？\\s])(?<name>[${ONE_LETTER_FAMILIES}]${GIVEN_IN_HIRAGANA})(?:${READING}|\\s*[(（][^()（）]{1,16}[)）])?\\s*(?:と申します|と申しまして|ともうします|といいます|と言います|言います)`,
      'gu',
    ),
  ],
  // 覚えているのは…と名前の永田航平だけです
  [
    2,
    WORDS.bits('named'),
    new RegExp(`覚えて(?:い)?るのは[^。]*(?:名前|氏名)の(?<name>${NAME_BESIDE})(?=だけ|しか|のみ)`, 'gu'),
  ],
  // ベトナム人のNGUYEN THI LANです
  [
    0.4,
    WORDS.bits('introductions'),
    new RegExp(
      `(?:^|[。、!！?？]|(?<!\\b[A-Z][A-Za-z.'’-]{0,20})\\s|の|(?:私|わたし|僕|名前|登録名?)は)(?!(?:[A-Za-z]+ )*(?:${OF_THINGS})(?![A-Za-z]))(?<name>[A-Z]{2,}(?: [A-Z]{2,}){1,3}|[A-Z][a-z]+(?: [A-Z][a-z]+){1,3})\\s*${INTRODUCING}`,
      'gu',
    ),
  ],
  // わたしは LOPES Maria Hana（ロペス マリア ハナ）と申します
  [
    2,
    WORDS.bits('brackets'),
    new RegExp(
      `(?:^|[。、!！?？]\\s*|(?:私|わたし|わたくし|僕|ぼく|俺|登録名|登録者名)は[、\\s]*)(?!(?:[A-Za-z]+ )*(?:${OF_THINGS})(?![A-Za-z]))(?<name>${LATIN_NAME})\\s*[(（](?:(?:カタカナ|フリガナ|ふりがな|カナ|読み)(?:で(?:は)?|は|:)?\\s*)?(?<kana>[ァ-ヶー]{2,14}(?:[ ・][ァ-ヶー]{1,14}){1,5})[)）]\\s*(?:で登録|${INTRODUCING})`,
      'gu',
    ),
  ],
  // 会員は娘の名義で、熊谷 紬（クマガイ ツムギ）と申します
  [
    3,
    WORDS.bits('named'),
    new RegExp(
      `(?:会員|登録者?|名義人?)(?:は|が)[^。、]{0,8}${RELATIVE}[^。、]{0,8}、(?<name>${NAME})${READING}`,
      'gu',
    ),
  ],
  [
    3,
    WORDS.bits('accounts'),
    new RegExp(`(?:^|[。、!！?？\\s]|わたくし|私|わたし)(?<name>${NAME})${READING}?の(?:会員)?アカウント`, 'gu'),
  ],
  // 井川 結衣 いかわ ゆい（いがわじゃないです）
  [
    2,
    WORDS.bits('spaces'),
    new RegExp(
      `^(?<name>${IDEO}{1,5} ${IDEO}{1,5}) (?<kana>[ぁ-ん]{1,8} [ぁ-ん]{1,8}|[ァ-ヶー]{1,8} [ァ-ヶー]{1,8})(?=\\s*[(（、。!！]|です|$)`,
      'gu',
    ),
  ],
  [1, WORDS.bits('spaces'), new RegExp(`^(?<name>${IDEO}{1,5} (?:${IDEO}{1,5}|[ぁ-ん]{1,6}))(?=、|。|$)`, 'gu')],
  ...INTRODUCED_IN_ENGLISH,
];
