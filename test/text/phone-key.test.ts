import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { phoneKey } from '../../src/text/phone-key.js';

const isLoaded = () =>
  Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('libphonenumber-js'));

it('asks the library about foreign numbers, and loads it only then', () => {
  expect(phoneKey('09055510101')).toBe('09055510101');
  expect(isLoaded()).toBe(false);
  expect(phoneKey('+4402079460958')).toBe('+442079460958');
  expect(isLoaded()).toBe(true);
});

it.each([
  ['a trunk prefix of one digit', '+49089123456', '+4989123456'],
  ['a national zero that is dialled from abroad', '+390612345678', '+390612345678'],
  ['a trunk prefix before a mobile number', '+8201012345678', '+821012345678'],
  ['no country', '+999123456', '+999123456'],
])('%s', (_, phone, key) => {
  expect(phoneKey(phone)).toBe(key);
  expect(phoneKey(key)).toBe(key);
});
