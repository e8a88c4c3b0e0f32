/** How people tell which letter they mean: by a word that has it (結ぶの結), by its parts (山へん), by its age (旧字), by its sound (濁らない). */
import { hiraganaToKatakana } from '../text/kana.js';
import { foldVariants } from '../text/variants.js';

/** Names that letters go by; nobody is called so. */
const LETTER_NAME =
  /^(?:はしご(?:だか|高)|梯子高|(?:たつ|たち|立つ|立)(?:さき|ざき|崎)|(?:つち|土)(?:よし|吉)|(?:さんずい|にんべん|ごんべん|きへん|てへん|いとへん|おんなへん|やまへん|こざとへん|くさかんむり|うかんむり|たけかんむり|しんにょう|しんにゅう)|旧(?:字体?|漢字)|新(?:字体?|漢字)|異体字|俗字)$/u;

/** Is the word what a letter is called: はしごだか, たつさき? */
export function isLetterName(word: string): boolean {
  return LETTER_NAME.test(word);
}

/** Words that only tell of letters. */
const OF_LETTERS =
  /(?:山|やま|木|き|糸|いと|手|て|女|おんな|言|ごん|人|にん|水|日|ひ|月|つき|金|かね|石|いし|魚|火|車|土|つち|王|玉|目|耳|口|くち|足|食|示|衣|ころも|しめす|こざと|りっしん|けもの|ぎょうにん)(?:偏|へん)|部首|つくりが|旁|かんむり|冠の|しんにょう|しんにゅう|さんずい|はしご(?:だか|高)|梯子高|(?:たつ|立つ)(?:さき|崎)|つちよし|[土士]に口|(?:旧|新|異|俗|略)(?:体)?字|旧漢字|画数|(?:の|な|い)(?:漢)?字(?:です|のほう|の方|$)|(?:簡単|難し|むずかし|やさし|普通|ふつう|複雑|画数)[^。、]{0,6}(?:方|ほう|字)|(?:と|に)(?:書きます|書く)|^[「『]?[ぁ-んァ-ヶー]{1,8}[」』]?と読み(?:ます|む)|濁(?:り|ら|る|音|点)|にご(?:り|ら|る)|点々|てんてん|清音|伸ば|のば(?:し|す)|長音|小さい[ぁ-んァ-ヶ「『]|大きい[ぁ-んァ-ヶ「『]|(?:ひらがな|カタカナ|平仮名|片仮名|漢字)(?:です|表記|で書|のみ|だけ|$)|同じ(?:漢字|字|読み)|(?:珍し|めずらし|変わった|難し|むずかし)い?(?:読み方?|名前|名字|苗字|漢字|字)/u;

export function describesLetters(said: string): boolean {
  return said.length <= 40 && (OF_LETTERS.test(said) || isLetterName(said));
}

const END = '(?:です|だよ|ですね|になります|と書きます|と書く|っす)?$';
/** 結ぶの結, 普通の島, 渡辺の辺, むすぶの「結」という字 */
const OF_WORD = new RegExp(
  `^(?:(?:漢字|字|名前|下の名前)は)?[「『]?(.{1,8}?)[」』]?の[「『]?(?![字方姓名])(\\p{sc=Han})[」』]?(?:という字|の(?:漢)?字|の(?:方|ほう))?${END}`,
  'u',
);
/** 島は山のない方, 「島」は普通の島; みゆはひらがな */
const LETTER_FIRST =
  /^[「『]?([\p{sc=Han}々]{1,3}|[ぁ-んァ-ヶー]{1,4})[」』]?(?:の(?:漢)?字)?(?:は|も|が)、?(.{1,28})$/u;
/** 島は嶋です */
const IS_LETTER = new RegExp(`^[「『]?([\\p{sc=Han}々]{1,2})[」』]?${END}`, 'u');
/** 美しいに結ぶ, 山に鳥の嶋 */
const TWO_WORDS = new RegExp(`^(\\S{1,6})に(\\S{1,6}?)${END}`, 'u');
/** 佐藤ではありません, 山へんじゃないほう */
const DENIES = /^[「『]?(.{1,14}?)[」』]?(?:では|じゃ)(?:ない|ありません|ねー?)(?:です|よ|ほう|方|の)*(?:です)?$/u;
const HIRAGANA = /^(?:.{0,6}は)?(?:ひらがな|平仮名)(?:です|表記|$)/u;
const KATAKANA = /^(?:.{0,6}は)?(?:カタカナ|片仮名)(?:です|表記|$)/u;

/**
 * Does what is said fit the letters of the name? Null where it names none.
 * @param folded the letters, one variant for all of a letter's
 */
export function fitsWriting(letters: string, folded: string, said: string): boolean | null {
  if (said.length > 40) return null;
  if (HIRAGANA.test(said)) return /[ぁ-ん]/u.test(letters);
  if (KATAKANA.test(said)) return /[ァ-ヶ]/u.test(letters);
  if (/^(?:ひらがな|カタカナ|漢字|平仮名|片仮名)(?:で|の)\s*[「『]?[ぁ-んァ-ヶー]{1,6}[」』]?$/u.test(said))
    return false;
  const denied = DENIES.exec(said)?.[1];
  if (denied !== undefined) {
    const [, topic, what = denied] = /^(.{1,4}?)[」』]?は(.+)$/u.exec(denied) ?? [];
    if (/^[\p{sc=Han}々]+$/u.test(what)) return !letters.includes(what);
    return topic === undefined || !/\p{sc=Han}/u.test(topic) || letters.includes(topic) ? null : false;
  }
  const [, word = '', letter] = OF_WORD.exec(said) ?? [];
  if (letter !== undefined) {
    if (folded.includes(foldVariants(letter))) return true;
    return word.includes(letter) || describesLetters(said) || /[普簡難旧新]|ふつう|むずか/u.test(word) ? false : null;
  }
  const [, topic = '', what = ''] = LETTER_FIRST.exec(said) ?? [];
  if (topic !== '') {
    if (!folded.includes(foldVariants(topic))) return null;
    const other = IS_LETTER.exec(what)?.[1];
    if (other !== undefined) return topic.includes(other);
    return describesLetters(what) ||
      [...topic].some((c) => what.includes(c)) ||
      /(?:方|ほう|字|やつ)(?:です)?$|^[「『]?.{1,8}の/u.test(what)
      ? true
      : null;
  }
  const [, one = '', two = ''] = TWO_WORDS.exec(said) ?? [];
  if (one !== '' && [...`${one}${two}`].some((c) => /\p{sc=Han}/u.test(c) && letters.includes(c))) return true;
  return null;
}

const VOICED = /[ガギグゲゴザジズゼゾダヂヅデドバビブベボ]/u;
const UNVOICED =
  /濁(?:ら|りません|りなし|点(?:は|が)?(?:な|付かな|つか))|にごら|にごりま(?:せん)|(?:点々|てんてん)(?:は|が)?(?:な|[付つ]か|[付つ]きません)|清音/u;
const IS_VOICED =
  /濁(?:ります|る(?:方|ほう)|って|点(?:が)?(?:付き|つき|あり))|にごる|にごります|(?:点々|てんてん)(?:が)?(?:付き|つき|あり)/u;
/** 「シ」は濁りません, 最後はウです, ツに点々 */
const OF_KANA =
  /^[「『]?(?<letter>[ァ-ヶぁ-んー]{1,2})[」』]?(?:は|が|に|も)|^(?:最後|語尾|終わり)[はが][「『]?(?<last>[ァ-ヶぁ-んー])[」』]?(?:です|$)/u;
const KANA_ALONE = /^[ァ-ヶぁ-んー \u3000]{2,14}$/u;

/** ツに点々 */
const MARKED = /^.{1,3}に[、\s]*(?:点々|てんてん|濁点|濁り)/u;

/** ヅ for ツ. */
function voiced(kana: string): string {
  return `${kana}\u3099`.normalize('NFC');
}

/** The same of a reading. */
export function fitsKana(letters: string, said: string): boolean | null {
  if (said.length > 40) return null;
  const name = hiraganaToKatakana(letters);
  const denied = DENIES.exec(said)?.[1];
  if (denied !== undefined && KANA_ALONE.test(denied))
    return !name.includes(hiraganaToKatakana(denied).replace(/[ \u3000]/gu, ''));
  const { letter, last } = OF_KANA.exec(said)?.groups ?? {};
  if (last !== undefined) return name.endsWith(hiraganaToKatakana(last));
  if (letter !== undefined && MARKED.test(said)) return name.includes(voiced(hiraganaToKatakana(letter)));
  if (letter !== undefined && !name.includes(hiraganaToKatakana(letter))) return describesLetters(said) ? false : null;
  if (UNVOICED.test(said)) return letter !== undefined || !VOICED.test(name);
  if (IS_VOICED.test(said)) return VOICED.test(name);
  return letter !== undefined && !/[ァ-ヶー]{4}/u.test(said.slice(letter.length)) ? true : null;
}
