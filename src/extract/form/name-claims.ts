/** What a claim for one of the two names says of the other. */
import { ITEMS } from '../../items/index.js';
import { hasIdeograph, partName } from '../../items/name.js';
import { withoutSpaces } from '../../text/width.js';
import type { Claim } from '../claims.js';

/**
 * A bare name label with a kana answer is the reading; a reading in brackets behind the name is the nameKana. 氏名（ふりがな）：山田花子（やまだはなこ）:
 * where nothing else gives a name, the one that a reading stands beside is it.
 */
export function withReadings(claims: readonly Claim[]): Claim[] {
  const hasKanji = claims.some(
    (c) => c.key === 'nameKanji' && c.reading.is === 'value' && /[\u3400-\u9fffA-Za-z]/u.test(c.reading.value),
  );
  const hasKana = claims.some((c) => c.key === 'nameKana' && c.reading.is !== 'nothing');
  const named = claims.some((c) => c.key === 'nameKanji' && c.reading.is !== 'nothing');
  const out: Claim[] = [];
  for (const claim of claims) {
    const { reading } = claim;
    const bare = claim.key === 'nameKanji' && !/漢字|kanji/iu.test(claim.label);
    if (
      bare &&
      claim.from !== 'correction' &&
      hasKanji &&
      !hasKana &&
      reading.is === 'value' &&
      /^[\u3041-\u30ff ・]+$/u.test(reading.value)
    ) {
      out.push({ ...claim, key: 'nameKana', reading: ITEMS.nameKana.read(reading.value, { today: '', from: null }) });
      continue;
    }
    out.push(claim);
    if (claim.key === 'nameKana' && claim.text !== undefined && !named) {
      const { name, kana } = partName(claim.text);
      if (kana !== null && hasIdeograph(name))
        out.push({ ...claim, key: 'nameKanji', reading: { is: 'value', value: name, raw: claim.text } });
    }
    if (
      claim.key === 'nameKanji' &&
      reading.is === 'value' &&
      reading.kana !== undefined &&
      !(hasKana && claim.from === 'form') &&
      !(claim.from === 'prose' && isAnother(reading.value, claims))
    )
      out.push({ ...claim, key: 'nameKana', reading: { is: 'value', value: reading.kana, raw: reading.raw } });
  }
  return out;
}

/** Does the form name somebody else? His reading is not the one of a name in running text. */
function isAnother(name: string, claims: readonly Claim[]): boolean {
  const named = claims.filter((c) => c.key === 'nameKanji' && c.from === 'form' && c.reading.is === 'value');
  return (
    named.length > 0 &&
    !named.some(({ reading }) => reading.is === 'value' && withoutSpaces(reading.value) === withoutSpaces(name))
  );
}
