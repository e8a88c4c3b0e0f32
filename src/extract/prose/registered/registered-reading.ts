/**
 * 「登録の氏名は旧姓の渡会 香織です」 below a form with the name and the reading of today: the kanji are the registered ones, and of their reading nothing is told.
 * The form's would make a name of two people.
 */
import { ambiguous } from '../../../items/item.js';
import { foldVariants } from '../../../text/variants.js';
import { withoutSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';

/** The claims of the running text, with the form's reading open where it is that of another family name, or of another of the family. */
export function withReadingOpen(prose: Claim[], form: readonly Claim[]): Claim[] {
  const told = prose.find(
    ({ key, from, reading }) => key === 'nameKanji' && from === 'correction' && reading.is === 'value',
  );
  if (told?.reading.is !== 'value' || prose.some(({ key, from }) => key === 'nameKana' && from === 'correction'))
    return prose;
  const reading = form.find(({ key, reading }) => key === 'nameKana' && reading.is === 'value');
  const { value } = told.reading;
  const names = form.flatMap((claim) =>
    claim.key === 'nameKanji' && claim.reading.is === 'value' ? [claim.reading.value] : [],
  );
  if (
    reading?.reading.is !== 'value' ||
    names.length === 0 ||
    !names.every((name) => isOtherFamily(name, value) || isOtherGiven(name, value))
  )
    return prose;
  // 登録の名前は旧姓の渡会 香織、カナはワタライ カオリです
  const beside = prose.find((c) => c.key === 'nameKana' && c.line === told.line && c.reading.is === 'value');
  if (beside !== undefined) return prose.map((claim) => (claim === beside ? { ...claim, from: 'correction' } : claim));
  const raw = `${reading.reading.raw}\n${told.reading.raw}`;
  const { line, voice } = told;
  return [
    ...prose,
    {
      key: 'nameKana',
      reading: ambiguous(raw),
      line,
      voice,
      from: 'correction',
      label: '',
    },
  ];
}

const HAN = /^[\p{sc=Han}々ヶノ]+$/u;

/** 早瀬 美桜 and 渡会 美桜, not 高橋 and 髙橋, 小野 and 小埜: no letter of the family name is the same. */
function isOtherFamily(one: string, other: string): boolean {
  const [now, then] = [one, other].map((name) => [...withoutSpaces(foldVariants(name))]) as [string[], string[]];
  while (now.length > 0 && now.at(-1) === then.at(-1)) {
    now.pop();
    then.pop();
  }
  return HAN.test(now.join('')) && HAN.test(then.join('')) && !now.some((letter) => then.includes(letter));
}

/** 小野 香織 and 小野 和子: who writes, and her mother. */
function isOtherGiven(one: string, other: string): boolean {
  const [[family = '', given = ''], [itsFamily, itsGiven = '']] = [one, other].map((name) =>
    foldVariants(name).split(' '),
  ) as [string[], string[]];
  return (
    family === itsFamily &&
    HAN.test(given) &&
    HAN.test(itsGiven) &&
    [...given, ...itsGiven].length > 2 &&
    ![...given].some((letter) => itsGiven.includes(letter))
  );
}
