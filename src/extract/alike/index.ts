/**
 * An item that the writer says is the same as another: 「Plus member ID：ニックネームと同じです」. Where that one has one plain value in the mail which
 * this one may have, it is taken; else a person looks. Never are such words the value.
 */
import { ambiguous } from '../../items/item.js';
import { Pattern } from '../../text/pattern.js';
import { nfkc } from '../../text/width.js';
import type { Claim } from '../claims.js';
import type { ExtractContext } from '../index.js';
import type { ScannedLine } from '../labels/scan-labels.js';
import { isMine } from '../mine.js';
import { paragraphsOf, type Sentence, sentencesOf } from '../prose/sentences.js';
import { resolve } from '../resolve.js';
import { type Pointer, pointerOf } from './answers.js';
import { toldBehind, toldByLabel } from './labels.js';
import { type Told, toldAlike } from './sentences.js';
import { type AlikeItem, isAlike, SAYS_SAME, speaksOfSame, takenFor } from './words.js';

/** The claims, with what is told so. */
export function withAlike(claims: Claim[], scanned: readonly ScannedLine[], context: ExtractContext): Claim[] {
  const answered = claims.some(({ key }) => isAlike(key))
    ? withTooBehind(withAnswers(claims, context), context)
    : claims;
  const labelled = withBothLabels(answered, scanned, context);
  return scanned.some(({ line, folded }) => isMine(line) && mayTell(folded.text))
    ? withToldAlike(labelled, scanned, context)
    : labelled;
}

/** ニックネーム：hana_01（IDも同じ） */
function withTooBehind(claims: Claim[], context: ExtractContext): Claim[] {
  let all = claims;
  for (const claim of claims) {
    const { key, from, text = '' } = claim;
    if (from !== 'form' || !isAlike(key) || !SAYS_SAME.test(text)) continue;
    const told = toldBehind(key, text);
    if (told === null) continue;
    const known = plainValueOf(told.too, all);
    const agrees = known === null || known === told.value;
    const made = claimOf(claim, key, takenFor(key, agrees ? told.value : null, text.trim(), context));
    all = all.map((one) => (one === claim ? made : one));
    if (!all.some((one) => one.key === told.too && one.reading.is !== 'nothing'))
      all = [...all, claimOf(claim, told.too, takenFor(told.too, told.value, text.trim(), context))];
  }
  return all;
}

/** ニックネームとID：hana_01 */
function withBothLabels(claims: Claim[], scanned: readonly ScannedLine[], context: ExtractContext): Claim[] {
  let all = claims;
  let count = 0;
  for (const { line, folded } of scanned) {
    if (!isMine(line) || !MAY_BE_BOTH.test(folded.text)) continue;
    const told = toldByLabel(folded.text);
    if (told === null || told.value === null || count++ >= MOST_TOLD) continue;
    const here = (claim: Claim): boolean =>
      claim.line === line.number && (claim.key === told.key || claim.key === told.to);
    const elsewhere = all.filter((claim) => !here(claim));
    const isOpen = (key: AlikeItem): boolean =>
      !elsewhere.some((claim) => claim.key === key && claim.reading.is !== 'nothing');
    if (!isOpen(told.key) || !isOpen(told.to)) continue;
    const base: Claim = {
      key: told.key,
      reading: { is: 'nothing' },
      line: line.number,
      voice: line.voice,
      from: 'form',
      label: '',
    };
    const raw = folded.text.trim();
    all = [
      ...elsewhere,
      claimOf(base, told.key, takenFor(told.key, told.value, raw, context)),
      claimOf(base, told.to, takenFor(told.to, told.value, raw, context)),
    ];
  }
  return all;
}
const MAY_BE_BOTH = new Pattern(
  /(?:ネ[ーエイ]?ム|ハンネ|愛称|あだ名|HN|ID|アイディー?|番号)\s*(?:と|及び|および|[&＆兼=＝⇔・/／、,(（])/iu,
);

/** 「ニックネームもIDも…」 has no word for it but these. */
function mayTell(text: string): boolean {
  return SAYS_SAME.test(text) || TOO.test(text);
}
const TOO = new Pattern(/(?:ID|アイディー?|ネ[ーエイ]?ム|ハンネ|愛称|あだ名|会員番号)も/iu);

function withAnswers(claims: Claim[], context: ExtractContext): Claim[] {
  const known = new Map<AlikeItem, string | null>();
  const valueFor = (key: AlikeItem): string | null => {
    const value = known.has(key) ? (known.get(key) ?? null) : plainValueOf(key, claims);
    known.set(key, value);
    return value;
  };
  return claims.map((claim, i) => {
    const { key, from, reading, text = '' } = claim;
    if (!isAlike(key)) return claim;
    const says = from === 'form' && SAYS_SAME.test(text);
    const pointer = says ? (pointerOf(key, text) ?? besideOf(claim, [claims[i + 1], claims[i - 1]])) : null;
    if (pointer === null)
      return key === 'nickname' && reading.is === 'value' && speaksOfSame(reading.value)
        ? claimOf(claim, key, ambiguous(reading.raw))
        : claim;
    const value = valueFor(pointer.to);
    const agrees = pointer.value === null || pointer.value === value;
    const raw = reading.is === 'nothing' ? text.trim() : reading.raw;
    return claimOf(claim, key, takenFor(key, agrees ? value : null, raw, context));
  });
}

/** ニックネーム、Plus member ID：どちらも hana_01; Plus member ID: same as my nickname, where the last word is a label of its own. */
function besideOf({ key, line, text = '' }: Claim, neighbours: readonly (Claim | undefined)[]): Pointer | null {
  if (!/^(?:どちらも|両方(?:とも)?|いずれも|とも(?:に)?|共に|共通で?|same as(?: my| the)?)$/iu.test(text.trim()))
    return null;
  const beside = neighbours.find((claim) => claim?.line === line && claim.key !== key && isAlike(claim.key));
  return beside !== undefined && isAlike(beside.key) ? { to: beside.key, value: null } : null;
}

/** Nobody tells more; a text of nothing else is not gone through. */
const MOST_TOLD = 12;

function withToldAlike(claims: Claim[], scanned: readonly ScannedLine[], context: ExtractContext): Claim[] {
  let all = claims;
  let count = 0;
  for (const paragraph of paragraphsOf(scanned.filter(({ line }) => isMine(line)))) {
    if (!paragraph.some(({ folded }) => mayTell(folded.text))) continue;
    const sentences = sentencesOf(paragraph, null);
    for (const [i, sentence] of sentences.entries()) {
      const { text } = sentence;
      const told = mayTell(text) ? toldAlike(text, sentences[i - 1]?.text ?? '', sentences[i + 1]?.text ?? '') : null;
      if (told !== null && count++ < MOST_TOLD) all = withTold(all, told, sentence, context);
    }
  }
  return all;
}

function withTold(
  claims: Claim[],
  { key, to, value, clause }: Told,
  sentence: Sentence,
  context: ExtractContext,
): Claim[] {
  const known = plainValueOf(to, claims);
  if (clause !== null && (known === null || !nfkc(clause).includes(nfkc(known)))) return claims;
  if (value !== null && known !== null && known !== value) return claims;
  // What was read of the sentence itself is of its words.
  const others = claims.filter(
    (claim) =>
      claim.key !== key ||
      claim.line !== sentence.line.number ||
      !SAYS_SAME.test(claim.reading.is === 'nothing' ? '' : claim.reading.raw),
  );
  if (others.some((claim) => claim.key === key && claim.reading.is !== 'nothing')) return claims;
  const { line, written } = sentence;
  const base: Claim = {
    key,
    reading: { is: 'nothing' },
    line: line.number,
    voice: line.voice,
    from: 'prose',
    label: '',
  };
  const made = claimOf(base, key, takenFor(key, value ?? known, written, context));
  if (value === null || known !== null) return [...others, made];
  return [...others, made, claimOf(base, to, takenFor(to, value, written, context))];
}

/** The one plain value of an item. */
function plainValueOf(key: AlikeItem, claims: readonly Claim[]): string | null {
  const { reading } = resolve(
    key,
    claims.filter((claim) => claim.key === key),
  );
  return reading.is === 'value' && reading.inferred === undefined ? reading.value : null;
}

function claimOf({ line, voice, from, label, text }: Claim, key: AlikeItem, reading: Claim['reading']): Claim {
  return text === undefined
    ? { key, reading, line, voice, from, label }
    : { key, reading, line, voice, from, label, text };
}
