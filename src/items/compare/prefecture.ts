/** Prefectures: one of 47 in normal form, so that there is no slip of the hand: 福島県 and 福岡県 are two places. */
import type { Level } from '../../record.js';

/** Compares two prefectures by their official names. */
export function comparePrefecture(mail: string, registered: string): Level {
  return mail === registered ? 'exact' : 'different';
}
