/**
 * 「旧 090-…／新 080-…」 for an answer, and a sentence elsewhere that says which is registered: 「※電話は旧のほうが登録されています」. Contract: where
 * the writer says which one is registered, that one counts.
 */

import type { ReadContext, Reading } from '../../../items/index.js';
import { ambiguous } from '../../../items/item.js';
import type { ItemKey } from '../../../record.js';
import { FRIEND, RELATIVE } from '../../../text/people.js';
import { type Claim, isAmbiguous } from '../../claims.js';
import { isNamed } from '../../labels/label-spans.js';
import type { ScannedLine } from '../../labels/scan-labels.js';
import { isMine } from '../../mine.js';
import { NAMED_ITEMS } from '../../prose/named-items.js';
import { type NotesOnNames, notesOnNames } from './notes-on-names.js';
import { isRegisteredFormer, mayHoldTwoNames, registeredOfTwoNames } from './two-names.js';
import { mayTellOfTwo, sayingsIn, twoValuesIn, type Which, whichIn } from './two-values.js';

const PARTED: ReadonlySet<ItemKey> = new Set(['phone', 'email', 'prefecture', 'plusMemberId', 'memberNumber']);
const MAY_TELL = /登録|未変更/u;

/** The claims, with the one of two values that the writer says is registered. */
export function withRegisteredTime(claims: Claim[], scanned: readonly ScannedLine[], context: ReadContext): Claim[] {
  let clauses: string[] | null = null;
  const said = (): string[] => (clauses ??= clausesOf(scanned.filter(isUnlabelled).map(({ folded }) => folded.text)));
  const left = withRegisteredOfTwo(claims, said);
  let told: NotesOnNames | null = null;
  const notes = (): NotesOnNames =>
    (told ??= notesOnNames(scanned.filter(isUnlabelled).map(({ folded }) => folded.text)));
  return left.map((claim) => {
    const { key, text = '', from } = claim;
    if (from === 'form' && (key === 'nameKanji' || key === 'nameKana')) return withNote(claim, notes);
    if (from !== 'form' || !PARTED.has(key) || !(mayTellOfTwo(text) || isAmbiguous(claim.reading))) return claim;
    const values = twoValuesIn(key, text, context);
    if (values === null) return claim;
    const which = saidOf(key, clausesOf(sayingsIn(key, text, context)), true) ?? saidOf(key, said(), false);
    const reading = which === null ? null : values[which];
    if (reading?.is !== 'value' || (claim.reading.is === 'value' && claim.reading.value === reading.value))
      return claim;
    return {
      key,
      reading: { is: 'value', value: reading.value, raw: text.trim() },
      line: claim.line,
      voice: claim.voice,
      from,
      label: claim.label,
      text,
    };
  });
}

/** 氏名：旧姓 堀内 梓 → 現在 真鍋 梓, and elsewhere 「※登録は旧姓のままです」; where that was changed since, or notes differ, nothing says which. */
function withNote(claim: Claim, notesOf: () => NotesOnNames): Claim {
  const { key, text = '' } = claim;
  if (!mayHoldTwoNames(text)) return claim;
  const raw = text.trim();
  if (claim.reading.is === 'value' && HOLDS_TIME.test(claim.reading.value))
    return { ...claim, reading: ambiguous(raw) };
  const { notes, isChanged } = notesOf();
  const readings = notes.flatMap((note) => registeredOfTwoNames(key, `${text}※${note}`) ?? []);
  const [reading] = readings;
  if (
    isChanged ? reading !== undefined || isRegisteredFormer(key, text) : readings.some((one) => !isAlike(one, reading))
  )
    return { ...claim, reading: ambiguous(raw) };
  return reading === undefined || reading.is === 'nothing' ? claim : { ...claim, reading: { ...reading, raw } };
}

/** ハナコ/現姓 真鍋 梓, 旧 堀内 梓 / 新 真鍋 梓: two names that nothing told apart are none. */
const HOLDS_TIME =
  /^旧[\s:].*[\s/]新[\s:]|^新[\s:].*[\s/]旧[\s:]|旧姓|現姓|新姓|登録名|登録時|現在の?|(?:今|前|元)の(?:名前|氏名|姓)/u;

function isAlike(one: Reading, other: Reading | undefined): boolean {
  return one.is === other?.is && (one.is !== 'value' || other.is !== 'value' || one.value === other.value);
}

function isUnlabelled({ line, hits }: ScannedLine): boolean {
  return isMine(line) && hits.length === 0;
}

/** メール（新）：…, メール（旧）：…, and 「※登録は旧のほうです」: of two answers the one whose label says the time that is meant. */
function withRegisteredOfTwo(claims: Claim[], said: () => string[]): Claim[] {
  const pairs = [...PARTED].flatMap((key) => {
    const told = claims.filter((c) => c.key === key && c.from === 'form' && c.reading.is === 'value');
    const [first, second] = told;
    if (told.length !== 2 || first === undefined || second === undefined) return [];
    const times = [whichIn(first.label), whichIn(second.label)];
    // Plus member ID（新・現在の登録） says it itself.
    const isSaid = told.some(({ label }) => /(?<!ご)登録/u.test(label));
    return times[0] === null || times[1] === null || times[0] === times[1] || isSaid ? [] : [{ key, told, times }];
  });
  if (pairs.length === 0) return claims;
  let left = claims;
  for (const { key, told, times } of pairs) {
    const clauses = pairs.length === 1 ? said() : said().filter((clause) => isNamed(clause, key));
    const which = saidOf(key, clauses, false);
    const other = told.find((_, i) => which !== null && times.includes(which) && times[i] !== which);
    if (other !== undefined) left = left.filter((claim) => claim !== other);
  }
  return left;
}

/** The clauses of sentences that speak of what is registered. */
function clausesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => (MAY_TELL.test(text) ? text.split(/(?<=[。!！?？])/u) : []))
    .filter((sentence) => MAY_TELL.test(sentence) && !NOT_SAID.test(sentence))
    .flatMap((sentence) => sentence.replace(LEADS_ON, '$1').split(/、|,|(?<=です|ます)(?:が|けど)/u));
}

const NOT_SAID =
  /[?？]|(?:変更|登録|変え|直|更新)(?:を)?(?:し(?:て)?|て)?(?:たい|ほしい|欲しい|ください|下さい|いただ|頂)|希望|予定|お願い|かも|どちら|どっち|(?:わか|分か)(?:り|ら)|覚えて/u;
/** 登録は、旧のほうです */
const LEADS_ON = /(登録[^、。]{0,8}[はがも])、/gu;
const OF_OTHERS = new RegExp(`${RELATIVE}|${FRIEND}`, 'u');
const DENIED =
  /登録(?:は|を|も|が)?(?:まだ)?(?:されて|して)?(?:い|お)?(?:ない|ません|りません)|未登録|登録[^、。]{0,16}でき(?:て(?:い)?)?(?:な|ませ|ず)|(?:では|じゃ)(?:な[いく]|ありません|ございません)/u;
const NOT_CHANGED =
  /登録(?:は|を|も)?[^、。]{0,6}(?:未変更|(?:変更して|変えて|直して)(?:い)?(?:ない|ません))|^\s*※?\s*未変更|登録(?:は|も)?(?:まだ)?(?:そのまま|昔のまま|元のまま)/u;
const OTHER: Record<Which, Which> = { old: 'new', new: 'old', first: 'second', second: 'first' };

/** Which of them the clauses say is the registered one; null where they do not, or say both. `ofAnswer`: they stand in the answer itself. */
function saidOf(key: ItemKey, clauses: readonly string[], ofAnswer: boolean): Which | null {
  const said = new Set<Which>();
  // （左が登録してある古いほう、右が今のものです）, （2番目は妻、登録は私の）
  for (const clause of clauses.filter((words) => MAY_TELL.test(words) && !OF_OTHERS.test(words))) {
    if (!ofAnswer && !isNamed(clause, key) && NAMED_ITEMS.some((named) => isNamed(clause, named))) continue;
    if (NOT_CHANGED.test(clause)) {
      said.add('old');
      continue;
    }
    const which = whichIn(clause);
    if (which !== null) said.add(DENIED.test(clause) ? OTHER[which] : which);
  }
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}
