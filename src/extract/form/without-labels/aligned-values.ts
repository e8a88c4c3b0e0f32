/** Values without labels, told by the order of the template: the assignment that looks most like it. */
import { ITEMS } from '../../../items/index.js';
import { partName } from '../../../items/name.js';
import { placeOf } from '../../../items/prefecture.js';
import { ITEM_KEYS, type ItemKey } from '../../../record.js';
import { isNothing } from '../../../text/answer.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isSure } from '../../labels/sure.js';
import { optionIn } from '../../layout/listed-options.js';
import { isFullName, isNoName } from '../../prose/names/full-name.js';
import type { Answer } from '../answers.js';
import type { Token } from './value-tokens.js';

/** The answers, and the lines that they stand in. */
export interface ValuesOnly {
  answers: Answer[];
  lines: ScannedLine[];
}

/** Of all tokens this share must be items. */
const LEAST_FITTING = 0.6;
/** So many values of a row must be such that they can be hardly anything but their item. */
const SURE = 2;

const ONE_OF_TWO: ReadonlySet<ItemKey> = new Set(['phone', 'email']);
/** What is told by its looks wherever it stands: 東京都 before the date of birth. */
const OUT_OF_ORDER = ['phone', 'email', 'birthDate', 'prefecture'] as const satisfies readonly ItemKey[];

/** Of these a second value in the row is not something else. */
const SECOND_TOO = ['nameKanji', 'plusMemberId'] as const satisfies readonly ItemKey[];
const OTHER_NUMBERS: ReadonlySet<ItemKey> = new Set(['billingId', 'plusMemberId', 'memberNumber']);

/** Finds the assignment of tokens to items in the template's order that looks most like it; items may be left out. */
export function alignedAnswers(tokens: Token[]): ValuesOnly | null {
  const list = tokens.slice(0, 40);
  // Of more tokens than that too few can be items.
  if (list.length * LEAST_FITTING > ITEM_KEYS.length) return null;
  if (!hasSure(list)) return null;
  const hasPlace = list.some(({ text }) => ITEMS.prefecture.likeness(text) === 3);
  const n = list.length;
  const m = ITEM_KEYS.length;
  // best[i][j]: the best score of the tokens from i with the items from j; a token that fits nothing costs.
  const best: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  const pick: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m; j >= 0; j--) {
      const token = list[i]?.text ?? '';
      let score = (best[i + 1]?.[j] ?? 0) - 1.5;
      let choice = 0;
      if (j < m) {
        const skipItem = (best[i]?.[j + 1] ?? 0) - 0.1;
        if (skipItem > score) {
          score = skipItem;
          choice = 1;
        }
        const key: ItemKey | undefined = ITEM_KEYS[j as 0];
        const fit = list[i]?.running ? 0 : isNothing(token) ? 0.3 : likenessOf(key, token, hasPlace);
        const use = fit > 0 ? (best[i + 1]?.[j + itemsTold(key, token)] ?? 0) + fit : Number.NEGATIVE_INFINITY;
        if (use > score) {
          score = use;
          choice = 2;
        }
      }
      (best[i] as number[])[j] = score;
      (pick[i] as number[])[j] = choice;
    }
  }
  const answers: Answer[] = [];
  const used: Token[] = [];
  for (let i = 0, j = 0; i < n; ) {
    const choice = pick[i]?.[j] ?? 0;
    const token = list[i];
    const key = ITEM_KEYS[j];
    if (choice === 1) j++;
    else if (choice === 2 && token && key) {
      answers.push(answerOf(key, token));
      used.push(token);
      i++;
      j += itemsTold(key, token.text);
    } else i++;
  }
  const late = new Set<Answer>();
  for (const token of list) {
    if (used.includes(token) || token.running) continue;
    const key = OUT_OF_ORDER.find((one) => surely(one, token.text)) ?? secondOf(answers, token.text, hasPlace);
    if (key === undefined) continue;
    // Of two phone numbers, dates or places nothing says which is his: both are answers.
    const answer = answerOf(key, token);
    answers.push(answer);
    used.push(token);
    if (!ONE_OF_TWO.has(key)) late.add(answer);
  }
  // Below a name and its reading what is out of order is of the row; elsewhere it does not tell that there is one.
  const held = answers.some(({ key }) => key === 'nameKanji') && answers.some(({ key }) => key === 'nameKana');
  const ordered = held ? answers : answers.filter((answer) => !late.has(answer));
  const sure = ordered.filter((a) => !isNothing(a.inline) && ITEMS[a.key].likeness(a.inline) >= 3).length;
  const likely = ordered.filter((a) => !isNothing(a.inline) && ITEMS[a.key].likeness(a.inline) >= 2).length;
  if (ordered.length < 5 || sure < SURE || likely < 4 || ordered.length < list.length * LEAST_FITTING) return null;
  // What a row holds besides is running text: 「…、岡山県、…、ニックネームはまっつんです。」
  const left = new Set(list.filter((t) => !used.includes(t)).map((t) => t.line));
  return { answers, lines: used.map((t) => t.line).filter((line) => !left.has(line)) };
}

/** Dates of the last years tell when something happened: 2026年11月20日. */
const OF_LAST_YEARS = /^20(?:2[3-9]|[3-9]\d)/u;

/** Is the token hardly anything but this item? */
function surely(key: ItemKey, token: string): boolean {
  return ITEMS[key].likeness(token) === 3 && !(key === 'birthDate' && OF_LAST_YEARS.test(token));
}

/**
 * How much a token looks like the item; nobody calls himself 東京都, 090-1234-5678 or キャリア決済, and a date of birth is no number of a member.
 * @param hasPlace the row has the official name of a prefecture; else 東京 is one, and no nickname
 */
function likenessOf(key: ItemKey, token: string, hasPlace: boolean): number {
  if (key === 'birthDate' && OF_LAST_YEARS.test(token)) return 0;
  if (key === 'nickname' || key === 'nameKanji') {
    if (OUT_OF_ORDER.some((one) => ITEMS[one].likeness(token) === 3)) return 0;
    // キャリア決済, left over from a form
    if (optionIn(token, 'paymentMethod') !== null || optionIn(token, 'carrier') !== null) return 0;
    if (!hasPlace && placeOf(token) !== null) return 0;
  }
  if (OTHER_NUMBERS.has(key) && ITEMS.birthDate.likeness(token) === 3) return 0;
  return ITEMS[key].likeness(token);
}

/** 東京 in another place than the template's, a second name, a second ID: an item of the row, too. */
function secondOf(answers: readonly Answer[], token: string, hasPlace: boolean): ItemKey | undefined {
  if (!hasPlace && placeOf(token) !== null && !answers.some(({ key }) => key === 'prefecture')) return 'prefecture';
  if (OUT_OF_ORDER.some((one) => ITEMS[one].likeness(token) === 3)) return undefined;
  return SECOND_TOO.find((key) => {
    // tora823 in the nickname's place, and the ID further on.
    if (key === 'plusMemberId' && !answers.some((answer) => answer.key === 'nickname')) return false;
    const first = answers.find((answer) => answer.key === key)?.inline;
    return first !== undefined && isAlike(key, first) && isAlike(key, token);
  });
}

/** 山田花子, hana_7: what can be told from words of another kind. */
function isAlike(key: (typeof SECOND_TOO)[number], text: string): boolean {
  return key === 'nameKanji'
    ? /^[\p{sc=Han}々]{1,3} ?[\p{sc=Han}々]{1,4}$/u.test(text) && !isNoName(text) && isFullName(text, false)
    : /^(?=.*[a-z])(?=.*[\d_.-])[\w.-]{4,24}$/iu.test(text) && ITEMS.plusMemberId.likeness(text) >= 2;
}

/** 安西真理奈　あんざいまりな: the name, and its reading beside it. */
function itemsTold(key: ItemKey | undefined, text: string): number {
  return key === 'nameKanji' && partName(text).kana !== null ? 2 : 1;
}

function hasSure(tokens: readonly Token[]): boolean {
  let sure = 0;
  for (const [i, { text }] of tokens.entries()) {
    if (isSure(text)) sure++;
    if (sure >= SURE) return true;
    if (sure + tokens.length - i - 1 < SURE) return false;
  }
  return false;
}

/** The token as an answer without a label. */
export function answerOf(key: ItemKey, token: Token): Answer {
  const text = token.text.replace(/^[(（](.*)[)）]$/u, '$1');
  return {
    key,
    label: '',
    separator: 'mark',
    inline: text,
    below: [],
    belowLines: [],
    cells: [],
    bracketed: null,
    line: token.line.line.number,
    quotedLabel: false,
  };
}
