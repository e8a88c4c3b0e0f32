/** Which items, labels, courses and rules a service has. */
export { loadProfile } from './load.js';
export { plusMember } from './plus-member.js';
export type { Profile } from './schema.js';
