/** Several claims of one item → one reading: corrections first, the writer's own before forwarded, the form before prose. */
import type { Reading } from '../items/index.js';
import type { ItemKey } from '../record.js';
import { nfkc, withoutSpaces } from '../text/width.js';
import type { Claim } from './claims.js';

export interface Resolved {
  reading: Reading;
  line: number | null;
}

const NOTHING: Resolved = { reading: { is: 'nothing' }, line: null };

/** One reading for the claims of one item, in the order of the text. */
export function resolve(key: ItemKey, claims: readonly Claim[]): Resolved {
  const given = claims.filter((c) => c.reading.is !== 'nothing');
  const [only] = given;
  if (only === undefined) return NOTHING;
  if (given.length === 1) return { reading: only.reading, line: only.line };
  // A name that the forwarder introduces is his own.
  const introduced = (key === 'nameKanji' || key === 'nameKana') && given.some((c) => c.voice === 'forwarded');
  const own = given.filter((c) => c.voice !== 'forwarded' && !(introduced && c.from === 'prose'));
  // What the forwarder writes above wins; what he does not mention is the forwarded mail's.
  const pool = own.length > 0 ? own : given;
  const corrections = pool.filter((c) => c.from === 'correction' && c.reading.is === 'value');
  const form = pool.filter((c) => c.from === 'form');
  // It takes back what stands in the form, and does not tell what is right.
  const spoilt = corrections.length > 0 ? undefined : pool.find(isSpoilt);
  if (spoilt !== undefined && form.length > 0) return { reading: spoilt.reading, line: spoilt.line };
  if (corrections.length > 0) {
    const old = new Set(form.map(keyOf));
    const fresh = corrections.filter((c) => !old.has(keyOf(c)));
    if (fresh.length > 0) return choose(key, fresh);
    if (form.length > 0) return choose(key, form);
  }
  if (form.length === 0) return choose(key, pool);
  const whole = key === 'birthDate' ? wholeDate(form, pool) : undefined;
  if (whole !== undefined) return { reading: whole.reading, line: whole.line };
  return choose(key, key === 'billingId' ? [...form, ...pool.filter(offersAnother)] : form);
}

/** 「生年月日：2001」, and below the form 「誕生日の欄が切れてますね、2001年11月16日です」: the one whole date that has all of the form's figures. */
function wholeDate(form: readonly Claim[], pool: readonly Claim[]): Claim | undefined {
  const parts = form.map(({ reading }) =>
    reading.is === 'invalid' && reading.reason === 'not-a-date' ? reading.raw : '',
  );
  const figures = parts.flatMap((raw) => nfkc(raw).match(/\d+/gu) ?? []).map(Number);
  if (parts.includes('') || figures.length === 0) return undefined;
  const told = pool.filter(({ from, reading }) => from === 'prose' && reading.is === 'value');
  const [only] = told;
  if (only?.reading.is !== 'value' || new Set(told.map(keyOf)).size > 1) return undefined;
  const ofDate = only.reading.value.split('-').map(Number);
  return figures.every((figure) => ofDate.includes(figure)) ? only : undefined;
}

function isSpoilt({ from, reading }: Claim): boolean {
  return from === 'correction' && reading.is === 'invalid' && reading.reason === 'ambiguous';
}

/** 「↑違ったら、継続課金IDのほうは 48820175536 です」, 「送信前に見直して、…」: a sentence below the form that has a further number for the desk to try. */
function offersAnother({ from, label }: Claim): boolean {
  return (
    from === 'prose' &&
    /決済|課金|注文/u.test(label) &&
    !/以前|前回|(?<!送信|返信|確認|名|直|午|手)前[はのに]|昔|旧|古い|間違|誤|例[えと:]/u.test(label)
  );
}

function choose(key: ItemKey, claims: readonly Claim[]): Resolved {
  const values = claims.filter((c) => c.reading.is === 'value');
  const [first] = values;
  if (first === undefined) {
    const invalid = claims.find((c) => c.reading.is === 'invalid');
    return invalid ? { reading: invalid.reading, line: invalid.line } : NOTHING;
  }
  const distinct = new Set(values.map(keyOf));
  if (distinct.size === 1) {
    const full = values.reduce((a, b) => (spaced(b) && !spaced(a) ? b : a), first);
    return { reading: full.reading, line: full.line };
  }
  if (key === 'billingId') return { reading: mergedIds(values), line: first.line };
  const registered = values.filter((c) => saysRegistered(c) && !isBesideAnother(c, values));
  if (registered.length > 0 && registered.length < values.length && new Set(registered.map(keyOf)).size === 1)
    return { reading: registered[0]?.reading ?? first.reading, line: registered[0]?.line ?? first.line };
  return {
    reading: {
      is: 'invalid',
      reason: 'ambiguous',
      raw: values.map((c) => (c.reading.is === 'value' ? c.reading.raw || c.reading.value : '')).join('\n'),
    },
    line: first.line,
  };
}

function keyOf(claim: Claim): string {
  const { reading } = claim;
  if (reading.is !== 'value') return '';
  return claim.key === 'nameKanji' || claim.key === 'nameKana' ? withoutSpaces(reading.value) : reading.value;
}

/** ご登録のお電話番号：029-855-0107、携帯 080-…: the template's label is of both. */
function isBesideAnother(claim: Claim, values: readonly Claim[]): boolean {
  const raw = claim.reading.is === 'value' ? claim.reading.raw : '';
  return (
    /^ご登録/u.test(claim.label) &&
    !raw.includes('登録') &&
    values.some((other) => other !== claim && other.line === claim.line && keyOf(other) !== keyOf(claim))
  );
}

/** 前のメール: …（これで登録） */
function saysRegistered(claim: Claim): boolean {
  const text = `${claim.label} ${claim.reading.is === 'value' ? claim.reading.raw : ''}`;
  return (
    /登録|registered/iu.test(text) && !/未登録|登録前|登録(?:は)?して(?:い)?(?:ない|ません)|not registered/iu.test(text)
  );
}

function spaced(claim: Claim): boolean {
  return claim.reading.is === 'value' && claim.reading.value.includes(' ');
}

function mergedIds(claims: readonly Claim[]): Reading {
  const ids: string[] = [];
  const raw: string[] = [];
  for (const { reading } of claims) {
    if (reading.is !== 'value') continue;
    for (const id of [reading.value, ...(reading.others ?? [])]) if (!ids.includes(id)) ids.push(id);
    raw.push(reading.raw);
  }
  const [first = '', ...others] = ids;
  return { is: 'value', value: first, raw: raw.join('\n'), others };
}
