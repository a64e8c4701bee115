/** Room `desk` (floor 5): lists of a folder ready to be asked, with what was decided and what was asked. */
export { type Answer, type AnsweredHit, ask, type ScreeningRecord } from './ask.ts';
export {
  COMPARE_THRESHOLD,
  type ComparedFile,
  type ComparedPair,
  compareFile,
  type CompareFileOptions,
  type CompareFileProgress,
  compareRow,
  reasonWords,
} from './compare-file.ts';
export type { Dataset } from './dataset.ts';
export { decide, type NewVerdict, undoDecision } from './decide.ts';
export { diffVersions, type EntityDifference, type VersionDifference } from './diff-versions.ts';
export { FETCH_LIMITS, type FetchLimits } from './fetch-file.ts';
export {
  catalogList,
  followedLists,
  type FollowedList,
  followList,
  knownList,
  namedList,
} from './followed-lists.ts';
export { Desk, type Refreshed } from './desk.ts';
export type { DeskOptions, DeskProgress } from './desk-options.ts';
export { openDesk } from './open-desk.ts';
export { recordOf, replay, type Replay } from './replay.ts';
export {
  screenFile,
  type ScreenedFile,
  type ScreenFileOptions,
  tellAnswer,
  type ToldAnswer,
  type ToldHit,
} from './screen-file.ts';
export { toSubject } from './subject-rows.ts';
export type { HeldListVersion, NewDecision, StoredRecord, WatchedSubject } from './store/desk-store.ts';
export { type OwnershipTrace, type TraceOptions, traceOwnership } from './trace-ownership.ts';
export { addListFiles, type Updated, updateLists, type UpdateProgress } from './update-lists.ts';
export { runWatch, type WatchChange, type WatchRun, watchSubjects } from './watch.ts';
