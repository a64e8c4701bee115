/** Floor 4: findings to cited sentences, dossiers and the case export. Writes no word stronger than its source. */
export type { CaseView, ListSummary } from './case-view.ts';
export { checkExport, type ImportedCase, importCase } from './export/check-export.ts';
export { exportCase } from './export/export-case.ts';
