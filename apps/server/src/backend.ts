/**
 * What the service stands on. Whoever starts it hands over lists, and where they are kept decisions and records; the
 * service itself reads no file and holds no rule of matching.
 */
import type {
  DayStatus,
  DecidedHit,
  Decision,
  EntityIndex,
  ScreeningSettings,
  Subject,
} from '@waybill/engine';

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

/** A hit with what was decided of it, and whether it was listed on the day that was asked for. */
export interface ScreenedHit extends DecidedHit {
  readonly onDay?: DayStatus;
}

export interface ScreenedSubject {
  readonly hits: readonly ScreenedHit[];
  /** How many reach the threshold, shown or not. */
  readonly total: number;
  /** Id of the record that was kept; the same for the same question, lists and answer. */
  readonly record?: string;
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
  /**
   * Screens a subject, says what was decided of it, and keeps a record, also of no hit. Where absent, the snapshot is
   * asked and nothing is kept.
   */
  screen?(snapshot: Snapshot, subject: Subject, settings: Partial<ScreeningSettings>): Soon<ScreenedSubject>;
  decisions?(filter: { readonly subject?: string; readonly entity?: string }): Soon<readonly Decision[]>;
  /** Keeps a decision. Undefined where the entity is not known. */
  decide?(input: DecisionInput): Soon<Decision | undefined>;
  /** Takes a decision back. Undefined where there is none of that id. */
  revoke?(id: string, by: string): Soon<Decision | undefined>;
}
