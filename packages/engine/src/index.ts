/** The engine's front door: everything a command line, a server or a program may use. */
export * from './case/index.ts';
export * from './desk/index.ts';
export { openTable, type Table, type TableFormat, type TableRow } from './disk/index.ts';
export {
  type CaseView,
  checkExport,
  describeRecord,
  diffExports,
  type ClaimExplanation,
  eventTitles,
  explainClaim,
  explanationText,
  exportCase,
  type ExportChange,
  importCase,
  type ListSummary,
  renderHtml,
  renderMarkdown,
  routeRows,
  tellEvent,
  timelineRows,
  titleEvent,
  proposalValues,
} from './dossier/index.ts';
export { type Fall, whatFalls } from './events/index.ts';
export { compareNames, type NameComparison, type NameSide } from './match/index.ts';
export * from './model/index.ts';
export { isListed } from './network/index.ts';
export { suggestMerges } from './resolve/index.ts';
export * from './screen/index.ts';
export * from './ftm/index.ts';
export * from './values/index.ts';
