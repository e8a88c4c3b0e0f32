/** Figures as people read them. */

/**
 * A probability in percent with two decimals. It is never rounded up to certainty or down to none: `>99.99%`, `<0.01%`.
 */
export function probability(value: number): string {
  if (value > 0.9999 && value < 1) return '>99.99%';
  if (value > 0 && value < 0.0001) return '<0.01%';
  return `${(Math.floor(value * 10_000) / 100).toFixed(2)}%`;
}

/** Bytes as B, kB, MB or GB of 1000. */
export function bytes(count: number): string {
  let value = count;
  for (const unit of ['B', 'kB', 'MB']) {
    if (value < 1000) return `${unit === 'B' ? value : value.toFixed(1)} ${unit}`;
    value /= 1000;
  }
  return `${value.toFixed(1)} GB`;
}
