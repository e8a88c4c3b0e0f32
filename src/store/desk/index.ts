/** The desk's database. */
export type { AuditProblem, Verification } from './audit.js';
export type { Attempt, CaseData, CaseFilter } from './cases.js';
export type { KnownMail } from './mails.js';
export { type DeskStore, openDesk } from './open.js';
