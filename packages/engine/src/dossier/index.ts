/** Floor 4: findings to cited sentences, dossiers and the case export. Writes no word stronger than its source. */
export type { CaseView, ListSummary, OpenProposal, ProposedParty } from './case-view.ts';
export type { Block, Citation, Content, Dossier, Section } from './content/block.ts';
export { composeDossier } from './content/compose-dossier.ts';
export { describeClaim } from './describe/describe-claim.ts';
export { describeEvent } from './describe/describe-event.ts';
export { describeParty } from './describe/describe-party.ts';
export { describeRecord } from './describe/describe-record.ts';
export {
  type RouteRow,
  routeRows,
  tellEvent,
  type TimelineRow,
  timelineRows,
  titleEvent,
  type ToldSentence,
} from './describe/describe-rows.ts';
export { proposalValues } from './describe/proposal-words.ts';
export { checkExport, type ImportedCase, importCase } from './export/check-export.ts';
export { exportCase } from './export/export-case.ts';
export { exportExtraction, type ExtractionInput } from './export/export-extraction.ts';
export { renderHtml } from './html/render-html.ts';
export { renderMarkdown } from './markdown/render-markdown.ts';
export { diffExports, type ExportChange } from './export/diff-exports.ts';
export { explainClaim } from './why/explain-claim.ts';
export type { ChainStep, ClaimExplanation } from './why/explanation.ts';
export { explanationText } from './why/explanation-text.ts';
export { eventTitles } from './describe/event-titles.ts';
