/** ASCII that spells Japanese: UTF-7 (RFC 2152) that nobody names, escapes of programs (`\\u3042`, `%u3042`), bytes as in addresses of pages (`%E3%81%82`). */
import { isUtf8 } from 'node:buffer';
import type { Decoded } from './decode-text.js';
import { decodeEucJp } from './euc-jp.js';
import { decodeShiftJis } from './shift-jis.js';
import { isClearlyJapanese, isJapaneseForm, surveyEucJp, surveyShiftJis } from './survey.js';
import { decodeUtf7 } from './utf-7.js';

/** UTF-7's run of two letters and more. */
const RUN = /\+[A-Za-z0-9+/]{5,}/g;
const ESCAPE = /[\\%]u([0-9a-f]{4})/gi;
/** Two letters of Japanese, or one and what follows, as bytes. */
const BYTES = /(?:%[0-9a-f]{2}){4,}/gi;
const BYTE = /%([0-9a-f]{2})/gi;
/** What is no address of a page, in which such bytes belong. */
const WORD = /\S+/g;
const OF_PAGE = /:\/\/|^(?:www\.|\/|[\w.-]{1,80}\.[a-z]{2,12}\/)|[?&][\w%.-]{1,80}=/i;
const KANA = /[\u3041-\u30ff]/g;
/** What Japanese is written with beyond ASCII. */
const JAPANESE = /^[\u3000-\u30ff\u4e00-\u9fff\uf900-\ufaff\uff01-\uffef\u2010-\u2027\u2190-\u21ff\u2460-\u26ff]+$/;
const LEAST = 3;

/** What the text spells, if that is Japanese; in doubt where something is spelled that is not. Null where nothing is. */
export function decodeSpelled(text: string): Decoded | null {
  if (holds(text, '+', RUN) && isJapanese((text.match(RUN) ?? []).map((run) => decodeUtf7(run))))
    return { text: decodeUtf7(text), doubtful: false };
  const read = holds(text, '%', BYTES, 1) ? withBytesRead(text) : null;
  if (read !== null) return { text: read, doubtful: false };
  if (!holds(text, '\\u', ESCAPE) && !holds(text, '%u', ESCAPE)) return null;
  const escapes = text.match(ESCAPE) ?? [];
  const letters = escapes.map(letterOf).filter((letter) => letter > '\x7f');
  if (!isJapanese(letters)) return { text, doubtful: true };
  return { text: text.replace(ESCAPE, letterOf), doubtful: false };
}

/** The text with the bytes that its words spell as letters, where those are Japanese; else null. */
function withBytesRead(text: string): string | null {
  const latin1 = text.replace(WORD, (word) =>
    OF_PAGE.test(word) ? word : word.replace(BYTE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
  const bytes = Buffer.from(latin1, 'latin1');
  if (isUtf8(bytes)) {
    const letters = bytes.toString('utf8');
    return (letters.match(KANA)?.length ?? 0) >= LEAST ? letters : null;
  }
  const [sjis, euc] = [surveyShiftJis(bytes), surveyEucJp(bytes)];
  const best = sjis.score > euc.score ? sjis : euc;
  if (best.errors > 0 || !(isClearlyJapanese(best) || isJapaneseForm(best))) return null;
  return best === sjis ? decodeShiftJis(bytes) : decodeEucJp(bytes);
}

/** Does the text hold a few of them? What they begin with is found sooner than what they are. */
function holds(text: string, begin: string, pattern: RegExp, least = LEAST): boolean {
  const here = new RegExp(pattern.source, 'iy');
  let found = 0;
  for (let at = text.indexOf(begin); at >= 0 && found < least; at = text.indexOf(begin, at + 1)) {
    here.lastIndex = at;
    if (here.test(text)) found++;
  }
  return found >= least;
}

function letterOf(spelled: string): string {
  return String.fromCharCode(Number.parseInt(spelled.slice(2), 16));
}

/** Nine in ten of them, with kana among them: other letters of base64 make kanji, Hangul and nothing. */
function isJapanese(pieces: readonly string[]): boolean {
  const japanese = pieces.filter((piece) => JAPANESE.test(piece));
  const letters = japanese.join('');
  const kana = letters.match(KANA)?.length ?? 0;
  return japanese.length * 10 >= pieces.length * 9 && kana >= LEAST && kana * 6 >= letters.length;
}
