/**
 * When are two phone numbers one? Japanese ones have one normal form. Foreign ones are written with and without what is
 * dialled at home only (+44 020 …, +49 089 …), which differs from country to country: libphonenumber knows.
 */
import { createRequire } from 'node:module';
import type * as Phone from 'libphonenumber-js/min';

const require = createRequire(import.meta.url);
let library: typeof Phone | undefined;

/** A number in normal form: E.164 where it begins with + and its country is known; else, as Japanese ones, as it is. */
export function phoneKey(phone: string): string {
  if (!phone.startsWith('+')) return phone;
  // Loaded when the first foreign number comes: it takes as long to load as all the rest, and most runs hold none.
  library ??= require('libphonenumber-js/min') as typeof Phone;
  return library.parsePhoneNumberFromString(phone)?.number ?? phone;
}
