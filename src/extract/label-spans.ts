/** Where a sentence of running text names an item, and where its value would begin. */
import { ITEMS } from '../items/index.js';
import { itemsLabelledFrom } from '../items/label-starts.js';
import { ITEM_KEYS, type ItemKey } from '../record.js';

const TAIL =
  '(?:\\([^)]*\\))?(?:の方|のほう)?(?:だけ)?\\s*(?:(?:は|が|も|:|=|→|には|では|としては)|(?=[+(]?\\d{3})|\\s(?=\\S)(?<=\\s)(?=[a-z0-9._+-]+@|[+(]?\\d|[a-z][a-z0-9]*[_.\\d])|(?:i (?:registered|used|use|set|signed up with)|on file|for the account)?\\s*(?:is|was|are)(?: in| at)?(?= )|(?= ?["「『“]))[、,:\\s]*';
/** A nickname, or a prefecture's full name, may stand behind its label with nothing but a space between them. */
function tailOf(key: ItemKey): string {
  if (key === 'nickname') return TAIL.replace('(?:(?:は', '(?:\\s+(?=[^\\s、。はがをの]{1,12}(?:[、。]|$))|(?:は');
  return key === 'prefecture' ? TAIL.replace('(?:(?:は', '(?:\\s+(?=\\p{sc=Han}{2,3}[都道府県])|(?:は') : TAIL;
}

/** Labels with what leads from them to a value, in the order of the items. */
const BY_LABEL = ITEM_KEYS.map((key) =>
  key === 'paymentMethod' || key === 'carrier'
    ? null
    : new RegExp(`(?:${ITEMS[key].labels.source})${tailOf(key)}`, 'iuy'),
);

/** 誕生日（1998年8月16日）: a label with something in brackets right behind it. */
const BRACKETED = ITEM_KEYS.map((key) =>
  key === 'paymentMethod' || key === 'carrier'
    ? null
    : new RegExp(`(?:${ITEMS[key].labels.source})\\s*\\(([^()]{1,50})\\)(?=[もはがとでを、。])`, 'iuy'),
);

/** What stands in brackets behind the labels of a running text. */
export function bracketedIn(sentence: string): { key: ItemKey; text: string }[] {
  if (!sentence.includes('(')) return [];
  const found: { key: ItemKey; text: string }[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const candidates = itemsLabelledFrom(sentence, at);
    for (let i = 0; candidates >> i > 0; i++) {
      const pattern = BRACKETED[i];
      if (((candidates >> i) & 1) === 0 || !pattern) continue;
      pattern.lastIndex = at;
      const text = pattern.exec(sentence)?.[1];
      if (text !== undefined && !found.some((f) => f.text === text)) found.push({ key: ITEM_KEYS[i as 0], text });
    }
  }
  return found;
}

/** The labels of a sentence with what leads from each to its value, in their order. */
export function labelSpans(sentence: string): { key: ItemKey; start: number; end: number }[] {
  const spans: { key: ItemKey; start: number; end: number }[] = [];
  const searchFrom: number[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const candidates = itemsLabelledFrom(sentence, at);
    for (let i = 0; candidates >> i > 0; i++) {
      const pattern = BY_LABEL[i];
      if (((candidates >> i) & 1) === 0 || !pattern || at < (searchFrom[i] ?? 0)) continue;
      pattern.lastIndex = at;
      if (!pattern.test(sentence)) continue;
      spans.push({ key: ITEM_KEYS[i as 0], start: at, end: pattern.lastIndex });
      searchFrom[i] = pattern.lastIndex;
    }
  }
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  // Of two labels at one place the longer holds (メールアドレス, アドレス).
  return spans.filter(
    (s, i) =>
      !spans.some((o, k) => k !== i && o.start <= s.start && o.end >= s.end && o.end - o.start > s.end - s.start),
  );
}

/** Does the sentence hold a label of the item? */
export function isNamed(sentence: string, key: ItemKey): boolean {
  const index = ITEM_KEYS.indexOf(key);
  const { labels } = ITEMS[key];
  for (let at = 0; at < sentence.length; at++) {
    if (((itemsLabelledFrom(sentence, at) >> index) & 1) === 0) continue;
    labels.lastIndex = at;
    if (labels.test(sentence)) return true;
  }
  return false;
}
