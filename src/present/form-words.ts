/**
 * The words of the form within a mail's text: 西暦表記8桁, docomo/au/SoftBank. They are everybody's, and stay where values are hidden;
 * else a digit of theirs, or a carrier that an address is called after (a@softbank.ne.jp), would hide them too.
 */
import { repliesJa } from '../profile/replies.ja.js';
import { nfkc } from '../text/width.js';

/** A letter for each width and case that it is written in, with or without spaces around marks. */
function pattern(label: string): string {
  return [...label.replace(/\s+/gu, '')]
    .map((c) => {
      const wide = /^[!-~]$/u.test(c) ? String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0) : c;
      const either = /^[!-/:-@[-`{-~]$/u.test(c) ? `[\\${c}${wide}]` : c === wide ? c : `[${c}${wide}]`;
      return either;
    })
    .join('[ \\u3000]?');
}

const HINTS = ['(西暦表記8桁)', '(西暦8桁)', '(docomo/au/SoftBank)', 'docomo/au/SoftBank'];
const WORDS = new RegExp(
  [...Object.values(repliesJa.labels), ...HINTS]
    .sort((a, b) => b.length - a.length)
    .map(pattern)
    .join('|'),
  'giu',
);
/** Of nobody's alphabet. */
const PLACE = '\ue000';

/** The text as `mask` leaves it, but for the form's words. */
export function besideFormWords(text: string, mask: (text: string) => string): string {
  // What stands for them has to be told from the text's own letters.
  if (
    text.includes(PLACE) ||
    !/西暦|docomo|plus ?member|氏名|ご登録|会費|会員番号|キャリア|ニックネーム/iu.test(nfkc(text))
  )
    return mask(text);
  const words: string[] = [];
  const masked = mask(
    text.replace(WORDS, (word) => {
      words.push(word);
      return PLACE;
    }),
  );
  let n = 0;
  return masked.replaceAll(PLACE, () => words[n++] ?? '');
}
