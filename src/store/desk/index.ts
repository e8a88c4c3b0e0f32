/** The desk's database. */
export type { AuditProblem } from './audit.js';
export type { Attempt, CaseData, CaseFilter } from './cases.js';
export { type DeskStore, openDesk } from './open.js';
export type { CaseRow, ReportRows, Span, StepRow } from './report-rows.js';
