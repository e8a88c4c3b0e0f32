/** The score of one candidate: prior and weights of evidence, and the probability that they come to. */
import type { Evidence } from '../items/compare/index.js';
import type { EvidenceKey, Level } from '../record.js';
import { WEIGHTS } from './weights.js';

const SINGLE = Object.keys(WEIGHTS).filter((key) => key !== 'name') as Exclude<EvidenceKey, 'nameKanji' | 'nameKana'>[];

/** Bits for the candidate; `members` is how many there are to choose from. */
export function scoreOf(evidence: Evidence, members: number): number {
  let bits = -Math.log2(Math.max(members, 2));
  bits += Math.max(...nameBits(evidence));
  for (const key of SINGLE) bits += bitsOf(WEIGHTS[key], evidence[key]) ?? 0;
  return bits;
}

function nameBits(evidence: Evidence): number[] {
  const said = [evidence.nameKanji, evidence.nameKana]
    .map((level) => bitsOf(WEIGHTS.name, level))
    .filter((bits) => bits !== null);
  return said.length > 0 ? said : [0];
}

function bitsOf(weights: Partial<Record<Level, number>>, level: Level): number | null {
  return weights[level] ?? null;
}

/** The probability that the candidate is the writer, by his bits alone. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
