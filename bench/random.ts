/** Random numbers that are the same in every run. */

export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number in [0, below). */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
  chance(p: number): boolean;
}

/** A generator for one seed (mulberry32: 32 bits of state, good enough to draw names with). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    pick: <T>(from: readonly T[]) => {
      const one = from[below(from.length)];
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
    chance: (p) => next() < p,
  };
}

/** A number in [0, below) that differs for every different index under `below`; `below` is a power of ten. */
export function scattered(index: number, below: number): number {
  // A multiplier that ends in 1 and is prime to ten makes this a permutation.
  return Number((BigInt(index) * 48_271n + 12_345n) % BigInt(below));
}
