/** What is signed is no answer (contract, section 4): the card of who writes for another, or of a member whose form stands above it. */
import type { ReadContext } from '../../../items/index.js';
import { type VoicedLine, withVoice } from '../../../mail.js';
import type { ItemKey } from '../../../record.js';
import { nfkc, withoutSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import { officeLines } from './office-card.js';
import { isAnnounced, type SignedCard, signedCard } from './signed-card.js';

/** What nobody tells but of the member. */
const OF_THE_FORM: ReadonlySet<ItemKey> = new Set([
  'nameKana',
  'nickname',
  'birthDate',
  'plusMemberId',
  'memberNumber',
  'billingId',
]);
/** So many items above, the name among them, are a form. */
const LEAST_OF_FORM = 3;

/** The lines with those of a signed card set aside, where its values are no answers; the same lines where there is none, or it may be the answer. */
export function withSignOffAside(
  lines: readonly VoicedLine[],
  claims: readonly Claim[],
  context: ReadContext,
): readonly VoicedLine[] {
  const office = officeLines(lines, claims);
  if (office.size > 0) return lines.map((line) => (office.has(line.number) ? withVoice(line, 'aside') : line));
  if (!claims.some(({ key, reading }) => OF_THE_FORM.has(key) && reading.is === 'value')) return lines;
  const card = signedCard(lines);
  if (card === null || isAnnounced(lines, card.from, answerLines(claims))) return lines;
  const above = claims.filter(({ reading, line }) => reading.is === 'value' && (line < card.from || line > card.to));
  if (!above.some(({ key }) => OF_THE_FORM.has(key))) return lines;
  const sender = withoutSpaces(nfkc(context.fromName ?? ''));
  if (
    !isAnothers(card, above, sender) &&
    !repeatsMember(card, above) &&
    !isSendersOwn(card, above, lines, context, sender)
  )
    return lines;
  return lines.map((line) => (line.number < card.from || line.number > card.to ? line : withVoice(line, 'aside')));
}

/** The numbers of the lines with labelled answers. */
export function answerLines(claims: readonly Claim[]): ReadonlySet<number> {
  return new Set(claims.flatMap(({ from, line }) => (from === 'form' ? [line] : [])));
}

/** 「氏名：山本 花 …」, and 「山本 太郎 1980/2/2」 below it: whose name is not the member's. */
function isAnothers(card: SignedCard, above: readonly Claim[], sender: string): boolean {
  const members = namesOf(above);
  if (members.length === 0 || members.some((name) => !/\p{sc=Han}.*\p{sc=Han}/u.test(name))) return false;
  const signed = withoutSpaces(card.name);
  return members.every((name) => {
    if (isSamePerson(name, card.name)) return false;
    return card.ofParent || signed === sender || shareFamilyName(name, card.name);
  });
}

/** The name that the form above gives, written once more over how to reach its bearer. */
function repeatsMember(card: SignedCard, above: readonly Claim[]): boolean {
  if (card.dated) return false;
  const form = above.filter(({ from, label }) => from === 'form' && label !== '');
  return (
    new Set(form.map(({ key }) => key)).size >= LEAST_OF_FORM &&
    namesOf(form).some((name) => withoutSpaces(name) === withoutSpaces(card.name))
  );
}

/** Below a letter that told an item in a sentence: the sender's name, the address he writes from, and his number. */
function isSendersOwn(
  card: SignedCard,
  above: readonly Claim[],
  lines: readonly VoicedLine[],
  { from }: ReadContext,
  sender: string,
): boolean {
  if (card.dated || from === null || sender.length < 2 || !withoutSpaces(card.name).startsWith(sender)) return false;
  if (!card.text.toLowerCase().includes(from.toLowerCase()) || !/\d{4}(?!\d)/u.test(card.text)) return false;
  if (lines.find(({ number }) => number === card.from - 1)?.text.trim() !== '') return false;
  const told = lines.filter(({ number }) => above.some(({ line }) => line === number));
  return told.every(({ text }) => !/^[^。]{0,30}[:：]/u.test(text));
}

function namesOf(claims: readonly Claim[]): string[] {
  return claims.flatMap(({ key, reading }) => (key === 'nameKanji' && reading.is === 'value' ? [reading.value] : []));
}

/** The same given name, as far as the two are parted: 佐藤 花 and 山本 花. */
function isSamePerson(one: string, other: string): boolean {
  const [whole, signed] = [withoutSpaces(one), withoutSpaces(other)];
  if (whole.startsWith(signed) || signed.startsWith(whole)) return true;
  const a = one.split(' ').at(-1) ?? '';
  const b = other.split(' ').at(-1) ?? '';
  return a.endsWith(b) || b.endsWith(a);
}

function shareFamilyName(one: string, other: string): boolean {
  const [a = '', givenA] = one.split(' ');
  const [b = '', givenB] = other.split(' ');
  if (givenA !== undefined && givenB !== undefined) return a === b;
  if (givenA !== undefined) return b.startsWith(a);
  if (givenB !== undefined) return a.startsWith(b);
  return a.slice(0, 2) === b.slice(0, 2);
}
