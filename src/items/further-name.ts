/** Is a katakana word behind a name in kanji the reading of a part of it, or a further name? 花子 ハナコ, 花子 アンナ: the last letters tell. */

/** What the last letter of a family or a given name is mostly read as. */
const LAST_READ = [
  ['子', '[コゴ]'],
  ['美', 'ミ|ビ|ヨシ'],
  ['奈菜那', 'ナ'],
  ['香花華佳夏歌果', 'カ|ハナ|カオリ?'],
  ['郎朗', 'ロウ?|ロー'],
  ['介助輔', 'スケ'],
  ['希貴紀樹輝', 'キ|ノゾミ?|タカ|ノリ|テル'],
  ['恵江絵衣', 'エ|イ|メグミ'],
  ['代世', 'ヨ'],
  ['斗人翔', 'ト|ショウ'],
  ['也哉', 'ヤ|ナリ'],
  ['里理莉梨', 'リ'],
  ['乃', 'ノ'],
  ['音', 'ネ|オト|オン|ノン'],
  ['咲', 'サキ?|エミ'],
  ['田', '[タダ]'],
  ['本', 'モト'],
  ['藤', 'トウ|ドウ|フジ'],
  ['川河', '[カガ]ワ'],
  ['村', 'ムラ'],
  ['木', '[キギ]'],
  ['井', 'イ'],
  ['野', 'ノ'],
  ['口', 'グチ'],
  ['橋', '[ハバ]シ'],
  ['山', 'ヤマ'],
  ['島嶋', '[シジ]マ'],
  ['原', '[ハバワ]ラ'],
  ['林', '[ハバ]ヤシ'],
  ['谷', 'タニ|ヤ|ガイ'],
  ['崎﨑', '[サザ]キ'],
  ['沢澤', '[サザ]ワ'],
  ['岡', 'オカ'],
  ['松', 'マツ'],
  ['森', 'モリ'],
  ['永', 'ナガ'],
].map(([letters = '', read]) => ({
  letters,
  within: new RegExp(`(?:${read})`, 'u'),
  atEnd: new RegExp(`(?:${read})$`, 'u'),
}));

/**
 * Does the word neither hold the reading of the family name nor end in that of the given name, as their last letters are mostly read? Of other
 * letters nothing says so.
 */
export function isFurtherName(family: string, given: string, kana: string): boolean {
  const ofFamily = readingsOf(family);
  const ofGiven = readingsOf(given);
  if (ofFamily.length === 0 || ofGiven.length === 0) return false;
  return !ofFamily.some(({ within }) => within.test(kana)) && !ofGiven.some(({ atEnd }) => atEnd.test(kana));
}

function readingsOf(name: string): typeof LAST_READ {
  const last = name.at(-1) ?? '';
  return LAST_READ.filter(({ letters }) => letters.includes(last));
}
