/** 生年月日 1994.6.30␣秋田県␣電話 090-…: a prefecture without a label, apart from the value before it in a row of labelled ones. */
import { ITEMS, type ReadContext } from '../../items/index.js';
import { beginsWithPrefecture, officialPrefecturesIn } from '../../items/prefecture.js';
import type { ItemKey } from '../../record.js';
import { nfkc } from '../../text/width.js';
import type { Claim } from '../claims.js';
import type { Answer } from './answers.js';

const BESIDE: ReadonlySet<ItemKey> = new Set(['birthDate', 'phone', 'email', 'nameKana', 'plusMemberId']);
const GAP = /\u3000|\s{2,}|\s*[／/、,]\s*/u;
/** 秋田県秋田市中通1-2; not 島根県庁, 島根県立高校 */
const PLACE =
  /^(?!.{2,3}[都道府県](?:庁|立|警|民|内|外|出身|産|生|議|連|営|知事))[\p{sc=Han}ァ-ヶー]{3,20}(?:[\d-]{1,12})?$/u;

/** A claim for the place, where nothing else tells one, and only one such stands there. */
export function placeBeside(form: readonly Answer[], claims: readonly Claim[], context: ReadContext): Claim[] {
  if (claims.some(({ key }) => key === 'prefecture')) return [];
  const found = form.flatMap(({ key, inline, line }): Claim[] => {
    if (!BESIDE.has(key) || !GAP.test(inline)) return [];
    const [value = '', place = '', ...more] = inline.split(GAP).map((part) => part.trim());
    const text = nfkc(place);
    if (more.length > 0 || !PLACE.test(text) || !beginsWithPrefecture(text) || officialPrefecturesIn(text).length !== 1)
      return [];
    if (ITEMS[key].read(value, context).is !== 'value') return [];
    const reading = ITEMS.prefecture.read(text, context);
    if (reading.is !== 'value') return [];
    return [{ key: 'prefecture', reading, line, voice: 'own', from: 'form', label: '', text: place }];
  });
  return found.length === 1 ? found : [];
}
