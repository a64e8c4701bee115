/** Entities of published lists as screening holds them: FollowTheMoney, flat, with where they come from. */

/** FollowTheMoney properties by name. Values are text; of entity-typed properties, ids of entities. */
export type EntityProperties = Readonly<Record<string, readonly string[]>>;

/** One entity. Edges (Ownership, UnknownLink, Sanction, Family …) are entities too, as in FollowTheMoney. */
export interface ListedEntity {
  /** Stable and unique over all datasets that are held together; needs no escaping in a URL. */
  readonly id: string;
  readonly caption: string;
  /** FollowTheMoney schema. */
  readonly schema: string;
  /** Names stand under `name`, `alias`, `weakAlias`, `previousName`; risk under `topics`. */
  readonly properties: EntityProperties;
  /** Names of the datasets that hold it, sorted. */
  readonly datasets: readonly string[];
  /** Other ids of the same entity, sorted: merged-in ids and the publisher's own. */
  readonly referents: readonly string[];
  /** Whether it is what the dataset is about, not only what that is linked to. */
  readonly target: boolean;
  /** `YYYY-MM-DDTHH:MM:SS`, or null where nobody says. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly lastChange: string | null;
}

/** A change from one version of a dataset to a later one. */
export type EntityChange =
  | { readonly op: 'ADD' | 'MOD'; readonly entity: ListedEntity }
  | {
      readonly op: 'DEL';
      readonly id: string;
      /** The dataset it is gone from; absent: from all. */
      readonly dataset?: string;
    };
