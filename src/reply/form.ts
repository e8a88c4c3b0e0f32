/** The template that a reply carries: what is asked stays blank, what was understood is marked as received. */
import { maskValue } from '../items/mask.js';
import type { ReplyTexts } from '../profile/replies.js';
import { type Field, ITEM_KEYS, type ItemKey } from '../record.js';
import { render } from '../text/template.js';
import type { ReplyInput } from './draft.js';
import { withoutHint } from './problems.js';
import { cellsOf, WIDEST } from './wrap.js';

/** The lines of the form. `blank`: nothing is filled in. */
export function formLines(
  input: ReplyInput,
  texts: ReplyTexts,
  values: Readonly<Record<string, string>>,
  blank: boolean,
): string[] {
  const asked = new Set<ItemKey>([...input.missing, ...input.invalid]);
  // Who reads the letter may not be who wrote the values.
  const unseen =
    input.severalSenders ||
    input.flags.some(
      (flag) =>
        flag === 'sender-not-registered-address' ||
        flag === 'sender-authentication-failed' ||
        flag === 'several-people',
    );
  return formKeys(input).map((key) => {
    const field = input.fields[key];
    const label = render(texts.labels[key], values);
    const bullet = render(texts.bullet, values);
    if (blank || asked.has(key) || field.status !== 'ok' || field.value === null) return `${bullet}${label}:`;
    const start = `${bullet}${withoutHint(label)}:${input.language === 'ja' ? '' : ' '}`;
    const value = shown(key, field, texts);
    if (unseen || value === '') return start + render(texts.form.receivedUnseen, values);
    const room = WIDEST - cellsOf(start + render(texts.form.received, { ...values, value: '' }));
    return start + render(texts.form.received, { ...values, value: cut(value, room) });
  });
}

/** The items of the course, those that were given, and, where the course is not known, all. */
function formKeys({ course, fields, missing, invalid, profile }: ReplyInput): ItemKey[] {
  if (course === 'unknown') return [...ITEM_KEYS];
  const required: readonly ItemKey[] = profile.courses[course].required;
  return ITEM_KEYS.filter(
    (key) => required.includes(key) || missing.includes(key) || invalid.includes(key) || fields[key].status === 'ok',
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
