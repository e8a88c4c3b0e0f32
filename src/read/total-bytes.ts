import { statSync } from 'node:fs';
import { walk } from './walk.js';

/**
 * How many bytes `readMessages` will report as progress for these paths, by the sizes that the files have now; null
 * where standard input is among them. What cannot be looked at counts nothing. Where `enough` is reached, the rest is not counted.
 */
export function totalBytes(paths: readonly string[], enough = Number.POSITIVE_INFINITY): number | null {
  if (paths.includes('-')) return null;
  let total = 0;
  for (const found of walk(paths)) {
    if (total >= enough) break;
    if (found.what === 'file') total += statSync(found.file, { throwIfNoEntry: false })?.size ?? 0;
  }
  return total;
}
