/** The middle of a list, and the value below which nine of ten lie. */
import type { Times } from '../../figures.js';

/** Of hours, in any order. */
export function timesOf(hours: readonly number[]): Times {
  const sorted = [...hours].sort((a, b) => a - b);
  return { cases: sorted.length, median: rounded(median(sorted)), p90: rounded(nearestRank(sorted, 0.9)) };
}

/** Of an even count: halfway between the two in the middle. */
function median(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? upper) + upper) / 2;
}

/** The least value that is not exceeded by so great a share: always one that occurred. */
function nearestRank(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

/** Half a minute is near enough. */
function rounded(hours: number | null): number | null {
  return hours === null ? null : Math.round(hours * 100) / 100;
}
