/** Is a word a full name, or a family name, or no name at all? */
import { isLetterName } from '../../../items/letter-words.js';
import { isPlace } from '../../../items/prefecture.js';
import { personBeside } from '../../../text/firm-words.js';
import { isOfKanjiWords } from '../../../text/kanji-words.js';

/** Family names of three and more letters, which are no full names: 佐々木です is a family name in a greeting. */
const LONG_FAMILY_NAMES = new Set(
  '佐々木 小清水 小山内 小豆沢 小野木 小柳津 大田原 大豆生田 五十川 五味淵 八十島 久保寺 久保木 長谷山 日比谷 喜多村 喜多川 土佐林 渡久地 野々宮 上野原 中野渡 北大路 古屋敷 竹ノ内 四ノ宮 長谷川 五十嵐 小野寺 大久保 久保田 小山田 佐久間 長谷部 宇都宮 日比野 小笠原 小宮山 小久保 宇田川 東海林 勅使河原 大河原 曽我部 阿久津 阿部川 伊集院 伊地知 加賀谷 加賀美 安孫子 我妻 我孫子 久米田 久保寺 五味川 佐々岡 佐田川 三田村 三田寺 山之内 山野井 市之瀬 一ノ瀬 二ノ宮 三ノ宮 井ノ口 木ノ下 丸ノ内 竹之内 堀之内 池之上 田野倉 小田切 小田原 小田島 小田桐 小早川 小野田 小野塚 小松崎 小美濃 大和田 大河内 大多和 大野木 大和久 久我山 日下部 日向野 八重樫 八木沢 八木橋 伊勢谷 伊佐山 千々岩 千代田 多々良 多田野 真田丸 真壁 比嘉良 名嘉真 仲宗根 我那覇 喜屋武 具志堅 新垣 知念 与那嶺 与那覇 金子田 瀬戸口 瀬戸山 美濃部 美濃輪 保科 武者小路 西園寺 綾小路 服部田 渡部田 早乙女 五島列 野々村 野々山 野々口 奈良岡 奈良原 須賀川 須藤田 佐野川 阿曽沼 柳田國 曽根田 曽根崎 長曽我部 加賀爪 江戸川 江口田 寺久保 多賀谷 高見沢 高見澤 和久井 和泉田 宮之原 宇佐美 宇佐見 宇野沢 宇賀神 宇津木 羽生田 芳賀 波多野 波多江 秦野 土岐田 土井垣 六車 四十物 四方田 百目鬼 日野原 相良 会沢 安西 安斎 安斉 安齋 佐伯 神宮寺 神田川 神野 海老原 海老名 海老沢 海老澤 北見川 北条 木村田 小比類巻 無量小路 鬼頭 猪俣 猪股 一条 二階堂 蔵本 倉持 加治屋 鍛冶屋 小日向 小泉川 古賀野 御手洗 五代 後藤田 近江谷 近藤田 最上谷 斎木 雨宮 天野川 入江田 岩井田 今日田 上野山 上之山 梅之内 榎本 江崎 遠藤田 太田川 大曾根 大曽根 大多喜 岡之上 沖之島 荻野谷 奥之院 尾ノ上 尾之上 鹿児島 鹿島田 鴨志田 川之上 河合田 河野辺 菊地原 北之園 城之内 清水川 久世 熊谷田 黒柳 桑名'.split(
    ' ',
  ),
);
/** Words of which a family name is none. */
const NO_NAME =
  /^(?:ログイン|パスワード|エラー|アカウント|メール|ニックネーム|カード|サイト|マイページ|アプリ|スマホ|追伸|追記|補足|備考|氏名.*|名前.*|姓名.*|以上|上記|下記|以下|本件|表題|標題|件名|今回|現在|至急|大変|登録|会員|先日|昨日|今日|今朝|明日|初めて|結構|同じ|無理|不可|不明|可能|必要|解約|機種|変更|高校生|中学生|大学生|学生|社会人|主婦|本人|家族|母親|父親|母|父|娘|息子|妻|夫|姉|妹|兄|弟|保護者|代理|代筆|有料|無料|月額|年額|困惑|心配|不安|残念|希望|幸い|東京|大阪|京都|日本|韓国|中国|台湾|携帯|電話|住所|番号|決済|支払|料金|会費|一年|半年|数日|何度|何回|全部|全て|大好き|推し|未定|未着|勘違い|思い違い|手違い|間違い|入力ミス|十二項目|返信|受信|送信|使用|利用|(?:初|二|三|何)(?:回目|度目))$/u;
/** What no full name is: 田中 is a family name, 電話中 no name. */
const NO_FULL_NAME =
  /^(?:.*フルネーム|(.)の\1|.*(?:一字|[のを]字)|漢字で.*|.*(?:勘違い|間違い|思い違い|手違い|ローマ字|苦手|得意|項目|文字).*|.*(?:敬上|敬具|草々|拝)|.*(?:本|個|他|友|知|代理|法|名義|契約|差出|保証|外国|一|二|三|数)人|.*[0-9一二三四五六七八九十〇今先来毎何翌当数][日月]|.*(?:昨|明|平|休|連|本|誕生)日|.*(?:送信|発信|差出|配信|連絡)(?:元|先)|.*の(?:まま|ほう|とおり|通り|ため)|.+(?:まで|から|だけ|ばかり)(?:な[のん]?)?|.*(?:振込み?|振替|引落|決済|在住|在学|在勤|希望|対応|設定|不能|失念|出身|育ち|居住|住み|住まい|勤務|通学)|(?:東京都|北海道|京都府|大阪府|.{2,3}県|登録|住所|電話|番号|会員|生年|誕生).*|.*(?:中|時|後|前|的|系|用|済|方|件|者|様|殿|県|都|府|市|区|町|村|払い|決済|番号|会員|年|分|状態|通り|予定|限り|次第|都合|必要|状況|内容|場合|理由|質問|問題|確認|連絡|解約済み?))$/u;

/** 楽天カード, 三井住友, 楽天モバイル: what is paid with, or who is paid. */
const OF_MONEY =
  /^(?:三井住友|三菱東京|三菱|楽天[ァ-ヶー]*|住信.*)$|[\p{sc=Han}々](?:ゴールド|プラチナ|クレジット|ビザ|マスター)?カード$|(?:銀行|信金|金庫|証券)$/u;

/** Words of sentences, of which no name has one. */
const ENGLISH_WORDS =
  /(?:^|[ .])(?:because|the|form|wanted|is|was|my|and|for|with|at|to|it|this|that|you|your|please|registered|signed|under|have|has|had|not|so|but|when|if)(?=[ .]|$)/iu;

/** Words that are given names as well. */
const GIVEN_TOO = /(?:希望|未来|大地|千里|正義|大和|和|望|愛|光|幸|海|空|翼|誠|礼|要|司|学|実)$/u;

/** 浅田ひより, 西野まこと: given names that end as words of a sentence do; 行楽ひより is fine weather. */
const GIVEN_LIKE_PARTICLE =
  /^(?!行楽|洗濯|遠足|花見|散歩|読書|小春|運動|旅行|絶好)[\p{sc=Han}々ヶケノ]{1,3}(?:[ひこさみ]より|[まみ]こと|ひので)$/u;

/** Is this, a family name or a word of another kind, no full name? */
export function isNoName(name: string): boolean {
  const bare = name.replace(/ /gu, '');
  return (
    NO_NAME.test(bare) ||
    NO_FULL_NAME.test(bare) ||
    OF_MONEY.test(bare) ||
    isOfKanjiWords(bare.replace(/[ぁ-ん]+$/u, ''))
  );
}

/** Is this family and given name? */
export function isFullName(name: string, hasReading: boolean): boolean {
  const bare = name.replace(/ /gu, '');
  const length = [...bare].length;
  // 鳥取けん, as children write it.
  if (/(?:けん|ふ)$/u.test(bare) && isPlace(bare)) return false;
  // 登録は神奈川です, …なんですが: where, not who.
  if (!hasReading && !name.includes(' ') && isPlace(bare)) return false;
  // 母は生前こちらの会員で
  if (
    /(?:こちら|そちら|あちら|どちら|これ|それ|あれ|ここ|そこ|わたし|みなさま|みなさん|いつも|ずっと|がわり|がてら|ながら|っ子)$/u.test(
      bare,
    )
  )
    return false;
  if (/^[A-Za-z' .-]+$/u.test(name)) return name.includes(' ') && length <= 40 && !ENGLISH_WORDS.test(name);
  // 八十二才, 〇〇六五
  if (
    /^[〇○零一二三四五六七八九十百千]+(?:才|歳|年|つ|回|代|番|名)?$/u.test(bare) ||
    /^(?:一人|独り|二人)暮らし/u.test(bare)
  )
    return false;
  const words = name.split(' ');
  const [family = ''] = words;
  // 運営様 山本花子です: whom he writes to, and who he is.
  if (words.length > 1 && /(?:様|御中)$/u.test(family)) return false;
  if (words.some(isLetterName) || personBeside(name).is !== 'no-firm') return false;
  // 波多江 希望: behind a family name the given name may be any word.
  const isParted =
    name.includes(' ') &&
    family.length >= 2 &&
    length <= 10 &&
    !NO_NAME.test(family) &&
    !NO_FULL_NAME.test(family) &&
    !isOfKanjiWords(family);
  if (isParted && GIVEN_TOO.test(bare)) return true;
  if (
    length < 2 ||
    length > 10 ||
    OF_MONEY.test(bare) ||
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
    !GIVEN_LIKE_PARTICLE.test(bare) &&
    /(?:です|ます|した|して|ない|たい|れる|くて|から|けど|では|には|とは|まで|より|たの|るの|ので|のは|のに|こと|もの|ところ|だけ|など|とか|って|という|はず|つもり|わけ|ため|みたい|らしい|たら|れば|なら)$/u.test(
      bare,
    )
  )
    return false;
  if (LONG_FAMILY_NAMES.has(bare) || /^[一二三四五六七八九]ツ\p{sc=Han}$/u.test(bare)) return false;
  // Kanji with kana behind (森ひかり) is family and given name; of kanji alone, three and more.
  return length >= 3;
}
