/** Letters that a remark tells: by themselves, by their names (「ハイフン」), by their place (「最後は8」), or by what they look like (「士に口」). */
import { unquote } from '../../../text/answer.js';
import { foldVariants } from '../../../text/variants.js';
import { withoutSpaces } from '../../../text/width.js';

/** 最後は, 3文字目は, 高は, 名前の次は: which letter it is. */
const WHERE =
  /^(?:(?<end>(?:一番)?(?:最後|末尾|語尾|おしり|終わり|後ろ|うしろ))|(?<start>最初|先頭|頭)|途中|真ん中|(?<nth>[\d一二三四]+)(?:文字|字|桁)目)の?(?:(?:文|漢|数|英)?字|桁)?[はが](?=.)|^\p{sc=Han}[はが](?=.)|^.{0,11}[^\x21-\x7e][はが](?=[\x21-\x7e]|ハイフン|アンダー|ドット|オー|ゼロ|エル)/u;
/** 数字の0, 普通の高: what kind of letter it is. */
const KIND =
  /^(?:数字|英字|英語|英数字|アルファベット|ローマ字|大文字|小文字|半角|全角|普通|通常|正しい|旧字体?|新字体?)の/u;
const TAIL = /(?:の(?:漢字|字|文字|方|ほう))?(?:です|でした|になります|だ|が正しい.*|と(?:なり|読み)ます)?[。!！\s]*$/u;

/** Letters that are told by their names. */
const SPOKEN: readonly [RegExp, string][] = [
  [/ハイフン|マイナス/gu, '-'],
  [/アンダー(?:バー|スコア|ライン)/gu, '_'],
  [/ドット|ピリオド/gu, '.'],
  [/オー/gu, 'o'],
  [/ゼロ/gu, '0'],
  [/エル/gu, 'l'],
  [/アイ/gu, 'i'],
  [/イチ/gu, '1'],
];

export interface Letters {
  text: string;
  /** By their names, which tell no capitals. */
  spoken: boolean;
}

/** What is left of the words when all that only describes the letters is taken off. */
export function lettersOf(words: string): Letters {
  const plain = unquote(unquote(words.replace(WHERE, '').replace(TAIL, '').trim()).replace(KIND, ''));
  let text = plain;
  for (const [name, letter] of SPOKEN) text = text.replace(name, letter);
  return { text: withoutSpaces(text), spoken: text !== plain };
}

export function holds(value: string, { text, spoken }: Letters): boolean {
  if (text === '') return false;
  return spoken ? value.toLowerCase().includes(text.toLowerCase()) : value.includes(text);
}

/** Does the value hold the letters elsewhere than in the right ones: the 1 of `hana_1l`, but not of `hana_12` where 12 is right? */
export function holdsBeside(value: string, wrong: Letters, right: Letters): boolean {
  if (wrong.text === '' || wrong.text.includes(right.text)) return holds(value, wrong);
  return holds(
    right.spoken ? value.toLowerCase().replaceAll(right.text, ' ') : value.replaceAll(right.text, ' '),
    wrong,
  );
}

/** 「最後は8ではなく7」: whether letters stand at the place that the words name; of marks the last, or the first, one. Null where they name none. */
export function isAtPlace(words: string, value: string): ((letters: Letters) => boolean) | null {
  const { end, start, nth } = WHERE.exec(words)?.groups ?? {};
  if (end === undefined && start === undefined && nth === undefined) return null;
  const at = nth === undefined ? 0 : (NTH.includes(nth) ? NTH.indexOf(nth) + 1 : Number(nth)) - 1;
  return ({ text, spoken }) => {
    const [among, letters] = spoken ? [value.toLowerCase(), text.toLowerCase()] : [value, text];
    if (letters === '') return false;
    if (nth !== undefined) return among.startsWith(letters, at);
    const isMark = /^[_.-]+$/u.test(letters);
    if (end !== undefined) return (isMark ? among.replace(/[A-Za-z0-9]+$/u, '') : among).endsWith(letters);
    return (isMark ? among.replace(/^[A-Za-z0-9]+/u, '') : among).startsWith(letters);
  };
}

const NTH = '一二三四';

/** 今の名字, 太いの太, 士に口, 簡単な辺: words that tell what a name looks like, or which it is, and no name. */
const DESCRIBES =
  /.[のにがを](?=\p{sc=Han})|\p{sc=Han}(?:しい|い|な|った)(?=\p{sc=Han})|[字姓籍]|名(?:前|義|称)|氏名|本名|芸名|通称|本人|(?:い|の|た)(?:方|ほう)(?:$|の)|カタカナ|ひらがな|[平片]仮名|表記|登録|かんむり|さんずい|はしご|つくり$|普通|簡単/u;

export function describesName(words: string): boolean {
  const letters = words.replace(TAIL, '').trim();
  if (DESCRIBES.test(letters)) return true;
  // 難しいほうの字, 別の字; but 華の字
  const isOfLetters = /の(?:漢字|字|文字|方|ほう)/u.test(words.slice(letters.length));
  return isOfLetters && (!/^\p{sc=Han}{1,4}$/u.test(letters) || NO_LETTERS.test(letters));
}

/** 太いの太, はしごだかの髙橋, 旧姓の山田で登録しています: the letters themselves, behind what tells of them; or in front, 山田の姓. */
const LETTERS_TOLD = /(?:の|な|しい|い)(\p{sc=Han}{1,6})$|(?:^|[^\p{sc=Han}])(\p{sc=Han}{1,4})の(?:姓|[名苗]字)$/u;
const SAID_OF_IT = /で(?:登録|申し?込|入会|お願い|す).*$/u;
const NO_LETTERS =
  /[字姓籍方義称]|名前|氏名|[戸本]名|漢|^(?:今|現在|当時|昔|前|後|元|親|母|父|夫|妻|主人|彼|普通|別|他|自分|私|実家|.{2}[前後])$/u;

/** Does the name hold the letters that the words describe? Null where they name none: 「難しい字のほう」, 「今の姓」. */
export function holdsDescribed(name: string, words: string): boolean | null {
  const [, behind, before] = LETTERS_TOLD.exec(words.replace(TAIL, '').replace(SAID_OF_IT, '').trim()) ?? [];
  const letters = behind ?? before;
  if (letters === undefined || NO_LETTERS.test(letters)) return null;
  return foldVariants(name).includes(foldVariants(letters));
}
