/** DOB 7 November 1991, nickname Robbo, Osaka, mobile 080 1111 2222: in a row of labelled items a prefecture without a label is none of the answer before it. */
import { ITEMS } from '../../items/index.js';
import { isFamilyNameToo } from '../../items/prefecture.js';
import type { ItemKey } from '../../record.js';
import { nfkc } from '../../text/width.js';
import type { Answer } from './answers.js';

const BEFORE: ReadonlySet<ItemKey> = new Set(['nameKanji', 'nameKana', 'nickname', 'birthDate', 'phone', 'email']);
/** So many labels in one line make a row. */
const LEAST = 3;
const LAST_CELL =
  /^(?<answer>[^,、\n]+)[,、]\s*(?<place>[A-Z][A-Za-z-]{2,11}(?: [Pp]ref(?:ecture|\.))?|\p{sc=Han}{2,4})[.。]?$/u;

/** The answers, with such a place as an answer of its own where no label tells one, and only one stands so. */
export function withPlacesApart(answers: readonly Answer[]): readonly Answer[] {
  if (answers.length < LEAST) return answers;
  const rows = new Map<number, number>();
  for (const { line, key } of answers) {
    if (key === 'prefecture') return answers;
    rows.set(line, (rows.get(line) ?? 0) + 1);
  }
  if (Math.max(...rows.values()) < LEAST) return answers;
  const found = answers.flatMap((answer) => {
    const cells = (rows.get(answer.line) ?? 0) < LEAST || !BEFORE.has(answer.key) ? null : cellsOf(answer.inline);
    return cells === null ? [] : [{ answer, ...cells }];
  });
  const [only, second] = found;
  if (only === undefined || second !== undefined) return answers;
  return answers.flatMap((answer): Answer[] => {
    if (answer !== only.answer) return [answer];
    const { eitherWay: _, ...place } = answer;
    return [
      { ...answer, inline: only.before },
      {
        ...place,
        key: 'prefecture',
        label: '',
        inline: only.place,
        cells: [],
        below: [],
        belowLines: [],
        bracketed: null,
      },
    ];
  });
}

function cellsOf(inline: string): { before: string; place: string } | null {
  if (!/[,、]/u.test(inline)) return null;
  const { answer, place } = LAST_CELL.exec(nfkc(inline))?.groups ?? {};
  if (answer === undefined || place === undefined) return null;
  const word = place.replace(/ [Pp]ref(?:ecture|\.)$|-(?:ken|fu|to)$/u, '');
  if (ITEMS.prefecture.likeness(word) < 2 || isFamilyNameToo(word)) return null;
  return { before: answer.trim(), place };
}
