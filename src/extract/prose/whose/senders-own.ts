/** What of the sender's is not the member's: a family name for a whole one, the name of who writes for a relative, a sign-off. */
import type { VoicedLine } from '../../../mail.js';
import type { ItemKey } from '../../../record.js';
import { RELATIVE } from '../../../text/people.js';
import { collapseSpaces, nfkc, withoutSpaces } from '../../../text/width.js';
import type { Claim } from '../../claims.js';
import { answerLines } from './sign-off.js';
import { isAnnounced } from './signed-card.js';

const MAY_BE_EITHER = /^[\p{sc=Han}々ヶケノ]{3,4}$/u;
/** What stands behind a family name and is no given name. */
const TITLE =
  /^(?:様|さま|さん|殿|御中|より|です|と申|宛|担当|拝|女|男|携帯|電話|自宅|会員|住所|氏名|会社|.{1,3}[都道府県市区](?![\p{L}]))/u;

/**
 * 「薬師寺です」: a family name of three letters could be a whole one, but for a place in the mail that parts it from a given name.
 * The claims without names that are family names by the sender's shown name, or by any line, whoever wrote it: 「薬師寺 遥」.
 * @param sender the sender's name as his mailer shows it
 */
export function withoutFamilyAlone(claims: Claim[], lines: readonly VoicedLine[], sender: string): Claim[] {
  const told = new Map<string, boolean>();
  const isFamily = (name: string): boolean => {
    const known = told.get(name) ?? (partsOff(sender, name) || lines.some(({ text }) => partsOff(text, name)));
    told.set(name, known);
    return known;
  };
  return claims.filter(
    ({ key, reading }) =>
      key !== 'nameKanji' || reading.is !== 'value' || !MAY_BE_EITHER.test(reading.value) || !isFamily(reading.value),
  );
}

/** Does the text have a given name behind that family name, with a space between them? */
function partsOff(text: string, family: string): boolean {
  if (!text.includes(family)) return false;
  const plain = collapseSpaces(nfkc(text));
  for (let at = plain.indexOf(`${family} `); at >= 0; at = plain.indexOf(`${family} `, at + 1)) {
    const behind = plain.slice(at + family.length + 1);
    if (
      !/[\p{sc=Han}々]/u.test(plain.charAt(at - 1)) &&
      /^(?:[\p{sc=Han}々]{1,3}|[ぁ-ん]{2,3})(?![\p{L}])/u.test(behind) &&
      !TITLE.test(behind)
    )
      return true;
  }
  return false;
}

/** 「妻がログインできず困っています」, 「夫のアカウントについて」 */
const FOR_RELATIVE = new RegExp(
  `${RELATIVE}(?:が|の)[^。\\n]{0,24}(?:ログイン(?:が)?(?:でき|出来)(?:な|ず|ま)|入れ(?:な|ず|ま)|パスワード[^。\\n]{0,6}(?:忘れ|わから|分から)|再設定)`,
  'u',
);
const FOR_HIMSELF = /別(?:です|で[、す]|の(?:アカウント|ID))|(?:私|わたし|自分)の(?:ID|アカウント|パスワード)/iu;

/** The claims without the sender's own name, where he writes for a relative whose name is told as well. */
export function withoutProxy(claims: Claim[], lines: readonly VoicedLine[], sender: string): Claim[] {
  const shown = withoutSpaces(nfkc(sender));
  const isHis = ({ key, from, reading }: Claim): boolean =>
    key === 'nameKanji' && from === 'prose' && reading.is === 'value' && withoutSpaces(reading.value) === shown;
  if (shown === '' || !claims.some(isHis)) return claims;
  if (!claims.some((claim) => claim.key === 'nameKanji' && claim.reading.is === 'value' && !isHis(claim)))
    return claims;
  const own = lines.filter(({ voice }) => voice === 'own');
  if (!own.some(({ text }) => FOR_RELATIVE.test(text)) || own.some(({ text }) => FOR_HIMSELF.test(text))) return claims;
  return claims.filter((claim) => !isHis(claim));
}

const IN_SIGN_OFF: ReadonlySet<ItemKey> = new Set(['phone', 'email', 'prefecture']);
const OF_THE_FORM: ReadonlySet<ItemKey> = new Set([
  'nameKana',
  'birthDate',
  'plusMemberId',
  'memberNumber',
  'billingId',
]);
/** So many items elsewhere are a form, of which what is signed is no part. */
const LEAST_ELSEWHERE = 3;
/** A name, and so many lines of contact data at most. */
const LONGEST_SIGN_OFF = 6;

/**
 * The claims without the numbers and addresses that stand below the sender's name at the end of what he writes, where the mail tells them
 * elsewhere: a signature without a mark before it.
 */
export function withoutSignOff(claims: Claim[], lines: readonly VoicedLine[], sender: string): Claim[] {
  const signed = signOffOf(lines, withoutSpaces(nfkc(sender)));
  if (signed === null || isAnnounced(lines, signed.from, answerLines(claims))) return claims;
  const stands = ({ line }: Claim): boolean => line > signed.from && line <= signed.to;
  // With a reading, a date or an ID it is the form.
  if (claims.some((claim) => stands(claim) && OF_THE_FORM.has(claim.key))) return claims;
  const form = claims.filter(
    ({ from, voice, reading }) => (from === 'form' || voice === 'forwarded') && reading.is === 'value',
  );
  if (new Set(form.filter((claim) => !stands(claim)).map(({ key }) => key)).size < LEAST_ELSEWHERE) return claims;
  const isSigned = (claim: Claim): boolean =>
    IN_SIGN_OFF.has(claim.key) && claim.from !== 'correction' && stands(claim);
  return claims.filter(
    (claim) =>
      !isSigned(claim) || !claims.some((one) => one.key === claim.key && one.reading.is === 'value' && !isSigned(one)),
  );
}

/** The numbers of the first and the last line of the writer's last paragraph, where it is his name and contact data. */
function signOffOf(lines: readonly VoicedLine[], sender: string): { from: number; to: number } | null {
  if (sender.length < 2) return null;
  const last = lines.findLastIndex(
    ({ voice, text }) => voice === 'own' && text.trim() !== '' && !/[-=＝*_]{3}/u.test(text),
  );
  let first = last;
  while (first > 0 && lines[first - 1]?.voice === 'own' && lines[first - 1]?.text.trim() !== '') first--;
  const head = lines[first];
  if (last < 0 || head === undefined || last === first || last - first >= LONGEST_SIGN_OFF) return null;
  if (withoutSpaces(nfkc(head.text)) !== sender) return null;
  if (lines.slice(first, last + 1).some(({ text }) => /[。!！?？]|(?:です|ます)\s*$/u.test(text))) return null;
  return { from: head.number, to: lines[last]?.number ?? head.number };
}
