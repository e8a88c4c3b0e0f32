/** Values without labels, one a line: their numbers, as the template's items are numbered, and their bullets aside. */
import { nfkc } from '../../../text/width.js';
import type { ScannedLine } from '../../labels/scan-labels.js';

export interface Token {
  text: string;
  line: ScannedLine;
  /** Its number where the writer numbered his answers as the template has them. */
  number: number | null;
  /** ニックネームはアヤ, 小野アヤです。1993年: words of running text, which tells itself what they are. */
  running: boolean;
}

const NUMBERED =
  /^\s*(?:[(（]?([\d０-９]{1,2})[)）.．、:：→⇒=＝]|([①-⑫⑴-⑿⒈-⒓❶-❿]|(?:\d\ufe0f?\u20e3){1,2})|([\d０-９]{1,2})\s*[\s\u3000]|([一二三四五六七八九]|十[一二]?)[、.．)）])\s*/u;
const KANJI_NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const LETTERS = ['abcdefghijkl', 'ABCDEFGHIJKL', 'アイウエオカキクケコサシ', 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'];
const LETTERED = /^[(（]?([a-lA-Lア-シⅠ-Ⅻ])[.)．）、:：]\s*/u;
const LEAST_LETTERED = 5;

/** a. 山田 花子, b. ヤマダ ハナコ …: letters for numbers, where they go up from the first; null where they are none. */
export function lettered(tokens: readonly Token[]): Token[] | null {
  for (const letters of LETTERS) {
    let last = 0;
    let count = 0;
    const numbered = tokens.map((token) => {
      const [mark = '', letter = ''] = LETTERED.exec(token.text) ?? [];
      const number = letter === '' ? 0 : letters.indexOf(letter) + 1;
      if (number <= last || (last === 0 && number !== 1)) return token;
      last = number;
      count++;
      return { text: token.text.slice(mark.length), line: token.line, number, running: token.running };
    });
    if (count >= LEAST_LETTERED) return numbered;
  }
  return null;
}

function numberOf([, plain, signed, spaced, kanji]: RegExpExecArray): number {
  if (kanji !== undefined) return KANJI_NUMBERS.indexOf(kanji) + 1;
  return Number(nfkc(plain ?? spaced ?? signed ?? '').replace(/\D/gu, ''));
}

/** A line as one value, without its number and bullet. */
export function tokenOf(line: ScannedLine): Token {
  const m = NUMBERED.exec(line.line.text);
  return { text: withoutNumber(line.line.text), line, number: m && numberOf(m), running: false };
}

/** The text without a number and a bullet before it. */
export function withoutNumber(text: string): string {
  return text
    .slice(NUMBERED.exec(text)?.[0].length ?? 0)
    .replace(/^\s*[・･●○◎◆■□*→⇒-]\s*/u, '')
    .trim();
}
