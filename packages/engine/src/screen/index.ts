/** Floor 3: parties against lists. */
export { askedOf, type DayStatus, type HeldVersion, type ListedEntry, listedOnDay } from './listed-on-day.ts';
export { type ListIndex, indexList } from './list-index.ts';
export { type ContextInput, type PartyContext, partyContexts } from './party-context.ts';
export {
  type ScreenCache,
  type Screening,
  type ScreenMemory,
  type ScreenOptions,
  screenParties,
} from './screen-parties.ts';
export {
  loadEntityIndex,
  saveEntityIndex,
  SnapshotError,
  type SnapshotSource,
} from './entity-index/save-index.ts';
export { applyChanges, buildEntityIndex } from './entity-index/change-index.ts';
export * from './entity-index/entity-index.ts';
export * from './listed-names/index.ts';
export { identifierKeys } from './identifier-keys.ts';
export * from './ownership/index.ts';
export * from './subjects/subject.ts';
export * from './subjects/decision.ts';
export { SCREENING_SETTINGS, screenSubject } from './subjects/screen-subject.ts';
export { NAME_LIMITS, subjectNames } from './subjects/subject-names.ts';
export { warmIndex } from './subjects/warm-index.ts';
export * from './search/index.ts';
