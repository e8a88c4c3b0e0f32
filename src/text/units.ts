/**
 * What UTF-16 units a text holds, told in one pass over it by a table: nearly all lines of a mail hold nothing that the costlier
 * steps (normalising, removing, matching) would change, and are then handed on as they are.
 */

/** NFKC may change it, or join it with its neighbour. */
export const CHANGING = 1;
/** A CJK compatibility ideograph, or the first half of one. */
export const COMPATIBILITY = 2;
/** No reader sees it (see invisible.ts). */
export const INVISIBLE = 4;
/** fold.ts does not take it as it is. */
export const UNFOLDED = 8;
/** White space other than U+0020. */
export const ODD_SPACE = 16;
/** An ASCII digit or a kanji number. */
export const DIGIT = 32;
/** A hyphen, dash or minus sign other than the ASCII one. */
export const DASH = 64;

/** Every Japanese, Korean or Chinese way of saying that there is nothing holds one of these (see answer.ts). */
export const DENYING = 128;
/** What no way of saying that there is nothing holds or is wrapped in. */
export const TELLING = 256;
/** An opening bracket, behind which a remark may stand. */
export const BRACKET = 512;
/** Of drawn tables, bold letters, quoted cells. */
export const DRAWN = 1024;
/** Parts the cells of a row, or words. */
export const PARTING = 2048;
/** May part an answer from a label behind it. */
export const TURNING = 4096;
/** A symbol, an emoji or a half of one, a bracket that adorns. */
export const ORNAMENT = 8192;
/** What parts the words of a line beside white space. */
export const DELIMITER = 1 << 14;
/** May part several labels before one mark. */
export const JOINING = 1 << 15;
/** May be a symbol or a part of an emoji. */
export const PICTURE = 1 << 16;
/** A colon, an equals sign, a tab. */
export const COLON = 1 << 17;
/** A voicing mark of its own, ゛ or ゜. */
export const VOICING = 1 << 18;

/** What is said below of ranges of units, in order: that they are of a kind, or are not. */
const SAID: { from: number; to: number; kind: number; is: boolean }[] = [];

function mark(kind: number, ...ranges: (number | [from: number, to: number])[]): void {
  for (const range of ranges) {
    const [from, to] = typeof range === 'number' ? [range, range] : range;
    SAID.push({ from, to, kind, is: true });
  }
}

function unmark(kind: number, ...ranges: [from: number, to: number][]): void {
  for (const [from, to] of ranges) SAID.push({ from, to, kind, is: false });
}

// Most units of the whole range are changed and folded; those that are not are named below.
mark(CHANGING | UNFOLDED | PICTURE, [0, 0xffff]);
// ASCII and controls, Latin letters, punctuation, arrows, symbols, kana, kanji, and the emoji from U+1F400 to U+1F7FF.
unmark(
  CHANGING,
  [0x00, 0x9f],
  [0xc0, 0x131],
  [0x2012, 0x2016],
  [0x2018, 0x2023],
  [0x203b, 0x203b],
  [0x2190, 0x222b],
  [0x2231, 0x2328],
  [0x24eb, 0x2a0b],
  [0x3001, 0x3029],
  [0x3041, 0x3096],
  [0x30a0, 0x30fe],
  [0x3400, 0x9fff],
  [0xd83d, 0xd83d],
  [0xdc00, 0xdfff],
);
mark(COMPATIBILITY, [0xf900, 0xfaff], 0xd87e);
mark(INVISIBLE, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2069], 0xfeff, [0x00, 0x08], 0x0b, 0x0c);
mark(INVISIBLE, [0x0e, 0x1f], [0x7f, 0x9f]);
mark(INVISIBLE, 0xad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, [0x180b, 0x180f], [0x206a, 0x206f], 0x3164);
// The selectors of text and picture and of forms, fillers; and the first halves of those beyond U+FFFF, and of tags.
mark(INVISIBLE, [0xfe00, 0xfe0f], 0xffa0, [0xfff0, 0xfffc], 0xd82f, 0xd834, [0xdb40, 0xdb43]);
mark(VOICING, 0x309b, 0x309c);
unmark(UNFOLDED, [0x09, 0x09], [0x20, 0x7e], [0x3001, 0x3098], [0x309d, 0x30fe], [0x4e00, 0x9fff]);
mark(ODD_SPACE, [0x09, 0x0d], 0xa0, 0x1680, [0x2000, 0x200a], 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff);
mark(DIGIT, [0x30, 0x39]);
for (const c of '〇○零一壱二弐三参四五六七八九十百千') mark(DIGIT, c.charCodeAt(0));
for (const c of 'な無ナま不れらりせ未外者非く空省ブ割済失覚ず必任없모니没沒无') mark(DENYING, c.charCodeAt(0));
mark(TELLING, [0x30, 0x39], 0x40, [0x30a1, 0x30fa], [0x4e00, 0x9fff]);
for (const c of '笑確多分今現在恐思申訳入') unmark(TELLING, [c.charCodeAt(0), c.charCodeAt(0)]);
for (const c of '(（[［〔【《〈') mark(BRACKET, c.charCodeAt(0));
for (const c of '・･■◆●◇…‥-—―←') mark(TURNING, c.charCodeAt(0));
for (const c of '"*+|｜│┃║┌├└┏┣┗') mark(DRAWN, c.charCodeAt(0));
for (const c of ' \u3000\t|｜│┃,，/／;') mark(PARTING, c.charCodeAt(0));
for (const c of '/|｜,、;。・') mark(DELIMITER, c.charCodeAt(0));
for (const c of '/／・･、,，&＆+＋と|｜') mark(JOINING, c.charCodeAt(0));
for (const c of ':：=＝\t') mark(COLON, c.charCodeAt(0));
unmark(PICTURE, [0x09, 0x7e], [0x3001, 0x3003], [0x3005, 0x3011], [0x3041, 0x30ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff]);
mark(
  ORNAMENT,
  [0x2190, 0x21ff],
  [0x2300, 0x245f],
  [0x24b6, 0x24ff],
  [0x2580, 0x27bf],
  [0x27e6, 0x2aff],
  [0x2b00, 0x2bff],
);
mark(
  ORNAMENT,
  0xab,
  0xbb,
  [0x2039, 0x203a],
  [0x3008, 0x300b],
  [0x3014, 0x301b],
  [0x0f3a, 0x0f3d],
  [0xa490, 0xa4cf],
  [0xd83c, 0xd83e],
);
mark(DASH, [0x2010, 0x2015], 0x2212, 0x2500, 0x30fc, 0xff0d, 0xff70, 0x02d7, 0x2043, 0xfe63);

const TABLE = new Uint32Array(0x10000);
// Between two places where a range begins or ends all units are alike.
const borders = [...new Set(SAID.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
for (const [i, from] of borders.entries()) {
  let kinds = 0;
  for (const said of SAID)
    if (said.from <= from && from <= said.to) kinds = said.is ? kinds | said.kind : kinds & ~said.kind;
  TABLE.fill(kinds, from, borders[i + 1]);
}

/** The kinds of all units of the text, together. */
export function kindsIn(text: string): number {
  let kinds = 0;
  for (let i = 0; i < text.length; i++) kinds |= TABLE[text.charCodeAt(i)] as number;
  return kinds;
}

/** Where the first unit stands that is neither white space nor of these kinds; the text's length where there is none. */
export function opensAt(text: string, kinds = 0): number {
  let at = 0;
  while (at < text.length && (text.charCodeAt(at) === 0x20 || (kindsAt(text, at) & (ODD_SPACE | kinds)) !== 0)) at++;
  return at;
}

/** The kinds of the unit at this place. */
export function kindsAt(text: string, at: number): number {
  return TABLE[text.charCodeAt(at)] as number;
}
