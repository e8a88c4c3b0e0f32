/** Names to make members of: common ones with their readings, ones put together, or those of a dictionary. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.js';

export interface NamePart {
  kanji: string;
  kana: string;
}

export interface Names {
  /** A family name, common ones more often. */
  family(random: Random): NamePart;
  given(random: Random): NamePart;
  /** How many there are. */
  size: { family: number; given: number };
}

const FAMILY = `佐藤サトウ 鈴木スズキ 高橋タカハシ 田中タナカ 伊藤イトウ 渡辺ワタナベ 山本ヤマモト 中村ナカムラ 小林コバヤシ 加藤カトウ 吉田ヨシダ 山田ヤマダ 佐々木ササキ 山口ヤマグチ
松本マツモト 井上イノウエ 木村キムラ 林ハヤシ 斎藤サイトウ 清水シミズ 山崎ヤマザキ 森モリ 池田イケダ 橋本ハシモト 阿部アベ 石川イシカワ 山下ヤマシタ 中島ナカジマ 石井イシイ 小川オガワ
前田マエダ 岡田オカダ 長谷川ハセガワ 藤田フジタ 後藤ゴトウ 近藤コンドウ 村上ムラカミ 遠藤エンドウ 青木アオキ 坂本サカモト 斉藤サイトウ 福田フクダ 太田オオタ 西村ニシムラ 藤井フジイ
金子カネコ 岡本オカモト 藤原フジワラ 三浦ミウラ 中野ナカノ 中川ナカガワ 原田ハラダ 松田マツダ 竹内タケウチ 小野オノ 田村タムラ 渡邊ワタナベ 髙橋タカハシ 齋藤サイトウ 濱田ハマダ 河野コウノ`;
const GIVEN = `翔ショウ 蓮レン 大翔ヒロト 陽菜ヒナ 葵アオイ 結衣ユイ 美咲ミサキ 優子ユウコ 裕子ユウコ 恵子ケイコ 洋子ヨウコ 健太ケンタ 拓也タクヤ 直樹ナオキ 大輔ダイスケ 誠マコト 浩ヒロシ
愛アイ 彩アヤ 舞マイ 麻衣マイ 真由美マユミ 由美ユミ 久美子クミコ 千尋チヒロ 瞳ヒトミ 香織カオリ 沙織サオリ 恵メグミ 遥ハルカ 遙ハルカ 陽子ヨウコ 涼リョウ 亮リョウ 翔太ショウタ 悠斗ユウト
悠真ユウマ 凛リン 莉子リコ 美優ミユ 萌モエ 優花ユウカ 七海ナナミ 明日香アスカ 智子トモコ 直子ナオコ 和子カズコ 達也タツヤ 和也カズヤ 学マナブ 隆タカシ 剛ツヨシ 修オサム 実ミノル`;

// Parts that are put together to names, so that there are rare ones as well.
const FRONTS =
  '山ヤマ 川カワ 石イシ 岩イワ 松マツ 竹タケ 梅ウメ 杉スギ 桜サクラ 西ニシ 東ヒガシ 北キタ 南ミナミ 上ウエ 大オオ 小コ 高タカ 長ナガ 深フカ 浅アサ 白シロ 黒クロ 赤アカ 青アオ 古フル 新アラ 若ワカ 鶴ツル 亀カメ 鳥トリ 熊クマ 鹿シカ 桑クワ 柳ヤナギ 楠クスノキ 沼ヌマ 滝タキ 霧キリ 雪ユキ 星ホシ';
const BACKS =
  '田タ 川カワ 山ヤマ 本モト 村ムラ 井イ 沢サワ 澤サワ 野ノ 原ハラ 島シマ 嶋シマ 崎サキ 﨑サキ 木キ 森モリ 林バヤシ 谷タニ 坂サカ 橋ハシ 口グチ 内ウチ 尾オ 瀬セ 浜ハマ 岡オカ 塚ツカ 場バ 宮ミヤ 屋ヤ 戸ト 地チ 城キ 倉クラ 越コシ';
const GIVEN_FRONTS =
  '美ミ 千チ 沙サ 真マ 由ユ 優ユウ 陽ハル 春ハル 夏ナツ 秋アキ 明アキ 智トモ 友トモ 直ナオ 和カズ 正マサ 雅マサ 義ヨシ 俊トシ 敏トシ 光ミツ 幸ユキ 雪ユキ 奈ナ 菜ナ 彩アヤ 綾アヤ 恵エ 絵エ 香カ 里リ 理リ 琴コト 詩ウタ 瑞ミズ 晴ハル 健ケン 康ヤス 信ノブ 勝カツ';
const GIVEN_BACKS =
  '子コ 美ミ 香カ 奈ナ 菜ナ 花カ 恵エ 江エ 代ヨ 世ヨ 織オリ 里リ 穂ホ 帆ホ 佳カ 紀キ 樹キ 輝キ 之ユキ 人ト 斗ト 介スケ 輔スケ 太タ 郎ロウ 也ヤ 哉ヤ 平ヘイ 希キ 音ネ 乃ノ 那ナ 実ミ 海ミ 月ツキ 彦ヒコ 雄オ 男オ 夫オ 生オ';

/** Names that need no file. */
export function madeUpNames(): Names {
  return namesOf(
    [...parse(FAMILY), ...combined(FRONTS, BACKS)],
    [...parse(GIVEN), ...combined(GIVEN_FRONTS, GIVEN_BACKS)],
  );
}

/**
 * Names of Debian's mecab-ipadic: Noun.name.csv in `folder`, EUC-JP. Spellings that are nothing but kana are left out.
 * @throws where the file cannot be read
 */
export function dictionaryNames(folder: string): Names {
  const text = new TextDecoder('euc-jp').decode(readFileSync(join(folder, 'Noun.name.csv')));
  const family: NamePart[] = [];
  const given: NamePart[] = [];
  for (const line of text.split('\n')) {
    const [kanji, , , , , , , kind, , , , kana] = line.split(',');
    if (!kanji || !kana || !/\p{Script=Han}/u.test(kanji)) continue;
    if (kind === '姓') family.push({ kanji, kana });
    if (kind === '名') given.push({ kanji, kana });
  }
  return namesOf(family, given);
}

function namesOf(family: NamePart[], given: NamePart[]): Names {
  // The share of the k-th name is about proportional to 1/(k + 20): the first is borne by one in a hundred, as in registers.
  const zipf = (list: NamePart[], random: Random) =>
    list[Math.floor(20 * ((list.length + 20) / 20) ** random.next()) - 20] ?? list[0];
  const drawer = (list: NamePart[]) => (random: Random) => zipf(list, random) ?? { kanji: '空', kana: 'ソラ' };
  return { family: drawer(family), given: drawer(given), size: { family: family.length, given: given.length } };
}

function parse(text: string): NamePart[] {
  return [...text.matchAll(/([^\s\u30a1-\u30fc]+)([\u30a1-\u30fc]+)/gu)].map(([, kanji = '', kana = '']) => ({
    kanji,
    kana,
  }));
}

function combined(fronts: string, backs: string): NamePart[] {
  return parse(fronts).flatMap((a) =>
    parse(backs)
      .filter((b) => b.kanji !== a.kanji)
      .map((b) => ({ kanji: a.kanji + b.kanji, kana: a.kana + b.kana })),
  );
}
