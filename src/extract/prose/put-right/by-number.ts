/** 「6番は解約した番号です。登録は 080-7741-0093 のほうです。10番も 28840017723 が正しいです」: a line of the form, corrected by its number. */
import { ITEMS, type ReadContext } from '../../../items/index.js';
import type { ItemKey } from '../../../record.js';
import { Pattern } from '../../../text/pattern.js';
import { nfkc } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import type { LaidLine } from '../../open-text.js';

/** ⑥ → 6番: folded, a sign that numbers is a digit. */
function withNumbers(text: string): string {
  return nfkc(text.replace(/[①-⑫]/gu, (sign) => `${sign}番`));
}

const LINE_NUMBER = /^[\s\u3000・]*[(（]?\s*(?<number>\d{1,2})\s*[)）.．、:：\s]/u;
const NAMED_NUMBER = /(?<!\d)[(（]?(?<number>\d{1,2})(?:[)）]|番目?)(?:の(?:番号|項目|欄))?(?:は|が|も|を|の)/u;
const SAYS_WRONG = new Pattern(/違|間違|誤|訂正|正し|直し|修正|解約|古い|ではなく|じゃなく/u);
/** What a sentence or the next gives in its place. */
const VALUE = /(?<![\w.-])[A-Za-z0-9+][\w@.+-]{3,}/gu;

/** Claims for the items of numbered lines that sentences correct by their numbers. */
export function correctionsByNumber(
  scanned: readonly ScannedLine[],
  rest: readonly LaidLine[],
  claims: readonly Claim[],
  context: ReadContext,
): Claim[] {
  if (!rest.some(({ folded }) => SAYS_WRONG.test(folded.text) && NAMED_NUMBER.test(withNumbers(folded.source))))
    return [];
  const items = numberedItems(scanned, claims);
  const found: Claim[] = [];
  for (const { line, folded } of rest) {
    let open: ItemKey | null = null;
    for (const sentence of withNumbers(folded.source).split(/(?<=[。!！])/u)) {
      const named = NAMED_NUMBER.exec(sentence);
      const key: ItemKey | null = named === null ? open : (items.get(Number(named.groups?.number)) ?? null);
      open = null;
      if (key === null) continue;
      const behind = named === null ? sentence : sentence.slice(named.index + named[0].length);
      const values = behind.replace(/^.*(?:なく|つまり|正しくは)/u, '').match(VALUE) ?? [];
      const reading = values.length === 1 ? ITEMS[key].read(values[0] ?? '', context) : null;
      if (reading?.is === 'value' && /正し|登録|です|でした/u.test(behind))
        found.push({ key, reading, line: line.number, voice: line.voice, from: 'correction', label: '' });
      else if (values.length === 0 && SAYS_WRONG.test(sentence)) open = key;
    }
  }
  return found;
}

/** The items of the writer's form, by the numbers before their labels. */
function numberedItems(scanned: readonly ScannedLine[], claims: readonly Claim[]): Map<number, ItemKey> {
  const items = new Map<number, ItemKey>();
  for (const { line, hits } of scanned) {
    const number = LINE_NUMBER.exec(withNumbers(line.text).replace('番', '.'))?.groups?.number;
    // Without labels a line is what its place says.
    const key = hits[0]?.key ?? claims.find((claim) => claim.line === line.number && claim.from === 'form')?.key;
    if (number !== undefined && key !== undefined) items.set(Number(number), key);
  }
  return items;
}
