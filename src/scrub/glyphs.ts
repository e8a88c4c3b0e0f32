/** Characters as one compares them, and back: width, kana type and letter case set aside and put on again. */

/** One or two units that make one letter: ﾀﾞ is タ with its mark. */
export interface Glyph {
  /** Position of its first unit among the units of the text. */
  at: number;
  units: 1 | 2;
  /** As written. */
  text: string;
  /** Folded: katakana, lower case, ASCII; the empty string for what is neither letter nor digit. */
  key: string;
}

const KANJI_DIGITS = '〇一二三四五六七八九';

/** The glyphs of a text given by its characters. */
export function glyphsOf(chars: readonly string[]): Glyph[] {
  const glyphs: Glyph[] = [];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] ?? '';
    const next = chars[i + 1];
    const two = /^[\uff66-\uff9d]$/u.test(char) && (next === 'ﾞ' || next === 'ﾟ');
    const text = two ? char + next : char;
    glyphs.push({ at: i, units: two ? 2 : 1, text, key: keyOf(text) });
    if (two) i++;
  }
  return glyphs;
}

function keyOf(text: string): string {
  if (text === '') return '';
  const plain = /^[\uf900-\ufaff]$/u.test(text) ? text : text.normalize('NFKC');
  const folded = plain.toLowerCase().replace(/[\u3041-\u3096]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));
  return /^[\p{L}\p{N}ー々〆〇]$/u.test(folded) ? folded : '';
}

/** A text folded as glyphs are. */
export function foldedKey(text: string): string {
  return glyphsOf([...text])
    .map((glyph) => glyph.key)
    .join('');
}

/** The folded letter in the dress of a glyph, one string a unit. */
export function dressed(letter: string, glyph: Glyph): string[] {
  const first = [...glyph.text][0] ?? '';
  if (/[\u3041-\u3096]/u.test(first))
    return [letter.replace(/[\u30a1-\u30f6]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))];
  if (/[\uff66-\uff9d]/u.test(first)) return halfWidth(letter, glyph.units);
  if (/[\uff10-\uff19]/u.test(first)) return [String.fromCharCode((letter.charCodeAt(0) || 0x30) + 0xfee0)];
  if (/[\uff21-\uff3a]/u.test(first)) return [String.fromCharCode(letter.toUpperCase().charCodeAt(0) + 0xfee0)];
  if (/[\uff41-\uff5a]/u.test(first)) return [String.fromCharCode(letter.charCodeAt(0) + 0xfee0)];
  if (/[\uff01-\uff5e]/u.test(first)) return [String.fromCharCode((letter.charCodeAt(0) || 0x21) + 0xfee0)];
  const bold = mathematical(letter, first);
  if (bold !== null) return [bold];
  if (KANJI_DIGITS.includes(first) && /^\d$/u.test(letter)) return [KANJI_DIGITS[Number(letter)] ?? first];
  return [first !== first.toLowerCase() ? letter.toUpperCase() : letter];
}

/** 𝟮𝟬𝟬𝟱, 𝗸𝗮𝗿𝗲𝗻: letters and digits that are put in for their looks. Of the alphabets those without gaps. */
function mathematical(letter: string, first: string): string | null {
  const code = first.codePointAt(0) ?? 0;
  const other = letter.charCodeAt(0);
  if (code >= 0x1d7ce && code <= 0x1d7ff && /^\d$/u.test(letter))
    return String.fromCodePoint(code - ((code - 0x1d7ce) % 10) + other - 0x30);
  const whole = (code >= 0x1d400 && code <= 0x1d433) || (code >= 0x1d5a0 && code <= 0x1d6a3);
  if (!whole || !/^[a-z]$/u.test(letter)) return null;
  return String.fromCodePoint(code - ((code - 0x1d400) % 26) + other - 0x61);
}

const HALF = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮｰ';
const halves = new Map<string, string>();

function halfWidth(letter: string, units: 1 | 2): string[] {
  if (halves.size === 0) {
    for (const half of HALF)
      for (const mark of ['', 'ﾞ', 'ﾟ']) {
        const whole = (half + mark).normalize('NFKC');
        if ([...whole].length === 1) halves.set(whole, half + mark);
      }
  }
  const found = [...(halves.get(letter) ?? 'ｱ')];
  return found.length === units ? found : units === 1 ? found.slice(0, 1) : [found[0] ?? 'ｶ', 'ﾞ'];
}
