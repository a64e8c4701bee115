/**
 * Entities of all lists behind the questions that screening asks: an immutable snapshot. A change makes a new one that
 * shares what did not change; who holds the old one goes on reading it. The same entities give the same answers, byte
 * for byte, however they came in.
 */
import type { PreparedParty, Rarity } from '../../match/index.ts';
import type { ListedEntity } from '../../model/index.ts';

/** An entity's place in one snapshot. Means nothing in another. */
export type Ordinal = number;

export interface CandidateQuery {
  readonly names: readonly string[];
  /** Keys made by `identifierKeys`. */
  readonly identifiers: readonly string[];
  /** FollowTheMoney schema of who is looked for; entities that can never match it are left out. */
  readonly schema: string;
  readonly limit: number;
  /** Says no to an entity before it takes a place among the candidates. */
  readonly accept?: (ordinal: Ordinal) => boolean;
}

export interface EntityCandidate {
  readonly ordinal: Ordinal;
  /** 0 to 1, comparable within one query only. */
  readonly score: number;
}

/** What points at an entity: by the name FollowTheMoney gives the way back (`ownershipOwner`, `sanctions` …). */
export interface Adjacency {
  readonly property: string;
  /** Entities at the other end, sorted by id: the edge entities, or what names it directly. */
  readonly ids: readonly string[];
}

export interface EntityIndex {
  /** How many entities it holds. */
  readonly size: number;
  readonly rarity: Rarity;
  /** How many of the changes it came from took away what was not there. */
  readonly ignoredChanges: number;
  /** How many entities each dataset has, by name. */
  readonly datasets: ReadonlyMap<string, number>;
  entity(ordinal: Ordinal): ListedEntity;
  idOf(ordinal: Ordinal): string;
  schemaOf(ordinal: Ordinal): string;
  /** Names of the datasets that hold it. */
  datasetsOf(ordinal: Ordinal): readonly string[];
  topicsOf(ordinal: Ordinal): readonly string[];
  /** ISO 3166-1 alpha-2 in lower case: country, nationality, jurisdiction and the like. */
  countriesOf(ordinal: Ordinal): readonly string[];
  lastChangeOf(ordinal: Ordinal): string | null;
  /** The names of an entity analysed for scoring; kept while memory allows. */
  prepared(ordinal: Ordinal): PreparedParty;
  /** By id or referent. */
  ordinalOf(id: string): Ordinal | undefined;
  /**
   * Entities with an equal identifier first, then by names, best first, ties by id. Equal for equal content, whatever
   * the order of adding and whatever segments it lies in.
   */
  candidates(query: CandidateQuery): readonly EntityCandidate[];
  adjacent(id: string): readonly Adjacency[];
  /** All ordinals in the order of ids. */
  ordinals(): Iterable<Ordinal>;
}
