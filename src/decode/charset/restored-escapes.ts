/** ISO-2022-JP that lost the control character of its escapes on the way. */

/** What may stand where ESC stood: nothing, or what a gateway or a form puts in place of a control character. */
const LOST = ['', ' ', '?', '^[', '\x1a', '_', '.', '\\033', '\\x1b', '\\e', '&#27;'];
/** So many pairs, kana among them, are Japanese without a label that says so. */
const TELLING_PAIRS = 4;

/** Can there be such escapes in the text (bytes as latin1)? */
export function mayHaveLostEscapes(latin1: string): boolean {
  return (latin1.includes('$B') || latin1.includes('$@')) && (latin1.includes('(B') || latin1.includes('(J'));
}

/**
 * Some gateways strip the control character and leave `$B…(B`, or put a space in its place. The text (bytes as latin1) with the ESC put
 * back where at least `least` such runs stand, or a few that hold kana, and most of them read as kana and everyday kanji; else null.
 */
export function restoredEscapes(latin1: string, least: number): string | null {
  if (!mayHaveLostEscapes(latin1)) return null;
  let best: Restored | null = null;
  for (const lost of LOST) {
    if (lost !== '' && !latin1.includes(`${lost}(B`) && !latin1.includes(`${lost}(J`)) continue;
    const found = restored(latin1, lost);
    if (found.likely * 10 < found.pairs * 9 || found.pairs === 0) continue;
    if (found.runs < least && (found.pairs < TELLING_PAIRS || found.kana === 0)) continue;
    if (best === null || found.pairs > best.pairs) best = found;
  }
  return best?.text ?? null;
}

interface Restored {
  text: string;
  runs: number;
  pairs: number;
  likely: number;
  kana: number;
}

function restored(latin1: string, lost: string): Restored {
  const found: Restored = { text: '', runs: 0, pairs: 0, likely: 0, kana: 0 };
  let done = 0;
  for (let at = latin1.indexOf('$'); at >= 0; at = latin1.indexOf('$', at)) {
    const opener = latin1[at + 1];
    if (opener !== 'B' && opener !== '@') {
      at++;
      continue;
    }
    let end = at + 2;
    while (!isCloser(latin1, end, lost) && isPair(latin1, end)) end += 2;
    if (end === at + 2 || !isCloser(latin1, end, lost)) {
      at = end;
      continue;
    }
    for (let i = at + 2; i < end; i += 2) {
      const row = latin1.charCodeAt(i);
      if (isLikelyRow(row)) found.likely++;
      if (isKanaRow(row)) found.kana++;
    }
    found.runs++;
    found.pairs += (end - at) / 2 - 1;
    // A header that was trimmed lost its first space.
    const before = latin1.startsWith(lost, at - lost.length) ? at - lost.length : at;
    const close = end + lost.length;
    found.text += `${latin1.slice(done, Math.max(before, done))}\x1b${latin1.slice(at, end)}\x1b${latin1.slice(close, close + 2)}`;
    at = close + 2;
    done = at;
  }
  found.text += latin1.slice(done);
  return found;
}

function isPair(latin1: string, at: number): boolean {
  const first = latin1.charCodeAt(at);
  const second = latin1.charCodeAt(at + 1);
  return first > 0x20 && first < 0x7f && second > 0x20 && second < 0x7f;
}

function isCloser(latin1: string, at: number, lost: string): boolean {
  if (!latin1.startsWith(lost, at) || latin1[at + lost.length] !== '(') return false;
  const final = latin1[at + lost.length + 1];
  return final === 'B' || final === 'J';
}

/** Signs, letters, kana and the kanji of level 1: the lead bytes of nearly all that is written. */
export function isLikelyRow(row: number): boolean {
  return (row >= 0x21 && row <= 0x25) || (row >= 0x30 && row <= 0x4f);
}

/** Hiragana and katakana. */
export function isKanaRow(row: number): boolean {
  return row === 0x24 || row === 0x25;
}
