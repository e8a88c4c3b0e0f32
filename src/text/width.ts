/** Width and composition: one spelling for what keyboards, phones and mailers write in several. */
import { CHANGING, COMPATIBILITY, kindsIn, ODD_SPACE, VOICING } from './units.js';

const COMPATIBILITY_IDEOGRAPHS = /([\uf900-\ufaff\u{2f800}-\u{2fa1f}]+)/u;

/**
 * NFKC, but CJK compatibility ideographs (塚 U+FA10, 﨑 U+FA11 …) stay as written: NFKC would turn the letter that a
 * person's register holds into another one. A voicing mark of its own (ヘ゛, as some keyboards write ベ) joins the kana that
 * takes it: NFKC would make a space and a mark of it.
 */
export function nfkc(written: string): string {
  const kinds = kindsIn(written);
  if ((kinds & CHANGING) === 0) return written;
  const text = (kinds & VOICING) === 0 ? written : withVoicedKana(written);
  return (kinds & COMPATIBILITY) === 0 ? text.normalize('NFKC') : nfkcAround(text);
}

/** へ゛ as べ; あ゛, which no kana is, as it stands. */
function withVoicedKana(text: string): string {
  return text.replace(
    /([\u3046-\u307b\u309d\u30a6-\u30f2\u30fd\uff66-\uff9d])([\u309b\u309c])/gu,
    (both, kana: string, mark: string) => {
      const voiced = (kana.normalize('NFKC') + (mark === '\u309b' ? '\u3099' : '\u309a')).normalize('NFC');
      return voiced.length === 1 ? voiced : both;
    },
  );
}

function nfkcAround(text: string): string {
  return text
    .split(COMPATIBILITY_IDEOGRAPHS)
    .map((part, i) => (i % 2 === 1 ? part : part.normalize('NFKC')))
    .join('');
}

/** Every run of white space (tabs, no-break and ideographic spaces too) as one ASCII space, none at the ends. */
export function collapseSpaces(text: string): string {
  if ((kindsIn(text) & ODD_SPACE) === 0 && !text.includes('  ')) return text.trim();
  return text.replace(/[\s\u3000\u00a0]+/gu, ' ').trim();
}

/** Text without any white space. */
export function withoutSpaces(text: string): string {
  if ((kindsIn(text) & ODD_SPACE) === 0 && !text.includes(' ')) return text;
  return text.replace(/[\s\u3000\u00a0]+/gu, '');
}
