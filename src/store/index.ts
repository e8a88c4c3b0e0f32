/** The member database: all SQL of the program is in this folder. */
export { type ImportOptions, type ImportResult, importMembers, NobodyLoaded } from './import-members.js';
export { LOOKUP_LIMIT } from './lookups.js';
export type { MemberFound } from './members-by-id.js';
export type { RowProblem } from './normalise-row.js';
export { type MemberStore, openMembers } from './open.js';
export type { RowReport } from './row-reports.js';
export type { MemberStats } from './stats.js';
