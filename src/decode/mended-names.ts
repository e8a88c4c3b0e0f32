/**
 * Names of senders that some program damaged, mended as subjects are. What is mended is the text of the field; whoever parses it has to see that
 * its addresses stay the same.
 */
import { withReferredLetters } from './character-references.js';
import { decodeIso2022Jp } from './charset/iso-2022-jp.js';
import { isLikelyRow } from './charset/restored-escapes.js';
import { withWholeMarks } from './encoded-word-marks.js';

const ASCII = /^[\x20-\x7e]*$/;
/** ISO-2022-JP that lost its control characters, `$B>.3^86(B <…>`: as a name it means nothing else, however short it is. */
const WITHOUT_ESCAPES = /^(\s*"?)\$([B@])((?:[\x21-\x7e]{2}){1,40}?)\(([BJ])("?\s*<)/;

/** The field (bytes as latin1) with the names that were meant; as it is where nothing was damaged. */
export function withMendedNames(latin1: string): string {
  if (!/[?&$]/.test(latin1) || !ASCII.test(latin1)) return latin1;
  const marked = latin1.includes('?') ? withWholeMarks(latin1) : latin1;
  const named = marked.includes('$') ? withEscapes(marked) : marked;
  return named.includes('&#') ? Buffer.from(withReferredLetters(named)).toString('latin1') : named;
}

function withEscapes(latin1: string): string {
  return latin1.replace(
    WITHOUT_ESCAPES,
    (all, before: string, set: string, pairs: string, back: string, rest: string) => {
      const name = `\x1b$${set}${pairs}\x1b(${back}`;
      let likely = 0;
      for (let i = 0; i < pairs.length; i += 2) if (isLikelyRow(pairs.charCodeAt(i))) likely++;
      // Names have rarer kanji than other words, but none that is not there.
      const isName = likely * 4 >= pairs.length && !decodeIso2022Jp(Buffer.from(name, 'latin1')).includes('\ufffd');
      return isName ? before + name + rest : all;
    },
  );
}
