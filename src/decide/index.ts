/** Deciding: flags (contract section 7) and the verdict (section 6). */
export { type FlagSource, inOrder, itemFlags, memberFlags, messageFlags } from './flags.js';
export { attemptOf, type RunKeys, RunMemory, type Sending, sendingKeys } from './run-memory.js';
export { addRunFlag, type DecideInput, decide } from './verdict.js';
