/** Answers in another language, or that point elsewhere. */
import { describe, expect, it } from 'vitest';
import { ITEMS } from '../../src/items/index.js';
import { CONTEXT, said } from './reading.js';

const FROM = { ...CONTEXT, from: 'Hana@Example.com' };

describe('no carrier', () => {
  it.each([['não'], ['Não.'], ['não tem'], ['Nein'], ['hindi po'], ['tidak ada'], ['нет'], ['ninguno'], ['아니요']])(
    '%s',
    (text) => {
      expect(said(ITEMS.carrier.read(text, CONTEXT))).toBeNull();
      expect(said(ITEMS.billingId.read(text, CONTEXT))).toBeNull();
    },
  );

  it.each([
    ['não, docomo', 'docomo'],
    ['nova', { invalid: 'unknown-choice' }],
    ['não sei qual é', { invalid: 'unknown-choice' }],
  ])('but: %s', (text, carrier) => {
    expect(said(ITEMS.carrier.read(text, CONTEXT))).toEqual(carrier);
  });

  it('is a nickname all the same', () => {
    for (const name of ['Nao', 'Nein', 'non']) expect(said(ITEMS.nickname.read(name, CONTEXT))).toBe(name);
  });
});

describe("the mail's own address, in brackets", () => {
  it.each([['同上（送信元のアドレス）'], ['→同じ（このメール）'], ['〃（差出人）'], ['（送信元のアドレス）']])(
    '%s',
    (text) => {
      expect(ITEMS.email.read(text, FROM)).toMatchObject({ value: 'hana@example.com', inferred: true });
    },
  );

  it.each([['同上（旧アドレス）'], ['同上'], ['同上（このアドレスではありません）'], ['同上（電話の欄）']])(
    'but: %s',
    (text) => {
      expect(ITEMS.email.read(text, FROM).is).not.toBe('value');
    },
  );
});
