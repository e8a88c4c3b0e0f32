/** What the two names have in common: courtesies, remarks, and a reading that stands beside the name. */

import { isNothing, remarksOf, unquote, withoutRemarks } from '../text/answer.js';
import { unframed } from '../text/frame.js';
import { withoutInvisible } from '../text/invisible.js';
import { hiraganaToKatakana } from '../text/kana.js';
import { isKanaRemark } from '../text/kana-words.js';
import { withoutNameEnd } from '../text/loud-end.js';
import { kindsIn, PICTURE } from '../text/units.js';
import { collapseSpaces, nfkc } from '../text/width.js';
import { isFurtherName } from './further-name.js';
import { withoutRow } from './name-row.js';

const KANA_TOKEN = /^[\u3041-\u309f\u30a0-\u30ff]+$/u;
const IDEOGRAPH = /[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;

export interface NameParts {
  /** The name itself, without courtesies and remarks; one space between its parts where the writer parted them. */
  name: string;
  /** The reading that was written beside the name or in brackets behind it, in full-width katakana. */
  kana: string | null;
}

/** 読みは「ほづみ あきら」、旧姓は熊谷 */
const READ_AS =
  /^(?:(?:フリガナ|ふりがな|読み(?:方)?)\s*[:：は]?|(?:カナ|かな|ヨミ)\s*[:：は\s])\s*[「『"“]?([\u3041-\u309f\u30a0-\u30ff ・]+?)[」』"”]?\s*様?\s*(?:[、,].*)?$/u;

/** 山本花子<hana@example.com>, 山本花子 hana@example.com: an address behind the name is no part of it. */
const ADDRESS_BEHIND = /^(.*\p{L})\s*(?:<[\x21-\x7e]{1,80}>|\s[\w.+-]{1,64}@[\w.-]{1,80})\s*$/u;

function withoutAddress(text: string): string {
  return text.includes('@') || text.includes('<') ? text.replace(ADDRESS_BEHIND, '$1') : text;
}

/** Parts an answer such as 「松永 千佳（旧姓：府川）様」 or 「原田 日菜子　ハラダ ヒナコ」. */
export function partName(answer: string): NameParts {
  const text = withoutNotes(
    withoutNameEnd(unframed(withoutInvisible(answer))).replace(
      /^\s*wa\s+(?=[A-Z])|(?<=[A-Za-z])\s+desu[.。!！]?\s*$/gu,
      '',
    ),
  );
  const readings: string[] = [];
  let written: string | null = null;
  const beside = withoutRemarks(text).trim();
  for (const remark of remarksOf(text)) {
    const plain = nfkc(remark.split(/[。!！]/u)[0] ?? '');
    const reading = collapseSpaces(READ_AS.exec(plain)?.[1] ?? plain.replace(/\s*様$/u, ''));
    if (isNothing(reading)) continue;
    if (/^[\u3041-\u309f\u30a0-\u30ff ・]+$/u.test(reading)) {
      if (!/^(?:さん|さま|サマ)$/u.test(reading) && !isKanaRemark(reading, beside))
        readings.push(hiraganaToKatakana(reading));
    } else if (/^[\p{sc=Han}々 ]{2,9}$/u.test(reading) && !NO_WRITING.test(reading)) written ??= reading;
  }
  // What follows the reading in running text is no name: 山田 花子 (ヤマダ ハナコ) and my nickname …
  const head =
    readings.length > 0 && /[)）]\s*(?:[.,;]|and\b|です|と)/u.test(text) ? text.slice(0, text.search(/[(（]/u)) : text;
  const outside = withoutRow(collapseSpaces(withoutAddress(nfkc(withoutRemarks(head)))).replace(SAID_SO, ''));
  const name = unquote(
    collapseSpaces(
      outside
        .replace(
          /^(?:[^,]{0,30},?\s*\bi (?:am )?(?:registered|signed up) (?:as|under)\s+|(?:私|わたし|わたくし)の名前(?:は)?[\s、]*|旧姓の(?=[\p{sc=Han}々]{3})|私は|わたしは|名前は|氏名は|ご?登録(?:して(?:い)?る|した|時|上)?の?(?:お?名前|氏名|名義?)?\s?(?:は|:)(?=[\s、]*[\p{sc=Han}々]{2,5}(?: |$|[\p{sc=Han}々ぁ-ん]{1,4}$))[、]?|my name is|i am|i'm|mr\.?|ms\.?|mrs\.?)\s*/iu,
          '',
        )
        .replace(SAID_SO, '')
        .replace(/(?<=\S)\s+で$/u, '')
        // イトウ サマ is a whole name.
        .replace(
          /\s*(?:様|殿|(?<!^[ァ-ヶーぁ-ん]{1,4}\s)(?:さま|サマ)|(?<=[^\u3041-\u309f\u30a0-\u30ff])(?:さん|ちゃん|くん|君))$/u,
          '',
        )
        .replace(/[。、,，;；:：/／→⇒←|｜]+$/u, '')
        .replace(/\s*[/／・、,\s]\s*(?:男|女)性?$/u, ''),
    ),
  );
  const [first, second] = readings;
  if (first === undefined)
    // ヤマダ ハナコ（山田 花子）
    return written !== null && isKanaText(name)
      ? { name: written, kana: hiraganaToKatakana(name) }
      : splitReading(name);
  // 山田（やまだ）花子（はなこ）: a reading behind each part of the name.
  const each = second !== undefined && readings.length === 2 && name.split(' ').length === 2;
  const kana = each ? `${first} ${second}` : first;
  return { name, kana: couldRead(kana, name) ? kana : null };
}

/** Could the kana be read for all of the name? A letter is read as one at least, and what is kana in it as that; むすめ, ヤマダ are none of 山田花子. */
function couldRead(kana: string, name: string): boolean {
  const ideographs = name.match(/[\p{sc=Han}々]/gu)?.length ?? 0;
  // 林 クリスティーナ
  const written = name.match(/[ぁ-んァ-ヶー]/gu)?.length ?? 0;
  const said = kana.replace(/[ ・]/gu, '').length;
  return (
    ideographs === 0 ||
    (said >= ideographs + Math.max(written - 1, 0) && said <= ideographs * MOST_KANA + Math.max(written, MOST_MORE))
  );
}
/** So many kana is one letter read as at most, all together; and so many more they may be. */
const MOST_KANA = 4;
const MOST_MORE = 4;

/** 山田花子と申します, 西野 豊だよー */
const SAID_SO =
  /\s*(?:(?:と|って)?(?:申し|いい|言い)ます|で(?:す(?:よ|わ|ね)?|ございます)|になります|(?<=[\p{sc=Han}々]{2})になって(?:い|お)?(?:り?ます|る)(?:と(?:思い|存じ)ます|はずです)?|やで|やねん|だよ|っす)[ー〜~。.!！]*$/u;

/** Words in brackets that are no writing of a name. */
const NO_WRITING = /旧|姓|名|本人|母|父|妻|夫|娘|息子|男|女|仮|漢字|登録|同|代|様|未|済|中|現|有|無|不/u;
/** 山田花子、旧姓は佐藤です: what goes on behind a comma in words. */
const GOES_ON = /^(.{2,16}?)[、,]\s*(?=.*(?:です|ます|ました|でした|旧姓|結婚|登録|だと|はず))(.+)$/u;

/** 山田花子 (旧姓)鈴木: a short family name; a longer word may be a whole name. */
const FORMER_FAMILY =
  /(?<=[\p{sc=Han}々][\p{sc=Han}々ぁ-んァ-ヶー]{2,6})\s*[(（【]旧姓[)）】]\s*[\p{sc=Han}々]{1,2}\s*$/u;

/** The answer without notes behind the name, and without what adorns it. */
function withoutNotes(answer: string): string {
  const text = answer
    .replace(FORMER_FAMILY, '')
    .replace(
      /(?<=\S)\s*※.*$|(?<=\S)\s+[＊*].*$|(?<=\S)\s*[→⇒]\s*(?:昨年|先月|すでに|既に)?(?:変更|改姓)?(?:済|しました)(?!.*\p{sc=Han}{3}).*$|(?<=\S)\s*←(?!\s*[\p{sc=Han}々]+[\s\u3000]*[\p{sc=Han}々]*\s*$).*$/u,
      '',
    );
  const [, head, rest] = GOES_ON.exec(text) ?? [];
  const kept =
    head !== undefined && rest !== undefined && !isKanaText(rest.replace(/です.*$/u, '').trim()) ? head : text;
  return (kindsIn(kept) & PICTURE) !== 0 && /\p{L}/u.test(kept) ? kept.replace(ADORNMENT, ' ').trim() : kept.trim();
}

// U+FFFD is a letter that was lost.
// A radical (⾼, U+2FBC), as texts copied from a PDF have it, is a letter.
const ADORNMENT = /(?:(?![\ufffd\u2e80-\u2fdf])[\p{So}\p{Extended_Pictographic}\ufe0f♪♡♥])+/gu;

/** 原田 日菜子 ハラダ ヒナコ, 三浦沙希/ミウラサキ: a kanji name followed by as many kana tokens is a name and its reading. */
function splitReading(name: string): NameParts {
  // The dot parts the given name from the family name of a foreigner as well.
  const slash = name.split(/[/／|｜,、→]/u.test(name) ? /\s*[/／|｜,、→]\s*/u : /\s*・\s*/u);
  const [first, second] = slash;
  if (
    slash.length === 2 &&
    first &&
    second &&
    (IDEOGRAPH.test(first) || LATIN.test(first)) &&
    isKanaText(second) &&
    !isKanaRemark(second, first)
  )
    return { name: first, kana: hiraganaToKatakana(second) };
  // 山田 花子 / Yamada Hanako: in Latin letters once more.
  if (slash.length === 2 && first && second) {
    if (IDEOGRAPH.test(first) && LATIN.test(second)) return { name: first, kana: null };
    if (LATIN.test(first) && IDEOGRAPH.test(second)) return splitReading(second);
  }
  const tokens = name.split(' ');
  const at = tokens.findIndex(
    (_, i) => i > 0 && tokens.slice(i).every((x) => KANA_TOKEN.test(x)) && IDEOGRAPH.test(tokens[i - 1] ?? ''),
  );
  const half = tokens.length / 2;
  if (tokens.length === 4 && tokens.slice(half).every((t) => KANA_TOKEN.test(t)) && IDEOGRAPH.test(tokens[0] ?? ''))
    return { name: tokens.slice(0, half).join(' '), kana: hiraganaToKatakana(tokens.slice(half).join(' ')) };
  if (at <= 0) return { name, kana: null };
  const head = tokens.slice(0, at).join(' ');
  const tail = tokens.slice(at).join(' ');
  const [family = '', given = ''] = tokens;
  // 佐藤 花子 クリスティーナ
  if (at === 2 && tokens.length === 3 && KATAKANA_WORD.test(tail) && isFurtherName(family, given, tail))
    return { name, kana: null };
  // 黒田日和 くろだひより ひよこ: the reading is whole, and what follows is none of it.
  const [, reading = ''] = tokens;
  if (at === 1 && tokens.length === 3 && [...reading].length >= Math.max([...head].length + 2, 6))
    return { name: head, kana: hiraganaToKatakana(reading) };
  const even = at === tokens.length - at;
  const reads = at === 1 ? [...head].length >= 3 && [...tail].length > [...head].length : at >= 2;
  return (even && reads) ||
    (at === 2 && tokens.length === 3 && [...tail].length >= 5) ||
    (at === 1 && tokens.length === 3)
    ? { name: head, kana: hiraganaToKatakana(tail) }
    : { name, kana: null };
}

const KATAKANA_WORD = /^[ァ-ヶー]+$/u;
const LATIN = /^[A-Za-z][A-Za-z' .-]+$/u;

function isKanaText(text: string): boolean {
  return text.split(/[ ・]/u).every((t) => KANA_TOKEN.test(t));
}

export function hasIdeograph(text: string): boolean {
  return IDEOGRAPH.test(text);
}

/** 名倉 of 名倉 亜由美: is the word the family name that the name begins with? Of a name that is not parted it takes two letters to tell. */
export function beginsWithFamily(name: string, word: string): boolean {
  return name.includes(' ') ? name.startsWith(`${word} `) : [...word].length > 1 && name.startsWith(word);
}
