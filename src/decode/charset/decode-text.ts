/**
 * Bytes to text when the label may be missing or false. Strict UTF-8 first, then ISO-2022-JP's escapes, then the label, then
 * Shift_JIS against EUC-JP by how Japanese each looks; then line by line, where the lines are not all in one charset.
 */
import { isAscii, isUtf8 } from 'node:buffer';
import { withWebcode } from './carrier-emoji.js';
import { isWrapped, withAnyPairsJoined, withCutPairsJoined, withCutUtf8Joined } from './cut-characters.js';
import { decodeEucJp } from './euc-jp.js';
import { decodeIso2022Jp, hasJisEscapes } from './iso-2022-jp.js';
import { decodeEucJis2004, decodeShiftJis2004 } from './jis-x-0213.js';
import { charsetOf } from './label.js';
import { decodeMacJapanese } from './mac-japanese.js';
import { decodeMixedLines, mayHoldOtherLines } from './mixed-lines.js';
import { mayHaveLostEscapes, restoredEscapes } from './restored-escapes.js';
import { decodeHz, decodeShiftedSet, hasShiftedSet } from './seven-bit.js';
import { decodeShiftJis, withPlainBlanks } from './shift-jis.js';
import { isHalfKanaOfEucJp, isKanjiOfEucJp } from './short-euc-jp.js';
import { decodeStrictly, decodeWindows1252 } from './single-byte.js';
import { decodeSpelled } from './spelled.js';
import { isClearlyJapanese, isJapaneseForm, isPlausible, type Survey, surveyEucJp, surveyShiftJis } from './survey.js';
import { unmangled } from './unmangled.js';
import { decodeUtf7 } from './utf-7.js';
import { isMostlyUtf8, isNearlyUtf8, withoutSurrogates } from './utf-8.js';
import { decodeUtf16, utf16Order } from './utf-16.js';
import { decodeUtf32 } from './utf-32.js';

export interface Decoded {
  text: string;
  /** The charset had to be guessed, and more than one gives plausible Japanese. */
  doubtful: boolean;
}

const ESC = 0x1b;
const MULTIBYTE = new Set(['shift_jis', 'euc-jp', 'gbk', 'gb18030', 'big5', 'euc-kr']);
/** Charsets of other scripts than Latin, which nobody says without meaning it. */
const FOREIGN = /^(?:koi8|windows-(?:1251|1253|1255|1256|874)|iso-8859-[5-8]|ibm866|x-mac-cyrillic)/;
/** Kana, kanji, Hangul, full-width letters: what is no UTF-8 by chance, and no Latin that was taken for it. */
const EAST_ASIAN = /[\u3000-\ud7ff\uf900-\uffef]/;
/** What the long vowel and the colon of EUC-JP are in GBK, behind kana and kanji; the kana are the same in both. */
const READS_AS_EUC = /[\u3041-\u30f6]〖|[\u3041-\u30f6\u4e00-\u9fff)]¨/;
/** A long vowel of GBK behind katakana: no bytes of EUC-JP, and nothing that is written in Shift_JIS. */
const LONG_VOWEL_OF_GBK = /\xa5[\xa1-\xf6]\xa9`/;
const SEVEN_BIT = new Set(['iso-2022-jp', 'iso-2022-kr', 'hz-gb-2312']);
/** A shorter text in Big5 may be well-formed in EUC-JP by chance. */
const LEAST_FOR_BIG5 = 40;
const OTHER_SEVEN_BIT = new Set(['utf-7', 'iso-2022-kr', 'hz-gb-2312']);
/** ISO 8859 and its kin have controls there, which no text holds. */
const CONTROLS = /[\x80-\x9f]/;

/** JIS X 0213 and the Mac's letters in the bytes of older charsets: only their label tells them from those. */
const WIDER: Record<string, { decode(bytes: Buffer): string | null; else: string }> = {
  'shift_jis-2004': { decode: decodeShiftJis2004, else: 'shift_jis' },
  'x-mac-japanese': { decode: decodeMacJapanese, else: 'shift_jis' },
  'euc-jis-2004': { decode: decodeEucJis2004, else: 'euc-jp' },
};

const sure = (text: string): Decoded => ({ text, doubtful: false });

const inDoubt = ({ text, doubtful }: Decoded, more: boolean): Decoded => ({ text, doubtful: doubtful || more });

/** The text of `bytes`, which a header says are in `label` (null: nothing said). A byte order mark is no text. */
export function decodeText(bytes: Buffer, label: string | null): Decoded {
  const decoded = decode(bytes, label);
  const text = withWebcode(decoded.text);
  return text === decoded.text ? decoded : { text, doubtful: decoded.doubtful && text.includes('\x1b') };
}

function decode(bytes: Buffer, label: string | null): Decoded {
  const named = charsetOf(label);
  const wanted = WIDER[named ?? ''];
  const letters = wanted?.decode(bytes) ?? null;
  if (letters !== null) return sure(letters);
  const charset = wanted?.else ?? named;
  const wide = bytes[0] === 0 || bytes[0] === 0xff || charset === 'utf-32' ? decodeUtf32(bytes, charset) : null;
  if (wide !== null) return sure(wide);
  const order = utf16Order(bytes, charset);
  if (order) return sure(decodeUtf16(bytes, order));
  if (isAscii(bytes)) return decodeAscii(bytes, charset);
  const latin1 = bytes.includes(ESC) || charset === 'iso-2022-jp' ? bytes.toString('latin1') : '';
  // What is UTF-8 between escapes is a footer.
  if (hasJisEscapes(latin1) || (charset === 'iso-2022-jp' && latin1.includes('\x0e')))
    return sure(decodeIso2022Jp(bytes));
  if (isUtf8(bytes)) {
    const text = bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
    if (EAST_ASIAN.test(text)) return sure(text);
    const meant = unmangled(text);
    if (meant !== null) return sure(meant);
    if (/[\u0800-\uffff]/.test(text)) return sure(withReplacedEscapes(text) ?? text);
    // Two-byte UTF-8 alone (Latin, Greek, Cyrillic) is also what some kanji of EUC-JP and half-width kana look like.
    if (charset !== null && MULTIBYTE.has(charset)) return asLabelled(bytes, charset) ?? sure(text);
    return sure(isKanjiOfEucJp(text, bytes) ? decodeEucJp(bytes) : text);
  }
  if (isMostlyUtf8(bytes)) {
    const joined = withCutUtf8Joined(bytes);
    if (joined !== null) return inDoubt(decodeText(joined, label), isWrapped(bytes, joined));
    if (isNearlyUtf8(bytes)) {
      const mended = withoutSurrogates(bytes) ?? bytes;
      return sure(decodeMixedLines(mended, 'utf-8') ?? mended.toString('utf8'));
    }
  }
  const means = charset !== null && (MULTIBYTE.has(charset) || FOREIGN.test(charset));
  return (means && asLabelled(bytes, charset)) || guess(bytes, charset);
}

/** ISO-2022-JP that went through a decoder of UTF-8 has U+FFFD where it had ESC, or the picture of that control, ␛. */
function withReplacedEscapes(text: string): string | null {
  const lost = text.replace(/[\ufffd\u241b]/g, '\x1a');
  const restored = /[^\0-\x7f]/.test(lost) ? null : restoredEscapes(lost, 1);
  return restored === null ? null : decodeIso2022Jp(Buffer.from(restored, 'latin1'));
}

/** The text; in doubt where there are escapes that nothing was made of. */
function decodeAscii(bytes: Buffer, charset: string | null): Decoded {
  const text = bytes.toString('latin1');
  // Escapes that no other set of seven bits has tell more than the label.
  if (OTHER_SEVEN_BIT.has(charset ?? '') && hasJisEscapes(text) && !hasShiftedSet(text))
    return decodeAscii(bytes, 'iso-2022-jp');
  if (charset === 'utf-7') return sure(decodeUtf7(text));
  if (charset === 'hz-gb-2312') return sure(decodeHz(text));
  const isJis = charset === 'iso-2022-jp';
  if (text.includes('\x1b') || text.includes('\x0e')) {
    if (hasShiftedSet(text) || charset === 'iso-2022-kr') return sure(decodeShiftedSet(text));
    if (hasJisEscapes(text)) {
      const restored = withLinesRestored(text);
      return sure(decodeIso2022Jp(restored === text ? bytes : Buffer.from(restored, 'latin1')));
    }
    // The escapes back to ASCII are whole, the others are not; or they are NEC's (ESC K, ESC H).
    const opened =
      restoredEscapes(text.replace(/\x1b(?=\([BJ])/g, ''), isJis ? 1 : 4) ??
      restoredEscapes(text.replaceAll('\x1bK', '$B').replaceAll('\x1bH', '(B'), isJis ? 1 : 4);
    if (opened !== null) return sure(decodeIso2022Jp(Buffer.from(opened, 'latin1')));
    return { text: isJis ? decodeIso2022Jp(bytes) : text, doubtful: text.includes('\x1b') };
  }
  // `$B…(B` in English prose is no Japanese: without a label that says so, it takes a few such runs, or a telling one.
  const restored = restoredEscapes(text, isJis ? 1 : 4);
  if (restored !== null) return sure(decodeIso2022Jp(Buffer.from(restored, 'latin1')));
  return decodeSpelled(text) ?? sure(text);
}

/** Of a text with escapes the lines that have lost theirs: two runs of Japanese, or a telling one. */
function withLinesRestored(text: string): string {
  if (!mayHaveLostEscapes(text)) return text;
  return text
    .split('\n')
    .map((line) => (line.includes('\x1b') ? line : (restoredEscapes(line, 2) ?? line)))
    .join('\n');
}

/** What the label says, if the bytes bear it out; null where they do not. */
function asLabelled(bytes: Buffer, charset: string): Decoded | null {
  if (charset === 'shift_jis' || charset === 'euc-jp') return asJapanese(bytes, charset);
  const text = decodeStrictly(bytes, charset);
  if (text === null) return null;
  if (charset.startsWith('gb') && READS_AS_EUC.test(text) && isPlausible(surveyEucJp(bytes)))
    return asJapanese(bytes, 'euc-jp');
  // Half of what is written in Big5 ends in a byte that ends nothing in EUC-JP.
  if (charset === 'big5' && bytes.length >= LEAST_FOR_BIG5 && isJapaneseForm(surveyEucJp(bytes))) return null;
  if (/[\u3041-\u30ff]/.test(text)) return sure(text);
  const sjis = surveyShiftJis(bytes);
  if (MULTIBYTE.has(charset)) return isPlausible(sjis) && sjis.hiragana > 1 ? null : sure(text);
  const surveys = [sjis, surveyEucJp(bytes)];
  if (surveys.some((survey) => isClearlyJapanese(survey) || isJapaneseForm(survey))) return null;
  return { text, doubtful: CONTROLS.test(text) || surveys.some(mayBeJapanese) };
}

/** Kana among a few letters of another script: too few to tell. */
function mayBeJapanese(survey: Survey): boolean {
  return isPlausible(survey) && survey.hiragana > 0;
}

/** The text in the charset of the two that the label says; null where the bytes deny it. Characters that were cut in two are joined once. */
function asJapanese(bytes: Buffer, charset: 'shift_jis' | 'euc-jp', mayBeCut = true): Decoded | null {
  const isSjis = charset === 'shift_jis';
  const labelled = isSjis ? surveyShiftJis(bytes) : surveyEucJp(bytes);
  if (isSjis && labelled.blanks > 0) return asJapanese(withPlainBlanks(bytes), charset, mayBeCut);
  const joined = mayBeCut && labelled.errors > 0 ? withCutPairsJoined(bytes, charset) : null;
  if (joined !== null) {
    const decoded = asJapanese(joined, charset, false);
    return decoded === null ? null : inDoubt(decoded, isWrapped(bytes, joined));
  }
  const mixed = labelled.errors > 0 || mayHoldOtherLines(bytes, isSjis) ? decodeMixedLines(bytes, charset) : null;
  if (mixed !== null) return sure(mixed);
  if (!isPlausible(labelled)) {
    const other = isSjis ? surveyEucJp(bytes) : surveyShiftJis(bytes);
    if (labelled.errors * 20 > labelled.bytes && other.score > labelled.score) return null;
    if (isPlausible(other) && other.hiragana > 0) return null;
  }
  return sure(isSjis ? decodeShiftJis(bytes) : decodeEucJp(bytes));
}

/** Japanese in which a byte or two are bad: of a header they are more than of a body that is plausible. */
function isDamaged(survey: Survey): boolean {
  return survey.hiragana > 2 && survey.errors * 12 <= survey.bytes && survey.score >= survey.bytes * 0.35;
}

/** The text where no label helps. Characters that were cut in two are joined once. */
function guess(bytes: Buffer, charset: string | null, mayBeCut = true): Decoded {
  if (isHalfKanaOfEucJp(bytes)) return sure(decodeEucJp(bytes));
  const sjis = surveyShiftJis(bytes);
  if (sjis.blanks > 0) {
    const spaced = withPlainBlanks(bytes);
    const survey = surveyShiftJis(spaced);
    if (survey.hiragana > 0 && isClearlyJapanese(survey)) return guess(spaced, charset, mayBeCut);
  }
  const euc = surveyEucJp(bytes);
  const isSjis = sjis.score > euc.score;
  const best = isSjis ? sjis : euc;
  // EUC-JP behind a byte too many reads as half-width kana.
  const maySlip = best.errors > 0 || (isSjis && sjis.hiragana === 0 && euc.hiragana > 0);
  const joined = mayBeCut && maySlip ? withAnyPairsJoined(bytes) : null;
  if (joined !== null) return inDoubt(guess(joined, charset, false), isWrapped(bytes, joined));
  const mixed = best.errors > 0 || mayHoldOtherLines(bytes, isSjis) ? decodeMixedLines(bytes, null) : null;
  if (mixed !== null) return sure(mixed);
  const second = isSjis ? euc : sjis;
  const decodeBest = isSjis ? decodeShiftJis : decodeEucJp;
  if (isPlausible(best) || isDamaged(best)) {
    const rival = isPlausible(second) && second.score * 2 >= best.score;
    // GB 2312 has its kana where EUC-JP has them: its hanzi then read as kanji that nobody writes.
    const chinese = !isSjis && best.kanji >= 8 && best.rareKanji * 10 >= best.kanji;
    return { text: decodeBest(bytes), doubtful: rival || chinese };
  }
  const chinese = LONG_VOWEL_OF_GBK.test(bytes.toString('latin1')) ? decodeStrictly(bytes, 'gbk') : null;
  if (chinese !== null) return sure(chinese);
  if (charset === 'utf-8') return sure(bytes.toString('utf8'));
  if (charset !== null && charset !== 'utf-7' && charset !== 'utf-32' && !SEVEN_BIT.has(charset)) {
    return sure(charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes));
  }
  // A few letters of Latin among ASCII pass for rare kanji.
  const isLatin = best.errors * 4 > best.bytes || (best.score <= 0 && bytes.length > best.bytes * 3);
  if (isLatin) return { text: decodeWindows1252(bytes), doubtful: best.errors === 0 };
  return { text: decodeBest(bytes), doubtful: second.errors === 0 && second.score * 2 >= best.score };
}
