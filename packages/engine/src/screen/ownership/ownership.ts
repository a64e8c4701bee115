/** Who owns whom, on which day, by whose word; and what follows from it for a party under a regime of sanctions. */
import type { Issue } from '../../model/index.ts';
import type { IsoDate } from '../../values/index.ts';

export type OwnershipRegime = 'ofac' | 'eu' | 'uk';

export interface OwnershipRule {
  /** From so many percent on, or above them, an owner's listing reaches what it owns. */
  readonly percent: number;
  readonly inclusive: boolean;
  /** Whether stakes of several listed owners are added. */
  readonly aggregates: boolean;
  /** Whether control without ownership is enough. */
  readonly control: boolean;
  /** Where the test is published. */
  readonly source: string;
}

/** A statement that one party owns, controls or is linked to another. */
export interface OwnershipEdge {
  readonly owner: string;
  readonly asset: string;
  /** A `link` proves that there is one, and no share: it is shown and never added. */
  readonly kind: 'ownership' | 'control' | 'link';
  /** Percent, both bounds inclusive; null where nobody says. */
  readonly shareMin: number | null;
  readonly shareMax: number | null;
  /** Whether it is more than the lower bound, which then is excluded: "more than 50 %". */
  readonly above?: boolean;
  /** First and last day; null where nobody says: then it is taken to hold. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Claims, or edge entities of lists, that say it. */
  readonly sources: readonly string[];
  /** The words of the source, where they say more than the kind. */
  readonly words?: string;
}

/** Somebody listed under a regime, from the first to the last day; null where nobody says. */
export interface ListedOwner {
  readonly id: string;
  readonly regime: OwnershipRegime;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export interface OwnershipQuestion {
  readonly edges: readonly OwnershipEdge[];
  readonly listed: readonly ListedOwner[];
  readonly asOf: IsoDate;
  /** Regimes to answer for; all by default. */
  readonly regimes?: readonly OwnershipRegime[];
  /** Parties to answer for whatever comes of it; by default all whom a listing reaches or comes near. */
  readonly parties?: readonly string[];
}

/** How a listing reaches a party. */
export type OwnershipStanding =
  | 'listed'
  | 'owned'
  | 'controlled'
  | 'possibly-owned'
  | 'possibly-controlled'
  | 'none';

/** A direct owner whom a listing reaches, with its stake. */
export interface ListedStake {
  readonly owner: string;
  readonly standing: OwnershipStanding;
  /** Percent; the whole stake counts, however much of the owner is itself owned. */
  readonly shareMin: number;
  readonly shareMax: number;
  /** Whether the owner controls it by the word of an edge. */
  readonly controls: boolean;
  /** From a listed party down to this one, an edge a step; of several ways, the one found first. */
  readonly path: readonly OwnershipStep[];
  /** False where the way is longer than is printed: it begins in the middle. */
  readonly whole: boolean;
}

export interface OwnershipStep {
  readonly owner: string;
  readonly asset: string;
  readonly shareMin: number;
  readonly shareMax: number;
  readonly control: boolean;
  readonly sources: readonly string[];
}

export interface OwnershipVerdict {
  readonly party: string;
  readonly regime: OwnershipRegime;
  readonly answer: 'yes' | 'possible' | 'no';
  readonly standing: OwnershipStanding;
  /** Percent held by those whom the listing reaches: certainly at least, possibly at most. */
  readonly heldMin: number;
  readonly heldMax: number;
  readonly stakes: readonly ListedStake[];
  /** Mere links to parties whom a listing reaches. */
  readonly links: readonly OwnershipEdge[];
  /** Edges to the party that do not hold on the day, and count for nothing. */
  readonly outside: readonly OwnershipEdge[];
  readonly why: readonly string[];
}

export interface OwnershipExposure {
  readonly asOf: IsoDate;
  /** By party, then regime. */
  readonly verdicts: readonly OwnershipVerdict[];
  readonly issues: readonly Issue[];
}
