/** What a claim for one of the two names says of the other. */
import { ITEMS } from '../../items/index.js';
import { hasIdeograph, partName } from '../../items/name.js';
import { withoutSpaces } from '../../text/width.js';
import type { Claim } from '../claims.js';

/**
 * A bare name label with a kana answer is the reading; a reading in brackets behind the name is the nameKana. 氏名（ふりがな）：山田花子（やまだはなこ）:
 * where nothing else gives a name, the one that a reading stands beside is it.
 */
export function withReadings(given: readonly Claim[]): Claim[] {
  const claims = withReadTitles(swapped(given));
  const hasKanji = claims.some(
    (c) => c.key === 'nameKanji' && c.reading.is === 'value' && /[\u3400-\u9fffA-Za-z]/u.test(c.reading.value),
  );
  const hasKana = claims.some((c) => c.key === 'nameKana' && c.reading.is !== 'nothing');
  const named = claims.some((c) => c.key === 'nameKanji' && c.reading.is !== 'nothing');
  const inForm = namesInForm(claims);
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
      out.push({ ...claim, key: 'nameKana', reading: ITEMS.nameKana.read(reading.value, NOWHEN) });
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
      // Where the form names somebody else, his reading is not the one of a name in running text.
      !(claim.from === 'prose' && inForm.size > 0 && !inForm.has(withoutSpaces(reading.value)))
    )
      out.push({ ...claim, key: 'nameKana', reading: { is: 'value', value: reading.kana, raw: reading.raw } });
  }
  return out;
}

/** 陳 怡君, read チン イクン: what else would be a courtesy is a letter of the name, for the reading has it. */
function withReadTitles(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(({ key, reading }) => key === 'nameKanji' && reading.is === 'value' && TITLED.test(reading.raw)))
    return claims;
  const readings = claims.flatMap(({ key, reading }) =>
    key === 'nameKana' && reading.is === 'value' ? [reading.value] : [],
  );
  return claims.map((claim) => {
    const { key, reading } = claim;
    if (key !== 'nameKanji' || reading.is !== 'value') return claim;
    const [, space, title = ''] = TITLED.exec(reading.raw) ?? [];
    const said = READ_AS.get(title);
    if (said === undefined || reading.value.endsWith(title) || !readings.every((kana) => said.test(kana))) return claim;
    if (readings.length === 0) return claim;
    return { ...claim, reading: { ...reading, value: `${reading.value}${space === '' ? '' : ' '}${title}` } };
  });
}
const TITLED = /\p{sc=Han}([\s\u3000]*)([君殿])[\s\u3000]*$/u;
const READ_AS: ReadonlyMap<string, RegExp> = new Map([
  ['君', /[ァ-ヶー] ?[ァ-ヶー]*(?:クン|キミ|ギミ)$/u],
  ['殿', /[ァ-ヶー](?:ドノ|トノ)$/u],
]);

const ALL_KANA = /^[\u3041-\u30ff\uff66-\uff9f ・\s]{3,24}$/u;
const NOWHEN = { today: '', from: null };

/** The name in the place of its reading, and the reading in that of the name: each where it belongs. */
function swapped(claims: readonly Claim[]): readonly Claim[] {
  const of = (key: Claim['key']) => claims.filter((c) => c.key === key && c.from === 'form');
  const [kanji, second] = of('nameKanji');
  const [kana, further] = of('nameKana');
  if (kanji?.text === undefined || kana?.text === undefined || second !== undefined || further !== undefined)
    return claims;
  if (!ALL_KANA.test(kanji.text) || !hasIdeograph(kana.text) || ITEMS.nameKanji.likeness(kana.text) < 2) return claims;
  const { text: reading } = kanji;
  const { text: name } = kana;
  return claims.map((claim) =>
    claim === kanji
      ? { ...claim, reading: ITEMS.nameKanji.read(name, NOWHEN), text: name, line: kana.line }
      : claim === kana
        ? { ...claim, reading: ITEMS.nameKana.read(reading, NOWHEN), text: reading, line: kanji.line }
        : claim,
  );
}

/** The names that the form gives. */
function namesInForm(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ key, from, reading }) =>
      key === 'nameKanji' && from === 'form' && reading.is === 'value' ? [withoutSpaces(reading.value)] : [],
    ),
  );
}
