/** Room `case` (floor 5): one investigation. All disk and clock are here; the rooms below are pure. */
export { type Analysis, ANALYSIS_STEPS, type AnalysisStep } from './analyse.ts';
export { type Build, buildCase, rebuildOutputs } from './build-case.ts';
export type { DocumentExtract } from '@waybill/contract';
export { type ExtractPathsOptions, extractPaths } from './extract/extract-paths.ts';
export type { GivenText } from './extract/extract-jobs.ts';
export { findRecord, type FoundRecord } from './find-record.ts';
export { CaseError, type CaseErrorCode, messageOf } from '../disk/index.ts';
export { type CasePaths, casePaths, findCaseFile } from './folder/case-paths.ts';
export { makeFolder } from '../disk/index.ts';
export { writeAtomically } from '../disk/index.ts';
export { judgeCase, type NewJudgement, undoJudgement } from './judge-case.ts';
export { openCase, type OpenedCase } from './open-case.ts';
export type { OnProgress, Progress } from './progress.ts';
export type { HeldList } from './reading.ts';
export { openStore } from './store/case-store.ts';
export { type BuildOptions, type TakenIn, takeInFiles } from './take-in.ts';
export { type Withdrawal, withoutSource } from './without-source.ts';
export * from './propose/index.ts';
