/** Names in running text: 「山口杏です」, 「娘の山田花子のアカウント」, 「My name is 王 詩涵 (オウ シカン)」. */

import { isPlace } from '../../items/prefecture.js';
import { withoutRemarks } from '../../text/answer.js';
import { toKatakana } from '../../text/kana.js';
import { isOfKanjiWords } from '../../text/kanji-words.js';
import { Pattern } from '../../text/pattern.js';
import { collapseSpaces, nfkc } from '../../text/width.js';

/** Family names of three and more letters, which are no full names: 佐々木です is a family name in a greeting. */
const LONG_FAMILY_NAMES = new Set(
  '佐々木 長谷川 五十嵐 小野寺 大久保 久保田 小山田 佐久間 長谷部 宇都宮 日比野 小笠原 小宮山 小久保 宇田川 東海林 勅使河原 大河原 曽我部 阿久津 阿部川 伊集院 伊地知 加賀谷 加賀美 安孫子 我妻 我孫子 久米田 久保寺 五味川 佐々岡 佐田川 三田村 三田寺 山之内 山野井 市之瀬 一ノ瀬 二ノ宮 三ノ宮 井ノ口 木ノ下 丸ノ内 竹之内 堀之内 池之上 田野倉 小田切 小田原 小田島 小田桐 小早川 小野田 小野塚 小松崎 小美濃 大和田 大河内 大多和 大野木 大和久 久我山 日下部 日向野 八重樫 八木沢 八木橋 伊勢谷 伊佐山 千々岩 千代田 多々良 多田野 真田丸 真壁 比嘉良 名嘉真 仲宗根 我那覇 喜屋武 具志堅 新垣 知念 与那嶺 与那覇 金子田 瀬戸口 瀬戸山 美濃部 美濃輪 保科 武者小路 西園寺 綾小路 服部田 渡部田 早乙女 五島列 野々村 野々山 野々口 奈良岡 奈良原 須賀川 須藤田 佐野川 阿曽沼 柳田國 曽根田 曽根崎 長曽我部 加賀爪 江戸川 江口田 寺久保 多賀谷 高見沢 高見澤 和久井 和泉田 宮之原 宇佐美 宇佐見 宇野沢 宇賀神 宇津木 羽生田 芳賀 波多野 波多江 秦野 土岐田 土井垣 六車 四十物 四方田 百目鬼 日野原 相良 会沢 安西 安斎 安斉 安齋 佐伯 神宮寺 神田川 神野 海老原 海老名 海老沢 海老澤 北見川 北条 木村田 小比類巻 無量小路 鬼頭 猪俣 猪股 一条 二階堂 蔵本 倉持 加治屋 鍛冶屋 小日向 小泉川 古賀野 御手洗 五代 後藤田 近江谷 近藤田 最上谷 斎木 雨宮 天野川 入江田 岩井田 今日田 上野山 上之山 梅之内 榎本 江崎 遠藤田 太田川 大曾根 大曽根 大多喜 岡之上 沖之島 荻野谷 奥之院 尾ノ上 尾之上 鹿児島 鹿島田 鴨志田 川之上 河合田 河野辺 菊地原 北之園 城之内 清水川 久世 熊谷田 黒柳 桑名'.split(
    ' ',
  ),
);
// 三ツ井, 四ツ谷
const IDEO = '(?:[\\u3005-\\u3007\\u3400-\\u9fff\\uf900-\\ufaff々ノヶケ]|(?<=[一二三四五六七八九])ツ(?=\\p{sc=Han}))';
// 王 詩涵, 川端 まりあ; 柳沢悠里, 相沢みのり.
// 門脇フミ子, 佐藤ゆき江.
export const NAME = `(?:${IDEO}{1,5} (?:${IDEO}{1,5}|[ぁ-ん]{1,6}|[ァ-ヶー]{1,8})|${IDEO}{1,4} ?[ぁ-んァ-ヶー]{1,3}[子美代江枝恵香]|${IDEO}{2,7}(?:(?!です|ます|でし|でご|とい|と申|とも|のは)[ぁ-ん]{2,4}|[ァ-ヶー]{2,7})?)`;
const KANA = '[ぁ-んァ-ヶー]{2,12}(?:[ ・][ぁ-んァ-ヶー]{1,10})?';
export const READING = `(?:\\s*[(（](?:[A-Za-z .'-]{3,30}[/／、,] ?)?(?:(?:カタカナ|フリガナ|ふりがな|カナ|読み|ヨミ)[:：はで]*)?\\s*(?<kana>${KANA})(?:[、 ]?と(?:読み|よみ|いい|申し)ます| in (?:kata)?kana)?[)）])`;
export const RELATIVE =
  '(?:娘|息子|妻|夫|主人|母|父|妹|姉|弟|兄|子ども|子供|祖母|祖父|孫|長女|次女|長男|次男|家族|友人|叔母|叔父|代理)';
const INTRODUCING =
  '(?:です|っていいます|って言います|と申します|と申しまして|ともうします|と申す|といいます|と言います|いいます|でございます|という者|と言う者)';
const NAME_WORDS = new Pattern(/名前|氏名|本名|フルネーム|登録名|登録者名|会員名|名義|会員は|契約者は|登録者は/u);
const RELATIVES = new Pattern(new RegExp(`${RELATIVE}[の、は]`, 'u'));
const INTRODUCTIONS = new Pattern(new RegExp(INTRODUCING, 'u'));
// 白鳥千代、シラトリ チヨ: both are long enough to be nothing else, or parted into family and given name.
const NAME_BESIDE = `(?:${IDEO}{1,5} ${IDEO}{1,5}|${IDEO}{3,7}|${IDEO}{2,5}(?!です|ます|でし|でご|とい|と申|のは)[ぁ-ん]{2,4})`;
const KANA_BESIDE =
  '(?:[ァ-ヶー]{2,8}[ ・][ァ-ヶー]{2,8}|[ぁ-ん]{2,8} (?!です|でし|でー)[ぁ-ん]{2,8}?|[ァ-ヶー]{5,14}|[ぁ-ん]{5,14}?)';
const NAME_AND_READING = new RegExp(
  `(?:^|[。、!！?？\\sはがの])(?<name>${NAME_BESIDE})(?:です)?(?:[、 ]{1,2}|で、?|\\s?[/／・]\\s?)「?(?<kana>${KANA_BESIDE})(?=[、。!！」\\s]|です|でーす|と(?:申|読|い|言|よ)|$)`,
  'gu',
);
const RELATIVE_IN_BRACKETS = new RegExp(
  `${RELATIVE}\\s*[(（](?<name>${NAME})(?:[、,\\s]+(?<kana>${KANA}))?(?=[、,)）\\s])`,
  'gu',
);
const BESIDE = new Pattern(/[、 /／・]「?[ぁ-んァ-ヶー]{2}|で、?[ァ-ヶー]{3}/u);
const WRITTEN = new Pattern(/(?:って|と)(?:書|か)いて/u);
const ALIAS = new Pattern(/こと、?\p{sc=Han}/u);
const DIALECT = new Pattern(/ばい|たい|やで|やねん|やき|だべ|っす|じゃけ|だっちゃ|どす/u);
const REGISTERED = new Pattern(/registered|signed up|joined|is under/iu);
const BRACKETS = new Pattern(/[(（]/u);
const ACCOUNTS = new Pattern(/アカウント/u);
const SPACES = new Pattern(/ /u);
const ROMAJI = new Pattern(/ desu| to mou?shimasu| to iimasu/u);
const ENGLISH = new Pattern(/my |I am|I'm|This is|this is|registered|signed up|joined|is under/iu);
const IS_CALLED =
  "(?:[Mm]y (?:full |real |registered )?name(?: as registered| (?:on|in) (?:the|my) account| there| here)? is|I am|I'm|(?:registered|signed up|joined) (?:as|under))";
/**
 * Each with how much it says that this is the member's name (the writer may write for somebody else), and with words of which each
 * introduction of that form has one.
 */
const INTRODUCED: [rank: number, words: Pattern, introduced: RegExp][] = [
  [
    3,
    NAME_WORDS,
    new RegExp(
      `(?:名前|氏名|本名|フルネーム|登録名|登録者名|会員名|名義|会員|契約者|登録者)(?:は|が|で)[、\\s]*(?:${RELATIVE}の)?「?(?<name>${NAME}|[ァ-ヶー]{2,}(?: [ァ-ヶー]+)?)」?${READING}?(?=[、。\\s」]|です|で|と|の|$)`,
      'gu',
    ),
  ],
  [
    3,
    RELATIVES,
    new RegExp(
      `${RELATIVE}(?:の|、|は)(?:名前は)?(?<name>${NAME})${READING}?(?=の|[がは](?!、?(?:ご|お)?(?:連絡|メール|送|書|問い?合|相談|質問|申し込|申し上|代わ|代筆|代理|手続|対応))|名義|になります|、)`,
      'gu',
    ),
  ],
  // 息子（西脇 陸斗、ニシワキ リクト、…）の
  [3, BRACKETS, RELATIVE_IN_BRACKETS],
  [0, RELATIVES, new RegExp(`${RELATIVE}の(?<name>${NAME})${READING}?\\s*${INTRODUCING}`, 'gu')],
  [2, BRACKETS, new RegExp(`(?<![一-龠々ノ]|[一二三四五六七八九]ツ)(?<name>${NAME})${READING}`, 'gu')],
  // さとうゆい（佐藤結衣）です
  [
    2,
    BRACKETS,
    new RegExp(
      `(?:^|[。、!！\\s])(?<kana>[ぁ-ん]{4,12}|[ァ-ヶー]{4,12})\\s*[(（](?<name>${NAME})[)）]\\s*${INTRODUCING}`,
      'gu',
    ),
  ],
  // わたしの名前は山内 日鞠って書いてやまうち ひまりです
  [
    3,
    WRITTEN,
    new RegExp(
      `(?:^|[。、!！?？\\sはがの])(?<name>${NAME_BESIDE})\\s*(?:って|と)(?:書|か)いて[、\\s]*「?(?<kana>${KANA_BESIDE})(?=[、。!！」\\s]|です|でーす|と(?:申|読|い|言|よ)|って|$)`,
      'gu',
    ),
  ],
  // ノトヤ サツキこと能登谷皐月です
  [
    2,
    ALIAS,
    new RegExp(
      `(?:^|[。、!！?？\\s])(?<kana>${KANA_BESIDE})こと、?(?<name>${NAME})(?=です|と(?:申|い)|でござ|、|。)`,
      'gu',
    ),
  ],
  // 博多の古賀亜矢ばい
  [
    1,
    DIALECT,
    new RegExp(
      `(?:^|[、。!！\\s])[^、。\\s]{1,8}の(?<name>${IDEO}{3,5}|${IDEO}{1,4} ${IDEO}{1,4})(?:ばい|たい|やで|やねん|やき|だべ|っす|じゃけど?|だっちゃ|どす)(?=[、。!！～〜\\s]|$)`,
      'gu',
    ),
  ],
  [2, BESIDE, NAME_AND_READING],
  [
    2,
    REGISTERED,
    new RegExp(
      `(?:registered|signed up|joined|account is|is) (?:as|under)(?: the name)?(?: of)? ?[「『"“]?(?<name>${NAME}|[ァ-ヶー]{2,}(?: [ァ-ヶー]+)+)${READING}?`,
      'giu',
    ),
  ],
  [
    2,
    BRACKETS,
    new RegExp(`(?<![一-龠々ノ]|[一二三四五六七八九]ツ)(?<name>${NAME})\\s*${INTRODUCING}${READING}`, 'gu'),
  ],
  [
    1,
    INTRODUCTIONS,
    new RegExp(
      `(?:^|[。、!！?？\\s]|[のはが]|ます|した|です|て(?:い)?る|[とど]る|に住む|(?:合わせ|合せ|送っ|書い|頂い|いただい|もらっ|かけ|申し上げ|差し上げ)た)(?<name>${NAME})(?:${READING}|\\s*[(（][^()（）]{1,16}[)）])?\\s*${INTRODUCING}`,
      'gu',
    ),
  ],
  [
    3,
    ACCOUNTS,
    new RegExp(`(?:^|[。、!！?？\\s]|わたくし|私|わたし)(?<name>${NAME})${READING}?の(?:会員)?アカウント`, 'gu'),
  ],
  [1, SPACES, new RegExp(`^(?<name>${IDEO}{1,5} (?:${IDEO}{1,5}|[ぁ-ん]{1,6}))(?=、|。|$)`, 'gu')],
  [1, ROMAJI, /(?:^|[.!?] )(?<name>[A-Z][a-z]+ [A-Z][a-z]+) (?:desu|to mou?shimasu|to iimasu)/gu],
  [2, ENGLISH, new RegExp(`my (?:full |real |registered )?name is (?<name>${NAME})${READING}?`, 'giu')],
  // I'm Hanako Yamada (山田 花子, ヤマダ ハナコ)
  [
    3,
    ENGLISH,
    new RegExp(
      `(?:[Mm]y (?:full |real |registered )?name is|I am|I'm|[Tt]his is) [A-Z][A-Za-z' .-]{2,40}\\((?:(?:in )?[Kk]anji:? ?)?(?<name>${NAME})(?:\\s*[,、/／;]\\s*(?:(?:kata)?kana:? ?)?(?<kana>${KANA}))?\\)`,
      'gu',
    ),
  ],
  // My name is ダニエル オカフォー, in letters Daniel Okafor; Daniel Okafor, in katakana ダニエル オカフォー
  [
    3,
    ENGLISH,
    new RegExp(
      `${IS_CALLED} (?<kana>[ァ-ヶー]{2,}(?:[ ・][ァ-ヶー]+)+)(?:[,;]? (?:or |written )?(?:in|with) (?:roman |latin |english )?(?:letters|alphabet|english|romaji|roman|latin)[,:]? | ?\\(|, | / )(?<name>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]+){1,3})`,
      'giu',
    ),
  ],
  [
    3,
    ENGLISH,
    new RegExp(
      `${IS_CALLED} (?<name>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]+){1,3}),? (?:(?:or|and) )?(?:written )?in (?:kata)?kana(?: it is)?[,:]? (?<kana>[ァ-ヶー]{2,}(?:[ ・][ァ-ヶー]+)+)`,
      'gu',
    ),
  ],
  [
    2,
    ENGLISH,
    /(?:[Mm]y (?:full |real |registered )?name is|I am|I'm|[Tt]his is|(?:registered|signed up|joined|account is|is) (?:as|under)(?: the name)?(?: of)?) (?<name>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]+){1,3})(?:\s*\((?:(?:in |written )?(?:kata)?kana(?: is)?:? ?|read(?:ing)?:? |pronounced )?(?<kana>[ぁ-んァ-ヶー ・]+)(?: in (?:kata)?kana)?\))?/gu,
  ],
];
const NO_READING =
  /^(?:.*(?:ニックネーム|メール|アドレス|パスワード|アカウント|スマホ|ガラケー|クレジット|カード|ドコモ|ソフトバンク|キャリア|ログイン|プラス|メンバー|コンビニ|アプリ).*|(?:カナ|かな|カタカナ|フリガナ|ふりがな|ヨミ|よみ|読み)(?: .*)?|さん|さま|.*(?:ヨロシク|シマス|デス|マシタ|クダサイ))$/u;
/** わかりません is no reading of a name. */
const KANA_SENTENCE = /(?:ください|くださいね|ました|ません|です|ます|ので|けど|して)$/u;
/** Words of which a family name is none. */
const NO_NAME =
  /^(?:追伸|追記|補足|備考|氏名.*|名前.*|姓名.*|以上|上記|下記|以下|本件|表題|標題|件名|今回|現在|至急|大変|登録|会員|先日|昨日|今日|今朝|明日|初めて|結構|同じ|無理|不可|不明|可能|必要|解約|機種|変更|高校生|中学生|大学生|学生|社会人|主婦|本人|家族|母親|父親|母|父|娘|息子|妻|夫|姉|妹|兄|弟|保護者|代理|代筆|有料|無料|月額|年額|困惑|心配|不安|残念|希望|幸い|東京|大阪|京都|日本|韓国|中国|台湾|携帯|電話|住所|番号|決済|支払|料金|会費|一年|半年|数日|何度|何回|全部|全て|大好き|推し|未定|未着|返信|受信|送信|使用|利用|(?:初|二|三|何)(?:回目|度目))$/u;
/** What no full name is: 田中 is a family name, 電話中 no name. */
const NO_FULL_NAME =
  /^(?:.*フルネーム|.*(?:本|個|他|友|知|代理|法|名義|契約|差出|保証|外国|一|二|三|数)人|.*[0-9一二三四五六七八九十〇今先来毎何翌当数][日月]|.*(?:昨|明|平|休|連|本|誕生)日|.*(?:送信|発信|差出|配信|連絡)(?:元|先)|.*の(?:まま|ほう|とおり|通り|ため)|.+(?:まで|から|だけ|ばかり)(?:な[のん]?)?|.*(?:振込み?|振替|引落|決済|在住|在学|在勤|希望|対応|設定|不能|失念|出身|育ち|居住|住み|住まい|勤務|通学)|(?:東京都|北海道|京都府|大阪府|.{2,3}県|登録|住所|電話|番号|会員|生年|誕生).*|.*(?:中|時|後|前|的|系|用|済|方|件|者|様|殿|県|都|府|市|区|町|村|払い|決済|番号|会員|年|分|状態|通り|予定|限り|次第|都合|必要|状況|内容|場合|理由|質問|問題|確認|連絡|解約済み?))$/u;

export interface Person {
  name: string;
  kana: string | null;
  at: number;
  /** How much it says that this is the member's name, not that of who writes for him. */
  rank: number;
}

/** Full names that a sentence introduces; a family name alone is none (contract, section 4). */
export function personsIn(sentence: string): Person[] {
  const persons: Person[] = [];
  for (const [rank, words, pattern] of INTRODUCED) {
    if (!words.test(sentence) || !holds(sentence, pattern)) continue;
    for (const m of sentence.matchAll(pattern)) {
      const name = collapseSpaces(nfkc(m.groups?.name ?? ''))
        .replace(/(?:です|でした|といい|と申し)$/u, '')
        .replace(/(?<=[\u3400-\u9fff]|[ぁ-ん]{2})で$/u, '')
        .replace(/(?<=[a-z]{2})\.$/u, '');
      const beside = m.groups?.kana;
      const kana = beside !== undefined && KANA_SENTENCE.test(beside) ? undefined : beside;
      if ((kana !== undefined && NO_READING.test(kana)) || !isFullName(name, kana !== undefined)) continue;
      const reading = kana === undefined ? null : collapseSpaces(toKatakana(kana));
      const known = persons.find((p) => p.name === name);
      if (known) known.kana ??= reading;
      else
        persons.push({
          name,
          kana: reading,
          at: m.index,
          rank: LATE.test(sentence.slice(Math.max(0, m.index - 10), m.index + 4)) ? OF_OTHERS : rank,
        });
    }
  }
  return persons;
}

/** Whoever died, comes along, is called in an emergency or a friend is the member only where nobody else is named. */
const LATE =
  /(?:同行者?|同伴者?|緊急(?:時)?(?:の)?(?:連絡先)?|連絡先|保護者)(?:は|が|の|：|:)|(?:友人|友達|ともだち|知人|知り合い)(?:[(（][^()（）]*[)）])?の|亡くな(?:った|りました)|亡き|故(?=[^障])|他界|死去|逝去/u;
const OF_OTHERS = 0.5;

const KANA_ALONE =
  /^(?:(?:カナ|フリガナ|ふりがな|読み(?:方)?|ヨミ)(?:は|で)?[、:\s]*)?([ァ-ヶー]{2,8}[ ・][ァ-ヶー]{2,8}|[ぁ-ん]{2,8} (?:(?!です|でーす|といい|ともうし|とよ)[ぁ-ん]){2,8}|[ァ-ヶー]{4,14})(?:です|でーす|と(?:読みます|いいます|申します|よみます|読む))?[。!！]?$/u;

const KANA_READ =
  /(?:^|[、。\s「『(（]|[ぁ-ん](?<=ます|です))([ァ-ヶー]{2,8}[ ・][ァ-ヶー]{2,8}|[ぁ-ん]{2,8} [ぁ-ん]{2,8}|[ァ-ヶー]{4,14}|[ぁ-ん]{5,14}?)[」』)）]?、?(?:と|って)(?:読み|よみ|読む|よむ)/u;
const KANA_CLAUSE = /^([ァ-ヶー]{2,8}[ ・][ァ-ヶー]{2,8}|[ぁ-ん]{2,8} [ぁ-ん]{2,8})(?=、)/u;
/** スエナガタクミ、1983年4月30日生まれ、…: in front of a row of values, where it is long enough to be family and given name. */
const KANA_IN_ROW = /^([ァ-ヶー]{6,14})(?=、[^。]*(?:生まれ|うまれ|\d年\d{1,2}月\d{1,2}日|0\d{1,3}-\d{2,4}-\d{4}))/u;
const KANA_ENGLISH =
  /\b(?:read|reads|pronounced|kana:?)(?: as| is)? "?([ァ-ヶー]{2,10} [ァ-ヶー]{1,10}|[ぁ-ん]{2,10} [ぁ-ん]{1,10})/u;
const KANA_BETWEEN = /(?:ます|です)(?:\s?([ァ-ヶー]{2,8}[ ・][ァ-ヶー]{2,8})|([ァ-ヶー]{5,14}))です/u;

/** The reading of a name that a sentence is, or tells as one: 「ナツメ フミコと読みます。」 */
export function readingIn(sentence: string): string | null {
  const text = sentence.trim();
  const kana =
    (KANA_ALONE.exec(text) ??
      KANA_READ.exec(text) ??
      // ハマサキ（サは濁りません）ユウトと読みます
      (/[(（]/u.test(text) ? KANA_READ.exec(collapseSpaces(withoutRemarks(text))) : null) ??
      KANA_CLAUSE.exec(text) ??
      KANA_IN_ROW.exec(text) ??
      KANA_ENGLISH.exec(text))?.[1] ??
    KANA_BETWEEN.exec(text)
      ?.slice(1)
      .find((part) => part !== undefined);
  return kana === undefined || NO_READING.test(kana) || KANA_SENTENCE.test(kana)
    ? null
    : collapseSpaces(toKatakana(kana));
}

/** The reading of a name as running text has it, in brackets behind the name or as a sentence of its own. */
export const HOLDS_READING = new RegExp(
  `${READING.replace('?<kana>', '?:')}|[ァ-ヶー]{4}|[ぁ-んァ-ヶー]{2}[ ・][ぁ-んァ-ヶー]{2}`,
  'u',
);

const IN_BRACKETS = /[(（][^()（）]*[ぁ-んァ-ヶー]\s*[)）]/u;

/** Could running text hold a name and its reading without brackets around it? */
export function mayReadBeside(text: string): boolean {
  return (BESIDE.test(text) && holds(text, NAME_AND_READING)) || holds(text, RELATIVE_IN_BRACKETS);
}

/** Told by `search`: it leaves no trace in the pattern, which `matchAll` takes up where it stands, and makes no copy of it as that does. */
function holds(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** What may lead to an answer below its label (└, A2.), and adorn its end. */
const AROUND = /^(?:[^\p{L}(（]|A\d{1,2}[.:．、)])+|[\s\p{So}\p{Extended_Pictographic}\ufe0f]+$/gu;

/** やまだはなこ, below a name. */
const KANA_LINE = /^[ぁ-んァ-ヶー]{3,14}$/u;
/** ヤマダ ハナコだよ, below a name. */
const BEGINS_READING = /^[^\p{L}]*[ァ-ヶー]{2,8}[ ・][ァ-ヶー]/u;

/** Could a line hold the reading of a name, in brackets or as a sentence of its own? */
export function mayHoldReading(line: string): boolean {
  return (
    IN_BRACKETS.test(line) ||
    BEGINS_READING.test(line) ||
    KANA_LINE.test(line) ||
    line.split(/[。!！?？]/u).some((sentence) => KANA_ALONE.test(sentence.replace(AROUND, '')))
  );
}

/** Are these words of another kind than the reading of a name? */
export function isNoReading(kana: string): boolean {
  return NO_READING.test(kana) || KANA_SENTENCE.test(kana);
}

/** Is this, a family name or a word of another kind, no full name? */
export function isNoName(name: string): boolean {
  const bare = name.replace(/ /gu, '');
  return NO_NAME.test(bare) || NO_FULL_NAME.test(bare);
}

/** Is this family and given name? */
export function isFullName(name: string, hasReading: boolean): boolean {
  const bare = name.replace(/ /gu, '');
  const length = [...bare].length;
  // 鳥取けん, as children write it.
  if (/(?:けん|ふ)$/u.test(bare) && isPlace(bare)) return false;
  if (/^[A-Za-z' .-]+$/u.test(name)) return name.includes(' ') && length <= 40;
  if (
    length < 2 ||
    length > 10 ||
    NO_NAME.test(bare) ||
    NO_FULL_NAME.test(bare) ||
    NO_NAME.test(name.split(' ')[0] ?? '')
  )
    return false;
  if (name.includes(' ')) return true;
  // 機種変更, 決済番号ですが（…）
  if (isOfKanjiWords(bare.replace(/[ぁ-ん]+$/u, ''))) return false;
  if (hasReading) return !bare.includes('を');
  // 表示名はぽんた
  if (/[名号所話県法][はがも][ぁ-ん]/u.test(bare)) return false;
  if (
    /[ぁ-ん]{2,}$/u.test(bare) &&
    /(?:です|ます|した|して|ない|たい|れる|くて|から|けど|では|には|とは|まで|より)$/u.test(bare)
  )
    return false;
  if (LONG_FAMILY_NAMES.has(bare)) return false;
  // Kanji with kana behind (森ひかり) is family and given name; of kanji alone, three and more.
  return length >= 3;
}
