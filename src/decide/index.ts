/** Deciding: flags (contract section 7) and the verdict (section 6). */
export { type FlagSource, inOrder, itemFlags, memberFlags, messageFlags } from './flags.js';
export { RunMemory, type Sending } from './run-memory.js';
export { type DecideInput, decide } from './verdict.js';
