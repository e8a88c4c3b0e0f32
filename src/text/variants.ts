/**
 * Kanji variants: letters that stand for each other in registers, on keyboards and in what people write of themselves
 * (contract section 6: 髙/高 﨑/崎 斎/齋/斉/齊 …). Old and new forms of one letter, and the wilder forms that
 * name registers hold; different letters that merely share a reading (坂/阪, 畑/畠) are no variants.
 */

// One group a word; the first letter is what the others fold to.
const GROUPS = `
高髙 崎﨑嵜 斎齋斉齊 辺邊邉 沢澤 浜濱濵 広廣 徳德 国國圀 学學斈 恵惠 栄榮 真眞 島嶋嶌 遥遙 峰峯 岳嶽 淵渕渊 曽曾 富冨
槙槇 桧檜 桜櫻 竜龍 滝瀧 瀬瀨 薮藪籔 鴎鷗 篭籠 万萬 豊豐 実實 寿壽 晋晉 条條 壮壯 弥彌 齢齡 穣穰 静靜 浄淨 館舘 荘莊
蔵藏 郷鄕鄉 鉄鐵鐡 関關 駅驛 鶏鷄 麦麥 黒黑 円圓 恋戀 将將 専專 尚尙 寛寬 宝寳寶 教敎 楽樂 横橫 歩步 歴歷 気氣 清淸
満滿 禄祿 礼禮 稲稻 穂穗 総總 緑綠 緒緖 翠翆 聡聰 与與 茎莖 蛍螢 観觀 譲讓 頼賴 軽輕 釈釋 鋭銳 録錄 鎮鎭 随隨 雑雜
青靑 顕顯 髪髮 塩鹽 黙默 黄黃 点點 亀龜 内內 呉吳 吉𠮷 増增 壱壹 奥奧 姫姬 峡峽 巌巖 彦彥 応應 慎愼 戸戶 収收 叙敍
昼晝 晃晄 暁曉 来來 柳栁 桝枡 温溫 渋澁澀 済濟 湾灣 為爲 独獨 産產 画畫 尽盡 研硏 秘祕 祢禰 祷禱 経經 県縣 縄繩 絵繪
継繼 続續 声聲 台臺 旧舊 艶艷 莱萊 虚虛 蝉蟬 衛衞 装裝 売賣 転轉 郎郞 鉱鑛 麹麴 梼檮 萌萠 凛凜 亜亞 侠俠 併倂 児兒
両兩 涼凉 厳嚴 単單 団團 塁壘 様樣 概槪 徴徵 悦悅 悪惡 懐懷 掲揭 晩晚 暦曆 涛濤 焔焰 灯燈 状狀 薬藥 処處 覚覺 謡謠
変變 霊靈 頬頰 顔顏 験驗 麺麵 歯齒 桑桒 鎌鐮 杉杦 船舩 松枩 橋槗 梨棃 裏裡 雁鴈 鉤鈎 芦蘆 茅茆 庄庒 喜㐂 留畄 野埜
舗鋪 鋳鑄 剣劍劔 劉刘 勲勳 双雙 堯尭 巣巢 帯帶 廃廢 弁辨 従從 恒恆 戦戰 抜拔 拝拜 挙擧 摂攝 桟棧 検檢 権權 欧歐 沖冲
浅淺 渓溪 瑶瑤 痩瘦 盗盜 瓶甁 砕碎 禅禪 穏穩 粋粹 糸絲 繊纖 脳腦 胆膽 芸藝 蕊蕋 虫蟲 蛮蠻 触觸 証證 誉譽 読讀 予豫
賛贊 践踐 辞辭 逓遞 酔醉 醸釀 銭錢 闘鬪 陥陷 険險 隠隱 隣鄰 集雧 鴬鶯 鹸鹼 曻昇 橘𣘺 柴𣏕 土𡈽 縁緣 昂昻 渉涉 巻卷 仏佛 毎每 皐皋 鶴靍靏 秋穐 蓑簑 熙煕
`;

const CANONICAL = new Map<string, string>();
for (const group of GROUPS.trim().split(/\s+/u)) {
  const [first, ...rest] = [...group];
  for (const c of rest) if (first !== undefined) CANONICAL.set(c, first);
}

const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const COMPATIBILITY = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
const KANJI = /[\u3400-\u9fff\u{20000}-\u{3ffff}\ufa0e-\ufa29]/gu;

/**
 * Each kanji as the first of its group of variants; variation selectors gone, compatibility ideographs as their common
 * letters, 々 as the kanji before it. All else as it is.
 */
export function foldVariants(text: string): string {
  if (!/[^\x00-\x7f]/u.test(text)) return text;
  return text
    .replace(SELECTORS, '')
    .replace(COMPATIBILITY, (c) => c.normalize('NFKC'))
    .replace(KANJI, (c) => CANONICAL.get(c) ?? c)
    .replace(/([\u3400-\u9fff])(々+)/gu, (_, c: string, marks: string) => c.repeat(marks.length + 1));
}
