/** Which runs of letters stay: those that the vocabulary covers. */
import { KANJI_WORDS } from '../text/kanji-words.js';
import { HIRAGANA_WORDS, KANA_AFTER, KANJI_STEMS, KATAKANA_WORDS, LATIN_WORDS } from './vocabulary.js';

type Script = 'kanji' | 'katakana' | 'hiragana' | 'latin';

/** `after`: what stands directly before is a word that stays; `before`: the character that follows. */
export function stays(run: string, script: Script, after: boolean, next: string): boolean {
  if (script === 'latin') return run.length === 1 || LATIN_WORDS.has(run);
  // ー is also what parts a label from its answer.
  if (script === 'katakana')
    return covered(run.replace(/^ー+|ー+$/gu, ''), KATAKANA_WORDS, null, 2) || covered(run, KATAKANA_WORDS, null, 2);
  if (script === 'hiragana' && run.length === 1) return KANA_AFTER.has(run);
  if (script === 'hiragana') {
    const inner = run.replace(/^[にをはがのとでもへか](?=.{2})/u, '').replace(/[おご]$/u, '');
    return (
      covered(run, HIRAGANA_WORDS, after ? KANA_AFTER : null, 2) ||
      covered(inner, HIRAGANA_WORDS, null, 2) ||
      (holdsLongWord(run) && covered(run, HIRAGANA_WORDS, PARTICLES, 2)) ||
      (PARTICLES.has(run.slice(-1)) && HIRAGANA_WORDS.has(run.slice(0, -1)))
    );
  }
  if (run.length === 1)
    return ALONE.includes(run) || (KANJI_STEMS.has(run) && (after || /[\u3041-\u3096]/u.test(next)));
  // 八十一歳
  if (/^[〇一二三四五六七八九十百]{1,5}[歳才回人件代]$/u.test(run)) return true;
  // 毎月払っています, 変更済み
  if (/[\u3041-\u3096]/u.test(next) && KANJI_STEMS.has(run.slice(-1)) && KANJI_WORDS.has(run.slice(0, -1))) return true;
  const inner = run.replace(/^[御各本旧現新全同当]/u, '').replace(/[様方等用中分者内外前後時日月年県欄名]$/u, '');
  return [run, inner].some(
    (one) => one !== '' && (KANJI_WORDS.has(one) || (one.length > 3 && covered(one, KANJI_WORDS, null, 2))),
  );
}

/** Counters, and what ends a place's or a person's name. */
const ALONE = '年月日号様件円桁番時分回点人方例欄各県都府道市区町村郡殿歳御姓名記本第一二三〒無';

/** ぱすわーどをわすれてしまいました: of words and the particles between them; particles alone may be a name. */
const PARTICLES: ReadonlySet<string> = new Set('はがをにのもでと');

function holdsLongWord(run: string): boolean {
  for (let length = Math.min(run.length, 12); length >= 4; length--)
    for (let start = 0; start + length <= run.length; start++)
      if (HIRAGANA_WORDS.has(run.slice(start, start + length))) return true;
  return false;
}

/** Is the run made of these words, with at most every other piece one of the short ones? */
function covered(run: string, words: ReadonlySet<string>, short: ReadonlySet<string> | null, least: number): boolean {
  if (run.length > 60) return false;
  // reach[i]: the first i characters are covered.
  const reach: boolean[] = [true];
  for (let end = 1; end <= run.length; end++) {
    reach[end] = false;
    for (let start = Math.max(0, end - 16); start < end; start++) {
      if (!reach[start]) continue;
      const piece = run.slice(start, end);
      if ((piece.length >= least && words.has(piece)) || short?.has(piece)) {
        reach[end] = true;
        break;
      }
    }
  }
  return reach[run.length] === true;
}
