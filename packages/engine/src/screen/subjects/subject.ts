/** Who is looked up, under which conditions, and what comes of it. */
import type { EntityProperties, ListedEntity, ScoreReason } from '../../model/index.ts';
import type { IsoDate } from '../../values/index.ts';

/** Somebody to look up: FollowTheMoney, with at least a name or an identifier. */
export interface Subject {
  readonly id?: string;
  readonly schema: string;
  readonly properties: EntityProperties;
}

/** Which entities may answer. An absent key lets everything through. */
export interface EntityFilter {
  /** In any of these. */
  readonly datasets?: readonly string[];
  /** In none but these is out. */
  readonly excludeDatasets?: readonly string[];
  readonly excludeSchemata?: readonly string[];
  /** Has any of these. */
  readonly topics?: readonly string[];
  /** Has any of these countries, ISO 3166-1 alpha-2 in lower case. */
  readonly countries?: readonly string[];
  /** Changed on or after this day; entities without a date of change are out. */
  readonly changedSince?: string;
  /** Ids or referents. */
  readonly excludeIds?: readonly string[];
}

export interface ScreeningSettings {
  /** Most hits that are given; 1 to 500. */
  readonly limit: number;
  /** Alert from which a hit is a match; 0 to 1. */
  readonly threshold: number;
  /** Alert below which nothing is given. */
  readonly cutoff: number;
  readonly filter: EntityFilter;
  /** Only what was listed on this day, as far as the list can tell. */
  readonly asOf?: IsoDate;
}

export interface SubjectHit {
  readonly entity: ListedEntity;
  readonly alert: number;
  readonly identity: number;
  /** Alert at or above the threshold. */
  readonly match: boolean;
  readonly matchedName: string;
  readonly queryName: string;
  readonly reasons: readonly ScoreReason[];
}

export interface SubjectResult {
  /** Best alert first, then identity, then id. */
  readonly hits: readonly SubjectHit[];
  /** How many reach the threshold. */
  readonly total: number;
}
