/** Values that can be hardly anything but their item, label or not: a date, an address, a place, a number, a way to pay. */
import { ITEMS } from '../../items/index.js';
import type { ItemKey } from '../../record.js';
import { nfkc } from '../../text/width.js';

const NUMBERS = ['birthDate', 'phone', 'billingId'] as const satisfies readonly ItemKey[];
const WORDS = ['prefecture', 'carrier', 'paymentMethod'] as const satisfies readonly ItemKey[];

export function isSure(text: string): boolean {
  const plain = nfkc(text);
  const sure = (key: ItemKey): boolean => ITEMS[key].likeness(text) === 3;
  return (mayBeNumber(plain) && NUMBERS.some(sure)) || (/[@★([]/u.test(plain) && sure('email')) || WORDS.some(sure);
}

/** Six digits make the shortest of such dates and numbers, but where an era opens it, or kanji stand for digits. */
function mayBeNumber(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) digits++;
  }
  return digits >= 6 || /[〇○零一壱二弐三参四五六七八九十百千元]|^\s*[昭平令大shrt]/iu.test(text);
}
