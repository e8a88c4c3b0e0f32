/**
 * One piece of evidence for the family name and one for the given name, each from kanji and kana together: who shares the
 * one script of a name with somebody mostly shares the other as well, so that two pieces would count it twice.
 */
import type { Member } from '../../member.js';
import type { Fields, PartLevel } from '../../record.js';
import { isSameReading } from '../../text/kana-fold.js';
import { foldKanaName, foldName, kanaKey, nameKey, namePartsOf } from '../../text/keys.js';
import { compareNameKana, compareNameKanji, type Fold, isPartSlip, kanjiFold, pairUp, type Sides } from './name.js';

/** Folded spellings by which a value is counted: the mail's and the registered one. */
interface Spellings {
  mail: string;
  registered: string;
}

export interface PartEvidence {
  /** `name`: nobody parted it. */
  part: 'family' | 'given' | 'name';
  level: PartLevel;
  /** Null where one side lacks that script. */
  kanji: Spellings | null;
  kana: Spellings | null;
}

/** Compares the names, part by part where one side parts them; empty where there is nothing to compare. */
export function compareNameParts({ nameKanji, nameKana }: Fields, member: Member): PartEvidence[] {
  const kanji = sides(nameKanji.value, member.nameKanji);
  const kana = sides(nameKana.value, member.nameKana);
  if ((!kanji || isOneSpelling(kanji)) && (!kana || isOneSpelling(kana))) return oneName(kanji, kana);
  const kanjiPair = kanji && partsOf(kanji, kanjiFold(kanji, kana));
  const kanaPair = kana && partsOf(kana, foldKanaName);
  if (!kanjiPair && !kanaPair) return wholeName(kanji, kana);
  const family = joined('family', kanjiPair?.family ?? null, kanaPair?.family ?? null);
  const given = joined('given', kanjiPair?.given ?? null, kanaPair?.given ?? null);
  const swapped = [kanjiPair, kanaPair].some((pair) => pair?.swapped);
  if (swapped && family.level !== 'same' && given.level !== 'same')
    return [family, given].map((part) => ({ ...part, level: 'swapped' }));
  return [family, given];
}

function sides(mail: string | null, registered: string | null): Sides | null {
  return mail === null || registered === null ? null : [mail, registered];
}

function partsOf([mail, registered]: Sides, fold: Fold) {
  const pair = pairUp(mail.split(' '), registered.split(' '), fold);
  if (pair === null) return null;
  const [family, given, otherFamily, otherGiven] = pair;
  return {
    family: { mail: family, registered: otherFamily },
    given: { mail: given, registered: otherGiven },
    swapped: isSameReading(family, otherGiven) && isSameReading(given, otherFamily),
  };
}

function joined(part: 'family' | 'given', kanji: Spellings | null, kana: Spellings | null): PartEvidence {
  return { part, level: levelOf(kanji, kana), kanji: keys(kanji, nameKey), kana: keys(kana, kanaKey) };
}

function levelOf(kanji: Spellings | null, kana: Spellings | null): PartLevel {
  const sameKanji = kanji && isSameReading(kanji.mail, kanji.registered);
  const sameKana = kana && isSameReading(kana.mail, kana.registered);
  if (sameKanji !== false && sameKana !== false) return 'same';
  if (sameKanji) return 'kanji-only';
  if (sameKana) return 'kana-only';
  return [kanji, kana].some((s) => s && isPartSlip(s.mail, s.registered)) ? 'close' : 'different';
}

// As the database counts them, whatever they were compared by.
function keys(spellings: Spellings | null, key: (name: string) => string): Spellings | null {
  return spellings && { mail: key(spellings.mail), registered: key(spellings.registered) };
}

function isOneSpelling([mail, registered]: Sides): boolean {
  return mail === registered;
}

/** Both sides spell the name in one way, as they mostly do: there is nothing to compare, part by part or otherwise. */
function oneName(kanji: Sides | null, kana: Sides | null): PartEvidence[] {
  const kanjiParts = kanji && namePartsOf(kanji[0]);
  const kanaParts = kana && namePartsOf(kana[0]);
  if (!kanjiParts && !kanaParts) return wholeName(kanji, kana);
  const same = (part: 'family' | 'given'): PartEvidence => {
    const [inKanji, inKana] = [
      kanjiParts && nameKey(foldName(kanjiParts[part])),
      kanaParts && kanaKey(foldKanaName(kanaParts[part])),
    ];
    return {
      part,
      level: 'same',
      kanji: inKanji === null ? null : { mail: inKanji, registered: inKanji },
      kana: inKana === null ? null : { mail: inKana, registered: inKana },
    };
  };
  return [same('family'), same('given')];
}

function wholeName(kanji: Sides | null, kana: Sides | null): PartEvidence[] {
  if (!kanji && !kana) return [];
  const ofKana = kana && compareNameKana(...kana);
  const sameKana = ofKana === 'exact' || ofKana === 'equivalent';
  const ofKanji = kanji && compareNameKanji(...kanji, kana);
  const sameKanji = ofKanji === 'exact' || ofKanji === 'equivalent';
  const level = (): PartLevel => {
    if ((sameKanji || !kanji) && (sameKana || !kana)) return 'same';
    if (sameKanji) return 'kanji-only';
    if (sameKana) return 'kana-only';
    return ofKanji === 'close' || ofKana === 'close' ? 'close' : 'different';
  };
  return [{ part: 'name', level: level(), kanji: null, kana: null }];
}
