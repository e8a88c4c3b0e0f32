/**
 * 「読みはヤマザキではなくヤマサキです」 below ヤマサキ タク: what is told of one part of the form's name is not the whole of it. A part that the name has already
 * changes nothing; of another it is not told whose place it takes.
 */
import { ambiguous } from '../../../items/item.js';
import { foldVariants } from '../../../text/variants.js';
import { withoutSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';

/** The claims of the running text, without parts of names in the place of whole ones. */
export function withoutPartsOfNames(prose: Claim[], form: readonly Claim[]): Claim[] {
  return prose.flatMap((told): Claim[] => {
    const claim = withoutKind(told);
    const { key, from, reading } = claim;
    if ((key !== 'nameKanji' && key !== 'nameKana') || from !== 'correction' || reading.is !== 'value') return [claim];
    const whole = form.find((c) => c.key === key && c.from === 'form' && c.reading.is === 'value')?.reading;
    const part = reading.value;
    if (whole?.is !== 'value' || /[ ・]/u.test(part)) return [claim];
    if (hasPart(whole.value, part)) return [];
    // 小泉早紀（コイズミサキ）: another name and its reading.
    const isTwo = prose.some((c) => c !== claim && c.line === claim.line && isName(c) && c.key !== key);
    if (isTwo || (claim === told && !isPartOnly(whole.value, part))) return [claim];
    const raw = `${whole.raw}\n${reading.raw}`;
    return [{ ...claim, reading: ambiguous(raw) }];
  });
}

/** 旧姓の渡会, 旧字体の小埜 香織: what kind of name it is. */
function withoutKind(claim: Claim): Claim {
  const { key, reading } = claim;
  return key === 'nameKanji' && reading.is === 'value' && KIND.test(reading.value)
    ? { ...claim, reading: { ...reading, value: reading.value.replace(KIND, '') } }
    : claim;
}
const KIND = /^(?:旧姓|新姓|旧名|本名|[旧新](?:字体?|漢字))の/u;

function isName({ key, reading }: Claim): boolean {
  return (key === 'nameKanji' || key === 'nameKana') && reading.is === 'value';
}

/** The family name or the given name; of a name that is not parted, its beginning or its end. */
function hasPart(name: string, part: string): boolean {
  const [whole, one] = [foldVariants(name), foldVariants(part)];
  const bare = withoutSpaces(whole);
  if (one === bare) return false;
  return whole.includes(' ')
    ? whole.split(' ').includes(one)
    : one.length > 1 && (bare.startsWith(one) || bare.endsWith(one));
}

/** Too short for both of them, as long as one. */
function isPartOnly(name: string, part: string): boolean {
  // Kaori Ono, and 小野香織 for it: another writing, and not a part.
  if (LATIN.test(name) !== LATIN.test(part)) return false;
  const longest = Math.max(...name.split(' ').map((one) => one.length));
  return part.length + 1 < withoutSpaces(name).length && part.length <= longest;
}
const LATIN = /[A-Za-z]/u;
