/**
 * What the service stands on. Whoever starts it hands over lists, and where they are kept decisions and records; the
 * service itself reads no file and holds no rule of matching.
 */
import type { Decision, EntityIndex, ScreeningSettings, Subject, SubjectResult } from '@waybill/engine';

/** A dataset that is loaded or known, as `/catalog` tells it. */
export interface CatalogDataset {
  readonly name: string;
  readonly title: string;
  readonly summary?: string;
  readonly publisher?: { readonly name: string; readonly country?: string; readonly url?: string };
  /** The version that is there; `loadedVersion` is the one that answers. */
  readonly version?: string;
  readonly loadedVersion?: string;
  /** ISO 8601. */
  readonly updatedAt?: string;
  readonly entityCount: number;
  /** Members, of a collection. Its own name then stands in no entity. */
  readonly children?: readonly string[];
  readonly files?: readonly { readonly path: string; readonly sha256?: string; readonly size?: number }[];
}

/** One state of everything that answers; a later state is another object. */
export interface Snapshot {
  readonly index: EntityIndex;
  /** Sorted by name. `default`, all of them, is added by the service. */
  readonly datasets: readonly CatalogDataset[];
  /** Milliseconds since 1970, when it was loaded. */
  readonly loadedAt: number;
}

/** A screening as it is kept: what was asked, how, and what came of it, also where nothing did. */
export interface ScreeningEvent {
  readonly dataset: string;
  readonly subject: Subject;
  readonly settings: Partial<ScreeningSettings>;
  readonly result: SubjectResult;
  readonly snapshot: Snapshot;
}

export interface DecisionInput {
  readonly subject: Subject;
  readonly entity: string;
  readonly verdict: Decision['verdict'];
  readonly by: string;
  readonly note?: string;
}

/** At once or later: a backend in memory need not make every request wait a turn. */
export type Soon<T> = T | Promise<T>;

export interface ScreeningBackend {
  /** The newest state; undefined until lists are loaded. Asked once a request. */
  snapshot(): Snapshot | undefined;
  /** Takes in what has changed. Rejects with a message for people; the old state goes on answering. */
  refresh?(): Promise<void>;
  /** Screens; where absent, `screenSubject` over the snapshot. For what an index alone cannot answer, such as `asOf`. */
  screen?(snapshot: Snapshot, subject: Subject, settings: Partial<ScreeningSettings>): SubjectResult;
  /** Decisions of a subject, oldest first. */
  decisionsOf?(subject: Subject): Soon<readonly Decision[]>;
  decisions?(filter: { readonly subject?: string; readonly entity?: string }): Soon<readonly Decision[]>;
  /** Keeps a decision. Undefined where the entity is not known. */
  decide?(input: DecisionInput): Soon<Decision | undefined>;
  /** Takes a decision back. Undefined where there is none of that id. */
  revoke?(id: string, by: string): Soon<Decision | undefined>;
  /** Keeps a screening and gives the id of its record. */
  record?(event: ScreeningEvent): Soon<string | undefined>;
}
