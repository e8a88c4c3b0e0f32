/** The template that a reply carries: what is asked stays blank, what was understood is marked as received. */
import { maskValue } from '../items/mask.js';
import type { ReplyTexts } from '../profile/replies.js';
import { type Field, ITEM_KEYS, type ItemKey } from '../record.js';
import { render } from '../text/template.js';
import type { ReplyInput } from './draft.js';
import { carrierOf, withoutHint } from './problems.js';
import { cellsOf, WIDEST } from './wrap.js';

export interface FormStyle {
  /** Nothing is filled in. */
  blank: boolean;
  /** The letter goes to whoever wrote the values, as far as a mail tells. */
  trusted: boolean;
}

/**
 * The form: its lines, whether one of them shows a masked value, whether one has room for a number that is told nowhere, and whether some
 * are to be filled in only by who pays in a certain way.
 */
export interface Form {
  lines: string[];
  masked: boolean;
  unexplained: boolean;
  byCourse: boolean;
}

export function formOf(
  input: ReplyInput,
  texts: ReplyTexts,
  values: Readonly<Record<string, string>>,
  { blank, trusted }: FormStyle,
): Form {
  const asked = new Set<ItemKey>([...input.missing, ...input.invalid]);
  // Who reads the letter may not be who wrote the values.
  const unseen = !trusted || input.severalSenders || input.flags.includes('several-people');
  const carrier = carrierOf(input.course, input.fields);
  let masked = false;
  let unexplained = false;
  const lines = formKeys(input).map((key) => {
    const field = input.fields[key];
    const label = render(texts.labels[key], values);
    const bullet = render(texts.bullet, values);
    // Without its carrier nobody can say that a number is one.
    const unrated = key === 'billingId' && carrier === null;
    if (blank || unrated || asked.has(key) || field.status !== 'ok' || field.value === null) {
      if (key !== 'billingId') return `${bullet}${label}:`;
      unexplained = carrier === null && (blank || !asked.has(key));
      const named =
        carrier === null
          ? label
          : render(texts.form.billingId, { ...values, label, name: texts.billing[carrier].name });
      return `${bullet}${named}:`;
    }
    const start = `${bullet}${withoutHint(label)}:${input.language === 'ja' ? '' : ' '}`;
    const value = shown(key, field, texts);
    if (unseen || !tells(value)) return start + render(texts.form.receivedUnseen, values);
    const room = WIDEST - cellsOf(start + render(texts.form.received, { ...values, value: '' }));
    masked ||= value !== field.value && /[*＊]/u.test(value);
    return start + render(texts.form.received, { ...values, value: cut(value, room) });
  });
  const byCourse = input.course === 'unknown' && (blank || input.fields.paymentMethod.status !== 'ok');
  return { lines, masked, unexplained, byCourse };
}

/**
 * The items of the course and those that were given; where the course is not known, all but the member number of who pays by carrier.
 * A number of no carrier whose course needs none is left out: there is nothing to say of it.
 */
function formKeys({ course, fields, missing, invalid, profile }: ReplyInput): ItemKey[] {
  const given = (key: ItemKey) => fields[key].status === 'ok';
  if (course === 'unknown') {
    const byCarrier = fields.paymentMethod.value === 'carrier';
    return ITEM_KEYS.filter((key) => !(byCarrier && key === 'memberNumber') || given(key));
  }
  const required: readonly ItemKey[] = profile.courses[course].required;
  const nobodys = carrierOf(course, fields) === null;
  return ITEM_KEYS.filter(
    (key) =>
      required.includes(key) ||
      missing.includes(key) ||
      invalid.includes(key) ||
      (given(key) && !(key === 'billingId' && nobodys)),
  );
}

function shown(key: ItemKey, field: Field, texts: ReplyTexts): string {
  const value = field.value ?? '';
  const { choices } = texts;
  if (key === 'paymentMethod' || key === 'carrier')
    return Object.hasOwn(choices, value) ? choices[value as keyof typeof choices] : '';
  if (key === 'email' && !/^[^\s@]+@[\w.-]+$/u.test(value)) return '';
  return maskValue(key, value).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
}

/** Does anything of it show? Stars alone say no more than that something was received. */
function tells(value: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(value);
}

/** No longer than the line: that something was received is what counts. */
function cut(text: string, room: number): string {
  if (cellsOf(text) <= room) return text;
  let kept = '';
  for (const c of text) {
    if (cellsOf(`${kept}${c}…`) > room) break;
    kept += c;
  }
  return `${kept}…`;
}
